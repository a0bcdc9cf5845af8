import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImageCandidate, ImagePlace, MissingImage, MissingReport } from '../contract/index.ts'
import { type Candidate, createCandidateFinder, type FileIndex, folderOf, isImagePath } from '../core/post/index.ts'
import type { ImageRef } from '../core/post/types.ts'
import { archiveUrl, type PostRecord } from './post-record.ts'
import type { SeenImage } from './thumbnails/seen.ts'

type Post = PostRecord['post']

/** What a report is made from. */
export type MissingSource = {
  /** Absolute path of the archive, links resolved. */
  readonly folder: string
  readonly files: FileIndex
  /** With what a reader has relinked already. */
  readonly posts: readonly Post[]
  /** Images that were shown before, by absolute path. */
  readonly seen: ReadonlyMap<string, SeenImage>
  /** Distinguishes image addresses. */
  readonly version: number
}

const MOST_CANDIDATES = 8

const placeOf = (post: Post, { src, note }: ImageRef): ImagePlace => {
  const line = post.problems.find(problem => problem.message === note)?.line
  return { path: post.path, title: post.title, src, ...(line !== undefined && { line }) }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The end of the path at which an image was, whatever folder the site served it from. */
const tailOf = (src: string): string => decoded(src.replace(/[?#].*$/s, '')).replace(/^(?:\.{0,2}\/)+/, '')

/** What one image is told from others by: a name beside a post is another file than that name beside another. */
const keyOf = (post: Post, { src }: ImageRef): string => (src.startsWith('/') ? src : `${folderOf(post.path)}\n${src}`)

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Finds images that were seen at the place of a missing one and lie elsewhere now. */
const createContentFinder = ({ folder, files, seen }: MissingSource) => {
  // What is still where it was seen is missing nowhere.
  const gone = [...seen.values()].flatMap(image => {
    const path = relative(folder, image.file).split(sep).join('/')
    return path.startsWith('..') || files.has(path) ? [] : [{ ...image, path }]
  })
  let bySize: Promise<ReadonlyMap<number, readonly string[]>> | undefined
  const sizes = async (): Promise<ReadonlyMap<number, readonly string[]>> => {
    const all = new Map<number, string[]>()
    for (const path of files.paths.filter(isImagePath)) {
      const size = await stat(join(folder, path)).then(
        found => found.size,
        () => undefined,
      )
      if (size !== undefined) all.set(size, [...(all.get(size) ?? []), path])
    }
    return all
  }
  const hashes = new Map<string, Promise<string>>()
  const hashed = (path: string): Promise<string> => {
    const known = hashes.get(path) ?? hashOf(join(folder, path)).catch(() => '')
    hashes.set(path, known)
    return known
  }
  return async (tail: string): Promise<readonly string[]> => {
    const before = gone.filter(({ path }) => tail !== '' && (path === tail || path.endsWith(`/${tail}`)))
    if (before.length === 0) return []
    bySize ??= sizes()
    const all = await bySize
    const found = await Promise.all(
      before.map(async ({ bytes, hash }) => {
        const same = await Promise.all(
          (all.get(bytes) ?? []).map(async path => ((await hashed(path)) === hash ? path : '')),
        )
        return same.filter(path => path !== '')
      }),
    )
    return [...new Set(found.flat())]
  }
}

type Gathered = { readonly post: Post; readonly image: ImageRef; readonly places: ImagePlace[] }

/** Lists every image that recaps show and that is not in the archive, with where it may be. */
export const missingReport = async (source: MissingSource): Promise<MissingReport> => {
  const missing = new Map<string, Gathered>()
  const remote = new Map<string, ImagePlace[]>()
  const shown = new Set<string>()
  for (const post of source.posts)
    for (const image of post.images) {
      if (image.path !== undefined) shown.add(image.path)
      if (image.status === 'remote') {
        const places = remote.get(image.src) ?? []
        remote.set(image.src, [...places, placeOf(post, image)])
      } else if (image.status === 'missing') {
        const known = missing.get(keyOf(post, image))
        if (known) known.places.push(placeOf(post, image))
        else missing.set(keyOf(post, image), { post, image, places: [placeOf(post, image)] })
      }
    }

  const byName = createCandidateFinder(source.files)
  const byContent = createContentFinder(source)
  const listed: MissingImage[] = []
  for (const [id, { image, places }] of missing) {
    // Many take a while, and other commands wait.
    await nextTurn()
    const same = (await byContent(tailOf(image.src))).map((path): Candidate => ({ path, likeness: 'content' }))
    const named = byName(image.src).filter(({ path }) => !same.some(one => one.path === path))
    const candidates = [...same, ...named].slice(0, MOST_CANDIDATES)
    const [first] = candidates
    const isOnly = named.length === 1 && first !== undefined && first.likeness !== 'similar' && !shown.has(first.path)
    listed.push({
      id,
      name: tailOf(image.src).split('/').at(-1) ?? image.src,
      reason: image.note ?? 'It is not in the archive.',
      places,
      candidates: candidates.map((one): ImageCandidate => ({ ...one, url: archiveUrl(one.path, source.version) })),
      isCertain: first !== undefined && (same.length > 0 || isOnly),
    })
  }
  return { missing: listed, remote: [...remote].map(([url, places]) => ({ url, places })) }
}
