import type { Finding } from '../evidence.ts'
import type { Chain } from '../people/chains.ts'
import type { Line, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { wordSet } from '../text/phrases.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { acts, afterColon } from './acts.ts'
import { goesOn } from './goes-on.ts'
import type { Scene, Verdict } from './scene.ts'
import { leftOf, verbAfter, within } from './steps.ts'
import { CARRIER_VERBS, GIVEN_BY, OTHER_BY, OTHER_OBJECTS, STRONG_VERBS, TELLING_VERBS } from './verbs.ts'

const PANELS = new Set(['panel', 'debate', 'discussion', 'stage', 'roundtable', 'table', 'debat', 'panels'])
const WITH = new Set(['with', 'avec', 'by'])
const THROUGH = new Set(['through', 'into'])

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
  if (/^t(?:oo|a)ke?s?$/.test(verb.folded) && within(tokens, at + 1, at + 4, OTHER_OBJECTS) >= 0) return undefined
  if (STRONG_VERBS.has(verb.folded)) {
    if (!reading.event && !objectTalk && !talkNear) return undefined
    return { rule: 'speaks', confidence: 0.95 }
  }
  if (CARRIER_VERBS.has(verb.folded)) {
    const other = within(tokens, at + 1, at + 5, OTHER_OBJECTS)
    const quoted = /["'“«]/.test(next?.gap ?? '')
    if (other < 0 && (objectTalk || (quoted && reading.event))) return { rule: 'gives-talk', confidence: 0.92 }
    // "the workshop that A led in CITY"
    const relative = tokens[leftOf(tokens, chain.first)]
    if (
      /^(?:that|which|que|qu)$/.test(relative?.folded ?? '') &&
      within(tokens, chain.first - 6, chain.first, TALK_NOUNS) >= 0
    )
      return { rule: 'talk-that', confidence: 0.88 }
    if (
      other < 0 &&
      /^(?:kicked|kicks|opened|opens|started|starts|began|begins|closed|closes|ended|finished|returned|ouvert|debute|commence|lance|clotur\w*|termine)$/.test(
        verb.folded,
      ) &&
      reading.event &&
      within(tokens, at + 1, at + 10, WITH) >= 0
    )
      return { rule: 'gives-talk', confidence: 0.8 }
    // "A gave it in CITY": the talk stands before.
    if (reading.event && talkNear && /^(?:it|them|this|that|both|one|all)$/.test(next?.folded ?? ''))
      return { rule: 'gives-it', confidence: 0.8 }
    if (reading.event && talkNear && /^(?:opened|opens|returned)$/.test(verb.folded) && other < 0)
      return { rule: 'opens', confidence: 0.7 }
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

/** Nouns after a possessive that are somebody's contribution, beside talks. */
const SHARES = wordSet('subject part slides deck story live update tour take turn tale case sujet partie')

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
      // '"TITLE" by A'
      if (reading.event && /["'”»]/.test(tokens[at]?.gap ?? '')) return { rule: 'talk-by', confidence: 0.88 }
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
    case 'together':
    case 'gathered':
    case 'united':
    case 'reuni':
    case 'reunissait':
      // "a panel brought together A, B and C"
      return reading.event && within(tokens, 0, at, PANELS) >= 0 ? { rule: 'panel', confidence: 0.88 } : undefined
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
        : reading.event && TALK_NOUNS.has(before) && chain.people[0]?.full === true
          ? { rule: 'talk-was', confidence: 0.85 }
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
    if (
      (TALK_NOUNS.has(token.folded) || SHARES.has(token.folded)) &&
      !/^(?:conference|conferences)$/.test(token.folded) &&
      !(SHARES.has(token.folded) && reading.announcement)
    )
      return { rule: 'whose-talk', confidence: 0.85 }
  }
  return undefined
}

const RULES = [speaks, follows, inThisTalk, possesses, afterColon, acts] as const

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
  let spoke = false
  let listing = false
  for (const chain of chains) {
    const scene: Scene = { reading, line, tokens: line.tokens, chain, talkNear }
    for (const rule of RULES) {
      const verdict = rule(scene)
      if (verdict === undefined) continue
      add(chain, line.tokens, line, verdict)
      listing = verdict.rule === 'speakers-colon'
      break
    }
    const told = found.some(one => one.span.start === line.tokens[chain.first]?.start)
    // "A spoke about X, and B, ROLE at ORG, about Y": the verb is said once.
    const after = line.tokens[chain.until + 1]
    const once = /^(?:about|on|with|sur|de|d)$/.test(after?.folded ?? '') && /,/.test(after?.gap ?? '')
    const elsewhere = /^(?:in|at|a|everywhere|elsewhere)$/.test(after?.folded ?? '') && after?.gap === ' '
    const listed =
      /[,;]/.test(line.tokens[chain.first]?.gap ?? '') ||
      /^(?:and|et)$/.test(line.tokens[chain.first - 1]?.folded ?? '')
    if (!told && spoke && listed && (once || elsewhere || listing))
      add(chain, line.tokens, line, { rule: 'verb-once', confidence: 0.75 })
    spoke ||= told
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
