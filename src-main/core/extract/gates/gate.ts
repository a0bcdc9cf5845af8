import { fold } from '../text/fold.ts'
import { fragmentsIn } from './fragments.ts'
import { createScanner, ODD_TEXT, type Scanner } from './scanner.ts'

/** Which gates a text opens, as bits. */
export type Marks = number[]

/** The place of a pattern's bit among {@link Marks}. */
export type Gate = { readonly slot: number; readonly bit: number }

/** A regular expression that is asked only where a word stands without which it cannot match. */
export type Gated = Gate & { readonly pattern: RegExp }

const BITS = 32
/** Patterns of which no word is known are always asked: their bit is always set. */
const ALWAYS: Gate = { slot: 0, bit: 1 }

let count = 1
const fragments = new Map<string, Set<number>>()
let scanner: Scanner | undefined

/** Makes a pattern's {@link Gate}: a post's words are then looked at once for all patterns together. */
export const gateOf = (pattern: RegExp): Gate => {
  const needed = fragmentsIn(pattern)
  if (needed === undefined) return ALWAYS
  const number = count++
  for (const fragment of needed) {
    const gates = fragments.get(fragment)
    if (gates === undefined) fragments.set(fragment, new Set([number]))
    else gates.add(number)
  }
  scanner = undefined
  return { slot: Math.floor(number / BITS), bit: 1 << (number % BITS) }
}

/** A pattern with its {@link Gate}. */
export const gated = (pattern: RegExp): Gated => {
  const { slot, bit } = gateOf(pattern)
  return { slot, bit, pattern }
}

/** Whether a pattern may match in a text with these marks. */
export const isOpen = (marks: Marks, { slot, bit }: Gate): boolean => ((marks[slot] ?? 0) & bit) !== 0

/** Whether a pattern matches a line's text. */
export const matches = (line: { readonly text: string; readonly marks: Marks }, gate: Gated): boolean =>
  isOpen(line.marks, gate) && gate.pattern.test(line.text)

/** Whether a pattern matches a part of the text that has these marks. */
export const matchesIn = (marks: Marks, gate: Gated, text: string): boolean =>
  isOpen(marks, gate) && gate.pattern.test(text)

/** Marks of a text in which nothing was found yet. */
export const noMarks = (): Marks => {
  const marks = [1]
  for (let slot = 1; slot * BITS < count; slot++) marks.push(0)
  return marks
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
  scanner ??= createScanner(fragments, Math.ceil(count / BITS))
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
