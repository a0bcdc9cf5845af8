import { createPresent, findAgain, type Present } from './find-again.ts'
import { normal } from './model.ts'
import type { Corrections, Curating, RecapCorrections, RecapIdentity } from './types.ts'

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

/** Corrections under the identities that their recaps have now, in one order; where one is undefined, it keeps its own. */
const under = (corrections: Corrections, found: readonly (RecapIdentity | undefined)[]): Corrections => {
  const isSame = corrections.recaps.every((recap, at) => {
    const here = found[at]
    return here === undefined || isUnchanged(recap, here)
  })
  if (isSame) return corrections
  const taken = new Set(found.flatMap(here => (here === undefined ? [] : [here.path])))
  const recaps = corrections.recaps.map((recap, at): RecapCorrections => {
    const here = found[at]
    const { add, remove, images, talks } = recap
    const kept = { add, remove, ...(images !== undefined && { images }), ...(talks !== undefined && { talks }) }
    if (here !== undefined) return isUnchanged(recap, here) ? recap : { ...identityOf(here), ...kept }
    const path = freePath(recap.path, taken)
    taken.add(path)
    return path === recap.path ? recap : { ...identityOf(recap), path, ...kept }
  })
  return { ...corrections, recaps }
}

/**
 * Finds the recaps of corrections among those present; what is not found is kept as it is, and said to be stray unless it
 * is there unread.
 */
export const locate = (corrections: Corrections, present: Present): Located => {
  const found = findAgain(corrections.recaps, present)
  const moved = under(corrections, found)
  const stray = new Set(
    moved.recaps.flatMap((recap, at) =>
      found[at] === undefined && !present.unread.has(recap.path) ? [recap.path] : [],
    ),
  )
  return { corrections: moved === corrections ? corrections : normal(moved), stray }
}

/** See `Curating.relocation`. */
export const relocation: Curating['relocation'] = (from, { present }) => {
  const found = findAgain(from.recaps, present)
  const known = new Map(
    from.recaps.flatMap((recap, at): (readonly [string, RecapIdentity])[] => {
      const here = found[at]
      return here === undefined ? [] : [[recap.path, here]]
    }),
  )
  const taken = new Set([...known.values()].map(here => here.path))
  const others = createPresent(
    [...present.byPath.values()].filter(here => !taken.has(here.path)),
    present.unread,
  )
  return corrections => {
    const rest = corrections.recaps.filter(recap => !known.has(recap.path))
    const foundRest = new Map(findAgain(rest, others).map((here, at) => [rest[at]?.path ?? '', here]))
    const moved = under(
      corrections,
      corrections.recaps.map(({ path }) => known.get(path) ?? foundRest.get(path)),
    )
    return moved === corrections ? corrections : normal(moved)
  }
}
