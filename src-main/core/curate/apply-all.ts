import type { EntityKind, RecapFacets } from '../../contract/index.ts'
import { type Applied, applyTo, type IsSame } from './apply.ts'
import type { ReadRecap, RecapCorrections } from './types.ts'

type Question = { readonly kind: EntityKind; readonly one: string; readonly other: string; readonly answer: boolean }

/** What came of one recap, and what was asked about names on the way. */
type Kept = {
  readonly read: RecapFacets
  readonly mine: RecapCorrections
  readonly asked: readonly Question[]
  readonly outcome: Applied
}

/** What applying the corrections of every recap gave, with the number of names removed or replaced that none has. */
export type AppliedAll = { readonly facets: readonly RecapFacets[]; readonly unmet: number }

/**
 * Applies the corrections of single recaps to all, with a memory of the last time: a recap that was read the same, and
 * has the same corrections about names that mean the same, comes out as the very same.
 */
export const createApplication = () => {
  let kept: ReadonlyMap<string, Kept> = new Map()

  const apply = (read: RecapFacets, mine: RecapCorrections, isSame: IsSame, before: Kept | undefined): Kept => {
    const isAsBefore =
      before?.read === read &&
      before.mine === mine &&
      before.asked.every(({ kind, one, other, answer }) => isSame(kind, one, other) === answer)
    if (before !== undefined && isAsBefore) return before
    const asked: Question[] = []
    const outcome = applyTo(read, mine, (kind, one, other) => {
      const answer = isSame(kind, one, other)
      asked.push({ kind, one, other, answer })
      return answer
    })
    return { read, mine, asked, outcome }
  }

  /** `read` are the facets of `recaps`, in one order; `corrections` by path. */
  return (
    recaps: readonly ReadRecap[],
    read: readonly RecapFacets[],
    corrections: ReadonlyMap<string, RecapCorrections>,
    isSame: IsSame,
  ): AppliedAll => {
    if (corrections.size === 0) {
      kept = new Map()
      return { facets: read, unmet: 0 }
    }
    const next = new Map<string, Kept>()
    let unmet = 0
    const facets = read.map((one, at) => {
      const path = recaps[at]?.identity.path ?? ''
      const mine = corrections.get(path)
      if (mine === undefined) return one
      const applied = apply(one, mine, isSame, kept.get(path))
      next.set(path, applied)
      unmet += applied.outcome.unmet
      return applied.outcome.facets
    })
    kept = next
    return { facets, unmet }
  }
}
