import type { ImageRef } from '../types.ts'
import type { ResolvedImage } from './source.ts'

/** What the place that shows an image says of it. */
export type ImageUse = { readonly alt?: string; readonly caption?: string; readonly inBody: boolean }

/** The distinct images of one post. */
export type ImageList = {
  /** Keeps an image, or finds the same one again; answers its index. */
  add(src: string, use: ImageUse): number
  readonly all: readonly ImageRef[]
}

/** Starts an empty list; `resolve` is asked once for each address. */
export const createImageList = (resolve: (src: string) => ResolvedImage): ImageList => {
  const all: ImageRef[] = []
  const byKey = new Map<string, number>()
  const bySource = new Map<string, number>()
  const merge = (index: number, use: ImageUse): number => {
    const image = all[index]
    if (image) {
      const alt = image.alt ?? use.alt
      const caption = image.caption ?? use.caption
      all[index] = {
        ...image,
        inBody: image.inBody || use.inBody,
        ...(alt === undefined ? {} : { alt }),
        ...(caption === undefined ? {} : { caption }),
      }
    }
    return index
  }
  return {
    all,
    add(src, use) {
      const again = bySource.get(src)
      if (again !== undefined) return merge(again, use)
      const resolved = resolve(src)
      const key = resolved.path ?? src
      const known = byKey.get(key)
      const index = known ?? all.length
      bySource.set(src, index)
      byKey.set(key, index)
      if (known !== undefined) return merge(known, use)
      all.push({ src, ...use, ...resolved })
      return index
    },
  }
}
