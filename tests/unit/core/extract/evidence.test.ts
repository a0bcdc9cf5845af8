import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, caption, h2, h3, p } from './build-post.ts'

describe('evidence', () => {
  it('is the sentence with the place of the value in it, as written', () => {
    const facets = extractFacets(
      buildPost('Spring meetup recap', [
        p('It was fun. In Montréal, Zoë Roy’s friend Jean-Luc Petit from Lumen presented K8s operators! Thanks.'),
      ]),
    )
    const shown = [...facets.cities, ...facets.speakers, ...facets.technologies].map(({ name, evidence }) => [
      name,
      evidence?.text,
      evidence?.text.slice(evidence.start, evidence.end),
    ])
    const sentence = 'In Montréal, Zoë Roy’s friend Jean-Luc Petit from Lumen presented K8s operators!'
    expect(shown).toEqual([
      ['Montreal', sentence, 'Montréal'],
      ['Jean-Luc Petit', sentence, 'Jean-Luc Petit'],
      ['Kubernetes', sentence, 'K8s'],
    ])
    expect(facets.speakers[0]?.affiliation).toBe('Lumen')
  })

  it('tells the tier of a sponsor where the sentence states it', () => {
    const { sponsors } = extractFacets(
      buildPost('Meetup recap', [
        p(
          'This year the gold sponsors include Acme and Initech. Hooli and Globex are back: thanks to our silver sponsors, Hooli and Globex! Our bronze sponsor is the Umbra project.',
        ),
      ]),
    )
    expect(sponsors.map(({ name, tier }) => [name, tier])).toEqual([
      ['Acme', 'gold'],
      ['Initech', 'gold'],
      ['Hooli', 'silver'],
      ['Globex', 'silver'],
      ['Umbra', 'bronze'],
    ])
  })

  it('is a sentence that tells of the value, rather than a heading or a caption that only names it', () => {
    const told = 'Jane Roe showed how Acme moved its looms to Kubernetes.'
    const shown = (...parts: readonly ReturnType<typeof p>[]) =>
      extractFacets(buildPost('Spring meetup recap', parts)).speakers.map(({ name, evidence }) => [
        name,
        evidence?.text,
        evidence?.text.slice(evidence.start, evidence.end),
      ])
    expect(shown(h2('Talks'), p(told), h2('The speakers'), h3('Jane Roe'), caption('Jane Roe'), p('At Acme.'))).toEqual(
      [['Jane Roe', told, 'Jane Roe']],
    )
    // Where nothing else tells of it, what only names it is shown.
    expect(shown(h2('The speakers'), h3('Jane Roe'), p('Weaver at Acme.'))).toEqual([
      ['Jane Roe', 'Jane Roe', 'Jane Roe'],
    ])
  })

  it('parts two well-known sponsors whose comma was forgotten', () => {
    const { sponsors } = extractFacets(
      buildPost('Meetup recap', [p('Thank you Oracle Datadog, Google Cloud, and Acme Widgets for sponsoring.')]),
    )
    expect(sponsors.map(({ name }) => name)).toEqual(['Oracle', 'Datadog', 'Google Cloud', 'Acme Widgets'])
  })
})
