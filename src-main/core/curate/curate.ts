import type { RecapFacets } from '../../contract/index.ts'
import { mergeAll } from '../extract/entities/merge.ts'
import { createKeys } from '../extract/entities/name-key.ts'
import { prepare } from '../extract/entities/prepare.ts'
import { applyTo, type IsSame } from './apply.ts'
import { locate } from './locate.ts'
import type { Curating } from './types.ts'

/** See `Curating.curate`. */
export const curate: Curating['curate'] = (recaps, corrections, options = {}) => {
  const located = locate(
    corrections,
    recaps.map(recap => recap.identity),
  )
  const { constraints } = located.corrections
  const keyOf = createKeys()
  const prepared = prepare(
    recaps.map(recap => recap.facets),
    constraints,
    keyOf,
  )
  const byPath = new Map(located.corrections.recaps.map(recap => [recap.path, recap]))
  const applied = (isSame: IsSame): { readonly facets: readonly RecapFacets[]; readonly unmet: number } => {
    let unmet = 0
    const facets = prepared.map((read, at) => {
      const path = recaps[at]?.identity.path ?? ''
      const mine = located.stray.has(path) ? undefined : byPath.get(path)
      if (mine === undefined) return read
      const outcome = applyTo(read, mine, isSame)
      unmet += outcome.unmet
      return outcome.facets
    })
    return { facets, unmet }
  }
  const mergeOptions = { ...options, constraints }
  const isSameKey: IsSame = (_, one, other) => keyOf(one) === keyOf(other)
  const first = applied(isSameKey)
  let merged = mergeAll(first.facets, mergeOptions)
  if (first.unmet > 0) {
    // A name was removed by another form than the recap has; which forms are one is known only now.
    const { usualName } = merged
    const second = applied(
      (kind, one, other) =>
        isSameKey(kind, one, other) || keyOf(usualName(kind, one)) === keyOf(usualName(kind, other)),
    )
    if (second.unmet < first.unmet) merged = mergeAll(second.facets, mergeOptions)
  }
  return {
    ...merged,
    corrections: located.corrections,
    stray: located.stray,
    recaps: new Map(recaps.map(recap => [recap.identity.path, recap])),
  }
}
