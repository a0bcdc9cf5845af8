import { codeAt } from '../text/code-at.ts'
import { fold } from '../text/fold.ts'

/** Characters that fragments are made of, in the order of their numbers; 0 is any other. */
const LETTERS = "\0abcdefghijklmnopqrstuvwxyz '-"
const LETTER_BITS = 5
/** Above the number of any state: there are some thousand. */
const TELLS = 1 << 15
/** A character whose folding is of another length: the text must be folded before it is read. */
const ODD = 255
const LATIN_END = 0x250

const classOf = (character: string): number => {
  const folded = fold(character)
  return folded.length > 1 ? ODD : Math.max(0, LETTERS.indexOf(folded))
}
/** The numbers of the characters of the Latin scripts. */
const createClasses = (): Uint8Array =>
  Uint8Array.from({ length: LATIN_END }, (_, code) => classOf(String.fromCharCode(code)))

/** Punctuation and arrows of the whole world, among which letters in disguise (`™`, `№`) are odd. */
const isPlainMark = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2023) ||
  (code >= 0x2030 && code <= 0x2032) ||
  code === 0x20ac ||
  (code >= 0x2190 && code <= 0x2bff)

/** Where a scanner stands in a text: what it has read of a fragment so far; {@link ODD_TEXT} where it cannot go on. */
export type ScanState = number

/** The text holds a character that has to be folded with others: it is to be read again as `fold` gives it. */
export const ODD_TEXT: ScanState = -1

/** Finds fragments in texts. */
export type Scanner = {
  /**
   * Reads a text from one offset to another, folding its characters on the way, and adds to `marks` what belongs to the
   * fragments that end there. A text may be read in pieces: each goes on in the state that the one before answered, the first
   * in 0. In a text that is `folded` already no character is odd.
   */
  readonly scan: (
    text: string,
    from: number,
    to: number,
    state: ScanState,
    marks: number[],
    folded: boolean,
  ) => ScanState
}

type State = { readonly next: Map<number, State>; fail: State | undefined; values: Set<number>; index: number }

const createState = (): State => ({ next: new Map(), fail: undefined, values: new Set(), index: 0 })

/** All states, those of shorter words first, each with the longest other state that it ends in. */
const linked = (root: State): readonly State[] => {
  const states: State[] = [root]
  for (const state of states)
    for (const [letter, child] of state.next) {
      let fail = state.fail
      while (fail !== undefined && !fail.next.has(letter)) fail = fail.fail
      child.fail = fail?.next.get(letter) ?? root
      for (const value of child.fail.values) child.values.add(value)
      child.index = states.length
      states.push(child)
    }
  return states
}

/**
 * Builds a {@link Scanner} of many fragments at once: the automaton of Aho and Corasick (1975), one step a character. To each
 * fragment belong some bits of marks, by their numbers.
 */
export const createScanner = (fragments: ReadonlyMap<string, ReadonlySet<number>>, slots: number): Scanner => {
  const root = createState()
  for (const [fragment, values] of fragments) {
    let state = root
    for (const character of fragment) {
      const letter = LETTERS.indexOf(character)
      let next = state.next.get(letter)
      if (next === undefined) {
        next = createState()
        state.next.set(letter, next)
      }
      state = next
    }
    for (const value of values) state.values.add(value)
  }
  const states = linked(root)
  const table = new Uint16Array(states.length << LETTER_BITS)
  // By state, where its marks start among all; 0 where nothing ends there.
  const told = new Uint16Array(states.length)
  // How many words of bits a state marks, and each with its slot: most mark one or two of all.
  const all: number[] = [0]
  for (const state of states) {
    if (state.values.size > 0) {
      told[state.index] = all.length
      const own = new Array<number>(slots).fill(0)
      for (const number of state.values) own[number >> 5] = (own[number >> 5] ?? 0) | (1 << (number & 31))
      const marked = own.flatMap((bits, slot) => (bits === 0 ? [] : [slot, bits]))
      all.push(marked.length / 2, ...marked)
    }
    const own = state.index << LETTER_BITS
    if (state.fail !== undefined)
      table.copyWithin(own, state.fail.index << LETTER_BITS, (state.fail.index + 1) << LETTER_BITS)
    for (const [letter, next] of state.next) table[own + letter] = next.index
  }
  // A step to a state at which fragments end is marked, so that no other step looks them up.
  for (let at = 0; at < table.length; at++) if (told[table[at] ?? 0] !== 0) table[at] = (table[at] ?? 0) | TELLS
  const bits = Int32Array.from(all)
  const classes = createClasses()
  return {
    scan: (text, from, to, start, marks, folded) => {
      let state = start
      for (let at = from; at < to; at++) {
        const code = codeAt(text, at)
        let letter = 0
        if (code < LATIN_END) {
          letter = classes[code] ?? 0
          if (letter === ODD) {
            if (!folded) return ODD_TEXT
            letter = 0
          }
        } else if (!folded && !isPlainMark(code)) return ODD_TEXT
        state = table[(state << LETTER_BITS) + letter] ?? 0
        if (state < TELLS) continue
        state -= TELLS
        const place = told[state] ?? 0
        const end = place + 2 * (bits[place] ?? 0)
        for (let next = place + 1; next < end; next += 2) {
          const slot = bits[next] ?? 0
          marks[slot] = (marks[slot] ?? 0) | (bits[next + 1] ?? 0)
        }
      }
      return state
    },
  }
}
