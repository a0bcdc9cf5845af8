import type { RecapFacets } from '../../../../src-main/contract/index.ts'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import type { BlockLink, ParsedPost, TextBlock } from '../../../../src-main/core/post/types.ts'

type Draft = { readonly kind: TextBlock['kind']; readonly text: string } & Partial<TextBlock>

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g

/** Turns `[text](href)` into a link of the block, as the reader of posts does. */
const linked = (text: string): { readonly text: string; readonly links: readonly BlockLink[] } => {
  const links: BlockLink[] = []
  let clean = ''
  let from = 0
  for (const match of text.matchAll(LINK)) {
    clean += text.slice(from, match.index)
    links.push({ start: clean.length, end: clean.length + (match[1] ?? '').length, href: match[2] ?? '' })
    clean += match[1] ?? ''
    from = match.index + match[0].length
  }
  return { text: clean + text.slice(from), links }
}

const draft = (kind: TextBlock['kind'], text: string, more: Partial<TextBlock> = {}): Draft => ({
  kind,
  ...linked(text),
  ...more,
})

export const h2 = (text: string): Draft => draft('heading', text, { level: 2 })
export const h3 = (text: string): Draft => draft('heading', text, { level: 3 })
export const p = (text: string): Draft => draft('paragraph', text)
export const quote = (text: string): Draft => draft('quote', text)
export const caption = (text: string): Draft => draft('caption', text)
export const alt = (text: string): Draft => draft('alt', text)

/** A list; each text is an item. */
export const list = (...items: readonly string[]): readonly Draft[] =>
  items.map(text => draft('list-item', text, { level: 1 }))

/** A table: the first row holds the headers. */
export const table = (...rows: readonly (readonly string[])[]): readonly Draft[] => {
  const [headers = [], ...body] = rows
  return body.flatMap((cells, row) =>
    cells.map((text, column) => draft('table-cell', text, { row, column, header: headers[column] ?? '' })),
  )
}

/** A parsed post, made by hand. Lists and tables are parts of one group each. */
export const buildPost = (
  title: string,
  parts: readonly (Draft | readonly Draft[])[],
  more: Partial<ParsedPost> = {},
): ParsedPost => {
  const blocks: TextBlock[] = [{ kind: 'title', text: title, links: [], emphasis: [] }]
  let under: number | undefined
  parts.forEach((part, group) => {
    const drafts: readonly Draft[] = 'kind' in part ? [part] : part
    for (const one of drafts) {
      const grouped = 'kind' in part ? {} : { group }
      blocks.push({ links: [], emphasis: [], ...(under === undefined ? {} : { under }), ...grouped, ...one })
      if (one.kind === 'heading') under = blocks.length - 1
    }
  })
  return {
    path: 'post.md',
    site: '',
    format: 'markdown',
    title,
    lang: 'en',
    draft: false,
    authors: [],
    keywords: [],
    frontMatter: {},
    addresses: [],
    body: [],
    blocks,
    headings: [],
    images: [],
    links: [],
    problems: [],
    ...more,
  }
}

/** The names of every facet of a post made by hand, sorted. */
export const namesIn = (
  ...post: Parameters<typeof buildPost>
): { readonly [F in Exclude<keyof RecapFacets, 'talks' | 'namedCities'>]: readonly string[] } => {
  const facets = extractFacets(buildPost(...post))
  const names = (values: readonly { readonly name: string }[]): readonly string[] =>
    values.map(value => value.name).sort()
  return {
    cities: names(facets.cities),
    sponsors: names(facets.sponsors),
    hosts: names(facets.hosts),
    speakers: names(facets.speakers),
    technologies: names(facets.technologies),
  }
}

/** Reads one facet of posts under a title: its names, in their order. A text is a paragraph. */
export const readerOf =
  (facet: Exclude<keyof RecapFacets, 'talks' | 'namedCities'>, title: string) =>
  (...parts: readonly (string | Draft | readonly Draft[])[]): readonly string[] =>
    extractFacets(
      buildPost(
        title,
        parts.map(part => (typeof part === 'string' ? p(part) : part)),
      ),
    )[facet].map(({ name }) => name)
