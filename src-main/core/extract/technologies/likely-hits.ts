import { type Cue, weigh } from '../likelihood/cue.ts'
import { COMMON_WORDS } from '../people/common-words.ts'
import { KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import type { Line } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { NOT_NAMES } from '../text/words.ts'
import { nearTechnical } from './doubt.ts'
import type { Candidate, Hit } from './hits.ts'
import type { Technology } from './taxonomy.ts'

/** A place that no rule proves, with what is certain around it. */
type Doubt = {
  readonly hit: Hit
  readonly one: Candidate
  /** Whether the line names another technology for certain. */
  readonly known: boolean
  /** Other technologies of its kind that the post names for certain. */
  readonly alike: number
}

const MEANS = wordSet('using with via in on to from and or like use used uses avec sur mit')
const tokenAt = ({ hit }: Doubt, at: number): Token | undefined => hit.line.tokens[at]
const headOf = (doubt: Doubt): Token | undefined => tokenAt(doubt, doubt.hit.first)
const beforeOf = (doubt: Doubt): Token | undefined => tokenAt(doubt, doubt.hit.first - 1)
const isSmall = (doubt: Doubt): boolean => headOf(doubt)?.shape === 'lower'
const kindOf = ({ hit }: Doubt): string => hit.line.passage.block.kind

const VERB_LEADS = wordSet('to can could will would should must may might not we you they i who that')
/** What "to" may follow with a thing behind it: "moved from vim to emacs", "patches were added to cabal". */
const MOVING =
  /^(?:from|mov(?:e|es|ed|ing)|migrat\w+|switch\w*|port(?:s|ed|ing)?|transition\w*|upgrad\w+|convert\w*|add(?:ed|ing|itions?)|contribut\w+|compared|introduction|intro|similar)$/
const MOVE_REACH = 4

/** "quick to react", "they make it": a small word that stands where a verb does. */
const isVerb = (doubt: Doubt): boolean => {
  const before = beforeOf(doubt)?.folded ?? ''
  if (!isSmall(doubt) || !VERB_LEADS.has(before)) return false
  const { first, line } = doubt.hit
  const moves = line.tokens.slice(Math.max(0, first - 1 - MOVE_REACH), first - 1).some(one => MOVING.test(one.folded))
  return !(before === 'to' && moves)
}

const isLinked = (doubt: Doubt): boolean => {
  const start = headOf(doubt)?.start ?? 0
  return doubt.hit.line.passage.block.links.some(
    link => link.start <= start && start < link.end && link.end - link.start < 40,
  )
}

/** Signs for and against a technology, with weights found as those of speakers were: see speakers/likely.ts. */
const CUES: readonly Cue<Doubt>[] = [
  // "made with eclipse", "from vim to emacs"
  { cue: 'means', weight: 1.1, holds: doubt => MEANS.has(beforeOf(doubt)?.folded ?? '') && !isVerb(doubt) },
  { cue: 'linked', weight: 0.9, holds: isLinked },
  { cue: 'capitals', weight: 0.9, holds: doubt => headOf(doubt)?.shape === 'upper' },
  { cue: 'inside', weight: 0.8, holds: doubt => doubt.hit.first > 0 && !isSmall(doubt) },
  { cue: 'known-in-line', weight: 0.7, holds: ({ known }) => known },
  { cue: 'technical-beside', weight: 0.6, holds: ({ hit }) => nearTechnical(hit.line.tokens, hit, 2) },
  { cue: 'language', weight: 0.5, holds: ({ hit }) => hit.technology.kind === 'languages' },
  { cue: 'heading', weight: 0.5, holds: doubt => kindOf(doubt) === 'heading' },
  { cue: 'list-item', weight: 0.4, holds: doubt => kindOf(doubt) === 'list-item' },
  { cue: 'same-kind', weight: 0.3, holds: ({ alike }) => alike > 0 },
  { cue: 'same-kind-twice', weight: 0.4, holds: ({ alike }) => alike > 1 },
  { cue: 'context', weight: -0.3, holds: ({ one }) => one.form.match === 'context' },
  { cue: 'small-context', weight: -0.5, holds: doubt => doubt.one.form.match === 'context' && isSmall(doubt) },
  { cue: 'written', weight: -0.6, holds: ({ one }) => one.written },
  { cue: 'at', weight: -0.6, holds: doubt => /^(?:at|by|from|chez|of|the|an?)$/.test(beforeOf(doubt)?.folded ?? '') },
  // « les flux de données »
  {
    cue: 'small-behind-article',
    weight: -0.6,
    holds: doubt =>
      isSmall(doubt) && /^(?:les?|la|des?|une?|die|der|das|eine?|el|los|las)$/.test(beforeOf(doubt)?.folded ?? ''),
  },
  { cue: 'verb', weight: -2, holds: isVerb },
  { cue: 'given-name', weight: -0.8, holds: doubt => KNOWN_GIVEN_NAMES.has(headOf(doubt)?.folded ?? '') },
  {
    cue: 'common-word',
    weight: -1,
    holds: doubt => COMMON_WORDS.has(headOf(doubt)?.folded ?? '') || NOT_NAMES.has(headOf(doubt)?.folded ?? ''),
  },
  // "Spring Edition", "Port Moody"
  {
    cue: 'capital-behind',
    weight: -1,
    holds: doubt => {
      const behind = tokenAt(doubt, doubt.hit.last + 1)
      return behind?.gap === ' ' && isCapitalised(behind)
    },
  },
  {
    cue: 'capital-before',
    weight: -1.4,
    holds: doubt => {
      const before = beforeOf(doubt)
      return doubt.hit.first > 1 && before !== undefined && isCapitalised(before) && headOf(doubt)?.gap === ' '
    },
  },
]
const BIAS = -1.6
/** Technologies that a post must name for certain before signs count. */
const ENOUGH = 2
/** As likely as not. */
const LIKELY = -0.1

/**
 * Of technologies that stand in a post in doubtful places alone, those that small signs together make likely: "we wrote it in
 * vim and eclipse" among two other editors, though written small. Answers the places in `hits`.
 */
export const likelyHits = (
  hits: readonly Hit[],
  doubtful: readonly { readonly at: number; readonly one: Candidate }[],
): readonly number[] => {
  const sure = new Set<Technology>()
  const lines = new Map<Line, Set<Technology>>()
  for (const { technology, rule, line } of hits) {
    if (rule === undefined) continue
    sure.add(technology)
    const own = lines.get(line)
    if (own === undefined) lines.set(line, new Set([technology]))
    else own.add(technology)
  }
  if (sure.size < ENOUGH) return []
  const kinds = new Map<string, number>()
  for (const { kind } of sure) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const byTechnology = new Map<Technology, { readonly at: number; readonly doubt: Doubt }[]>()
  for (const { at, one } of doubtful) {
    const hit = hits[at]
    if (hit === undefined || hit.rule !== undefined || sure.has(hit.technology)) continue
    const doubt = { hit, one, known: lines.has(hit.line), alike: kinds.get(hit.technology.kind) ?? 0 }
    const known = byTechnology.get(hit.technology)
    if (known === undefined) byTechnology.set(hit.technology, [{ at, doubt }])
    else known.push({ at, doubt })
  }
  return [...byTechnology.values()].flatMap(places => {
    const doubts = places.map(({ doubt }) => doubt)
    return weigh(CUES, doubts, BIAS) >= LIKELY ? places.map(({ at }) => at) : []
  })
}
