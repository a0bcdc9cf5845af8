import type { Element, ElementContent, Properties } from 'hast'
import type { ElementNode, LinkView, RecapView, TreeNode } from '../../../contract/index.ts'
import { headingShift, withoutTitle } from '../../print/headings.ts'
import type { PlacedImages } from '../types.ts'
import { keptAttributes } from './attributes.ts'
import { bracketed, definitionsOf, figureOf, listOf, tableOf } from './content-model.ts'
import { element, text, textOf } from './hast.ts'
import { withoutOrphans } from './orphans.ts'
import { areImages, leadImage, type PictureContext, pictureOf, soleImage } from './pictures.ts'

/** How a recap's tree is made part of an export. */
export type TreeContext = {
  readonly recap: Pick<RecapView, 'title' | 'lang' | 'body' | 'images' | 'links'>
  readonly placed: PlacedImages
  readonly withImages: boolean
  /** The address that a link leads to from this recap's file; undefined where it stays text. */
  href(link: LinkView): string | undefined
  /** The id in the export of an id of the recap. */
  id(id: string): string
}

/** Where a node stands: in running text, in a link, or where no heading may be. */
type Place = {
  readonly phrasing: boolean
  readonly linked: boolean
  readonly headless: boolean
  readonly bare: boolean
}
type State = { readonly context: TreeContext; readonly pictures: PictureContext; readonly shift: number }

const DROPPED = new Set(
  'script style template noscript iframe object embed svg math col colgroup title head'.split(' '),
)
const PHRASING = new Set(
  'strong em b i u s del ins sub sup small abbr cite q dfn code kbd samp var bdi span time'.split(' '),
)
const FLOW = new Set('p div blockquote pre section article aside header footer main address'.split(' '))
const BLOCKS = new Set([
  ...FLOW,
  ...'h1 h2 h3 h4 h5 h6 ul ol dl table figure hr details li dt dd tr td th tbody thead tfoot figcaption'.split(' '),
])
const HEADING = /^h([1-6])$/

const holdsBlock = (nodes: readonly ElementContent[]): boolean =>
  nodes.some(node => node.type === 'element' && (BLOCKS.has(node.tagName) || holdsBlock(node.children)))

const withId = (node: ElementNode, { context }: State): Properties => {
  const { id } = node.properties
  return { ...(typeof id === 'string' ? { id: context.id(id) } : {}), ...keptAttributes(node) }
}

const captionOf = (index: number | undefined, { context }: State): string | undefined =>
  (index === undefined ? undefined : context.recap.images[index]?.caption) || undefined

/** An image with its caption: a figure where one may stand, else both in the line. */
const convertPicture = (node: ElementNode, place: Place, state: State): ElementContent[] => {
  const index = soleImage(node)
  const picture = index === undefined ? undefined : pictureOf(index, state.pictures)
  const caption = place.bare ? undefined : captionOf(index, state)
  if (picture === undefined) return caption === undefined ? [] : [inPlace('figcaption', [text(caption)], place)]
  const href = node.tagName === 'a' ? linkOf(node, place, state) : undefined
  const shown = href === undefined ? picture : wrapLink(href, {}, [picture])
  if (place.phrasing || place.bare)
    return caption === undefined ? [shown] : [shown, text(' '), inPlace('figcaption', [text(caption)], place)]
  return [figureOf({}, [shown], caption)]
}

/** A caption that may not be one here. */
const inPlace = (was: string, children: readonly ElementContent[], place: Place): Element =>
  element(place.phrasing ? 'span' : 'p', { className: [was === 'figcaption' ? 'caption' : was] }, children)

const linkOf = (node: ElementNode, place: Place, { context }: State): string | undefined => {
  const link = context.recap.links[Number(node.properties.dataLink ?? Number.NaN)]
  return link === undefined || place.linked ? undefined : context.href(link)
}

/** A link is not put around a picture's stand-in, which may be one itself. */
const wrapLink = (href: string, properties: Properties, children: ElementContent[]): Element =>
  children.some(child => child.type === 'element' && child.properties.className?.toString() === 'stand-in')
    ? element('span', properties, children)
    : element('a', { ...properties, href }, children)

const convertLink = (node: ElementNode, place: Place, state: State): ElementContent[] => {
  const href = linkOf(node, place, state)
  const children = convert(node.children, { ...place, linked: place.linked || href !== undefined }, state)
  const properties = withId(node, state)
  if (href !== undefined) return [wrapLink(href, properties, children)]
  return properties.id === undefined ? children : [element(holdsBlock(children) ? 'div' : 'span', properties, children)]
}

const convertHeading = (node: ElementNode, level: number, place: Place, state: State): ElementContent[] => {
  const properties = withId(node, state)
  const children = convert(node.children, { ...place, phrasing: true, headless: true }, state)
  if (place.phrasing) return [element('strong', properties, children)]
  if (place.headless) return [element('p', properties, [element('strong', {}, children)])]
  if (textOf(children).trim() === '') return [element('div', properties, children)]
  return [element(`h${Math.min(6, Math.max(2, level + state.shift))}`, properties, children)]
}

const convertParagraph = (node: ElementNode, place: Place, state: State): ElementContent[] => {
  if (place.phrasing || place.bare || !areImages(node.children))
    return [
      element(
        place.phrasing ? 'span' : 'p',
        withId(node, state),
        convert(node.children, { ...place, phrasing: true }, state),
      ),
    ]
  const figures = convert(
    node.children.filter(child => soleImage(child) !== undefined),
    place,
    state,
  )
  return figures.length < 2 ? figures : [element('div', { className: ['gallery'] }, figures)]
}

/** The captions of all images in a figure, each once: those of a figure without a caption of its own. */
const captionsIn = (nodes: readonly TreeNode[], state: State): readonly string[] => [
  ...new Set(
    nodes.flatMap(node => {
      if (node.type === 'text') return []
      const own = node.tagName === 'img' ? captionOf(soleImage(node), state) : undefined
      return [...(own === undefined ? [] : [own]), ...captionsIn(node.children, state)]
    }),
  ),
]

const convertFigure = (node: ElementNode, place: Place, state: State): ElementContent[] => {
  const properties = withId(node, state)
  const children = convert(node.children, { ...place, bare: true }, state)
  if (place.phrasing) return [element('span', properties, children)]
  const captions = captionsIn(node.children, state)
  return [figureOf(properties, children, captions.length === 0 ? undefined : captions.join(' '))]
}

/** Elements that may only stand in one certain other. */
const convertStructure = (node: ElementNode, place: Place, state: State): ElementContent[] | undefined => {
  const { tagName } = node
  const properties = withId(node, state)
  const inside = (more: Partial<Place> = {}): ElementContent[] => convert(node.children, { ...place, ...more }, state)
  switch (tagName) {
    case 'ul':
    case 'ol':
      return [listOf(tagName, properties, inside())]
    case 'dl':
      return [definitionsOf(properties, inside())]
    case 'table':
      return [...tableOf(properties, inside())]
    case 'li':
    case 'dd':
    case 'td':
    case 'thead':
    case 'tbody':
    case 'tfoot':
    case 'tr':
      return [element(tagName, properties, inside())]
    case 'dt':
    case 'th':
    case 'caption':
      return [element(tagName, properties, inside({ headless: true }))]
    case 'figure':
      return convertFigure(node, place, state)
    case 'figcaption':
      return [
        place.bare
          ? element('figcaption', properties, inside({ bare: false, phrasing: true }))
          : inPlace(tagName, inside({ phrasing: true }), place),
      ]
    case 'details':
      return [element('div', properties, inside())]
    case 'summary':
      return [element('p', properties, [element('strong', {}, inside({ phrasing: true }))])]
    case 'ruby':
      return bracketed(inside())
    case 'rt':
    case 'rp':
      return [element(tagName, {}, inside())]
    default:
      return undefined
  }
}

const convertElement = (node: ElementNode, place: Place, state: State): ElementContent[] => {
  const { tagName, properties } = node
  if (DROPPED.has(tagName)) return []
  const level = HEADING.exec(tagName)?.[1]
  if (level !== undefined) return convertHeading(node, Number(level), place, state)
  if (tagName === 'img' || (tagName === 'a' && soleImage(node) !== undefined)) return convertPicture(node, place, state)
  if (tagName === 'a') return convertLink(node, place, state)
  if (tagName === 'input') return [text(properties.checked === true ? '☑ ' : '☐ ')]
  if (tagName === 'br' || tagName === 'wbr') return [element(tagName)]
  if (tagName === 'hr') return [element(place.phrasing ? 'br' : 'hr')]
  if (properties.dataPlaceholder !== undefined) return placeholder(node, place, state)
  if (tagName === 'p') return convertParagraph(node, place, state)
  const kept = withId(node, state)
  if (place.phrasing && BLOCKS.has(tagName))
    return [element('span', kept, [...convert(node.children, place, state), text(' ')])]
  const structured = convertStructure(node, place, state)
  if (structured !== undefined) return structured
  if (tagName === 'pre') return [element('pre', kept, convert(node.children, { ...place, phrasing: true }, state))]
  if (FLOW.has(tagName))
    return [element(tagName === 'blockquote' ? tagName : 'div', kept, convert(node.children, place, state))]
  const children = convert(node.children, place, state)
  if (holdsBlock(children)) return kept.id === undefined ? children : [element('div', { id: kept.id }, children)]
  const known = PHRASING.has(tagName) && (tagName !== 'time' || kept.dateTime !== undefined)
  if (known) return [element(tagName, kept, children)]
  return Object.keys(kept).length === 0 ? children : [element('span', kept, children)]
}

const placeholder = (node: ElementNode, place: Place, state: State): ElementContent[] => {
  const children = convert(node.children, place, state)
  const shown = textOf(children).trim() === '' ? [text(String(node.properties.dataPlaceholder))] : children
  const tagName = node.tagName === 'div' && !place.phrasing ? 'div' : 'span'
  return [element(holdsBlock(shown) ? 'div' : tagName, { className: ['placeholder'] }, shown)]
}

const convert = (nodes: readonly TreeNode[], place: Place, state: State): ElementContent[] =>
  nodes.flatMap(node => (node.type === 'text' ? [text(node.value)] : convertElement(node, place, state)))

/**
 * The body of a recap as part of an export: valid HTML of an allow-list of elements and attributes, headings from `h2`
 * down, images where they were placed, links where they lead in the export. Nothing in it runs or loads anything but
 * the placed images.
 */
export const resolveBody = (context: TreeContext): ElementContent[] => {
  const { recap, placed, withImages } = context
  const nodes = withoutTitle(recap.body, recap.title)
  const pictures = { images: recap.images, lang: recap.lang, placed, withImages }
  const state: State = { context, pictures, shift: headingShift(nodes) }
  const place: Place = { phrasing: false, linked: false, headless: false, bare: false }
  const lead = withImages ? leadImage(recap.images, recap.body) : undefined
  const leading: readonly TreeNode[] =
    lead === undefined ? [] : [{ type: 'element', tagName: 'img', properties: { dataImage: lead }, children: [] }]
  return withoutOrphans(convert([...leading, ...nodes], place, state))
}
