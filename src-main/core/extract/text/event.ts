import { cityAt } from '../cities/gazetteer.ts'
import type { Line, Passage } from './document.ts'
import { FLAG } from './flags.ts'
import { wordSet } from './phrases.ts'
import { EVENT_TITLE_WORDS } from './words.ts'

const EVENT_TITLE =
  /\b(?:round-?up|write-?up|meet-?ups?|user group|trip report|what happened (?:at|in)|notes from|hack(?:athon|s|night| day)|in review|compte[- ]rendu|retour sur|game ?day|demo day|open space|show and tell)\b|#\s?\d{1,3}\b|\b(?:no\.?|n°|vol\.?|edition|édition) ?\d{1,3}\b/i
const CONFERENCE_NAME = /[a-z](?:con|conf|fest|days|camp|summit|connect)$/
const DATED =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|spring|summer|autumn|winter|20\d\d)\b/i
const SPEAKER_HEADER = /^(?:speakers?|presenters?|conf[ée]renci[eè]re?s?)$/i
const SPEAKER_LABEL =
  /^\W*(?:speakers?|presenters?|panell?ists?|venue|lieu|sponsor(?:s|ed by)?|conf[ée]renci[eè]re?s?)\s*:/i
const THANKS =
  /\b(?:thank|thanks|merci|hosted by|hosted us|sponsored by)\b.{0,120}\b(?:host|sponsor|venue|office|campus|evening|night|pizza|drinks|beer|food|speakers|accueil|commandit)/i

/** Titles of pages that tell of no event of their own, whatever they name. */
const STANDING =
  /\bcall for (?:talks?|papers|speakers|proposals|sponsors|venues|volunteers)\b|\bcfp\b|\bappel (?:à|aux?) |^about\b|^à propos\b|\bcode of conduct\b|\brelease round-?up\b|\bhow to (?:speak|sponsor|submit|propose)\b/i

const OCCASIONS =
  wordSet(`evening evenings night nights meetup meetups workshop workshops talk talks session sessions speakers round tour
  roadshow edition conference summit panel venue soirée soirées rencontre rencontres atelier conférence conférences tournée`)
const HABITUAL = /\b(?:every|each|times a|monthly|quarterly|weekly|regularly|usually|chaque|tous les|fois par)\b/i
const WHEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))\b/i
/** Paragraphs at the head of a post that say what it is about. */
const OPENING_PARAGRAPHS = 3

/** Whether the first paragraphs tell of an evening, a talk or a workshop in a city: "the Leeds workshop that …". */
const opensWithOccasion = (passages: readonly Passage[], placed: boolean): boolean => {
  let paragraphs = 0
  for (const passage of passages) {
    if (passage.block.kind !== 'paragraph' && passage.block.kind !== 'quote') continue
    if (++paragraphs > OPENING_PARAGRAPHS) return false
    for (const line of passage.lines) {
      if (line.call || line.later || HABITUAL.test(line.text)) continue
      const occasion = line.tokens.some(token => OCCASIONS.has(token.folded))
      if (!occasion && !WHEN.test(line.text)) continue
      // Where the title names the city, people who came to the occasion are enough.
      if (placed && occasion && (line.flags & FLAG.past) !== 0) return true
      if (line.tokens.some((_, at) => cityAt(line.tokens, at)?.city.weak === false)) return true
    }
  }
  return false
}

/**
 * Whether a post recaps or announces an event, by its title ("… meetup", "… #14", "RustFest"), its structure (a column,
 * a section or a label for the speakers) and its sentences (people met, presented, were thanked for hosting).
 */
export const isEventful = (title: Passage, passages: readonly Passage[], lines: readonly Line[]): boolean => {
  if (STANDING.test(title.text)) return false
  if (
    title.tokens.some(
      token =>
        EVENT_TITLE_WORDS.has(token.folded) ||
        (token.text.length > 4 && CONFERENCE_NAME.test(token.folded) && token.shape !== 'lower'),
    )
  )
    return true
  if (EVENT_TITLE.test(title.text)) return true
  if (
    passages.some(
      passage =>
        passage.section === 'speakers' ||
        SPEAKER_HEADER.test(passage.block.header ?? '') ||
        SPEAKER_LABEL.test(passage.text),
    )
  )
    return true
  const placed = title.tokens.some((_, at) => cityAt(title.tokens, at) !== undefined)
  if (opensWithOccasion(passages, placed)) return true
  let events = (DATED.test(title.text) ? 1 : 0) + (placed ? 1 : 0)
  let thanked = 0
  for (const line of lines) {
    if ((line.flags & FLAG.gathering) !== 0 && (line.flags & (FLAG.past | FLAG.future | FLAG.talk)) !== 0) events++
    if (thanked === 0 && (line.flags & FLAG.host) !== 0 && THANKS.test(line.text)) thanked = 2
  }
  const score = events + thanked
  return score >= 4 ? score * 12 >= lines.length : score >= 2 && score * 3 >= lines.length
}

const ANNOUNCES =
  /\b(?:announc|join us|call for|upcoming|save the date|guide to|what to expect|schedule|registration|invitation|inscri)/i
const RECAPS =
  /\b(?:recap|round-?up|takeaways|icymi|highlights|in review|edition|retour sur|compte.rendu|looking back|summary)\b/i

/** Whether the event is still to come: the post speaks of it in the future more than in the past. */
export const isAnnouncement = (title: string, lines: readonly Line[]): boolean => {
  if (RECAPS.test(title)) return false
  let past = 0
  let future = ANNOUNCES.test(title) ? 2 : 0
  for (const line of lines) {
    if ((line.flags & FLAG.past) !== 0) past++
    if ((line.flags & FLAG.future) !== 0) future++
  }
  return future > past
}
