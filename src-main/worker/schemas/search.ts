import * as v from 'valibot'

const text = v.pipe(v.string(), v.maxLength(10_000))
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const names = v.exactOptional(v.pipe(v.array(text), v.maxLength(10_000)))
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))

const filter = v.exactOptional(
  v.strictObject({ mode: v.exactOptional(v.picklist(['any', 'all'])), include: names, exclude: names }),
)

/** What narrows a search. */
export const filters = v.strictObject({
  city: filter,
  sponsor: filter,
  speaker: filter,
  technology: filter,
  host: filter,
  tier: filter,
  year: filter,
  months: v.exactOptional(v.strictObject({ from: month, to: month })),
})

/** Orders of results. */
export const sortOrder = v.picklist(['relevance', 'newest', 'oldest', 'title', 'given'])

/** A search as the page asks for it. */
export const searchRequest = v.strictObject({
  query: text,
  filters,
  sort: sortOrder,
  within: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(4096))), v.maxLength(1_000_000))),
  offset: v.exactOptional(whole),
  limit: v.exactOptional(v.pipe(whole, v.maxValue(500))),
  facetLimit: v.exactOptional(v.pipe(whole, v.maxValue(100_000))),
})
