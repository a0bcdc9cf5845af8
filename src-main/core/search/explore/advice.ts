import {
  type Advice,
  FACET_FIELDS,
  type FacetField,
  type FacetFilter,
  type Filters,
  type SearchRequest,
  type WayOut,
} from '../../../contract/index.ts'
import { fold } from '../matching/fold.ts'
import type { QueryNode, Words } from '../query/ast.ts'
import { formatQuery } from '../query/format.ts'
import { isFunctionWord } from '../query/function-words.ts'
import { PARTS_TOGETHER_MAX, smallestSets } from './together.ts'

type Root = QueryNode & { readonly kind: 'and' }

/** What advice is worked out with. */
export type Advising = {
  /** Number of results of a search. */
  readonly total: (request: SearchRequest) => number
  /** 1 at each of its results, by the number of the recap. */
  readonly kept: (request: SearchRequest) => Readonly<Uint8Array>
  readonly root: (query: string) => Root
  /** Words of the archive near one, the nearest first. */
  readonly near: (word: string) => readonly string[]
  /** Names of a facet's values near some words, the nearest first. */
  readonly nearValues: (field: FacetField, words: string) => readonly string[]
}

type Try<W> = W extends unknown ? { readonly way: Omit<W, 'total'>; readonly request: SearchRequest } : never

const without = (filter: FacetFilter, name: string): FacetFilter => ({
  ...filter,
  include: filter.include?.filter(other => other !== name) ?? [],
  exclude: filter.exclude?.filter(other => other !== name) ?? [],
})

const hasFilters = ({ months, ...facets }: Filters): boolean =>
  months !== undefined ||
  Object.values(facets).some(({ include = [], exclude = [] }) => include.length + exclude.length > 0)

/** Whether a node is a word that only ties others together, and hardly ever stands in the way. */
const isFiller = (node: QueryNode): boolean => node.kind === 'word' && isFunctionWord(fold(node.text), node.text)

const partOf = (node: QueryNode): string => (node.kind === 'and' ? `(${formatQuery(node)})` : formatQuery(node))

/** The search without some parts of its query. */
const withoutParts = (request: SearchRequest, { nodes }: Root, dropped: readonly QueryNode[]): Try<WayOut> => {
  const left = nodes.filter(node => !dropped.includes(node))
  const query = `${left.length === 1 ? left.map(formatQuery).join('') : formatQuery({ kind: 'and', nodes: left })} `
  const text = dropped.map(partOf).join(', ')
  return { way: { kind: 'part', text, query }, request: { ...request, query } }
}

/** Where no part alone stands in the way: the fewest that do together. */
const triesOfSets = (request: SearchRequest, root: Root, advising: Advising): readonly Try<WayOut>[] => {
  if (root.nodes.length < 3 || root.nodes.length > PARTS_TOGETHER_MAX) return []
  const nodes = root.nodes.filter(node => !isFiller(node))
  const matching = nodes.map(node => advising.kept({ ...request, query: `${formatQuery(node)} ` }))
  return smallestSets(matching).map(positions =>
    withoutParts(
      request,
      root,
      positions.flatMap(position => nodes[position] ?? []),
    ),
  )
}

/** Each single thing that can be dropped of a search, and then everything of a kind. */
const triesOf = (request: SearchRequest, root: Root): readonly Try<WayOut>[] => {
  const { filters, query } = request
  const { months, ...facets } = filters
  const tries: Try<WayOut>[] = []
  for (const field of FACET_FIELDS) {
    const filter = filters[field] ?? {}
    for (const name of [...(filter.include ?? []), ...(filter.exclude ?? [])]) {
      const way = { kind: 'value', field, name } as const
      tries.push({ way, request: { ...request, filters: { ...filters, [field]: without(filter, name) } } })
    }
  }
  if (months !== undefined) tries.push({ way: { kind: 'months' }, request: { ...request, filters: facets } })
  if (root.nodes.length > 1) {
    for (const node of root.nodes) tries.push(withoutParts(request, root, [node]))
  }
  if (request.within !== undefined) {
    const { within: _within, ...everywhere } = request
    tries.push({ way: { kind: 'within' }, request: everywhere })
  }
  if (hasFilters(filters)) tries.push({ way: { kind: 'filters' }, request: { ...request, filters: {} } })
  if (query.trim() !== '') tries.push({ way: { kind: 'query' }, request: { ...request, query: '' } })
  return tries
}

const DROPS_MUCH = new Set<WayOut['kind']>(['filters', 'query', 'within'])

/** A word or value of the query, with what stands in its place in the text of the query. */
type Replaceable = { readonly words: Words; readonly field?: FacetField; readonly start: number; readonly end: number }

const replaceable = (node: QueryNode): readonly Replaceable[] => {
  switch (node.kind) {
    case 'word':
      return [{ words: node, ...node.place }]
    case 'value':
      return [{ words: node.words, field: node.field, ...node.words.place }]
    case 'and':
    case 'or':
      return node.nodes.flatMap(replaceable)
    default:
      return []
  }
}

const SPELLINGS_TRIED = 3

/** The query with one word or value written otherwise that finds the most. */
const meantBy = (request: SearchRequest, root: Root, advising: Advising): Advice['meant'] => {
  let best: Advice['meant']
  for (const { words, field, start, end } of replaceable(root)) {
    const near = field === undefined ? advising.near(words.text) : advising.nearValues(field, words.text).map(quoted)
    for (const spelling of near.slice(0, SPELLINGS_TRIED)) {
      const query = `${request.query.slice(0, start)}${spelling}${request.query.slice(end)}`
      const total = advising.total({ ...request, query })
      if (total > (best?.total ?? 0)) best = { query, total }
    }
  }
  return best
}

const quoted = (name: string): string => (/\s/u.test(name) ? `"${name}"` : name)

/**
 * What to do where a search finds nothing: each filter and each part of the query that alone stands in the way (or the
 * fewest parts that do together), those that bring most back first, then what drops more; and the spelling that finds something, where one does.
 */
export const adviceFor = (request: SearchRequest, advising: Advising): Advice => {
  const root = advising.root(request.query)
  const tried = ({ way, request: left }: Try<WayOut>): readonly WayOut[] => {
    const total = advising.total(left)
    return total === 0 ? [] : [{ ...way, total }]
  }
  const single = triesOf(request, root).flatMap(tried)
  const isHelped = single.some(way => way.kind === 'part')
  const ways = isHelped ? single : [...single, ...triesOfSets(request, root, advising).flatMap(tried)]
  const rank = (way: WayOut): number => Number(DROPS_MUCH.has(way.kind))
  const meant = meantBy(request, root, advising)
  return {
    ways: [...ways].sort((a, b) => rank(a) - rank(b) || b.total - a.total),
    ...(meant === undefined ? {} : { meant }),
  }
}
