import MiniSearch, { type Options } from 'minisearch'
import { createCollector } from './collector.ts'

/** What MiniSearch knows a document by: nothing of it is stored. */
export type Slotted = { readonly slot: number }

/** Numbers of the terms of each field of a document, in the order of the index's fields; as often as they stand there. */
export type FieldNumbers = readonly (readonly number[])[]

/** Of one term: by field, then by document, how often it stands there. */
type Occurrences = Map<number, Map<number, number>>

/**
 * Parameters of BM25+, found by asking judged queries; see tests/relevance. MiniSearch has 1.2, 0.7 and 0.5 unless told
 * otherwise. Without a lower bound (d) what is said once in a long list, as in the summary of a tour, counts for no more
 * than its share.
 */
export const BM25 = { k: 2, b: 0.7, d: 0 }

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
 *
 * Its `search` makes an object of every document that a word is found in; for a word of ten thousand documents that is
 * most of the time of a search, so scores are added up here by document alone, by the same formula.
 */
export class TermIndex extends MiniSearch<Slotted> {
  readonly #termOf: (number: number) => string
  readonly #fields: readonly string[]
  readonly #collector = createCollector()
  /** By number of the term; the very objects that stand in the tree. */
  readonly #occurrences: (Occurrences | undefined)[] = []
  /** Slot and lengths of the fields, by MiniSearch's number of a document. */
  readonly #slots: number[] = []
  readonly #lengths: (readonly number[])[] = []

  /** `termOf` names a numbered term: always the same, and no two the same. */
  constructor(options: Options<Slotted>, termOf: (number: number) => string) {
    super(options)
    this.#termOf = termOf
    this.#fields = options.fields
  }

  /** Adds the documents of slots that have none. Many at once are quicker; see {@link createCollector}. */
  enter(documents: readonly (readonly [slot: number, fields: FieldNumbers])[]): void {
    const added = documents.map(([slot, fields]) => ({
      document: this.#register(slot),
      fields,
      lengths: [] as number[],
    }))
    for (const field of this.#fields.keys()) {
      let before = this._documentCount - added.length
      for (const { document, fields, lengths } of added) {
        const length = this.#collector.add(document, fields[field] ?? [])
        this._avgFieldLength[field] = ((this._avgFieldLength[field] ?? 0) * before + length) / (before + 1)
        before += 1
        lengths.push(length)
      }
      let last = -1
      let holders: Map<number, number> | undefined
      this.#collector.drain((number, document, count) => {
        if (number !== last) holders = this.#documentsOf(number, field)
        last = number
        holders?.set(document, count)
      })
    }
    for (const { document, lengths } of added) {
      this._fieldLength.set(document, lengths)
      this.#lengths[document] = lengths
    }
  }

  #register(slot: number): number {
    const document = this._nextId
    this._idToShortId.set(slot, document)
    this._documentIds.set(document, slot)
    this._documentCount += 1
    this._nextId += 1
    this.#slots[document] = slot
    return document
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
    this.#slots[document] = -1
    this.#lengths[document] = []
  }

  /**
   * Adds `weight` times the score of each document that holds a term, by slot: what `search` gives it, but for the
   * rounding. `boosts` weighs each field; 0 leaves it out.
   */
  addScores(term: string, weight: number, boosts: readonly number[], into: Float32Array): void {
    const occurrences: Occurrences | undefined = this._index.get(term)
    if (occurrences === undefined) return
    const { k, b, d } = BM25
    const total = this._documentCount
    for (const [field, boost] of boosts.entries()) {
      const documents = boost === 0 ? undefined : occurrences.get(field)
      if (documents === undefined) continue
      const matching = documents.size
      const average = this._avgFieldLength[field] ?? 0
      const rarity = Math.log(1 + (total - matching + 0.5) / (matching + 0.5))
      documents.forEach((frequency, document) => {
        const slot = this.#slots[document] ?? 0
        const length = this.#lengths[document]?.[field] ?? 0
        const score = rarity * (d + (frequency * (k + 1)) / (frequency + k * (1 - b + (b * length) / average)))
        into[slot] = (into[slot] ?? 0) + weight * boost * score
      })
    }
  }

  /** Adds how often a numbered term stands in a field of each document, by slot. */
  addFrequencies(number: number, field: number, into: Float64Array): void {
    this.#occurrences[number]?.get(field)?.forEach((frequency, document) => {
      const slot = this.#slots[document] ?? 0
      into[slot] = (into[slot] ?? 0) + frequency
    })
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
