import type { Technology } from './taxonomy.ts'

/** A technology with what is not usual of it. */
export type PackedTechnology = Pick<Technology, 'name' | 'kind'> & Partial<Technology>

/** A technology of which only name and kind are known. */
export const plainTechnology = (name: string, kind: string): Technology => ({
  name,
  kind,
  aliases: [],
  exact: [],
  context: [],
  match: 'any',
  company: false,
  tool: false,
})

const isUsual = (value: unknown): boolean =>
  value === false || value === 'any' || (Array.isArray(value) && value.length === 0)

/** Leaves out what {@link unpacked} knows anyway. */
export const packed = (technologies: readonly Technology[]): readonly PackedTechnology[] =>
  technologies.map(technology => ({
    name: technology.name,
    kind: technology.kind,
    ...Object.fromEntries(Object.entries(technology).filter(([, value]) => !isUsual(value))),
  }))

/** Whether a word list comes as the build makes it, rather than as it is kept; see word-lists.ts at the project's root. */
export const isJson = (text: string): boolean => /^[[{]/.test(text)

/** The technologies of a word list that was {@link packed} when the program was built. */
export const unpacked = (json: string): readonly Technology[] => {
  const technologies: readonly PackedTechnology[] = JSON.parse(json)
  return technologies.map(technology => ({ ...plainTechnology(technology.name, technology.kind), ...technology }))
}
