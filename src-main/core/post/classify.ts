import type { Problem } from '../../contract/index.ts'
import { createFileIndex, type FileIndex } from './file-index.ts'
import { isWithin } from './paths.ts'
import { findGeneratorSites, isCandidate, type Site } from './site-roots.ts'
import { reasonToSkip } from './skip-reason.ts'

/** A file that is a post, and the site it belongs to. */
export type PostFile = { readonly path: string; readonly site: Site }

/** What the files of an archive are. Every .md, .markdown, .html and .htm file is in `posts` or in `skipped`. */
export type Classification = {
  readonly sites: readonly Site[]
  readonly posts: readonly PostFile[]
  /** One `file-not-a-post` notice, with the reason, for each candidate that is not a post. */
  readonly skipped: readonly Problem[]
}

const innermost = (sites: readonly Site[], path: string): Site | undefined => {
  let best: Site | undefined
  for (const site of sites) {
    if (isWithin(path, site.root) && (best === undefined || site.root.length > best.root.length)) best = site
  }
  return best
}

/**
 * Finds the sites of an archive and tells posts from other pages, by names alone. Files outside of every Hugo or Jekyll
 * site belong to a plain folder: the archive itself, or, beside a site of a generator, their top-level folder.
 */
export const classifyFiles = (files: FileIndex | readonly string[]): Classification => {
  const index = 'paths' in files ? files : createFileIndex(files)
  const generators = findGeneratorSites(index)
  const folders = new Map<string, Site>()
  const siteOf = (path: string): Site => {
    const found = innermost(generators, path)
    if (found) return found
    const slash = path.indexOf('/')
    const root = generators.length === 0 || slash < 0 ? '' : path.slice(0, slash)
    const folder = folders.get(root) ?? { root, kind: 'folder' }
    folders.set(root, folder)
    return folder
  }
  const posts: PostFile[] = []
  const skipped: Problem[] = []
  for (const path of index.paths) {
    if (!isCandidate(path)) continue
    const site = siteOf(path)
    const reason = reasonToSkip(path, site, index)
    if (reason === undefined) posts.push({ path, site })
    else skipped.push({ path, code: 'file-not-a-post', severity: 'notice', message: reason })
  }
  const used = new Set(posts.map(post => post.site))
  return { sites: [...generators, ...[...folders.values()].filter(site => used.has(site))], posts, skipped }
}
