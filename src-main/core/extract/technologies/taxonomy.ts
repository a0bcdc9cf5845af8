import { parse } from 'yaml'
import { createPhraseIndex, type PhraseIndex } from '../text/phrases.ts'
import { tokenise } from '../text/tokens.ts'
import taxonomyText from './taxonomy.yaml?raw'

/**
 * How strictly a name is looked for: `any` case; `exact`ly as written (an ordinary word or name too); `context`: as
 * written and with a technical word near it.
 */
export type Match = 'any' | 'exact' | 'context'

/** A technology of the taxonomy. */
export type Technology = {
  readonly name: string
  /** What sort of thing it is: `service mesh`, `databases`, … */
  readonly kind: string
  readonly aliases: readonly string[]
  readonly match: Match
  /** Whether the name is a company's too. */
  readonly company: boolean
}

/** One form under which a technology is looked for. */
export type Form = {
  readonly technology: Technology
  readonly words: readonly string[]
  readonly match: Match
  readonly ownName: boolean
}

export type Taxonomy = { readonly technologies: readonly Technology[]; readonly index: PhraseIndex<Form> }

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one: unknown): one is string => typeof one === 'string') : []

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const readEntry = (name: string, kind: string, value: unknown): Technology => {
  if (!isRecord(value)) return { name, kind, aliases: strings(value), match: 'any', company: false }
  const match = value.match === 'exact' || value.match === 'context' ? value.match : 'any'
  return { name, kind, aliases: strings(value.aliases), match, company: value.company === true }
}

/**
 * Reads a taxonomy from YAML: kinds, in them names, to each nothing, a list of aliases, or
 * `{ aliases, match: exact | context, company: true }`. What has another shape is left out.
 */
export const readTaxonomy = (text: string): readonly Technology[] => {
  const data: unknown = parse(text, { uniqueKeys: false })
  if (!isRecord(data)) return []
  return Object.entries(data).flatMap(([kind, entries]) =>
    isRecord(entries) ? Object.entries(entries).map(([name, value]) => readEntry(name, kind, value)) : [],
  )
}

/** Short names in capitals only must be written so: OPA, not "opa". */
const isAcronym = (form: string): boolean => /^[A-Z][A-Z0-9/.-]{0,4}$/.test(form)

/** Builds the word index of some technologies. */
export const createTaxonomy = (technologies: readonly Technology[]): Taxonomy => {
  const forms = technologies.flatMap(technology =>
    [technology.name, ...technology.aliases].map((text, at): readonly [string, Form] => {
      const words = tokenise(text).map(token => token.text)
      const own = at === 0 ? technology.match : 'any'
      const match = own === 'any' && words.length === 1 && isAcronym(text) ? 'exact' : own
      return [text, { technology, words, match, ownName: at === 0 }]
    }),
  )
  return { technologies, index: createPhraseIndex(forms) }
}

let ready: Taxonomy | undefined

/** The project's taxonomy, read at the first call. */
export const taxonomy = (): Taxonomy => {
  ready ??= createTaxonomy(readTaxonomy(taxonomyText))
  return ready
}

/** The usual name of each technology, with its other forms: `Kubernetes` → `K8s`, … Search uses it for synonyms. */
export const technologyAliases = (): ReadonlyMap<string, readonly string[]> =>
  new Map(taxonomy().technologies.map(({ name, aliases }) => [name, aliases]))
