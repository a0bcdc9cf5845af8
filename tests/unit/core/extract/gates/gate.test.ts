import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragmentsIn } from '../../../../../src-main/core/extract/gates/fragments.ts'
import { gated, isOpen, noMarks, readMarks } from '../../../../../src-main/core/extract/gates/gate.ts'

/** Patterns as the rules have them, in what fast-check can write texts for. */
const PATTERNS = [
  /(?:thanks?|thank you|merci) to (?:the )?[a-z]{2,5}/,
  /(?:kick(?:ed|s)|wrapped) (?:us |things )?(?:off|up)/,
  /(?:organi[sz]e[drs]?|hosts?) (?:by|at) \w+/,
  /speakers?\s?:\s?\w+(?:, \w+){0,3}/,
  /(?:[a-z]+(?:con|conf|fest)|summit)/,
  /(?:se sont|s'est|nous sommes) (?:\w+ )?(?:retrouvé|réuni)/,
  /salle prêtée|l'après-midi|accueilli(?:e?s)?/,
  /(?:next|upcoming)+ (?:meetup|event)/,
  /\d{1,2}(?:st|nd|rd|th) (?:january|february)/,
].map(pattern => gated(pattern))

/** Opens neither: their words are in no text below. */
const OTHER = gated(/zyzzyva (?:quartet|quintet)/)
/** Nothing is known of what matches it. */
const FREE = gated(/^\W*\d+/)

const marksOf = (text: string) => readMarks(text, [])

describe('the fragments of a pattern', () => {
  test.each([
    [/\b(?:thanks?|merci) to\b/i, ['thank t', 'thanks', 'merci t']],
    [/sponsor\w*/, ['sponsor']],
    [/^(?:a|b)?hosted/, ['hosted']],
    [/(?=hidden)shown/, ['shown']],
    [/caf[eé] (?:noir)?/, ['cafe']],
  ])('of %s are words that each match holds', (pattern, fragments) => {
    expect(fragmentsIn(pattern)).toEqual(fragments)
  })

  test.each([[/\d+/], [/(?:hosted)?/], [/hosted|\d/], [/[a-z]+/], [/the/], [/.*/]])('are not known of %s', pattern => {
    expect(fragmentsIn(pattern)).toBeUndefined()
  })
})

describe('a gate', () => {
  test('is open wherever its pattern matches, in whatever text that stands', () => {
    for (const gate of PATTERNS)
      fc.assert(
        fc.property(
          fc.stringMatching(gate.pattern),
          fc.string(),
          fc.string({ unit: 'binary' }),
          (match, before, after) => {
            for (const text of [match, `${before} ${match}`, `${match} ${after}`, match.toUpperCase(), `𝕏 ${match} ™`])
              expect(isOpen(marksOf(text), gate)).toBe(true)
          },
        ),
        { numRuns: 60 },
      )
  })

  test('is shut where no word of its pattern stands, unless no word of it is known', () => {
    const marks = marksOf('Forty people came, and two of them brought a kite 🪁.')
    expect(isOpen(marks, OTHER)).toBe(false)
    expect(isOpen(marks, FREE)).toBe(true)
    expect(isOpen(marksOf('a zyzzyva quartet'), OTHER)).toBe(true)
  })

  test('is open in the part of a text in which the words stand, and in the whole', () => {
    const text = 'It rained. A zyzzyva quartet played. We left.'
    const parts = [10, 36, 45].map(end => ({ end, marks: noMarks() }))
    const whole = readMarks(text, parts)
    expect(parts.map(({ marks }) => isOpen(marks, OTHER))).toEqual([false, true, false])
    expect(isOpen(whole, OTHER)).toBe(true)
  })

  test.each(['ZYZZYVA QUARTET', 'zyzzývá quartet', '𝘇𝘆𝘇𝘇𝘆𝘃𝗮 quartet', 'zyzzyva\u0301 quartet'])(
    'reads %s folded',
    text => {
      expect(isOpen(marksOf(text), OTHER)).toBe(true)
    },
  )
})
