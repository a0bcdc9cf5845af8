import { readDateText } from './date-text.ts'
import { type Fields, memberOf, oneLine } from './fields.ts'
import { dateOfPath } from './path-date.ts'
import type { ProblemList } from './problems.ts'
import type { PostDate } from './types.ts'

/** All that may tell a post's date. `published` is what a whole HTML page says of itself. */
export type DateClues = {
  readonly path: string
  readonly title: string
  readonly fields: Fields
  readonly published?: string
}

const WRITTEN = ['date', 'publishDate', 'published', 'published_at', 'pubDate', 'published_date']
const MODIFIED = ['lastmod', 'last_modified_at', 'modified', 'updated', 'update_date']

const readField = (fields: Fields, names: readonly string[], problems: ProblemList): string | undefined => {
  for (const name of names) {
    const value = fields.value(name)
    const text = oneLine(value) ?? oneLine(memberOf(value, 'date'))
    if (text === undefined || typeof value === 'boolean') continue
    const read = readDateText(text)
    if (read && 'invalid' in read) {
      problems.add(
        'date-invalid',
        'warning',
        `The date “${text.slice(0, 60)}” in ${name} cannot be used: ${read.invalid}.`,
      )
    }
    if (read?.value !== undefined) return read.value
  }
  return undefined
}

const yearsIn = (title: string): readonly string[] => [
  ...new Set([...title.matchAll(/(?<![\d.,$€])(?:19|20)\d{2}(?![\d%]|[.,]\d)/g)].map(match => match[0])),
]

const SOURCE_NAMES: Readonly<Record<PostDate['source'], string>> = {
  'front-matter': 'the front matter',
  'file-name': 'the file name',
  path: 'the path',
  page: 'the page itself',
  'last-modified': 'lastmod',
  title: 'the title',
}

const bestOf = (clues: DateClues, problems: ProblemList): PostDate | undefined => {
  const written = readField(clues.fields, WRITTEN, problems)
  if (written) return { value: written, source: 'front-matter' }
  const published = clues.published === undefined ? undefined : readDateText(clues.published)?.value
  if (published) return { value: published, source: 'page' }
  const byPath = dateOfPath(clues.path)
  const modified = readField(clues.fields, MODIFIED, problems)
  // A folder named after the year alone is trusted for the year; a lastmod within it is the more precise one.
  const isMorePrecise = byPath && modified && modified.length > byPath.value.length && modified.startsWith(byPath.value)
  if (byPath && !isMorePrecise) return byPath
  return modified ? { value: modified, source: 'last-modified' } : undefined
}

/**
 * Decides a post's date, by trust: front matter, the page's own statement, file name or path, `lastmod`. A year in the
 * title that contradicts the date is always reported; against a mere `lastmod` the title's year wins, and the date is
 * that year only, since when a page was touched says nothing of when the event was.
 */
export const decideDate = (clues: DateClues, problems: ProblemList): PostDate | undefined => {
  const best = bestOf(clues, problems)
  const years = yearsIn(clues.title)
  const titleYear = years.length === 1 ? years[0] : undefined
  if (best === undefined) {
    if (titleYear) return { value: titleYear, source: 'title' }
    problems.add('date-missing', 'notice', 'No date was found in the front matter, the file name or the path.')
    return undefined
  }
  if (years.length === 0 || years.includes(best.value.slice(0, 4))) return best
  const conflict = `The title says ${years.join(' and ')}, but ${SOURCE_NAMES[best.source]} says ${best.value}`
  if (best.source === 'last-modified' && titleYear) {
    problems.add(
      'date-conflict',
      'warning',
      `${conflict}; the recap is filed under ${titleYear}, add a date to settle it.`,
    )
    return { value: titleYear, source: 'title' }
  }
  problems.add(
    'date-conflict',
    'warning',
    `${conflict}; the recap is filed under ${best.value}, check which one is right.`,
  )
  return best
}
