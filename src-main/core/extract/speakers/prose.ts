import type { Finding } from '../evidence.ts'
import type { Chain } from '../people/chains.ts'
import type { Line, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { leftOf, verbAfter, within } from './steps.ts'
import {
  BEFORE_VERB,
  CARRIER_VERBS,
  GIVEN_BY,
  isAdverb,
  OTHER_BY,
  OTHER_OBJECTS,
  STRONG_VERBS,
  TELLING_VERBS,
} from './verbs.ts'

const WITH = new Set(['with', 'avec', 'by'])
const THROUGH = new Set(['through', 'into'])

/** A rule's answer: its name, and how sure it is. */
type Verdict = { readonly rule: string; readonly confidence: number }

/** What a rule sees: a chain of persons in a sentence of a post. */
type Scene = {
  readonly reading: Reading
  readonly line: Line
  readonly tokens: readonly Token[]
  readonly chain: Chain
  /** Whether this sentence, the one before it or the heading names a talk. */
  readonly talkNear: boolean
}

/** "A, ROLE at ORG, presented …": a verb of speaking after the name. */
const speaks = ({ reading, tokens, chain, talkNear, line }: Scene): Verdict | undefined => {
  const at = verbAfter(tokens, chain)
  const verb = tokens[at]
  if (verb === undefined) return undefined
  const next = tokens[at + 1]
  if (next?.folded === 'by' || next?.folded === 'par') return undefined
  const before = tokens[at - 1]?.folded ?? ''
  // "was presented with an award", "is used": a passive tells of somebody else's deed.
  if (/^(?:was|were|been|being|be)$/.test(before) && !verb.folded.endsWith('ing')) return undefined
  const introduced = chain.people.some(person => person.introduced)
  const objectTalk = within(tokens, at + 1, at + 22, TALK_NOUNS) >= 0
  if (
    reading.event &&
    /^(?:took|walked|talked|guided|led)$/.test(verb.folded) &&
    within(tokens, at + 1, at + 5, THROUGH) >= 0
  )
    return { rule: 'walks-through', confidence: 0.9 }
  if (STRONG_VERBS.has(verb.folded)) {
    if (!reading.event && !objectTalk && !talkNear) return undefined
    return { rule: 'speaks', confidence: 0.95 }
  }
  if (CARRIER_VERBS.has(verb.folded)) {
    const other = within(tokens, at + 1, at + 5, OTHER_OBJECTS)
    if (other < 0 && objectTalk) return { rule: 'gives-talk', confidence: 0.92 }
    if (
      other < 0 &&
      /^(?:kicked|opened|started|closed)$/.test(verb.folded) &&
      reading.event &&
      within(tokens, at + 1, at + 5, WITH) >= 0
    )
      return { rule: 'gives-talk', confidence: 0.75 }
  }
  if (TELLING_VERBS.has(verb.folded) && reading.event) {
    if (
      /^(?:introduced|introduces)$/.test(verb.folded) &&
      /\b(?:speakers?|evening|event|meetup|agenda)\b/.test(line.text)
    )
      return undefined
    if (/^introduc/.test(verb.folded) && next !== undefined && isCapitalised(next)) return undefined
    if (talkNear) return { rule: 'tells-of-talk', confidence: 0.85 }
    if (introduced) return { rule: 'introduced-tells', confidence: 0.78 }
    if (!reading.announcement && chain.people.every(person => person.full)) return { rule: 'tells', confidence: 0.6 }
  }
  return undefined
}

/** "a talk by A", "given by A", "a demo from B", "a chat with C", "featuring D". */
const follows = ({ reading, tokens, chain, line }: Scene): Verdict | undefined => {
  const at = leftOf(tokens, chain.first)
  const word = tokens[at]?.folded ?? ''
  const before = tokens[at - 1]?.folded ?? ''
  const noun = within(tokens, at - 14, at, TALK_NOUNS)
  switch (word) {
    case 'by':
    case 'par':
      if (OTHER_BY.has(before) && !GIVEN_BY.has(before)) return undefined
      if (GIVEN_BY.has(before) && (noun >= 0 || reading.event) && !(before === 'hosted' && noun < 0))
        return { rule: 'given-by', confidence: 0.92 }
      if (noun >= 0 && !/\b(?:organi[sz]ed|welcomed|greeted|founded|written|maintained|created)\b/.test(before))
        return { rule: 'talk-by', confidence: 0.92 }
      return undefined
    case 'from':
    case 'de':
      if (within(tokens, at - 7, at, TALK_NOUNS) >= 0) return { rule: 'talk-from', confidence: 0.88 }
      return reading.event && /^(?:heard|hear)$/.test(before) ? { rule: 'heard-from', confidence: 0.85 } : undefined
    case 'with':
    case 'avec':
      if (within(tokens, at - 5, at, TALK_NOUNS) >= 0 && reading.event) return { rule: 'talk-with', confidence: 0.85 }
      if (
        reading.event &&
        within(tokens, chain.until + 1, chain.until + 7, TALK_NOUNS) >= 0 &&
        /^(?:down|talked|spoke|chatted|evening|night)$/.test(before)
      )
        return { rule: 'sat-down-with', confidence: 0.85 }
      return reading.event && /\b(?:presenting|speaking|talking|discussing)\b/.test(line.text)
        ? { rule: 'with-presenting', confidence: 0.85 }
        : undefined
    case 'featured':
    case 'featuring':
    case 'features':
    case 'included':
    case 'includes':
    case 'including':
      if (!reading.event) return undefined
      return word.startsWith('featur') || within(tokens, at - 8, at, TALK_NOUNS) >= 0 || /\bspeakers?\b/.test(line.text)
        ? { rule: 'featuring', confidence: 0.85 }
        : undefined
    case 'speaker':
    case 'speakers':
    case 'presenter':
    case 'presenters':
    case 'panelist':
    case 'panelists':
    case 'panellists':
    case 'guest':
    case 'guests':
    case 'conferencier':
    case 'conferenciere':
    case 'conferenciers':
      return reading.event ? { rule: 'speaker-is', confidence: 0.88 } : undefined
    case 'was':
    case 'were':
    case 'is':
    case 'are':
      return reading.event &&
        /^(?:up|speaker|speakers|presenter|presenters|panelists|stage|guest|guests|next)$/.test(before)
        ? { rule: 'next-up-was', confidence: 0.88 }
        : undefined
    case 'up':
      return reading.event && (tokens[chain.first]?.gap ?? '').includes(',')
        ? { rule: 'next-up-was', confidence: 0.8 }
        : undefined
    case 'joined':
    case 'joins':
    case 'join':
      // "A joined B for a talk on …": both spoke.
      return reading.event && within(tokens, chain.last + 1, chain.last + 14, TALK_NOUNS) >= 0
        ? { rule: 'joined', confidence: 0.85 }
        : undefined
    case 'interviewed':
      return reading.event ? { rule: 'interviewed', confidence: 0.7 } : undefined
    default:
      return undefined
  }
}

/** "In this talk, A …", "In her session, B …", "This panel, which included A, B and C". */
const inThisTalk = ({ reading, tokens, chain }: Scene): Verdict | undefined => {
  if (!reading.event || chain.first > 16) return undefined
  const opening = tokens[0]?.folded ?? ''
  const second = tokens[1]?.folded ?? ''
  const opens = /^(?:in|during|for|as|dans|lors|with)$/.test(opening)
    ? /^(?:this|his|her|their|the|our|that|cette|sa|son|ce|de)$/.test(second)
    : /^(?:this|his|her|their|the|as)$/.test(opening)
  if (!opens) return undefined
  const noun = within(tokens, 1, chain.first, TALK_NOUNS)
  if (noun < 0 && !(second === 'the' && within(tokens, 1, chain.first, new Set(['speaker'])) >= 0)) return undefined
  const at = leftOf(tokens, chain.first)
  const comma = tokens.slice(noun + 1, chain.first + 1).some(token => token.gap.includes(','))
  if (
    /^(?:in|during|dans|lors|for)$/.test(opening) &&
    comma &&
    at <= chain.first - 1 &&
    (at < 0 || at <= noun || /[,]/.test(tokens[at + 1]?.gap ?? ''))
  )
    return { rule: 'in-this-talk', confidence: 0.92 }
  return undefined
}

/** "A's talk", "after B's excellent demo". */
const possesses = ({ reading, tokens, chain }: Scene): Verdict | undefined => {
  const last = chain.people.at(-1)
  if (last === undefined || tokens[last.last]?.possessive !== true || !reading.event) return undefined
  for (let at = last.last + 1; at < last.last + 4; at++) {
    const token = tokens[at]
    if (token === undefined || token.gap !== ' ') return undefined
    if (TALK_NOUNS.has(token.folded) && !/^(?:conference|conferences|update|updates|tour)$/.test(token.folded))
      return { rule: 'whose-talk', confidence: 0.85 }
  }
  return undefined
}

const RULES = [speaks, follows, inThisTalk, possesses] as const

const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'his',
  'her',
  'their',
  'il',
  'elle',
  'ils',
  'elles',
  'sa',
  'son',
  'leur',
  'ses',
])

/** "He spoke about …", "Their talk covered …": a sentence that goes on about the persons of the one before. */
const goesOn = (tokens: readonly Token[]): boolean => {
  if (!PRONOUNS.has(tokens[0]?.folded ?? '')) return false
  for (let at = 1; at < Math.min(tokens.length, 4); at++) {
    const word = tokens[at]?.folded ?? ''
    if (
      STRONG_VERBS.has(word) ||
      (TALK_NOUNS.has(word) && /^(?:his|her|their|sa|son|leur|ses)$/.test(tokens[0]?.folded ?? ''))
    )
      return true
    if (CARRIER_VERBS.has(word)) return within(tokens, at + 1, at + 8, TALK_NOUNS) >= 0
    if (!BEFORE_VERB.has(word) && !isAdverb(word)) return false
  }
  return false
}

const talkNearLine = (line: Line, previous: Line | undefined): boolean =>
  (line.flags & FLAG.talk) !== 0 ||
  (previous !== undefined && previous.passage === line.passage && (previous.flags & FLAG.talk) !== 0) ||
  line.passage.section === 'talks' ||
  line.passage.section === 'speakers'

/** Persons that a sentence says gave a contribution. `chains` are the sentence's, `before` the previous sentence's. */
export const speakersInProse = (
  reading: Reading,
  line: Line,
  chains: readonly Chain[],
  previous: { readonly line: Line; readonly chains: readonly Chain[] } | undefined,
): readonly Finding[] => {
  const found: Finding[] = []
  const add = (chain: Chain, tokens: readonly Token[], at: Line, verdict: Verdict): void => {
    for (const person of chain.people) {
      found.push({
        name: person.name,
        confidence: person.full ? verdict.confidence : verdict.confidence - 0.05,
        rule: verdict.rule,
        span: { passage: at.passage, start: tokens[person.first]?.start ?? 0, end: tokens[person.last]?.end ?? 0 },
        ...(person.affiliation === undefined ? {} : { affiliation: person.affiliation }),
      })
    }
  }
  const talkNear = talkNearLine(line, previous?.line)
  for (const chain of chains) {
    const scene: Scene = { reading, line, tokens: line.tokens, chain, talkNear }
    for (const rule of RULES) {
      const verdict = rule(scene)
      if (verdict === undefined) continue
      add(chain, line.tokens, line, verdict)
      break
    }
  }
  const subject = previous?.chains[0]
  if (
    previous !== undefined &&
    subject !== undefined &&
    subject.first <= 8 &&
    previous.line.passage === line.passage &&
    reading.event &&
    goesOn(line.tokens)
  )
    add(subject, previous.line.tokens, previous.line, { rule: 'goes-on', confidence: 0.8 })
  return found
}
