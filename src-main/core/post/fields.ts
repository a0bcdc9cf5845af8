import type { FrontMatterData } from './front-matter-data.ts'

/** Front matter with names found in any case, and looked for under `params` as well. */
export type Fields = {
  /** The first of `names` that holds something. */
  value(...names: readonly string[]): unknown
  /** As one line of text; undefined where it is empty or no text, number or truth value. */
  text(...names: readonly string[]): string | undefined
  /** As a list of texts: a list, or text separated by commas. */
  list(...names: readonly string[]): readonly string[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value's field of that name, where it is a record. */
export const memberOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)

/** White space, line breaks included, as single spaces; undefined where nothing is left. */
export const oneLine = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  const text = String(value).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

const textOf = (item: unknown): string | undefined =>
  oneLine(item) ?? oneLine(memberOf(item, 'name')) ?? oneLine(memberOf(item, 'title'))

/** A list of texts out of a list, a record with a name, or text separated by commas. */
export const textList = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.map(textOf).filter(text => text !== undefined)
  if (typeof value === 'string' && value.includes(',')) {
    return value
      .split(',')
      .map(oneLine)
      .filter(text => text !== undefined)
  }
  const text = textOf(value)
  return text === undefined ? [] : [text]
}

const lowerKeys = (record: unknown): ReadonlyMap<string, unknown> =>
  new Map(isRecord(record) ? Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]) : [])

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Gives access to front matter by names, which are looked for in any case. */
export const createFields = (data: FrontMatterData): Fields => {
  const top = lowerKeys(data)
  const params = lowerKeys(top.get('params'))
  const value = (...names: readonly string[]): unknown => {
    for (const name of names) {
      const found = [top.get(name.toLowerCase()), params.get(name.toLowerCase())].find(isFilled)
      if (found !== undefined) return found
    }
    return undefined
  }
  return { value, text: (...names) => oneLine(value(...names)), list: (...names) => textList(value(...names)) }
}
