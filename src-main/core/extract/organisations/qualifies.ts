import { gated } from '../gates/gate.ts'

/**
 * What stands behind a name that tells whose people or which occasion is meant: "labour donated by Acme volunteers", "shirts from
 * the Loomfest event". Such a name is no giver; "the Acme team" and "the Acme folks" are.
 */
export const QUALIFIES = gated(
  /^ (?:volunteers?|members?|attendees|participants|visitors|speakers|users|alumni|residents|tax ?-?payers?|event|conference|summit|festival|hackathon|workshop|booth|stand)\b/,
)
