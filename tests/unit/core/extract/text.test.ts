import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../../src-main/core/extract/text/sentences.ts'
import { tokenise } from '../../../../src-main/core/extract/text/tokens.ts'

const words = (text: string): readonly string[] => tokenise(text).map(token => token.text)
const sentences = (text: string): readonly string[] =>
  sentencesOf(text, tokenise(text)).map(({ start, end }) => text.slice(start, end))

describe('tokenise', () => {
  it.each([
    ["Anna's talk on Node.js 1.13, C++ and C#.", ['Anna', 'talk', 'on', 'Node.js', '1.13', 'C++', 'and', 'C#']],
    ["O'Reilly, AT&T and L'Oréal", ["O'Reilly", 'AT&T', 'and', 'L', 'Oréal']],
    ['Jean-Philippe at Kitchener-Waterloo', ['Jean', 'Philippe', 'at', 'Kitchener', 'Waterloo']],
    ['Il·lusions a W·Loom', ['Il·lusions', 'a', 'W·Loom']],
    ['Looms·Yarn·3 pm', ['Looms', 'Yarn', '3', 'pm']],
    ['with Prometheus.Room 4', ['with', 'Prometheus', 'Room', '4']],
    ['see https://a.example/b?c=d now 🌈', ['see', 'now']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('keeps offsets into the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
        let last = 0
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          last = token.end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['J. Evans met Dr. Roy at 5 p.m. in Acme Inc. offices.', ['J. Evans met Dr. Roy at 5 p.m. in Acme Inc. offices.']],
    ['He said “Yes.” Then “No.”', ['He said “Yes.”', 'Then “No.”']],
    ['a line\nanother line', ['a line', 'another line']],
    ['Version 1.13 is out. It is good.', ['Version 1.13 is out.', 'It is good.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})
