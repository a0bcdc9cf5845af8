import { fold } from '../text/fold.ts'
import { fragmentsIn } from './fragments.ts'
import { lean } from './lean.ts'
import { createScanner, ODD_TEXT, type Scanner } from './scanner.ts'

/** Which gates a text opens, as bits. */
export type Marks = number[]

/** The place of a pattern's bit among {@link Marks}. */
export type Gate = { readonly slot: number; readonly bit: number }

/** A regular expression that is asked only where a word stands without which it cannot match. */
export type Gated = Gate & { readonly pattern: RegExp }

const BITS = 32

const patterns: RegExp[] = []

/** Makes a pattern's {@link Gate}: a post's words are then looked at once for all patterns together. */
export const gateOf = (pattern: RegExp): Gate => {
  const number = patterns.push(pattern) - 1
  ready = undefined
  return { slot: Math.floor(number / BITS), bit: 1 << (number % BITS) }
}

/** What texts are read with, and the marks of a text without words: those of patterns that nothing is known of. */
type Ready = { readonly scanner: Scanner; readonly none: Marks }

let ready: Ready | undefined

/** Looks at all patterns, when the first text is read: a program that reads none does not pay for it. */
const prepare = (): Ready => {
  const none: Marks = new Array<number>(Math.ceil(patterns.length / BITS)).fill(0)
  const fragments = new Map<string, Set<number>>()
  patterns.forEach((pattern, number) => {
    const needed = fragmentsIn(pattern)
    const slot = Math.floor(number / BITS)
    if (needed === undefined) none[slot] = (none[slot] ?? 0) | (1 << (number % BITS))
    for (const fragment of needed ?? []) {
      const gates = fragments.get(fragment)
      if (gates === undefined) fragments.set(fragment, new Set([number]))
      else gates.add(number)
    }
  })
  return { none, scanner: createScanner(fragments, none.length) }
}

/** A pattern with its {@link Gate}, made {@link lean}. */
export const gated = (pattern: RegExp): Gated => {
  const { slot, bit } = gateOf(pattern)
  return { slot, bit, pattern: lean(pattern) }
}

/** Whether a pattern may match in a text with these marks. */
export const isOpen = (marks: Marks, { slot, bit }: Gate): boolean => ((marks[slot] ?? 0) & bit) !== 0

/** Whether a pattern matches a line's text. */
export const matches = (line: { readonly text: string; readonly marks: Marks }, gate: Gated): boolean =>
  isOpen(line.marks, gate) && gate.pattern.test(line.text)

/** Whether a pattern matches a part of the text that has these marks. */
export const matchesIn = (marks: Marks, gate: Gated, text: string): boolean =>
  isOpen(marks, gate) && gate.pattern.test(text)

/** Of some things with a gate each, those whose gate is open in a text with these marks, in order. */
type OpenAmong<T> = (marks: Marks) => readonly T[]

const NONE: readonly never[] = []

/**
 * Asks for many gates together, a word of bits at a time: of a hundred frames, a sentence opens one or two. The gates are in
 * the order of the things, as {@link gateOf} numbers those that are made one after the other.
 */
export const openAmong = <T extends { readonly gate: Gate }>(things: readonly T[]): OpenAmong<T> => {
  const slots: { readonly slot: number; mask: number; readonly byBit: (T | undefined)[] }[] = []
  for (const thing of things) {
    const { slot, bit } = thing.gate
    let own = slots.at(-1)
    if (own?.slot !== slot) {
      own = { slot, mask: 0, byBit: new Array<T | undefined>(BITS).fill(undefined) }
      slots.push(own)
    }
    own.mask |= bit
    own.byBit[31 - Math.clz32(bit)] = thing
  }
  return marks => {
    let open: T[] | undefined
    for (const { slot, mask, byBit } of slots)
      for (let bits = (marks[slot] ?? 0) & mask; bits !== 0; bits &= bits - 1) {
        const thing = byBit[31 - Math.clz32(bits & -bits)]
        if (thing === undefined) continue
        if (open === undefined) open = [thing]
        else open.push(thing)
      }
    return open ?? NONE
  }
}

/** Marks of a text in which nothing was found yet. */
export const noMarks = (): Marks => {
  ready ??= prepare()
  return ready.none.slice()
}

/** Marks of a text that was not looked at: every pattern is to be asked. */
export const allMarks = (): Marks => noMarks().fill(-1)

/** Adds marks to others. */
const addMarks = (to: Marks, more: Marks): void => {
  for (let slot = 0; slot < to.length; slot++) to[slot] = (to[slot] ?? 0) | (more[slot] ?? 0)
}

/** The marks of two texts that are read as one. */
export const bothMarks = (one: Marks, other: Marks): Marks => {
  const both = [...one]
  addMarks(both, other)
  return both
}

/** A part of a text, with its own marks. */
export type Part = { readonly end: number; readonly marks: Marks }

/** Reads a text for all gates, and fills the marks of its parts, which follow each other. Answers the marks of the whole. */
export const readMarks = (text: string, parts: readonly Part[]): Marks => {
  ready ??= prepare()
  const { scanner } = ready
  const whole = noMarks()
  let from = 0
  let state = 0
  for (const { end, marks } of parts) {
    state = scanner.scan(text, from, end, state, marks, false)
    if (state === ODD_TEXT) break
    from = end
    addMarks(whole, marks)
  }
  if (state !== ODD_TEXT) state = scanner.scan(text, from, text.length, state, whole, false)
  if (state !== ODD_TEXT) return whole
  // The folded text has other offsets, so that its words count for all parts.
  const folded = fold(text)
  scanner.scan(folded, 0, folded.length, 0, whole, true)
  for (const { marks } of parts) addMarks(marks, whole)
  return whole
}
