import type { TreeNode } from '../../contract/index.ts'

const HEADING = /^h([1-6])$/

/** Levels by which the body's headings move, so that the highest of them comes right below the recap's title. */
export const headingShift = (nodes: readonly TreeNode[]): number => {
  const levels = (list: readonly TreeNode[]): readonly number[] =>
    list.flatMap(node => {
      if (node.type === 'text') return []
      const level = HEADING.exec(node.tagName)?.[1]
      return level === undefined ? levels(node.children) : [Number(level)]
    })
  const all = levels(nodes)
  return all.length === 0 ? 0 : 2 - Math.min(...all)
}

const folded = (value: string): string => value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

const textOf = (node: TreeNode): string => (node.type === 'text' ? node.value : node.children.map(textOf).join(''))

/** The body without a heading at its front that says the title once more: it stands above the body already. */
export const withoutTitle = (body: readonly TreeNode[], title: string): readonly TreeNode[] => {
  const first = body.findIndex(node => textOf(node).trim() !== '' || (node.type === 'element' && node.tagName !== 'br'))
  const opening = body[first]
  const repeats =
    opening?.type === 'element' && HEADING.test(opening.tagName) && folded(textOf(opening)) === folded(title)
  return repeats ? body.slice(first + 1) : body
}
