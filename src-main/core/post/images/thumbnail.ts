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
  'images',
  'hero',
  'banner',
  'teaser',
]
const THUMBNAIL_NAME = /thumb|cover|feature/i
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

/** The picture that front matter names for lists, as written. */
export const declaredThumbnail = (fields: Fields, resources: ReadonlyMap<string, string>): string | undefined => {
  for (const [name, src] of resources) if (THUMBNAIL_NAME.test(name)) return src
  for (const key of KEYS) {
    const found = addressIn(fields.value(key))
    if (found !== undefined && found.length < 2000) return resources.get(found) ?? found
  }
  return undefined
}

/** A file beside the index file of a bundle that its name makes the bundle's picture: cover.jpg, featured-image.png, … */
export const bundleThumbnail = (path: string, files: FileIndex): string | undefined => {
  if (!/^index(?:\.[\w-]+)?\.\w+$/i.test(nameOf(path))) return undefined
  return files
    .inFolder(folderOf(path))
    .find(file => isImagePath(file) && BUNDLE_THUMBNAIL.test(foldPath(withoutExtension(nameOf(file)))))
}

/** Index of the first image of the body that can be shown and whose name is not that of a logo or a button. */
export const firstPicture = (images: readonly ImageRef[]): number | undefined => {
  const at = images.findIndex(image => image.inBody && image.status === 'shown' && !SMALL.test(image.path ?? image.src))
  return at < 0 ? undefined : at
}
