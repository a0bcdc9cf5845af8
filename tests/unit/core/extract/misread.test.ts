import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import type { ParsedPost } from '../../../../src-main/core/post/types.ts'
import { buildPost, h2, list, namesIn, p } from './build-post.ts'

const told = (title: string, text: string, more: Partial<ParsedPost> = {}) => namesIn(title, [p(text)], more)

describe('what ordinary sentences are not', () => {
  it('no lost city, where the group signs its posts with its town', () => {
    const text = 'We met in Leeds at the offices of Acme, and heard two talks.'
    expect(told('March meetup in Leeds', text, { authors: ['Leeds Weavers'] }).cities).toEqual(['Leeds'])
  })

  it('no speakers of a field that may mean guests, where the text tells who spoke', () => {
    const frontMatter = { guests: ['Maria Lopez', 'Anna Smith'] }
    expect(told('Meetup', 'Jane Roe gave a talk on looms.', { frontMatter }).speakers).toEqual(['Jane Roe'])
    expect(told('Meetup', 'We heard of looms.', { frontMatter }).speakers).toEqual(['Anna Smith', 'Maria Lopez'])
  })

  it('no illness in a title of a talk', () => {
    const { speakers } = extractFacets(
      buildPost(
        'Meetup',
        [
          p('We met in Leeds and heard two talks.'),
          h2('Talks'),
          list('Jane Roe – Poorly typed languages', 'Max Doe – Looms'),
        ].flat(),
      ),
    )
    expect(speakers.map(({ name }) => name)).toEqual(['Jane Roe', 'Max Doe'])
  })

  it('no offer of work in the title of an evening', () => {
    expect(told('March meetup in Leeds: Acme is hiring', 'Thanks to Acme for hosting us.').hosts).toEqual(['Acme'])
  })

  it('no house in whose rooms machines stood', () => {
    expect(told('Meetup', 'Jane Roe gave a talk. The basement of Initech held the mainframes.').hosts).toEqual([])
  })
})

it('leaves it to a field that states no city', () => {
  const post = buildPost('Meetup', [p('The Leeds weavers met.')], { frontMatter: { cities: [] } })
  expect(extractFacets(post).namedCities).toBeUndefined()
})
