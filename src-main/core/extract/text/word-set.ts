import { codeAt } from './code-at.ts'

const hasWord = Set.prototype.has

/** Slots a word of the set, so that few other words fall into a slot that is taken. */
const SLOTS_A_WORD = 16
const MOST_SLOTS = 1 << 17

/** A number from a word's length, its first character and its last two: cheap, and different for most words. */
const mixOf = (word: string): number => {
  const { length } = word
  if (length === 0) return 0
  const late = length > 1 ? codeAt(word, length - 2) : 0
  return codeAt(word, 0) * 0x1f3 + codeAt(word, length - 1) * 0x9d + late * 0x29 + length * 0x2b7
}

/**
 * A set of words that tells quickly that a word is not in it. The rules ask dozens of sets about each word of a post, and
 * the answer is almost always no; a look-up in a plain set has to read the whole word for it.
 */
export class WordSet extends Set<string> {
  private readonly slots: Uint8Array

  constructor(words: Iterable<string>) {
    super(words)
    let size = 64
    while (size < this.size * SLOTS_A_WORD && size < MOST_SLOTS) size *= 2
    this.slots = new Uint8Array(size)
    for (const word of this) this.slots[mixOf(word) & (size - 1)] = 1
  }

  override has(word: string): boolean {
    return this.slots[mixOf(word) & (this.slots.length - 1)] === 1 && hasWord.call(this, word)
  }
}
