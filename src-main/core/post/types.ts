import type { DateSource, Problem, TreeNode } from '../../contract/index.ts'

/** A date as precise as it is known, as text, so that no time zone can move it. */
export type PostDate = {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string
  readonly source: DateSource
}

/** What a text block is in the document. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'alt'
  | 'quote'
  | 'code'

/** A link inside a block's text, with offsets into it. */
export type BlockLink = { readonly start: number; readonly end: number; readonly href: string }

/** A run of strong or emphasised text inside a block, with offsets into it. */
export type BlockEmphasis = { readonly start: number; readonly end: number }

/**
 * One piece of clean running text: entities decoded, white space folded to single spaces (line breaks of `<br>` kept
 * as `\n`), no markup, no shortcodes. The unit that extraction, search and snippets work on.
 */
export type TextBlock = {
  readonly kind: BlockKind
  readonly text: string
  /** Headings: 1 to 6. List items: nesting depth from 1. */
  readonly level?: number
  /** Index of the nearest heading block above it, in the same array. */
  readonly under?: number
  /** Table cells: position, and the text of the column's header. */
  readonly row?: number
  readonly column?: number
  readonly header?: string
  /** Number shared by the items of one list, or the cells of one table. */
  readonly group?: number
  readonly links: readonly BlockLink[]
  readonly emphasis: readonly BlockEmphasis[]
}

/** An image that a post refers to. */
export type ImageRef = {
  /** As written, shortcodes and template variables resolved, escapes kept. */
  readonly src: string
  readonly alt?: string
  readonly caption?: string
  readonly inBody: boolean
  readonly status: 'shown' | 'missing' | 'remote' | 'inline'
  /** Relative to the archive, as the file is spelt on disk, for `shown`. */
  readonly path?: string
  readonly note?: string
}

/** A link that a post holds, as written. */
export type LinkRef = { readonly href: string; readonly text: string }

/** A heading; `id` is unique in the post. */
export type Heading = { readonly level: number; readonly text: string; readonly id: string }

/** A post after parsing: everything that later rooms need, and nothing that has to be parsed again. */
export type ParsedPost = {
  /** Relative to the archive, forward slashes, spelt as on disk. */
  readonly path: string
  /** Root of the site it belongs to, relative to the archive; '' for the archive itself. */
  readonly site: string
  readonly format: 'markdown' | 'html'
  readonly title: string
  /** What an HTML page says in its head that it is called, where that is not the title. */
  readonly pageTitle?: string
  readonly date?: PostDate
  /** BCP 47, `en` where nothing tells. */
  readonly lang: string
  readonly draft: boolean
  readonly authors: readonly string[]
  readonly description?: string
  readonly keywords: readonly string[]
  /** The front matter as data; empty where there is none or it could not be read. */
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** Addresses on the website under which other posts may link to it, without a trailing slash: `/2018/02/lyft`. */
  readonly addresses: readonly string[]
  /** How many of `addresses`, from the first, the front matter itself names (url, permalink, aliases); default 0. */
  readonly claimed?: number
  /** Sanitised body; see TreeNode in the contract for `dataImage`, `dataLink`, `dataPlaceholder`. */
  readonly body: readonly TreeNode[]
  readonly blocks: readonly TextBlock[]
  readonly headings: readonly Heading[]
  readonly images: readonly ImageRef[]
  readonly links: readonly LinkRef[]
  /** Index into `images` of the picture to show in lists. */
  readonly thumbnail?: number
  /**
   * Path, relative to the archive, of the picture to show in lists where it is no image of the post: a bundle's
   * cover.jpg that nothing refers to. At most one of this and `thumbnail` is there.
   */
  readonly thumbnailPath?: string
  readonly problems: readonly Problem[]
}
