import type { Passage, Reading } from '../text/document.ts'
import { fold, foldKey } from '../text/fold.ts'

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
/** The first word of a sentence that names slides or a recording; words that tell of other things too are left out. */
const MATERIAL =
  /^\W*(?:(?:her|his|their|the|ses|les|la|die|mes|my) )?(?:slides?|deck|diapos?|diapositives|folien|videos?|vid[ée]o|recording|captation|enregistrement|aufzeichnung)(?=[\s:])/iu
/** A channel or a list holds many talks. */
const CHANNEL =
  /youtube\.com\/(?:channel|user|c|playlist|@)|\/@[\w.-]+\/?$|vimeo\.com\/(?:user|channels)|twitch\.tv\/[^/]+\/?$/i

const isSlides = (href: string, text: string): boolean =>
  SLIDES_HREF.test(href) || (SLIDES_TEXT.test(text) && !VIDEO_HREF.test(href) && text.length < 60)

const isVideo = (href: string, text: string): boolean =>
  !CHANNEL.test(href) && (VIDEO_HREF.test(href) || (VIDEO_TEXT.test(text) && text.length < 60))

/** Words of a link that name the material or point to it, and so are no title: "his slides", "here", "watch". */
const POINTS =
  /^\W*(?:here|there|ici|hier|aqu[íi]|link|online|en ligne|download|more|read|view|see|check|pdf|code|repo)(?!\p{L})|https?:|^\W*\d{1,2}[:.h]\d\d|^\W*(?:an? |the )?(?:overview|update|introduction|summary)\b/iu

/** Whether a link's words tell that it leads to material, rather than what the talk was called. */
export const isMaterial = (text: string): boolean =>
  SLIDES_TEXT.test(text) || VIDEO_TEXT.test(text) || POINTS.test(text)

/** Whether an address is one of slides or of a recording. */
export const leadsToTalk = (href: string): boolean => isSlides(href, '') || isVideo(href, '')

/** "Slides: [here](…)", "The video of “TITLE” is [here](…)": what a short link leads to may stand before it in its sentence. */
const BEFORE_LINK = 80
const SHORT_LINK = 12

/** A link's words; with those of its sentence before it where they only point. */
const wordsOf = (passage: Passage, start: number, end: number): string => {
  const words = passage.text.slice(start, end)
  if (words.length > SHORT_LINK && !/^https?:/.test(words)) return words
  if (SLIDES_TEXT.test(words) || VIDEO_TEXT.test(words)) return words
  const before = passage.text.slice(Math.max(0, start - BEFORE_LINK), start)
  if (!/[:\s]$/.test(before)) return words
  return MATERIAL.exec(before.split(/[.!?]\s|[([]/).at(-1) ?? '')?.[0] ?? words
}

/** The first slides and the first recording that links between two places of a passage lead to. */
export const addressesIn = (passage: Passage, from = 0, to = passage.text.length): TalkAddresses => {
  let slides: string | undefined
  let video: string | undefined
  for (const link of passage.block.links) {
    if (link.start < from || link.start >= to || /^(?:mailto|tel|#)/.test(link.href)) continue
    const text = wordsOf(passage, link.start, link.end)
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

/** Words at the start of a paragraph among which its subject stands. */
const OPENING_WORDS = 3

/**
 * Looks up slides and recordings by who gave the talk: a paragraph apart from the programme that opens with the speaker,
 * "Ada measured rather than believed. Her numbers are [here](….pdf)". `taken` are paragraphs that
 * tell of talks themselves. Only where one paragraph opens so.
 */
export const addressesByPerson = (
  reading: Reading,
  taken: ReadonlySet<Passage>,
): ((names: readonly string[]) => TalkAddresses) => {
  const told: { readonly opening: ReadonlySet<string>; readonly addresses: TalkAddresses }[] = []
  for (const passage of reading.passages) {
    if (passage.block.kind !== 'paragraph' || passage.block.links.length === 0 || taken.has(passage)) continue
    const addresses = addressesIn(passage)
    if (addresses.slides === undefined && addresses.video === undefined) continue
    const opening = passage.tokens.slice(0, OPENING_WORDS).map(token => token.folded)
    told.push({ opening: new Set(opening), addresses })
  }
  return names => {
    const firsts = names.map(name => fold(name.split(' ', 1)[0] ?? name))
    const fits = told.filter(one => firsts.some(first => one.opening.has(first)))
    return fits.length === 1 ? (fits[0]?.addresses ?? {}) : {}
  }
}

/** The last part of an address, as a title is keyed: `…/introducing-kubevirt` is "Introducing KubeVirt". */
const slugOf = (href: string): string => foldKey(href.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '')

/**
 * Looks up slides and recordings by links whose words are a talk's title or its beginning: a list of all slides at the end; or
 * whose address ends in the title.
 */
export const addressesByTitle = (reading: Reading): ((title: string) => TalkAddresses) => {
  const links: {
    readonly key: string
    readonly slug: string
    readonly href: string
    readonly kind: 'slides' | 'video'
  }[] = []
  for (const passage of reading.passages)
    for (const { start, end, href } of passage.block.links) {
      const text = passage.text.slice(start, end)
      const kind = isSlides(href, '') ? 'slides' : isVideo(href, '') ? 'video' : undefined
      if (kind !== undefined) links.push({ key: foldKey(text), slug: slugOf(href), href, kind })
    }
  return title => {
    const key = foldKey(title)
    const fits = links.filter(
      link =>
        (link.key.length >= LEAST_LETTERS && (key.startsWith(link.key) || link.key.startsWith(key))) ||
        (key.length >= LEAST_LETTERS && link.slug === key),
    )
    const slides = fits.find(one => one.kind === 'slides')?.href
    const video = fits.find(one => one.kind === 'video')?.href
    return { ...(slides === undefined ? {} : { slides }), ...(video === undefined ? {} : { video }) }
  }
}
