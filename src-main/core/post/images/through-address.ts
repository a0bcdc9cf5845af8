import type { FileIndex } from '../file-index.ts'
import type { LinkTable } from '../links/table.ts'
import { decodeEscapes, folderOf, joinPath, nameOf } from '../paths.ts'
import type { ImageRef, ParsedPost } from '../types.ts'
import { isImagePath } from './source.ts'

const LEAF_BUNDLE = /(?:^|\/)index(?:\.[\w-]+)?\.\w+$/i

const foundIn = (image: ImageRef, site: string, table: LinkTable, files: FileIndex): string | undefined => {
  if (image.status !== 'missing' || !image.src.startsWith('/')) return undefined
  const written = decodeEscapes(image.src.replace(/[?#].*$/s, ''))
  const bundle = table.byAddress(folderOf(written), site)
  if (!bundle || !LEAF_BUNDLE.test(bundle.path)) return undefined
  const path = joinPath(folderOf(bundle.path), nameOf(written))
  return files.has(path) && isImagePath(path) ? path : undefined
}

/**
 * Finds the images that a post reaches through the address of another post. Hugo publishes the files of a leaf bundle
 * under the bundle's address, so that `/2023/06/21/roundup/cover.jpg` is `cover.jpg` beside the post with the address
 * `/2023/06/21/roundup`. It takes all posts' addresses, so it comes after parsing; the same object where nothing was found.
 */
export const withBundleImages = <P extends Pick<ParsedPost, 'site' | 'images' | 'problems'>>(
  post: P,
  table: LinkTable,
  files: FileIndex,
): P => {
  const settled = new Set<string>()
  const images = post.images.map((image): ImageRef => {
    const path = foundIn(image, post.site, table, files)
    if (path === undefined) return image
    const { note, ...rest } = image
    if (note !== undefined) settled.add(note)
    return { ...rest, status: 'shown', path }
  })
  if (images.every((image, at) => image === post.images[at])) return post
  const problems = post.problems.filter(problem => !(problem.code === 'image-missing' && settled.has(problem.message)))
  return { ...post, images, problems }
}
