import MiniSearch, { type Options } from 'minisearch'

/** What MiniSearch knows a document by: nothing of it is stored. */
export type Slotted = { readonly slot: number }

/** Numbers of the terms of each field of a document, in the order of the index's fields; as often as they stand there. */
export type FieldNumbers = readonly (readonly number[])[]

/** Of one term: by field, then by document, how often it stands there. */
type Occurrences = Map<number, Map<number, number>>

const frequencies = (numbers: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

const noOccurrences = (): Occurrences => new Map()

/**
 * MiniSearch's own index, filled with numbered terms. Its `add` walks down its tree of letters for every single word of
 * a document, which took two thirds of the time to index an archive; here the tree is walked once for a term, and a
 * term that stands in a field many times is counted first. What is in the index is the same, to the last number: see
 * `MiniSearch.add` and `MiniSearch.remove` of version 7.2, of which these are, and the test against them.
 */
export class TermIndex extends MiniSearch<Slotted> {
  readonly #termOf: (number: number) => string
  /** By number of the term; the very objects that stand in the tree. */
  readonly #occurrences: (Occurrences | undefined)[] = []

  /** `termOf` names a numbered term: always the same, and no two the same. */
  constructor(options: Options<Slotted>, termOf: (number: number) => string) {
    super(options)
    this.#termOf = termOf
  }

  /** Adds the document of a slot that has none. */
  enter(slot: number, fields: FieldNumbers): void {
    const document = this._nextId
    const before = this._documentCount
    this._idToShortId.set(slot, document)
    this._documentIds.set(document, slot)
    this._documentCount += 1
    this._nextId += 1
    const lengths: number[] = []
    for (const [field, numbers] of fields.entries()) {
      const counts = frequencies(numbers)
      lengths.push(counts.size)
      this._avgFieldLength[field] = ((this._avgFieldLength[field] ?? 0) * before + counts.size) / (before + 1)
      for (const [number, count] of counts) this.#documentsOf(number, field).set(document, count)
    }
    this._fieldLength.set(document, lengths)
  }

  /** Takes out the document of a slot; needs the very terms that it was added with. */
  leave(slot: number, fields: FieldNumbers): void {
    const document = this._idToShortId.get(slot)
    if (document === undefined) return
    const before = this._documentCount
    for (const [field, numbers] of fields.entries()) {
      const counts = frequencies(numbers)
      this._avgFieldLength[field] =
        before === 1 ? 0 : ((this._avgFieldLength[field] ?? 0) * before - counts.size) / (before - 1)
      for (const number of counts.keys()) this.#withdraw(number, field, document)
    }
    this._documentIds.delete(document)
    this._idToShortId.delete(slot)
    this._fieldLength.delete(document)
    this._documentCount -= 1
  }

  #documentsOf(number: number, field: number): Map<number, number> {
    let occurrences = this.#occurrences[number]
    if (occurrences === undefined) {
      occurrences = this._index.fetch(this.#termOf(number), noOccurrences)
      while (this.#occurrences.length < number) this.#occurrences.push(undefined)
      this.#occurrences[number] = occurrences
    }
    let documents = occurrences.get(field)
    if (documents === undefined) {
      documents = new Map()
      occurrences.set(field, documents)
    }
    return documents
  }

  #withdraw(number: number, field: number, document: number): void {
    const occurrences = this.#occurrences[number]
    const documents = occurrences?.get(field)
    if (occurrences === undefined || documents === undefined) return
    documents.delete(document)
    if (documents.size > 0) return
    occurrences.delete(field)
    if (occurrences.size > 0) return
    this._index.delete(this.#termOf(number))
    this.#occurrences[number] = undefined
  }
}
