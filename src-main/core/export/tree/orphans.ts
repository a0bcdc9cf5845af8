import type { ElementContent } from 'hast'

/** What stands in the place of elements that have a home, where they are outside of it. */
const ORPHANS: Readonly<Record<string, string>> = {
  li: 'div',
  dt: 'div',
  dd: 'div',
  td: 'div',
  th: 'div',
  tr: 'div',
  thead: 'div',
  tbody: 'div',
  tfoot: 'div',
  caption: 'div',
  figcaption: 'p',
}

/** The elements that may only stand right in a certain other, by that other. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd'],
  table: ['caption', 'thead', 'tbody', 'tfoot'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
  figure: ['figcaption'],
}

/** Turns what stands outside of its only home, items without a list, cells without a table, into plain divisions. */
export const withoutOrphans = (nodes: readonly ElementContent[], parent = ''): ElementContent[] =>
  nodes.map(node => {
    if (node.type !== 'element') return node
    const isHome = HOMES[parent]?.includes(node.tagName) === true
    const tagName = isHome ? node.tagName : (ORPHANS[node.tagName] ?? node.tagName)
    const { colSpan: _, rowSpan: __, scope: ___, align: ____, ...plain } = node.properties
    const properties = tagName === node.tagName ? node.properties : plain
    return { ...node, tagName, properties, children: withoutOrphans(node.children, tagName) }
  })
