import type { MonthRange, Timeline } from '../../../contract/index.ts'

/** When each document is from: `YYYY-MM`, `YYYY` where the month is not known, '' where nothing is. */
export type MonthColumn = {
  put(slot: number, date: string | undefined): void
  remove(slot: number): void
  of(slot: number): string
  /** Number of the month of a slot, as `months` counts them. */
  numberOf(slot: number): number
  /** Every month that a document ever had, '' among them. */
  readonly months: readonly string[]
}

const MONTH_LENGTH = 'YYYY-MM'.length

/** Creates an empty column of months. */
export const createMonthColumn = (): MonthColumn => {
  const months = ['']
  const numbers = new Map([['', 0]])
  const bySlot: number[] = []
  const numberFor = (month: string): number => {
    const known = numbers.get(month)
    if (known !== undefined) return known
    numbers.set(month, months.length)
    return months.push(month) - 1
  }
  return {
    put: (slot, date = '') => {
      while (bySlot.length <= slot) bySlot.push(0)
      bySlot[slot] = numberFor(date.slice(0, MONTH_LENGTH))
    },
    remove: slot => {
      bySlot[slot] = 0
    },
    of: slot => months[bySlot[slot] ?? 0] ?? '',
    numberOf: slot => bySlot[slot] ?? 0,
    months,
  }
}

/** A test of documents by slot. One known by its year only is in a stretch that holds the whole year. */
export const inMonths =
  (column: MonthColumn, { from, to }: MonthRange) =>
  (slot: number): boolean => {
    const month = column.of(slot)
    if (month === '') return false
    if (month.length === MONTH_LENGTH) return month >= from && month <= to
    return `${month}-01` >= from && `${month}-12` <= to
  }

/** Counts months over the documents of a test. */
export const countMonths = (column: MonthColumn, slots: number, counts: (slot: number) => boolean): Timeline => {
  const found = new Int32Array(column.months.length)
  for (let slot = 0; slot < slots; slot += 1) {
    if (!counts(slot)) continue
    const month = column.numberOf(slot)
    found[month] = (found[month] ?? 0) + 1
  }
  const months = column.months
    .map((month, number) => ({ month, count: found[number] ?? 0 }))
    .filter(({ month, count }) => month !== '' && count > 0)
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  return { months, undated: found[0] ?? 0 }
}
