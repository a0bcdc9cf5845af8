import type { Segment, Stretch } from './locate.ts'

/** The text of elements on the page; `nodes` holds the node of each segment, null for a line break. */
export type PageText = { readonly segments: readonly Segment[]; readonly nodes: readonly (Text | null)[] }

/** Reads the text of some elements as it is laid out: what is not inline stands apart. */
export const readPageText = (roots: readonly Element[]): PageText => {
  const segments: Segment[] = []
  const nodes: (Text | null)[] = []
  let isApart = true

  const put = (text: string, node: Text | null) => {
    segments.push({ text, startsBlock: isApart })
    nodes.push(node)
    isApart = false
  }
  const walk = (node: Node): void => {
    if (node instanceof Text) put(node.data, node)
    if (!(node instanceof Element)) return
    if (node.tagName === 'BR') {
      put('\n', null)
      return
    }
    const { display } = getComputedStyle(node)
    if (display === 'none') return
    const isInline = display.startsWith('inline') || display === 'contents'
    if (!isInline) isApart = true
    for (const child of node.childNodes) walk(child)
    if (!isInline) isApart = true
  }
  for (const root of roots) {
    isApart = true
    walk(root)
  }
  return { segments, nodes }
}

/** A stretch of a page's text as a range of its nodes. */
export const rangeOf = ({ nodes }: PageText, { from, to }: Stretch): Range | null => {
  const [start, end] = [nodes[from.segment], nodes[to.segment]]
  if (!start || !end) return null
  const range = new Range()
  range.setStart(start, from.offset)
  range.setEnd(end, to.offset)
  return range
}
