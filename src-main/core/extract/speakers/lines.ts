import type { Finding } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import { COMMON_WORDS } from '../people/common-words.ts'
import { KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { ROLE_WORDS } from '../text/words.ts'

/** Looks up the persons of a line; memoised by the caller. */
export type PeopleOf = (line: Line) => readonly Mention[]

/** What a rule says of a person in a line. */
export const finding = (line: Line, person: Mention, rule: string, confidence: number): Finding => ({
  name: person.name,
  confidence,
  rule,
  span: {
    passage: line.passage,
    start: line.tokens[person.first]?.start ?? 0,
    end: line.tokens[person.last]?.end ?? 0,
  },
  ...(person.affiliation === undefined ? {} : { affiliation: person.affiliation }),
  ...(person.handle === undefined ? {} : { handle: person.handle }),
})

const CREDIT = gated(
  /^\W*(?:(?:attendees|in attendance|people present|present|asistentes|teilnehmer(?:innen)?|anwesend|anwesende|présents|presenti|aanwezig)(?: (?:were|waren|étaient))?\s*(?:\(\d+\))?\s*(?:[:–—]|\s-\s)|(?:photos?|images?|pictures?|header|featured|cover|illustrations?|written|posted|authors?|fotos?|bild(?:er)?|credits?|source|edited|translated)\b|(?:text|texte|words|report|notes|minutes|scribe|redaktion) ?:)|\bCC[ -]BY\b|flickr\.com\/photos/i,
)
/** "Mascot by A", "Post by: A", "Looms from A on Vimeo": who drew or wrote something, or put it on a site. */
const MADE_BY = gated(
  /\b(?:post|posted|write-?up|mascot|logo|artwork|illustrations?|photo(?:graph)?s?|sketchnotes?) (?:is |was )?(?:drawn |made |designed )?(?:by|par|von|por)\b|\bfrom (?:\S+ ){1,4}on (?:Vimeo|YouTube|SlideShare|Flickr)\b/i,
)
/** Whether a line names who made something else than a talk. */
export const isMadeBy = (line: Line): boolean => matches(line, MADE_BY)
/** Too short for a gate. */
const BY = /^\W*by\b/i

/** Who took a picture, wrote the post or came to listen is no speaker: "Photos: A", "Attendees: A, B". */
export const isCredit = (line: Line): boolean =>
  matches(line, CREDIT) || isMadeBy(line) || BY.test(line.text) || line.text.includes('©')

const AS = /^(?:as|like|comme|wie|como|zoals)$/
const SAID =
  /^(?:,? (?:once|famously|has|already|so \p{L}+|a|l'a))*,? (?:said|says|put it|wrote|writes|disait|dit|écrit|sagte|schrieb|dijo|disse|zei)(?!\p{L})(?![^.,]{0,24}\b(?:talk|keynote|presentation|session|exposé|conférence|vortrag|charla|palestra)(?!\p{L}))/iu

/** "As Ada Lind once said, …": whether the person from one word to another is only quoted. */
export const isQuoted = ({ passage, tokens }: Line, first: number, last: number): boolean =>
  AS.test(tokens[first - 1]?.folded ?? '') && SAID.test(passage.text.slice(tokens[last]?.end))

const BOOK_TALK = /\b(?:book|paper|film|movie) (?:presentation|review|discussion|summary|report|club)\b/i

/** "We read “LOOMS” by A", "Buchtipp: „LOOMS“ von A" */
const READ =
  /\b(?:we|i|they|all|just|been|are|am|of us) (?:re-?)?read(?:ing)? |\b(?:buchtipp|lesetipp|book (?:tip|recommendation)|recommended reading)/i

/** "Book presentation of LOOMS by A", "We read LOOMS by A": whether the person whose name starts at `first` is named as an author. */
export const wroteBook = ({ text, tokens }: Line, first: number): boolean =>
  /^(?:by|par|von|por)$/.test(tokens[first - 1]?.folded ?? '') && (BOOK_TALK.test(text) || READ.test(text))

/** Words beside the names that tell of a talk's length or where its slides are: "A (slides, video)", "B (20 min)". */
const ASIDE =
  /^(?:and|et|at|from|of|de|chez|the|with|la|le|co|founder|a|an|in|for|du|y|und|slides?|videos?|recordings?|deck|mins?|minutes|incl|q&a|code|pdf|repo|diapos|vidéo|talk|keynote|lightning)$/

/** Whether only persons, their roles and organisations stand from `first` on. */
export const onlyPeople = (
  line: Line,
  persons: readonly Mention[],
  first: number,
  until = line.tokens.length,
): boolean => {
  let index = 0
  for (let at = first; at < until; at++) {
    const person = persons[index]
    if (person !== undefined && at === person.first) {
      at = Math.max(person.last, person.until)
      index++
      continue
    }
    if (person !== undefined && at > person.first) index++
    const token = line.tokens[at]
    if (token === undefined) return false
    if (ROLE_WORDS.has(token.folded)) continue
    if (token.shape === 'lower' && !ASIDE.test(token.folded) && !token.text.includes('.') && !token.handle) return false
  }
  return true
}

const firstWord = (name: string): string => {
  const end = name.search(/[ -]/)
  return end < 0 ? name : name.slice(0, end)
}

/** Whether a name starts with a given name, or with one that a hyphen joins to another: "Anne-Marie". */
export const isGiven = (name: string): boolean => KNOWN_GIVEN_NAMES.has(fold(firstWord(name)))

/**
 * Whether the second of two names that a comma parts is the first one's employer: "Jane Roe, Lone Star Grid". It does not start
 * with a frequent given name, while the first does, or it holds a common word.
 */
export const isEmployer = (person: string, other: string): boolean =>
  !isGiven(other) && (isGiven(person) || other.split(' ').some(word => COMMON_WORDS.has(word.toLowerCase())))
