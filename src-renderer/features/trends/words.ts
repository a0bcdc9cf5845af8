import type { Trends } from '../../../src-main/contract/index.ts'
import { countOf } from '../../ui/format.ts'

/** What the page shows in one sentence: which years, and how many recaps stand in none of them. */
export const wordsOfTrends = ({ years, undated }: Pick<Trends, 'years' | 'undated'>): string => {
  const [first, last] = [years.at(0), years.at(-1)]
  if (first === undefined) return 'None of them has a date.'
  const span = first === last ? `All from ${first}` : `From ${first} to ${last}`
  return undated === 0 ? `${span}.` : `${span}; ${countOf(undated, 'recap')} without a date.`
}
