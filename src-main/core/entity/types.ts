import type { LinkView, RecapFacets } from '../../contract/index.ts'

/** One picture of a recap with the names of facet values that it stands near, as they were read. */
export type PhotoNote = {
  /** Index into the post's images; those that are shown, and missing ones, which may be found once all posts are read. */
  readonly image: number
  /** Alternative text or caption, else the file's name. */
  readonly words: string
  /** Names in its caption or alternative text. */
  readonly named: readonly string[]
  /** Names in the nearest heading above it, and in the paragraphs right before and after. */
  readonly near: readonly string[]
}

/** One recap as an entity's page needs it: facets corrected and under usual names. */
export type EntitySource = {
  readonly path: string
  readonly title: string
  readonly date?: string
  readonly facets: RecapFacets
  readonly photos: readonly PhotoNote[]
  /** Relative URL of the picture in lists. */
  readonly thumbnail?: string
  /** Relative URL of an image by its index. */
  imageUrl(image: number): string | undefined
  /** Where an address written in this recap leads. */
  link(href: string): LinkView
}
