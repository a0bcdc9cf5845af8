import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Insert, Inserts } from '../shortcodes/inserts.ts'
import { element, inlineCode } from '../shortcodes/shapes.ts'

/** Pairs within pairs within pairs; what is nested deeper stands without its frame. */
const DEEPEST_PAIRS = 20

const BLOCKS: ReadonlySet<string> = new Set(['div', 'figure', 'pre', 'details', 'aside', 'slot-open', 'slot-close'])
const TEMPLATE_TAG = /\{\{[<%]?[^{}\n]{0,300}[>%]?\}\}|\{%[^{}\n]{0,300}%\}|\{\{[<%]|[>%]\}\}/g

const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' && BLOCKS.has(node.tagName) && node.properties.dataInline === undefined

const markOf = (insert: Insert): readonly ElementContent[] => {
  const { shows } = insert
  if (shows.kind === 'text') return shows.text === '' ? [] : [{ type: 'text', value: shows.text }]
  if (shows.kind === 'nodes') return structuredCloneNodes(shows.nodes)
  const inline = shows.block ? {} : { dataInline: true }
  if (shows.kind === 'close') return [element('slot-close', { dataPair: shows.pair, ...inline })]
  const className = shows.className === undefined ? {} : { className: [shows.className] }
  return [element('slot-open', { dataPair: shows.pair, dataTag: shows.tagName, ...className, ...inline }, shows.lead)]
}

const structuredCloneNodes = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.map(node =>
    node.type === 'element'
      ? { ...node, properties: { ...node.properties }, children: structuredCloneNodes(node.children) }
      : { ...node },
  )

/** Template syntax that was left standing in prose is shown as the code it is, never as bare braces. */
const withoutBraces = (value: string): readonly ElementContent[] => {
  if (!value.includes('{{') && !value.includes('}}') && !value.includes('{%')) return [{ type: 'text', value }]
  const parts: ElementContent[] = []
  let from = 0
  for (const match of value.matchAll(TEMPLATE_TAG)) {
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) })
    parts.push(inlineCode(match[0]))
    from = match.index + match[0].length
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) })
  return parts
}

const codeText = (inserts: Inserts, value: string): string =>
  inserts
    .split(value)
    .map(part => (typeof part === 'string' ? part : part.inCode))
    .join('')

const OUR_PROPERTIES = ['dataPlaceholder', 'dataPair', 'dataTag', 'dataInline', 'dataImage', 'dataLink']

/** A post cannot bring what only the reading of it may make. */
const fillProperties = (node: Element, inserts: Inserts): void => {
  for (const name of OUR_PROPERTIES) delete node.properties[name]
  if (node.tagName.startsWith('slot-')) node.tagName = 'span'
  for (const [name, value] of Object.entries(node.properties)) {
    if (typeof value === 'string' && inserts.holds(value)) node.properties[name] = inserts.asText(value)
  }
}

/** Paragraphs cannot hold blocks: one that does is cut before and after each. */
const cutParagraph = (paragraph: Element): ElementContent[] => {
  if (!paragraph.children.some(isBlock)) return [paragraph]
  const parts: ElementContent[] = []
  let line: ElementContent[] = []
  const flush = (): void => {
    const hasContent = line.some(node => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''))
    if (hasContent) parts.push({ ...paragraph, children: line })
    line = []
  }
  for (const child of paragraph.children) {
    if (isBlock(child)) {
      flush()
      parts.push(child)
    } else line.push(child)
  }
  flush()
  return parts
}

const pairOf = (node: ElementContent, tagName: string): number | undefined => {
  const pair = node.type === 'element' && node.tagName === tagName ? node.properties.dataPair : undefined
  return typeof pair === 'number' ? pair : undefined
}

type OpenPair = { readonly pair: number; readonly into: ElementContent[] }

const holderOf = (opening: Element): Element => {
  const { className, dataTag } = opening.properties
  return element(String(dataTag), className ? { className } : {}, opening.children)
}

/**
 * Puts what stands between the two ends of a pair into its element. An end whose other end is not among its siblings
 * is left out, what leads the pair aside; in a paragraph a block's end stays, since the paragraph will be cut there.
 */
const closePairs = (children: readonly ElementContent[], inParagraph: boolean): ElementContent[] => {
  const closing = new Set(children.map(node => pairOf(node, 'slot-close')).filter(pair => pair !== undefined))
  const opening = new Set(children.map(node => pairOf(node, 'slot-open')).filter(pair => pair !== undefined))
  if (closing.size + opening.size === 0) return [...children]
  const open: OpenPair[] = []
  const top: ElementContent[] = []
  for (const child of children) {
    const into = open.at(-1)?.into ?? top
    const opens = pairOf(child, 'slot-open')
    const closes = pairOf(child, 'slot-close')
    const isLoose =
      opens === undefined
        ? closes === undefined || !opening.has(closes)
        : !closing.has(opens) || open.length >= DEEPEST_PAIRS
    if (child.type !== 'element' || (opens === undefined && closes === undefined)) into.push(child)
    else if (isLoose && inParagraph && isBlock(child)) into.push(child)
    else if (opens !== undefined && isLoose) into.push(...child.children)
    else if (opens !== undefined) {
      const holder = holderOf(child)
      into.push(holder)
      open.push({ pair: opens, into: holder.children })
    } else {
      const at = open.findLastIndex(one => one.pair === closes)
      if (at >= 0) open.length = at
    }
  }
  return top
}

const fillText = (value: string, inserts: Inserts, inCode: boolean): readonly ElementContent[] => {
  if (inCode) return [{ type: 'text', value: inserts.holds(value) ? codeText(inserts, value) : value }]
  return inserts.split(value).flatMap(part => (typeof part === 'string' ? withoutBraces(part) : markOf(part)))
}

const fillChildren = (
  children: readonly (ElementContent | RootContent)[],
  inserts: Inserts,
  inCode: boolean,
  inParagraph: boolean,
): ElementContent[] => {
  const filled = children.flatMap((child): readonly ElementContent[] => {
    if (child.type === 'text') return fillText(child.value, inserts, inCode)
    if (child.type !== 'element') return []
    fillProperties(child, inserts)
    const isCode = inCode || ['code', 'pre', 'kbd', 'samp'].includes(child.tagName)
    child.children = fillChildren(child.children, inserts, isCode, child.tagName === 'p')
    return child.tagName === 'p' ? cutParagraph(child) : [child]
  })
  return closePairs(filled, inParagraph)
}

/** Puts in place of every slot of a tree what it stands for, by where it stands. Comments and doctypes are left out. */
export const fillSlots = (root: Root, inserts: Inserts): Root => ({
  type: 'root',
  children: fillChildren(root.children, inserts, false, false),
})
