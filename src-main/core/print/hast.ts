import type { Element, ElementContent, Properties, Text } from 'hast'

/** What {@link element} takes as a child: a string becomes {@link words}, undefined is left out. */
export type Child = ElementContent | string | undefined

/** A text node, as it is; what is read on paper is made of {@link words}. */
export const text = (value: string): Text => ({ type: 'text', value })

/** What French parts from the word before it by a space. */
const SIGN = ' [?!:;»]+[.,)]?(?=\\s|$)'

/**
 * Hyphens with what follows them: as much of the word as there may be, since a ligature cut in two (of “-first”) could
 * not be read back, but never so much that it does not fit into a line. And such signs and quotation marks with their
 * word.
 */
const UNBROKEN = new RegExp(
  `(-{1,3}(?:[\\p{L}\\p{N}]{1,24}|[^\\s-])(?:${SIGN})?|[\\p{L}\\p{N}]{1,24}[)’']?${SIGN}|« [\\p{L}\\p{N}]{1,24}(?:${SIGN})?)`,
  'u',
)

/**
 * Text in which no line ends after a hyphen, or begins with a sign that a space stands before. Programs that search or
 * copy the text of a PDF take a hyphen at the end of a line for a hyphenation and drop it: Kitchener-Waterloo, --output
 * and addresses would not be found again.
 */
export const words = (value: string): ElementContent[] =>
  value
    .split(UNBROKEN)
    .map((part, at) => (at % 2 === 0 ? text(part) : element('span', { className: ['unbroken'] }, [text(part)])))
    .filter(part => part.type === 'element' || part.value !== '')

/** Prose that goes on with such a sign after a word in other type: the space before it ends no line. */
export const joinedSign = (value: string): string => value.replace(/^ (?=[?!:;»]+(?:\s|$))/, '\u00a0')

/** An element with its properties (named as hast names them) and children. */
export const element = (tagName: string, properties: Properties, children: readonly Child[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap(child => {
    if (child === undefined) return []
    return typeof child === 'string' ? words(child) : [child]
  }),
})

/** All text below some nodes, in order. */
export const textOf = (nodes: readonly ElementContent[]): string =>
  nodes.map(node => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '')).join('')
