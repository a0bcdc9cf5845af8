import type { MonthRange, Timeline } from '../../../contract/index.ts'

/** When each document is from: `YYYY-MM`, `YYYY` where the month is not known, '' where nothing is. */
export type MonthColumn = {
  put(slot: number, date: string | undefined): void
  remove(slot: number): void
  of(slot: number): string
}

const MONTH_LENGTH = 'YYYY-MM'.length

/** Creates an empty column of months. */
export const createMonthColumn = (): MonthColumn => {
  const months: string[] = []
  return {
    put: (slot, date = '') => {
      while (months.length <= slot) months.push('')
      months[slot] = date.slice(0, MONTH_LENGTH)
    },
    remove: slot => {
      months[slot] = ''
    },
    of: slot => months[slot] ?? '',
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
  const found = new Map<string, number>()
  for (let slot = 0; slot < slots; slot += 1) {
    if (!counts(slot)) continue
    const month = column.of(slot)
    found.set(month, (found.get(month) ?? 0) + 1)
  }
  const undated = found.get('') ?? 0
  found.delete('')
  const months = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, count }))
  return { months, undated }
}
