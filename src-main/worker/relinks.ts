import type { Corrections } from '../core/curate/types.ts'
import { type FileIndex, withRelinks } from '../core/post/index.ts'
import type { PostRecord } from './post-record.ts'

type Post = PostRecord['post']
type Chosen = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The files that a reader chose for missing images. */
export type Relinks = ReturnType<typeof createRelinks>

/** Starts without any, over one open archive. */
export const createRelinks = () => {
  let chosen: Chosen = new Map()
  let known = new WeakMap<Post, { readonly files: FileIndex; readonly shown: Post }>()

  return {
    /** Brings corrections into force; answers the paths of recaps that have, or had, such files. */
    set: ({ recaps }: Corrections): readonly string[] => {
      const before = chosen
      chosen = new Map(recaps.flatMap(({ path, images }) => (images === undefined ? [] : [[path, images] as const])))
      known = new WeakMap()
      return [...new Set([...before.keys(), ...chosen.keys()])]
    },
    /** The post as it is shown; the very same where none of its images was relinked. */
    shown: (post: Post, files: FileIndex): Post => {
      if (!chosen.has(post.path)) return post
      const before = known.get(post)
      if (before?.files === files) return before.shown
      const shown = withRelinks(post, chosen.get(post.path), files)
      known.set(post, { files, shown })
      return shown
    },
    /** The files chosen for images of one recap. */
    of: (path: string): ReadonlyMap<string, string> | undefined => chosen.get(path),
  }
}
