import type { Problem, RecapFacets } from '../../contract/index.ts'
import type { PhotoNote } from '../../core/entity/types.ts'
import type { Site } from '../../core/post/index.ts'
import type { ParsedPost } from '../../core/post/types.ts'
import type { SearchDocument } from '../../core/search/types.ts'
import type { FileState } from './file-state.ts'
import type { Lookups } from './lookups.ts'

/** What of a post is needed while its archive is open. */
export type KeptPost = Pick<
  ParsedPost,
  | 'path'
  | 'site'
  | 'title'
  | 'date'
  | 'lang'
  | 'draft'
  | 'keywords'
  | 'addresses'
  | 'claimed'
  | 'images'
  | 'links'
  | 'thumbnail'
  | 'thumbnailPath'
  | 'problems'
>

/** What a reading rests on besides the program: while none of it changes, reading again gives the same. */
export type Origin = {
  readonly state: FileState
  /** When the file was read, in milliseconds of the system's clock. */
  readonly readAtMs: number
  readonly site: Site
  readonly lookups: Lookups
}

/**
 * What was read of one post alone: plain data, the same whether it was read now or kept, in this thread or another. The
 * body and its text blocks are left out: they are read again when the recap is opened, so that memory grows with the text
 * that is searched and not with every tree.
 */
export type Reading = {
  readonly post: KeptPost
  /** See `fingerprintOf`. */
  readonly fingerprint: string
  /** As read from this post alone. */
  readonly facets: RecapFacets
  readonly photos: readonly PhotoNote[]
  readonly texts: Pick<SearchDocument, 'headings' | 'body' | 'captions' | 'files' | 'summary' | 'series'>
  readonly origin: Origin
}

/** A post that could not be read, and why; its origin, where so much is known. */
export type UnreadPost = { readonly problem: Problem; readonly origin?: Origin }

/** What came of reading a post. */
export type Outcome =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly unread: UnreadPost }
