import { parseArgs } from 'node:util'
import {
  ENTITY_KINDS,
  type EntityKind,
  type ExportTarget,
  FACET_FIELDS,
  type Filters,
  isPdf,
  type SearchRequest,
} from '../contract/index.ts'
import { argumentWords } from '../hosts/launch/argument-words.ts'
import { EXPORT_WORDS, parseExport } from './export-arguments.ts'
import { UsageError } from './usage.ts'

const COMMANDS = ['index', 'search', 'facets', 'show', 'entity', 'export', 'check'] as const
type CommandName = (typeof COMMANDS)[number]

/** A command line that makes sense. */
export type Invocation = {
  readonly json: boolean
  readonly folder: string
  /** Without the reader's own corrections and technologies. */
  readonly raw: boolean
} & (
  | { readonly command: 'index' | 'check' }
  | { readonly command: 'facets'; readonly evidence: boolean }
  | { readonly command: 'search'; readonly request: SearchRequest }
  | { readonly command: 'show'; readonly path: string; readonly evidence: boolean }
  | { readonly command: 'entity'; readonly kind: EntityKind; readonly name: string }
  | {
      readonly command: 'export'
      readonly out: string
      readonly target: ExportTarget
      /** Paths of recaps in the order given, or the search whose results are meant. */
      readonly recaps: { readonly posts: readonly string[] } | { readonly request: SearchRequest }
    }
)

const OPTIONS = {
  json: { type: 'boolean' },
  raw: { type: 'boolean' },
  evidence: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  city: { type: 'string', multiple: true },
  sponsor: { type: 'string', multiple: true },
  speaker: { type: 'string', multiple: true },
  technology: { type: 'string', multiple: true },
  host: { type: 'string', multiple: true },
  tier: { type: 'string', multiple: true },
  year: { type: 'string', multiple: true },
  limit: { type: 'string' },
  out: { type: 'string' },
  post: { type: 'string', multiple: true },
  paper: { type: 'string' },
  title: { type: 'string' },
  'no-images': { type: 'boolean' },
  'no-index': { type: 'boolean' },
  'link-codes': { type: 'boolean' },
  'photo-index': { type: 'boolean' },
  originals: { type: 'boolean' },
  'no-texts': { type: 'boolean' },
  continuous: { type: 'boolean' },
  report: { type: 'string' },
  format: { type: 'string' },
  of: { type: 'string' },
} as const

const FILTERS = [
  'city',
  'sponsor',
  'speaker',
  'technology',
  'host',
  'tier',
  'year',
] as const satisfies readonly (keyof typeof OPTIONS)[]

/** The options that each command knows, besides `--json`, `--raw` and `--help`. */
const TAKES: { readonly [C in CommandName]: readonly (keyof typeof OPTIONS)[] } = {
  index: [],
  search: [...FILTERS, 'limit'],
  facets: ['evidence'],
  show: ['evidence'],
  entity: [],
  export: [...FILTERS, 'out', 'post', ...EXPORT_WORDS],
  check: [],
}

const DEFAULT_LIMIT = 20
const LARGEST_LIMIT = 500

/** Reads the words after `recap-archive`. Throws a UsageError in one line; answers `help` where help was asked for. */
export const parseInvocation = (words: readonly string[]): Invocation | 'help' => {
  const { values, positionals } = parse(words)
  const [command, folder, ...rest] = positionals
  if (values.help || command === 'help') return 'help'
  if (command === undefined)
    throw new UsageError('Say what to do: recap-archive COMMAND FOLDER; --help lists the commands.')
  if (!isCommand(command)) throw new UsageError(`There is no command “${command}”; use one of ${COMMANDS.join(', ')}.`)
  if (folder === undefined) throw new UsageError(`Say which folder: recap-archive ${command} FOLDER.`)
  const known = new Set<string>(['json', 'raw', ...TAKES[command]])
  const stray = Object.keys(values).find(name => !known.has(name))
  if (stray !== undefined)
    throw new UsageError(`--${stray} does not go with recap-archive ${command}; --help lists what does.`)
  const common = { json: values.json ?? false, raw: values.raw ?? false, folder }
  const refuseRest = (): void => {
    if (rest.length > 0) throw new UsageError(`“${rest[0]}” is one word too many for recap-archive ${command}.`)
  }
  switch (command) {
    case 'index':
    case 'check':
      refuseRest()
      return { ...common, command }
    case 'facets':
      refuseRest()
      return { ...common, command, evidence: values.evidence ?? false }
    case 'search':
      return { ...common, command, request: toRequest(rest, values, parseLimit(values.limit)) }
    case 'show': {
      const path = rest.shift()
      if (path === undefined) throw new UsageError('Say which recap: recap-archive show FOLDER PATH.')
      refuseRest()
      return { ...common, command, path, evidence: values.evidence ?? false }
    }
    case 'entity': {
      const kind = parseKind(rest.shift())
      // A name of several words need not be quoted.
      const name = rest.join(' ').trim()
      if (name === '') throw new UsageError(`Say which ${kind}: recap-archive entity FOLDER ${kind} NAME.`)
      return { ...common, command, kind, name }
    }
    case 'export': {
      const { post } = values
      const { out, target } = parseExport(values)
      const report = isPdf(target) ? target.options.report : undefined
      const filter = FILTERS.find(name => values[name] !== undefined)
      if (post && filter)
        throw new UsageError(`--post names the recaps, so --${filter} cannot choose them; leave one of them out.`)
      if (report && values[report.kind] !== undefined)
        throw new UsageError(`--report names the ${report.kind} already; leave --${report.kind} out.`)
      const chosen = report ? { ...values, [report.kind]: [report.name] } : values
      // `--post a b c` names three recaps, as `--post a --post b --post c` does.
      const recaps = post ? { posts: [...post, ...rest] } : { request: toRequest(rest, chosen, LARGEST_LIMIT) }
      return { ...common, command, out, target, recaps }
    }
  }
}

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${argumentWords(error)} --help lists what there is.`)
  }
}

const isCommand = (word: string): word is CommandName => COMMANDS.some(name => name === word)

/** Sponsors and hosts are organisations, under whatever name they are asked for. */
const parseKind = (word: string | undefined): EntityKind => {
  const known = word === 'sponsor' || word === 'host' ? 'organisation' : ENTITY_KINDS.find(kind => kind === word)
  if (known !== undefined) return known
  const kinds = ENTITY_KINDS.join(', ')
  throw new UsageError(
    word === undefined
      ? `Say of what kind: recap-archive entity FOLDER KIND NAME, where KIND is one of ${kinds}.`
      : `There is no kind “${word}”; use one of ${kinds}.`,
  )
}

const toRequest = (
  words: readonly string[],
  values: ReturnType<typeof parse>['values'],
  limit: number,
): SearchRequest => {
  const filters: Filters = Object.fromEntries(
    FACET_FIELDS.flatMap(field => {
      const include = values[field]
      return include === undefined ? [] : [[field, { include }] as const]
    }),
  )
  return { query: words.join(' '), filters, sort: 'relevance', limit, facetLimit: Number.MAX_SAFE_INTEGER }
}

const parseLimit = (text: string | undefined): number => {
  if (text === undefined) return DEFAULT_LIMIT
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 0 && limit <= LARGEST_LIMIT) return limit
  throw new UsageError(`--limit takes a whole number from 0 to ${LARGEST_LIMIT}, not “${text}”.`)
}
