import type { ElementNode, TreeNode } from '../../../../src-main/contract/index.ts'

const PLAIN_TAGS: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption pre code em i strong b u s del ins sub sup ' +
    'small abbr cite q kbd samp var time mark br hr wbr span div section article aside details summary thead tbody ' +
    'tfoot tr th td caption address center'
  ).split(' '),
)

export const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'hr', 'wbr'])

/** Whether a tag is drawn as itself; another is drawn as what it holds. */
export const isPlainTag = (tag: string): boolean => PLAIN_TAGS.has(tag)

const KEPT = ['colSpan', 'rowSpan', 'start', 'reversed', 'lang', 'dir', 'title', 'dateTime', 'scope'] as const

const ALIGNMENTS: ReadonlySet<string> = new Set(['left', 'right', 'center'])

/** The attributes of an element that are drawn; everything else of it is left out. */
export const plainProps = (properties: ElementNode['properties']): Record<string, string | number | boolean> => {
  const props: Record<string, string | number | boolean> = {}
  for (const name of KEPT) {
    const value = properties[name]
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') props[name] = value
  }
  const { align } = properties
  if (typeof align === 'string' && ALIGNMENTS.has(align)) props.className = `align-${align}`
  return props
}

/** How wide an author wants an image or a figure, and at which side of the text. */
export type Placing = { readonly width?: string; readonly side?: 'left' | 'right' }

const WIDTH = /^\d{1,4}(?:\.\d{1,3})?(?:px|%)$/

/** What an author says of the place of an image or a figure; nothing else gets through. */
export const placingOf = ({ properties }: ElementNode): Placing => {
  const { dataWidth, className } = properties
  const classes = Array.isArray(className) ? className : []
  const side = classes.includes('align-left') ? 'left' : classes.includes('align-right') ? 'right' : undefined
  return {
    ...(typeof dataWidth === 'string' && WIDTH.test(dataWidth) && { width: dataWidth }),
    ...(side !== undefined && { side }),
  }
}

/** Longer than a date in words, a cell of a table may break into lines. */
const LONGEST_FIGURE = 20

/** Whether a cell of a table holds a date, a time or a number, which is read as one. */
export const isFigure = (text: string): boolean => text.trim().length <= LONGEST_FIGURE && /\d/.test(text)

/** From so many columns on, a table takes more room than the text where there is some. */
const MANY_COLUMNS = 6

const columnsOf = (node: TreeNode): number => {
  if (node.type === 'text') return 0
  if (node.tagName === 'tr') return node.children.filter(cell => cell.type === 'element').length
  return Math.max(0, ...node.children.map(columnsOf))
}

/** Whether a table has many columns. */
export const isWideTable = (table: ElementNode): boolean => columnsOf(table) >= MANY_COLUMNS

/** A property that is an index; -1 where it is not a number. */
export const numberOf = (node: ElementNode, name: string): number => {
  const value = Number(node.properties[name] ?? -1)
  return Number.isInteger(value) ? value : -1
}

/** The text in a node. */
export const textOf = (node: TreeNode): string =>
  node.type === 'text' ? node.value : node.children.map(textOf).join('')

/** The images in a node, in order. */
export const imagesIn = (node: TreeNode): readonly ElementNode[] =>
  node.type === 'text' ? [] : node.tagName === 'img' ? [node] : node.children.flatMap(imagesIn)
