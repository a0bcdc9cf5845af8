import type { Finding } from '../evidence.ts'
import { matches } from '../gates/gate.ts'
import type { Chain } from '../people/chains.ts'
import { GIVEN_NAMES } from '../people/given-names.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { isAway, isOfAnother } from './absent.ts'
import { acts, afterColon, gapBefore } from './acts.ts'
import { converses } from './conversations.ts'
import { ABSENT, cued, HOSTLY } from './cues.ts'
import { follows } from './follows.ts'
import { goesOn } from './goes-on.ts'
import { isQuoted, wroteBook } from './lines.ts'
import { narrated } from './narrated.ts'
import { asTheyTold, forTalk, inThisTalk, possesses, whoseTalk, withOwnTalk } from './owners.ts'
import { onPanel } from './panels.ts'
import type { Scene, Verdict } from './scene.ts'
import { speaks } from './speaks.ts'
import { onTopic } from './topical.ts'
import { isInTurn } from './turns.ts'
import { willSpeak } from './will.ts'
import { inBrackets, namesWork } from './works.ts'

/**
 * Rules that a given name by itself may follow, at the head of a sentence that names a talk ("Ada gave an introduction to
 * looms"). An article speaks of its colleagues by their given names too ("as Ada discussed").
 */
const SURE_ENOUGH_FOR_ONE_NAME = new Set([
  'speaks',
  'gives-talk',
  'given-by',
  'talk-by',
  'speakers-colon',
  'next-up-was',
  'walks-through',
  'tells-of-talk',
  'gives-advice',
  'has-slot',
  'own-talk',
  'tells-then',
  'tells-how',
  'introduced-tells',
  'stage-after',
])
/** Rules by which a talk is told with the name, wherever in the sentence that is: "a talk by Ada", "thanks to Ada for her talk". */
const TOLD_WITH_TALK = new Set([
  'given-by',
  'talk-by',
  'talk-from',
  'talk-was',
  'next-up-was',
  'for-a-talk',
  'stage-before',
  'talk-with',
  'verb-first',
  'heard-from',
])

/** Rules by which somebody is called the speaker or the guest of an evening: of which one, stands before it. */
const OF_THE_EVENING = new Set(['speaker-is', 'stage-before'])

const OURS = wordSet(
  'our own very my friend colleague dear local the great wonderful amazing fellow unser unsere notre nuestro nuestra',
)
const AND = new Set(['and', 'et', 'und', 'y', 'e'])

/** Whether a rule is believed of somebody of whom the post tells no more than the given name. */
const isToldByOneName = (
  { event, announcement }: Reading,
  line: Line,
  chain: Chain,
  { name, handle }: Mention,
  { rule }: Verdict,
): boolean => {
  const { tokens, flags } = line
  const recap = event && !announcement
  // "A, CEO, Onyx", "(by Onyx)": a word that is no frequent given name may be a firm's.
  const sure =
    GIVEN_NAMES.has(fold(name)) || (chain.people.length === 1 && !/\(/.test(tokens[chain.first - 1]?.gap ?? ''))
  if (recap && TOLD_WITH_TALK.has(rule)) return sure
  if (!SURE_ENOUGH_FOR_ONE_NAME.has(rule)) return false
  if (handle !== undefined) return true
  // "Our very own Ada talked about …"
  const opens =
    chain.first === 0 ||
    (chain.first === 1 && /^, $/.test(tokens[1]?.gap ?? '')) ||
    (chain.first < 4 && tokens.slice(0, chain.first).every(({ folded }) => OURS.has(folded)))
  if (!recap) return opens && (flags & (FLAG.talk | FLAG.gathering)) !== 0
  // "There were talks: Ada showed looms, Grace talked about moths and Alan gave …"
  const between = /[,;:–—-]/.test(tokens[chain.first]?.gap ?? '') || AND.has(tokens[chain.first - 1]?.folded ?? '')
  return opens || isInTurn(line, chain) || (between && (flags & FLAG.talk) !== 0)
}

const RULES = [
  speaks,
  willSpeak,
  follows,
  forTalk,
  inThisTalk,
  possesses,
  whoseTalk,
  afterColon,
  withOwnTalk,
  asTheyTold,
  cued,
  namesWork,
  inBrackets,
  acts,
  converses,
  onPanel,
  onTopic,
  narrated,
] as const

const TOPIC = new Set(['about', 'on', 'sur', 'uber', 'sobre', 'over', 'su'])

/**
 * "A on looms, B on threads and C on needles", "two talks (A about looms, B about threads)": names side by side, each with a
 * topic of its own. Near a word of talks only.
 */
const inParallel = ({ tokens, marks, text }: Line, chains: readonly Chain[], talkNear: boolean): readonly Chain[] => {
  // "Two short ones to finish: A on looms, and B on threads"
  const announced = gapBefore(tokens, chains[0]?.first ?? 0).startsWith(':')
  if (chains.length < 2 || !(talkNear || announced) || matches({ text, marks }, HOSTLY)) return []
  const topical = chains.filter(
    chain =>
      chain.people.every(person => person.full) &&
      TOPIC.has(tokens[chain.until + 1]?.folded ?? '') &&
      /^\)? $/.test(tokens[chain.until + 1]?.gap ?? ''),
  )
  return topical.length >= 2 ? topical : []
}

/** "A, en duo avec sa doctorante B", "A, joined by her colleague B": who spoke beside the one before. */
const PARTNER =
  /^[)\]]?,? ?(?:en duo |en tandem |together |along |jointly |gemeinsam |zusammen |junto |juntos |samen )?(?:with|avec|mit|con|com|met|alongside|joined by|accompagnée?s? (?:de|par)|aided by|assisted by|and|et|und|y|pis)(?: (?:his|her|their|sa|son|ses|leur|seine[rmn]?|ihre[rmn]?|su|sus|seu|sua|zijn|haar)(?: [\p{L}-]+){1,3})? ?$/iu
const isPartner = ({ passage, tokens }: Line, before: Chain, chain: Chain): boolean => {
  const from = tokens[before.until]?.end ?? 0
  const until = tokens[chain.first]?.start ?? 0
  return until > from && until - from < PARTNER_REACH && PARTNER.test(passage.text.slice(from, until))
}
const PARTNER_REACH = 60

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
      if (person.alone && !isToldByOneName(reading, at, chain, person, verdict)) continue
      found.push({
        name: person.name,
        confidence: person.full ? verdict.confidence : verdict.confidence - 0.05,
        rule: verdict.rule,
        span: { passage: at.passage, start: tokens[person.first]?.start ?? 0, end: tokens[person.last]?.end ?? 0 },
        ...(person.affiliation === undefined ? {} : { affiliation: person.affiliation }),
        ...(person.handle === undefined ? {} : { handle: person.handle }),
      })
    }
  }
  const talkNear = talkNearLine(line, previous?.line)
  let spoke = false
  let listing = false
  let absent: boolean | undefined
  for (const chain of chains) {
    if (wroteBook(line, chain.first) || isQuoted(line, chain.first, chain.last)) continue
    const scene: Scene = { reading, line, tokens: line.tokens, chain, talkNear }
    for (const rule of RULES) {
      const verdict = rule(scene)
      if (verdict === undefined) continue
      if (OF_THE_EVENING.has(verdict.rule) && isOfAnother(line.tokens, chain.first)) continue
      absent ??= matches(line, ABSENT)
      if (absent && isAway(line, chain, chains)) break
      add(chain, line.tokens, line, verdict)
      listing = verdict.rule === 'speakers-colon'
      break
    }
    const told = found.some(one => one.span.start === line.tokens[chain.first]?.start)
    const after = line.tokens[chain.until + 1]
    const preposition = /^(?:about|on|with|sur|de|d)$/.test(after?.folded ?? '')
    const once = (preposition && /,/.test(after?.gap ?? '')) || TOPIC.has(after?.folded ?? '')
    const elsewhere = /^(?:in|at|a|everywhere|elsewhere|did)$/.test(after?.folded ?? '') && after?.gap === ' '
    const listed =
      /[,;]/.test(line.tokens[chain.first]?.gap ?? '') || AND.has(line.tokens[chain.first - 1]?.folded ?? '')
    const before = chains[chains.indexOf(chain) - 1]
    // "A spoke about X, joined by her colleague B"
    if (!told && spoke && before !== undefined && isPartner(line, before, chain))
      add(chain, line.tokens, line, { rule: 'partner', confidence: 0.75 })
    // "A spoke about X, and B, ROLE at ORG, about Y": the verb is said once.
    else if (!told && spoke && listed && (once || elsewhere || listing))
      add(chain, line.tokens, line, { rule: 'verb-once', confidence: 0.75 })
    spoke ||= told
  }
  // "A on looms, B on tides"
  for (const chain of inParallel(line, chains, talkNear))
    if (!found.some(one => one.span.start === line.tokens[chain.first]?.start))
      add(chain, line.tokens, line, { rule: 'parallel-topics', confidence: 0.72 })
  const subject = previous?.chains[0]
  // "A works at Acme. She showed her loom.": the sentence before names who goes on.
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
