import type { Evidence, FacetValue } from '../../contract/index.ts'
import type { Line, Passage } from './text/document.ts'

/** A place in a block: offsets into its text. */
export type Span = { readonly passage: Passage; readonly start: number; readonly end: number }

/** A value that a rule found. */
export type Finding = {
  readonly name: string
  readonly confidence: number
  readonly span: Span
  /** Name of the rule, for the evaluation. */
  readonly rule: string
  readonly tier?: string
  readonly affiliation?: string
  readonly handle?: string
}

/** The line that holds a place; undefined where it reaches over several. */
export const lineAt = ({ passage, start, end }: Span): Line | undefined => {
  const { lines } = passage
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.sentence.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const line = lines[low - 1]
  return line !== undefined && end <= line.sentence.end ? line : undefined
}

/** The sentence around a place, with the place's offsets in it. */
export const evidenceOf = (span: Span): Evidence => {
  const sentence = lineAt(span)?.sentence ?? { start: 0, end: span.passage.block.text.length }
  const text = span.passage.block.text.slice(sentence.start, sentence.end)
  // A link may claim to end behind the text that it stands in.
  const end = Math.min(span.end - sentence.start, text.length)
  return { text, start: Math.min(span.start - sentence.start, end), end }
}

/** What is stated beside a name; a place that nothing is stated for is left out of the value. */
type Stated = { readonly [K in 'tier' | 'affiliation' | 'handle']: string | undefined }

/**
 * Turns a finding into a facet value with the sentence it came from. Written place by place: to spread parts that are mostly
 * empty into one another takes longer than all the rest.
 */
export const toFacetValue = (
  { name, span }: Pick<Finding, 'name' | 'span'>,
  confidence: number,
  { tier, affiliation, handle }: Stated,
): FacetValue => {
  // An address that a field states stands in no sentence.
  const isRead = span.end > span.start
  const value: { -readonly [K in keyof FacetValue]: FacetValue[K] } = {
    name,
    provenance: isRead ? 'extracted' : 'front-matter',
    confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
  }
  if (isRead) value.evidence = evidenceOf(span)
  if (tier !== undefined) value.tier = tier
  if (affiliation !== undefined) value.affiliation = affiliation
  if (handle !== undefined) value.handle = handle
  return value
}
