import type { ElementContent, Properties } from 'hast'
import {
  type ImageView,
  LOW_RESOLUTION_PPI,
  PAPER_WIDTHS,
  type PdfOptions,
  type PreflightKind,
  type RecapView,
} from '../../../contract/index.ts'
import { createAnchors } from '../anchors.ts'
import { textOf } from '../hast.ts'
import { sourceOf } from '../images.ts'
import { labelsFor } from '../labels.ts'
import { createNotes } from '../notes.ts'
import { planEntry } from '../plan.ts'
import { printRecap } from '../recap-section.ts'
import { SCALED_BELOW_PT } from '../tables.ts'
import type { PlanEntry } from '../types.ts'
import { heightMm } from './extent.ts'
import { galleryRoom, onPaper, type PictureRoom, TEXT_AREA_MM } from './paper.ts'
import { type ForeignScript, foreignScripts } from './scripts.ts'

/** Something found in one recap, with words that tell which one. */
export type Found = { readonly kind: PreflightKind; readonly words: string }

/** What is known of one recap before it is printed. */
export type Examined = {
  readonly entry: PlanEntry
  readonly heightMm: number
  /** Images that are really printed, and about how many bytes each takes in the PDF. */
  readonly imageBytes: readonly number[]
  readonly found: readonly Found[]
  readonly scripts: readonly ForeignScript[]
}

const fileNameOf = (image: ImageView): string => (image.path ?? image.src).split('/').at(-1) ?? image.src

/** About what an image takes in a PDF: JPEG goes in as it is, everything else is packed anew. */
const bytesOf = ({ path = '', bytes = 0, width = 0, height = 0 }: ImageView): number => {
  const [, whole] = PAPER_WIDTHS
  const shown = Math.min(1, whole / Math.max(1, width)) ** 2
  if (/\.jpe?g$/i.test(path)) return shown < 1 ? Math.min(bytes, width * height * shown * 0.3) : bytes
  if (/\.svg$/i.test(path)) return bytes
  return Math.max(bytes * shown, width * height * shown * 0.25)
}

type Picture = { readonly properties: Properties; readonly room: PictureRoom }

/** Every picture with the room that it has; those in tables have no room of their own and are left out. */
const picturesIn = (nodes: readonly ElementContent[], room: PictureRoom): readonly Picture[] =>
  nodes.flatMap(node => {
    if (node.type !== 'element' || node.tagName === 'table') return []
    if (node.tagName === 'img') return [{ properties: node.properties, room }]
    const classes = Array.isArray(node.properties.className) ? node.properties.className : []
    return picturesIn(node.children, classes.includes('gallery') ? galleryRoom(room.widthMm) : room)
  })

const tablesIn = (nodes: readonly ElementContent[]): readonly Found[] =>
  nodes.flatMap((node): readonly Found[] => {
    if (node.type !== 'element') return []
    if (node.tagName !== 'table') return tablesIn(node.children)
    const size = Number(/font-size:([\d.]+)pt/.exec(String(node.properties.style ?? ''))?.[1] ?? SCALED_BELOW_PT)
    if (size >= SCALED_BELOW_PT) return []
    const words = textOf(node.children).replace(/\s+/g, ' ').trim()
    return [
      { kind: 'scaled-table', words: `Table at ${size} points: ${words.slice(0, 60)}${words.length > 60 ? '…' : ''}` },
    ]
  })

const imageFound = (image: ImageView): readonly Found[] => {
  if (image.status === 'missing') return image.inBody ? [{ kind: 'missing-image', words: image.src }] : []
  if (image.status === 'remote') return image.inBody ? [{ kind: 'remote-image', words: image.src }] : []
  return image.fault === undefined ? [] : [{ kind: 'unreadable-image', words: `${fileNameOf(image)}: ${image.fault}` }]
}

/** Looks at one recap as it would be printed, with its images. */
export const examineRecap = (recap: RecapView, paper: PdfOptions['paper']): Examined => {
  const entry = planEntry(recap)
  const options: PdfOptions = { paper, images: true }
  const context = {
    recap,
    anchors: createAnchors([entry], [recap]),
    labels: labelsFor(recap.lang),
    notes: createNotes(),
    options,
    pages: new Map<string, number>(),
  }
  const section = printRecap(context, 'recap-1')
  const room: PictureRoom = { widthMm: TEXT_AREA_MM[paper].width, isGallery: false }
  const bySource = new Map(
    recap.images.flatMap(image => {
      const source = sourceOf(image)
      return source === undefined ? [] : [[source, image] as const]
    }),
  )
  const printed = picturesIn(section.children, room)
  const low = printed.flatMap(({ properties, room: own }): readonly Found[] => {
    const image = bySource.get(String(properties.src))
    const stands = onPaper(properties, own)
    if (!image || !stands || stands.ppi >= LOW_RESOLUTION_PPI || /\.svg$/i.test(image.path ?? '')) return []
    const words = `${fileNameOf(image)}: ${image.width} × ${image.height} pixels, ${Math.round(stands.ppi)} an inch at ${Math.round(stands.widthMm)} mm`
    return [{ kind: 'low-resolution', words }]
  })
  const shown = new Set(printed.map(({ properties }) => bySource.get(String(properties.src))))
  return {
    entry,
    heightMm: heightMm(section.children, room),
    imageBytes: [...shown].filter(image => image !== undefined).map(bytesOf),
    found: [...recap.images.flatMap(imageFound), ...low, ...tablesIn(section.children)],
    scripts: foreignScripts(textOf([section])),
  }
}
