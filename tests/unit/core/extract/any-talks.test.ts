import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import type { TextBlock } from '../../../../src-main/core/post/types.ts'
import { buildPost, h2, list, p } from './build-post.ts'

describe('talks of anything', () => {
  const pieces = fc.constantFrom(
    ...[
      'Ada Lovelace',
      'Grace Hopper',
      '“Looms for Poets”',
      '«',
      '»',
      '"Moths"',
      ' by ',
      'presented',
      ' – ',
      ': ',
      '(',
      ')',
    ],
    ...[
      '19:30',
      'Speaker: ',
      'Her talk',
      'slides',
      '.',
      '\n',
      '-----',
      '🌈',
      'Talk 2:',
      ', Acme',
      'in Toronto',
      'and',
      '\u0130',
    ],
  )
  const text = fc.array(pieces, { maxLength: 14 }).map(all => all.join(' '))
  const kinds = ['heading', 'paragraph', 'list-item', 'table-cell', 'caption', 'alt', 'quote'] as const
  const block = fc
    .record({
      kind: fc.constantFrom(...kinds),
      text,
      cut: fc.nat(20),
      header: fc.constantFrom('Talk', 'Speaker', 'City', ''),
    })
    .map(({ kind, text, cut, header }): TextBlock => {
      const end = Math.min(text.length, cut + 4)
      const links = end > cut ? [{ start: cut, end, href: 'a.pdf' }] : []
      const emphasis = end > 0 ? [{ start: 0, end }] : []
      const cell = kind === 'table-cell' ? { row: cut % 3, column: header.length % 4, group: 1, header } : {}
      return { kind, text, links, emphasis, ...(kind === 'list-item' ? { group: 2 } : {}), ...cell }
    })

  it('have a title where their evidence says, and speakers of the list', () => {
    let seen = 0
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), parts => {
        const { talks, speakers } = extractFacets(buildPost('Meetup #9', parts))
        seen += talks.length
        const names = new Set(speakers.map(one => one.name))
        for (const talk of talks) {
          const words = talk.evidence?.text.slice(talk.evidence.start, talk.evidence.end)
          expect(words?.replace(/\s+/g, ' ')).toBe(talk.title)
          expect(talk.title.trim()).not.toBe('')
          expect(talk.speakers.length).toBeGreaterThan(0)
          for (const name of talk.speakers) expect(names).toContain(name)
        }
      }),
      { numRuns: 600 },
    )
    expect(seen).toBeGreaterThan(20)
  })

  it('take time in proportion to the text', () => {
    const long = '-'.repeat(100_000)
    const started = performance.now()
    extractFacets(
      buildPost('Meetup #9', [
        p(`${long} Speaker: Ada Lovelace`),
        list(`${'“'.repeat(50_000)} Ada Lovelace`),
        h2(`${'( '.repeat(50_000)}Ada Lovelace`),
      ]),
    )
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
