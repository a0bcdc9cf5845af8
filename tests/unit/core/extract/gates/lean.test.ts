import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lean } from '../../../../../src-main/core/extract/gates/lean.ts'

/** Makes a pattern long enough to be looked at, without another meaning. */
const LONG = '(?:never this one|'.padEnd(100, 'x')
const long = (source: string): string => `${source}|${LONG})`

/** The pattern as it is written again, without what made it long. */
const written = (source: string): string => lean(new RegExp(long(source))).source.slice(0, -LONG.length - 2)

const letters = fc.constantFrom('a', 'b', 'ab', '[)(|a]', '\\)', '\\|', '.', '\\b', ' ')
const count = fc.constantFrom('', '', '?', '*', '+?', '{1,2}')
const { source } = fc.letrec<{ source: string; item: string; group: string }>(tie => ({
  source: fc
    .array(fc.array(tie('item'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map(ways => ways.map(way => way.join('')).join('|')),
  item: fc.oneof({ depthSize: 'small' }, letters, tie('group')),
  group: fc.oneof(
    fc
      .tuple(fc.constantFrom('(', '(?:'), tie('source'), count)
      .map(([open, inner, times]) => `${open}${inner})${times}`),
    fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('source')).map(([open, inner]) => `${open}${inner})`),
  ),
}))

describe('lean', () => {
  it('lets the ways of a group meet where more follows on them', () => {
    expect(written('(?:the |our )?(?:old|new) room')).toBe('(?:the |our )?(?=)(?:old|new)(?=) room')
    expect(written('(a|b){2,3}c')).toBe('(a|b){2,3}(?=)c')
    expect(written('(?:a(?:b|c)d)e')).toBe('(?:a(?:b|c)(?=)d)e')
  })

  it('leaves what has one way, an end, or looks ahead or back as it is', () => {
    for (const plain of [
      '(?:the) room',
      'room(?:s|y)',
      '(?:a(?:b|c))',
      '(?=a|b)c',
      '(?<!(?:a|b)c)d',
      '[(a|b)]c',
      '\\(a|b\\)c',
    ])
      expect(written(plain), plain).toBe(plain)
  })

  it('leaves short patterns alone, and keeps flags', () => {
    const short = /(?:a|b)c/
    expect(lean(short)).toBe(short)
    expect(lean(new RegExp(long('(?:a|b)c'), 'giu')).flags).toBe('giu')
  })

  it('is tried on patterns that it changes', () => {
    const changed = fc.sample(source, 200).filter(each => written(each) !== each)
    expect(changed.length).toBeGreaterThan(20)
  })

  it('matches the same, with the same parts, in any text', () => {
    fc.assert(
      fc.property(
        source,
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ')', '|', ' ', '('), maxLength: 12 })),
        (each, texts) => {
          const plain = new RegExp(long(each))
          const leaner = lean(plain)
          for (const text of texts) expect(leaner.exec(text)).toEqual(plain.exec(text))
        },
      ),
      { numRuns: 400 },
    )
  })
})
