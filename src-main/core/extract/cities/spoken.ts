import { GIVEN_NAMES } from '../people/given-names.ts'
import type { Place } from './place.ts'
import type { Verdict } from './rule.ts'

/** "here in Leeds", "ici à Lyon", "We are in Leeds, the traffic is what it is" */
const HERE =
  /(?:\b(?:here|ici|hier|aqu[ií]) (?:in|at|à|en|em|a) |^\W*(?:\p{L}+, )?we(?:'re| are)(?: all| back)? in )$/iu
const LIVES_HERE = /\b(?:liv\w+|works?|working|based|grew up|studied|habite|vive|wohnt|lebt)\b[^.;]{0,30}$/i
/** "Leeds, I will never doubt you again", "Same time next year, Leeds!" */
const TOLD_BEHIND =
  /^, (?:I|we|you|thank|merci|danke|gracias|tu|vous|ihr)\b[^.;]*\b(?:you|te|vous|dich|euch|never|thank\w*)\b/i
const TOLD_BEFORE =
  /(?<!\p{L})(?:same time next (?:year|month)|thank you|thanks|until next time|see you (?:next (?:year|month|time)|again|soon)|à l'année prochaine|hasta la próxima|bis bald|good night|well done)(?: again| so much| all)?, $/iu
/** "Leeds's next one is on Wednesday", "Next Leeds night's Thursday 20 January" */
const NEXT_ONE = /^'s? (?:next|last|first) (?:one|meetup|evening|night|edition|meeting|gathering|session)\b/
const NEXT_NIGHT = /^(?:.*[.!] )?\W*(?:our |the )?(?:next|following) $/i
/** "lift shares from Leeds station", "Mitfahrgelegenheit ab Graz Hauptbahnhof" */
const RIDE_FROM =
  /\b(?:mitfahr\w+|covoiturages?|fahrgemeinschaft\w*|(?:car|ride|lift)[ -]?shar\w+)\b[^.;]{0,40} (?:ab|von|from|au départ de|depuis) $/i

/**
 * What writers say to their own town or of it: "here in Leeds", "Leeds, I will never doubt you again", "Leeds's next one is in
 * May". Undefined where nothing of the kind stands here.
 */
export const spokenHome = (place: Place): Verdict | undefined => {
  const { lead, tail, tokens, first, last, city, kind, follows, eventAfter } = place
  if (city.weak || city.small || (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'quote')) return undefined
  if (RIDE_FROM.test(lead)) return { rule: 'group-name', confidence: 0.56 }
  if (follows || GIVEN_NAMES.has(tokens[first]?.folded ?? '')) return undefined
  if (HERE.test(lead) && !LIVES_HERE.test(lead)) return { rule: 'here-in', confidence: 0.84 }
  if (first === 0 && TOLD_BEHIND.test(tail)) return { rule: 'told-to', confidence: 0.72 }
  if (TOLD_BEFORE.test(lead) && /^[!.]/.test(tail)) return { rule: 'told-to', confidence: 0.72 }
  if ((tokens[last]?.possessive === true && NEXT_ONE.test(tail)) || (eventAfter && NEXT_NIGHT.test(lead)))
    return { rule: 'group-name', confidence: 0.56 }
  return undefined
}
