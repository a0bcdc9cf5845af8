import { afterEach, describe, expect, it, vi } from 'vitest'
import { renamedFor, savePath } from '../../../src-renderer/features/export/save-path.ts'
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
    expect(savePath('/home/ana', 'all', 'linux', 'csl-json')).toBe('/home/ana/all.csl.json')
    expect(savePath('/home/ana', 'all', 'linux', 'markdown')).toBe('/home/ana/all')
  })

  it('gives a name that was typed the ending of another format', () => {
    expect(renamedFor('mine.pdf', 'pdf', 'epub')).toBe('mine.epub')
    expect(renamedFor('mine.csl.json', 'csl-json', 'bibtex')).toBe('mine.bib')
    expect(renamedFor('mine.zip', 'markdown-zip', 'markdown')).toBe('mine')
    expect(renamedFor('mine', 'markdown', 'html')).toBe('mine.html')
  })
})
