import { expect, it } from 'vitest'
import type { Label } from '../../eval/labels.ts'
import { scoreAffiliations } from '../../eval/score-affiliations.ts'

const score = (label: Omit<Label, 'path'>, speakers: readonly (readonly [name: string, affiliation?: string])[]) => {
  const slips: string[] = []
  const values = speakers.map(([name, affiliation]) => ({
    name,
    provenance: 'extracted' as const,
    confidence: 1,
    ...(affiliation === undefined ? {} : { affiliation }),
  }))
  const figures = scoreAffiliations(
    [{ path: 'a', ...label }],
    new Map([['a', { speakers: values }]]),
    (_, kind, name) => slips.push(`${kind} ${name}`),
  )
  return { ...figures, slips }
}

it('counts whom labelled speakers spoke for, by any of their names', () => {
  const { affiliations, slips } = score(
    {
      speakers: [{ name: 'Raymond Kao', aliases: ['Ray Kao'] }, 'Kyle Rome', 'Lori Lalonde', 'Ian Crosby', 'Bo Oak'],
      affiliations: {
        'Raymond Kao': { name: 'Aqua', aliases: ['Aqua Security'] },
        'Kyle Rome': 'Rancher',
        'Lori Lalonde': 'Microsoft',
        'Bo Oak': { name: 'Team Loom', partial: true },
      },
    },
    [['Ray Kao', 'aqua security'], ['Kyle Rome', 'Acme'], ['Lori Lalonde'], ['Ian Crosby', 'Nobody'], ['Else', 'Acme']],
  )
  expect(affiliations).toMatchObject({ right: 1, wrong: 2, missed: 1 })
  expect(slips).toEqual(['wrong Kyle Rome: Acme', 'missed Lori Lalonde: Microsoft', 'wrong Ian Crosby: Nobody'])
})

it('forgives the company of a partial speaker who was not found, and not of one who was', () => {
  const label = {
    speakers: [{ name: 'Ada', full: 'Ada Oak', partial: true }],
    affiliations: { Ada: 'Rancher' },
  }
  expect(score(label, []).slips).toEqual([])
  expect(score(label, [['Ada Oak']]).slips).toEqual(['missed Ada: Rancher'])
})

it('says nothing of posts whose labels tell no affiliations', () => {
  expect(score({ speakers: ['Kyle Rome'] }, [['Kyle Rome', 'Acme']])).toEqual({ slips: [] })
})
