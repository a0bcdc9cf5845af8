import type { Element, ElementContent } from 'hast'
import { type Column, fitColumns, SPACE, TEXT_WIDTH_MM, widthOf } from './column-widths.ts'
import { holdsImage } from './figures.ts'
import { element, textOf } from './hast.ts'

/** Padding of a cell, left and right together: of a usual table, and of one with many columns. */
const CELL_PADDING_MM = 3
const DENSE_PADDING_MM = 1.6
const DENSE_COLUMNS = 9
/** A table of smaller type than this was made to fit the page. */
export const SCALED_BELOW_PT = 9
/** A word longer than this may be broken; a column is not widened beyond this many characters for its text's sake. */
const LONGEST_WORD = 22
const WIDEST_TEXT = 48
/** A picture in a cell wants as much room as this many characters. */
const PICTURE_CHARACTERS = 10

const elementsOf = (nodes: readonly ElementContent[], ...names: readonly string[]): readonly Element[] =>
  nodes.flatMap(node => (node.type === 'element' && names.includes(node.tagName) ? [node] : []))

const rowsOf = (table: Element): readonly Element[] =>
  table.children.flatMap(child => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? elementsOf(child.children, 'tr') : []
  })

const spanOf = (cell: Element, property: 'colSpan' | 'rowSpan'): number => {
  const value = Number(cell.properties[property] ?? 1)
  return Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1
}

const MONTH =
  '(?:jan|feb|f[ée]v|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|ao[ûu]|sep|oct|nov|dec|d[ée]c)\\p{L}{0,7}\\.?'
/** "2018-11-29", "18:30–19:00", "1 200 $", "Nov 29", "6 décembre 2018": read as one, so broken nowhere. */
const FIGURES = new RegExp(
  `^(?:[\\p{Sc}~<>±+–-]?\\d[\\d\\s.,:/h×–-]*[\\p{Sc}%]?|${MONTH} \\d{1,4}(?:,? \\d{4})?|\\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?)$`,
  'iu',
)

const isFigures = (cell: Element): boolean => {
  const words = textOf(cell.children).trim()
  return words.length <= LONGEST_WORD && FIGURES.test(words)
}

const measure = (cell: Element): Column => {
  const text = textOf(cell.children).trim()
  const isBold = cell.tagName === 'th'
  if (isFigures(cell)) {
    const whole = widthOf(text, isBold)
    return { least: whole, wish: whole, cells: [] }
  }
  const words = text.split(/\s+/).map(word => widthOf(word, isBold))
  const empty = holdsImage(cell.children) ? PICTURE_CHARACTERS : 1
  const longest = words.reduce((most, width) => Math.max(most, width), empty)
  const least = Math.min(longest, LONGEST_WORD)
  const length = sum(words) + (words.length - 1) * SPACE
  return { least, wish: Math.max(least, Math.min(length, WIDEST_TEXT)), cells: [words] }
}

const NO_COLUMN: Column = { least: 1, wish: 1, cells: [] }

/** Width of each column in characters, after the cells are put where spans of rows and columns leave room. */
const measureColumns = (rows: readonly Element[]): readonly Column[] => {
  const columns: { least: number; wish: number; cells: Column['cells'][number][] }[] = []
  const heldUntil: number[] = []
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of elementsOf(row.children, 'td', 'th')) {
      while ((heldUntil[column] ?? 0) > at) column += 1
      const width = spanOf(cell, 'colSpan')
      const size = width === 1 ? measure(cell) : NO_COLUMN
      for (let index = column; index < column + width; index += 1) {
        heldUntil[index] = at + spanOf(cell, 'rowSpan')
        const known = columns[index] ?? { least: 1, wish: 1, cells: [] }
        known.least = Math.max(known.least, size.least)
        known.wish = Math.max(known.wish, size.wish)
        known.cells.push(...size.cells)
        columns[index] = known
      }
      column += width
    }
  })
  return columns
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The rows with a class at every cell that is to stay on one line. */
const withFigures = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.map(node => {
    if (node.type !== 'element') return node
    if (node.tagName !== 'td' && node.tagName !== 'th') return { ...node, children: [...withFigures(node.children)] }
    if (!isFigures(node)) return node
    const { className } = node.properties
    const classes = Array.isArray(className) ? className : []
    return { ...node, properties: { ...node.properties, className: [...classes, 'figures'] } }
  })

/**
 * Fits a table to the page: columns as wide as their longest word, what is left shared so that rows become low, at the
 * largest font size that allows it. The layout is fixed, so that nothing is ever cut at the margin: where even the
 * smallest type is too wide, words break.
 */
export const fitTable = (table: Element): Element => {
  const columns = measureColumns(rowsOf(table))
  if (columns.length === 0) return table
  const dense = columns.length >= DENSE_COLUMNS
  const { sizePt, widthsMm, share } = fitColumns(columns, dense ? DENSE_PADDING_MM : CELL_PADDING_MM)
  const wholeMm = sum(widthsMm)
  const rows = elementsOf(table.children, 'thead', 'tbody', 'tfoot', 'tr')
  const percent = (part: number): string => `${Math.round(part * 10000) / 100}%`
  const style = `font-size:${sizePt}pt;width:${percent(Math.min(1, wholeMm / TEXT_WIDTH_MM))}`
  return element('table', dense ? { className: ['dense'], style } : { style }, [
    ...elementsOf(table.children, 'caption'),
    element(
      'colgroup',
      {},
      widthsMm.map(width => element('col', { style: `width:${percent(width / wholeMm)}` })),
    ),
    // Where there is no room for every word, figures break as well, rather than run into the next column.
    ...(share < 0 ? rows : withFigures(rows)),
  ])
}
