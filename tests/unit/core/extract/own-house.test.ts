import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p } from './build-post.ts'

const given = (...texts: readonly string[]): { hosts: readonly string[]; sponsors: readonly string[] } => {
  const { hosts, sponsors } = extractFacets(buildPost('Forty widget people at the meetup', texts.map(p)))
  return { hosts: hosts.map(({ name }) => name), sponsors: sponsors.map(({ name }) => name) }
}

describe('what a firm says of itself in its own blog', () => {
  it('takes the firm that speaks as "we" for the host, and for the sponsor of what it served', () => {
    expect(
      given(
        'At Tallowgate we plan crops for a living. The Leeds Widget circle came to our office for the first time.',
        'We provided the kitchen, the soup and the wine.',
      ),
    ).toEqual({ hosts: ['Tallowgate'], sponsors: ['Tallowgate'] })
    expect(
      given('Our Leeds office seats fifty.', 'Martin, platform lead here at Tallowgate, began with our shame.'),
    ).toEqual({ hosts: ['Tallowgate'], sponsors: [] })
  })

  it('takes no firm of which somebody tells at work', () => {
    expect(given('At Tallowgate we use looms in production.', 'We met on Tuesday and two people spoke.')).toEqual({
      hosts: [],
      sponsors: [],
    })
  })
})
