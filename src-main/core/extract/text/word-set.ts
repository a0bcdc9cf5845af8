import { codeAt } from './code-at.ts'
import { fold } from './fold.ts'

/** Slots a word of the set, so that few other words fall into a slot that is taken. */
const SLOTS_A_WORD = 16
const MOST_SLOTS = 1 << 17
/** Indexes are kept in 16 bits. */
const MOST_WORDS = 65_535

/** A number from a word's length, its first character and its last two: cheap, and different for most words. */
const mixOf = (word: string): number => {
  const { length } = word
  if (length === 0) return 0
  const late = length > 1 ? codeAt(word, length - 2) : 0
  return codeAt(word, 0) * 0x1f3 + codeAt(word, length - 1) * 0x9d + late * 0x29 + length * 0x2b7
}

/**
 * A set of words that tells quickly that a word is not in it. The rules ask dozens of sets about each word of a post, and
 * the answer is almost always no; a look-up in a plain set has to read the whole word for it. At most 65,535 words.
 */
export class WordSet extends Set<string> {
  private readonly words: readonly string[]
  /** By a word's mix, one more than the index of the first word of that mix; 0 for none. */
  private readonly slots: Uint16Array
  /** By a word's index, one more than that of the next word of its mix. */
  private readonly others: Uint16Array

  constructor(words: Iterable<string>) {
    super(words)
    this.words = [...this]
    if (this.size > MOST_WORDS) throw new RangeError(`A quick set holds at most ${MOST_WORDS} words, not ${this.size}.`)
    let size = 64
    while (size < this.size * SLOTS_A_WORD && size < MOST_SLOTS) size *= 2
    this.slots = new Uint16Array(size)
    this.others = new Uint16Array(this.size)
    for (const [at, word] of this.words.entries()) {
      const slot = mixOf(word) & (size - 1)
      this.others[at] = this.slots[slot] ?? 0
      this.slots[slot] = at + 1
    }
  }

  override has(word: string): boolean {
    const { words, slots, others } = this
    for (let next = slots[mixOf(word) & (slots.length - 1)] ?? 0; next > 0; next = others[next - 1] ?? 0)
      if (words[next - 1] === word) return true
    return false
  }
}

/** A set of folded words, from a list parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new WordSet(words.trim().split(/\s+/u).map(fold))
