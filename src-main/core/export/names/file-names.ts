import { isDeviceName } from '../../../contract/index.ts'
import type { RecapBrief } from '../types.ts'

/** Longer names make paths that some systems and archivers refuse. */
const LONGEST = 80

/** Folded as file systems that know no case and no Unicode form compare names. */
const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Text as a readable part of a file name or address that every system takes: lower case, accents folded, words joined
 * by hyphens; letters of other scripts stay. Empty where no letter or digit is in it.
 */
export const slugOf = (words: string): string => {
  const parts = folded(words)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if ([...parts].length <= LONGEST) return parts
  const cut = [...parts].slice(0, LONGEST).join('')
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST / 2)).replace(/-+$/, '')
}

/** Gives each name once; a number follows where a name is taken, whatever its case and accents. */
export const createNames = (taken: readonly string[] = []) => {
  const known = new Set(taken.map(folded))
  /** The number to try next for a name that was taken: without it, equal titles are counted through each time. */
  const next = new Map<string, number>()
  return (stem: string, ending = ''): string => {
    const base = stem === '' || isDeviceName(stem) ? `recap${stem === '' ? '' : `-${stem}`}` : stem
    const kind = folded(base + ending)
    for (let number = next.get(kind) ?? 1; ; number += 1) {
      const name = `${number === 1 ? base : `${base}-${number}`}${ending}`
      const own = folded(name)
      if (known.has(own)) continue
      known.add(own)
      next.set(kind, number + 1)
      return name
    }
  }
}

/** A name without ending for each recap, by path: `2018-02-02-lyft-moves-to-envoy`, unique in the export. */
export const recapNames = (
  briefs: readonly Pick<RecapBrief, 'path' | 'title' | 'date'>[],
): ReadonlyMap<string, string> => {
  const take = createNames(['readme', 'images'])
  return new Map(
    briefs.map(({ path, title, date }) => [
      path,
      take(slugOf([date, title].filter(part => part !== undefined).join(' '))),
    ]),
  )
}

const FILE = /([^/\\]*?)(\.[a-z0-9]{1,5})?$/i

/** The name under which an image of the archive is copied: its own, made safe; the ending is kept. */
export const imageFileName = (path: string): { readonly stem: string; readonly ending: string } => {
  const [, stem = '', ending = ''] = FILE.exec(path) ?? []
  return { stem: slugOf(stem) || 'image', ending: ending.toLowerCase() }
}
