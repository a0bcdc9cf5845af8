/**
 * A stretch of time to compare a recap's date with. Bounds are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `from` is the first
 * period that counts and `to` the last one. `before` and `after` leave out the period that they name, so that
 * `before:2018`, `year:2018` and `after:2018` part all dates among them.
 */
export type Period =
  | { readonly relation: 'in'; readonly from: string; readonly to: string }
  | { readonly relation: 'before' | 'after'; readonly bound: string }

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
const MONTH_MAX = 12
const DAY_MAX = 31

const inRange = (digits: string | undefined, most: number): boolean =>
  digits === undefined || (Number(digits) >= 1 && Number(digits) <= most)

/** A date as it is compared: two digits for month and day; undefined where it is none. */
const readDate = (text: string): string | undefined => {
  const parts = DATE.exec(text.replaceAll('/', '-'))
  if (parts === null || !inRange(parts[2], MONTH_MAX) || !inRange(parts[3], DAY_MAX)) return undefined
  const [, year = '', month, day] = parts
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(part => part !== undefined).join('-')
}

/** A date of which the last digits are not typed yet: `20`, `2018-`, `2018-1`. */
const BEGUN_DATE = /^(?:\d{0,4}|\d{4}-(?:\d{0,2}|\d{1,2}-\d{0,2}))$/
const BEGUN_NUMBER = /^0?$/

/** Whether more digits can make a date of it: `2018-0` may become one, `2018-13` never does. */
const isBegun = (text: string): boolean => {
  const plain = text.replaceAll('/', '-')
  const [, month = '', day = ''] = plain.split('-')
  const fits = (digits: string, most: number): boolean => BEGUN_NUMBER.test(digits) || inRange(digits, most)
  return BEGUN_DATE.test(plain) && fits(month, MONTH_MAX) && fits(day, DAY_MAX)
}

/** Whether what is typed may still become a period: a date that is begun, or a range with such an end. */
export const mayBecomePeriod = (relation: Period['relation'], text: string): boolean => {
  const [first = '', ...more] = text.split('..')
  const last = more.at(-1)
  if (last === undefined) return isBegun(relation === 'in' && first.endsWith('.') ? first.slice(0, -1) : first)
  return relation === 'in' && more.length === 1 && (first === '' || readDate(first) !== undefined) && isBegun(last)
}

/** What `year:`, `before:` and `after:` ask for; `year:` takes a range too: `2016..2018`, open at either end. */
export const readPeriod = (relation: Period['relation'], text: string): Period | undefined => {
  if (relation !== 'in') {
    const bound = readDate(text)
    return bound === undefined ? undefined : { relation, bound }
  }
  const [first = '', last, ...more] = text.split('..')
  if (more.length > 0) return undefined
  if (last === undefined) {
    const date = readDate(first)
    return date === undefined ? undefined : { relation, from: date, to: date }
  }
  const from = first === '' ? '' : readDate(first)
  const to = last === '' ? '' : readDate(last)
  return from === undefined || to === undefined || (from === '' && to === '') ? undefined : { relation, from, to }
}

/** A period as a query writes it, with its field. */
export const writePeriod = (period: Period): string => {
  if (period.relation !== 'in') return `${period.relation}:${period.bound}`
  return period.from === period.to ? `date:${period.from}` : `date:${period.from}..${period.to}`
}

const cut = (date: string, like: string): string => date.slice(0, like.length)

/**
 * Whether a date is surely in the period: one known by its year only is not before March of that year, nor after it.
 * A recap without a date is in none.
 */
export const isIn = (period: Period, date: string | undefined): boolean => {
  if (date === undefined || date === '') return false
  if (period.relation !== 'in') {
    const [one, other] = [cut(date, period.bound), cut(period.bound, date)]
    return period.relation === 'before' ? one < other : one > other
  }
  const { from, to } = period
  const startsLate = from === '' || (date.length >= from.length ? cut(date, from) >= from : date > cut(from, date))
  const endsEarly = to === '' || (date.length >= to.length ? cut(date, to) <= to : date < cut(to, date))
  return startsLate && endsEarly
}
