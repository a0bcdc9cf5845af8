import { parsePost } from '../../src-main/core/post/index.ts'
import type { ParsedPost } from '../../src-main/core/post/types.ts'
import { readText } from '../../src-main/worker/read-text.ts'
import { scanForPosts } from '../../src-main/worker/scan.ts'

/**
 * Reads and parses every post of a resolved folder, once, as the worker does. Nothing of a reader's own (corrections,
 * technologies) is asked for, so that the evaluation tells of the rules alone.
 */
export const readArchive = async (folder: string): Promise<readonly ParsedPost[]> => {
  const { posts, files } = await scanForPosts(folder, new AbortController().signal)
  const read = await Promise.all(
    posts.map(async ({ path, site }) => {
      const file = await readText(folder, path)
      return file.ok ? [parsePost({ path, site, text: file.text, files })] : []
    }),
  )
  return read.flat()
}
