import { gated } from '../gates/gate.ts'

/**
 * What stands behind a name that tells whose people or which occasion is meant: "labour donated by Acme volunteers", "shirts from
 * the Loomfest event". Such a name is no giver; "the Acme team" and "the Acme folks" are.
 */
export const QUALIFIES = gated(
  /^ (?:volunteers?|members?|attendees|participants|visitors|speakers|users|alumni|residents|tax ?-?payers?|event|conference|summit|festival|hackathon|workshop|booth|stand|companies|businesses|firms|restaurants|shops)\b/,
)

/** "In 2022 that was Acme", "Im Vorjahr hatte noch Acme gespendet", "Last year Acme paid": sponsors of another time. */
export const ANOTHER_TIME = gated(
  /^(?!.*\b(?:this (?:year|time|month|week)|again|also|diesmal|heuer|cette (?:annee|fois))\b).*\b(?:last (?:year|time)(?!'s)|years ago|in (?:the|those) (?:good )?old days|back then|the year before|previously|im vorjahr|letztes (?:jahr|mal)|voriges jahr|l'an (?:passe|dernier)|l'annee (?:passee|derniere)|el ano pasado|in (?:19|20)\d\d (?:it|that|this) was)\b/,
)
