import { type Fields, memberOf, oneLine } from '../fields.ts'
import type { FileIndex } from '../file-index.ts'
import { folderOf, foldPath, nameOf, withoutExtension } from '../paths.ts'
import type { ImageRef } from '../types.ts'
import { isImagePath } from './source.ts'

const KEYS = [
  'thumbnail',
  'cover',
  'featured_image',
  'featuredImage',
  'feature_image',
  'image',
  'hero',
  'banner',
  'teaser',
]

/** In Hugo, what other sites show of a post that is shared there: in a list, the bundle's own picture comes before it. */
const SHARED_KEY = 'images'
const THUMBNAIL_NAME = /thumb|cover|feature/i
/** The first is made for lists; the second may do for them. */
const LIST_THUMBNAIL = /^thumb(?:nail)?(?:[-_.].*)?$/i
const BUNDLE_THUMBNAIL = /^(?:cover|thumb(?:nail)?|feature[\w-]*|hero|poster)(?:[-_.].*)?$/i
const SMALL = /(?:^|[/_-])(?:cta|logo|icon|avatar|badge|button|spacer|pixel)s?(?:[/_.-]|$)/i

const addressIn = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value
  const text =
    oneLine(first) ??
    ['src', 'path', 'image', 'url', 'feature', 'teaser', 'thumb', 'thumbnail', 'cover']
      .map(name => oneLine(memberOf(first, name)))
      .find(found => found !== undefined)
  return text === undefined || text === 'true' || text === 'false' ? undefined : text
}

/** Names that front matter gives to files, `resources: [{ name, src }]` in Hugo. */
export const readResources = (fields: Fields): ReadonlyMap<string, string> => {
  const list: unknown = fields.value('resources')
  const named = new Map<string, string>()
  for (const item of Array.isArray(list) ? list : []) {
    const name = oneLine(memberOf(item, 'name'))
    const src = oneLine(memberOf(item, 'src'))
    if (name !== undefined && src !== undefined && !src.includes('*')) named.set(name, src)
  }
  return named
}

/** A picture that front matter names, as written, and whether it does so for lists. */
export type DeclaredThumbnail = { readonly src: string; readonly isForLists: boolean }

/** The picture that front matter names for lists, else the one that it names to be shared. */
export const declaredThumbnail = (
  fields: Fields,
  resources: ReadonlyMap<string, string>,
): DeclaredThumbnail | undefined => {
  for (const [name, src] of resources) if (THUMBNAIL_NAME.test(name)) return { src, isForLists: true }
  for (const key of [...KEYS, SHARED_KEY]) {
    const found = addressIn(fields.value(key))
    if (found !== undefined && found.length < 2000)
      return { src: resources.get(found) ?? found, isForLists: key !== SHARED_KEY }
  }
  return undefined
}

/**
 * A file beside the index file of a bundle that its name makes the bundle's picture: thumbnail.jpg, else cover.jpg,
 * featured-image.png and the like.
 */
export const bundleThumbnail = (path: string, files: FileIndex): string | undefined => {
  if (!/^index(?:\.[\w-]+)?\.\w+$/i.test(nameOf(path))) return undefined
  const pictures = files.inFolder(folderOf(path)).filter(isImagePath)
  const named = (pattern: RegExp) => pictures.find(file => pattern.test(foldPath(withoutExtension(nameOf(file)))))
  return named(LIST_THUMBNAIL) ?? named(BUNDLE_THUMBNAIL)
}

/** Index of the first image of the body that can be shown and whose name is not that of a logo or a button. */
export const firstPicture = (images: readonly ImageRef[]): number | undefined => {
  const at = images.findIndex(image => image.inBody && image.status === 'shown' && !SMALL.test(image.path ?? image.src))
  return at < 0 ? undefined : at
}
