import { describe, expect, it } from 'vitest'
import { facetsReport, showReport } from '../../../src-main/cli/report.ts'
import { value, values } from '../core/entity/build-source.ts'
import { makeRecap } from '../core/print/support-recaps.ts'

const THANKS = { text: 'Thanks to Acme and\nInitech.', start: 10, end: 14 }
const FACETS = {
  cities: [value('Halifax', { provenance: 'corrected' })],
  sponsors: [
    value('Acme', { tier: 'gold', evidence: THANKS, confidence: 0.9 }),
    value('Initech', { evidence: { ...THANKS, start: 19, end: 26 } }),
    value('Hooli', { tier: '', provenance: 'front-matter' }),
  ],
  hosts: [],
  speakers: values('Ada Lind', 'Bo Roe'),
  technologies: [],
  talks: [],
}
const ONE = { path: 'a.md', title: 'A', ...FACETS }

describe('what was read out of a recap', () => {
  it('stands over its text, a line for each facet that has values', () => {
    const { text } = showReport(makeRecap({ path: 'a.md', facets: FACETS }), 'We met.')
    expect(text.split('\n').slice(3, 8)).toEqual([
      'cities       Halifax',
      'sponsors     Acme (gold), Initech, Hooli',
      'speakers     Ada Lind, Bo Roe',
      '',
      'We met.',
    ])
  })

  it('tells where each value comes from if asked, a sentence once, on one line', () => {
    const lines = [
      'cities       Halifax · corrected by you',
      'sponsors     Acme (gold), Initech · read: “Thanks to Acme and Initech.”',
      '             Hooli · front matter',
      'speakers     Ada Lind, Bo Roe · read',
    ]
    const { text } = showReport(makeRecap({ path: 'a.md', facets: FACETS }), 'We met.', true)
    expect(text.split('\n').slice(3, 7)).toEqual(lines)
    expect(facetsReport([ONE], true).text).toBe(['undated  A', 'a.md', ...lines].join('\n  '))
  })

  it('tells machines names and tiers, and all that is known of a value if asked', () => {
    const [plain, asked] = [facetsReport([ONE]), facetsReport([ONE], true)].map(({ data }) => data)
    expect(plain).toMatchObject([{ path: 'a.md', date: null }])
    expect(plain).toHaveProperty('0.sponsors', [
      { name: 'Acme', tier: 'gold' },
      { name: 'Initech' },
      { name: 'Hooli', tier: '' },
    ])
    expect(asked).toHaveProperty('0.sponsors.0', {
      name: 'Acme',
      tier: 'gold',
      provenance: 'extracted',
      confidence: 0.9,
      evidence: THANKS,
    })
    expect(showReport(makeRecap({ path: 'a.md', facets: FACETS }), '').data).toHaveProperty('cities', [
      { name: 'Halifax' },
    ])
  })
})
