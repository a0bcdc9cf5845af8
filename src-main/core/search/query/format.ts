import type { QueryNode, Words } from './ast.ts'
import { queryNameOf, writeQuality } from './names.ts'
import { writePeriod } from './period.ts'

const writeWords = (words: Words): string => {
  if (words.kind === 'phrase') return `"${words.text}"`
  return words.kind === 'fuzzy' ? `~${words.text}` : words.text
}

/** A node as a part of another: in brackets where it would be read otherwise. */
const writePart = (node: QueryNode): string =>
  node.kind === 'and' || node.kind === 'or' ? `(${formatQuery(node)})` : formatQuery(node)

/** Writes a query so that `parseQuery` reads the same of it. */
export const formatQuery = (node: QueryNode): string => {
  switch (node.kind) {
    case 'word':
    case 'phrase':
    case 'fuzzy':
      return writeWords(node)
    case 'text':
      return `${node.name}:${writeWords(node.words)}`
    case 'value':
      return `${queryNameOf(node.field)}:${writeWords(node.words)}`
    case 'date':
      return writePeriod(node.period)
    case 'quality':
      return writeQuality(node.quality)
    case 'not':
      return `-${writePart(node.node)}`
    case 'and':
      return node.nodes.map(each => (each.kind === 'and' ? writePart(each) : formatQuery(each))).join(' ')
    case 'or':
      return node.nodes.map(writePart).join(' OR ')
  }
}
