import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Talk } from '../../../../src-main/contract/index.ts'
import { planEntry } from '../../../../src-main/core/print/index.ts'
import { toldTalks } from '../../../../src-main/core/print/report/talks.ts'
import { facet, makeRecap } from './support-recaps.ts'

type Told = { readonly recap: number; readonly talk: Talk }

const TITLES = ['Lamps', 'lamps!', 'Lamps – and ropes', 'Ropes', '«Ropes»']
const SLIDES = ['https://slides.example.org/a', 'http://www.slides.example.org/a/', 'https://slides.example.org/b']

const anyTalk = fc.record({
  title: fc.constantFrom(...TITLES),
  speakers: fc.uniqueArray(fc.constantFrom('Charlie Drage', 'Nader Ziada', 'Shash Reddy'), { maxLength: 2 }),
  slides: fc.option(fc.constantFrom(...SLIDES), { nil: undefined }),
})

const bare = (text: string | undefined): string | undefined =>
  text
    ?.replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[^a-z]+/gi, ' ')
    .trim()
    .toLowerCase()

/** One with the other, as the rule has it. */
const isOne = (a: Talk, b: Talk): boolean =>
  a.speakers.some(name => b.speakers.includes(name)) &&
  (bare(a.title) === bare(b.title) || (a.slides !== undefined && bare(a.slides) === bare(b.slides)))

/** Each talk with all before it. */
const slowly = (all: readonly Told[]): readonly (readonly Told[])[] => {
  const groups: Told[][] = []
  for (const told of all) {
    const group = groups.find(
      group => group.every(({ recap }) => recap !== told.recap) && group.some(({ talk }) => isOne(talk, told.talk)),
    )
    if (group) group.push(told)
    else groups.push([told])
  }
  return groups
}

test('talks are told once as the comparison of each with every other has it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyTalk, { maxLength: 4 }), { maxLength: 6 }), evenings => {
      const talks = evenings.map(evening =>
        evening.map(({ slides, ...talk }): Talk => ({ ...talk, ...(slides && { slides }), provenance: 'extracted' })),
      )
      const entries = talks.map((own, at) => {
        const facets = {
          cities: [facet('Ottawa')],
          sponsors: [],
          hosts: [],
          speakers: [],
          technologies: [],
          talks: own,
        }
        return planEntry(makeRecap({ path: `${at}.md`, facets }))
      })
      const expected = slowly(talks.flatMap((own, recap) => own.map(talk => ({ recap, talk }))))
      const found = toldTalks(entries, { kind: 'city', name: 'Ottawa' })
      expect(found.map(({ told }) => told.map(one => [one.entry.path, one.talk]))).toEqual(
        expected.map(group => group.map(({ recap, talk }) => [`${recap}.md`, talk])),
      )
    }),
    { numRuns: 500 },
  )
})

test('a talk that recaps call otherwise is told once for its evening', () => {
  const entry = (path: string, date: string, title: string, day?: string) => {
    const talk: Talk = { title, speakers: ['Nader Ziada'], provenance: 'extracted', ...(day !== undefined && { day }) }
    const none = { sponsors: [], hosts: [], speakers: [], technologies: [] }
    return planEntry(makeRecap({ path, date, facets: { cities: [facet('Ottawa')], ...none, talks: [talk] } }))
  }
  const titles = (...entries: readonly ReturnType<typeof entry>[]) =>
    toldTalks(entries, { kind: 'city', name: 'Ottawa' }).map(({ talk }) => talk.title)
  const evening = entry('evening.md', '2019-03-02', 'Lamps', '2019-03-01')
  expect(titles(evening, entry('month.md', '2019-03-10', 'Ropes and lamps'))).toEqual(['Ropes and lamps'])
  expect(titles(evening, entry('next.md', '2019-04-10', 'Ropes and lamps'))).toEqual(['Lamps', 'Ropes and lamps'])
})
