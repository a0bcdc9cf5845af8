import type { Fields } from './fields.ts'
import { nameOf } from './paths.ts'

const FRENCH = new Set(
  'le la les des une du est et dans pour que qui sur avec nous sont au aux cette ce ces ont été plus par notre vous leur ainsi'.split(
    ' ',
  ),
)
const ENGLISH = new Set(
  'the of and to in is that for with on was are this we our you from by at as it be have has were they will an'.split(
    ' ',
  ),
)
const LONGEST_SAMPLE = 20_000

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2}$/i

const asTag = (text: string | undefined): string | undefined => {
  if (text === undefined || !TAG.test(text)) return undefined
  const [language = '', ...rest] = text.replace(/_/g, '-').split('-')
  return [language.toLowerCase(), ...rest.map(part => (part.length === 2 ? part.toUpperCase() : part))].join('-')
}

/** Languages whose two-letter folder or suffix is taken for what it says; others may be anything. */
const COMMON = new Set([
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'ja',
  'zh',
  'ko',
  'ru',
  'pl',
  'sv',
  'da',
  'fi',
  'cs',
  'tr',
  'uk',
])

const common = (text: string | undefined): string | undefined =>
  text !== undefined && COMMON.has(text.slice(0, 2).toLowerCase()) ? asTag(text) : undefined

const fromPath = (path: string): string | undefined => {
  const suffix = common(/\.([a-z]{2}(?:-[a-z]{2})?)\.\w+$/i.exec(nameOf(path))?.[1])
  if (suffix) return suffix
  const folders = path.split('/').slice(0, -1)
  const after = folders.indexOf('content') + 1
  const folder = folders[after]
  return folder !== undefined && /^[a-z]{2}(?:-[a-z]{2})?$/i.test(folder) ? common(folder) : undefined
}

const guess = (text: string): string => {
  let french = 0
  let english = 0
  for (const match of text
    .slice(0, LONGEST_SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (FRENCH.has(match[0])) french += 1
    else if (ENGLISH.has(match[0])) english += 1
  }
  return french > english && french > 1 ? 'fr' : 'en'
}

/**
 * The language of a post, as BCP 47: by front matter, the page's own `lang`, the file's suffix (`index.fr.md`) or
 * folder (`content/fr/`), else English or French by their commonest words; `en` where nothing tells.
 */
export const decideLanguage = (fields: Fields, path: string, pageLang: string | undefined, text: string): string =>
  asTag(fields.text('lang', 'language', 'locale')) ?? fromPath(path) ?? asTag(pageLang) ?? guess(text)
