import { describe, expect, it } from 'vitest'
import { assess, tableOf } from '../../relevance/compare.ts'
import type { JudgedQuery } from '../../relevance/judged.ts'
import { mean, ndcgAt10, precisionAt10, reciprocalRank } from '../../relevance/metrics.ts'

const GRADES = { a: 3, b: 2, c: 1 }

describe('nDCG of the first ten results', () => {
  it('is 1 for the best order, and what is worked out by hand for others', () => {
    expect(ndcgAt10(['a', 'b', 'c'], GRADES)).toBe(1)
    expect(ndcgAt10(['a', 'b', 'c', 'x', 'y'], GRADES)).toBe(1)
    // Best: 7 / 1 + 3 / 1.58496 + 1 / 2 = 9.39279. Given: 1 / 1 + 3 / 1.58496 + 7 / 2 = 6.39279.
    expect(ndcgAt10(['c', 'b', 'a'], GRADES)).toBeCloseTo(0.680606, 5)
    // Given: 0 + 7 / 1.58496 + 0 + 3 / 2.32193 = 5.70853.
    expect(ndcgAt10(['x', 'a', 'y', 'b'], GRADES)).toBeCloseTo(0.607757, 5)
    expect(ndcgAt10(['b'], GRADES)).toBeCloseTo(3 / 9.39279, 5)
  })

  it('is 0 where nothing that fits is listed, or nothing is judged', () => {
    expect(ndcgAt10([], GRADES)).toBe(0)
    expect(ndcgAt10(['x', 'y'], GRADES)).toBe(0)
    expect(ndcgAt10(['x'], {})).toBe(0)
  })

  it('counts ten results, each once, against the ten best', () => {
    const noise = Array.from({ length: 9 }, (_, i) => `x${i}`)
    expect(ndcgAt10([...noise, 'a'], { a: 3 })).toBeCloseTo(1 / Math.log2(11), 10)
    expect(ndcgAt10([...noise, 'x9', 'a'], { a: 3 })).toBe(0)
    expect(ndcgAt10(['a', 'a', 'a', 'b', 'c'], GRADES)).toBe(1)
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`p${i}`, 2]))
    expect(ndcgAt10(Object.keys(many), many)).toBeCloseTo(1, 10)
  })
})

it('the reciprocal rank is that of the first result that answers the query', () => {
  expect(reciprocalRank(['a'], GRADES)).toBe(1)
  expect(reciprocalRank(['x', 'c', 'b', 'a'], GRADES)).toBeCloseTo(1 / 3, 10)
  expect(reciprocalRank(['c', 'x'], GRADES)).toBe(0)
  expect(reciprocalRank([], GRADES)).toBe(0)
})

it('the precision is the share of what is listed that fits at all', () => {
  expect(precisionAt10(['a', 'x', 'c', 'y'], GRADES)).toBe(0.5)
  expect(precisionAt10(['c'], GRADES)).toBe(1)
  expect(precisionAt10([], GRADES)).toBe(0)
  expect(precisionAt10([...Array.from({ length: 10 }, (_, i) => `x${i}`), 'a'], GRADES)).toBe(0)
})

it('the mean of nothing is 0', () => {
  expect(mean([1, 2, 6])).toBe(3)
  expect(mean([])).toBe(0)
})

describe('assessing an engine', () => {
  const queries: readonly JudgedQuery[] = [
    { query: 'one', group: 'words', grades: { a: 3 } },
    { query: 'city:two two', bare: 'two', group: 'fields', grades: { b: 3 } },
    { query: 'three', group: 'words', grades: { c: 3 } },
  ]
  const answers: Readonly<Record<string, readonly string[]>> = { one: ['a'], two: ['x', 'b'], 'city:two two': ['b'] }
  const engineOf = (hasFields: boolean) => ({ name: 'it', hasFields, search: (query: string) => answers[query] ?? [] })

  it('means over all queries, either half and each group', () => {
    const { figures } = assess(engineOf(true), queries)
    expect(figures.get('all')?.mrr).toBeCloseTo(2 / 3, 10)
    expect(figures.get('tuned half')).toEqual({ ndcg: 0.5, mrr: 0.5, precision: 0.5 })
    expect(figures.get('held half')).toEqual({ ndcg: 1, mrr: 1, precision: 1 })
    expect(figures.get('words')?.ndcg).toBe(0.5)
  })

  it('asks the bare words of an engine without fields', () => {
    expect(assess(engineOf(false), queries).figures.get('fields')).toMatchObject({ mrr: 0.5, precision: 0.5 })
  })

  it('is shown in a table, a row for each group', () => {
    const rows = tableOf('mrr', 'MRR', [assess(engineOf(true), queries)]).split('\n')
    expect(rows.map(row => row.split(/\s{2,}/))).toEqual([
      ['MRR', 'it'],
      ['all', '0.667'],
      ['tuned half', '0.500'],
      ['held half', '1.000'],
      ['words', '0.500'],
      ['fields', '1.000'],
    ])
  })
})
