import type { Element, ElementContent, Properties } from 'hast'
import type { ElementNode, PdfOptions, TreeNode } from '../../contract/index.ts'
import { isEmpty, isPicture, layoutFigures } from './figures.ts'
import { element, joinedSign, text, textOf, words } from './hast.ts'
import { headingShift, withoutTitle } from './headings.ts'
import { hyphenated } from './hyphens.ts'
import { printImage, wishOf } from './images.ts'
import { type LinkContext, printLink } from './links.ts'
import { fitTable } from './tables.ts'

/** What the body of one recap needs to know of the document around it. */
export type BodyContext = LinkContext & { readonly options: PdfOptions }

/** Elements that are printed as themselves; of any other only the content is. */
const KEPT = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var figure figcaption table caption thead tbody
  tfoot tr th td strong em b i u s del ins sub sup small abbr cite q dfn time hr br wbr div section article aside span
  ruby rt rp`.split(/\s+/),
)

/** Elements whose content is not text for a reader. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'col',
  'colgroup',
])

const KEPT_PROPERTIES = [
  'lang',
  'dir',
  'colSpan',
  'rowSpan',
  'scope',
  'start',
  'reversed',
  'value',
  'dateTime',
] as const

/** How a post wants a block to stand. */
const LAYOUT = ['align-right', 'align-center', 'note']

const HEADING = /^h([1-6])$/

const keptProperties = (node: ElementNode, context: BodyContext): Properties => {
  const properties: Record<string, string | number | boolean | string[]> = {}
  for (const name of KEPT_PROPERTIES) {
    const value = node.properties[name]
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') properties[name] = value
  }
  const { id, align, className } = node.properties
  const anchor = typeof id === 'string' ? context.anchors.get(context.recap.path)?.inside.get(id) : undefined
  if (anchor !== undefined) properties.id = anchor
  const classes = LAYOUT.filter(
    name => name === `align-${align}` || (Array.isArray(className) && className.includes(name)),
  )
  if (classes.length > 0) properties.className = classes
  return properties
}

/** An image no wider than its post wants it: in parts of the text's width, or in pixels. */
const withWishedWidth = (image: Element, { dataWidth, width }: ElementNode['properties']): Element => {
  if (image.tagName !== 'img') return image
  const wished = /^\d{1,4}(?:\.\d{1,3})?(?:%|px)$/.exec(String(dataWidth ?? ''))?.[0]
  const pixels = /^\d{1,5}$/.exec(String(width ?? ''))?.[0]
  const length = wished ?? (pixels === undefined ? undefined : `${pixels}px`)
  if (length === undefined) return image
  return { ...image, properties: { ...image.properties, style: `max-width:min(100%,${length})` } }
}

type State = {
  readonly context: BodyContext
  readonly shift: number
  readonly inHeading: boolean
  /** Language of the words that may be parted at the end of a line; undefined where none may be. */
  readonly parted: string | undefined
}

/**
 * Where no word is parted: what is read letter by letter, and tables, whose cells programs read line by line across, so
 * that they would not join its parts again.
 */
const WHOLE = new Set(['code', 'kbd', 'samp', 'var', 'pre', 'table'])

/** How the words in an element may be parted. */
const partedIn = ({ tagName, properties }: ElementNode, { parted }: State): string | undefined =>
  parted === undefined || WHOLE.has(tagName)
    ? undefined
    : typeof properties.lang === 'string'
      ? properties.lang
      : parted

/** Pictures are taken out of a heading, since all that is in it becomes its bookmark. */
const convertHeading = (node: ElementNode, level: number, state: State): readonly ElementContent[] => {
  const children = convert(node.children, { ...state, inHeading: true, parted: undefined })
  const pictures = children.filter(isPicture)
  const title = children.filter(child => !isPicture(child))
  if (textOf(title).trim() === '') return title.some(child => !isEmpty(child)) ? [...pictures, ...title] : pictures
  const tagName = `h${Math.min(6, Math.max(2, level + state.shift))}`
  return [...pictures, element(tagName, keptProperties(node, state.context), title)]
}

const convertElement = (node: ElementNode, state: State): readonly ElementContent[] => {
  const { context } = state
  const { tagName, properties } = node
  if (DROPPED.has(tagName)) return []
  const level = HEADING.exec(tagName)?.[1]
  if (level !== undefined) return convertHeading(node, Number(level), state)
  if (tagName === 'img') {
    const index = properties.dataImage
    const image = printImage(
      context.recap.images[Number(index ?? Number.NaN)],
      context.labels,
      context.options.images,
      wishOf(context.options),
    )
    return image === undefined ? [] : [withWishedWidth(image, properties)]
  }
  if (tagName === 'input') return [text(properties.checked === true ? '[x]\u00a0' : '[\u00a0\u00a0]\u00a0')]
  const children = convert(node.children, { ...state, parted: partedIn(node, state) })
  if (tagName === 'a') {
    return printLink(context.recap.links[Number(properties.dataLink ?? Number.NaN)], children, context, state.inHeading)
  }
  if (properties.dataPlaceholder !== undefined) {
    const told = textOf(children).trim() === '' ? [String(properties.dataPlaceholder)] : children
    return [element(tagName === 'div' ? 'div' : 'span', { className: ['placeholder'] }, told)]
  }
  if (tagName === 'table') return [fitTable(element('table', {}, layoutFigures(children)))]
  if (tagName === 'details') return [element('div', keptProperties(node, context), children)]
  if (tagName === 'summary') return [element('p', { className: ['summary'] }, children)]
  if (!KEPT.has(tagName)) return children
  return [element(tagName, keptProperties(node, context), children)]
}

const convert = (nodes: readonly TreeNode[], state: State): ElementContent[] =>
  nodes.flatMap(node => {
    if (node.type === 'element') return convertElement(node, state)
    // Headings keep their white space, see the style sheet; so here it is folded.
    const { inHeading, parted } = state
    if (parted !== undefined) return hyphenated(words(joinedSign(node.value)), parted)
    return words(inHeading ? node.value.replace(/\s+/g, ' ') : node.value)
  })

/** The body of one recap as it is printed: headings below its title, pictures in figures, tables fitted to the page. */
export const printBody = (context: BodyContext): ElementContent[] => {
  const nodes = withoutTitle(context.recap.body, context.recap.title)
  const state = { context, shift: headingShift(nodes), inHeading: false, parted: context.recap.lang }
  return layoutFigures(convert(nodes, state))
}
