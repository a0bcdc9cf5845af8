import type { Element, ElementContent, Properties } from 'hast'
import { text } from '../../print/hast.ts'

export { text, textOf } from '../../print/hast.ts'

/** An element; a string among its children becomes text, undefined is left out. */
export const element = (
  tagName: string,
  properties: Properties = {},
  children: readonly (ElementContent | string | undefined)[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap(child =>
    child === undefined ? [] : typeof child === 'string' ? (child === '' ? [] : [text(child)]) : [child],
  ),
})

/** Every element below some nodes, and themselves, in order. */
export const elementsIn = (nodes: readonly ElementContent[]): readonly Element[] =>
  nodes.flatMap(node => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []))
