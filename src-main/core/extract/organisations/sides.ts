/** "Acme (pizza) sponsored", "Initech (yes, the bank) offered the drinks": a remark before what a name did. */
const REMARK =
  /^ \((?![^()]*\b(?:hosts?|sponsors?|partners?|hote|partenaire)\b)[^()]{1,60}\)(?= (?:(?:also|kindly|both|generously|has|have|had|nous|a|ont|hat|haben|uns) )*(?:sponsor|paid|pays|provid|cover|donat|support|offer|offr|sent |gave |g(?:a|e)ben |brought |bought |lent |printed |suppl|fourni|paye|pret|apport|spendier|bezahl|stift))/
/** "Acme (they paid for the beers)": brackets that tell of a name as a clause does. */
const TOLD_IN_BRACKETS = /^ \((?:they|who|qui|die|que|che|ils|elles) /
/** "Acme, a widget platform also sponsored": what stands between a name and what it did. */
const APPOSED =
  /^, an? [a-z][a-z -]{2,40}? (?=(?:(?:also|kindly|generously|very|has|have|had) )*(?:sponsor|host|provid|offer|brought|paid|cover|support))/
/** "Acme (in Leeds) for hosting", "Acme (2/F, 23 Mill Lane) for the room": where a firm is. */
const PLACE_IN_BRACKETS =
  /^ \((?:(?:in|at|a|de|aus|from) [a-z][a-z ,-]{1,28}|[^()]*\d[^()]{2,60})\)(?= (?:for|who|which|pour|fur|por) | [a-z]+ )/
/** "[Acme](https://acme.example) who", "Acme (https://acme.example) who": an address that is left as written. */
export const RAW_LINK = /^\]\([^()\s]*\)|^ \(https?:[^()\s]*\)/

/** "Acme, Inc. - who paid": a legal form that is no part of the name. */
const LEGAL_BEHIND = /^, (?:inc|llc|ltd|limited|corp|gmbh|pbc|pty|llp|sas|sarl)\b\.?/
/** "Acme – who brought", "Acme: for sponsoring", "Acme, thank you so much for the pizza": what goes on as if no mark stood there. */
const GOES_ON =
  /^ ?(?:[–—:,-]|--) (?:(?:(?:many|big|huge) )?(?:thanks|thank you|thx|cheers|merci|danke|gracias|grazie)(?: (?:again|also|so much|very much|a lot|guys|all|to them|beaucoup|encore|vielmals|mil))? (?=(?:for|pour|fur|por|per)\b)|(?<!, )(?=(?:for|who|which|pour|qui|por|per) ))/

/** "Acme deserves a big thank you for the food" */
const DESERVES =
  /^ deserves? (?:an? |our |all )?(?:[a-z]+ ){0,2}?(?:thanks|thank you|applause|credit|shout-?outs?|kudos|mention|praise) (?=for\b)/

/** Marks that open emphasis or a link before a name. */
export const withoutMarks = (left: string): string =>
  left.endsWith('[') || left.endsWith('*') || left.endsWith('_') ? left.replace(/[[*_]+$/, '') : left

/** The words behind a name without the target of its link, and without what the name is. Both start with a mark. */
export const withoutAside = (right: string): string =>
  right.startsWith(' deserve') ? right.replace(DESERVES, ' ') : withoutMarked(right)

const withoutMarked = (right: string): string =>
  /^ ?[^ \w]/.test(right)
    ? right
        .replace(RAW_LINK, '')
        .replace(LEGAL_BEHIND, '')
        .replace(GOES_ON, ' ')
        .replace(REMARK, '')
        .replace(TOLD_IN_BRACKETS, ' who ')
        .replace(PLACE_IN_BRACKETS, '')
        .replace(APPOSED, ' ')
    : right
