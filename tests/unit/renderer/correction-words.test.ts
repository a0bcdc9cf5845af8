import { describe, expect, it } from 'vitest'
import type { FacetValue } from '../../../src-main/contract/index.ts'
import { confidenceOf, isDoubtful } from '../../../src-renderer/features/curation/confidence.ts'
import { partsOf } from '../../../src-renderer/features/curation/name-parts.ts'
import { detailOf } from '../../../src-renderer/features/curation/value-detail.ts'
import { linesOf } from '../../../src-renderer/features/reader/card/lines.ts'
import { addressOf } from '../../../src-renderer/features/reader/talks/address.ts'
import { addToEach } from '../../../src-renderer/store/add-to-each.ts'
import { addedWords, correctionWords, neverWords } from '../../../src-renderer/store/correction-words.ts'
import { renamedFilters } from '../../../src-renderer/store/renamed-filters.ts'

const PATH = 'a.md'

describe('what a correction says', () => {
  it('names the value and what became of it', () => {
    expect(correctionWords([{ kind: 'remove', path: PATH, field: 'host', name: 'Acme' }])).toBe(
      '“Acme” is not a host here.',
    )
    expect(correctionWords([{ kind: 'never', field: 'technology', name: 'Java' }])).toBe(
      '“Java” is never a technology.',
    )
    expect(neverWords('speaker', 'Ana Roe', 23)).toBe('“Ana Roe” is never a speaker: 23 recaps changed.')
    expect(neverWords('speaker', 'Ana Roe', 1)).toBe('“Ana Roe” is never a speaker.')
    const sponsor = { kind: 'add', path: PATH, field: 'sponsor', name: 'Acme' } as const
    expect(correctionWords([{ ...sponsor, tier: 'gold' }])).toBe('“Acme” is a sponsor (gold) here.')
    expect(correctionWords([{ ...sponsor, tier: '' }])).toBe('“Acme” is a sponsor without a tier here.')
    expect(correctionWords([{ kind: 'add', path: PATH, field: 'speaker', name: 'Ana Roe', affiliation: 'Acme' }])).toBe(
      '“Ana Roe” is a speaker from Acme here.',
    )
    expect(
      correctionWords([{ kind: 'merge', entity: 'speaker', names: ['A. Roe', 'Ana Roe', 'Ann Roe'], into: 'Ana Roe' }]),
    ).toBe('“A. Roe” and “Ann Roe” are “Ana Roe” everywhere.')
    expect(correctionWords([{ kind: 'part', entity: 'speaker', name: 'A & B', into: ['A', 'B'] }])).toBe(
      '“A & B” is “A” and “B”.',
    )
  })

  it('counts the others that were made with it', () => {
    const one = { kind: 'add', path: PATH, field: 'city', name: 'Ottawa' } as const
    expect(correctionWords([one, one, one])).toBe('“Ottawa” is a city here, and 2 more.')
  })
})

describe('a value for several recaps', () => {
  it('is one correction of each, and says of how many', () => {
    const value = { field: 'sponsor', name: 'Acme', ...detailOf('sponsor', 'Gold') } as const
    expect(addToEach(['a.md', 'b.md'], value)).toEqual([
      { kind: 'add', path: 'a.md', field: 'sponsor', name: 'Acme', tier: 'gold' },
      { kind: 'add', path: 'b.md', field: 'sponsor', name: 'Acme', tier: 'gold' },
    ])
    expect(addedWords(value, 1204)).toBe('“Acme” is a sponsor in 1,204 recaps.')
    expect(addedWords(value, 1)).toBe('“Acme” is a sponsor in 1 recap.')
  })

  it('has only the detail that its list knows', () => {
    expect(detailOf('speaker', 'Acme')).toEqual({ affiliation: 'Acme' })
    expect(detailOf('city', 'left over from another list')).toEqual({})
    expect(detailOf('sponsor', '')).toEqual({})
  })
})

describe('chosen values under another name', () => {
  const filters = { sponsor: { include: ['RedHat', 'Acme'] }, speaker: { exclude: ['RedHat'] } }

  it('follow a rename of their own kind only', () => {
    const rename = { kind: 'rename', entity: 'organisation', name: 'RedHat', to: 'Red Hat' } as const
    expect(renamedFilters(filters, [rename])).toEqual({
      sponsor: { include: ['Red Hat', 'Acme'] },
      speaker: { exclude: ['RedHat'] },
    })
  })

  it('become one where they are merged, and stay the same object where nothing changed', () => {
    const merge = { kind: 'merge', entity: 'organisation', names: ['RedHat', 'Acme'], into: 'Acme' } as const
    expect(renamedFilters(filters, [merge]).sponsor).toEqual({ include: ['Acme'] })
    expect(renamedFilters(filters, [{ ...merge, entity: 'city' }])).toBe(filters)
  })
})

describe('a value and how far it can be trusted', () => {
  const value: FacetValue = { name: 'Go', provenance: 'extracted', confidence: 0.55 }

  it('is doubtful only while it was read so, not once it is stated or confirmed', () => {
    expect([0.55, 0.7, 0.92].map(confidenceOf)).toEqual(['doubtful', 'likely', 'sure'])
    expect(isDoubtful(value)).toBe(true)
    expect(isDoubtful({ ...value, provenance: 'corrected' })).toBe(false)
    expect(isDoubtful({ ...value, confidence: 0.9 })).toBe(false)
  })

  it('stands on the line of its list; every list has a line', () => {
    const none = { cities: [], sponsors: [], hosts: [], speakers: [], technologies: [], talks: [] }
    const lines = linesOf({ ...none, technologies: [value, value] })
    expect(lines.map(line => line.label)).toEqual(['City', 'Speaker', 'Sponsor', 'Host', 'Technology'])
    expect(lines.at(-1)?.values).toEqual([value, value])
  })
})

describe('names in one value', () => {
  it('are offered apart, and as one with room for another where nothing parts them', () => {
    expect(partsOf('Ana Roe & Bo Li')).toEqual(['Ana Roe', 'Bo Li'])
    expect(partsOf('Ana, Bo and Cy')).toEqual(['Ana', 'Bo', 'Cy'])
    expect(partsOf('Anders Andersson')).toEqual(['Anders Andersson', ''])
  })
})

describe('the address of a link', () => {
  it('is the host on the web, and none for what opens inside', () => {
    expect(addressOf({ kind: 'external', url: 'https://www.slideshare.net/a/b?c=1' })).toBe('slideshare.net')
    expect(addressOf({ kind: 'external', url: 'mailto:a@b.c' })).toBeNull()
    expect(addressOf({ kind: 'fragment', fragment: 'x' })).toBeNull()
  })
})
