import { FLAG } from '../text/flags.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { TALK_NOUNS } from '../text/words.ts'
import type { Scene, Verdict } from './scene.ts'
import { leftOf, verbAfter, within } from './steps.ts'
import { CARRIER_VERBS, NOT_ON_STAGE, OTHER_OBJECTS, STRONG_VERBS, TELLING_VERBS } from './verbs.ts'
import { comes, hasSlot, namesTitle, tellsThen } from './without-verb.ts'

const WITH = new Set(['with', 'avec', 'by', 'mit', 'con', 'com', 'met'])
const OPENS_OR_ENDS = wordSet(
  `kicked kicks opened opens started starts began begins continued continues concluded concludes rounded rounds followed closed closes
  ended ends finished finishes returned returns wrapped wraps ouvert debute débuté commence commencé lance lancé clôturé clôture conclu termine terminé
  schloss schließt begann beginnt startete startet eröffnete eröffnet eröffneten abrió cerró terminó empezó comenzó abriu fechou encerrou
  terminou começou opende opent sloot begon trapte trapten`,
)
const ABOUT = new Set(['on', 'about', 'into', 'of', 'around', 'sur', 'au', 'uber', 'sobre'])
const GIVES = /^(?:gave|give|gives|delivered|delivers|donne|fait|fera|donnera|offert|livre|provided|provides|ran|led)$/
const FUTURE = new Set(['will', 'going', 'shall', 'va', 'vont', 'wird', 'werden', 'va', 'vai'])
const THROUGH = new Set(['through', 'into'])

/** "A, our organiser, opened the evening with a few words of welcome" */
const GREETS =
  /\b(?:words? of welcome|welcom(?:e|ed|ing) (?:words?|remarks?|everyone|everybody|us|note)|few words|thank(?:ed|ing)?|housekeeping)\b/i

/** What is told from a stage, and mostly nowhere else. */
const ADVICE = wordSet(
  'tips tricks advice insight insights perspective perspectives lessons overview background examples recommendations experience experiences pointers glimpse look takeaways guidance update updates thoughts explanation explanations summary',
)

/** "some great insights into": advice of some kind, on something. */
const givesAdvice = (tokens: readonly Token[], from: number): boolean => {
  const noun = within(tokens, from, from + 5, ADVICE)
  return (
    noun >= 0 &&
    tokens.slice(from, noun + 1).every(token => /^[ -]$/.test(token.gap)) &&
    /^(?:on|about|into|for|of|from|how|regarding|around|at)$/.test(tokens[noun + 1]?.folded ?? '')
  )
}

/** "A, ROLE at ORG, presented …": a verb of speaking after the name. */
export const speaks = ({ reading, tokens, chain, talkNear, line }: Scene): Verdict | undefined => {
  const at = verbAfter(tokens, chain)
  const verb = tokens[at]
  if (verb === undefined)
    return (
      comes(reading, tokens, chain) ??
      hasSlot(reading, tokens, chain) ??
      namesTitle(reading, line, chain) ??
      tellsThen(reading, tokens, chain)
    )
  // A verb here only after "to" or "will": "A was to talk about", "hear A talk", but "the A talk".
  if (
    verb.folded === 'talk' &&
    !/^(?:to|will|would|shall)$/.test(tokens[at - 1]?.folded ?? '') &&
    (tokens[chain.last]?.possessive === true || !/^(?:hear|see|watch)$/.test(tokens[chain.first - 1]?.folded ?? ''))
  )
    return undefined
  const next = tokens[at + 1]
  if (next?.folded === 'by' || next?.folded === 'par') return undefined
  const before = tokens[at - 1]?.folded ?? ''
  // "was presented with an award", "is used": a passive tells of somebody else's deed.
  if (/^(?:was|were|been|being|be)$/.test(before) && !verb.folded.endsWith('ing')) return undefined
  // "A will present it at the next conference": not on this evening.
  if (
    !reading.announcement &&
    within(tokens, chain.last + 1, at, FUTURE) >= 0 &&
    /\b(?:upcoming|next (?:month|year|week|time|meetup|event)|later this year|prochaine?)\b/i.test(line.text)
  )
    return undefined
  const introduced = chain.people.some(person => person.introduced)
  const objectTalk = within(tokens, at + 1, at + 22, TALK_NOUNS) >= 0
  if (
    reading.event &&
    /^(?:took|walked|talked|guided|led|went|ran|flew|rushed|raced|breezed)$/.test(verb.folded) &&
    within(tokens, at + 1, at + 5, THROUGH) >= 0
  )
    return { rule: 'walks-through', confidence: 0.9 }
  // "A was talking to a friend"
  if (/^(?:talking|speaking)$/.test(verb.folded) && /^(?:to|with)$/.test(next?.folded ?? '')) return undefined
  // "A looked after the beer"
  if (/^(?:looked|looks|took|takes)$/.test(verb.folded) && next?.folded === 'after') return undefined
  if (/^t(?:oo|a)ke?s?$/.test(verb.folded) && within(tokens, at + 1, at + 4, OTHER_OBJECTS) >= 0) return undefined
  if (STRONG_VERBS.has(verb.folded)) {
    if (!reading.event && !objectTalk && !talkNear) return undefined
    return { rule: 'speaks', confidence: 0.95 }
  }
  if (CARRIER_VERBS.has(verb.folded)) {
    const other = within(tokens, at + 1, at + 5, OTHER_OBJECTS)
    const quoted = /["'“«]/.test(next?.gap ?? '')
    if (other < 0 && (objectTalk || (quoted && reading.event))) return { rule: 'gives-talk', confidence: 0.92 }
    // "A gave a crash course on …"
    if (
      other < 0 &&
      reading.event &&
      GIVES.test(verb.folded) &&
      /^(?:a|an|us|the|un|une|another|his|her|their)$/.test(next?.folded ?? '') &&
      within(tokens, at + 3, at + 9, ABOUT) >= 0 &&
      chain.people.every(person => person.full)
    )
      return { rule: 'gives-on', confidence: 0.8 }
    // "the workshop that A led in CITY"
    const relative = tokens[leftOf(tokens, chain.first)]
    if (
      /^(?:that|which|que|qu)$/.test(relative?.folded ?? '') &&
      within(tokens, chain.first - 6, chain.first, TALK_NOUNS) >= 0
    )
      return { rule: 'talk-that', confidence: 0.88 }
    if (
      other < 0 &&
      OPENS_OR_ENDS.has(verb.folded) &&
      reading.event &&
      within(tokens, at + 1, at + 10, WITH) >= 0 &&
      !GREETS.test(line.text)
    )
      return { rule: 'gives-talk', confidence: 0.8 }
    // "A offered tips for weaving", "A gave some great insights into looms"
    if (other < 0 && reading.event && givesAdvice(tokens, at + 1)) return { rule: 'gives-advice', confidence: 0.78 }
    // "A gave it in CITY": the talk stands before.
    if (reading.event && talkNear && /^(?:it|them|this|that|both|one|all)$/.test(next?.folded ?? ''))
      return { rule: 'gives-it', confidence: 0.8 }
  }
  if (TELLING_VERBS.has(verb.folded) && reading.event) {
    // "Over dinner A told me about his dog"
    if (next?.folded === 'me' && (line.flags & FLAG.talk) === 0) return undefined
    if (
      /^(?:introduced|introduces)$/.test(verb.folded) &&
      /\b(?:speakers?|evening|event|meetup|agenda)\b/.test(line.text)
    )
      return undefined
    // "Jane Roe agreed to come"
    if (/^(?:agreed|agrees|admitted)$/.test(verb.folded) && next?.folded === 'to') return undefined
    if (/^introduc/.test(verb.folded) && next !== undefined && isCapitalised(next)) return undefined
    if (talkNear) return { rule: 'tells-of-talk', confidence: 0.85 }
    // "Ada explained why looms break"
    if (
      !reading.announcement &&
      chain.people.every(person => person.alone) &&
      /^(?:how|why|us|wie|warum|uns|ons|hoe|waarom|comment|pourquoi|cómo|como|come)$/.test(next?.folded ?? '') &&
      within(tokens, at + 1, at + 7, NOT_ON_STAGE) < 0
    )
      return { rule: 'tells-how', confidence: 0.74 }
    if (introduced) return { rule: 'introduced-tells', confidence: 0.78 }
    if (!reading.announcement && chain.people.every(person => person.full)) return { rule: 'tells', confidence: 0.6 }
  }
  return undefined
}
