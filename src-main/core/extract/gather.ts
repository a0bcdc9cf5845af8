import type { FacetValue } from '../../contract/index.ts'
import type { BlockKind } from '../post/types.ts'
import { type Finding, toFacetValue } from './evidence.ts'
import { foldKey } from './text/fold.ts'

/** Findings of one value: the best of them, and how often it was found. */
type Gathered = {
  best: Finding
  /** What shows the value best, of those that stand in the text: what front matter states may stand there too. */
  told: Finding | undefined
  count: number
  tier: string | undefined
  affiliation: string | undefined
  handle: string | undefined
}

const isTold = ({ span }: Finding): boolean => span.end > span.start

const LABELS: ReadonlySet<BlockKind> = new Set(['heading', 'caption', 'alt'])
/** Marks beside a name that stands alone. */
const MARKS = 3
/** By how much surer a bare name must be to be shown rather than a sentence. */
const BARE = 0.35

/**
 * How well a finding shows its value to the reader. "Jane Roe showed looms" proves what a heading or a caption "Jane Roe" only
 * claims, also where the rule for the heading is the surer.
 */
const shows = ({ span: { passage, start, end }, confidence }: Finding): number =>
  LABELS.has(passage.block.kind) && passage.text.length - (end - start) <= MARKS ? confidence - BARE : confidence

const gather = (findings: readonly Finding[]): Map<string, Gathered> => {
  const byKey = new Map<string, Gathered>()
  for (const finding of findings) {
    const key = foldKey(finding.name)
    if (key === '') continue
    const known = byKey.get(key)
    if (known === undefined)
      byKey.set(key, {
        best: finding,
        told: isTold(finding) ? finding : undefined,
        count: 1,
        tier: finding.tier,
        affiliation: finding.affiliation,
        handle: finding.handle,
      })
    else {
      known.count++
      known.tier ??= finding.tier
      known.affiliation ??= finding.affiliation
      known.handle ??= finding.handle
      if (finding.confidence > known.best.confidence) known.best = finding
      if (isTold(finding) && (known.told === undefined || shows(finding) > shows(known.told))) known.told = finding
    }
  }
  return byKey
}

const toValue = (gathered: Gathered): FacetValue => {
  const { best, told, count } = gathered
  return toFacetValue(
    { name: best.name, span: (told ?? best).span },
    Math.min(0.98, best.confidence + (count > 1 ? 0.03 : 0)),
    gathered,
  )
}

/** One value a name, in the order in which they were first found. */
export const gatherValues = (findings: readonly Finding[]): readonly FacetValue[] =>
  [...gather(findings).values()].map(toValue)
