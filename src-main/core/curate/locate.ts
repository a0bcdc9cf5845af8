import { findAgain } from './find-again.ts'
import { normal } from './model.ts'
import type { Corrections, RecapCorrections, RecapIdentity } from './types.ts'

/** Corrections under the present paths of their recaps. */
export type Located = {
  /** The very same where nothing moved or changed. */
  readonly corrections: Corrections
  /** Paths, as kept, of recaps that are nowhere in the archive. */
  readonly stray: ReadonlySet<string>
}

const identityOf = ({ path, title, date, fingerprint }: RecapIdentity): RecapIdentity => ({
  path,
  title,
  fingerprint,
  ...(date !== undefined && { date }),
})

const isUnchanged = (one: RecapIdentity, other: RecapIdentity): boolean =>
  one.path === other.path &&
  one.title === other.title &&
  one.date === other.date &&
  one.fingerprint === other.fingerprint

/** A path that no other has: a stray recap keeps its own, unless another recap has moved there. */
const freePath = (path: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(path)) return path
  for (let number = 1; ; number++) {
    const free = `${path} (earlier${number === 1 ? '' : ` ${number}`})`
    if (!taken.has(free)) return free
  }
}

/** Finds the recaps of corrections among those present; what is not found is kept as it is, and said to be stray. */
export const locate = (corrections: Corrections, present: readonly RecapIdentity[]): Located => {
  const found = findAgain(corrections.recaps, present)
  const isSame = corrections.recaps.every((recap, at) => {
    const here = found[at]
    return here === undefined || isUnchanged(recap, here)
  })
  const strayOf = (recaps: readonly RecapCorrections[]): ReadonlySet<string> =>
    new Set(recaps.flatMap((recap, at) => (found[at] === undefined ? [recap.path] : [])))
  if (isSame) return { corrections, stray: strayOf(corrections.recaps) }
  const taken = new Set(found.flatMap(here => (here === undefined ? [] : [here.path])))
  const recaps = corrections.recaps.map((recap, at): RecapCorrections => {
    const here = found[at]
    const { add, remove } = recap
    if (here !== undefined) return { ...identityOf(here), add, remove }
    const path = freePath(recap.path, taken)
    taken.add(path)
    return path === recap.path ? recap : { ...identityOf(recap), path, add, remove }
  })
  return { corrections: normal({ ...corrections, recaps }), stray: strayOf(recaps) }
}
