import type { Passage, Reading } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'

/** Addresses of a talk's slides and of its recording, as written in the post. */
export type TalkAddresses = { readonly slides?: string; readonly video?: string }

const SLIDES_HREF =
  /speakerdeck\.com\/|slideshare\.net\/|docs\.google\.com\/presentation|\bslides\.com\/|slid\.es\/|noti\.st\/|prezi\.com\/|\.(?:pdf|pptx?|odp|key)(?:$|[?#])/i
const SLIDES_TEXT =
  /\b(?:slides?|slide ?deck|deck|diapos?|diapositives|pr[ée]sentation|folien|transparents|diapositivas)\b/i
const VIDEO_HREF =
  /(?:youtube\.com\/(?:watch|live|embed|shorts)|youtu\.be\/|vimeo\.com\/(?:video\/)?\d|twitch\.tv\/videos|peertube|media\.ccc\.de\/v|\.mp4(?:$|[?#]))/i
const VIDEO_TEXT =
  /\b(?:videos?|vid[ée]os?|recordings?|watch|replay|captation|enregistrement|aufzeichnung|grabación|youtube)\b/i
/** A channel or a list holds many talks. */
const CHANNEL =
  /youtube\.com\/(?:channel|user|c|playlist|@)|\/@[\w.-]+\/?$|vimeo\.com\/(?:user|channels)|twitch\.tv\/[^/]+\/?$/i

const isSlides = (href: string, text: string): boolean =>
  SLIDES_HREF.test(href) || (SLIDES_TEXT.test(text) && !VIDEO_HREF.test(href) && text.length < 60)

const isVideo = (href: string, text: string): boolean =>
  !CHANNEL.test(href) && (VIDEO_HREF.test(href) || (VIDEO_TEXT.test(text) && text.length < 60))

/** The first slides and the first recording that links between two places of a passage lead to. */
export const addressesIn = (passage: Passage, from = 0, to = passage.text.length): TalkAddresses => {
  let slides: string | undefined
  let video: string | undefined
  for (const link of passage.block.links) {
    if (link.start < from || link.start >= to || /^(?:mailto|tel|#)/.test(link.href)) continue
    const text = passage.text.slice(link.start, link.end)
    const column = passage.block.header ?? ''
    if (isSlides(link.href, `${text} ${column}`)) slides ??= link.href
    else if (isVideo(link.href, `${text} ${column}`)) video ??= link.href
  }
  return { ...(slides === undefined ? {} : { slides }), ...(video === undefined ? {} : { video }) }
}

/** The links of several places: the first of each kind. */
export const joined = (all: readonly TalkAddresses[]): TalkAddresses => {
  const slides = all.find(one => one.slides !== undefined)?.slides
  const video = all.find(one => one.video !== undefined)?.video
  return { ...(slides === undefined ? {} : { slides }), ...(video === undefined ? {} : { video }) }
}

/** A link of fewer letters than this says nothing of a title. */
const LEAST_LETTERS = 6

/** Looks up slides and recordings by links whose words are a talk's title or its beginning: a list of all slides at the end. */
export const addressesByTitle = (reading: Reading): ((title: string) => TalkAddresses) => {
  const links: { readonly key: string; readonly href: string; readonly kind: 'slides' | 'video' }[] = []
  for (const passage of reading.passages)
    for (const { start, end, href } of passage.block.links) {
      const text = passage.text.slice(start, end)
      const kind = isSlides(href, '') ? 'slides' : isVideo(href, '') ? 'video' : undefined
      if (kind !== undefined) links.push({ key: foldKey(text), href, kind })
    }
  return title => {
    const key = foldKey(title)
    const fits = links.filter(
      link => link.key.length >= LEAST_LETTERS && (key.startsWith(link.key) || link.key.startsWith(key)),
    )
    const slides = fits.find(one => one.kind === 'slides')?.href
    const video = fits.find(one => one.kind === 'video')?.href
    return { ...(slides === undefined ? {} : { slides }), ...(video === undefined ? {} : { video }) }
  }
}
