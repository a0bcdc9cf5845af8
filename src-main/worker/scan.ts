import { basename } from 'node:path'
import { FaultError, type Problem } from '../contract/index.ts'
import {
  classifyFiles,
  createFileIndex,
  type FileIndex,
  readSiteConfig,
  SITE_CONFIGS,
  type Site,
  type SiteConfig,
} from '../core/post/index.ts'
import { readText } from './read-text.ts'
import { walk } from './walk.ts'

/** What a folder holds, by names alone: no post is read yet. */
export type Scan = {
  /** The site's own title where the folder is one site that has one, else the folder's name. */
  readonly name: string
  /** Hosts under which the folder's sites are published. */
  readonly hosts: ReadonlySet<string>
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
  const configs = await readConfigs(folder, files, posts)
  return {
    name: configs.get('')?.title ?? (basename(folder) || folder),
    hosts: new Set([...configs.values()].flatMap(({ host }) => (host === undefined ? [] : [host]))),
    paths: walked.paths,
    files,
    posts,
    images: walked.paths.filter(path => IMAGE_NAME.test(path)).length,
    problems: [...walked.problems, ...skipped],
  }
}

/** Whether a folder holds the very files that it held before, by their paths. */
export const hasSameFiles = (before: Scan, now: Scan): boolean =>
  before.paths.length === now.paths.length && before.paths.every((path, at) => path === now.paths[at])

/** Configuration of every site in the folder, by the site's root. */
const readConfigs = async (
  folder: string,
  files: FileIndex,
  posts: Scan['posts'],
): Promise<ReadonlyMap<string, SiteConfig>> => {
  const configs = new Map<string, SiteConfig>()
  for (const root of new Set(posts.map(post => post.site.root))) {
    const file = SITE_CONFIGS.map(name => (root === '' ? name : `${root}/${name}`)).find(path => files.has(path))
    const read = file === undefined ? undefined : await readText(folder, file)
    if (file !== undefined && read?.ok) configs.set(root, readSiteConfig(file, read.text))
  }
  return configs
}

/** As {@link scan}, but a folder without a single post is a FaultError that says what to choose instead. */
export const scanForPosts = async (folder: string, signal: AbortSignal): Promise<Scan> => {
  const found = await scan(folder, signal)
  if (found.posts.length > 0) return found
  const blocked = found.problems.find(({ code, severity }) => code === 'file-unreadable' && severity === 'error')
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
