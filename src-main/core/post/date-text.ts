/** A date that text names: as precise as it is written, or a sentence on why it is none. */
export type ReadDate = { readonly value: string } | { readonly invalid: string; readonly value?: string }

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'janvier', 'janv'],
  ['feb', 'february', 'février', 'fevrier', 'févr', 'fév'],
  ['mar', 'march', 'mars'],
  ['apr', 'april', 'avril', 'avr'],
  ['may', 'mai'],
  ['jun', 'june', 'juin'],
  ['jul', 'july', 'juillet', 'juil'],
  ['aug', 'august', 'août', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'décembre', 'decembre', 'déc'],
]

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const pad = (number: number): string => String(number).padStart(2, '0')

const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && !isLeap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

const isYear = (year: number): boolean => year >= 1900 && year < 2200

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; undefined where the calendar has no such day. */
export const composeDate = (year: number, month?: number, day?: number): string | undefined => {
  if (!isYear(year)) return undefined
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${pad(month)}`
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

const monthOf = (word: string): number | undefined => {
  const folded = word.toLowerCase().replace(/\.$/, '')
  const at = MONTHS.findIndex(names => names.includes(folded))
  return at < 0 ? undefined : at + 1
}

const NUMERIC = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s])/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|[T\s])/
const DAY_FIRST = /(?:^|\s)(\d{1,2})(?:st|nd|rd|th|er)?\s+(?:de\s+|of\s+)?([\p{L}]{3,10}\.?),?\s+(\d{4})\b/u
const MONTH_FIRST = /(?:^|\s)([\p{L}]{3,10}\.?)\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/u
const AMBIGUOUS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/

const fromWords = (text: string): string | undefined => {
  const dayFirst = DAY_FIRST.exec(text)
  const month = dayFirst && monthOf(dayFirst[2] ?? '')
  if (dayFirst && month) return composeDate(Number(dayFirst[3]), month, Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text)
  const named = monthFirst && monthOf(monthFirst[1] ?? '')
  if (!monthFirst || !named) return undefined
  const day = monthFirst[2]
  return composeDate(Number(monthFirst[3]), named, day === undefined ? undefined : Number(day))
}

const fromNumbers = (match: RegExpExecArray): string | undefined => {
  const [, year, month, day] = match
  return composeDate(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined)
}

const fromAmbiguous = (match: RegExpExecArray): ReadDate => {
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const dayFirst = composeDate(year, second, first)
  const monthFirst = composeDate(year, first, second)
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { value: String(year), invalid: 'day and month cannot be told apart, so only its year is used' }
  }
  const only = dayFirst ?? monthFirst
  return only ? { value: only } : { invalid: 'the calendar has no such day' }
}

/**
 * Reads a date as written: `2019-05-24`, with or without a time, `2019/5/24`, `2019-05`, `2019`, `20190524`,
 * `24 May 2019`, `May 24, 2019`, French months as well. Times and time zones are cut off unread: the day is the one
 * that the author wrote, wherever it is read. Undefined where there is nothing (or Hugo's zero date, year 1).
 */
export const readDateText = (raw: string): ReadDate | undefined => {
  const text = raw.slice(0, 100).trim()
  if (text === '' || /^0{0,3}[01]-01-01/.test(text)) return undefined
  const numeric = COMPACT.exec(text) ?? NUMERIC.exec(text)
  if (numeric) {
    const value = fromNumbers(numeric)
    return value ? { value } : { invalid: 'the calendar has no such day' }
  }
  const ambiguous = AMBIGUOUS.exec(text)
  if (ambiguous) return fromAmbiguous(ambiguous)
  const value = fromWords(text)
  return value ? { value } : { invalid: 'it is not written as a date' }
}
