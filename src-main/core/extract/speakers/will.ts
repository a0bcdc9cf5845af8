import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { isProse } from './acts.ts'
import type { Scene, Verdict } from './scene.ts'
import { afterSubject, within } from './steps.ts'

/** What speakers are said to be going to do with their topic: "A will explore looms". */
const TELL =
  wordSet(`explain show explore introduce describe outline review compare teach tell report argue cover highlight
  reveal dig dive delve look examine address tackle guide break unveil illustrate summarise summarize detail analyse analyze
  investigate debunk unpack reflect demo take help delight walk remind share present speak talk discuss demonstrate showcase give run have do`)
/** Of these, what needs a talk behind it: "A will have a session", but "A will have a stand". */
const NEED_TALK = wordSet('give run have do help delight')
/** What is held beside talks: "A and B will have a lab". */
const SESSIONS: ReadonlySet<string> = new Set([
  ...TALK_NOUNS,
  'lab',
  'labs',
  'kata',
  'dojo',
  'codelab',
  'course',
  'training',
])
const SKIPPED = wordSet('also then again first both all be now next finally here')
const GERUND = /^(?:giv|hav|hold|runn|lead|deliver|shar|show|explor|explain|introduc|cover|host|do)ing$/
/** "A will be joining us as a guest speaker" */
const AS_SPEAKER = wordSet('speaker speakers panelist panellist presenter keynote guest')

/** The future in one word: "présentera", "abordarà", "explicará", "mostrarão". */
const FUTURE = /(?:[eidv]ra|eront|iront|dront|vront|rá|rán|rão|rà|ranno)$/u
/** The same ending in the present tense of Spanish and Portuguese: "lidera", "considera", "modera". */
const FRENCH_FUTURE = /[eidv]ra$/
const ASCII = /^[a-z]+$/
const IBERIAN = wordSet(
  'el los las del al con es su sus o os um uma da dos das em na com seu sua são como para por más mais',
)
const FRENCH = wordSet(
  'le les des du une nous vous sur avec et dans au aux pour comment l d qu qui son ses ce cette est',
)
/** What may stand behind a verb of either. */
const SHARED = wordSet('la que un a de y e no do')
const SENTENCE = 24

/** Whether a word like "présentera" stands in a sentence that may be Spanish or Portuguese. */
const isPresent = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[at]?.text ?? ''
  if (!FRENCH_FUTURE.test(verb) || !ASCII.test(verb)) return false
  if (within(tokens, at + 1, at + SENTENCE, IBERIAN) >= 0) return true
  return SHARED.has(tokens[at + 1]?.folded ?? '') && within(tokens, at + 1, at + SENTENCE, FRENCH) < 0
}

/** What hosts and guests of an evening will do, and what will happen to people. */
const OTHER_FUTURE =
  /^(?:ser|aur|au?ront|ser?ont|pourr|devr|faudr|viendr|rest|recevr|permettr|assister|gagner|fournir|accueill|organis|rejoin|particip|heberg|offrir|remerci|sponsor|dir[ai]|ira$|verr|est[aá]r|tendr|podr|deber|vendr|acoger|recibir|ter[áã]|pod[e]r|avr|potr|dovr|verr|sar)/

/** Whether the first sentence opens with the persons, or an adverb and a comma before them: "Enfin, A …". */
const opens = (tokens: readonly Token[], first: number): boolean =>
  first === 0 || (first <= 4 && /^, $/.test(tokens[first]?.gap ?? ''))

/**
 * What an announcement says that somebody will do: "A will explore looms", "A and B will have a lab on threads", "Enfin, A
 * détaillera les navettes". In one word of another language any verb counts, but for what hosts do.
 */
export const willSpeak = ({ reading, line, tokens, chain, talkNear }: Scene): Verdict | undefined => {
  if (!reading.event || !isProse(line.passage.block) || !chain.people.every(person => person.full)) return undefined
  let at = afterSubject(tokens, chain)
  const verb = tokens[at]
  if (verb === undefined || verb.shape !== 'lower' || !/^\)?,? $/.test(verb.gap)) return undefined
  if (verb.folded !== 'will')
    return opens(tokens, chain.first) &&
      verb.text.length > 5 &&
      FUTURE.test(verb.text) &&
      !OTHER_FUTURE.test(verb.folded) &&
      tokens[at + 1] !== undefined &&
      !isPresent(tokens, at)
      ? { rule: 'will-tell', confidence: reading.announcement || talkNear ? 0.72 : 0.62 }
      : undefined
  do at++
  while (SKIPPED.has(tokens[at]?.folded ?? ''))
  const told = tokens[at]?.folded ?? ''
  const talk = within(tokens, at + 1, at + 9, SESSIONS) >= 0
  if (/^join(?:ing)?$/.test(told))
    return within(tokens, at + 1, at + 8, AS_SPEAKER) >= 0 ? { rule: 'will-join', confidence: 0.8 } : undefined
  if (GERUND.test(told)) return talk ? { rule: 'will-tell', confidence: 0.82 } : undefined
  if (!TELL.has(told) || (NEED_TALK.has(told) && !talk)) return undefined
  return reading.announcement || talk ? { rule: 'will-tell', confidence: 0.78 } : undefined
}
