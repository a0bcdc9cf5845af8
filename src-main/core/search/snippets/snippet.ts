import type { TextRun } from '../../../contract/index.ts'
import type { BlockBound } from '../index/blocks.ts'
import type { TextField } from '../index/fields.ts'
import { countClauses } from '../matching/clauses.ts'
import type { Matcher, Span } from '../matching/matcher.ts'
import type { Matchers } from '../matching/matchers.ts'
import type { SearchDocument } from '../types.ts'
import { type Cluster, clusterWeight, cutPassage, densestCluster, type Passage } from './passage.ts'
import { toRuns } from './runs.ts'

/** A piece of a recap that shows why it matched; `from` says where it stands, when that is not the running text. */
export type Snippet = { readonly runs: readonly TextRun[]; readonly from?: string }

/** The densest cluster over several texts. */
type Found = { readonly text: string; readonly spans: readonly Span[]; readonly cluster: Cluster }

const MEANINGFUL_LENGTH = 40
const ELLIPSIS = '…'

const cut = (text: string, spans: readonly Span[], passage: Passage): readonly TextRun[] => {
  const runs = toRuns(text, spans, passage.from, passage.to)
  const before = text.slice(0, passage.from).trim() === '' ? [] : [{ text: ELLIPSIS }]
  const after = text.slice(passage.to).trim() === '' ? [] : [{ text: ELLIPSIS }]
  return [...before, ...runs, ...after]
}

const findInText = (text: string, matcher: Matcher, best: Found | undefined): Found | undefined => {
  const spans = matcher.find(text)
  const cluster = densestCluster(spans)
  return cluster === undefined || cluster.weight <= (best?.cluster.weight ?? 0) ? best : { text, spans, cluster }
}

const findIn = (texts: readonly string[], matcher: Matcher): Found | undefined =>
  texts.reduce<Found | undefined>((best, text) => findInText(text, matcher, best), undefined)

/** Reads the body texts from the most promising down, until none left can hold a better passage. */
const findInBody = (body: readonly string[], matcher: Matcher, bounds: readonly BlockBound[]): Found | undefined => {
  let best: Found | undefined
  for (const { block, clauses, count } of bounds) {
    if (best !== undefined && clusterWeight(clauses, count) <= best.cluster.weight) break
    best = findInText(body[block] ?? '', matcher, best)
  }
  return best
}

type Source = readonly [label: string, field: TextField, texts: readonly string[]]

/** Everything that a recap may match in besides its title and its running text, under the name that people know it by. */
export const otherSources = (document: SearchDocument): readonly Source[] => [
  ['Talk', 'talks', document.talks],
  ['Caption', 'captions', document.captions],
  ['Heading', 'headings', document.headings],
  ['Summary', 'summary', document.summary === undefined ? [] : [document.summary]],
  ['Speaker', 'values', document.facets.speaker],
  ['Sponsor', 'values', document.facets.sponsor],
  ['City', 'values', document.facets.city],
  ['Technology', 'values', document.facets.technology],
  ['Host', 'values', document.facets.host],
  ['Tier', 'values', document.facets.tier],
  ['Keyword', 'values', document.keywords],
  ['Image file', 'files', document.files ?? []],
]

const clausesOf = (spans: readonly Span[]): number => spans.reduce((bits, span) => bits | span.clauses, 0)

/** The first paragraph that says something, from its beginning. */
const opening = ({ body }: SearchDocument): Snippet => {
  const text = body.find(block => block.trim().length >= MEANINGFUL_LENGTH) ?? body.find(block => block.trim() !== '')
  return text === undefined ? { runs: [] } : { runs: cut(text, [], cutPassage(text, { from: 0, to: 0 })) }
}

/**
 * Chooses the passage to show: the densest matches of the running text; where it holds none, a caption, a heading or
 * a facet value that matches something the title does not; else the first paragraph. `bounds` tells which body texts
 * may match.
 */
export const snippetOf = (document: SearchDocument, matchers: Matchers, bounds: readonly BlockBound[]): Snippet => {
  if (!matchers.active) return opening(document)
  const found = findInBody(document.body, matchers.in('body'), bounds)
  if (found !== undefined) return { runs: cut(found.text, found.spans, cutPassage(found.text, found.cluster)) }
  const title = clausesOf(matchers.in('title').find(document.title))
  let best: (Found & { readonly from: string; readonly news: number }) | undefined
  for (const [from, field, texts] of otherSources(document)) {
    const other = findIn(texts, matchers.in(field))
    if (other === undefined) continue
    const news = countClauses(clausesOf(other.spans) & ~title)
    if (news > (best?.news ?? 0)) best = { ...other, from, news }
  }
  if (best === undefined) return opening(document)
  return { runs: cut(best.text, best.spans, cutPassage(best.text, best.cluster)), from: best.from }
}
