import type { QueryFault, QueryPart } from '../../../src-main/contract/index.ts'

/** A stretch of a text in UTF-16 units. */
type Stretch = { readonly start: number; readonly end: number }

/** A piece of the query as it is drawn: what it is, and whether it was not understood. */
export type QueryRun = { readonly text: string; readonly kind?: QueryPart['kind']; readonly isFault: boolean }

const commonStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length += 1
  return length
}

/**
 * Where stretches of one text stand in another that a person made of it by typing: what lies before and after the
 * change moves with it, what the change lies inside grows, and what it cuts into is left out.
 */
export const followEdit = <S extends Stretch>(stretches: readonly S[], from: string, to: string): readonly S[] => {
  if (from === to) return stretches
  const before = commonStart(from, to)
  const most = Math.min(from.length, to.length) - before
  let after = 0
  while (after < most && from[from.length - 1 - after] === to[to.length - 1 - after]) after += 1
  const changeEnd = from.length - after
  const by = to.length - from.length
  return stretches.flatMap((each): readonly S[] => {
    if (each.end <= before) return [each]
    if (each.start >= changeEnd) return [{ ...each, start: each.start + by, end: each.end + by }]
    return each.start < before && each.end > changeEnd ? [{ ...each, end: each.end + by }] : []
  })
}

/** The query in pieces, cut wherever a part or a fault begins or ends. */
export const queryRuns = (
  query: string,
  parts: readonly QueryPart[],
  faults: readonly QueryFault[],
): readonly QueryRun[] => {
  const cuts = [...parts, ...faults].flatMap(({ start, end }) => [start, end])
  const borders = [...new Set([0, ...cuts, query.length])].filter(at => at >= 0 && at <= query.length)
  borders.sort((a, b) => a - b)
  return borders.slice(1).flatMap((end, at) => {
    const start = borders[at] ?? 0
    const holds = (each: Stretch): boolean => each.start <= start && each.end >= end
    const kind = parts.find(holds)?.kind
    return [{ text: query.slice(start, end), isFault: faults.some(holds), ...(kind === undefined ? {} : { kind }) }]
  })
}
