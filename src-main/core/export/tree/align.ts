import type { ElementContent } from 'hast'

/** The tree with the alignment of cells as a class: the attribute is obsolete, and a style would be refused. */
export const withAlignClasses = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.map(node => {
    if (node.type !== 'element') return node
    const { align, ...rest } = node.properties
    const properties = typeof align === 'string' ? { ...rest, className: [`align-${align}`] } : node.properties
    return { ...node, properties, children: withAlignClasses(node.children) }
  })
