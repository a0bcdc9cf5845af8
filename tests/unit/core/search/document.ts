import type { Filters, SearchRequest, TextRun } from '../../../../src-main/contract/index.ts'
import type { SearchDocument, SearchEngine } from '../../../../src-main/core/search/index.ts'

/** Limit for a test of thousands of runs on a busy machine; one of them takes about a second on an idle one. */
export const PROPERTY_TIMEOUT_MS = 120_000

type Parts = Partial<Omit<SearchDocument, 'facets'>> & { readonly facets?: Partial<SearchDocument['facets']> }

/** A document with only what a test is about. */
export const documentOf = (path: string, parts: Parts = {}): SearchDocument => ({
  path,
  title: '',
  draft: false,
  headings: [],
  body: [],
  captions: [],
  keywords: [],
  talks: [],
  aliases: [],
  images: 0,
  slides: false,
  video: false,
  missingImages: 0,
  ...parts,
  facets: { city: [], sponsor: [], speaker: [], technology: [], host: [], tier: [], ...parts.facets },
})

/** A request with only what a test is about. */
export const requestOf = (query: string, parts: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  filters: {},
  sort: 'relevance',
  ...parts,
})

/** Paths of all results in the order of relevance. */
export const find = (engine: SearchEngine, query: string, filters: Filters = {}): readonly string[] =>
  engine.paths(requestOf(query, { filters }))

/** The text of runs, matches in square brackets. */
export const show = (runs: readonly TextRun[]): string =>
  runs.map(run => (run.match === true ? `[${run.text}]` : run.text)).join('')

/** The synonyms that tests share. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Kubernetes', ['k8s', 'kube']],
  ['Service Mesh Interface', ['SMI']],
  ['PostgreSQL', ['Postgres', 'psql']],
  ['Go', ['golang']],
  ['Node.js', ['node js', 'nodejs']],
])
