import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { externalLink } from '../../../../src-main/hosts/app/external-link.ts'
import { exportFileName, safeFileName, unusedFileName } from '../../../../src-main/hosts/app/save-suggestion.ts'
import { userDataFolder } from '../../../../src-main/hosts/app/user-data-folder.ts'

describe('links that are handed to the system', () => {
  test.each(['https://example.com/a?b=c&d', 'http://example.com/', 'mailto:me@example.com'])('%s is', url => {
    expect(externalLink(url)).toBe(url)
  })

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id',
    '--help',
    '/etc/passwd',
    '',
    ' java\nscript:alert(1)',
  ])('%j is not', url => {
    expect(() => externalLink(url)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code: 'bad-link' }) }),
    )
  })

  test('what is handed over never looks like an option of a program', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        try {
          expect(externalLink(text)).toMatch(/^(?:https?|mailto):/)
        } catch (error) {
          expect(error).toMatchObject({ fault: { code: 'bad-link' } })
        }
      }),
    )
  })
})

describe('names for exports', () => {
  test('one recap is named by its title, several by archive, number and day', () => {
    const common = { archive: 'montreal-2018', today: '2026-11-21' }
    expect(exportFileName({ ...common, recaps: 1, title: 'Lyft: Envoy / Istio?' })).toBe('Lyft Envoy Istio.pdf')
    expect(exportFileName({ ...common, recaps: 1, title: 'A', format: 'csl-json' })).toBe('A.csl.json')
    expect(exportFileName({ ...common, recaps: 1, title: 'A', format: 'markdown' })).toBe('A')
    expect(exportFileName({ ...common, recaps: 12 })).toBe('Recaps – montreal-2018, 12 recaps, 2026-11-21.pdf')
    expect(exportFileName({ ...common, archive: '..', recaps: 1 })).toBe('Recaps – Recaps, 1 recap, 2026-11-21.pdf')
  })

  test('every name is one that all systems take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const name = safeFileName(text)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is about control characters.
        expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^\.|[. ]$/)
        expect(name.length).toBeGreaterThan(0)
        expect([...name].length).toBeLessThanOrEqual(100)
        expect(path.basename(name)).toBe(name)
      }),
    )
    expect(safeFileName('CON')).toBe('Recaps')
  })

  test('a name that is taken gets the next number', () => {
    const taken = new Set(['/d/a.pdf', '/d/a (2).pdf'])
    expect(unusedFileName('/d', 'a.pdf', file => taken.has(file))).toBe('a (3).pdf')
    expect(unusedFileName('/d', 'b.pdf', file => taken.has(file))).toBe('b.pdf')
    expect(unusedFileName('/d', 'c.csl.json', file => file === '/d/c.csl.json', '.csl.json')).toBe('c (2).csl.json')
    expect(unusedFileName('/d', 'v1.2 notes', file => file === '/d/v1.2 notes', '')).toBe('v1.2 notes (2)')
  })
})

describe('the user’s data folder', () => {
  const home = '/home/me'
  test.each([
    ['linux', {}, '/home/me/.local/share/recap-archive'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/recap-archive'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/me/.local/share/recap-archive'],
    ['darwin', {}, '/home/me/Library/Application Support/Recap Archive'],
    ['linux', { RECAP_ARCHIVE_DATA: '/elsewhere', XDG_DATA_HOME: '/data' }, '/elsewhere'],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(userDataFolder({ platform, env, home })).toBe(expected)
  })
})
