import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { plainTechnology } from './packed.ts'
import type { Match, Technology } from './taxonomy.ts'

/** What is wrong with a taxonomy's text: a sentence, and the line (from 1) where there is one. */
export type TaxonomyProblem = { readonly message: string; readonly line?: number }

/** What a taxonomy's text says. */
export type TaxonomyText = {
  readonly technologies: readonly Technology[]
  /** Names written with `false`: not to be looked for. */
  readonly removed: readonly string[]
  readonly problems: readonly TaxonomyProblem[]
  /** Whether the text is no YAML, so that nothing in it counts. */
  readonly broken: boolean
}

type Said = { technology?: Technology; removed?: boolean; problem?: string }

const MATCHES: ReadonlyMap<unknown, Match> = new Map([
  ['any', 'any'],
  ['exact', 'exact'],
  ['context', 'context'],
])
const FIELDS = new Set(['aliases', 'exact', 'context', 'match', 'company', 'tool'])

/** A name written without quotes may look like a number to YAML: `4D` is text, `7` is not. */
const textOf = (node: unknown): string | undefined => {
  if (!isScalar(node)) return undefined
  if (typeof node.value === 'string') return node.value.trim() === '' ? undefined : node.value.trim()
  return typeof node.value === 'number' ? node.source : undefined
}

const aliasesIn = (node: unknown): { readonly aliases: readonly string[]; readonly odd: boolean } => {
  const items = isSeq(node) ? node.items : [node]
  const aliases = items.map(textOf).filter(one => one !== undefined)
  return { aliases, odd: aliases.length < items.length }
}

/** Reads what stands behind one name. What is in order counts even where the rest is not. */
const readEntry = (name: string, kind: string, node: unknown): Said => {
  const technology = plainTechnology(name, kind)
  if (node === null || (isScalar(node) && node.value === null)) return { technology }
  if (isScalar(node) && node.value === false) return { removed: true }
  if (!isMap(node)) {
    if (!isSeq(node) && textOf(node) === undefined)
      return { technology, problem: `must be followed by nothing, a list of other names, or fields in braces` }
    const { aliases, odd } = aliasesIn(node)
    const said = { technology: { ...technology, aliases } }
    return odd ? { ...said, problem: `has another name that is no text` } : said
  }
  const problems: string[] = []
  for (const { key } of node.items) {
    const field = textOf(key) ?? '?'
    if (!FIELDS.has(field)) problems.push(`has the field “${field}”, which is not one of ${[...FIELDS].join(', ')}`)
  }
  const match = node.get('match')
  if (match !== undefined && !MATCHES.has(match)) problems.push(`has a “match” that is not any, exact or context`)
  const listIn = (field: string): readonly string[] => {
    const listed = node.get(field, true)
    if (listed === undefined) return []
    const { aliases, odd } = aliasesIn(listed)
    if (odd) problems.push(`has another name that is no text`)
    return aliases
  }
  for (const field of ['company', 'tool'])
    if (node.has(field) && typeof node.get(field) !== 'boolean')
      problems.push(`has a “${field}” that is not true or false`)
  const read: Technology = {
    ...technology,
    aliases: listIn('aliases'),
    exact: listIn('exact'),
    context: listIn('context'),
    match: MATCHES.get(match) ?? 'any',
    company: node.get('company') === true,
    tool: node.get('tool') === true,
  }
  return problems.length > 0 ? { technology: read, problem: problems.join('; it ') } : { technology: read }
}

/**
 * Reads a taxonomy from YAML: kinds, in them names, to each nothing, another name, a list of other names,
 * `{ aliases, exact, context, match: exact | context, company: true, tool: true }`, or `false` for a name not to be
 * looked for.
 * Never throws; what has another shape is left out and named among the problems.
 */
export const readTaxonomy = (text: string): TaxonomyText => {
  const lines = new LineCounter()
  const document = parseDocument(text, { uniqueKeys: false, lineCounter: lines, logLevel: 'silent' })
  const [error] = document.errors
  if (error !== undefined) {
    const line = error.linePos?.[0].line
    const message =
      'This is no YAML that can be read, so none of it counts; look for a missing bracket, quote or colon.'
    const problem = { message, ...(line === undefined ? {} : { line }) }
    return { technologies: [], removed: [], broken: true, problems: [problem] }
  }
  const technologies = new Map<string, Technology>()
  const removed: string[] = []
  const problems: TaxonomyProblem[] = []
  const complain = (node: unknown, message: string): void => {
    const offset = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
    problems.push({ message, ...(offset === undefined ? {} : { line: lines.linePos(offset).line }) })
  }
  const { contents } = document
  if (contents !== null && !(isScalar(contents) && contents.value === null) && !isMap(contents))
    complain(contents, 'A list of technologies starts with kinds, and under each kind its names; this has neither.')
  for (const { key: kindKey, value: entries } of isMap(contents) ? contents.items : []) {
    const kind = textOf(kindKey)
    if (kind === undefined) {
      complain(kindKey, 'A kind of technologies needs a name; this one is left out.')
      continue
    }
    if (entries === null || (isScalar(entries) && entries.value === null)) continue
    if (!isMap(entries)) {
      complain(kindKey, `Under the kind “${kind}” there are no names with a colon behind each, so it is left out.`)
      continue
    }
    for (const { key, value } of entries.items) {
      const name = textOf(key)
      if (name === undefined) {
        complain(key, `A technology under “${kind}” has a name that is no text, and is left out.`)
        continue
      }
      if (technologies.has(name)) {
        complain(key, `“${name}” is listed twice; the first one counts.`)
        continue
      }
      const said = readEntry(name, kind, value)
      if (said.problem !== undefined) complain(key, `“${name}” ${said.problem}; the rest of it counts.`)
      if (said.removed === true) removed.push(name)
      if (said.technology !== undefined) technologies.set(name, said.technology)
    }
  }
  return { technologies: [...technologies.values()], removed, problems, broken: false }
}
