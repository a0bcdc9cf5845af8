import type { TextRun } from '../../src-main/contract/index.ts'

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

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A text without accents and case, to look for words in it. */
export const plainText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export const quoted = (name: string): string => `“${name}”`

/** The text of runs, whatever of it matches. */
export const textOfRuns = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('')

/** `840 B`, `12 KB`, `3.4 MB`, in powers of 1000. */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** The name of the file that an address in a post leads to, as a person reads it: `a b.jpg` of `/x/a%20b.jpg?v=2`. */
export const fileNameInAddress = (address: string): string => {
  const name = fileNameOf(address.split(/[?#]/)[0] ?? address)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Last part of a path, with either kind of slash. */
export const fileNameOf = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path
