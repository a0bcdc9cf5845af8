import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { plainName } from '../../../../src-main/core/extract/text/plain-name.ts'
import { buildPost, p } from './build-post.ts'

const stated = (frontMatter: Record<string, unknown>): readonly string[] =>
  extractFacets(buildPost('Rhine Functional meetup', [p('We will meet again.')], { frontMatter })).speakers.map(
    ({ name }) => name,
  )

describe('speakers that front matter states', () => {
  it.each([
    ['pages', { speakers: '/people/jane-eyre,/people/emma-bovary.md' }, ['Jane Eyre', 'Emma Bovary']],
    ['a link of a wiki', { speakers: ['[[people/Jane Eyre]]'] }, ['Jane Eyre']],
    ['a name and an employer', { speaker: 'Jane Eyre, Loomhouse' }, ['Jane Eyre']],
    ['what people are called by', { speakers: ['Prof. Dr. Jane Eyre', 'Irma Bovary'] }, ['Jane Eyre', 'Irma Bovary']],
    ['two names', { speaker: 'Jane Eyre, Emma Bovary' }, ['Jane Eyre', 'Emma Bovary']],
    ['lines', { speaker: 'Jane Eyre<br> Emma Bovary' }, ['Jane Eyre', 'Emma Bovary']],
    ['a name and a role', { speaker: 'Ahab Starbuck, engineer at Pequod' }, ['Ahab Starbuck']],
    ['first and last names', { speakers: [{ first: 'Jane', last: 'Eyre' }] }, ['Jane Eyre']],
    ['talks under whole names', { speakers: { 'Jane Eyre': { title: 'Attics of the north' } } }, ['Jane Eyre']],
    ['records under short names', { speakers: { jane: { name: 'Jane Eyre', org: 'Thornfield' } } }, ['Jane Eyre']],
    [
      'a link in a talk',
      { presentations: [{ presenter: '[Jane Eyre](https://a.example)', topic: 'Attics' }] },
      ['Jane Eyre'],
    ],
    ['events with speakers', { events: [{ title: 'Attics', speaker: 'Jane Eyre' }] }, ['Jane Eyre']],
    ['whom a page was with', { with: ['Jane Eyre', 'Emma Bovary'] }, ['Jane Eyre', 'Emma Bovary']],
    ['who led it', { 'led-by': 'Jane Eyre / Emma Bovary' }, ['Jane Eyre', 'Emma Bovary']],
    ['a programme of who and what', { programme: [{ what: 'Attics', who: 'Jane Eyre' }] }, ['Jane Eyre']],
    ['a name and a role behind a colon', { speakers: ['Ahab Starbuck: founder, Pequod Ltd'] }, ['Ahab Starbuck']],
    ['what a page was with, which is nobody', { with: 'Loom Circle Leeds', who: 'everyone', guests: '41' }, []],
    ['whom a page features', { featuring: 'Jane Eyre' }, ['Jane Eyre']],
    [
      'speakers, and short talks',
      { speakers: [{ name: 'Jane Eyre' }], lightnings: [{ name: 'Emma Bovary', title: 'Tiny looms' }] },
      ['Jane Eyre', 'Emma Bovary'],
    ],
    ['a talk without a title yet', { talks: [{ name: 'Jane Eyre', title: 'tbd' }] }, ['Jane Eyre']],
    ['a group that keeps its place', { talks: [{ name: 'LoomJS', title: 'tbd' }] }, []],
    ['a name and a role in brackets', { speakers: ['Ahab Starbuck (R&D lead)'] }, ['Ahab Starbuck']],
    ['two names in a list', { speakers: ['Jane Eyre and Emma Bovary'] }, ['Jane Eyre', 'Emma Bovary']],
    [
      'two names in a talk',
      { talks: [{ title: 'Attics', speaker: { name: 'Jane Eyre, Emma Bovary' } }] },
      ['Jane Eyre', 'Emma Bovary'],
    ],
    ['two names in German', { speaker: 'Jane Eyre und Emma Bovary' }, ['Jane Eyre', 'Emma Bovary']],
    ['keys with capitals', { speakers: [{ firstName: 'Jane', lastName: 'Eyre' }] }, ['Jane Eyre']],
    [
      'a name with what a person is called by',
      { speakers: [{ first: 'Jane', last: 'Eyre', title: 'Dr' }] },
      ['Jane Eyre'],
    ],
    ['a place that nobody has taken yet', { speakers: ['Jane Eyre', 'TBA', '?'] }, ['Jane Eyre']],
    [
      'a talk with a title in another script',
      { talks: [{ title: 'Ткацкие станки', speaker: 'Jane Eyre' }] },
      ['Jane Eyre'],
    ],
  ])('as %s', (_form, frontMatter, expected) => {
    expect(stated(frontMatter)).toEqual(expected)
  })

  it('leaves names alone that are no names by their length', () => {
    const long = '<'.repeat(50_000)
    expect(plainName(long)).toBe(long)
    expect(plainName('**[Jane Roe](https://jane.example)**')).toBe('Jane Roe')
  })

  it('parts two names under one key, and joins the two parts of one', () => {
    expect(stated({ speakers: [{ title: 'Looms', name: 'Jane Eyre & Emma Bovary' }] })).toEqual([
      'Jane Eyre',
      'Emma Bovary',
    ])
    expect(stated({ speakers: [{ first_name: 'Jane', last_name: 'Eyre' }] })).toEqual(['Jane Eyre'])
    expect(stated({ presented_by: 'Jane Eyre' })).toEqual(['Jane Eyre'])
  })

  it.each([
    ['a talk', { talks: [{ title: 'Attics', speaker: 'Jane Eyre, Loomhouse' }] }],
    [
      'a talk with the employer beside the title',
      { talks: [{ title: 'Attics', speaker: 'Jane Eyre', Company: 'Loomhouse' }] },
    ],
    ['a record in a talk', { talks: [{ title: 'Attics', speaker: { name: 'Jane Eyre (Loomhouse)' } }] }],
    ['a list', { speakers: ['Jane Eyre, Loomhouse'] }],
    ['a record', { speakers: [{ name: 'Jane Eyre', org: 'Loomhouse' }] }],
  ])('tells the employer of %s', (_form, frontMatter) => {
    expect(extractFacets(buildPost('Meetup', [], { frontMatter })).speakers).toMatchObject([
      { name: 'Jane Eyre', affiliation: 'Loomhouse' },
    ])
  })
})
