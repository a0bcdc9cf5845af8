import type { TextRun } from '../../../contract/index.ts'
import type { BlockBound, BlockField } from '../index/blocks.ts'
import type { TextField } from '../index/fields.ts'
import { countClauses } from '../matching/clauses.ts'
import type { Span } from '../matching/matcher.ts'
import type { Matchers } from '../matching/matchers.ts'
import type { SearchDocument } from '../types.ts'
import { type Found, findInText } from './found.ts'
import { cutPassage, type Passage } from './passage.ts'
import { toRuns } from './runs.ts'

/** A piece of a recap that shows why it matched; `from` says where it stands, when that is not the running text. */
export type Snippet = { readonly runs: readonly TextRun[]; readonly from?: string }

const MEANINGFUL_LENGTH = 40
const ELLIPSIS = '…'

const cut = (text: string, spans: readonly Span[], passage: Passage): readonly TextRun[] => {
  const runs = toRuns(text, spans, passage.from, passage.to)
  const before = text.slice(0, passage.from).trim() === '' ? [] : [{ text: ELLIPSIS }]
  const after = text.slice(passage.to).trim() === '' ? [] : [{ text: ELLIPSIS }]
  return [...before, ...runs, ...after]
}

const findIn = (texts: readonly string[], field: TextField, matchers: Matchers): Found | undefined =>
  texts.reduce<Found | undefined>((best, text) => findInText(text, field, matchers, best), undefined)

/** Reads the texts from the most promising down, until none left can hold a better passage. */
const findInBlocks = (
  document: SearchDocument,
  matchers: Matchers,
  bounds: readonly BlockBound[],
): (Found & { readonly field: BlockField }) | undefined => {
  let best: (Found & { readonly field: BlockField }) | undefined
  for (const { field, block, weight } of bounds) {
    if (best !== undefined && weight <= best.cluster.weight) break
    const found = findInText(document[field][block] ?? '', field, matchers, best)
    if (found !== undefined && found !== best) best = { ...found, field }
  }
  return best
}

const LABELS: Readonly<Record<BlockField, string | undefined>> = {
  body: undefined,
  headings: 'Heading',
  captions: 'Caption',
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

/** Nothing but the address of a page or an image. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu

/** The first paragraph that says something, from its beginning. */
const opening = ({ body }: SearchDocument): Snippet => {
  const saying = body.filter(block => !ADDRESS.test(block.trim()))
  const text =
    saying.find(block => block.trim().length >= MEANINGFUL_LENGTH) ?? saying.find(block => block.trim() !== '')
  return text === undefined ? { runs: [] } : { runs: cut(text, [], cutPassage(text, { from: 0, to: 0 })) }
}

/**
 * Chooses the passage to show: the one of the running text, the headings and captions with the most and rarest parts of
 * the query; where the running text holds none, a caption, a heading or a facet value that matches something the title
 * does not; else the first paragraph. `bounds` tells which texts may match.
 */
export const snippetOf = (document: SearchDocument, matchers: Matchers, bounds: readonly BlockBound[]): Snippet => {
  if (!matchers.active) return opening(document)
  const isInBody = bounds.some(({ field }) => field === 'body')
  const found = isInBody ? findInBlocks(document, matchers, bounds) : undefined
  if (found !== undefined) {
    const runs = cut(found.text, found.spans, cutPassage(found.text, found.cluster))
    const from = LABELS[found.field]
    return from === undefined ? { runs } : { runs, from }
  }
  const title = clausesOf(matchers.in('title').find(document.title))
  let best: (Found & { readonly from: string; readonly news: number }) | undefined
  for (const [from, field, texts] of otherSources(document)) {
    const other = findIn(texts, field, matchers)
    if (other === undefined) continue
    const news = countClauses(clausesOf(other.spans) & ~title)
    if (news > (best?.news ?? 0)) best = { ...other, from, news }
  }
  if (best === undefined) return opening(document)
  return { runs: cut(best.text, best.spans, cutPassage(best.text, best.cluster)), from: best.from }
}
