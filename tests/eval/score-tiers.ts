import type { FacetValue } from '../../src-main/contract/index.ts'
import { type Figures, toFigures } from './figures.ts'
import { isForgiven, type Label, nameOf, namesOf } from './labels.ts'
import { isLabelled } from './measures.ts'
import { fold } from './names.ts'
import type { OnSlip } from './score-affiliations.ts'

/**
 * Scores the tiers of labelled sponsors, over the posts whose labels tell a tier of any. A sponsor labelled without one should
 * have none; one who was not found is a miss; sponsors outside the labels count neither way.
 */
export const scoreTiers = (
  labels: readonly Label[],
  byPath: ReadonlyMap<string, { readonly sponsors: readonly FacetValue[] }>,
  onSlip: OnSlip,
): { readonly tiers?: Figures } => {
  const tally = { right: 0, wrong: 0, missed: 0 }
  const labelled = labels.filter(label => isLabelled([label], 'tiers'))
  for (const { path, sponsors } of labelled) {
    const found = new Map((byPath.get(path)?.sponsors ?? []).map(one => [fold(one.name), one]))
    for (const sponsor of sponsors ?? []) {
      const want = typeof sponsor === 'string' ? undefined : sponsor.tier
      const value = namesOf(sponsor)
        .map(name => found.get(fold(name)))
        .find(one => one !== undefined)
      const got = value?.tier
      if (want === undefined && got === undefined) continue
      if (want !== undefined && got !== undefined && fold(got) === fold(want)) tally.right += 1
      else if (got !== undefined) {
        tally.wrong += 1
        onSlip(path, 'wrong', `${nameOf(sponsor)}: ${got}`)
      } else if (value !== undefined || !isForgiven(sponsor)) {
        tally.missed += 1
        onSlip(path, 'missed', `${nameOf(sponsor)}: ${want}`)
      }
    }
  }
  return labelled.length === 0 ? {} : { tiers: toFigures(tally.right, tally.wrong, tally.missed) }
}
