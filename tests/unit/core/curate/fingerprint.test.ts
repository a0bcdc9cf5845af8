import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../../src-main/core/curate/index.ts'

describe('fingerprintOf', () => {
  it('is 16 hex digits, the same for the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (title, blocks) => {
        expect(fingerprintOf(title, blocks)).toMatch(/^[0-9a-f]{16}$/)
        expect(fingerprintOf(title, [...blocks])).toBe(fingerprintOf(title, blocks))
      }),
    )
  })

  it('does not mind numbers, dates, case, accents, punctuation and where blocks end', () => {
    const before = fingerprintOf('Meetup of 2018-02-27', ['Thank you, Montréal!', 'See you on 3/4.'])
    expect(fingerprintOf('Meetup of 2018-02-28', ['thank you', 'Montreal. See YOU on 5/6'])).toBe(before)
  })

  it('minds every word, and where words end', () => {
    const texts = ['a b', 'ab', 'b a', 'a b c', 'a', 'a bb', 'aa b', 'ba', '']
    expect(new Set(texts.map(text => fingerprintOf(text, []))).size).toBe(texts.length)
    const many = Array.from({ length: 20_000 }, (_, at) =>
      at.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'.charAt(Number(digit))),
    )
    expect(new Set(many.map(text => fingerprintOf('Recap', [text]))).size).toBe(new Set(many).size)
  })
})
