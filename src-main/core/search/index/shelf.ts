import { fold } from '../matching/fold.ts'
import type { SearchDocument } from '../types.ts'

/** Orders in which results can stand without a score. */
export type PlainOrder = 'newest' | 'oldest' | 'title'

/** The documents themselves, by slot and by path, and the orders they can be listed in. */
export type Shelf = {
  /** Gives the document the lowest free slot. */
  put(document: SearchDocument): number
  /** Puts a document of the same path in the place of the one before. */
  replace(slot: number, document: SearchDocument): void
  remove(slot: number): void
  slotOf(path: string): number | undefined
  document(slot: number): SearchDocument | undefined
  /** One more than the highest slot ever used. */
  readonly slots: number
  /** Slots of all documents in an order; computed once after a change. */
  order(by: PlainOrder): readonly number[]
  readonly size: number
}

type Entry = { readonly document: SearchDocument; readonly title: string }

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const NOT_IN_TITLES = /[^\p{L}\p{N} ]+/gu

/** A title as it is sorted: folded, without punctuation before or in it. */
const titleKey = (title: string): string => fold(title).replace(NOT_IN_TITLES, '').trim()

// Dates are text from the year down, so text order is time order; undated recaps come last both ways.
const compareDates = (a: Entry, b: Entry, direction: 1 | -1): number => {
  const [first, second] = [a.document.date, b.document.date]
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined)
  return compareText(first, second) * direction
}

const byPath = (a: Entry, b: Entry): number => compareText(a.document.path, b.document.path)

const COMPARE: Readonly<Record<PlainOrder, (a: Entry, b: Entry) => number>> = {
  newest: (a, b) => compareDates(a, b, -1) || byPath(a, b),
  oldest: (a, b) => compareDates(a, b, 1) || byPath(a, b),
  title: (a, b) => compareText(a.title, b.title) || compareDates(a, b, -1) || byPath(a, b),
}

/** Creates an empty shelf. */
export const createShelf = (): Shelf => {
  const entries: (Entry | undefined)[] = []
  const slots = new Map<string, number>()
  const free: number[] = []
  const orders = new Map<PlainOrder, readonly number[]>()

  const sort = (by: PlainOrder): readonly number[] => {
    const held = entries.flatMap((entry, slot) => (entry === undefined ? [] : [{ entry, slot }]))
    return held.sort((a, b) => COMPARE[by](a.entry, b.entry)).map(({ slot }) => slot)
  }

  return {
    put: document => {
      const slot = free.pop() ?? entries.length
      entries[slot] = { document, title: titleKey(document.title) }
      slots.set(document.path, slot)
      orders.clear()
      return slot
    },
    replace: (slot, document) => {
      entries[slot] = { document, title: titleKey(document.title) }
      orders.clear()
    },
    remove: slot => {
      const entry = entries[slot]
      if (entry === undefined) return
      slots.delete(entry.document.path)
      entries[slot] = undefined
      free.push(slot)
      orders.clear()
    },
    slotOf: path => slots.get(path),
    document: slot => entries[slot]?.document,
    order: by => {
      const known = orders.get(by) ?? sort(by)
      orders.set(by, known)
      return known
    },
    get slots() {
      return entries.length
    },
    get size() {
      return slots.size
    },
  }
}
