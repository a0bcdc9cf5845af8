import { describe, expect, it } from 'vitest'
import { NO_VALUE } from '../../../src-main/contract/index.ts'
import { facetOfChip, wordsOfChip } from '../../../src-renderer/features/chips/words.ts'

describe('chips', () => {
  it('say what is asked for and what is left out, in words', () => {
    expect(wordsOfChip({ kind: 'value', field: 'city', name: 'Ottawa', excluded: false })).toBe('Ottawa')
    expect(wordsOfChip({ kind: 'value', field: 'city', name: 'Ottawa', excluded: true })).toBe('not Ottawa')
    expect(wordsOfChip({ kind: 'value', field: 'tier', name: 'gold', excluded: true })).toBe('not Gold')
  })

  it('say that there is no value, and that there is one', () => {
    expect(wordsOfChip({ kind: 'value', field: 'sponsor', name: NO_VALUE, excluded: false })).toBe('No sponsor named')
    expect(wordsOfChip({ kind: 'value', field: 'sponsor', name: NO_VALUE, excluded: true })).toBe('With a sponsor')
    expect(wordsOfChip({ kind: 'value', field: 'year', name: NO_VALUE, excluded: false })).toBe('No date')
  })

  it('say a stretch of months', () => {
    const months = { kind: 'months', months: { from: '2018-03', to: '2019-08' } } as const
    expect([facetOfChip(months), wordsOfChip(months)]).toEqual(['Months', 'Mar 2018 to Aug 2019'])
  })
})
