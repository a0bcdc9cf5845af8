import type { PdfReport } from './export.ts'

/** What may be wrong with a printed page, in the order in which it is told. */
export const PREFLIGHT_KINDS = [
  'missing-image',
  'unreadable-image',
  'remote-image',
  'low-resolution',
  'scaled-table',
  'missing-glyphs',
] as const
export type PreflightKind = (typeof PREFLIGHT_KINDS)[number]

/** Pixels an inch on paper below which an image is told of. */
export const LOW_RESOLUTION_PPI = 150

/** Where something was found: a recap, and what of it, in words. */
export type PreflightPlace = { readonly path: string; readonly title: string; readonly words: string }

/** Everything of one kind that was found; at most 200 places are told, `count` counts all. */
export type PreflightFinding = {
  readonly kind: PreflightKind
  readonly count: number
  readonly places: readonly PreflightPlace[]
}

/** What a PDF will be, as far as it can be told without printing it. */
export type Preflight = {
  readonly recaps: number
  /** Roughly; the true number is known once it is printed. */
  readonly pages: number
  /** Roughly. */
  readonly bytes: number
  /** Images that will be printed. */
  readonly images: number
  readonly findings: readonly PreflightFinding[]
  /** What every recap shares, so that a report on it can stand at the front: sponsors, speakers, cities. */
  readonly subjects: readonly PdfReport[]
  /** Dates of the first and the last recap that is dated. */
  readonly first?: string
  readonly last?: string
}
