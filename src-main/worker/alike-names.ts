import { editDistance } from '../core/edit-distance.ts'
import { foldName } from '../core/search/index.ts'

/** Words of fewer letters, as `de`, are in too many names to tell anything. */
const SHORTEST_WORD = 3

const wordsOf = (folded: string): readonly string[] =>
  folded.split(/[^\p{L}\p{N}]+/u).filter(word => word.length >= SHORTEST_WORD)

const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * How alike names are to one: 2 where a few letters are other (`Brackenhaus` and `Bracken Hauss`), 1 where they have a word
 * in common (`Ada Lind` and `Ada L. Roe`), else 0.
 */
export const createLikeness = (name: string): ((other: string) => number) => {
  const folded = foldName(name)
  const [letters, words] = [lettersOf(folded), new Set(wordsOf(folded))]
  const most = Math.floor(letters.length / 5)
  return other => {
    const otherFolded = foldName(other)
    if (editDistance(letters, lettersOf(otherFolded), most) <= most) return 2
    return wordsOf(otherFolded).some(word => words.has(word)) ? 1 : 0
  }
}
