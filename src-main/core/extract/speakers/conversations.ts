import { wordSet } from '../text/word-set.ts'
import type { Scene, Verdict } from './scene.ts'
import { within } from './steps.ts'

const CONVERSATION = /\bfireside\b|\bAMAs?\b|\bask (?:me|us) anything\b|\bcauserie\b|\bkamingespräch\b/i
const BEFORE = wordSet(
  'with between featuring ask asked asking avec entre interviewed interviewing interrogée interrogé mit zwischen',
)
const AFTER = wordSet(
  'interviewed interview interviewing asked answered answering took take sat chatted discussed joined fielded spoke répondu interrogé interrogée',
)
/** Words behind the persons among which the verb stands: "A, CTO at ORG, also took the questions". */
const REACH = 4

/**
 * Those who sat in a fireside chat or an AMA, whoever asked and whoever answered: "a fireside chat where A, CTO at ORG, interviewed
 * B", "an AMA with A and B". Who moderated it is none.
 */
export const converses = ({ reading, line, tokens, chain }: Scene): Verdict | undefined => {
  if (!reading.event || !chain.people.every(person => person.full) || !CONVERSATION.test(line.text)) return undefined
  const told =
    BEFORE.has(tokens[chain.first - 1]?.folded ?? '') ||
    within(tokens, chain.until + 1, chain.until + 1 + REACH, AFTER) >= 0
  return told ? { rule: 'converses', confidence: 0.8 } : undefined
}
