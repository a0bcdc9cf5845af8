import type { FacetValue } from '../../contract/index.ts'
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
}

/** The sentence around a place, as written in the post. */
const sentenceAt = ({ passage, start, end }: Span): { start: number; end: number } => {
  const line = passage.lines.find((one: Line) => one.sentence.start <= start && end <= one.sentence.end)
  return line?.sentence ?? { start: 0, end: passage.block.text.length }
}

/** Turns a finding into a facet value with the sentence it came from. */
export const toFacetValue = (finding: Finding): FacetValue => {
  const sentence = sentenceAt(finding.span)
  return {
    name: finding.name,
    provenance: 'extracted',
    confidence: Math.round(Math.min(1, Math.max(0, finding.confidence)) * 100) / 100,
    evidence: {
      text: finding.span.passage.block.text.slice(sentence.start, sentence.end),
      start: finding.span.start - sentence.start,
      end: finding.span.end - sentence.start,
    },
    ...(finding.tier === undefined ? {} : { tier: finding.tier }),
    ...(finding.affiliation === undefined ? {} : { affiliation: finding.affiliation }),
  }
}
