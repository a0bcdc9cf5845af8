import type { FileIndex } from '../file-index.ts'
import type { ImageRef, ParsedPost } from '../types.ts'
import { isImagePath } from './source.ts'
import { firstPicture } from './thumbnail.ts'

/**
 * A post with the files that a reader chose in the place of missing images: `chosen` are paths by what the post writes.
 * An image that is there after all shows itself, and one whose file went says so. The same object where nothing changes.
 */
export const withRelinks = <P extends Pick<ParsedPost, 'images' | 'problems' | 'thumbnail' | 'thumbnailPath'>>(
  post: P,
  chosen: ReadonlyMap<string, string> | undefined,
  files: Pick<FileIndex, 'has'>,
): P => {
  if (chosen === undefined) return post
  const settled = new Set<string>()
  const images = post.images.map((image): ImageRef => {
    const to = image.status === 'missing' ? chosen.get(image.src) : undefined
    if (to === undefined) return image
    if (!files.has(to) || !isImagePath(to))
      return {
        ...image,
        note: `${image.note ?? ''} The file ${to}, which you chose for it, is not there any more.`.trim(),
      }
    if (image.note !== undefined) settled.add(image.note)
    return { ...image, status: 'shown', path: to, note: `You chose this file for ${image.src}, which is missing.` }
  })
  if (images.every((image, at) => image === post.images[at])) return post
  const problems = post.problems.filter(
    ({ code, message }) => !((code === 'image-missing' || code === 'image-outside-archive') && settled.has(message)),
  )
  const thumbnail = post.thumbnail ?? (post.thumbnailPath === undefined ? firstPicture(images) : undefined)
  return { ...post, images, problems, ...(thumbnail !== undefined && { thumbnail }) }
}
