import type { PostFile } from '../../core/post/index.ts'
import type { Outcome } from './reading.ts'

/** What a reading thread is started with. */
export type ReaderData = {
  /** The archive's folder, resolved, and all of its files. */
  readonly folder: string
  readonly paths: readonly string[]
  /** The text of the reader's own technologies; '' without. */
  readonly technologies: string
}

/** Posts to read, and what came of them, in their order. */
export type ReaderRequest = { readonly id: number; readonly posts: readonly PostFile[] }
export type ReaderReply = { readonly id: number; readonly outcomes: readonly Outcome[] }
