import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withSoftHyphens } from '../../../../src-main/core/print/hyphens.ts'

const shown = (text: string, lang: string): string => withSoftHyphens(text, lang).replaceAll('\u00ad', '|')

describe('places at which words may be parted', () => {
  test('are those of the language, four letters from either end', () => {
    expect(shown('The infrastructure, characteristically misunderstood.', 'en')).toBe(
      'The infra|struc|ture, char|ac|ter|is|ti|cally misun|der|stood.',
    )
    expect(shown('l’orchestration et les conférenciers', 'fr-CA')).toBe('l’orches|tra|tion et les confé|ren|ciers')
    expect(shown('Infrastrukturprobleme verallgemeinert', 'de')).toBe('Infrastrukturprobleme verallgemeinert')
  })

  test('are in no name, address, file or code', () => {
    for (const text of [
      'Christopher Liljenstolpe',
      'https://example.org/infrastructure/observability',
      'someone@organisation.example',
      'notwithstanding.example.org',
      'infrastructure_as_code',
      'kubernetes2019infrastructure',
      'well-characterised',
      '--notwithstanding',
      'JavaScript OpenTelemetry',
      'shortish words only',
      'notwithstanding'.repeat(100_000),
    ])
      expect([text, shown(text, 'en')]).toEqual([text, text])
  })

  test('change nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'fr', 'ja', ''), (text, lang) => {
        expect(withSoftHyphens(text, lang).replaceAll('\u00ad', '')).toBe(text.replaceAll('\u00ad', ''))
      }),
    )
  })
})
