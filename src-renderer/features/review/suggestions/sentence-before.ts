import type { Evidence, TreeNode } from '../../../../src-main/contract/index.ts'
import { foldText } from '../../reader/evidence/locate.ts'
import { excerptOf } from './excerpt.ts'

/** Elements that begin a piece of text of their own. */
const BLOCK = /^(?:p|div|h[1-6]|blockquote|pre|[uod]l|li|d[dt]|table|tr|t[hd]|figure|figcaption|section|article|hr)$/

const MOST_LETTERS = 300

/** The texts of a recap's blocks, white space folded, in its order. */
const blocksOf = (body: readonly TreeNode[]): readonly string[] => {
  const blocks = ['']
  const walk = (node: TreeNode): void => {
    if (node.type === 'text') {
      blocks.push((blocks.pop() ?? '') + node.value)
      return
    }
    const isBlock = BLOCK.test(node.tagName)
    if (isBlock) blocks.push('')
    else if (node.tagName === 'br') blocks.push(`${blocks.pop() ?? ''} `)
    node.children.forEach(walk)
    if (isBlock) blocks.push('')
  }
  body.forEach(walk)
  return blocks.map(foldText)
}

/**
 * The sentence right before one, in the same block of a recap: what “they” of the one are is told in the other. Null where
 * it is the first of its block, or does not stand there.
 */
export const sentenceBefore = (body: readonly TreeNode[], { text }: Evidence): string | null => {
  const wanted = foldText(text)
  const block = wanted === '' ? undefined : blocksOf(body).find(one => one.includes(wanted))
  if (block === undefined) return null
  const before = block.slice(0, block.indexOf(wanted)).trim()
  const last = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(before)].at(-1)?.segment.trim() ?? ''
  return last === '' ? null : excerptOf({ text: last, start: last.length, end: last.length }, MOST_LETTERS).text
}
