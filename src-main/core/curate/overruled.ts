import { entriesOf } from './entries.ts'
import type { Corrections, Curating } from './types.ts'

const wordsById = (corrections: Corrections): ReadonlyMap<string, string> =>
  new Map(entriesOf(corrections).map(({ id, words }) => [id, words]))

/** See `Curating.overruled`. */
export const overruled: Curating['overruled'] = (before, theirs, after) => {
  if (before === theirs) return []
  const [known, now, next] = [before, theirs, after].map(wordsById)
  if (known === undefined || now === undefined || next === undefined) return []
  const changed = [...now].filter(([id, words]) => known.get(id) !== words && next.get(id) !== words)
  const takenBack = [...known].filter(([id]) => !now.has(id) && next.has(id))
  return [...changed, ...takenBack].map(([, words]) => words)
}
