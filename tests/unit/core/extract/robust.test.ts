import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFacets, mergeEntities } from '../../../../src-main/core/extract/index.ts'
import type { TextBlock } from '../../../../src-main/core/post/types.ts'
import { buildPost } from './build-post.ts'

const PIECES = [
  'Anna Berg',
  'from',
  'Acme',
  'presented',
  'Kubernetes',
  'in',
  'Montréal',
  'thank you',
  'for sponsoring',
  'for hosting',
  ',',
  'and',
  '.',
  '(',
  ')',
  'Sponsors:',
  'talk by',
  'gave a talk',
  "'s",
  '“',
  '”',
  '\n',
  ' – ',
  'hosted at',
  'offices',
  '18:30',
  '@anna',
  'gold sponsors include',
  'Go',
  '|',
  'de',
  'merci à',
  "d'avoir commandité",
  'a présenté',
  '🌈',
  'J',
  'who',
  'In this talk',
  '://',
  '.NET',
  '-',
  '/',
  '&',
  'KubeCon',
  'next meetup',
]
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join(' '))
const text = fc.oneof(
  prose,
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const KINDS: readonly TextBlock['kind'][] = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'caption',
  'alt',
  'quote',
  'code',
]

const block: fc.Arbitrary<TextBlock> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    text,
    level: fc.integer({ min: 1, max: 6 }),
    header: text,
    from: fc.nat(130),
    size: fc.nat(30),
  })
  .map(({ kind, text: words, level, header, from, size }) => ({
    kind,
    text: words,
    level,
    ...(kind === 'table-cell' ? { header, row: 0, column: 0, group: 1 } : {}),
    links: [{ start: from, end: from + size, href: 'https://www.meetup.com/x' }],
    emphasis: [{ start: from, end: from + size }],
  }))

describe('extractFacets on anything', () => {
  it('never throws, and every value has a name, a confidence and evidence inside its sentence', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(block, { maxLength: 12 }),
        fc.dictionary(fc.constantFrom('city', 'sponsors', 'speakers', 'venue'), fc.jsonValue()),
        (title, blocks, frontMatter) => {
          const post = { ...buildPost(title, []), blocks, frontMatter }
          const facets = extractFacets(post)
          for (const values of Object.values(facets))
            for (const value of values) {
              expect(value.name.trim()).not.toBe('')
              expect(value.confidence).toBeGreaterThan(0)
              expect(value.confidence).toBeLessThanOrEqual(1)
              if (value.provenance !== 'extracted') continue
              expect(value.evidence?.end).toBeGreaterThan(value.evidence?.start ?? -1)
              expect(value.evidence?.end).toBeLessThanOrEqual(value.evidence?.text.length ?? 0)
            }
          expect(extractFacets(post)).toEqual(facets)
          expect(mergeEntities([facets, facets]).facets).toHaveLength(2)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('reads a long and repetitive post in time that grows with its length', () => {
    const hostile = [
      'Anna Berg, ',
      'thank you Acme, ',
      'sponsored by ',
      'in Paris, ',
      '"',
      'a.',
      'Go ',
      'and to ',
      'next ',
    ].map(piece => piece.repeat(4000))
    const facets = extractFacets(
      buildPost(
        'Meetup',
        hostile.map(words => ({ kind: 'paragraph' as const, text: words })),
      ),
    )
    expect(facets.technologies.length).toBeLessThan(5)
  })
})
