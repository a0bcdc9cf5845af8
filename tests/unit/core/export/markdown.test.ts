import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createMarkdown } from '../../../../src-main/core/export/index.ts'
import { createNames, imageFileName, recapNames, slugOf } from '../../../../src-main/core/export/names/file-names.ts'
import { makeRecap, node } from '../print/support-recaps.ts'
import { bookOf, makeOther, makeUntidy, placeAll, wordsIn } from './support-export.ts'

const untidy = makeUntidy()
const markdown = createMarkdown(bookOf([untidy, makeOther()]))
const { name, text } = markdown.recap(untidy, placeAll(untidy))

describe('a recap in Markdown', () => {
  it('has the facets in front matter that any reader of YAML takes', () => {
    expect(name).toBe('2018-10-05-liz-rice-friends-50-off.md')
    expect(parse(text.split('---\n')[1] ?? '')).toEqual({
      title: 'Liz Rice & «friends»: 50% <off>',
      date: '2018-10-05',
      lang: 'fr-CA',
      authors: ['The organisers'],
      cities: ['Montreal'],
      sponsors: [{ name: 'Red Hat', tier: 'gold' }],
      speakers: ['Liz Rice'],
      technologies: ['Kubernetes'],
      talks: [{ title: 'Containers from scratch', speakers: ['Liz Rice'], slides: 'https://example.org/slides.pdf' }],
    })
  })

  it('links to the files of other recaps, to places in its own, and nowhere where it may not', () => {
    expect(text).toContain('[another evening](2018-11-other.md#talks)')
    expect(text).toContain('[below](#own)')
    expect(text).toContain('<a id="own"></a>')
    expect(text).toContain('![The "room"](images/0.png)')
    expect(text).not.toContain('javascript:')
    expect(text).toMatch(/[^[]elsewhere/)
  })

  it('escapes what Markdown would misread, and keeps code as it is', () => {
    const other = markdown.recap(makeOther(), new Map()).text
    expect(other).toContain('\\*stars\\*')
    expect(other).toContain('\\<tags>')
    expect(text).toContain('```go\nif a < b && c {\n}\n```')
  })

  it('keeps the lines and words of code, whatever stands in it, however much', () => {
    const written = (...inside: Parameters<typeof node>[2][]): string =>
      markdown.recap(makeRecap({ path: 'a.md', body: [node('pre', {}, ...inside)] }), new Map()).text
    const code = node('code', { className: ['language-go'] }, 'if ', node('strong', {}, 'a'), node('br'), '  b\n\n')
    expect(written(code)).toContain('```go\nif a\n  b\n```')
    expect(written('one', node('br'), node('em', {}, 'two'))).toContain('```\none\ntwo\n```')
    const flood = Array.from({ length: 20_000 }, (_, at) => node('h3', {}, at === 0 ? 'last words' : ''))
    expect(written(...flood)).toContain('```\nlast words\n```')
  }, 20_000)

  it('keeps tables whole: one line a row, whatever is in a cell', () => {
    const recap = makeRecap({
      path: 'a.md',
      body: [
        node(
          'table',
          {},
          node('thead', {}, node('tr', {}, node('th', {}, 'A'), node('th', {}, 'B'))),
          node(
            'tbody',
            {},
            node('tr', {}, node('td', {}, node('p', {}, 'one'), node('p', {}, 'two | three')), node('td', {})),
          ),
        ),
      ],
    })
    const table = createMarkdown(bookOf([recap]))
      .recap(recap, new Map())
      .text.split('\n')
      .filter(line => line.startsWith('|'))
    expect(table).toHaveLength(3)
    expect(table[2]).toMatch(/one.*two \\\| three/)
  })

  it('lists all recaps in a file of its own', () => {
    const [readme] = markdown.finish()
    expect(readme?.name).toBe('README.md')
    expect(readme?.text).toContain('](2018-11-other.md)')
    expect(wordsIn(readme?.text ?? '')).toContain('Montreal')
  })
})

describe('names of files', () => {
  const titles = fc.string({
    unit: fc.constantFrom('a', 'A', 'é', 'É', '.', ' ', '/', '\\', ':', '*', '?', '"', '<', '|', '-', '漢', 'con'),
    maxLength: 120,
  })

  it('are unique whatever the case, and are taken by every system', () => {
    fc.assert(
      fc.property(fc.array(titles, { maxLength: 30 }), all => {
        const names = [...recapNames(all.map((title, at) => ({ path: String(at), title }))).values()]
        const folded = names.map(each => each.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
        expect(new Set(folded).size).toBe(all.length)
        for (const each of names) {
          expect(each).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u)
          expect(each.length).toBeLessThan(100)
          expect(each).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|readme|images)$/i)
        }
      }),
    )
  })

  it('are readable', () => {
    expect(slugOf('Soirée éclair : l’été à Québec')).toBe('soiree-eclair-lete-a-quebec')
    expect(imageFileName('a/b/Photo (1).JPG')).toEqual({ stem: 'photo-1', ending: '.jpg' })
    const take = createNames()
    expect([take('room', '.png'), take('Room', '.png'), take('room', '.jpg'), take('con')]).toEqual([
      'room.png',
      'Room-2.png',
      'room.jpg',
      'recap-con',
    ])
  })
})
