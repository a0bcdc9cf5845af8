import { gated, matches } from '../gates/gate.ts'
import type { Line, Reading } from './document.ts'

const INVITES = gated(
  /^\W*(?:(?:come|please) (?:and )?)?(?:join|meet) us (?:at|in) [^.;]{2,80} for (?:the|our|an?|this) [^.;]{0,40}(?:meet-?up|event|evening|meeting|workshop|hackathon|session|conference|edition)\b/i,
)

const DIGIT = /\d/

/** Whether a call to come is to the event that a post announces: "Join us at the Loom Hall, in Leeds, for the first evening". */
export const invites = (reading: Reading, line: Line): boolean =>
  reading.announcement && (DIGIT.test(line.text) || matches(line, INVITES))
