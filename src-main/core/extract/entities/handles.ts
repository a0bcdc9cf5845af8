/** Places whose profiles are usually given as `@name` alone. */
const USUAL_PLACE = /^(?:twitter\.com|x\.com)\//

/** What the ways to state one handle have in common: `@ARoe`, `twitter.com/aroe` and `https://x.com/aroe/` are `aroe`. */
export const handleKey = (handle: string): string =>
  handle
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^(?:www|m)\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(USUAL_PLACE, '')
    .replace(/^@/, '')

/** Where a handle is one: `github.com` of `github.com/aroe`; '' for an `@name`. */
const placeOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf('/')))

/**
 * What the handles of two names say: `same` where they share one, `other` where both have one at the same place and
 * these differ, else `unknown`.
 */
export const compareHandles = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): 'same' | 'other' | 'unknown' => {
  if (one.size === 0 || other.size === 0) return 'unknown'
  for (const key of one.keys()) if (other.has(key)) return 'same'
  const places = new Set([...one.keys()].map(placeOf))
  return [...other.keys()].some(key => places.has(placeOf(key))) ? 'other' : 'unknown'
}
