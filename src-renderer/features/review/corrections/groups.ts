import type { CorrectionEntry } from '../../../../src-main/contract/index.ts'
import { groupBy } from '../../../store/group-by.ts'
import { plainText } from '../../../ui/format.ts'

/** Corrections of one recap, or of the archive as a whole where there is no path. */
export type CorrectionGroup = {
  readonly path?: string
  readonly title: string
  /** Whether its recap is not in the archive any more. */
  readonly stray: boolean
  readonly entries: readonly CorrectionEntry[]
}

const WHOLE_ARCHIVE = 'In the whole archive'

/** Those of the whole archive first, then recaps in the order given, then recaps that are not there any more. */
export const groupsOf = (entries: readonly CorrectionEntry[]): readonly CorrectionGroup[] => {
  const groups = [...groupBy(entries, ({ path }) => path)].map(
    ([path, own]): CorrectionGroup => ({
      ...(path === undefined ? {} : { path }),
      title: own[0]?.title ?? path ?? WHOLE_ARCHIVE,
      stray: own[0]?.stray ?? false,
      entries: own,
    }),
  )
  const order = ({ path, stray }: CorrectionGroup): number => (path === undefined ? 0 : stray ? 2 : 1)
  return groups.sort((one, other) => order(one) - order(other))
}

/** The corrections that contain every word of a text, in their own words or in those of their recap. */
export const filterEntries = (entries: readonly CorrectionEntry[], text: string): readonly CorrectionEntry[] => {
  const words = plainText(text).split(/\s+/).filter(Boolean)
  return entries.filter(entry => {
    const all = plainText(`${entry.words} ${entry.title ?? ''} ${entry.path ?? ''}`)
    return words.every(word => all.includes(word))
  })
}
