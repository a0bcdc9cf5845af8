import type { ElementNode, TreeNode } from '../../../contract/index.ts'
import { type BlockWriter, writeBlocks } from './blocks.ts'
import { createTextRun } from './text-run.ts'

const elementsOf = (node: ElementNode): readonly ElementNode[] =>
  node.children.filter(child => child.type === 'element')

const rowsOf = (table: ElementNode): readonly ElementNode[] =>
  elementsOf(table).flatMap(child =>
    child.tagName === 'tr'
      ? [child]
      : ['thead', 'tbody', 'tfoot'].includes(child.tagName)
        ? elementsOf(child).filter(row => row.tagName === 'tr')
        : [],
  )

const isCell = (node: ElementNode): boolean => node.tagName === 'td' || node.tagName === 'th'

const plainText = (nodes: readonly TreeNode[]): string => {
  const run = createTextRun()
  const gather = (node: TreeNode): void => {
    if (node.type === 'text') run.add(node.value)
    else if (node.properties.dataPlaceholder === undefined) {
      if (node.tagName === 'br' || node.tagName === 'p') run.add(' ')
      node.children.forEach(gather)
    }
  }
  nodes.forEach(gather)
  return run.finish().text
}

const spanOf = (cell: ElementNode): number => {
  const span = Number(cell.properties.colSpan ?? 1)
  return Number.isInteger(span) && span > 0 && span < 100 ? span : 1
}

type Cell = { readonly node: ElementNode; readonly column: number }

const cellsOf = (row: ElementNode): readonly Cell[] => {
  const cells: Cell[] = []
  let column = 0
  for (const node of elementsOf(row).filter(isCell)) {
    cells.push({ node, column })
    column += spanOf(node)
  }
  return cells
}

/** The texts of the header row by column: a first row that holds nothing but `th`. */
const headersOf = (rows: readonly ElementNode[]): ReadonlyMap<number, string> => {
  const first = rows[0] ? cellsOf(rows[0]) : []
  const isHeader = first.length > 0 && first.every(cell => cell.node.tagName === 'th')
  return new Map(isHeader ? first.map(cell => [cell.column, plainText(cell.node.children)]) : [])
}

/** Writes a table's cells, row by row, each with its position and the text of its column's header. Counts from 0. */
export const tableBlocks = (table: ElementNode, writer: BlockWriter): void => {
  const group = writer.newGroup()
  const rows = rowsOf(table)
  const headers = headersOf(rows)
  for (const child of elementsOf(table)) {
    if (child.tagName === 'caption') writeBlocks(child.children, { kind: 'caption' }, writer)
  }
  rows.forEach((row, rowNumber) => {
    for (const { node, column } of cellsOf(row)) {
      const header = headers.size > 0 && rowNumber > 0 ? headers.get(column) : undefined
      const place = { kind: 'table-cell', row: rowNumber, column, group, ...(header ? { header } : {}) } as const
      writeBlocks(node.children, place, writer)
    }
  })
}
