const NO_BREAK = '\u00a0'

/** English dates are written day first: 3 May 2019 cannot be misread on either side of the ocean. */
const localeFor = (lang: string): string => {
  if (/^en$/i.test(lang)) return 'en-GB'
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? 'en-GB'
  } catch {
    return 'en-GB'
  }
}

/**
 * A date as a person writes it, as precise as it is known.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is returned as it is.
 * @param lang BCP 47 language tag; English where it is unknown.
 */
export const formatDate = (date: string, lang: string): string => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (parts === null) return date
  const [, year, month, day] = parts
  if (month === undefined) return date
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'))
  const written = new Intl.DateTimeFormat(localeFor(lang), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(time)
  return day === '01' && /^fr\b/i.test(lang) ? written.replace(/^1 /, '1er ') : written
}

/** A date for small print in narrow columns, as `3 May 2019`, which no line breaks in two. */
export const unbroken = (date: string): string => date.replaceAll(' ', NO_BREAK)

/** Puts the parts of a line of small print together; a line that is broken never begins with the dot between two. */
export const dotted = (parts: readonly string[]): string => parts.filter(part => part !== '').join(`${NO_BREAK}· `)

/**
 * The time between two dates, in months: `March 2018 – June 2019`. A single day or month where they agree, and a single
 * year where the first is that year and nothing more is known of it.
 */
export const formatSpan = (first: string, last: string, lang: string): string => {
  if (first === last) return formatDate(first, lang)
  const from = first.slice(0, 7)
  const to = last.slice(0, 7)
  return to.startsWith(from) ? formatDate(from, lang) : `${formatDate(from, lang)} – ${formatDate(to, lang)}`
}

/** The first and the last date of some recaps; undefined where none is dated. */
export const rangeOf = (
  recaps: readonly { readonly date?: string }[],
): readonly [first: string, last: string] | undefined => {
  // In order of time as text, since each year has four digits.
  const dates = recaps.flatMap(({ date }) => date ?? []).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined ? undefined : [first, last]
}

/** The years of a range, as a title has them: `2018–2019`; empty without one. */
export const yearsOf = (range: readonly string[] = []): string =>
  [...new Set(range.map(date => date.slice(0, 4)))].join('–')
