import { matches } from '../gates/gate.ts'
import { wordSet } from '../text/word-set.ts'
import { isProse } from './acts.ts'
import { GIVEAWAY, HOSTLY } from './cues.ts'
import type { Scene, Verdict } from './scene.ts'
import { isInTurn } from './turns.ts'

const TOPIC = wordSet('on about sur über uber sobre over su om')
/** What somebody is "on" who speaks on nothing: "Jane Roe on Twitter", "A on the left", "B on drums". */
const NO_TOPIC = wordSet(
  `twitter mastodon linkedin github slack discord youtube bluesky instagram facebook monday tuesday wednesday thursday friday saturday sunday
  behalf stage duty drums guitar bass vocals camera site holiday leave call top time left right board video zoom screen la le die`,
)
const PLACES = wordSet(
  'left right door doors desk stage mic microphone camera piano screen phone sofa couch bar grill keyboard other',
)

/** "A on why bells crack. Forty slides.", "Kicking things off: B on slag", "…; then C on threads": a name, and what the talk was on. */
export const onTopic = ({ reading, line, tokens, chain }: Scene): Verdict | undefined => {
  if (!reading.event || !isProse(line.passage.block) || !chain.people.every(person => person.full)) return undefined
  const next = tokens[chain.until + 1]
  const topic = tokens[chain.until + 2]
  if (next === undefined || topic === undefined) return undefined
  if (!TOPIC.has(next.folded) || !/^\)?,? $/.test(next.gap) || NO_TOPIC.has(topic.folded)) return undefined
  if (PLACES.has(tokens[chain.until + 3]?.folded ?? '') && /^(?:the|our|his|her)$/.test(topic.folded)) return undefined
  const gap = tokens[chain.first]?.gap ?? ''
  const then = tokens[chain.first - 1]
  const opens =
    chain.first === 0 ||
    /[:;] ?$/.test(gap) ||
    (then?.folded === 'then' && /^[;,] $/.test(then.gap)) ||
    isInTurn(line, chain)
  if (!opens || matches(line, HOSTLY) || matches(line, GIVEAWAY)) return undefined
  return { rule: 'on-topic', confidence: 0.74 }
}
