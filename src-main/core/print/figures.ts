import type { Element, ElementContent } from 'hast'
import { element, textOf } from './hast.ts'
import { STAND_IN_CLASSES } from './images.ts'

const WRAPPERS = new Set(['a', 'strong', 'em', 'b', 'i', 'span', 'center', 'u'])
const FLOW = new Set([
  'div',
  'section',
  'article',
  'blockquote',
  'li',
  'ul',
  'ol',
  'td',
  'th',
  'dd',
  'dl',
  'aside',
  'main',
])
const TABLE = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr'])

const hasClass = (node: Element, name: string): boolean =>
  Array.isArray(node.properties.className) && node.properties.className.includes(name)

const isBlank = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() === '' : node.type === 'element' ? node.tagName === 'br' : true

/** Whether a node is nothing but one or more pictures (or boxes that stand for them), too large for a line of text. */
export const isPicture = (node: ElementContent): boolean => {
  if (node.type !== 'element') return false
  if (node.tagName === 'img') return !hasClass(node, 'icon')
  if (STAND_IN_CLASSES.some(name => hasClass(node, name))) return true
  const inside = node.children.filter(child => !isBlank(child))
  return WRAPPERS.has(node.tagName) && inside.length === 1 && inside.every(isPicture)
}

/** The image's own caption, taken off it. */
const withoutCaption = (node: ElementContent): { readonly node: ElementContent; readonly caption?: string } => {
  if (node.type !== 'element') return { node }
  if (node.tagName === 'img') {
    const { dataCaption, ...properties } = node.properties
    const img: Element = { ...node, properties }
    return typeof dataCaption === 'string' ? { node: img, caption: dataCaption } : { node: img }
  }
  const parts = node.children.map(withoutCaption)
  const caption = parts.find(part => part.caption !== undefined)?.caption
  const copy: Element = { ...node, children: parts.map(part => part.node) }
  return caption === undefined ? { node: copy } : { node: copy, caption }
}

const figureOf = (picture: ElementContent): Element => {
  const { node, caption } = withoutCaption(picture)
  return element('figure', {}, [node, caption === undefined ? undefined : element('figcaption', {}, [caption])])
}

const isCaptioned = (node: Element): boolean =>
  node.children.some(child => child.type === 'element' && child.tagName === 'figcaption')

/** A figure of the post, with the image's caption where the figure has none of its own. */
const completeFigure = (figure: Element): Element => {
  const { node, caption } = withoutCaption(figure)
  if (node.type !== 'element') return figure
  return isCaptioned(node) || caption === undefined
    ? node
    : { ...node, children: [...node.children, element('figcaption', {}, [caption])] }
}

/** Pictures that stand side by side in the post become a gallery of two columns; a single one is a figure. */
const placePictures = (pictures: readonly ElementContent[]): readonly ElementContent[] => {
  const figures = pictures.map(figureOf)
  return figures.length < 2 ? figures : [element('div', { className: ['gallery'] }, figures)]
}

/** Splits what is in one line of flow into runs of pictures and runs of everything else. */
const splitRuns = (nodes: readonly ElementContent[]): readonly { pictures: boolean; nodes: ElementContent[] }[] => {
  const runs: { pictures: boolean; nodes: ElementContent[] }[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (isBlank(node)) last?.nodes.push(node)
    else if (last !== undefined && last.pictures === isPicture(node)) last.nodes.push(node)
    else runs.push({ pictures: isPicture(node), nodes: [node] })
  }
  return runs
}

const layoutParagraph = (paragraph: Element): readonly ElementContent[] =>
  splitRuns(paragraph.children).flatMap(run =>
    run.pictures
      ? placePictures(run.nodes.filter(node => !isBlank(node)))
      : [{ ...paragraph, children: run.nodes.map(node => withoutCaption(node).node) }],
  )

const layoutElement = (node: Element): readonly ElementContent[] => {
  if (node.tagName === 'p') return layoutParagraph(node)
  if (node.tagName === 'figure') return [completeFigure(node)]
  if (FLOW.has(node.tagName) && isCaptioned(node)) return [completeFigure({ ...node, tagName: 'figure' })]
  if (FLOW.has(node.tagName) || TABLE.has(node.tagName)) return [{ ...node, children: layoutFigures(node.children) }]
  return [withoutCaption(node).node]
}

/**
 * Places the pictures of a recap: each in a figure with its caption, so that a page break parts neither; taken out of
 * the paragraphs that held them, since a figure cannot stand in one; icons stay in their line.
 */
export const layoutFigures = (nodes: readonly ElementContent[]): ElementContent[] =>
  splitRuns(nodes).flatMap(run => {
    if (run.pictures) return placePictures(run.nodes.filter(node => !isBlank(node)))
    return run.nodes.flatMap(node => (node.type === 'element' ? layoutElement(node) : [node]))
  })

/** Whether some nodes hold a picture that is really printed. */
export const holdsImage = (nodes: readonly ElementContent[]): boolean =>
  nodes.some(node => node.type === 'element' && (node.tagName === 'img' || holdsImage(node.children)))

/** Whether nothing at all would be printed for a node. */
export const isEmpty = (node: ElementContent): boolean =>
  node.type !== 'element' || (!holdsImage([node]) && textOf([node]).trim() === '')
