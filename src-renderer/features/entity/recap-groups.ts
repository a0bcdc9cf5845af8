import type { EntityRecap } from '../../../src-main/contract/index.ts'
import { groupBy } from '../../store/group-by.ts'

/** The recaps of one year; `year` is null for undated ones. */
export type RecapGroup = { readonly year: string | null; readonly recaps: readonly EntityRecap[] }

/** Recaps by year, in the order given. */
export const groupByYear = (recaps: readonly EntityRecap[]): readonly RecapGroup[] =>
  [...groupBy(recaps, ({ date }) => date?.slice(0, 4) ?? null)].map(([year, list]) => ({ year, recaps: list }))
