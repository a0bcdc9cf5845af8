import type { RecapFacets } from '../contract/index.ts'
import type { ReadRecap } from '../core/curate/types.ts'
import type { SearchDocument } from '../core/search/types.ts'
import type { KeptPost, Reading } from './reading/reading.ts'

/** What is kept of a post while its archive is open. */
export type PostRecord = {
  readonly reading: Reading
  /** With the images that it reaches through the addresses of other posts. */
  readonly post: KeptPost
  /** What corrections are applied to: which recap it is, and its facets as read, once all posts are known in their light. */
  readonly read: ReadRecap
  /** As shown: corrected, and variants of one entity under one name, over the whole archive. */
  readonly facets: RecapFacets
  readonly document: SearchDocument
}

/** What of a document rests on the whole archive: names under which its values are known, and their other forms. */
export type DocumentNames = Pick<SearchDocument, 'facets' | 'talks' | 'slides' | 'video' | 'aliases'>

/**
 * The record of a post that was read. `version` distinguishes image addresses; `names` are those that were concluded the
 * last time, by default those of the post alone.
 */
export const toRecord = (
  reading: Reading,
  version: number,
  names: DocumentNames = { ...facetNames(reading.facets), aliases: [] },
): PostRecord => {
  const { post, facets, fingerprint, texts } = reading
  const { path, title, draft, keywords } = post
  const date = post.date && { date: post.date.value }
  return {
    reading,
    post,
    read: { identity: { path, title, ...date, fingerprint }, facets },
    facets,
    document: { path, title, ...date, draft, keywords, ...texts, ...names, ...pictures(post, version) },
  }
}

/** Relative URL under which the page asks for a file of the archive; `version` changes when the archive is read again. */
export const archiveUrl = (path: string, version: number): string =>
  `archive/${path.split('/').map(encodeURIComponent).join('/')}?v=${version}`

/** The names of facets and the titles of talks, as the search engine takes them. */
export const facetNames = (facets: RecapFacets): Omit<DocumentNames, 'aliases'> => {
  const names = (values: readonly { readonly name: string }[]): readonly string[] => values.map(value => value.name)
  return {
    facets: {
      city: names(facets.cities),
      sponsor: names(facets.sponsors),
      speaker: names(facets.speakers),
      technology: names(facets.technologies),
      host: names(facets.hosts),
      tier: [...new Set(facets.sponsors.flatMap(({ tier }) => tier ?? []))],
    },
    talks: facets.talks.map(talk => talk.title),
    slides: facets.talks.some(talk => talk.slides !== undefined),
    video: facets.talks.some(talk => talk.video !== undefined),
  }
}

/** The picture to list a post with, where it has one. */
export const thumbnailOf = (post: KeptPost, version: number): Pick<SearchDocument, 'thumbnail'> => {
  const listed = post.thumbnail === undefined ? undefined : post.images[post.thumbnail]?.path
  const path = listed ?? post.thumbnailPath
  return path === undefined ? {} : { thumbnail: archiveUrl(path, version) }
}

/** The picture to list a post with, and the number of its images. */
export const pictures = (
  post: KeptPost,
  version: number,
): Pick<SearchDocument, 'images' | 'missingImages' | 'thumbnail'> => ({
  ...thumbnailOf(post, version),
  images: post.images.filter(image => image.status === 'shown').length,
  missingImages: post.images.filter(image => image.status === 'missing').length,
})
