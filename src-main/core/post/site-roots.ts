import type { FileIndex } from './file-index.ts'
import { folderOf, isWithin, joinPath, nameOf, relativeTo } from './paths.ts'

/** A website's folder inside the archive, or a plain folder of posts. */
export type Site = {
  /** Relative to the archive; '' for the archive itself. */
  readonly root: string
  readonly kind: 'hugo' | 'jekyll' | 'folder'
}

export const HUGO_CONFIG = /^hugo\.(?:toml|ya?ml|json)$/i
export const OLD_HUGO_CONFIG = /^config\.(?:toml|ya?ml|json)$/i
const CANDIDATE = /\.(?:md|markdown|html?)$/i
const FOREIGN = new Set(['node_modules', '_site', '__macosx'])
const NO_SITE_INSIDE = new Set(['themes', 'public', 'vendor', 'examplesite'])
const HUGO_FOLDERS = ['content', 'static', 'assets', 'layouts', 'archetypes', 'data', 'i18n', 'resources']

/** Whether a file's name says that it may be a post: .md, .markdown, .html or .htm. */
export const isCandidate = (path: string): boolean => CANDIDATE.test(path)

/** Whether a part of the path is a hidden folder or one that holds other people's files. */
export const isForeign = (path: string): boolean =>
  path.split('/').some(part => part.startsWith('.') || FOREIGN.has(part.toLowerCase()))

const mayHoldSite = (path: string): boolean =>
  !isForeign(path) && !path.split('/').some(part => NO_SITE_INSIDE.has(part.toLowerCase()))

const depthOf = (folder: string): number => (folder === '' ? 0 : folder.split('/').length)

const contentRoots = (candidates: readonly string[], folder: string): Set<string> => {
  const roots = new Set<string>()
  for (const path of candidates) {
    const parts = path.split('/')
    const at = parts.indexOf(folder)
    if (at >= 0 && at < parts.length - 1) roots.add(parts.slice(0, at).join('/'))
  }
  return roots
}

const configRoots = (paths: readonly string[], name: RegExp): Set<string> =>
  new Set(paths.filter(path => name.test(nameOf(path)) && mayHoldSite(path)).map(folderOf))

const hugoRoots = (files: FileIndex, candidates: readonly string[]): Set<string> => {
  const roots = contentRoots(candidates, 'content')
  for (const root of configRoots(files.paths, HUGO_CONFIG)) roots.add(root)
  for (const root of configRoots(files.paths, OLD_HUGO_CONFIG)) {
    const shaped = ['layouts', 'archetypes', 'themes'].some(folder => files.hasFolder(joinPath(root, folder)))
    if (shaped) roots.add(root)
  }
  return roots
}

const jekyllRoots = (files: FileIndex, candidates: readonly string[]): Set<string> => {
  const configured = configRoots(files.paths, /^_config\.ya?ml$/i)
  const roots = new Set(configured)
  for (const root of [...contentRoots(candidates, '_posts'), ...contentRoots(candidates, '_drafts')]) {
    const owner = [...configured].some(site => isWithin(root, site))
    if (!owner) roots.add(root)
  }
  return roots
}

const isOwnedBy = (site: Site, root: string): boolean => {
  if (!isWithin(root, site.root) || root === site.root) return root === site.root
  if (site.kind === 'jekyll') return true
  const first = relativeTo(root, site.root).split('/')[0] ?? ''
  return HUGO_FOLDERS.includes(first)
}

/**
 * Finds the websites in an archive by their folders and configuration files: Hugo has content/ or hugo.toml, Jekyll
 * has _posts/ or _config.yml. The outermost site of a folder wins; outermost sites come first.
 */
export const findGeneratorSites = (files: FileIndex): readonly Site[] => {
  const candidates = files.paths.filter(path => isCandidate(path) && mayHoldSite(path))
  const hugo = hugoRoots(files, candidates)
  const jekyll = jekyllRoots(files, candidates)
  const hugoConfigured = configRoots(files.paths, HUGO_CONFIG)
  const roots = [...new Set([...hugo, ...jekyll])].sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1))
  const sites: Site[] = []
  for (const root of roots) {
    if (sites.some(site => isOwnedBy(site, root))) continue
    const isJekyll = jekyll.has(root) && !hugoConfigured.has(root)
    sites.push({ root, kind: isJekyll ? 'jekyll' : 'hugo' })
  }
  return sites
}
