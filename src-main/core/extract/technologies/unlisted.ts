import { cityAt } from '../cities/gazetteer.ts'
import type { Finding, Span } from '../evidence.ts'
import { GIVEN_NAMES } from '../people/given-names.ts'
import type { Line } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { asEmployer } from './company.ts'
import type { Hit } from './hits.ts'
import { cuesOf } from './unlisted-cues.ts'
import { UNLISTED_RULES } from './unlisted-rules.ts'
import type { Spot } from './unlisted-scene.ts'

/** A name that a rule takes for a technology. */
type Sighting = { readonly span: Span; readonly name: string; readonly rule: string; readonly strong: boolean }

/** Whether a person's name surrounds a place: "Ada McHarbour". */
const inPerson = (tokens: readonly Token[], { first, last }: Spot): boolean => {
  const before = tokens[first - 1]
  if (before !== undefined && tokens[first]?.gap === ' ' && before.shape === 'title' && GIVEN_NAMES.has(before.folded))
    return true
  return first === last && GIVEN_NAMES.has(tokens[first]?.folded ?? '')
}

/** What the post has told already of names. */
export type Told = {
  /** Whether some words belong to an organisation that another facet has read. */
  readonly isTaken: (line: Line, first: number, last: number) => boolean
  /** Whether a name, as a key, is an organisation's, or the plural of a technology's. */
  readonly isOther: (key: string) => boolean
}

/** Technologies that a post must name, counting repetitions, before it is taken for a technical one. */
const ENOUGH = 2
const SHORTEST = 3
/** Two different rules agree; one rule that says much; one that says little. The last two are shown as doubtful. */
const CONFIDENCE = { several: 0.68, strong: 0.6, thin: 0.5 } as const

/**
 * Technologies that no list has, by the {@link UNLISTED_RULES}. A name that a rule meets in an employer's place is
 * left out of the whole post, and so are people and cities.
 */
export const findUnlisted = (
  lines: readonly Line[],
  hits: readonly Hit[],
  { isTaken, isOther }: Told,
): readonly Finding[] => {
  const byLine = new Map<Line, Hit[]>()
  let sure = 0
  for (const hit of hits) {
    const list = byLine.get(hit.line)
    if (list === undefined) byLine.set(hit.line, [hit])
    else list.push(hit)
    if (hit.rule !== undefined) sure++
  }
  const technical = sure >= ENOUGH
  const found = new Map<string, Sighting[]>()
  const companies = new Set<string>()
  for (const line of lines) {
    const { tokens } = line
    const own = byLine.get(line) ?? NO_HITS
    const scene = { line, hits: own, known: knownIn(own), technical }
    const { known } = scene
    const cues = cuesOf(tokens)
    for (const rule of UNLISTED_RULES) {
      if (rule.asks !== undefined && (cues & rule.asks) === 0) continue
      for (const spot of rule.find(scene)) {
        const { first, last } = spot
        const start = tokens[first]
        const end = tokens[last]
        if (start === undefined || end === undefined || isTaken(line, first, last)) continue
        if (rangeHas(known, first, last) && !rule.overKnown) continue
        if (inPerson(tokens, spot) || cityAt(tokens, first) !== undefined) continue
        const span = { passage: line.passage, start: start.start, end: end.end }
        const name = line.passage.block.text.slice(span.start, span.end)
        const key = foldKey(name)
        if (key.length < SHORTEST || isOther(key)) continue
        if (asEmployer(tokens, first, last)) {
          companies.add(key)
          continue
        }
        const list = found.get(key)
        const sighting = { span, name, rule: rule.name, strong: rule.strong }
        if (list === undefined) found.set(key, [sighting])
        else if (!list.some(one => one.rule === rule.name)) list.push(sighting)
      }
    }
  }
  const findings: Finding[] = []
  for (const [key, list] of found) {
    if (companies.has(key)) continue
    const several = list.length > 1
    for (const { span, name, rule, strong } of list)
      findings.push({
        name,
        span,
        rule,
        confidence: several ? CONFIDENCE.several : strong ? CONFIDENCE.strong : CONFIDENCE.thin,
      })
  }
  return findings
}

const NO_HITS: readonly Hit[] = []
const NOWHERE: ReadonlySet<number> = new Set()

/** Places of words that name a technology for certain. */
const knownIn = (hits: readonly Hit[]): ReadonlySet<number> => {
  if (hits.length === 0) return NOWHERE
  const known = new Set<number>()
  for (const { rule, first, last } of hits) if (rule !== undefined) for (let at = first; at <= last; at++) known.add(at)
  return known
}

/** Whether one of some places is among those known. */
const rangeHas = (known: ReadonlySet<number>, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (known.has(at)) return true
  return false
}
