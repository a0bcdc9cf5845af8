import { matchesIn } from '../gates/gate.ts'
import { cellLabel } from '../organisations/cells.ts'
import { MONTHS } from '../text/months.ts'
import { isCapitalised } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { EVENT_TITLE_WORDS, FUNCTIONS, TALK_NOUNS } from '../text/words.ts'
import { ADDRESS_LINE, BEHIND_HOUSE, POSTAL } from './address.ts'
import { ENTRY, opensEntry } from './chronicle.ts'
import { eventInRun, HEADING, isAround, NAMED_EVENT, TITLE } from './headed.ts'
import { PLACE_LABEL } from './label.ts'
import type { Place } from './place.ts'
import type { Rule, Verdict } from './rule.ts'
import { SCHOOL } from './school.ts'
import { spokenHome } from './spoken.ts'
import { TRIP } from './trip.ts'
import { isElsewhere, isOfOthers, isToCome, SEE_YOU, TELLS } from './vetoes.ts'
import { VISITS } from './visits.ts'
import { HELD } from './words.ts'

/** "Leeds is far from the sea": a city that is only talked of. */
const MENTION: Verdict = { confidence: 0, rule: 'mention' }

const GROUPS = wordSet(
  'developers développeurs développeuses programmers groupe group communauté community meetup chapter chapitre rencontre soirée',
)

const near = ({ tokens, first, last }: Place): boolean =>
  tokens
    .slice(Math.max(0, first - 14), Math.min(tokens.length, last + 8))
    .some(token => HELD.has(token.folded) || TALK_NOUNS.has(token.folded) || MONTHS.has(token.folded))

const isTextLine = ({ kind }: Place): boolean =>
  kind === 'quote' || kind === 'paragraph' || kind === 'list-item' || kind === 'table-cell'

const DATED = /\b\d{1,4}(?:st|nd|rd|th)?\b/

/** Whether the label of a place opens the line, or the line before it in the same block: "Where? At the Mill Leeds Centre". */
const isLabelled = ({ line, passage }: Place): boolean =>
  PLACE_LABEL.test(line.text) || (line.at === 1 && PLACE_LABEL.test(passage.text))

const PLACE_HEADER = /city|ville|location|where|lieu|venue|place|\bort\b|lugar|address|adresse/i

/** A cell of a table's column "City" or "Venue". */
const isPlaceCell = ({ kind, passage, reading }: Place): boolean =>
  kind === 'table-cell' && PLACE_HEADER.test(cellLabel(reading.passages, passage))

const INVITES_TO =
  /^\W*(?:(?:we )?hope to )?(?:see you|meet us|come (?:and )?(?:see|meet) us|on se (?:voit|retrouve)|rendez-vous|à bientôt|nos vemos|wir sehen uns|ci vediamo|tot ziens)(?: all| soon| there)?[^.,;]{0,20}$/iu

/** "Mesa redonda", "Reading list": a small word right behind makes it the first word of a phrase. */
const goesOnSmall = ({ city, after }: Place): boolean =>
  (city.weak || city.small) && after?.gap === ' ' && after.shape === 'lower' && !FUNCTIONS.has(after.folded)

/** "Thursday, January 10th, 6pm at Acme's offices, Leeds", also without the last comma. */
const VENUE_LINE: Rule = {
  rule: 'venue-line',
  confidence: 0.75,
  holds: place =>
    place.line.text.length < 150 &&
    !goesOnSmall(place) &&
    (/[,@|–—(·•]|\n/.test(place.gap) || /\b(?:offices?|hq|headquarters|campus) $/i.test(place.lead)) &&
    DATED.test(place.line.text) &&
    isTextLine(place) &&
    !/[a-z]\s[a-z]+ed\b/.test(place.lead),
}

/** "at our new", "in the downtown", "into Acme's" */
const IN_OFFICE =
  /\b(?:at|in|into|to)(?: (?:the|our|their|its|a|new|brand|downtown|central|lovely|beautiful|\p{Lu}[\p{L}'-]*)){0,4} $/u

/** Rules for running text, the surest first. */
const TEXT: readonly Rule[] = [
  {
    // "Leeds, 12 March 2024": a dateline at the head of the post.
    rule: 'dateline',
    confidence: 0.8,
    holds: ({ first, last, after, passage, tokens }) =>
      first === 0 &&
      /[,–—:|·-]/.test(after?.gap ?? '') &&
      passage.at <= 3 &&
      tokens.slice(last + 1, last + 6).some(token => MONTHS.has(token.folded)) &&
      tokens.length <= last + 8,
  },
  {
    // "Where: Acme, 3 Mill Lane, Leeds", "📍 Acme, Leeds", "Lieu : Acme, Lyon"
    rule: 'label',
    confidence: 0.85,
    holds: ({ passage, line }) => PLACE_LABEL.test(passage.text) || PLACE_LABEL.test(line.text),
  },
  {
    // A paragraph, a list or an address below the heading "Venue".
    rule: 'under-venue',
    confidence: 0.83,
    holds: ({ passage, gap, preposition, first }) =>
      passage.section === 'hosts' && (preposition || first === 0 || /[,\n]/.test(gap) || /\d\s*$/.test(gap)),
  },
  {
    // A table's column "City" or "Venue".
    rule: 'table',
    confidence: 0.85,
    holds: isPlaceCell,
  },
  {
    // "The Widget Conf of Leeds", where the title names the conference: "Widget Conf took place in Leeds".
    rule: 'conference-of-title',
    confidence: 0.85,
    holds: place =>
      place.conference !== undefined &&
      place.titled &&
      (place.preposition || (place.gap === ' ' && place.conference.includes(place.before?.folded ?? ''))) &&
      (place.reading.announcement || !isToCome(place)),
  },
  ENTRY,
  {
    // "See you in Leeds!", in an announcement
    rule: 'see-you',
    confidence: 0.7,
    holds: ({ reading, preposition, lead, city }) =>
      reading.announcement && preposition && !city.weak && INVITES_TO.test(lead),
  },
  {
    // "In Leeds, Jane Roe presented …": opens the sentence.
    rule: 'opens-sentence',
    confidence: 0.85,
    holds: ({ first, preposition, before }) =>
      first <= 1 && preposition && before?.folded !== 'to' && before?.folded !== 'from',
  },
  {
    // "the Leeds meetup", "our Leeds evening"
    rule: 'city-event',
    confidence: 0.8,
    holds: ({ eventAfter, before, after, gap, first }) =>
      eventAfter &&
      !(after?.shape === 'title' && NAMED_EVENT.test(after.folded)) &&
      !(
        before !== undefined &&
        gap === ' ' &&
        isCapitalised(before) &&
        !EVENT_TITLE_WORDS.has(before.folded) &&
        first > 1
      ),
  },
  {
    // "At the evening in Leeds": a photo's words.
    rule: 'caption',
    confidence: 0.7,
    holds: ({ kind, preposition }) => (kind === 'caption' || kind === 'alt') && preposition,
  },
  {
    // "We met at the Old Mill on Quay Street, Leeds": behind a house and a comma.
    rule: 'behind-house',
    confidence: 0.7,
    holds: place => place.gap === ', ' && !place.follows && BEHIND_HOUSE.test(place.lead) && near(place),
  },
  POSTAL,
  ADDRESS_LINE,
  VENUE_LINE,
  SCHOOL,
  {
    // "people came to Leeds", "we returned to Leeds"
    rule: 'welcomed-to',
    confidence: 0.75,
    holds: ({ preposition, before, lead }) =>
      preposition &&
      before?.folded === 'to' &&
      /\b(?:welcome|welcomed|welcoming|brought|came|come|back|return(?:s|ed)?|visited|bring|travelled|traveled|coming|comes|(?:took|take|taking) (?:the|our) (?:\w+ )?(?:group|meetup|meeting|show|evening|event|conference|workshop))\b/i.test(
        lead,
      ),
  },
  {
    // "the evening was held in Leeds", "we met at Acme in Leeds"
    rule: 'held-in',
    confidence: 0.8,
    holds: place => place.preposition && place.before?.folded !== 'to' && near(place),
  },
  {
    // "It was June in Leeds": the first paragraphs say where.
    rule: 'opening',
    confidence: 0.7,
    holds: place =>
      place.opening &&
      place.preposition &&
      place.before?.folded !== 'to' &&
      !place.city.weak &&
      !matchesIn(place.line.marks, TELLS, place.lead) &&
      !/\b(?:not|never|without|pas|jamais)\b[^.,;]*$/i.test(place.lead),
  },
  {
    // "the downtown Leeds office of Acme", "their Leeds office"
    rule: 'city-office',
    confidence: 0.75,
    holds: ({ after, line, lead }) =>
      /^(?:offices?|hq|headquarters|campus|studio|auditorium)$/.test(after?.folded ?? '') &&
      (IN_OFFICE.test(lead) || /\b(?:hosted|welcomed|met|gathered)\b/i.test(line.text)),
  },
  {
    // "in Hull and Leeds": goes on with a list.
    rule: 'list',
    confidence: 0.6,
    holds: place =>
      !place.preposition &&
      (/,\s*$|^ and $|^ et $/.test(place.gap) || /^(?:and|et)$/.test(place.before?.folded ?? '')) &&
      near(place),
  },
  {
    // "for the Leeds Widget Club's twelfth evening": the group's name holds its home.
    rule: 'group-name',
    confidence: 0.6,
    holds: place => isTextLine(place) && eventInRun(place, 4) && !OF_PEOPLE.test(place.lead),
  },
  TRIP,
  ...VISITS,
]

/** "people I knew from the Leeds Widget Club", "organisers of the York group", "Jane Roe du Lyon JUG": who somebody is. */
const OF_PEOPLE =
  /\b(?:from|members? of|organi[sz]ers? of|runs|leads|founder of)\b[^.;]{0,24}$|\p{L}[\p{L}'-]+ (?:du|vom|dal) $/iu

const CELL = TEXT.filter(({ rule }) =>
  /^(?:label|table|under-venue|venue-line|postal-address|address-line)$/.test(rule),
)

/** Rule `group-of`, told by a word before "of": "Le groupe de Lyon s'est réuni", "the developers' group of Leeds". */
const isGroupOf = ({ before, tokens, first, kind, reading, line, passage }: Place): boolean =>
  before !== undefined &&
  /^(?:de|d|of)$/.test(before.folded) &&
  // "We took the group out of Leeds"
  tokens[first - 2]?.folded !== 'out' &&
  reading.event &&
  !line.call &&
  passage.section !== 'foot' &&
  !reading.colophon.has(passage) &&
  (kind === 'paragraph' || kind === 'title') &&
  tokens.slice(Math.max(0, first - 5), first - 1).some(token => GROUPS.has(token.folded))

const verdict = ({ rule, confidence }: Rule): Verdict => ({ rule, confidence })

const isVisit = (place: Place): boolean => VISITS.some(rule => rule.holds(place))

/** Whether something in its line tells that a name is a town’s, which many things share with a small one or with an ordinary word. */
const isToldTown = (place: Place): boolean =>
  (place.city.small && VENUE_LINE.holds(place)) ||
  (place.first === 0 && isPlaceCell(place)) ||
  [SCHOOL, POSTAL, ADDRESS_LINE].some(rule => rule.holds(place)) ||
  PLACE_LABEL.test(place.line.text) ||
  opensEntry(place) ||
  isVisit(place)

/**
 * How sure it is that the event took place in the city that stands here; `title-word` is a weak one: "Looms: Reading", and
 * `area` is somewhere near: "A meetup in the Leeds area".
 */
export const judge = (place: Place): Verdict => {
  const { kind, reading, tokens, city, preposition, eventAfter, follows, conference } = place
  if (!reading.event && kind !== 'title') return MENTION
  if (isGroupOf(place)) return { rule: 'group-of', confidence: kind === 'title' ? 0.9 : 0.65 }
  const spoken = spokenHome(place)
  if (spoken !== undefined) return spoken
  if (isElsewhere(place)) return MENTION
  if (kind === 'title') {
    if (!TITLE.holds(place)) return MENTION
    if (isAround(place)) return { rule: 'area', confidence: 0.7 }
    return city.weak && !preposition ? { rule: 'title-word', confidence: 0.7 } : verdict(TITLE)
  }
  if (isOfOthers(place)) return MENTION
  const toCome = isToCome(place) && !reading.announcement
  if (toCome && conference !== undefined) return MENTION
  if (kind === 'heading') return HEADING.holds(place) ? verdict(HEADING) : MENTION
  if ((city.weak || city.small) && !preposition && !eventAfter && !isToldTown(place)) return MENTION
  // "at Lynnfield Grill": of a small town's name, a house.
  if (
    follows &&
    (city.weak || city.small) &&
    !eventAfter &&
    place.after?.shape === 'title' &&
    /^(?:at|in|to)$/.test(place.before?.folded ?? '') &&
    !eventInRun(place, 4)
  )
    return MENTION
  if (
    follows &&
    !eventAfter &&
    !preposition &&
    !eventInRun(place, 4) &&
    place.after?.shape !== 'upper' &&
    !isVisit(place) &&
    !(isLabelled(place) && !city.weak && !city.small)
  )
    return MENTION
  if (conference !== undefined) {
    const told = TEXT.find(
      ({ rule, holds }) => /^(?:conference-of-title|beside-conference|visited)$/.test(rule) && holds(place),
    )
    return told === undefined ? MENTION : verdict(told)
  }
  // A cell tells a place by its column's header, or as an address.
  const rules = kind === 'table-cell' && tokens.length <= 12 ? CELL : TEXT
  const found = rules.find(rule => rule.holds(place))
  if (found === undefined) return MENTION
  // "Jane will be in Leeds to give a talk": counts where nothing says where it was.
  return toCome && !/\b(?:was|were|held|hosted)\b/.test(place.lead)
    ? { rule: 'to-come', confidence: matchesIn(place.line.marks, SEE_YOU, place.lead) ? 0 : 0.52 }
    : verdict(found)
}
