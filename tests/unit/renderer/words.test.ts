import { afterEach, describe, expect, it, vi } from 'vitest'
import { savePath } from '../../../src-renderer/features/export/save-path.ts'
import { firstFew, inOrder } from '../../../src-renderer/features/facets/facet-values.ts'
import { keyToRow } from '../../../src-renderer/features/results/keys.ts'
import { countOf, fileNameOf, formatBytes, formatDate } from '../../../src-renderer/ui/format.ts'

afterEach(() => vi.unstubAllEnvs())

describe('dates', () => {
  it('spells a date as precisely as it is known', () => {
    expect(formatDate('2018-12-06', 'long')).toBe('6 December 2018')
    expect(formatDate('2018-12', 'short')).toBe('Dec 2018')
    expect(formatDate('2018', 'long')).toBe('2018')
  })

  it('never moves a day, whatever the time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'America/Montreal', 'Pacific/Niue']) {
      vi.stubEnv('TZ', zone)
      expect(formatDate('2019-01-01', 'short')).toBe('1 Jan 2019')
    }
  })

  it('shows what it cannot read as far as it can', () => {
    expect(formatDate('2018-13-01', 'long')).toBe('2018')
  })
})

describe('words and numbers', () => {
  it('counts one and many', () => {
    expect(countOf(1, 'city', 'cities')).toBe('1 city')
    expect(countOf(1204, 'city', 'cities')).toBe('1,204 cities')
  })

  it('names sizes and files', () => {
    expect([formatBytes(12), formatBytes(4_312_331)]).toEqual(['12 B', '4.3 MB'])
    expect([fileNameOf('/a/b/'), fileNameOf('C:\\x\\y.pdf')]).toEqual(['b', 'y.pdf'])
  })

  it('joins where to save as the platform writes it', () => {
    expect(savePath('/home/ana', 'recaps', 'linux')).toBe('/home/ana/recaps.pdf')
    expect(savePath('C:\\', 'Recaps.PDF', 'windows')).toBe('C:\\Recaps.PDF')
  })
})

describe('facet values', () => {
  const values = [9, 8, 7, 6, 5, 4, 3].map((count, at) => ({ name: `v${at}`, count, chosen: at === 6 }))

  it('shows the first few, and a chosen one from further down', () => {
    expect(firstFew(values).map(value => value.name)).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v6'])
  })

  it('puts years latest first and names in the order of the alphabet', () => {
    const years = ['2017', '2019', '2018'].map(name => ({ name, count: 1, chosen: false }))
    expect(inOrder(years, 'time').map(value => value.name)).toEqual(['2019', '2018', '2017'])
    const names = ['Élan', 'zebra', 'Apple'].map(name => ({ name, count: 1, chosen: false }))
    expect(inOrder(names, 'name').map(value => value.name)).toEqual(['Apple', 'Élan', 'zebra'])
  })
})

describe('keys in the results', () => {
  it('moves within the list and stops at its ends', () => {
    expect(keyToRow('ArrowDown', -1, 10, 5)).toBe(0)
    expect(keyToRow('ArrowUp', 0, 10, 5)).toBe(0)
    expect(keyToRow('PageDown', 7, 10, 5)).toBe(9)
    expect(keyToRow('End', 0, 10, 5)).toBe(9)
  })

  it('leaves other keys, and an empty list, alone', () => {
    expect(keyToRow('x', 3, 10, 5)).toBeNull()
    expect(keyToRow('ArrowDown', -1, 0, 5)).toBeNull()
  })
})
