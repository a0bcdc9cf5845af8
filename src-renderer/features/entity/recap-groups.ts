import type { EntityRecap } from '../../../src-main/contract/index.ts'

/** The recaps of one year; `year` is null for undated ones. */
export type RecapGroup = { readonly year: string | null; readonly recaps: readonly EntityRecap[] }

/** Recaps by year, in the order given. */
export const groupByYear = (recaps: readonly EntityRecap[]): readonly RecapGroup[] => {
  const groups = new Map<string | null, EntityRecap[]>()
  for (const recap of recaps) {
    const year = recap.date?.slice(0, 4) ?? null
    const group = groups.get(year)
    if (group) group.push(recap)
    else groups.set(year, [recap])
  }
  return [...groups].map(([year, list]) => ({ year, recaps: list }))
}
