import type { ElementNode, TextNode, TreeNode } from '../../../contract/index.ts'
import type { TextField } from '../index/fields.ts'
import type { Matchers } from '../matching/matchers.ts'
import { type Marked, toRuns } from '../snippets/runs.ts'

// Elements inside a line: words run on across their borders. All others end the text before and after them.
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Elements whose text is indexed as something else than running text. */
const FIELD_OF: ReadonlyMap<string, TextField> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(tag => [tag, 'headings'] as const),
  ['figcaption', 'captions'] as const,
])

/** Where each text node stands in the text of the whole tree, and the spans of matches in that text. */
type Gathered = { readonly spans: readonly Marked[]; readonly starts: ReadonlyMap<TextNode, readonly number[]> }

const isPlaceholder = (node: ElementNode): boolean => node.properties.dataPlaceholder !== undefined

/** Puts the text of all text nodes together, block by block, and finds the matches of each block. */
const gather = (body: readonly TreeNode[], matchers: Matchers): Gathered => {
  const spans: Marked[] = []
  const starts = new Map<TextNode, number[]>()
  let parts: string[] = []
  let blockStart = 0
  let at = 0
  let field: TextField = 'body'
  const add = (text: string): void => {
    parts.push(text)
    at += text.length
  }
  const endBlock = (): void => {
    for (const span of matchers.in(field).find(parts.join(''))) spans.push(shift(span, blockStart))
    parts = []
    blockStart = at
  }
  const visit = (node: TreeNode): void => {
    if (node.type === 'text') {
      // One node object may stand in several places of a tree that was built by sharing.
      starts.set(node, [...(starts.get(node) ?? []), at])
      add(node.value)
      return
    }
    if (node.tagName === 'br') {
      add('\n')
      return
    }
    const ends = !INLINE.has(node.tagName) || isPlaceholder(node)
    if (ends) endBlock()
    const outer = field
    field = FIELD_OF.get(node.tagName) ?? outer
    if (!isPlaceholder(node)) for (const child of node.children) visit(child)
    if (ends) endBlock()
    field = outer
  }
  for (const node of body) visit(node)
  endBlock()
  return { spans, starts }
}

const shift = ({ start, end }: Marked, by: number): Marked => ({ start: start + by, end: end + by })

/** The spans that touch `from` to `to`, by binary search: spans are in order. */
const spansWithin = (spans: readonly Marked[], from: number, to: number): readonly Marked[] => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.end ?? 0) <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((spans[end]?.start ?? Number.POSITIVE_INFINITY) < to) end += 1
  return spans.slice(low, end)
}

/**
 * Wraps true matches in `mark` elements numbered from 0 in reading order. The body given is left as it is. A match
 * that runs across the border of an inline element is split into a mark on each side, each with its own number; none
 * runs across the border of a block, and placeholders are passed over.
 */
export const markTree = (
  body: readonly TreeNode[],
  matchers: Matchers,
): { readonly body: readonly TreeNode[]; readonly matches: number } => {
  if (!matchers.active) return { body, matches: 0 }
  const { spans, starts } = gather(body, matchers)
  if (spans.length === 0) return { body, matches: 0 }
  let matches = 0
  const visits = new Map<TextNode, number>()

  const markText = (node: TextNode): readonly TreeNode[] => {
    const visit = visits.get(node) ?? 0
    visits.set(node, visit + 1)
    const start = starts.get(node)?.[visit] ?? 0
    const own = spansWithin(spans, start, start + node.value.length)
    if (own.length === 0) return [node]
    return toRuns(
      node.value,
      own.map(span => shift(span, -start)),
    ).map(run => {
      const piece: TextNode = { type: 'text', value: run.text }
      if (run.match !== true) return piece
      matches += 1
      return { type: 'element', tagName: 'mark', properties: { dataMatch: matches - 1 }, children: [piece] }
    })
  }

  const markNode = (node: TreeNode): readonly TreeNode[] => {
    if (node.type === 'text') return markText(node)
    return isPlaceholder(node) || node.tagName === 'br'
      ? [node]
      : [{ ...node, children: node.children.flatMap(markNode) }]
  }

  return { body: body.flatMap(markNode), matches }
}
