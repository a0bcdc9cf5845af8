const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * Spells a date of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: `6 December 2018`, or `6 Dec 2018` where short.
 * Works on the text alone, so that no time zone can move the day.
 */
export const formatDate = (date: string, form: 'long' | 'short'): string => {
  const [year = date, month, day] = date.split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (name === undefined) return year
  const shown = form === 'short' && name.length > 4 ? name.slice(0, 3) : name
  return day === undefined ? `${shown} ${year}` : `${Number(day)} ${shown} ${year}`
}

/** `1 recap`, `27 recaps`, `1,204 recaps`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** `840 B`, `12 KB`, `3.4 MB`, in powers of 1000. */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** Last part of a path, with either kind of slash. */
export const fileNameOf = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path
