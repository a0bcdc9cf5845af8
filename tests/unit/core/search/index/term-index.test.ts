import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { BM25, TermIndex } from '../../../../../src-main/core/search/index/term-index.ts'

const FIELDS = ['title', 'body']
const TERMS = ['mesh', 'me', 'm', 'istio', 'is', 'kubernetes', '\u00010', 'é', '中', 'constructor']
const term = fc.nat({ max: TERMS.length - 1 })
const field = fc.array(term, { maxLength: 8 })
const step = fc.record({ slot: fc.nat({ max: 5 }), fields: fc.tuple(field, field) })

/** The index as the library fills it: the oracle. */
const createPlain = () =>
  new MiniSearch<{ readonly slot: number; readonly title: string; readonly body: string }>({
    idField: 'slot',
    fields: FIELDS,
    tokenize: text => (text === '' ? [] : text.split(' ')),
    processTerm: word => word,
  })

/** All that an index holds, as it is stored; the tree's own order of terms depends on what was there before. */
const told = (index: MiniSearch): unknown => {
  const stored = index.toJSON()
  return JSON.parse(JSON.stringify({ ...stored, index: stored.index.toSorted(([a], [b]) => (a < b ? -1 : 1)) }))
}

const wordsOf = (numbers: readonly number[]): string => numbers.map(number => TERMS[number]).join(' ')
const documentOf = (slot: number, [title, body]: readonly [readonly number[], readonly number[]]) => ({
  slot,
  title: wordsOf(title),
  body: wordsOf(body),
})

describe('the index of numbered terms', () => {
  it('is to the last number the one that MiniSearch makes of the same words, whatever is added and taken out', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 24 }), steps => {
        const plain = createPlain()
        const index = new TermIndex({ idField: 'slot', fields: FIELDS }, number => TERMS[number] ?? '')
        const held = new Map<number, (typeof steps)[number]['fields']>()
        for (const { slot, fields } of steps) {
          const before = held.get(slot)
          if (before === undefined) {
            plain.add(documentOf(slot, fields))
            index.enter([[slot, fields]])
            held.set(slot, fields)
          } else {
            plain.remove(documentOf(slot, before))
            index.leave(slot, before)
            held.delete(slot)
          }
          expect(told(index)).toEqual(told(plain))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is the same whether documents are added at once or one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(field, field), { maxLength: 6 }), { maxLength: 4 }), groups => {
        const create = () => new TermIndex({ idField: 'slot', fields: FIELDS }, number => TERMS[number] ?? '')
        const [together, apart] = [create(), create()]
        let slot = 0
        for (const group of groups) {
          const documents = group.map(fields => [slot++, fields] as const)
          together.enter(documents)
          for (const document of documents) apart.enter([document])
        }
        expect(told(together)).toEqual(told(apart))
      }),
      { numRuns: 300 },
    )
  })

  it('adds the scores that a search gives, each field by its boost', () => {
    const [title, body] = [6, 1]
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { maxLength: 12 }), term, (documents, number) => {
        const index = new TermIndex({ idField: 'slot', fields: FIELDS }, each => TERMS[each] ?? '')
        index.enter([...documents.entries()])
        index.leave(0, documents[0] ?? [[], []])
        const word = TERMS[number] ?? ''
        const found = index.search(word, {
          bm25: BM25,
          boost: { title, body },
          tokenize: text => [text],
          processTerm: each => each,
        })
        const expected = new Float32Array(documents.length)
        for (const { id, score } of found) expected[id] = score / 2
        const scores = new Float32Array(documents.length)
        index.addScores(word, 0.5, [title, body], scores)
        for (const [slot, score] of scores.entries()) expect(score).toBeCloseTo(expected[slot] ?? 0, 4)
      }),
      { numRuns: 300 },
    )
  })

  it('adds how often a term stands in a field', () => {
    const index = new TermIndex({ idField: 'slot', fields: FIELDS }, number => TERMS[number] ?? '')
    index.enter([
      [
        0,
        [
          [0, 3],
          [3, 3, 3],
        ],
      ],
    ])
    index.enter([[2, [[], [3]]]])
    const frequencies = new Float64Array(3)
    index.addFrequencies(3, 1, frequencies)
    expect([...frequencies]).toEqual([3, 0, 1])
    index.addFrequencies(3, 0, frequencies)
    expect([...frequencies]).toEqual([4, 0, 1])
  })

  it('finds what it holds, and no more what was taken out', () => {
    const index = new TermIndex({ idField: 'slot', fields: FIELDS }, number => TERMS[number] ?? '')
    index.enter([[3, [[0], [3, 3]]]])
    index.enter([[4, [[1], []]]])
    expect(index.search('istio').map(({ id }) => id)).toEqual([3])
    index.leave(3, [[0], [3, 3]])
    expect(index.search('istio')).toEqual([])
    expect(index.search('me').map(({ id }) => id)).toEqual([4])
  })
})
