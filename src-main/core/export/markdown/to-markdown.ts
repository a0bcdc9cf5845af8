import type { Element, ElementContent, Root } from 'hast'
import { type Handle, toMdast } from 'hast-util-to-mdast'
import type { Emphasis, Html, PhrasingContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { element, text } from '../tree/hast.ts'

/** Elements that a table's cell cannot hold in Markdown: each becomes a run of text with a break after it. */
const BLOCKS = new Set('p div ul ol li dl dt dd blockquote pre figure figcaption h2 h3 h4 h5 h6 table tr hr'.split(' '))

const flatCell = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const children = flatCell(node.children)
    return BLOCKS.has(node.tagName) ? [...children, element('br')] : [{ ...node, children }]
  })

const withoutLastBreak = (nodes: readonly ElementContent[]): readonly ElementContent[] => {
  const last = nodes.at(-1)
  return last?.type === 'element' && last.tagName === 'br' ? withoutLastBreak(nodes.slice(0, -1)) : nodes
}

const codeText = (nodes: readonly ElementContent[]): string =>
  nodes
    .map(node => {
      if (node.type !== 'element') return node.type === 'text' ? node.value : ''
      return node.tagName === 'br' ? '\n' : codeText(node.children)
    })
    .join('')

/** A block of code with nothing but its text and its language in it, and so in time that grows with its length only. */
const bareCode = (block: Element): Element => {
  const code = block.children.find(child => child.type === 'element' && child.tagName === 'code')
  const bare = text(codeText(block.children))
  return { ...block, children: [code?.type === 'element' ? { ...code, children: [bare] } : bare] }
}

/** The tree with cells and code that Markdown can hold. */
const withFlatBlocks = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.map(node => {
    if (node.type !== 'element') return node
    if (node.tagName === 'pre') return bareCode(node)
    if (node.tagName === 'td' || node.tagName === 'th')
      return { ...node, children: [...withoutLastBreak(flatCell(node.children))] }
    return { ...node, children: withFlatBlocks(node.children) }
  })

const emphasised: Handle = (state, node: Element) => {
  const emphasis: Emphasis = { type: 'emphasis', children: state.all(node) as PhrasingContent[] }
  return { type: 'paragraph', children: [emphasis] }
}

const inlineCaption: Handle = (state, node: Element) => {
  const names = Array.isArray(node.properties.className) ? node.properties.className : []
  return names.includes('caption')
    ? { type: 'emphasis', children: state.all(node) as PhrasingContent[] }
    : state.all(node)
}

/** A place that links lead to and that no heading of Markdown makes by itself; see `markTargets`. */
const anchor: Handle = (_, node: Element): Html => ({
  type: 'html',
  value: `<a id="${String(node.properties.id)}"></a>`,
})

/** The name of the element that stands for a place which links lead to. */
export const ANCHOR = 'link-target'

/** Nodes of a resolved tree as GitHub's flavour of Markdown, with a line break at the end. */
export const nodesToMarkdown = (nodes: readonly ElementContent[]): string => {
  const root: Root = { type: 'root', children: withFlatBlocks(nodes) }
  const tree = toMdast(root, { handlers: { figcaption: emphasised, span: inlineCaption, [ANCHOR]: anchor } })
  if (tree.type !== 'root') return ''
  return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-', fences: true, emphasis: '_' })
}
