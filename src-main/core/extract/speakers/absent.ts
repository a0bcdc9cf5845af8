import { gated, matches } from '../gates/gate.ts'
import type { Line } from '../text/document.ts'
import { ABSENT } from './cues.ts'

/** Somebody came in the place of who did not. */
const INSTEAD =
  /\b(?:instead|replac\w+|remplac\w+|stepp\w+ in|stand(?:s|ing)? in|for \p{Lu}|statt|stattdessen|vertr\w+|sustitu\w+|substitu\w+|sostitu\w+)/iu

/** "(ill)", "– cancelled" */
const ILL = gated(
  /(?:\(|[–—-] )(?:ill|sick|cancel+ed|krank|entfällt|malade|absente?|annulée?|enferm[oa]|cancelad[oa]|malat[oa]|annullat[oa]|ziek)(?=\)|[.!]*\s*$|, \p{Lu})/iu,
)

/** "Jane Roe – Looms (cancelled, Jane is ill)": a line of a programme whose speaker did not come, and nobody instead. */
export const isCancelled = (line: Line): boolean =>
  (matches(line, ABSENT) || matches(line, ILL)) && !INSTEAD.test(line.text)
