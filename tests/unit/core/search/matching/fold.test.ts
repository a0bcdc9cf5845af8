import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldName, foldWord } from '../../../../../src-main/core/search/matching/fold.ts'
import { PROPERTY_TIMEOUT_MS } from '../document.ts'

describe('fold', () => {
  it.each([
    ['Québec', 'quebec'],
    ['Que\u0301bec', 'quebec'],
    ['ŒUVRE', 'oeuvre'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ﬁle', 'file'],
    ['Ｋubernetes', 'kubernetes'],
  ])('makes %s and %s the same', (given, expected) => {
    expect(fold(given)).toBe(expected)
  })

  it('keeps marks that make another letter', () => {
    expect(fold('が')).not.toBe(fold('か'))
  })

  it(
    'gives the same for composed and decomposed text, and folding twice changes nothing',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), text => {
          expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
          expect(foldName(foldName(text))).toBe(foldName(text))
        }),
        { numRuns: 2000 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})

describe('foldWord and foldName', () => {
  it('drops apostrophes and soft hyphens inside a word', () => {
    expect(foldWord('O’Reilly')).toBe('oreilly')
    expect(foldWord('kuber\u00adnetes')).toBe('kubernetes')
  })

  it('keeps punctuation that tells names apart', () => {
    expect(foldName('C++')).not.toBe(foldName('C#'))
    expect(foldName('  L’Oréal   Canada')).toBe("l'oreal canada")
  })
})
