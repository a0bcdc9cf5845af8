import type { FileIndex } from '../file-index.ts'
import { dateOfPath } from '../path-date.ts'
import { decodeEscapes, extensionOf, folderOf, isWithin, joinPath, normalisePath } from '../paths.ts'
import type { ProblemList } from '../problems.ts'
import type { Site } from '../site-roots.ts'
import type { ImageRef } from '../types.ts'

/** What an image's address was found to be. */
export type ResolvedImage = Pick<ImageRef, 'status'> & { readonly path?: string; readonly note?: string }

/** Where a post stands, for the images that it refers to. */
export type ImageSurroundings = {
  readonly path: string
  readonly site: Site
  readonly files: FileIndex
  readonly addresses: readonly string[]
  /** Names that the front matter gives to files of the post's bundle. */
  readonly resources: ReadonlyMap<string, string>
}

const SHOWABLE = new Set(['png', 'jpg', 'jpeg', 'jpe', 'jfif', 'gif', 'webp', 'avif', 'svg', 'bmp', 'ico', 'apng'])
const INLINE = /^data:image\/(?:png|jpe?g|gif|webp|avif)(?:;[\w=-]{1,40}){0,3},/i
const HUGO_PLACES = ['static', 'assets', '', 'content', 'static/images', 'assets/images', 'public']
const OTHER_PLACES = ['', 'assets', 'static', 'public', 'images', 'assets/images', 'assets/img', 'content']

/** Whether a file can be shown as an image, by its name. */
export const isImagePath = (path: string): boolean => SHOWABLE.has(extensionOf(path))

const ancestors = (folder: string, root: string): readonly string[] => {
  const folders = [folder]
  while (folders.at(-1) !== root && folders.at(-1) !== '') folders.push(folderOf(folders.at(-1) ?? ''))
  return folders
}

/** The folders in which an address is looked for, in order. */
const placesFor = (isAbsolute: boolean, around: ImageSurroundings): readonly string[] => {
  const { root, kind } = around.site
  const here = folderOf(around.path)
  const below = (kind === 'hugo' ? HUGO_PLACES : OTHER_PLACES).map(place => joinPath(root, place))
  const beside = kind === 'folder' ? ancestors(here, root) : [here]
  const all = isAbsolute ? [...below, ...beside.slice(1), ''] : [...beside, ...below]
  return [...new Set(all)]
}

const withinPost = (path: string, around: ImageSurroundings): string | undefined => {
  const own = around.addresses.find(address => path.startsWith(`${address}/`))
  return own === undefined ? undefined : path.slice(own.length + 1)
}

const DATED_ADDRESS = /\/(\d{4})\/(\d{2})\/(\d{2})\/[^/]+\/([^/]+)$/

/** `/2023/06/21/slug/cover.jpg` is a file of another post's bundle: the one of that day, where there is just one. */
const inDatedBundle = (path: string, { site, files }: ImageSurroundings): string | undefined => {
  const [, year, month, day, name] = DATED_ADDRESS.exec(path) ?? []
  if (name === undefined) return undefined
  const date = `${year}-${month}-${day}`
  const found = files.named(name).filter(file => isWithin(file, site.root) && dateOfPath(file)?.value === date)
  return found.length === 1 ? found[0] : undefined
}

type Found = { readonly path: string; readonly exact: boolean }
type Search = { readonly found?: Found; readonly places: readonly string[]; readonly outside: boolean }

const lookUp = (written: string, around: ImageSurroundings): Search => {
  const path = decodeEscapes(written).replace(/\\/g, '/')
  const isAbsolute = path.startsWith('/')
  const own = isAbsolute ? withinPost(path, around) : undefined
  const folders = placesFor(isAbsolute, around)
  const tries = [
    ...(own === undefined ? [] : [joinPath(folderOf(around.path), own)]),
    ...folders.map(folder => joinPath(folder, path)),
  ]
  const targets = tries.map(normalisePath).filter(target => target !== undefined)
  const raw = folders
    .map(folder => normalisePath(joinPath(folder, written)))
    .filter(target => target !== undefined)
    .find(target => around.files.has(target))
  const exact = raw ?? targets.find(target => around.files.has(target))
  if (exact !== undefined) return { found: { path: exact, exact: true }, places: folders, outside: false }
  const bundled = isAbsolute ? inDatedBundle(path, around) : undefined
  if (bundled !== undefined) return { found: { path: bundled, exact: true }, places: folders, outside: false }
  for (const target of targets) {
    const found = around.files.find(target)
    if (found) return { found, places: folders, outside: false }
  }
  const outside = isAbsolute
    ? normalisePath(path) === undefined
    : normalisePath(joinPath(folderOf(around.path), path)) === undefined
  return { places: folders, outside }
}

const quoted = (places: readonly string[]): string => {
  const named = places.slice(0, 4).map(place => (place === '' ? 'the archive’s top folder' : `${place}/`))
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
}

const short = (src: string): string => (src.length > 100 ? `${src.slice(0, 99)}…` : src)

/** Resolves an image's address, as written, to a file of the archive, and reports what is wrong with it. */
export const resolveImage = (
  src: string,
  around: ImageSurroundings,
  problems: ProblemList,
  line?: number,
): ResolvedImage => {
  const place = line === undefined ? {} : { line }
  const report = (code: 'image-missing' | 'image-outside-archive', note: string): ResolvedImage => {
    problems.add(code, 'warning', note, place)
    return { status: 'missing', note }
  }
  if (/^data:/i.test(src)) {
    if (INLINE.test(src.slice(0, 200))) return { status: 'inline' }
    return report(
      'image-missing',
      'An image inside the post is of a kind that is not shown; save it as a file beside the post.',
    )
  }
  if (/^(?:https?:)?\/\//i.test(src)) {
    problems.add('image-remote', 'notice', `The image ${short(src)} lives on the web and is not fetched.`, place)
    return { status: 'remote', note: 'This image lives on the web and is not fetched.' }
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(src)) {
    return report(
      'image-missing',
      `The image ${short(src)} has an address that is no file of the archive and no web page.`,
    )
  }
  const named = around.resources.get(src.trim())
  const whole = lookUp(src, around)
  const cut = src.replace(/[?#].*$/s, '')
  const search = whole.found || cut === src ? whole : lookUp(cut, around)
  const { found, places, outside } = search.found || named === undefined ? search : lookUp(named, around)
  if (!found) {
    if (outside) {
      return report(
        'image-outside-archive',
        `The image ${short(src)} leads out of the archive, where nothing is read; copy it in.`,
      )
    }
    return report('image-missing', `The image ${short(src)} was not found; it was looked for in ${quoted(places)}.`)
  }
  if (!isImagePath(found.path)) {
    return report(
      'image-missing',
      `The image ${short(src)} leads to ${found.path}, which is not an image that can be shown.`,
    )
  }
  if (found.exact) return { status: 'shown', path: found.path }
  const note = `The image ${short(src)} was found as ${found.path}, which is spelt differently; other systems will not find it.`
  problems.add('image-name-differs', 'warning', note, place)
  return { status: 'shown', path: found.path, note }
}
