import { GIVEN_NAMES, KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import { fold } from '../text/fold.ts'
import { ORGANISATION_WORDS } from '../text/words.ts'
import { isWellKnown } from './known.ts'

const HOURS = /\b\d{1,2}(?::\d\d)?\s?(?:am|pm)\b|\b\d{1,2}[:h]\d\d\b/
const STREET_OR_ROOM =
  /^(?:\d+[a-z]? )?(?:\S+ ){1,3}(?:street|st|str|road|rd|avenue|ave|blvd|boulevard|lane|drive|parkway|pkwy|straat|gade|gatan)\.?$|^(?:suite|level|floor|room|unit|gate|entrance|door|exit|platform|salle|etage|raum|stock|zimmer|planta|piso)(?: ?#?[a-z]?\d*[a-z]?)$|^\d+(?:st|nd|rd|th)? (?:floor|ave|avenue|street|st)$/
const NO_WORD =
  /^(?:[\d\W_]+|tb[adc]|n\/?a|none|nobody|quien(?:es)?|quem|qui|wer|chi|who|foyer|atrium|lobby|kitchen|terrace|courtyard|balcony|cafeteria|canteen|(?:community|block|zone|sector|phase|building|lab|hall) \d+[a-z]?|to be (?:announced|confirmed|decided)|you|yours?|aucune?|coming soon|ninguno|keine?|c[etofm]o|vp|hr|c|ui|ux|ai|ml|vr|ar|qa|it|os|pc|tv|dj|overall|prize|(?:google )?maps?|directions|faculte|fakultat|facultad|faculdade|facolta|faculty|universite|universitat|hochschule|bibliotheque|mediatheque|website|webseite|karte|lageplan|plan|parking|register|rsvp|details|link|here|route)$/

/** "QC H9Z 9Z9", "EC2M 7EB": a postal code. */
const CODE = /^(?:[a-z]{2} )?[a-z]\d[a-z] ?\d[a-z]\d$|^[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}$/

/** Whether words with capitals are a clock time, a street, a room or mere digits: "Open 7am", "Mill St", "Suite 210". */
export const isNoName = (name: string): boolean => {
  const folded = fold(name)
  return (
    NO_WORD.test(folded) ||
    HOURS.test(folded) ||
    (/\d/.test(folded) && CODE.test(folded)) ||
    STREET_OR_ROOM.test(folded)
  )
}

/** Whether a name is one given name and no known organisation: "thank you Martin for your support". */
export const isGivenNameOnly = (name: string): boolean =>
  fold(name)
    .split('-')
    .every(part => GIVEN_NAMES.has(part)) && !isWellKnown(name)

/** Whether a name is a given name and a surname, neither of an organisation: "thanks to Martin Doe for the cake". */
export const isPersonal = (name: string): boolean => {
  const words = fold(name).split(' ')
  return (
    words.length === 2 &&
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) &&
    KNOWN_GIVEN_NAMES.has(words[0] ?? '') &&
    !words.some(word => ORGANISATION_WORDS.has(word)) &&
    !isWellKnown(name)
  )
}
