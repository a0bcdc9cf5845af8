import { gated, matchesIn } from '../gates/gate.ts'
import { lean } from '../gates/lean.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import { createFrames } from '../organisations/frames.ts'
import { isThanked, opensItem } from '../organisations/thanks.ts'
import { GIFT } from '../sponsors/words.ts'
import { FOREIGN_FRAMES } from './foreign-frames.ts'
import { FRAMES } from './frame-list.ts'
import { INSIDE_FRAMES, PICTURE_FRAME } from './inside-frames.ts'
import { LENT_FRAMES } from './lent-frames.ts'
import { MORE_FRAMES } from './more-frames.ts'
import { VISIT_FRAMES } from './visit-frames.ts'
import { ROOM } from './words.ts'

/** Where somebody is employed, or what a piece of software runs on. */
const EMPLOYED = gated(
  /\b(?:works?|working|worked|based|job|team|colleagues?|moved|hired|employed|joined(?! us\b| (?:the|our) (?:event|evening|night|workshop|meet-?up|hackathon|conference|session|sprint)\b)|engineers?|developers?|architects?|founder|partner|director|consultant|head|lead|manager|cto|ceo|travaille|ingenieure?|developpeu\w+|architecte|solv\w+|problems?|projects?|repositor\w+|code|charts?|images?|sites?|podcast|webinar|registry|packages?|chez|desk|services?|servers?|apps?|apis?|models?|blogs?|clusters?|domains?|websites?|files?|databases?|videos?) (?:(?!(?:joined|met|gathered|came|filled|packed|crammed|squeezed|turned)\b)\w+ ){0,2}(?:at|in|from|chez|dans|by|hosted|for|on)\b/,
)
const OFFICE_AFTER = gated(
  /^(?:'s? (?:[\w'-]+ ){0,3}?(?:offices?|hq|headquarters|campus|auditorium|cafeteria|canteen|loft|lounge|premises|building|atrium|room|spaces?|place|hall|studio|theatre|theater|library|hub|centre|center|facility|digs|home|lobby|class ?room|board ?room|basement|shop|store|warehouse|garage|gym|showroom|taproom|brewery|cafe|rooftop|bar|kitchen|meeting room)| (?:(?:\w+ )?(?:offices?|hq|headquarters|campus|auditorium|cafeteria|canteen|loft|spaces?|co-?working(?: space)?|theatre|clubhouse|innovation hub|building(?! [a-z]+ing\b| (?:my|our|your|the|an?|on|with|for|up|block|scalable|better)\b)|tower|studios?|lounge|premises|facilit(?:y|ies)|rooftop|labs?|(?:event|meetup|office|conference|meeting|training|community|work) ?(?:space|room|area|centre|center)|taproom|brewery|pub|bar|cafe|bookshop|restaurant|showroom|warehouse)))\b/,
)
const INTO = gated(
  /\b(?:at|in|into|to|inside|filled|packed|within|around|through|dans|aux?|left|from|entering|entered|visit(?:ed|ing)?|en|bei|im)(?: the| our| la| den)?(?: (?:wonderful|lovely|beautiful|new|amazing|great|awesome|shiny|fantastic|nice|cosy|cozy|old|main|local|[a-z]+ful))? $|\b(?:at|in|into|to|inside|within|from|visit(?:ed|ing)?|filled|packed) (?:the|our|their)(?: (?!(?:on|of|for|by|to|and|from|with|near|in|at|team)\b)[a-z-]+){1,2} $/,
)
/** "in the Mill House building": of a house, not of who is in it. */
const BUILDING = /^ (?:building|tower)\b/
/** "the first meetup since a trip to Acme's office": another visit than this one. */
const OTHER_VISIT = gated(
  /\b(?:since|trip|tour of|remember\w*|unlike|last (?:time|year)|years? ago|used to|back when|job|interview\w*|internship)\b[^.,;]{0,40}$/,
)
const OPENING =
  /^\W*(?:(?:on )?(?:[a-z]+day,? )?(?:[a-z]+ )?\d{1,2}(?:st|nd|rd|th)?(?: [a-z]+)?(?:,? \d{4})?[,.:–—]? ?(?:at )?)?(?:the )?$/

/** "to Acme and Initech for sponsoring the venue and the drinks": several, or more than a room: who paid, not whose it is. */
const paidForRoom = ({ named, right }: OrganisationChain): boolean =>
  /^[^.;]{0,30} (?:sponsoring|paying for|funding) (?:the|our|this|a) (?!.*\bhost)/.test(right) &&
  (named.length > 1 || / and (?:the |some |our )?[a-z]+/.test(right))

/** "at the Acme office and sponsored by", "lent us their hall, pizza thanks to": another's room, and what is told beside it. */
const OTHERS_ROOM = lean(
  new RegExp(
    `^(?:'s?)? (?:[a-z]+ )?${ROOM}\\b|[,;] (?:(?:the|and|some|our|free) )*${GIFT}(?: (?:and|&) ${GIFT})? (?:(?:was|were|also|again|provided|courtesy|sponsored|offered) )*(?:by|of|thanks to|from) [^,;]*$`,
  ),
)
const isOfOther = ({ left, lead }: OrganisationChain): boolean =>
  OTHERS_ROOM.test(left) && (left !== lead || /[,;]/.test(left))

/** "Jane Roe, from the Acme office": whose office somebody is of. */
const isFromOffice = ({ lead, line, named }: OrganisationChain): boolean =>
  / from (?:the )?$/.test(lead) &&
  /\p{Lu}[\p{L}'-]*[*_]*,? from (?:the )?$/u.test(line.passage.text.slice(0, named[0]?.start))

/** How far past other names a wide frame looks, in characters. */
const REACH = 200

/** "Acme in the Old Docks lent us …": the quarter of the house that is named before it. */
const BEHIND_HOUSE = /^ (?:in|on|near|off) (?:the )?$/
/** "Acme's old space is gone": where a group used to meet. */
const CLOSED =
  /^(?:'s?)? (?:old|former|previous) (?:[a-z]+ ){0,2}(?:space|room|office|hall|home|venue)s?\b|^(?:'s?)? (?:is|are|has) (?:gone|closed|shut|no more)\b/

/** Where a picture's words stand. */
const IN_PICTURE: ReadonlySet<string> = new Set(['alt', 'caption'])
/** "LoomConf", "Lounge Area": occasions and corners. */
const NO_PICTURED = /(?:con|conf|fest|camp|days|summit|forum|meetup|\barea|\bcorner|\bbooth|\broom)$/i
const isPictured = ({ line, named }: OrganisationChain): boolean =>
  IN_PICTURE.has(line.passage.block.kind) && !named.some(({ name }) => NO_PICTURED.test(name))

/** "she teaches in a lecture hall at Acme", "pictures from the courtyard of Initech last summer": no place of the evening. */
const AT_WORK =
  /\b(?:teach\w*|taught|stud(?:y|ies|ied|ying)|works?|worked|born|grew up|lives?|lived|prototype|sensors?|installed|deployed|built|next (?:time|month|year)|last (?:year|summer|month))\b/
const isAtWork = ({ lead }: OrganisationChain): boolean => AT_WORK.test(lead)

const standingFrame = createFrames(
  [...FRAMES, ...MORE_FRAMES, ...VISIT_FRAMES, ...FOREIGN_FRAMES, ...LENT_FRAMES, ...INSIDE_FRAMES, PICTURE_FRAME],
  REACH,
  ({ rule, side }, chain) =>
    !(rule === 'thanked-for-hosting' && (!(isThanked(chain) || opensItem(chain)) || paidForRoom(chain))) &&
    !(side === 'left' && rule !== 'venue-label' && matchesIn(chain.marks, EMPLOYED, chain.left)) &&
    !(rule === 'room-by' && isOfOther(chain)) &&
    !(rule === 'gracias-acoger' && !isThanked(chain)) &&
    !(side === 'right' && BEHIND_HOUSE.test(chain.left) && chain.left !== chain.lead) &&
    !(rule === 'pictured-at' && !isPictured(chain)) &&
    !(rule === 'inside-of' && isAtWork(chain)) &&
    !CLOSED.test(chain.right),
)

/** The frame that makes a chain of organisations the hosts; undefined where none does. */
export const hostFrame = (
  chain: OrganisationChain,
): { readonly rule: string; readonly confidence: number } | undefined => {
  const frame = standingFrame(chain)
  if (frame !== undefined) return frame
  // "in a room that A kindly lent us"
  if (matchesIn(chain.marks, LENT_US, chain.right) && ROOM_THAT.test(chain.left))
    return { rule: 'lent-room', confidence: 0.86 }
  if (matchesIn(chain.marks, SECTOR, chain.right)) return undefined
  if (
    matchesIn(chain.marks, OFFICE_AFTER, chain.right) &&
    !matchesIn(chain.marks, EMPLOYED, chain.left) &&
    !matchesIn(chain.marks, OTHER_VISIT, chain.lead)
  ) {
    // "6 March, A's office" as a heading
    if (chain.line.passage.block.kind === 'heading' && /(?:^|[,:–—-] ?)$/.test(chain.left))
      return { rule: 'at-office', confidence: 0.85 }
    // "at A's office", "in the A building"
    if (matchesIn(chain.marks, INTO, chain.left) && !isFromOffice(chain))
      return BUILDING.test(chain.right)
        ? { rule: 'in-building', confidence: 0.75 }
        : { rule: 'at-office', confidence: 0.87 }
    // "A's office in Leeds was full"
    if (chain.right.startsWith("'") && OPENING.test(chain.lead)) return { rule: 'at-office', confidence: 0.82 }
  }
  // "Leeds Central Library · Saturday, 10 May"
  if (
    chain.lead.trim() === '' &&
    !chain.silentRight &&
    BEFORE_DAY.test(chain.right) &&
    HOUSE_NAME.test(chain.named[0]?.name ?? '')
  )
    return { rule: 'before-day', confidence: 0.82 }
  // "Wednesday, 17:30 – 20:30 Acme, Mill Lane 5, Leeds"
  if (
    BEFORE_STREET.test(chain.right) &&
    (AFTER_TIME.test(chain.left) ||
      (/, (?:at |@ |chez |bei )?$/.test(chain.lead) && matchesIn(chain.marks, TAKES_PLACE, chain.lead)))
  )
    return { rule: 'time-and-street', confidence: 0.82 }
  return undefined
}

/** "Leeds Central Library · Saturday, 10 May · doors at nine": the line at a programme's head. */
const BEFORE_DAY =
  /^ ?[·•|] (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:lun|mar|mercre|jeu|vendre|same)di\b|[a-z]{3,9}tag\b|\d{1,2}[. ])/
const HOUSE_NAME =
  /\b(?:library|hall|cent(?:re|er)|theat(?:re|er)|museum|college|university|school|institute|house|hub|studios?|church|bibliotheque|maison|salle|haus|bibliothek|biblioteca|teatro|campus)\b/i

/** "in the Kenyan tech space": a trade. */
const SECTOR = gated(
  /^ (?:tech(?:nology)?|start-?up|developer|open[- ]source|fintech|data|ai|crypto|devops|cloud|web|mobile|java|python|container)s? (?:space|scene)\b/,
)

const LENT_US = gated(
  /^ (?:\w+ )?(?:lent|gave|offered|opened|found|lends|kept)(?: (?:to|for))? (?:us|for us|for the)\b/,
)
const ROOM_THAT = lean(new RegExp(`\\b${ROOM}\\b(?: [\\w]+)? ?(?:that|which)?\\s*$`))
/** "The meetup takes place on May 3rd, in Leeds, at Acme, 5 Mill Lane" */
const TAKES_PLACE = gated(
  /\b(?:tak(?:es?|ing) place|took place|held|happen(?:s|ed|ing)|meets?|met|gather(?:ed|ing)?|join us|lieu|tiendra|deroul\w+|retrouv\w+|rendez-vous|findet|fand|treffen|celebrar\w+|realiz\w+|lugar|ocorre\w*|acontece\w*|vindt|terra)\b/,
)
const AFTER_TIME = /\b\d{1,2}[:h.]\d{2}(?: ?[ap]m)?(?: uhr)?[,.;|·–-]?\s*\\?\s(?:at |@ )?$/
const BEFORE_STREET = /^(?:,| ?\\?\n| [|·–-]) ?(?:[^,;\n]{3,40} \d+[a-z]?(?:,|\n|$)|\d+ [a-z])/

/** "…, to A in Leeds and B in York": the next name and city of a list whose verb was said once. */
export const continuesList = (chain: OrganisationChain): boolean =>
  chain.placed &&
  /(?:,|;| and| et)(?: (?:and|et))?(?: (?:to|by|at|a|chez|par))?(?: (?:the|la|le|our))?\s*(?:l')?$/.test(chain.left)
