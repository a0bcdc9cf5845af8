import { createMerger } from '../extract/entities/merge.ts'
import { createKeys } from '../extract/entities/name-key.ts'
import { createPreparer } from '../extract/entities/prepare.ts'
import type { IsSame } from './apply.ts'
import { createApplication } from './apply-all.ts'
import { createPresent, type Present } from './find-again.ts'
import { locate } from './locate.ts'
import type { Curated, CurateOptions, Curating, ReadRecap } from './types.ts'

const NONE: ReadonlySet<string> = new Set()

/** The recaps of an archive as things are looked up in them. */
type Archive = {
  readonly recaps: readonly ReadRecap[]
  readonly unread: ReadonlySet<string>
  readonly byPath: Curated['recaps']
  readonly present: Present
}

const openArchive = (recaps: readonly ReadRecap[], unread: ReadonlySet<string>): Archive => ({
  recaps,
  unread,
  byPath: new Map(recaps.map(recap => [recap.identity.path, recap])),
  present: createPresent(
    recaps.map(recap => recap.identity),
    unread,
  ),
})

const isSameArchive = (
  { recaps: before, unread: unreadBefore }: Archive,
  recaps: readonly ReadRecap[],
  unread: ReadonlySet<string>,
): boolean =>
  before.length === recaps.length &&
  unreadBefore.size === unread.size &&
  recaps.every((recap, at) => recap === before[at]) &&
  [...unread].every(path => unreadBefore.has(path))

/** See `Curating.createCurator`. */
export const createCurator: Curating['createCurator'] = (options: CurateOptions = {}) => {
  const keyOf = createKeys()
  const prepareAll = createPreparer(keyOf)
  // The second round works on other facets than the first: each has its own memory.
  const [applyFirst, applySecond] = [createApplication(), createApplication()]
  const [mergeFirst, mergeSecond] = [createMerger(options), createMerger(options)]
  const isSameKey: IsSame = (_, one, other) => keyOf(one) === keyOf(other)
  let archive = openArchive([], NONE)

  return {
    curate: (recaps, given, unread = NONE) => {
      if (!isSameArchive(archive, recaps, unread)) archive = openArchive(recaps, unread)
      const { byPath, present } = archive
      const { corrections, stray } = locate(given, present)
      const { constraints } = corrections
      const prepared = prepareAll(
        recaps.map(recap => recap.facets),
        constraints,
      )
      const found = new Map(
        corrections.recaps.flatMap(recap => (stray.has(recap.path) ? [] : [[recap.path, recap] as const])),
      )
      const first = applyFirst(recaps, prepared, found, isSameKey)
      let merged = mergeFirst(first.facets, constraints)
      if (first.unmet > 0) {
        // A name was removed by another form than the recap has; which forms are one is known only now.
        const { usualName } = merged
        const isOne: IsSame = (kind, one, other) =>
          isSameKey(kind, one, other) || keyOf(usualName(kind, one)) === keyOf(usualName(kind, other))
        const second = applySecond(recaps, prepared, found, isOne)
        if (second.unmet < first.unmet) merged = mergeSecond(second.facets, constraints)
      }
      return { ...merged, corrections, stray, recaps: byPath, present }
    },
  }
}

/** See `Curating.curate`. */
export const curate: Curating['curate'] = (recaps, corrections, options) =>
  createCurator(options).curate(recaps, corrections)
