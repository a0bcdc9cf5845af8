import type { Element, ElementContent, Properties, Text } from 'hast'

/** A text node. */
export const text = (value: string): Text => ({ type: 'text', value })

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

/** All text below some nodes, in order. */
export const textOf = (nodes: readonly ElementContent[]): string =>
  nodes.map(node => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '')).join('')

/** Every element below some nodes, and themselves, in order. */
export const elementsIn = (nodes: readonly ElementContent[]): readonly Element[] =>
  nodes.flatMap(node => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []))
