import type { Finding } from '../evidence.ts'
import { matches } from '../gates/gate.ts'
import { type Chain, chainsOf } from '../people/chains.ts'
import { isTitleLike } from '../talks/title.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { wordSet } from '../text/word-set.ts'
import { isProse } from './acts.ts'
import { ABSENT, HOSTLY } from './cues.ts'
import { finding, isCredit, type PeopleOf } from './lines.ts'
import { within } from './steps.ts'
import { NOT_SPEAKING, NOT_SPEAKING_FIRST } from './verbs.ts'

const SECTIONS = new Set(['body', 'talks', 'speakers'])
const PRONOUN = /^(?:he|she|they|his|her|their|il|elle|ils|elles|son|sa|ses|leurs?|er|sie|ihre?|seine?|el|ella|su|sus)$/
const MATERIAL =
  /slides|diapos|deck|video|vidéo|recording|folien|enregistrement|captation|charla|grabación|youtu|vimeo|speakerdeck|slideshare/i
const OPENING =
  wordSet(`then next first second third finally last lastly after before later also and but meanwhile up now with in at from on for
  ensuite puis enfin après avant d'abord lors dans chez au à en pour avec c est dann danach zuerst zuletzt nach bei luego después
  primero finalmente depois poi infine`)
/** Words of a sentence that tells of other people's deeds: what was written, said elsewhere or given away. */
const ASIDE = wordSet(
  'twitter tweeted tweet blog blogged wrote book books author article podcast thanks thank congratulations photo photos winner winners won attended prize raffle merci livre félicitations',
)
/** From this many points on, a paragraph is about its person's talk. */
const ENOUGH = 4
/** The persons of a paragraph stand in its first words. */
const FARTHEST = 14

const titlesIn = (passage: Passage, names: readonly { readonly start: number; readonly end: number }[]): boolean =>
  [...passage.quotes, ...passage.block.emphasis].some(run => {
    if (names.some(name => name.start < run.end && run.start < name.end)) return false
    const words = passage.text.slice(run.start, run.end).replace(/^["“«'‘]\s?|\s?["”»'’]$/gu, '')
    return words.split(/\s+/).length >= 3 && isTitleLike(words)
  })

/** What a paragraph says for its first persons being those whose talk it tells, in points. */
const pointsOf = (passage: Passage, line: Line, chain: Chain): number => {
  const { block, text, lines } = passage
  const start = line.tokens[chain.first]?.start ?? 0
  const end = line.tokens[chain.last]?.end ?? 0
  const opens = chain.first === 0 || (chain.first <= FARTHEST && OPENING.has(line.tokens[0]?.folded ?? ''))
  const marked =
    block.emphasis.some(run => run.start <= start && run.end >= start + 3 && run.end <= end + 2) ||
    chain.people.some(person => person.handle !== undefined)
  const first = new Set(chain.people.map(person => person.name.split(' ')[0]?.toLowerCase()))
  const goesOn = lines.slice(line.at + 1).filter(one => {
    const word = one.tokens[0]
    return word !== undefined && (PRONOUN.test(word.folded) || first.has(word.text.toLowerCase()))
  }).length
  const spans = chain.people.map(person => ({
    start: line.tokens[person.first]?.start ?? 0,
    end: line.tokens[person.last]?.end ?? 0,
  }))
  const material = block.links.some(link => MATERIAL.test(link.href) || MATERIAL.test(text.slice(link.start, link.end)))
  return (
    (opens ? 2 : 0) +
    (marked ? 1 : 0) +
    (chain.people.some(person => person.introduced) ? 1 : 0) +
    (titlesIn(passage, spans) ? 2 : 0) +
    Math.min(goesOn, 1) +
    (material ? 1 : 0) +
    (lines.slice(0, line.at + 1).some(one => (one.flags & FLAG.talk) !== 0) ? 1 : 0)
  )
}

/**
 * A paragraph of a recap that is about one person's talk without a verb that says so: it opens with the name, perhaps bold or
 * with an employer, goes on with "She …", names a title, links slides. Each is a point or two; "Jane Roe (Acme) has waited a
 * year for this. *Looms that last* is about … Her [slides](…) are short" has enough. Who welcomed, organised, was thanked, or did
 * not come, is left out, and so are the post's authors.
 */
export const speakersAsTopics = (reading: Reading, people: PeopleOf, found: readonly Finding[]): readonly Finding[] => {
  if (!reading.event || reading.announcement) return []
  const told = new Map<Passage, number>()
  for (const { span } of found) told.set(span.passage, Math.min(span.start, told.get(span.passage) ?? span.start))
  return reading.passages.flatMap((passage, at) => {
    if (!isProse(passage.block) || passage.block.kind === 'quote' || !SECTIONS.has(passage.section)) return []
    // The answer to a question of an interview.
    if (/\?\W*$/.test(reading.passages[at - 1]?.text.slice(-3) ?? '')) return []
    const line = passage.lines.find(one => people(one).some(person => person.full))
    if (line === undefined || line.call || line.later || line.at > 1 || isCredit(line)) return []
    const chain = chainsOf(
      line.tokens,
      people(line).filter(person => person.full),
    )[0]
    if (chain === undefined || chain.people.some(person => reading.post.authors.includes(person.name))) return []
    if ((told.get(passage) ?? Number.POSITIVE_INFINITY) <= (line.tokens[chain.last]?.end ?? 0)) return []
    // "From Ada Lovelace to Jane Eyre, …": names that stand for a span of something.
    if (/^(?:from|to|between|like|than|unlike)$/.test(line.tokens[chain.first - 1]?.folded ?? '')) return []
    if (line.tokens[chain.last]?.possessive === true || matches(line, ABSENT) || matches(line, HOSTLY)) return []
    const near = Math.min(line.tokens.length, chain.until + 6)
    if (within(line.tokens, 0, near, NOT_SPEAKING_FIRST) >= 0 || within(line.tokens, 0, line.tokens.length, ASIDE) >= 0)
      return []
    const other = within(line.tokens, chain.until + 1, chain.until + 3, NOT_SPEAKING) >= 0 ? 1 : 0
    return pointsOf(passage, line, chain) - other >= ENOUGH
      ? chain.people.map(person => finding(line, person, 'paragraph-about', 0.66))
      : []
  })
}
