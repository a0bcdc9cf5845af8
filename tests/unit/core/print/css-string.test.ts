import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cssString, shorten } from '../../../../src-main/core/print/css-string.ts'

/** Reads a CSS string as the specification says (CSS Syntax Module Level 3, 4.3.5 and 4.3.7). */
const read = (value: string): string =>
  value
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6})\s?/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))

describe('a CSS string', () => {
  test('reads back as what was written, and holds nothing that could end it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const written = cssString(text)
        expect(written.slice(1, -1)).toMatch(/^[A-Za-z0-9 \\]*$/)
        expect(read(written)).toBe(text.replaceAll('\0', ''))
      }),
    )
  })
})

describe('a shortened title', () => {
  test('is cut at a word and says so', () => {
    expect(shorten('An evening of clusters, and more', 25)).toBe('An evening of clusters…')
    expect(shorten('Short  title', 25)).toBe('Short title')
    expect(shorten('x'.repeat(40), 10)).toBe(`${'x'.repeat(9)}…`)
  })
})
