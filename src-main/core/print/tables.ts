import type { Element, ElementContent } from 'hast'
import { element, textOf } from './hast.ts'

/** Narrowest width of running text over both papers, less than any real one; in millimetres. */
const TEXT_WIDTH_MM = 152
/** Padding of a cell, left and right together: of a usual table, and of one with many columns. */
const CELL_PADDING_MM = 3
const DENSE_PADDING_MM = 1.6
const DENSE_COLUMNS = 9
/** Mean advance of a character of the table's font, in parts of the font size, measured on English and French. */
const CHARACTER_EM = 0.58
const POINT_MM = 25.4 / 72
/** Font sizes in points, from the one wished for to the smallest that can still be read on paper. */
const SIZES_PT = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5] as const
const SMALLEST_PT = 5.5
/** A table of smaller type than this was made to fit the page. */
export const SCALED_BELOW_PT = 9
/** Down to this size, type is made smaller to give long texts wider columns, until this part of their wish is met. */
const COMFORTABLE_PT = 7.5
const ENOUGH_SHARE = 0.5
/** A word longer than this may be broken; a column is not widened beyond this many characters for its text's sake. */
const LONGEST_WORD = 22
const WIDEST_TEXT = 48
/** A picture in a cell wants as much room as this many characters. */
const PICTURE_CHARACTERS = 10

type Column = { readonly least: number; readonly wish: number }

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

const holdsPicture = (nodes: readonly ElementContent[]): boolean =>
  nodes.some(node => node.type === 'element' && (node.tagName === 'img' || holdsPicture(node.children)))

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
  // Figures are wider than letters.
  if (isFigures(cell)) return { least: text.length + 1, wish: text.length + 1 }
  const words = text.split(/\s+/)
  const longest = Math.max(...words.map(word => word.length), holdsPicture(cell.children) ? PICTURE_CHARACTERS : 1)
  const least = Math.min(longest, LONGEST_WORD)
  return { least, wish: Math.max(least, Math.min(words.join(' ').length, WIDEST_TEXT)) }
}

/** Width of each column in characters, after the cells are put where spans of rows and columns leave room. */
const measureColumns = (rows: readonly Element[]): readonly Column[] => {
  const columns: Column[] = []
  const heldUntil: number[] = []
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of elementsOf(row.children, 'td', 'th')) {
      while ((heldUntil[column] ?? 0) > at) column += 1
      const width = spanOf(cell, 'colSpan')
      const size = width === 1 ? measure(cell) : { least: 1, wish: 1 }
      for (let index = column; index < column + width; index += 1) {
        heldUntil[index] = at + spanOf(cell, 'rowSpan')
        const known = columns[index] ?? { least: 1, wish: 1 }
        columns[index] = { least: Math.max(known.least, size.least), wish: Math.max(known.wish, size.wish) }
      }
      column += width
    }
  })
  return columns
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

type Fit = { readonly sizePt: number; readonly widthsMm: readonly number[]; readonly share: number }

/** Column widths at one font size; `share` is the part of the columns' wishes that there was room for. */
const fitAt = (sizePt: number, columns: readonly Column[], paddingMm: number): Fit => {
  const characterMm = sizePt * POINT_MM * CHARACTER_EM
  const roomMm = TEXT_WIDTH_MM - columns.length * paddingMm
  const leftMm = roomMm - sum(columns.map(column => column.least)) * characterMm
  const wishMm = sum(columns.map(column => column.wish - column.least)) * characterMm
  const share = wishMm === 0 ? (leftMm < 0 ? leftMm : 1) : Math.min(1, leftMm / wishMm)
  const part = Math.max(0, share)
  const widthsMm = columns.map(column => (column.least + (column.wish - column.least) * part) * characterMm + paddingMm)
  return { sizePt, widthsMm, share }
}

/** The largest type with room for every column's longest word; down to the comfortable one also for some of the text. */
const fitColumns = (columns: readonly Column[], paddingMm: number): Fit => {
  const fits = SIZES_PT.map(size => fitAt(size, columns, paddingMm))
  return (
    fits.find(fit => fit.share >= (fit.sizePt > COMFORTABLE_PT ? ENOUGH_SHARE : 0)) ??
    fitAt(SMALLEST_PT, columns, paddingMm)
  )
}

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
 * Fits a table to the page: columns as wide as their longest word, what is left shared by how much text they hold, at
 * the largest font size that allows it. The layout is fixed, so that nothing is ever cut at the margin: where even the
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
