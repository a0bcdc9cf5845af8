import { expect, it } from 'vitest'
import type { Label } from '../../eval/labels.ts'
import { scoreLines } from '../../eval/report.ts'
import { scoreFacets } from '../../eval/score.ts'

const score = (sponsors: Label['sponsors'] & object, found: readonly (readonly [name: string, tier?: string])[]) =>
  scoreFacets(
    [{ path: 'a', sponsors }],
    [
      {
        path: 'a',
        cities: [],
        sponsors: found.map(([name, tier]) => ({
          name,
          provenance: 'extracted' as const,
          confidence: 1,
          ...(tier === undefined ? {} : { tier }),
        })),
        hosts: [],
        speakers: [],
        technologies: [],
        talks: [],
      },
    ],
  )

it('counts the tiers of labelled sponsors, and lists each that is missed or wrong', () => {
  const { tiers, slips } = score(
    [
      { name: 'Acme Widgets', aliases: ['Acme'], tier: 'gold' },
      { name: 'Initech', tier: 'gold' },
      { name: 'Globex', tier: 'silver' },
      { name: 'Umbrella', tier: 'bronze' },
      'Hooli',
      'Vandelay',
    ],
    [['ACME', 'Gold'], ['Initech', 'bronze'], ['Globex'], ['Hooli', 'silver'], ['Vandelay'], ['Stark', 'gold']],
  )
  expect(tiers).toMatchObject({ right: 1, wrong: 2, missed: 2 })
  expect(slips.filter(({ facet }) => facet === 'tiers').map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'wrong Initech: bronze',
    'missed Globex: silver',
    'missed Umbrella: bronze',
    'wrong Hooli: silver',
  ])
})

it('has a line of its own in the report, only where labels tell a tier', () => {
  const lines = scoreLines(score([{ name: 'Acme', tier: 'gold' }], [['Acme', 'silver']]), 1)
  expect(lines).toContain('wrong  tiers        a: Acme: silver')
  expect(lines).toContain('tiers           precision 0.000  recall 1.000  F1 0.000   (0 right, 1 wrong, 0 missed)')
  expect(scoreLines(score(['Acme'], [['Acme', 'silver']]), 1).join()).not.toContain('tiers')
})

it('forgives the tier of a sponsor whose miss is forgiven', () => {
  expect(score([{ name: 'Acme', tier: 'gold', partial: true }], []).slips).toEqual([])
})
