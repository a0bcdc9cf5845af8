import { lean } from '../gates/lean.ts'
/** A day that a text states; without its year where the text leaves it out. Months count from 1. */
export type StatedDay = { readonly year?: number; readonly month: number; readonly day: number }

/** A day with where it stands in its text. */
export type DayMention = StatedDay & { readonly start: number; readonly end: number }

const MONTHS: readonly string[] = [
  'jan(?:uary|vier)?',
  'feb(?:ruary)?|f[ée]vr?(?:ier)?',
  'mar(?:ch|s)?',
  'apr(?:il)?|avr(?:il)?',
  'may|mai',
  'june?|juin',
  'july?|juil(?:let)?',
  'aug(?:ust)?|ao[ûu]t',
  'sept?(?:ember|embre)?',
  'oct(?:ober|obre)?',
  'nov(?:ember|embre)?',
  'dec(?:ember)?|d[ée]c(?:embre)?',
]
const MONTH = `(?:${MONTHS.join('|')})`
const MONTH_NUMBERS = MONTHS.map(month => new RegExp(`^(?:${month})$`, 'i'))
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** "2018-12-04", "December 4th, 2018", "4 décembre 2018", "1er mai": the parts that each form has, in order. */
const DAY = lean(
  new RegExp(
    [
      '(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])',
      `(?<![\\p{L}\\d])(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d|\\p{L})(?:,? (\\d{4})(?!\\d))?`,
      `(?<![\\p{L}\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of |de )?(${MONTH})(?!\\p{L})\\.?(?:,? (\\d{4})(?!\\d))?`,
    ].join('|'),
    'giu',
  ),
)

/** What any day has: figures, and the start of a month's name or more figures behind a hyphen. */
const MAY_STATE = /\d-\d|jan|f[eé]v|feb|mar|a[pv]r|ma[yi]|ju[nil]|aug|ao[uû]|sep|oct|nov|d[eé]c/i
const mayState = (text: string): boolean => /\d/.test(text) && MAY_STATE.test(text)

const stated = (year: string | undefined, month: number, day: number): StatedDay | undefined => {
  const most = DAYS[month - 1]
  if (most === undefined || day < 1 || day > most) return undefined
  return { ...(year !== undefined && { year: Number(year) }), month, day }
}

const monthOf = (name: string): number => MONTH_NUMBERS.findIndex(month => month.test(name)) + 1

/** The days that a text states in English, French or ISO 8601. Days in figures alone, such as 4/12, can be read two ways. */
export const daysIn = (text: string): readonly DayMention[] =>
  (mayState(text) ? [...text.matchAll(DAY)] : []).flatMap(match => {
    const [whole, isoYear, isoMonth, isoDay, english, englishDay, englishYear, frenchDay, french, frenchYear] = match
    const day =
      isoYear !== undefined
        ? stated(isoYear, Number(isoMonth), Number(isoDay))
        : english !== undefined
          ? stated(englishYear, monthOf(english), Number(englishDay))
          : stated(frenchYear, monthOf(french ?? ''), Number(frenchDay))
    return day === undefined ? [] : [{ ...day, start: match.index, end: match.index + whole.length }]
  })

const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:lun|mar|mercre|jeu|vendre|same)di$|^dimanche$/i

/** The day that a text is, with its weekday at most; undefined where it says anything else. */
export const wholeDay = (text: string): StatedDay | undefined => {
  const [only, ...others] = daysIn(text)
  if (only === undefined || others.length > 0) return undefined
  const rest = `${text.slice(0, only.start)} ${text.slice(only.end)}`.match(/[\p{L}\p{N}]+/gu) ?? []
  return rest.every(word => WEEKDAY.test(word) || /^(?:on|le)$/i.test(word)) ? only : undefined
}

const DAY_MS = 86_400_000

const isoOf = (year: number, { month, day }: StatedDay): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/**
 * The day as `YYYY-MM-DD`. Without a year it is the last one before a recap was written, which tells of what has been;
 * undefined where the recap's day (`YYYY-MM-DD`) is not known, or where the day comes after it or lies too far back.
 *
 * @param mostDays how many days may lie between the two.
 */
export const resolveDay = (stated: StatedDay, written: string | undefined, mostDays: number): string | undefined => {
  if (written === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return undefined
  const year = Number(written.slice(0, 4))
  const day =
    stated.year === undefined
      ? [isoOf(year, stated), isoOf(year - 1, stated)].find(one => one <= written)
      : isoOf(stated.year, stated)
  if (day === undefined || day > written) return undefined
  return (Date.parse(written) - Date.parse(day)) / DAY_MS <= mostDays ? day : undefined
}
