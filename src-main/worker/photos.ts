import type { Photo, PhotosReply, SearchRequest } from '../contract/index.ts'
import type { ImageRef } from '../core/post/types.ts'
import type { SearchEngine } from '../core/search/types.ts'
import type { KnownFacts } from './pictures/known-facts.ts'
import { archiveUrl, type PostRecord } from './post-record.ts'
import { factsInView } from './recap-view.ts'

/** What the photos of results are gathered from. */
export type PhotoSource = {
  readonly engine: Pick<SearchEngine, 'paths' | 'imageMatch'>
  /** The recap of a path, with its images as they are shown. */
  readonly postOf: (path: string) => PostRecord['post'] | undefined
  readonly imageFacts: KnownFacts
  /** Distinguishes image addresses. */
  readonly version: number
  readonly partial: boolean
}

type Found = {
  readonly post: PostRecord['post']
  readonly ref: ImageRef
  readonly image: number
  readonly parts: number
}

const PAGE = 100
const MOST = 500

/** What one missing image is told from others by. */
const keyOf = (post: PostRecord['post'], { path, src }: ImageRef): string => path ?? `${post.path}\n${src}`

const gather = (request: SearchRequest, { engine, postOf }: PhotoSource) => {
  const partsOf = engine.imageMatch(request.query)
  const known = new Set<string>()
  const all: Found[] = []
  let remote = 0
  for (const path of engine.paths(request)) {
    const post = postOf(path)
    for (const [image, ref] of (post?.images ?? []).entries()) {
      if (ref.status === 'remote') remote += 1
      if (!post || (ref.status !== 'shown' && ref.status !== 'missing') || known.has(keyOf(post, ref))) continue
      known.add(keyOf(post, ref))
      const words = [ref.caption, ref.alt].filter(text => text !== undefined)
      all.push({ post, ref, image, parts: partsOf(words, ref.path ?? ref.src) })
    }
  }
  const matching = all.filter(one => one.parts > 0).sort((one, other) => other.parts - one.parts)
  return { found: [...matching, ...all.filter(one => one.parts === 0)], matching: matching.length, remote }
}

/** See `PhotosReply`; at most 500 at once, 100 unless told. Headers of all images are read before the first page. */
export const photosOf = async (
  request: SearchRequest,
  offset: number,
  limit: number | undefined,
  source: PhotoSource,
): Promise<PhotosReply> => {
  const { imageFacts, version, partial } = source
  const { found, matching, remote } = gather(request, source)
  const ratioOf = async ({ ref }: Found): Promise<number> => {
    if (ref.path === undefined) return 0
    const { width, height } = await imageFacts(ref.path)
    return width !== undefined && height !== undefined ? Math.round((width / height) * 1000) / 1000 : 0
  }
  const photoOf = async ({ post, ref, image }: Found): Promise<Photo> => ({
    recap: post.path,
    recapTitle: post.title,
    ...(post.date && { date: post.date.value }),
    image,
    src: ref.src,
    status: ref.status === 'shown' ? 'shown' : 'missing',
    ...(ref.alt !== undefined && { alt: ref.alt }),
    ...(ref.caption !== undefined && { caption: ref.caption }),
    ...(ref.note !== undefined && { note: ref.note }),
    ...(ref.path !== undefined && {
      path: ref.path,
      url: archiveUrl(ref.path, version),
      ...factsInView(await imageFacts(ref.path)),
    }),
  })
  return {
    total: found.length,
    matching,
    remote,
    ratios: offset === 0 ? await Promise.all(found.map(ratioOf)) : [],
    offset,
    photos: await Promise.all(found.slice(offset, offset + Math.min(limit ?? PAGE, MOST)).map(photoOf)),
    partial,
  }
}
