import { cityAt } from '../cities/gazetteer.ts'
import { KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import type { Mention } from '../people/mentions.ts'
import type { Taken } from '../people/name-word-at.ts'
import { isSingleName } from '../people/single-name.ts'
import type { Line, Passage } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { isGiven, type PeopleOf } from './lines.ts'
import { markedBefore } from './marks.ts'
import { CARRIER_VERBS, IRREGULAR_PAST, STRONG_VERBS, TELLING_VERBS } from './verbs.ts'

/** What may stand before the name inside its emphasis: "**9.30 – Jane Roe**", "**Prof. Jane Roe**". */
const AHEAD = /^(?:h|am|pm|uhr|min|dr|prof|me|mme|ing|eng|mr|mrs|ms)$/
/** Words before a name that leave it the one who is told of: "and **Jane Roe**", "avec **Jane Roe**", "our **Jane Roe**". */
const LEADS = wordSet(
  'and et und y e en then puis poi luego dann daarna with avec con com mit met our notre nuestro nuestra unser unsere nossa nosso',
)
/** Words behind which a name is a house, a giver or an owner: "at **Acme**", "merci à **Acme**", "by **Acme**". */
const BLOCKS = wordSet(
  `at by to from of for in on de du des d do da dos del della di chez bei beim im ins aux au à a al par por von vom van für pour per
  the thanks thank merci gracias danke grazie bedankt dank called named says mine
  as like ask asked read reads follows sat remember met meet contact see congratulate congratulations comme wie como`,
)
/** Behind a name: what the talk is on, or what it was given with. */
const TOPIC = wordSet('on about sur über uber sobre su over om with avec con com mit met')
const WHO = wordSet('who qui die der quien que che whose')
/** Of what no person is told: "**Loom Circle** is a group", "**Acme** has paid". */
const IS = wordSet('is are es est ist sind sont was were fue foi é è has have hat a ont paid gave')
const BY = /^(?:by|par|von|por|from|door|da|di|de)$/
/** "**Onyx** a comparé …": the verb stands behind. */
const HAS = /^(?:a|ont|hat|haben|ha|hanno)$/
const AND = /^(?:and|et|und|y|e|en)$/
const THEIRS = wordSet('his her their sa son ses leur leurs seine seinen ihre ihren su sus seu sua zijn haar')
const MARK = /^\)?\s*(?:[:(–—→|]|-+\s|=>|->)/

/** How a sentence goes on behind a name: "topic", "person" for what is told of them, "verb", a mark as it is written, or nothing. */
type Next = string

/** A name of which emphasis holds nothing else, but for an hour or a title before it. */
export type SetOff = {
  readonly line: Line
  readonly person: Mention
  /** Whether a whole name stands there. */
  readonly whole: boolean
  readonly given: boolean
  /** Whether what stands before leaves the name the one who is told of; or makes it a house's or a giver's. */
  readonly free: boolean
  readonly blocked: boolean
  /** Whether a talk, or a title in emphasis of its own, stands right before: "a demo by **Onyx**". */
  readonly ofTalk: boolean
  readonly next: Next
}

const nextOf = (tokens: readonly Token[], at: number): Next => {
  const token = tokens[at]
  if (token === undefined) return ''
  const mark = MARK.exec(token.gap)?.[0].trim()
  if (mark !== undefined) return mark
  const plain = /^,? $/.test(token.gap)
  if (plain && TOPIC.has(token.folded)) return 'topic'
  // "**Jane Roe** and her looms"
  if (plain && (WHO.has(token.folded) || (AND.test(token.folded) && THEIRS.has(tokens[at + 1]?.folded ?? ''))))
    return 'person'
  if (token.gap !== ' ' || token.shape !== 'lower') return ''
  const done = tokens[at + 1]?.folded ?? ''
  if (HAS.test(token.folded) && (STRONG_VERBS.has(done) || TELLING_VERBS.has(done))) return 'verb'
  if (IS.has(token.folded)) return ''
  const tells = [STRONG_VERBS, TELLING_VERBS, CARRIER_VERBS, IRREGULAR_PAST].some(verbs => verbs.has(token.folded))
  return tells || (token.text.length > 4 && token.folded.endsWith('ed')) ? 'verb' : ''
}

const isFree = (tokens: readonly Token[], from: number): boolean =>
  from === 0 ||
  /[:;,–—\n→|]|\s-\s|[.!?] $/.test(tokens[from]?.gap ?? '') ||
  (tokens[from]?.gap === ' ' && LEADS.has(tokens[from - 1]?.folded ?? ''))

/** "a live demo by **Onyx**", "*Tiny looms*, par **Onyx**": whether a talk stands right before the words that lead to the name. */
const givesTalk = (line: Line, from: number): boolean =>
  BY.test(line.tokens[from - 1]?.folded ?? '') &&
  (TALK_NOUNS.has(line.tokens[from - 2]?.folded ?? '') || markedBefore(line, from - 1))

/** Somebody of whom one word is told. */
const oneWord = ({ text, handle }: Token, at: number): Mention => ({
  name: text,
  first: at,
  last: at,
  full: false,
  until: at,
  affiliation: undefined,
  handle: handle ? `@${text}` : undefined,
  alone: true,
  introduced: false,
})

/** The names in one emphasis of a line; none where it holds another word, too. */
const inRun = (
  line: Line,
  { start, end }: { readonly start: number; readonly end: number },
  people: PeopleOf,
  taken: Taken,
): readonly SetOff[] => {
  const { tokens, sentence } = line
  if (sentence.end < start || sentence.start > end) return []
  const from = tokens.findIndex(token => token.start >= start && token.end <= end + 1)
  if (from < 0) return []
  let first = from
  while (tokens[first]?.shape === 'digit' || AHEAD.test(tokens[first]?.folded ?? '')) first++
  const ofTalk = givesTalk(line, from)
  const found: SetOff[] = []
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.end > end + 1) break
    // "**Jane Roe (@jroe) and Max**"
    if (at > first && (AND.test(token.folded) || token.handle)) continue
    const named = people(line).find(one => one.first === at)
    const given = KNOWN_GIVEN_NAMES.has(token.folded)
    const last = named?.last ?? at
    const ends = (tokens[last + 1]?.start ?? end) >= end && tokens[last + 1]?.gap !== '-'
    const joined = given && (/[,&+]/.test(token.gap) || AND.test(tokens[at - 1]?.folded ?? ''))
    const single =
      named !== undefined || token.handle || (isSingleName(token) && !taken(token) && cityAt(tokens, at) === undefined)
    const fits = named?.full === true || (single && (at === first ? ends : joined))
    if (!fits || tokens[last]?.possessive === true) return []
    const person = named ?? oneWord(token, at)
    found.push({
      line,
      person,
      whole: person.full,
      given: person.full ? isGiven(person.name) : token.handle || given,
      free: ofTalk || isFree(tokens, from),
      blocked: !ofTalk && from > 0 && tokens[from]?.gap === ' ' && BLOCKS.has(tokens[from - 1]?.folded ?? ''),
      ofTalk,
      next: nextOf(tokens, person.until + 1) || nextOf(tokens, last + 1),
    })
    at = last
  }
  return found
}

/** The names of a block that stand in emphasis of their own: "Then **Jane Roe** on looms, and **9.30 – Prof. Max Doe** (threads)". */
export const namesSetOff = (passage: Passage, people: PeopleOf, taken: Taken): readonly SetOff[] =>
  passage.block.emphasis.flatMap(run => passage.lines.flatMap(line => inRun(line, run, people, taken)))
