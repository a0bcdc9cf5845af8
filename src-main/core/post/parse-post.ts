import { computeAddresses } from './addresses.ts'
import { collectBlocks } from './body/blocks.ts'
import { buildBody, readBody } from './body/read-body.ts'
import { createFields, type Fields, memberOf, oneLine, textList } from './fields.ts'
import type { FileIndex } from './file-index.ts'
import { readFrontMatter } from './front-matter.ts'
import { createImageList } from './images/list.ts'
import { type ImageSurroundings, isImagePath, resolveImage } from './images/source.ts'
import { bundleThumbnail, declaredThumbnail, firstPicture, readResources } from './images/thumbnail.ts'
import { decideLanguage } from './language.ts'
import { extensionOf } from './paths.ts'
import { decideDate } from './post-date.ts'
import { createProblemList, lineAt, type ProblemList } from './problems.ts'
import { replaceTags } from './shortcodes/index.ts'
import type { Site } from './site-roots.ts'
import { decideTitle, prettyName } from './title.ts'
import type { ImageRef, ParsedPost } from './types.ts'

/** A post's file. `path` is relative to the archive; `text` is its whole text, decoded. */
export type PostInput = { readonly path: string; readonly site: Site; readonly text: string; readonly files: FileIndex }

const normaliseText = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')

const LONGEST_PAGE_TITLE = 200

const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && /^(?:true|yes)$/i.test(value.trim()))

const isDraft = (fields: Fields, path: string): boolean => {
  const published: unknown = fields.value('published')
  const isHidden = published === false || published === 'false'
  return (
    isTrue(fields.value('draft')) ||
    fields.text('status')?.toLowerCase() === 'draft' ||
    isHidden ||
    path.split('/').includes('_drafts')
  )
}

const spaced = (value: unknown): readonly string[] =>
  typeof value === 'string' && !value.includes(',') ? value.split(/\s+/).filter(Boolean) : textList(value)

const unique = (texts: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return texts.filter(text => {
    const key = text.toLowerCase()
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

const keywordsOf = (fields: Fields, site: Site, ofPage: readonly string[] = []): readonly string[] => {
  const listOf = site.kind === 'jekyll' ? spaced : textList
  const named = ['tags', 'tag', 'categories', 'category'].flatMap(name => listOf(fields.value(name)))
  return unique([...fields.list('keywords'), ...named, ...ofPage])
}

const authorsOf = (fields: Fields, pageAuthor: string | undefined): readonly string[] => {
  const several: unknown = fields.value('authors')
  // One author may have a comma in the name ("Org, Montreal"); several are told apart by it.
  const value: unknown = (typeof several === 'string' ? textList(several) : several) ?? fields.value('author')
  const single = oneLine(value) ?? oneLine(memberOf(value, 'name'))
  const all = Array.isArray(value) ? textList(value) : single === undefined ? [] : [single]
  return unique(all.length === 0 && pageAuthor !== undefined ? [pageAuthor] : all)
}

/** Lines are found for this many images a post: each takes a pass over the text. */
const MOST_LINES = 100

const createLineFinder = (text: string) => {
  let left = MOST_LINES
  return (needle: string): number | undefined => {
    left -= 1
    const at = left < 0 || needle.length > 2000 ? -1 : text.indexOf(needle)
    return at < 0 ? undefined : lineAt(text, at)
  }
}

type Thumbnail = Pick<ParsedPost, 'thumbnail' | 'thumbnailPath'>

/** What is declared, as an image of the post. */
type Declared = { readonly at: number; readonly isForLists: boolean }

const thumbnailOf = (declared: Declared | undefined, input: PostInput, images: readonly ImageRef[]): Thumbnail => {
  const shown = declared && images[declared.at]?.status === 'shown' ? declared : undefined
  if (shown?.isForLists) return { thumbnail: shown.at }
  const besides = bundleThumbnail(input.path, input.files)
  const known = besides === undefined ? -1 : images.findIndex(image => image.path === besides)
  if (known >= 0) return { thumbnail: known }
  if (besides !== undefined) return { thumbnailPath: besides }
  const chosen = shown?.at ?? firstPicture(images) ?? declared?.at
  return chosen === undefined ? {} : { thumbnail: chosen }
}

const read = (input: PostInput, problems: ProblemList): ParsedPost => {
  const { path, site, files } = input
  const text = normaliseText(input.text)
  const format = /^html?$/.test(extensionOf(path)) ? 'html' : 'markdown'
  const { data, body, bodyLine } = readFrontMatter(text, problems)
  const fields = createFields(data)
  const tagged = replaceTags({ text: body, format, firstLine: bodyLine, site, fields }, problems)
  const parsed = readBody(tagged, format, problems)
  const title = decideTitle(fields, parsed, path, problems)
  const pageTitle = oneLine(parsed.page.title)?.slice(0, LONGEST_PAGE_TITLE)
  const date = decideDate(
    { path, title, fields, ...(parsed.page.published ? { published: parsed.page.published } : {}) },
    problems,
  )
  const { addresses, claimed } = computeAddresses(path, site, fields, date?.value, title)
  const resources = readResources(fields)
  const around: ImageSurroundings = { path, site, files, addresses, resources }
  const lineOf = createLineFinder(text)
  const images = createImageList(src => resolveImage(src, around, problems, lineOf(src)))
  const isImageFile = (href: string): boolean =>
    !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href) &&
    isImagePath(href.replace(/[?#].*$/s, '')) &&
    resolveImage(href, around, createProblemList(path)).status === 'shown'
  const built = buildBody(parsed, images, isImageFile)
  const named = declaredThumbnail(fields, resources)
  const declared = named && { at: images.add(named.src, { inBody: false }), isForLists: named.isForLists }
  const blocks = collectBlocks(built.body, images.all, built.links)
  const description = fields.text('description', 'summary', 'excerpt') ?? parsed.page.description
  const sample = [title, ...blocks.slice(0, 200).map(block => block.text)].join('\n')
  return {
    path,
    site: site.root,
    format,
    title,
    ...(pageTitle === undefined || pageTitle === title ? {} : { pageTitle }),
    ...(date === undefined ? {} : { date }),
    lang: decideLanguage(fields, path, parsed.page.lang, sample),
    draft: isDraft(fields, path),
    authors: authorsOf(fields, parsed.page.author),
    ...(description === undefined ? {} : { description }),
    keywords: keywordsOf(fields, site, parsed.page.keywords),
    frontMatter: data,
    addresses,
    claimed,
    body: built.body,
    blocks,
    headings: built.headings,
    images: images.all,
    links: built.links,
    ...thumbnailOf(declared, input, images.all),
    problems: problems.all,
  }
}

/** What is left of a post whose reading failed in a way that nobody foresaw: its text, and a problem that says so. */
const bare = (input: PostInput, problems: ProblemList): ParsedPost => {
  problems.add('body-simplified', 'error', 'The post could not be read as it is laid out, so only its text is shown.')
  const value = input.text.slice(0, 1_000_000)
  return {
    path: input.path,
    site: input.site.root,
    format: /^html?$/.test(extensionOf(input.path)) ? 'html' : 'markdown',
    title: prettyName(input.path),
    lang: 'en',
    draft: false,
    authors: [],
    keywords: [],
    frontMatter: {},
    addresses: [],
    body: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }],
    blocks: [{ kind: 'paragraph', text: value.replace(/\s+/g, ' ').trim(), links: [], emphasis: [] }],
    headings: [],
    images: [],
    links: [],
    problems: problems.all,
  }
}

/**
 * Parses a post: front matter, Markdown or HTML, shortcodes, images and links. Pure, and never throws, whatever the
 * text: what is wrong with a post is in its `problems`, and its text is kept. Takes time in proportion to the text.
 */
export const parsePost = (input: PostInput): ParsedPost => {
  try {
    return read(input, createProblemList(input.path))
  } catch {
    return bare(input, createProblemList(input.path))
  }
}
