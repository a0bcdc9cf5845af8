import type { Fields } from './fields.ts'
import { textList } from './fields.ts'
import { dateOfPath, slugNameOf, withoutDatePrefix } from './path-date.ts'
import { folderOf, foldPath, joinPath, relativeTo, withoutExtension } from './paths.ts'
import type { Site } from './site-roots.ts'

const MOST_ALIASES = 200

/** A post's addresses; the first `claimed` of them are named by its front matter. */
export type PostAddresses = { readonly addresses: readonly string[]; readonly claimed: number }

/** An address without host, query, fragment, `index.html`, `.html` and trailing slash: `/2018/02/lyft`. */
const tidyAddress = (raw: string): string => {
  const local = raw
    .trim()
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
  const path = local
    .replace(/\/index\.html?$/i, '')
    .replace(/\.html?$/i, '')
    .replace(/\/+$/, '')
  return path.startsWith('/') || path === '' ? path : `/${path}`
}

/** What two spellings of one address have in common. */
export const foldAddress = (raw: string): string => foldPath(tidyAddress(raw))

const urlName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_.-]/gu, '')
    .trim()
    .replace(/[\s-]+/g, '-')

const datedPrefixes = (date: string | undefined): readonly string[] => {
  const [year, month, day] = date?.split('-') ?? []
  return [
    ...(year && month && day ? [`/${year}/${month}/${day}`] : []),
    ...(year && month ? [`/${year}/${month}`] : []),
    ...(year ? [`/${year}`] : []),
  ]
}

const jekyllFolder = (local: string): string =>
  folderOf(local)
    .split('/')
    .filter(part => part !== '_posts' && part !== '_drafts')
    .map(part => part.replace(/^_/, ''))
    .join('/')

const websiteFolder = (path: string, site: Site): string => {
  const local = relativeTo(path, site.root)
  const isBundle = /^(?:index|readme)(?:\.[\w-]+)?\.\w+$/i.test(local.split('/').at(-1) ?? '')
  const folder = isBundle ? folderOf(folderOf(local)) : folderOf(local)
  if (site.kind === 'jekyll') return jekyllFolder(local)
  return folder === 'content' ? '' : folder.replace(/^content\//, '')
}

/**
 * The addresses under which a post may stand on its website, the most certain first: those that the front matter names
 * (`url`, `permalink`, `aliases`, `redirect_from`), its place among the folders, then the usual dated and undated forms
 * of its slug, its file name and the date in its path. Without a trailing slash.
 */
export const computeAddresses = (
  path: string,
  site: Site,
  fields: Fields,
  date: string | undefined,
  title: string,
): PostAddresses => {
  const explicit = [fields.text('url'), fields.text('permalink')].filter(text => !/[:{]\w/.test(text ?? ''))
  const aliases = ['aliases', 'alias', 'redirect_from']
    .flatMap(name => textList(fields.value(name)))
    .slice(0, MOST_ALIASES)
  const folder = websiteFolder(path, site)
  const name = slugNameOf(path)
  const bare = withoutDatePrefix(name).replace(/^\d{4}-(?=\D)/, '')
  const slug = fields.text('slug')
  const names = [...new Set([slug ?? '', name, bare, urlName(title)])].filter(text => text !== '')
  const sections = [...new Set([folder, folder.split('/')[0] ?? '', ...categoriesOf(fields, site)])]
  const dates = [...new Set([...datedPrefixes(date), ...datedPrefixes(dateOfPath(path)?.value)])]
  const local = `/${withoutExtension(relativeTo(path, site.root))
    .replace(/^content\//, '')
    .replace(/\/index$/, '')}`
  const guesses = names.flatMap(one => [
    ...sections.map(section => `/${joinPath(section, one)}`),
    ...dates.map(prefix => `${prefix}/${one}`),
    ...sections
      .filter(section => section !== '')
      .flatMap(section => dates.map(prefix => `/${section}${prefix}/${one}`)),
    `/${one}`,
  ])
  const tidy = (texts: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(texts.map(text => tidyAddress(text ?? '')).filter(address => address !== '')),
  ]
  const claimed = tidy([...explicit, ...aliases])
  const all = new Set([...claimed, ...tidy([...(slug === undefined ? [local] : []), ...guesses, local])])
  return { addresses: [...all], claimed: claimed.length }
}

const categoriesOf = (fields: Fields, site: Site): readonly string[] => {
  if (site.kind !== 'jekyll') return []
  const categories = textList(fields.value('categories', 'category')).map(urlName)
  return categories.length === 0 ? [] : [categories.join('/')]
}
