import type { ElementNode, TextNode, TreeNode } from '../../../contract/index.ts'
import type { TextField } from '../index/fields.ts'
import { countClauses } from '../matching/clauses.ts'
import type { Matchers } from '../matching/matchers.ts'
import { bestCluster } from '../snippets/found.ts'
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
type Gathered = {
  readonly spans: readonly Marked[]
  readonly starts: ReadonlyMap<TextNode, readonly number[]>
  /** Where the passage starts that says most of why the recap matched; 0 where only one part of the query is there. */
  readonly best: number
}

const isPlaceholder = (node: ElementNode): boolean => node.properties.dataPlaceholder !== undefined

/** Puts the text of all text nodes together, block by block, and finds the matches of each block. */
const gather = (body: readonly TreeNode[], matchers: Matchers): Gathered => {
  const spans: Marked[] = []
  const starts = new Map<TextNode, number[]>()
  let parts: string[] = []
  let blockStart = 0
  let at = 0
  let weight = 0
  let best = 0
  let clauses = 0
  let field: TextField = 'body'
  const add = (text: string): void => {
    parts.push(text)
    at += text.length
  }
  const endBlock = (): void => {
    const text = parts.join('')
    const found = matchers.in(field).find(text)
    for (const span of found) {
      spans.push(shift(span, blockStart))
      clauses |= span.clauses
    }
    const cluster = found.length === 0 ? undefined : bestCluster(text, found, field, matchers.weigh)
    if (cluster !== undefined && cluster.weight > weight) {
      weight = cluster.weight
      best = blockStart + cluster.from
    }
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
  return { spans, starts, best: countClauses(clauses) > 1 ? best : 0 }
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
 * A body with its matches marked: how many there are, and the first, or for several words the first of
 * the passage that a result shows. */
export type MarkedTree = { readonly body: readonly TreeNode[]; readonly matches: number; readonly best: number }

/**
 * Wraps true matches in `mark` elements numbered from 0 in reading order. The body given is left as it is. A match
 * that runs across the border of an inline element is split into a mark on each side, each with its own number; none
 * runs across the border of a block, and placeholders are passed over.
 */
export const markTree = (body: readonly TreeNode[], matchers: Matchers): MarkedTree => {
  if (!matchers.active) return { body, matches: 0, best: 0 }
  const { spans, starts, best } = gather(body, matchers)
  if (spans.length === 0) return { body, matches: 0, best: 0 }
  let matches = 0
  let bestMatch: number | undefined
  const visits = new Map<TextNode, number>()

  const markText = (node: TextNode): readonly TreeNode[] => {
    const visit = visits.get(node) ?? 0
    visits.set(node, visit + 1)
    const start = starts.get(node)?.[visit] ?? 0
    const own = spansWithin(spans, start, start + node.value.length)
    if (own.length === 0) return [node]
    let at = start
    return toRuns(
      node.value,
      own.map(span => shift(span, -start)),
    ).map(run => {
      const piece: TextNode = { type: 'text', value: run.text }
      at += run.text.length
      if (run.match !== true) return piece
      if (at > best) bestMatch ??= matches
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

  const marked = body.flatMap(markNode)
  return { body: marked, matches, best: bestMatch ?? 0 }
}
