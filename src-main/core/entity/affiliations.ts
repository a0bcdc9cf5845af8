import type { EntityRecap, EntityView } from '../../contract/index.ts'
import { foldKey } from '../extract/text/fold.ts'
import { byCount } from './counts.ts'

type Affiliation = EntityView['affiliations'][number]

/** Whom a speaker spoke for, most recent first; two spellings of one name are one, as written last. Recaps come newest first. */
export const listAffiliations = (recaps: readonly EntityRecap[]): readonly Affiliation[] => {
  const byKey = new Map<string, Affiliation>()
  for (const { affiliation, date } of recaps) {
    if (affiliation === undefined) continue
    const key = foldKey(affiliation) || affiliation
    const known = byKey.get(key)
    const first = date ?? known?.first
    const last = known?.last ?? date
    byKey.set(key, {
      name: known?.name ?? affiliation,
      count: (known?.count ?? 0) + 1,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
    })
  }
  return [...byKey.values()].sort((a, b) => {
    const [one, other] = [a.last ?? '', b.last ?? '']
    return one === other ? byCount(a, b) : one < other ? 1 : -1
  })
}
