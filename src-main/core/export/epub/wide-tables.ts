import type { Element, ElementContent } from 'hast'
import { elementsIn, textOf } from '../tree/hast.ts'

/** Columns whose longest words have so many characters together stand side by side on a telephone's page as they are. */
const MOST_CHARACTERS = 28
/** Tables of more columns are set smaller still. */
const MOST_USUAL_COLUMNS = 4

/** The longest word of each column, in characters; a cell over several columns asks nothing of them. */
const longestWords = (table: Element): readonly number[] => {
  const longest: number[] = []
  for (const row of elementsIn(table.children).filter(one => one.tagName === 'tr')) {
    let column = 0
    for (const cell of row.children) {
      if (cell.type !== 'element') continue
      const asked = Number(cell.properties.colSpan ?? 1)
      const span = Number.isInteger(asked) && asked > 0 ? asked : 1
      const words = span === 1 ? textOf(cell.children).split(/\s+/) : []
      for (let at = column; at < column + span; at += 1)
        longest[at] = Math.max(longest[at] ?? 1, ...words.map(word => word.length))
      column += span
    }
  }
  return longest
}

const classesOf = (table: Element): readonly string[] => {
  const longest = longestWords(table)
  if (longest.length > MOST_USUAL_COLUMNS) return ['wide', 'crowded']
  return longest.reduce((sum, one) => sum + one, 0) > MOST_CHARACTERS ? ['wide'] : []
}

/** The tree with a class at every table that would not fit a narrow page as it is. */
export const withWideTables = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.map(node => {
    if (node.type !== 'element') return node
    const classes = node.tagName === 'table' ? classesOf(node) : []
    const properties = classes.length === 0 ? node.properties : { ...node.properties, className: [...classes] }
    return { ...node, properties, children: withWideTables(node.children) }
  })
