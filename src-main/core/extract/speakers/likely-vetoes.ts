import { gated, matches } from '../gates/gate.ts'
import type { Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { wordSet } from '../text/word-set.ts'
import { isOfAnother } from './absent.ts'
import { ABSENT, HOSTLY } from './cues.ts'
import { CHATTED, WRITINGS } from './follows.ts'
import type { Seen } from './likely-cues.ts'
import { isCredit, isQuoted, wroteBook } from './lines.ts'
import { within } from './steps.ts'
import { NOT_SPEAKING_FIRST, OTHER_BY, WORKS } from './verbs.ts'

const SECTIONS = new Set(['foot', 'later', 'sponsors', 'organisers'])
/** "clips of a talk by A", "watch A's talk on YouTube": shown or linked, not given here. */
const SHOWN = gated(
  /\b(?:parts|clips?|recordings?|extraits?) (?:of|from|d[e'])|\bwatch\b|\b(?:likes of|congratulat\w+|praised by)\b|\b(?:ask|asked|email|contact) \p{Lu}|\bcredits\b/u,
)
/** What people do at an evening beside speaking, and who they are there: "dinner with A", "the jury, made up of A". */
const BESIDE =
  wordSet(`dinner lunch breakfast beer beers pizza jury judge judges photo photos photographs raffle prize prizes winner winners won
  team volunteers volunteer crew organiser organisers organizer organizers committee led cake soup chairs letter moved
  microphone microphones mics camera cameras captions subtitles
  organização organizadores organizadoras organización organizadores organizadoras organizzazione organizzatori organisateurs
  organisatrices veranstalter veranstalterinnen organisiert organisation organisatie organisatoren bénévoles voluntarios voluntários volontari freiwillige
  treffen getroffen sponsor sponsoren hauptsponsor gastgeber sponsored`)
/** Headers and labels of a table's cells that name other people: "| Winner |", "| Catering: | A |". */
const OTHER_CELL =
  /organi[sz]|sponsor|winner|author|attend|photo|contact|volunteer|cater|chair|host|member|jury|prize|team/i
const REACH = 8
const BOARD =
  /\b(?:board|committee|candidates?|candidats?|elections?|vorstand\w*|wahl|wahlen|junta|directiva|direttivo|bestuur)\b|élections?|conseil d'administration/i
const OWN_WORDS = /^\W{0,2}["“«].*\b(?:I|we|my|our|me|us)\b/s
const BY = /^(?:by|par|von|por|da|di|door)$/

const OF = /^(?:of|de|d|di|da|do|von|van)$/

const isVetoed = (reading: Reading, { line, person, references }: Seen): boolean => {
  const { passage, tokens } = line
  const { block } = passage
  if (SECTIONS.has(passage.section) || line.call || references.has(passage)) return true
  if (line.later && !reading.announcement && (line.flags & FLAG.past) === 0) return true
  if (matches(line, ABSENT) || matches(line, HOSTLY) || isCredit(line) || matches(line, SHOWN)) return true
  if (wroteBook(line, person.first) || isQuoted(line, person.first, person.last)) return true
  if (CHATTED.test(line.text)) return true
  if (within(tokens, person.first - REACH, person.until + 1 + REACH, BESIDE) >= 0) return true
  if (within(tokens, person.first - 4, person.until + 4, NOT_SPEAKING_FIRST) >= 0) return true
  if (isOfAnother(tokens, person.first)) return true
  if (OTHER_BY.has(tokens[person.first - 2]?.folded ?? '')) return true
  // "## The new board"
  if (BOARD.test(passage.heading)) return true
  // "> “I love it.” — A, in the chat"
  if (block.kind === 'quote' && OWN_WORDS.test(block.text) && /[–—-]\s*$/.test(tokens[person.first]?.gap ?? ''))
    return true
  // "A's blog was recommended"
  if (tokens[person.last]?.possessive === true && within(tokens, person.last + 1, person.last + 4, WORKS) >= 0)
    return true
  // "The book of the month: *Looms* by A"
  if (BY.test(tokens[person.first - 1]?.folded ?? '') && within(tokens, person.first - REACH, person.first, WORKS) >= 0)
    return true
  // "based on a paper of A's"
  if (OF.test(tokens[person.first - 1]?.folded ?? '') && WRITINGS.test(tokens[person.first - 2]?.folded ?? ''))
    return true
  if (block.kind === 'table-cell') {
    return OTHER_CELL.test(block.header ?? '') || OTHER_CELL.test(reading.passages[passage.at - 1]?.text ?? '')
  }
  // The answer to a question of an interview.
  return block.kind === 'paragraph' && /\?\W*$/.test(reading.passages[passage.at - 1]?.text ?? '')
}

/** "A: for her help with the chairs": an item that thanks. */
const isThanked = ({ line: { tokens }, person }: Seen): boolean => {
  const next = tokens[person.last + 1]
  return (
    person.first === 0 &&
    next !== undefined &&
    /^\W*[:–—-] ?$|\): ?$/.test(next.gap) &&
    /^(?:for|thanks?|merci|pour|danke|für|gracias|por)$/.test(next.folded)
  )
}

/**
 * Whether all that is told of a person is surely no talk of this evening, whatever the signs around say: a welcome, a photo, a
 * prize, a video that was shown, or a place at the foot of the page. The post's author counts by the rules alone.
 */
export const isElsewhere = (reading: Reading, seen: readonly Seen[]): boolean =>
  seen.every(one => isVetoed(reading, one)) ||
  seen.some(isThanked) ||
  seen.some(({ person }) => reading.post.authors.includes(person.name))
