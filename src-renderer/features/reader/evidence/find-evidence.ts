import type { Evidence, ImageView, RecapView } from '../../../../src-main/contract/index.ts'
import { foldText, locate } from './locate.ts'
import { rangeOf, readPageText } from './page-text.ts'

/** Where a sentence stands on the page: in its text, or as the words of an image. */
export type EvidencePlace =
  | { readonly kind: 'text'; readonly sentence: Range; readonly name: Range | null }
  | { readonly kind: 'image'; readonly element: Element }

/** Index of the image that is described by these words; those that are just these words come first. */
export const imageOf = (images: readonly ImageView[], words: string): { index: number; isWhole: boolean } | null => {
  const wanted = foldText(words)
  if (wanted === '') return null
  const described = images.map(image => [image.alt ?? '', image.caption ?? ''].map(foldText))
  const whole = described.findIndex((texts, at) => images[at]?.inBody && texts.includes(wanted))
  if (whole >= 0) return { index: whole, isWhole: true }
  const part = described.findIndex((texts, at) => images[at]?.inBody && texts.some(text => text.includes(wanted)))
  return part < 0 ? null : { index: part, isWhole: false }
}

/** Finds what a value was read from in a recap that is drawn under `root`: its title, its body, its images. */
export const findEvidence = (root: Element, view: RecapView, evidence: Evidence): EvidencePlace | null => {
  const page = readPageText([...root.querySelectorAll('.recap-title, .recap-body')])
  const located = locate(page.segments, evidence)
  const sentence = located && rangeOf(page, located.sentence)
  const text = sentence ? { kind: 'text' as const, sentence, name: located.name && rangeOf(page, located.name) } : null
  const image = imageOf(view.images, evidence.text)
  const element = image && root.querySelector(`[data-image="${image.index}"]`)
  if (text && (located?.isWhole || !element || !image.isWhole)) return text
  return element ? { kind: 'image', element } : text
}
