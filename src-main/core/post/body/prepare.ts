import type { Element, ElementContent, Root } from 'hast'
import { humanName, type PlaceholderKind, placeholder } from '../shortcodes/shapes.ts'
import { attribute, classesOf, elementsIn, isElement, textOf } from './hast.ts'

const FRAMES: readonly (readonly [RegExp, PlaceholderKind, string])[] = [
  [/(?:^|[./])(?:youtube(?:-nocookie)?\.com|youtu\.be)\//i, 'video', 'Video on YouTube'],
  [/(?:^|[./])vimeo\.com\//i, 'video', 'Video on Vimeo'],
  [/(?:^|[./])slideshare\.net\//i, 'frame', 'Slides on SlideShare'],
  [/(?:^|[./])speakerdeck\.com\//i, 'frame', 'Slides on Speaker Deck'],
  [/(?:^|[./])docs\.google\.com\/presentation/i, 'frame', 'Slides on Google Docs'],
  [/(?:^|[./])google\.[a-z.]{2,6}\/maps/i, 'frame', 'Map on Google Maps'],
]

const webAddress = (src: string | undefined): string | undefined => {
  const text = src?.trim() ?? ''
  if (text.startsWith('//')) return `https:${text}`
  return /^https?:\/\//i.test(text) ? text : undefined
}

const watchAddress = (url: string): string => {
  const youtube = /(?:youtube(?:-nocookie)?\.com\/embed\/|youtu\.be\/)([\w-]{6,20})/i.exec(url)?.[1]
  if (youtube) return `https://www.youtube.com/watch?v=${youtube}`
  const vimeo = /player\.vimeo\.com\/video\/(\d{4,15})/i.exec(url)?.[1]
  return vimeo ? `https://vimeo.com/${vimeo}` : url
}

const frame = (node: Element): Element => {
  const url = webAddress(attribute(node, 'src') ?? attribute(node, 'dataSrc') ?? attribute(node, 'data'))
  const known = url === undefined ? undefined : FRAMES.find(([pattern]) => pattern.test(url))
  const title = attribute(node, 'title')?.trim().slice(0, 80)
  const label = known?.[2] ?? (title ? `Not shown here: ${title}` : 'Not shown here: a page from elsewhere')
  return placeholder(known?.[1] ?? 'frame', label, url && watchAddress(url))
}

const media = (node: Element, kind: 'video' | 'audio'): Element => {
  const source = node.children.find(child => child.type === 'element' && child.tagName === 'source')
  const src = attribute(node, 'src') ?? (source?.type === 'element' ? attribute(source, 'src') : undefined)
  return placeholder(kind, kind === 'video' ? 'Video' : 'Sound recording', src)
}

const replaced = (node: Element): Element | undefined => {
  switch (node.tagName) {
    case 'iframe':
    case 'embed':
    case 'object':
    case 'frame':
      return frame(node)
    case 'video':
      return media(node, 'video')
    case 'audio':
      return media(node, 'audio')
    case 'svg':
    case 'math':
    case 'canvas':
      return placeholder(
        'drawing',
        `Not shown here: ${humanName(node.tagName === 'math' ? 'formula' : 'drawing')}`,
        undefined,
        false,
      )
    default:
      return undefined
  }
}

const FLOAT = /(?:^|[;\s])float\s*:\s*(left|right)/i
const WIDTH = /(?:^|[;\s])width\s*:\s*(\d{1,4}(?:\.\d{1,3})?(?:%|px))/i
const ALIGN_CLASS = /^align-?(left|right|center)$/

const alignOf = (node: Element): string | undefined => {
  const float = FLOAT.exec(attribute(node, 'style')?.slice(0, 1000) ?? '')?.[1]?.toLowerCase()
  if (float) return `align-${float}`
  const byClass = classesOf(node)
    .map(name => ALIGN_CLASS.exec(name)?.[1])
    .find(Boolean)
  if (byClass) return `align-${byClass}`
  const align = node.tagName === 'img' || node.tagName === 'figure' ? attribute(node, 'align') : undefined
  return align && /^(?:left|right|center)$/i.test(align) ? `align-${align.toLowerCase()}` : undefined
}

const widthOf = (node: Element): string | undefined => {
  const style = WIDTH.exec(attribute(node, 'style')?.slice(0, 1000) ?? '')?.[1]
  const written = attribute(node, 'width')
  return style ?? (written && /^\d{1,3}%$/.test(written) ? written : undefined)
}

/** Whether a division holds nothing but pictures and their caption, as WordPress writes a figure. */
const isFigure = (node: Element): boolean => {
  if (node.tagName !== 'div' || !node.children.some(child => isElement(child, 'figcaption'))) return false
  const others = node.children.filter(child => !isElement(child, 'figcaption'))
  const pictures: Root = { type: 'root', children: others }
  return textOf(pictures) === '' && [...elementsIn(pictures)].some(one => one.tagName === 'img')
}

/** What a style says of place and width is all that is kept of it. */
const layout = (node: Element): void => {
  const isPlaced = ['img', 'figure', 'div', 'p', 'table'].includes(node.tagName)
  const align = isPlaced ? alignOf(node) : undefined
  const width = ['img', 'figure'].includes(node.tagName) ? widthOf(node) : undefined
  const kept = classesOf(node).filter(name => name === 'note' || name.startsWith('language-'))
  const className = align === undefined ? kept : [...kept, align]
  delete node.properties.style
  delete node.properties.className
  delete node.properties.dataWidth
  if (className.length > 0) node.properties.className = className
  if (width !== undefined) node.properties.dataWidth = width
}

/** Images that a script would load later have their address elsewhere. */
const lazySource = (node: Element): void => {
  const src = attribute(node, 'src')
  const later = attribute(node, 'dataSrc') ?? attribute(node, 'dataLazySrc')
  if (later && (src === undefined || src === '' || src.startsWith('data:'))) node.properties.src = later
}

const prepareChildren = (children: readonly ElementContent[]): ElementContent[] => {
  const prepared: ElementContent[] = []
  for (const node of children) {
    if (node.type !== 'element') {
      prepared.push(node)
      continue
    }
    if (node.tagName === 'input' && attribute(node, 'type') !== 'checkbox') continue
    const substitute = replaced(node)
    if (substitute) {
      prepared.push(substitute)
      continue
    }
    if (isFigure(node)) node.tagName = 'figure'
    layout(node)
    if (node.tagName === 'img') lazySource(node)
    node.children = prepareChildren(node.children)
    prepared.push(node)
  }
  return prepared
}

/**
 * Turns frames, media and drawings into placeholders, divisions of a picture and its caption into figures, and styles
 * into the little of them that is kept.
 */
export const prepare = (root: Root): Root => ({
  type: 'root',
  children: prepareChildren(root.children.filter(node => node.type !== 'doctype')),
})
