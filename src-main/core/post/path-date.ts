import { composeDate } from './date-text.ts'
import { nameOf, withoutExtension } from './paths.ts'
import type { PostDate } from './types.ts'

/** The last part of a post's path that names it: its file, or the folder of an index file. Without its extension. */
export const slugNameOf = (path: string): string => {
  const parts = path.split('/')
  const file = withoutExtension(parts.at(-1) ?? '').replace(/\.[a-z]{2}(?:-[a-z]{2})?$/i, '')
  const folder = parts.at(-2)
  const isIndex = /^(?:index|readme)$/i.test(file)
  return isIndex && folder !== undefined ? folder : file
}

const DATE_PREFIX = /^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?=$|[-_. ])/
const MONTH_PREFIX = /^(\d{4})[-_.](\d{2})(?=$|[-_. ])/
const MONTH_DAY_PREFIX = /^(\d{2})-?(\d{2})(?=$|[-_. ])/

/** A name without the date that it starts with, in any of the forms that {@link dateOfPath} reads. */
export const withoutDatePrefix = (name: string): string => {
  const rest = name
    .replace(DATE_PREFIX, '')
    .replace(MONTH_PREFIX, '')
    .replace(/^[-_. ]+/, '')
  return rest === '' ? name : rest
}

const fromName = (name: string): string | undefined => {
  const full = DATE_PREFIX.exec(name)
  if (full) return composeDate(Number(full[1]), Number(full[2]), Number(full[3]))
  const month = MONTH_PREFIX.exec(name)
  return month ? composeDate(Number(month[1]), Number(month[2])) : undefined
}

const number = (part: string | undefined, digits: RegExp): number | undefined =>
  part !== undefined && digits.test(part) ? Number(part) : undefined

const fromFolders = (parts: readonly string[]): string | undefined => {
  const at = parts.findIndex(part => /^(?:19|20)\d{2}$/.test(part))
  const year = at < 0 ? undefined : Number(parts[at])
  if (year === undefined) return undefined
  const next = parts[at + 1]
  const month = number(next, /^\d{1,2}$/)
  if (month !== undefined) {
    const after = parts[at + 2]
    const day = number(after, /^\d{1,2}$/) ?? number(after?.match(/^(\d{2})[-_]/)?.[1], /^\d{2}$/)
    return (day && composeDate(year, month, day)) || composeDate(year, month) || composeDate(year)
  }
  const prefix = next === undefined ? null : MONTH_DAY_PREFIX.exec(next)
  return (prefix && composeDate(year, Number(prefix[1]), Number(prefix[2]))) || composeDate(year)
}

/**
 * The date that a post's path names: `2019-05-24-name.md` (source `file-name`); a dated folder,
 * `2019/05/24/name.md`, `2019/0524-name/index.md`, or a year's folder (source `path`).
 */
export const dateOfPath = (path: string): PostDate | undefined => {
  const parts = path.split('/')
  const byName = fromName(nameOf(path))
  if (byName) return { value: byName, source: 'file-name' }
  const byFolder = parts
    .slice(0, -1)
    .reverse()
    .map(fromName)
    .find(value => value !== undefined)
  if (byFolder) return { value: byFolder, source: 'path' }
  const value = fromFolders([...parts.slice(0, -1), withoutExtension(parts.at(-1) ?? '')])
  return value ? { value, source: 'path' } : undefined
}
