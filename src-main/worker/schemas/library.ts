import * as v from 'valibot'
import { filters, sortOrder } from './search.ts'

const NAME_LENGTH_MAX = 200
const LISTS_MAX = 1000

/** How many queries searched for are remembered. */
const RECENT_MAX = 20

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_LENGTH_MAX))
const query = v.pipe(v.string(), v.maxLength(10_000))
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))

const lists = {
  searches: v.pipe(v.array(v.strictObject({ id, name, query, filters, sort: sortOrder })), v.maxLength(LISTS_MAX)),
  collections: v.pipe(
    v.array(v.strictObject({ id, name, paths: v.pipe(v.array(path), v.maxLength(100_000)) })),
    v.maxLength(LISTS_MAX),
  ),
  recent: v.pipe(v.array(query), v.maxLength(RECENT_MAX)),
}

/** What a person keeps of an archive, as it is stored. */
export const library = v.strictObject(lists)

/** The lists of it that the page replaces. */
export const libraryChange = v.strictObject({
  searches: v.exactOptional(lists.searches),
  collections: v.exactOptional(lists.collections),
  recent: v.exactOptional(lists.recent),
})
