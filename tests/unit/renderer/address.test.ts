import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS, FACET_FIELDS, type FacetFilter, type Filters } from '../../../src-main/contract/index.ts'
import { formatAddress, parseAddress } from '../../../src-renderer/store/address.ts'
import { type Addressed, NOWHERE } from '../../../src-renderer/store/place.ts'

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 })
const filter: fc.Arbitrary<FacetFilter> = fc.oneof(
  fc.record({ include: names }),
  fc.record({ exclude: names }),
  fc.record({ include: names, exclude: names }),
  fc.record({ mode: fc.constant('all' as const), include: names }),
)
const month = fc
  .tuple(fc.integer({ min: 1970, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`)
const months = fc
  .tuple(month, month)
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }))
const filters: fc.Arbitrary<Filters> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...FACET_FIELDS), filter), { selector: ([field]) => field, maxLength: 4 }),
    fc.option(months, { nil: undefined }),
  )
  .map(([facets, months]) => ({ ...Object.fromEntries(facets), ...(months && { months }) }))
const path = fc
  .array(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter(part => !/[/\\:\0]|^\.\.?$/.test(part)),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map(parts => `${parts.join('/')}.md`)
const addressed: fc.Arbitrary<Addressed> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 40 }),
  filters,
  sort: fc.constantFrom('relevance', 'newest', 'oldest', 'title', 'given'),
  collection: fc.option(name),
  open: fc.option(path),
  entity: fc.option(fc.record({ kind: fc.constantFrom(...ENTITY_KINDS), name })),
  trends: fc.boolean(),
  photos: fc.boolean(),
})

describe('the address of a place', () => {
  it('is the scheme alone where nothing is searched, and plain words where something is', () => {
    expect(formatAddress(NOWHERE)).toBe('recap-archive:?')
    expect(
      formatAddress({
        ...NOWHERE,
        query: 'k8s -aws',
        filters: {
          city: { mode: 'all', include: ['Montreal', 'Québec'], exclude: ['(none)'] },
          months: { from: '2018-01', to: '2018-06' },
        },
        sort: 'oldest',
        collection: 'Best of',
        open: 'content/blog/a.md',
        entity: { kind: 'speaker', name: 'Liz Rice' },
      }),
    ).toBe(
      'recap-archive:?q=k8s+-aws&city=Montreal&city=Qu%C3%A9bec&not.city=%28none%29&all=city' +
        '&months=2018-01..2018-06&sort=oldest&in=Best+of&open=content%2Fblog%2Fa.md&page=speaker%3ALiz+Rice',
    )
  })

  it('leads back to the very same place, whatever it holds', () => {
    fc.assert(
      fc.property(addressed, place => {
        expect(parseAddress(formatAddress(place))).toEqual({ ok: true, value: place })
      }),
      { numRuns: 1000 },
    )
  })

  it('is read with the slashes and the case that systems give it', () => {
    for (const text of [
      'recap-archive:?q=go',
      'recap-archive://?q=go',
      'Recap-Archive:///?q=go',
      ' recap-archive:?q=go\n',
    ])
      expect(parseAddress(text)).toEqual({ ok: true, value: { ...NOWHERE, query: 'go' } })
    expect(parseAddress('recap-archive:')).toEqual({ ok: true, value: NOWHERE })
  })

  it.each([
    ['https://example.com/?q=go', /is no link of Recap Archive/],
    ['', /is no link of Recap Archive/],
    ['recap-archive:elsewhere?q=go', /broken at its beginning/],
    ['recap-archive:?color=red', /“color=red”, which is not understood/],
    ['recap-archive:?sort=sideways', /“sort=sideways”/],
    ['recap-archive:?months=2018', /“months=2018”/],
    ['recap-archive:?months=2018-00..2018-13', /“months=2018-00\.\.2018-13”/],
    ['recap-archive:?months=2019-06..2018-01', /“months=2019-06/],
    ['recap-archive:?page=planet:Mars', /“page=planet:Mars”/],
    ['recap-archive:?open=/etc/passwd', /“open=\/etc\/passwd”/],
    ['recap-archive:?open=C:\\notes.md', /“open=C:/],
    ['recap-archive:?open=a/../../b.md', /“open=a\/\.\./],
    [`recap-archive:?q=${'x'.repeat(40_000)}`, /too long/],
  ])('is refused in a sentence where it is broken: %s', (text, words) => {
    const read = parseAddress(text)
    expect(read.ok ? '' : read.words).toMatch(words)
  })

  it('never throws, whatever anybody wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        parseAddress(text)
        parseAddress(`recap-archive:?${text}`)
      }),
    )
  })
})
