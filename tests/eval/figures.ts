/** Counts over all posts, and what follows from them. */
export type Figures = {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  /** Harmonic mean of precision and recall (van Rijsbergen 1979). */
  readonly f1: number
}

/** A part of a whole; 1 where there is nothing to have a part of. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Precision, recall and F1 of counts. */
export const toFigures = (right: number, wrong: number, missed: number): Figures => {
  const precision = ratio(right, right + wrong)
  const recall = ratio(right, right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { right, wrong, missed, precision, recall, f1 }
}
