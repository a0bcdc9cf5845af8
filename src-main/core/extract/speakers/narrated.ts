import { matches } from '../gates/gate.ts'
import { isHonorificAt } from '../people/around-names.ts'
import type { Chain } from '../people/chains.ts'
import type { Line } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { sectionKind } from '../text/sections.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { isProse } from './acts.ts'
import { GIVEAWAY, HOSTLY } from './cues.ts'
import type { Scene, Verdict } from './scene.ts'
import { afterSubject, within } from './steps.ts'
import { isInTurn } from './turns.ts'
import { NOT_ON_STAGE, NOT_SPEAKING, NOT_SPEAKING_FIRST } from './verbs.ts'

const WITH = wordSet('with avec mit con com met')
/** By these a sentence goes on about the person of the one before. */
const ABOUT_THEM = wordSet(
  `he she his her il elle sa son ses lui er sie ihr ihre sein seine él ella su sus ele ela seu sua hij zij ze haar zijn`,
)
/** What people do for a meetup, beside speaking and what verbs.ts lists. */
const HELPS = wordSet(
  `lent lends cooked cooks baked bakes made makes drove drives carried poured served sold won lost judged chaired photographed
  prêté prête cuisiné cuisine préparé prépare kochte kocht gekocht backte lieh leiht cocinó prestó cozinhou emprestou kookte
  stacked counted swept washed unlocked locked switched handed slept sat carried fetched rang called distribué servi tiré rangé compté appelé ouvert fermé
  verteilt verlost aufgeräumt gezählt repartió sirvió contó sorteó
  looked looks took takes stayed left brought brings paid pays runs welcomes thanks organises organizes hosts`,
)
/** What a paragraph that is no talk's is headed by. */
const NO_TALK = wordSet(
  `prize place award winner winners jury food money dinner lunch drinks venue room tickets next getting team photos thanks gratitude
  credits host hosts organisers organizers volunteers prix lieu merci remerciements jurés preis ort dank essen premio lugar gracias
  partners sponsors party social raffle numbers registration`,
)
/** Words behind the subject among which what was served, carried or drawn stands. */
const OBJECT_REACH = 6
/** Sentences between a paragraph's lead and the one that opens with its speaker. */
const LATEST = 3
const SHORT_LEAD = 7

/** Whether the sentence behind goes on about the persons: "She …", "Son équipe …", or by the given name. */
const isToldOn = ({ passage, at }: Line, tokens: readonly Token[], chain: Chain): boolean => {
  const next = passage.lines[at + 1]
  const word = next?.tokens[0]
  if (next === undefined || word === undefined || matches(next, HOSTLY)) return false
  return ABOUT_THEM.has(word.folded) || (word.folded === tokens[chain.first]?.folded && word.shape === 'title')
}

/** Whether the persons open the first sentence behind the bold lead of a paragraph: "**Second slot.** A …". */
const isBehindLead = ({ passage, at, tokens }: Line, chain: Chain): boolean => {
  // "Then the **talks**. A keeps bees …"
  const before = at === 1 && chain.first === 0 ? passage.lines[0] : undefined
  if (before !== undefined && before.tokens.length <= SHORT_LEAD && (before.flags & FLAG.talk) !== 0) return true
  const [lead] = passage.block.emphasis
  const start = tokens[chain.first]?.start ?? 0
  if ((tokens[chain.first]?.gap ?? '').includes('(')) return false
  if (lead === undefined || lead.start > 2 || lead.end >= start || at > LATEST) return false
  const opens =
    chain.first === 0 || (chain.first <= 2 && isHonorificAt(tokens, chain.first - 1)) || start - lead.end <= 3
  if (!opens) return false
  const words = passage.text.slice(lead.start, lead.end)
  const kind = sectionKind(words)
  return (
    (kind === 'body' || kind === 'talks' || kind === 'speakers') &&
    !passage.tokens.some(token => token.end <= lead.end + 1 && NO_TALK.has(token.folded))
  )
}

/** Whether the sentence tells of another deed than speaking. */
const doesOther = (tokens: readonly Token[], chain: Chain): boolean => {
  const subject = afterSubject(tokens, chain)
  return (
    [chain.last + 1, chain.until + 1, subject].some(
      from =>
        within(tokens, from, from + 3, NOT_SPEAKING) >= 0 ||
        within(tokens, from, from + 3, NOT_SPEAKING_FIRST) >= 0 ||
        within(tokens, from, from + 2, HELPS) >= 0,
    ) || within(tokens, subject, subject + OBJECT_REACH, NOT_ON_STAGE) >= 0
  )
}

/**
 * Where a recap tells of one speaker after the other, the verb may be any: "**Second slot.** A dumped the flash of a meter",
 * "Ensuite, B. Elle travaille au port", "C keeps bees. She weighs them by radio". What tells is the place of the name, at
 * the head of a turn or behind the lead of a paragraph, and that the next sentence goes on about it. Of people who help,
 * host and win, the same is told in other verbs.
 */
export const narrated = ({ reading, line, tokens, chain }: Scene): Verdict | undefined => {
  const { block } = line.passage
  if (!reading.event || reading.announcement || !isProse(block)) return undefined
  if (!chain.people.every(person => person.full)) return undefined
  if (chain.people.some(person => reading.post.authors.includes(person.name))) return undefined
  if (tokens[chain.last]?.possessive === true) return undefined
  if (matches(line, HOSTLY) || matches(line, GIVEAWAY) || doesOther(tokens, chain)) return undefined
  if (isBehindLead(line, chain)) return { rule: 'behind-lead', confidence: 0.72 }
  const bare = chain.until >= tokens.length - 1
  const told = isToldOn(line, tokens, chain)
  if (isInTurn(line, chain) && (bare || told || tokens[chain.until + 1]?.shape === 'lower'))
    return { rule: 'in-turn', confidence: 0.7 }
  if (!told) return undefined
  if (chain.first === 0 && line.at === 0 && !bare) return { rule: 'told-on', confidence: 0.64 }
  // "Mine was an hour of looms with A. She gave us three."
  const taught =
    WITH.has(tokens[chain.first - 1]?.folded ?? '') &&
    !/^i$/.test(tokens[0]?.folded ?? '') &&
    ((line.flags | (line.passage.lines[line.at - 1]?.flags ?? 0)) & FLAG.talk) !== 0
  if (taught) return { rule: 'told-on', confidence: 0.64 }
  const start = tokens[chain.first]?.start ?? 0
  const bold = block.emphasis.some(run => Math.abs(run.start - start) <= 1)
  return bold && line.at <= 1 ? { rule: 'told-on', confidence: 0.64 } : undefined
}
