/** A name in three parts: what it begins and ends with as the other name does, and what differs between. */
export type Difference = { readonly before: string; readonly differs: string; readonly after: string }

/** Names that differ by more than this share are simply two names: what differs is not worth showing. */
const MOST_DIFFERENT = 0.5

/** Where two names differ; one middle part each, empty where the other only has more. Null where they are far apart. */
export const differenceOf = (one: string, other: string): readonly [Difference, Difference] | null => {
  const [first, second] = [[...one], [...other]]
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) start += 1
  let end = 0
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end += 1
  const partsOf = (letters: readonly string[]): Difference => ({
    before: letters.slice(0, start).join(''),
    differs: letters.slice(start, letters.length - end).join(''),
    after: letters.slice(letters.length - end).join(''),
  })
  const longest = Math.max(first.length, second.length)
  return longest - start - end > longest * MOST_DIFFERENT ? null : [partsOf(first), partsOf(second)]
}
