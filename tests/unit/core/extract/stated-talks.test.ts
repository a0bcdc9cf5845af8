import { describe, expect, it } from 'vitest'
import type { Talk } from '../../../../src-main/contract/index.ts'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p } from './build-post.ts'

/** Titles with who gave them: `TITLE / A, B`. */
const told = (talks: readonly Talk[]): readonly string[] =>
  talks.map(talk => `${talk.title} / ${talk.speakers.join(', ')}`)

describe('talks of front matter', () => {
  it('win over prose, and tell the speakers', () => {
    const facets = extractFacets(
      buildPost('Meetup #9', [p('Alan Turing presented “Is it Halting?”')], {
        frontMatter: {
          talks: [
            { title: 'Looms for Poets', speaker: { name: 'Ada Lovelace', company: 'Analytical Ltd', twitter: 'ada' } },
            { title: 'Moths', speakers: ['Grace Hopper', 'TBA'], slides: 'moths.pdf', video: 'https://youtu.be/x' },
            { title: '-- open --', speaker: { name: 'You?' } },
          ],
        },
      }),
    )
    expect(facets.talks).toEqual([
      { title: 'Looms for Poets', speakers: ['Ada Lovelace'], provenance: 'front-matter' },
      {
        title: 'Moths',
        speakers: ['Grace Hopper'],
        provenance: 'front-matter',
        slides: 'moths.pdf',
        video: 'https://youtu.be/x',
      },
    ])
    expect(facets.speakers).toMatchObject([
      { name: 'Ada Lovelace', affiliation: 'Analytical Ltd', handle: '@ada', provenance: 'front-matter' },
      { name: 'Grace Hopper', provenance: 'front-matter' },
    ])
  })

  it('are in a list of events where these are of one evening, and of an event its topic, each once', () => {
    const talksOf = (frontMatter: Readonly<Record<string, unknown>>) =>
      told(extractFacets(buildPost('Meetup #9', [], { frontMatter })).talks)
    const [looms, moths] = [
      { title: 'Looms', speaker: 'Ada Lovelace' },
      { title: 'Moths', speaker: 'Grace Hopper' },
    ]
    expect(talksOf({ events: [looms, moths] })).toEqual(['Looms / Ada Lovelace', 'Moths / Grace Hopper'])
    expect(
      talksOf({
        events: [
          { ...looms, date: '2019-06-12' },
          { ...moths, date: '2019-07-10' },
        ],
      }),
    ).toEqual([])
    expect(talksOf({ event: { title: 'Our June evening', topic: 'Looms', speaker: 'Ada Lovelace' } })).toEqual([
      'Looms / Ada Lovelace',
    ])
    expect(talksOf({ event: { title: 'Our June evening', speaker: 'Ada Lovelace' } })).toEqual([])
    expect(talksOf({ event: { talks: [looms] } })).toEqual(['Looms / Ada Lovelace'])
  })

  it('take no break of a schedule for a talk', () => {
    const { talks } = extractFacets(
      buildPost('Meetup #9', [], {
        frontMatter: { schedule: [{ title: 'Tacos' }, { title: 'Looms', author: 'Ada Lovelace', type: 'talk' }] },
      }),
    )
    expect(told(talks)).toEqual(['Looms / Ada Lovelace'])
  })
})
