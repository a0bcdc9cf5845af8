import { FaultError, type Problem } from '../contract/index.ts'
import { classifyFiles, createFileIndex, type FileIndex, type Site } from '../core/post/index.ts'
import { walk } from './walk.ts'

/** What a folder holds, by names alone: nothing is read yet. */
export type Scan = {
  readonly paths: readonly string[]
  readonly files: FileIndex
  readonly posts: readonly { readonly path: string; readonly site: Site }[]
  readonly images: number
  readonly problems: readonly Problem[]
}

const IMAGE_NAME = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|ico)$/i

/** Lists a resolved folder and tells its posts from everything else. */
export const scan = async (folder: string, signal: AbortSignal): Promise<Scan> => {
  const walked = await walk(folder, signal)
  const files = createFileIndex(walked.paths)
  const { posts, skipped } = classifyFiles(files)
  return {
    paths: walked.paths,
    files,
    posts,
    images: walked.paths.filter(path => IMAGE_NAME.test(path)).length,
    problems: [...walked.problems, ...skipped],
  }
}

/** As {@link scan}, but a folder without a single post is a FaultError that says what to choose instead. */
export const scanForPosts = async (folder: string, signal: AbortSignal): Promise<Scan> => {
  const found = await scan(folder, signal)
  if (found.posts.length > 0) return found
  const blocked = found.problems.find(problem => problem.code === 'file-unreadable')
  throw new FaultError(
    blocked && found.paths.length === 0
      ? { code: 'folder-unreadable', message: blocked.message, path: folder }
      : {
          code: 'folder-empty',
          message: `“${folder}” holds no Markdown or HTML posts; choose the folder of the website, the one that holds “content” or “_posts”, or any folder with .md or .html files.`,
          path: folder,
        },
  )
}
