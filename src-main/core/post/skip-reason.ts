import type { FileIndex } from './file-index.ts'
import { folderOf, joinPath, nameOf, relativeTo } from './paths.ts'
import { HUGO_CONFIG, isForeign, OLD_HUGO_CONFIG, type Site } from './site-roots.ts'

const PROJECT_FILE =
  /^(?:readme|licen[cs]e|copying|changelog|changes|contributing|code_of_conduct|security|authors|maintainers|governance|support)(?:[.-][\w-]+)?\.(?:md|markdown|html?)$/i
const SECTION_PAGE = /^_index(?:\.[\w-]+)?\.(?:md|markdown|html?)$/i
const BUNDLE_PAGE = /^index(?:\.[\w-]+)?\.(?:md|markdown|html?)$/i
const LIST_PAGE = /^(?:index|404|search|tags|categories|archives?|feed|sitemap|offline)\.(?:md|markdown|html?)$/i

const HUGO_PURPOSE: Readonly<Record<string, string>> = {
  layouts: 'a template of the site',
  themes: 'part of a theme',
  archetypes: 'a pattern for new posts',
  static: 'a page that the site copies as it is',
  assets: 'a file that the site builds from',
  data: 'data of the site',
  i18n: 'a translation of the site’s labels',
  public: 'output that the site generator wrote',
  resources: 'a cache of the site generator',
}

const JEKYLL_PURPOSE: Readonly<Record<string, string>> = {
  _layouts: 'a template of the site',
  _includes: 'a piece that other pages include',
  _sass: 'a style of the site',
  _data: 'data of the site',
  _plugins: 'a plugin of the site',
  _site: 'output that the site generator wrote',
  assets: 'a file that the site copies as it is',
}

/** Folders beside `content/` that hold posts all the same: of an older generator, or of one that runs with Hugo. */
const POSTS_FOLDER = /^(?:_?posts?|_?drafts|blog|articles|recaps?|meetups?|events?|news|journal|notes|archives?)$/i
/** Folders beside `content/` that hold what the site is made with, where no configuration tells what made it. */
const WORK_FOLDER =
  /^(?:\W.*|bin|build|dist|docs?|documentation|examples?|includes?|lib|output|plugins?|scripts?|snippets|src|templates?|tests?|tools?|utils?)$/i
const MADE_WITH_HUGO = ['layouts', 'archetypes', 'themes', 'static', 'i18n', 'resources']
const DATED_NAME = /^(?:19|20)\d\d[-._](?:0[1-9]|1[0-2])[-._](?:0[1-9]|[12]\d|3[01])\D/

const sentence = (what: string): string => `Not listed as a recap: this is ${what}.`

const foreignReason = (path: string): string => {
  const part = path.split('/').find(name => isForeign(name)) ?? ''
  if (part.startsWith('.')) return sentence('a hidden file, or one in a hidden folder')
  return sentence(`in the folder ${part}, which holds generated files or other people’s`)
}

/** Whether files tell that Hugo made the site; other generators keep their posts in `content/` too, and some elsewhere. */
const isSurelyHugo = (root: string, files: FileIndex): boolean =>
  MADE_WITH_HUGO.some(folder => files.hasFolder(joinPath(root, folder))) ||
  files.inFolder(root).some(path => HUGO_CONFIG.test(nameOf(path)) || OLD_HUGO_CONFIG.test(nameOf(path)))

const mayHoldPosts = (folder: string, site: Site, files: FileIndex): boolean =>
  POSTS_FOLDER.test(folder) || !(WORK_FOLDER.test(folder) || isSurelyHugo(site.root, files))

const hugoReason = (local: string, path: string, site: Site, files: FileIndex): string | undefined => {
  const [first = '', ...rest] = local.split('/')
  const purpose = rest.length > 0 ? HUGO_PURPOSE[first.toLowerCase()] : undefined
  if (purpose) return sentence(purpose)
  if (!files.hasFolder(joinPath(site.root, 'content'))) return undefined
  if (first !== 'content') {
    const isPost = (rest.length > 0 && mayHoldPosts(first, site, files)) || DATED_NAME.test(nameOf(path))
    return isPost ? undefined : sentence('outside the content folder of its site')
  }
  const isBundleFile = rest.length > 2 && !BUNDLE_PAGE.test(nameOf(path))
  if (!isBundleFile) return undefined
  const bundle = files.inFolder(folderOf(path)).find(sibling => BUNDLE_PAGE.test(nameOf(sibling)))
  return bundle ? sentence(`a resource of the page ${nameOf(bundle)} beside it`) : undefined
}

const jekyllReason = (local: string): string | undefined => {
  const parts = local.split('/')
  const purpose = parts.length > 1 ? JEKYLL_PURPOSE[(parts[0] ?? '').toLowerCase()] : undefined
  if (purpose) return sentence(purpose)
  const inCollection = parts.slice(0, -1).some(part => part.startsWith('_'))
  if (!inCollection && LIST_PAGE.test(parts.at(-1) ?? '')) return sentence('a page that lists or finds others')
  return undefined
}

/**
 * Why a candidate is not a post, in a sentence for a person; undefined where it is one. Decided by names alone: when in
 * doubt a file is a post, since a page too many is a smaller loss than a recap that nobody can find.
 */
export const reasonToSkip = (path: string, site: Site, files: FileIndex): string | undefined => {
  if (isForeign(path)) return foreignReason(path)
  const name = nameOf(path)
  const local = relativeTo(path, site.root)
  if (!local.includes('/') && PROJECT_FILE.test(name)) return sentence('a note about the folder itself')
  if (SECTION_PAGE.test(name)) return sentence('the page of a section (_index), which lists others')
  if (site.kind === 'hugo') return hugoReason(local, path, site, files)
  if (site.kind === 'jekyll') return jekyllReason(local)
  return undefined
}
