import * as v from 'valibot'
import { filters, sortOrder } from './search.ts'

const NAME_LENGTH_MAX = 200

/** How many of each are kept at most; of queries searched for, how many are remembered. */
export const MOST_KEPT = { searches: 1000, collections: 1000, recent: 20 }

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_LENGTH_MAX))
const query = v.pipe(v.string(), v.maxLength(10_000))
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))

const lists = {
  searches: v.pipe(
    v.array(v.strictObject({ id, name, query, filters, sort: sortOrder })),
    v.maxLength(MOST_KEPT.searches),
  ),
  collections: v.pipe(
    v.array(v.strictObject({ id, name, paths: v.pipe(v.array(path), v.maxLength(100_000)) })),
    v.maxLength(MOST_KEPT.collections),
  ),
  recent: v.pipe(v.array(query), v.maxLength(MOST_KEPT.recent)),
}

/** What a person keeps of an archive, as it is stored. */
export const library = v.strictObject(lists)

const someLists = v.strictObject({
  searches: v.exactOptional(lists.searches),
  collections: v.exactOptional(lists.collections),
  recent: v.exactOptional(lists.recent),
})

/** What the page changed in some of them. */
export const libraryChange = v.strictObject({ from: someLists, to: someLists })
