import { boxesOf } from '../extract/entities/boxes.ts'
import { fold } from '../extract/text/fold.ts'
import { byCodePoint } from './model.ts'
import type { RecapIdentity } from './types.ts'

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const isSameTitle = (one: RecapIdentity, other: RecapIdentity): boolean =>
  fold(one.title).trim() === fold(other.title).trim()

/** Whether two may be one recap: fingerprints leave out numbers, so that `Meetup #12` and `Meetup #13` may share one. */
const mayBe = (one: RecapIdentity, other: RecapIdentity): boolean =>
  isSameTitle(one, other) || (one.date !== undefined && one.date === other.date)

/** Of some recaps with the text of `kept`, the likeliest. */
const likeliest = (kept: RecapIdentity, texts: readonly RecapIdentity[]): RecapIdentity | undefined => {
  const score = (one: RecapIdentity): number =>
    Number(isSameTitle(one, kept)) * 4 +
    Number(one.date === kept.date) * 2 +
    Number(baseName(one.path) === baseName(kept.path))
  return [...texts].sort((one, other) => score(other) - score(one) || byCodePoint(one.path, other.path))[0]
}

/** The recaps among which others are found again, in boxes that are made when they are first asked for. */
export type Present = {
  /** By path, those that were read. */
  readonly byPath: ReadonlyMap<string, RecapIdentity>
  /** Paths of recaps that are there, but were not read: what they are now is not known. */
  readonly unread: ReadonlySet<string>
  withText(fingerprint: string): readonly RecapIdentity[]
  /** By title and date. */
  titled(one: RecapIdentity): readonly RecapIdentity[]
}

const titleOf = (one: RecapIdentity): string => JSON.stringify([fold(one.title).trim(), one.date ?? ''])

/** Makes a place to find recaps again in. */
export const createPresent = (read: readonly RecapIdentity[], unread: ReadonlySet<string> = new Set()): Present => {
  const byPath = new Map(read.map(one => [one.path, one]))
  let byText: ReadonlyMap<string, readonly RecapIdentity[]> | undefined
  let byTitle: ReadonlyMap<string, readonly RecapIdentity[]> | undefined
  return {
    byPath,
    unread: new Set([...unread].filter(path => !byPath.has(path))),
    withText: fingerprint => {
      byText ??= boxesOf(read, one => one.fingerprint)
      return byText.get(fingerprint) ?? []
    },
    titled: one => {
      byTitle ??= boxesOf(read, titleOf)
      return byTitle.get(titleOf(one)) ?? []
    },
  }
}

/**
 * Where each recap that corrections are kept of is now; in the order given, undefined where it is nowhere. Each recap of
 * the archive is one of them at most.
 *
 * A recap is found, in this order, under its path with its text; elsewhere with its text, where another recap has taken
 * its path or nothing has; under its path with another text, if title or date are the same; under its title and date,
 * if no other has both. So a moved, a renamed, an edited file and two files that changed places are all found. One that
 * is under its path, but was not read, is not looked for elsewhere: another recap with its text is not it.
 */
export const findAgain = (
  kept: readonly RecapIdentity[],
  { byPath, unread, withText, titled }: Present,
): readonly (RecapIdentity | undefined)[] => {
  const found: (RecapIdentity | undefined)[] = kept.map(() => undefined)
  const claimed = new Set<string>()
  const round = (find: (one: RecapIdentity) => RecapIdentity | undefined): void => {
    for (const [at, one] of kept.entries()) {
      if (found[at] !== undefined || unread.has(one.path)) continue
      const here = find(one)
      if (here === undefined || claimed.has(here.path)) continue
      found[at] = here
      claimed.add(here.path)
    }
  }
  round(one => {
    const here = byPath.get(one.path)
    return here?.fingerprint === one.fingerprint ? here : undefined
  })
  if (found.every((one, at) => one !== undefined || unread.has(kept[at]?.path ?? ''))) return found

  const texts = new Set(kept.map(one => one.fingerprint))
  round(one => {
    const here = byPath.get(one.path)
    const isEdited =
      here !== undefined && isSameTitle(one, here) && one.date === here.date && !texts.has(here.fingerprint)
    if (isEdited) return undefined
    const others = withText(one.fingerprint).filter(other => !claimed.has(other.path) && mayBe(one, other))
    return likeliest(one, others)
  })
  round(one => {
    const here = byPath.get(one.path)
    return here !== undefined && (isSameTitle(one, here) || one.date === here.date) ? here : undefined
  })
  const keptByTitle = boxesOf(kept, titleOf)
  round(one => {
    const others = titled(one)
    return one.title.trim() !== '' && others.length === 1 && keptByTitle.get(titleOf(one))?.length === 1
      ? others[0]
      : undefined
  })
  return found
}
