import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../src-main/contract/index.ts'
import { createExtractor, mergeEntities } from '../../../../src-main/core/extract/index.ts'
import type { ParsedPost, TextBlock } from '../../../../src-main/core/post/types.ts'
import { buildPost, namesIn, p } from './build-post.ts'

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

const { extract } = createExtractor()

/** Whether a place lies inside its sentence, and the sentence is the post's own: it stands in its title or in one block. */
const expectInside = (evidence: Evidence | undefined, post: ParsedPost): void => {
  expect(evidence?.start).toBeGreaterThanOrEqual(0)
  expect(evidence?.end).toBeGreaterThan(evidence?.start ?? -1)
  expect(evidence?.end).toBeLessThanOrEqual(evidence?.text.length ?? 0)
  const texts = [post.title, ...post.blocks.map(one => one.text)]
  expect(texts.some(one => evidence !== undefined && one.includes(evidence.text))).toBe(true)
}

describe('extraction of anything', () => {
  it('never throws, and every value has a name, a confidence and evidence inside its sentence', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(block, { maxLength: 12 }),
        fc.dictionary(
          fc.constantFrom('city', 'sponsors', 'speakers', 'venue', 'talks', 'schedule', 'technologies', 'tags'),
          fc.jsonValue(),
        ),
        (title, blocks, frontMatter) => {
          const post = { ...buildPost(title, []), blocks, frontMatter }
          const facets = extract(post)
          const { talks, ...lists } = facets
          for (const values of Object.values(lists))
            for (const value of values) {
              expect(value.name.trim()).not.toBe('')
              expect(value.confidence).toBeGreaterThan(0)
              expect(value.confidence).toBeLessThanOrEqual(1)
              if (value.provenance === 'extracted') expectInside(value.evidence, post)
            }
          for (const talk of talks) {
            expect(talk.title.trim()).not.toBe('')
            for (const speaker of talk.speakers) expect(facets.speakers.map(one => one.name)).toContain(speaker)
            if (talk.provenance === 'extracted') expectInside(talk.evidence, post)
          }
          expect(extract(post)).toEqual(facets)
          expect(mergeEntities([facets, facets], { technologyAliases: new Map() }).facets).toHaveLength(2)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    'Anna Berg, ',
    'thank you Acme, ',
    'sponsored by ',
    'in Paris, ',
    '"',
    'a.',
    'Go ',
    'and to ',
    'next ',
    'Kafka, Spark and ',
    'Tidepool, an open-source ',
    'a library called ',
    'The Amazon Elastic ',
    '“A talk” by ',
    'Java 8 ',
    '# ',
  ])('reads %j many times over in time that grows with its length', piece => {
    const post = (times: number) => buildPost('Meetup', [{ kind: 'paragraph', text: piece.repeat(times) }])
    const spentMs = (times: number): number => {
      const before = process.cpuUsage().user
      extract(post(times))
      return (process.cpuUsage().user - before) / 1000
    }
    // Eight times the words cost eight times as much; with the square of the length they would cost 64 times. What else
    // the process does meanwhile (compiling, collecting garbage) only adds, so the lowest of a few ratios tells.
    let lowest = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < 8 && lowest >= 40; attempt += 1)
      lowest = Math.min(lowest, spentMs(8000) / Math.max(spentMs(1000), 2))
    expect(lowest).toBeLessThan(40)
  })
})

describe('hostile lists and lines', () => {
  // Without a bound to them, patterns never come to their end.
  it.each([
    ['words that join', `Thanks to Acme${', and'.repeat(60)} x Initech for the pizza.`],
    ['lines like streets', `1 ${'a'.repeat(56)}5\n`.repeat(200)],
  ])('reads %s to their end', (_kind, text) => {
    expect(namesIn('Widget evening', [p(text), p('Jane Roe gave a talk.')]).speakers).toEqual(['Jane Roe'])
  })
})
