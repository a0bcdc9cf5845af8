import type { Element } from 'hast'
import type { ImageView, RecapView, TreeNode } from '../../../contract/index.ts'
import { type Labels, labelsFor } from '../../print/labels.ts'
import { isOutsideAddress } from '../../print/links.ts'
import type { PlacedImages } from '../types.ts'
import { element } from './hast.ts'

/** What pictures are made with. */
export type PictureContext = {
  readonly images: readonly ImageView[]
  readonly lang: string
  readonly placed: PlacedImages
  /** Whether images go into the export at all. */
  readonly withImages: boolean
}

const standIn = (label: string, name: string, alt: string | undefined): Element => {
  const link = isOutsideAddress(name) ? element('a', { href: name }, [name]) : element('code', {}, [name])
  return element('span', { className: ['stand-in'] }, [`${label}: `, link, alt ? ` ${alt}` : undefined])
}

const told = ({ status, src, path, alt }: ImageView, labels: Labels): Element =>
  status === 'remote'
    ? standIn(labels.remoteImage, src, alt)
    : standIn(
        status === 'missing' ? labels.missingImage : labels.unreadableImage,
        status === 'inline' ? labels.image : (path ?? src),
        alt,
      )

/**
 * One image as it stands in the export: the picture where it was placed; where not, a line that names it, or that gives
 * its address where it lives on the web. Undefined where there is nothing to tell.
 */
export const pictureOf = (index: number, context: PictureContext): Element | undefined => {
  const image = context.images[index]
  if (image === undefined) return undefined
  const placed = context.placed.get(index)
  const labels = labelsFor(context.lang)
  if (placed !== undefined) {
    const { src, width, height } = placed
    return element('img', { src, alt: image.alt ?? '', ...(width && height ? { width, height } : {}) })
  }
  if (context.withImages || image.status === 'remote' || image.status === 'missing') return told(image, labels)
  return image.alt ? element('span', { className: ['stand-in'] }, [`${labels.image}: ${image.alt}`]) : undefined
}

const WRAPPERS = new Set(['a', 'strong', 'em', 'b', 'i', 'span', 'u', 'small'])

const isEmptyText = (node: TreeNode): boolean =>
  node.type === 'text' ? node.value.trim() === '' : node.tagName === 'br' || node.tagName === 'wbr'

/** The index of the image that a node is nothing but, wrapped or not. */
export const soleImage = (node: TreeNode): number | undefined => {
  if (node.type === 'text') return undefined
  if (node.tagName === 'img') return Number(node.properties.dataImage ?? Number.NaN)
  const inside = node.children.filter(child => !isEmptyText(child))
  const [only] = inside
  return WRAPPERS.has(node.tagName) && only !== undefined && inside.length === 1 ? soleImage(only) : undefined
}

/** Whether some nodes are nothing but images, so that they can stand as figures. */
export const areImages = (nodes: readonly TreeNode[]): boolean => {
  const inside = nodes.filter(node => !isEmptyText(node))
  return inside.length > 0 && inside.every(node => soleImage(node) !== undefined)
}

const indexesIn = (nodes: readonly TreeNode[]): readonly number[] =>
  nodes.flatMap(node => {
    if (node.type === 'text') return []
    const own = node.tagName === 'img' ? [Number(node.properties.dataImage ?? Number.NaN)] : []
    return [...own, ...indexesIn(node.children)]
  })

/** The images of a body in the order in which they are shown: one that is shown twice comes twice. */
export const imagesShown = ({ images, body }: Pick<RecapView, 'images' | 'body'>): readonly ImageView[] =>
  indexesIn(body).flatMap(index => images[index] ?? [])

/** Index of the front matter's picture, where the body shows none that the archive has. */
export const leadImage = (images: readonly ImageView[], body: readonly TreeNode[]): number | undefined => {
  const isHere = (index: number): boolean => ['shown', 'inline'].includes(images[index]?.status ?? '')
  if (indexesIn(body).some(isHere)) return undefined
  const lead = images.findIndex(image => !image.inBody && image.status === 'shown')
  return lead < 0 ? undefined : lead
}

/**
 * The images that an export of a recap needs, by their index: those of its body, each once, else its lead; and those
 * that it only links to, where `linked` says so.
 */
export const neededImages = (
  { images, body, links }: Pick<RecapView, 'images' | 'body' | 'links'>,
  linked = false,
): readonly number[] => {
  const lead = leadImage(images, body)
  const targets = linked ? links.flatMap(link => (link.kind === 'image' ? [link.image] : [])) : []
  const all = [...new Set([...indexesIn(body), ...(lead === undefined ? [] : [lead]), ...targets])]
  return all.filter(index => ['shown', 'inline'].includes(images[index]?.status ?? ''))
}
