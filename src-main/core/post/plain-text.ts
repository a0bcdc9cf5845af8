import type { ParsedPost, TextBlock } from './types.ts'

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0

const isRunning = (block: TextBlock): boolean => block.kind !== 'alt'

/** A post's text for people and programs that want no markup: title and blocks, with blank lines between. */
export const plainText = (post: Pick<ParsedPost, 'title' | 'blocks'>): string => {
  const repeatsTitle = post.blocks[0]?.kind === 'heading' && post.blocks[0].text === post.title
  const blocks = repeatsTitle ? post.blocks.slice(1) : post.blocks
  const parts: string[] = [post.title]
  blocks.forEach((block, at) => {
    const before = blocks[at - 1]
    const text = block.kind === 'list-item' ? `${'  '.repeat((block.level ?? 1) - 1)}- ${block.text}` : block.text
    const sameRow = block.kind === 'table-cell' && before?.group === block.group && before?.row === block.row
    const sameGroup = block.group !== undefined && before?.group === block.group
    parts.push(sameRow ? ' | ' : sameGroup ? '\n' : '\n\n', text)
  })
  return parts.join('')
}

/** Number of words of a post's body, without alternative texts. */
export const wordCount = (post: Pick<ParsedPost, 'blocks'>): number =>
  post.blocks.filter(isRunning).reduce((sum, block) => sum + wordsIn(block.text), 0)
