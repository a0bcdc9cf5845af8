import type { Element, ElementContent } from 'hast'
import { textOf } from '../hast.ts'
import { galleryRoom, onPaper, type PictureRoom } from './paper.ts'

/** Mean advance of a character of running text, and the height of its lines; measured on English and French. */
const CHARACTER_MM = 1.72
const LINE_MM = 5.56
const MEASURE_MM = 134
/** Above and below a picture, with a caption of one line. */
const FIGURE_MM = 14
/** Where the size of a picture is not known. */
const UNKNOWN_PICTURE_MM = 70

/** Height of a block over its lines of text, by its name. */
const MORE_MM: Readonly<Record<string, number>> = {
  h2: 9,
  h3: 7,
  h4: 6,
  h5: 5,
  h6: 5,
  p: 2.8,
  li: 0.9,
  pre: 9,
  dt: 1,
  dd: 2,
}
const TIGHT_LINE_MM: Readonly<Record<string, number>> = { pre: 4.2, h2: 6.4, h3: 5.3, figcaption: 4.4 }
const BLOCKS = new Set([...Object.keys(MORE_MM), 'figcaption'])

const linesOf = (tagName: string, text: string): number =>
  tagName === 'pre'
    ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 96)), 0)
    : Math.max(1, Math.ceil((text.length * CHARACTER_MM) / MEASURE_MM))

const childrenOf = (node: Element, ...names: readonly string[]): readonly Element[] =>
  node.children.flatMap(child => (child.type === 'element' && names.includes(child.tagName) ? [child] : []))

const tableMm = (table: Element): number => {
  const size = Number(/font-size:([\d.]+)pt/.exec(String(table.properties.style ?? ''))?.[1] ?? 9)
  const rows = [
    ...childrenOf(table, 'tr'),
    ...childrenOf(table, 'thead', 'tbody', 'tfoot').flatMap(part => childrenOf(part, 'tr')),
  ]
  const lineMm = size * 0.353 * 1.4
  return rows.reduce((sum, row) => {
    const cells = childrenOf(row, 'td', 'th')
    const roomMm = 152 / Math.max(1, cells.length) - 3
    const lines = cells.map(cell => Math.ceil((textOf(cell.children).length * size * 0.2) / Math.max(4, roomMm)))
    return sum + Math.max(1, ...lines) * lineMm + size * 0.32
  }, 12)
}

const hasBlock = (nodes: readonly ElementContent[]): boolean =>
  nodes.some(
    node => node.type === 'element' && (BLOCKS.has(node.tagName) || node.tagName === 'img' || hasBlock(node.children)),
  )

/** About how high some nodes of a printed body stand on paper, in millimetres. */
export const heightMm = (nodes: readonly ElementContent[], room: PictureRoom): number => {
  let sum = 0
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const { tagName, properties, children } = node
    const classes = Array.isArray(properties.className) ? properties.className : []
    if (tagName === 'img') sum += (onPaper(properties, room)?.heightMm ?? UNKNOWN_PICTURE_MM) + FIGURE_MM
    else if (tagName === 'table') sum += tableMm(node)
    else if (classes.includes('gallery')) sum += heightMm(children, galleryRoom(room.widthMm)) / 2
    else if (BLOCKS.has(tagName) && !hasBlock(children))
      sum += linesOf(tagName, textOf(children)) * (TIGHT_LINE_MM[tagName] ?? LINE_MM) + (MORE_MM[tagName] ?? 0)
    else sum += heightMm(children, room)
  }
  return sum
}
