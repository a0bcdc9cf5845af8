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

const pairOf = (node: ElementContent, tagName: string): unknown =>
  node.type === 'element' && node.tagName === tagName ? node.properties.dataPair : undefined

/** Puts what stands between the two ends of a pair into its element; an end without the other is left out. */
const closePairs = (children: readonly ElementContent[]): ElementContent[] => {
  if (!children.some(node => pairOf(node, 'slot-open') !== undefined || pairOf(node, 'slot-close') !== undefined))
    return [...children]
  const open: { pair: unknown; holder: Element; into: ElementContent[] }[] = []
  const top: ElementContent[] = []
  const closeable = new Set(children.map(node => pairOf(node, 'slot-close')).filter(pair => pair !== undefined))
  for (const child of children) {
    const into = open.at(-1)?.into ?? top
    const opens = pairOf(child, 'slot-open')
    const closes = pairOf(child, 'slot-close')
    if (opens !== undefined && child.type === 'element') {
      if (!closeable.has(opens) || open.length >= DEEPEST_PAIRS) {
        into.push(...child.children)
        continue
      }
      const className = child.properties.className
      const holder = element(String(child.properties.dataTag), className ? { className } : {}, child.children)
      into.push(holder)
      open.push({ pair: opens, holder, into: holder.children })
    } else if (closes !== undefined) {
      const at = open.findLastIndex(one => one.pair === closes)
      if (at >= 0) open.length = at
    } else into.push(child)
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
): ElementContent[] => {
  const filled = children.flatMap((child): readonly ElementContent[] => {
    if (child.type === 'text') return fillText(child.value, inserts, inCode)
    if (child.type !== 'element') return []
    fillProperties(child, inserts)
    const isCode = inCode || ['code', 'pre', 'kbd', 'samp'].includes(child.tagName)
    child.children = fillChildren(child.children, inserts, isCode)
    return child.tagName === 'p' ? cutParagraph(child) : [child]
  })
  return closePairs(filled)
}

/** Puts in place of every slot of a tree what it stands for, by where it stands. Comments and doctypes are left out. */
export const fillSlots = (root: Root, inserts: Inserts): Root => ({
  type: 'root',
  children: fillChildren(root.children, inserts, false),
})
