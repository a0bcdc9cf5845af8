import { entriesOf } from './entries.ts'
import { normal } from './model.ts'
import type { Curating } from './types.ts'

/** See `Curating.revoke`. Ids that are not in force are passed over. */
export const revoke: Curating['revoke'] = (corrections, ids) => {
  const revoked = new Set(ids)
  return normal(
    entriesOf(corrections)
      .filter(entry => revoked.has(entry.id))
      .reduce((left, entry) => entry.without(left), corrections),
  )
}
