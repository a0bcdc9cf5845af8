import type { FacetValue } from '../../../src-main/contract/index.ts'

export type Confidence = 'sure' | 'likely' | 'doubtful'

/** A value that was read with less than this deserves a second look. */
const DOUBTFUL_BELOW = 0.65
const SURE_FROM = 0.8

/** How far a value can be trusted, from its figure between 0 and 1. */
export const confidenceOf = (figure: number): Confidence => {
  if (figure < DOUBTFUL_BELOW) return 'doubtful'
  return figure < SURE_FROM ? 'likely' : 'sure'
}

/** Whether a value deserves a second look: read with little confidence, and not confirmed. */
export const isDoubtful = (value: FacetValue): boolean =>
  value.provenance === 'extracted' && confidenceOf(value.confidence) === 'doubtful'
