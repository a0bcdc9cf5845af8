import type { Element, ElementContent, Nodes } from 'hast'

/** A property of an element as text; undefined where it is absent. */
export const attribute = (node: Element, name: string): string | undefined => {
  const value = node.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

export const classesOf = (node: Element): readonly string[] => {
  const value = node.properties.className
  return Array.isArray(value)
    ? value.map(String)
    : String(value ?? '')
        .split(/\s+/)
        .filter(Boolean)
}

const push = (stack: Nodes[], node: Nodes | undefined): void => {
  if (node) stack.push(node)
}

/** All elements below a node, in document order. Works without recursion, so that depth does not matter. */
export function* elementsIn(root: Nodes): Generator<Element> {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element') yield node
    if ('children' in node) for (let at = node.children.length - 1; at >= 0; at -= 1) push(stack, node.children[at])
  }
}

/** The text below a node, white space as it is. Works without recursion. */
export const rawTextOf = (root: Nodes): string => {
  const parts: string[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') parts.push(node.value)
    else if (node.type === 'element' && node.tagName === 'br') parts.push('\n')
    if ('children' in node) for (let at = node.children.length - 1; at >= 0; at -= 1) push(stack, node.children[at])
  }
  return parts.join('')
}

/** The text below a node, white space folded. */
export const textOf = (root: Nodes): string => rawTextOf(root).replace(/\s+/g, ' ').trim()

export const isElement = (node: ElementContent | Nodes | undefined, ...tagNames: readonly string[]): node is Element =>
  node?.type === 'element' && (tagNames.length === 0 || tagNames.includes(node.tagName))
