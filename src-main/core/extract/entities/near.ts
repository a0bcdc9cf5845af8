import { editDistance } from '../../edit-distance.ts'

/** In lists up to this length each is compared with each; longer ones are first sorted into boxes. */
const COMPARE_EACH = 48

/** A text with every choice of up to `most` letters left out. */
const shortened = (text: string, most: number): ReadonlySet<string> => {
  const all = new Set([text])
  let last: readonly string[] = [text]
  for (let left = most; left > 0; left--) {
    const next: string[] = []
    for (const one of last)
      for (let at = 0; at < one.length; at++) {
        const without = one.slice(0, at) + one.slice(at + 1)
        if (!all.has(without)) {
          all.add(without)
          next.push(without)
        }
      }
    last = next
  }
  return all
}

/**
 * All pairs of the items whose texts are at most `most` letters apart (Levenshtein), equal ones too. Each pair comes at
 * least once, in the order of the list. Two texts at most n edits apart have a text in common that both become by
 * leaving out at most n letters (Mor and Fraenkel 1982), so that in a long list only those are compared that share one.
 */
export function* nearPairs<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  most: number,
): Generator<readonly [one: T, other: T, distance: number]> {
  if (items.length <= COMPARE_EACH) {
    for (const [at, one] of items.entries())
      for (let next = at + 1; next < items.length; next++) {
        const other = items[next]
        if (other === undefined) continue
        const distance = editDistance(textOf(one), textOf(other), most)
        if (distance <= most) yield [one, other, distance]
      }
    return
  }
  const boxes = new Map<string, T[]>()
  for (const item of items) {
    const met = new Set<T>()
    for (const key of shortened(textOf(item), most)) {
      const box = boxes.get(key)
      if (box === undefined) boxes.set(key, [item])
      else {
        for (const before of box) met.add(before)
        box.push(item)
      }
    }
    for (const before of met) {
      const distance = editDistance(textOf(before), textOf(item), most)
      if (distance <= most) yield [before, item, distance]
    }
  }
}

/**
 * Finds the items whose texts are at most `most` letters from a given text: {@link nearPairs} between a long list, which is
 * put into boxes once, and others.
 */
export const createNear = <T>(
  items: readonly T[],
  textOf: (item: T) => string,
  most: number,
): ((text: string) => Iterable<T>) => {
  const boxes = new Map<string, T[]>()
  for (const item of items)
    for (const key of shortened(textOf(item), most)) {
      const box = boxes.get(key)
      if (box === undefined) boxes.set(key, [item])
      else box.push(item)
    }
  return text => {
    const met = new Set<T>()
    for (const key of shortened(text, most)) for (const item of boxes.get(key) ?? []) met.add(item)
    return [...met].filter(item => editDistance(text, textOf(item), most) <= most)
  }
}
