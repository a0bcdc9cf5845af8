import type { MonthRange } from '../../src-main/contract/index.ts'
import { formatDate } from '../ui/format.ts'

export const MONTHS_IN_YEAR = 12

/** A month (`YYYY-MM`, or `YYYY` for its January) as a number that counts on over the years. */
export const monthNumber = (month: string): number => {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return year * MONTHS_IN_YEAR + of - 1
}

/** The month (`YYYY-MM`) of a number. */
export const monthOf = (number: number): string => {
  const year = String(Math.floor(number / MONTHS_IN_YEAR)).padStart(4, '0')
  return `${year}-${String((number % MONTHS_IN_YEAR) + 1).padStart(2, '0')}`
}

/** `Mar 2018`, `Mar to Aug 2018`, `Mar 2018 to June 2019`, and for whole years `2018`, `2018 to 2019`. */
export const wordsOfMonths = ({ from, to }: MonthRange): string => {
  const isWhole = from.endsWith('-01') && to.endsWith('-12')
  const [first, last] = isWhole
    ? [from.slice(0, -3), to.slice(0, -3)]
    : [formatDate(from, 'short'), formatDate(to, 'short')]
  if (first === last) return first
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d+$/, '') : first} to ${last}`
}
