import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, h3, list, p, table } from './build-post.ts'

/** Speakers with whom they spoke for: `A / ORG`, or `A` alone. */
const told = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost('Rhine Functional meetup, autumn edition', parts)).speakers.map(({ name, affiliation }) =>
    affiliation === undefined ? name : `${name} / ${affiliation}`,
  )

describe('whom a speaker spoke for', () => {
  it.each([
    ['Michael Wojcikiewicz of CloudOps presented looms.', ['Michael Wojcikiewicz / CloudOps']],
    ['Liz Rice, CEO at Acme, Inc., will talk about looms.', ['Liz Rice / Acme, Inc']],
    ['Ian Crosby, de Container Solutions, a présenté ses métiers.', ['Ian Crosby / Container Solutions']],
    ['Kyle Rome, ingénieur de terrain chez Rancher, a présenté ses métiers.', ['Kyle Rome / Rancher']],
    ['Liz Rice, an expert in looms and evangelist at Aqua Security, gave a talk.', ['Liz Rice / Aqua Security']],
    ['Lori Lalonde gave a talk. Lori Lalonde is a Microsoft Azure Cloud Architect.', ['Lori Lalonde / Microsoft']],
    ['David Doyle gave a talk. David Doyle works for Connected.io.', ['David Doyle / Connected.io']],
    [
      'Ray Kao and Kevin Harris from Microsoft presented two looms.',
      ['Ray Kao / Microsoft', 'Kevin Harris / Microsoft'],
    ],
    [
      'On stage were Lori Lalonde and Kevin Harris. Both are architects at Microsoft.',
      ['Lori Lalonde / Microsoft', 'Kevin Harris / Microsoft'],
    ],
    ['Ian Crosby, CTO at the German-based startup Acme, presented.', ['Ian Crosby / Acme']],
    ['Ian Crosby joined us from Acme to talk about looms.', ['Ian Crosby / Acme']],
    ['Ian Crosby joined us from Norway to talk about looms.', ['Ian Crosby']],
    ['Talks by Kyle Rome and Lori Lalonde (both Acme).', ['Kyle Rome / Acme', 'Lori Lalonde / Acme']],
    ['Kyle Rome and Lori Lalonde, both Acme, gave talks.', ['Kyle Rome / Acme', 'Lori Lalonde / Acme']],
  ])('%s', (text, expected) => {
    expect(told(p(text))).toEqual(expected)
  })

  it('is not what they are ambassadors of, nor where they spoke, nor who honoured them', () => {
    const spelt = 'LWF (Loom Weavers Foundation) ambassador'
    expect(told(p(`Kyle Rome, ${spelt} and architect at CloudOps, presented.`))).toEqual(['Kyle Rome / CloudOps'])
    expect(told(p('Kyle Rome, ambassador of the Loom Foundation, presented.'))).toEqual(['Kyle Rome'])
    expect(told(p('Kyle Rome, who spoke at Acme last year, presented.'))).toEqual(['Kyle Rome'])
    expect(told(p('Kyle Rome gave a talk. Kyle Rome is a Microsoft MVP.'))).toEqual(['Kyle Rome'])
  })

  it('is read below a heading that is their name', () => {
    const sections = [h2('The speakers'), h3('Kyle Rome'), p('Field Engineer at Rancher. He weaves.')]
    expect(told(...sections, h3('Lori Lalonde'), p('Lori is an architect at Microsoft.'))).toEqual([
      'Kyle Rome / Rancher',
      'Lori Lalonde / Microsoft',
    ])
  })

  it('is the cell beside them, unless that holds a dash, a role, or several', () => {
    const row = (who: string, company: string) => told(table(['Speaker', 'Company', 'Talk'], [who, company, 'Looms']))
    expect(row('Kyle Rome, Lori Lalonde', 'Acme')).toEqual(['Kyle Rome / Acme', 'Lori Lalonde / Acme'])
    expect(row('Kyle Rome', '—')).toEqual(['Kyle Rome'])
    expect(row('Kyle Rome', 'Loom contributors')).toEqual(['Kyle Rome'])
    expect(row('Kyle Rome, Lori Lalonde', 'Acme, Initech')).toEqual(['Kyle Rome', 'Lori Lalonde'])
  })

  it.each([
    [
      ['Kyle Rome / Acme: Silent looms', 'Lori Lalonde / Initech: Loud looms'],
      ['Kyle Rome / Acme', 'Lori Lalonde / Initech'],
    ],
    [
      ['Kyle Rome - Acme - Silent looms', 'Lori Lalonde – Initech Labs – Loud looms'],
      ['Kyle Rome / Acme', 'Lori Lalonde / Initech Labs'],
    ],
    [
      ['Silent looms - Kyle Rome - Acme', 'Loud looms - Lori Lalonde - Initech'],
      ['Kyle Rome / Acme', 'Lori Lalonde / Initech'],
    ],
    [
      ['Kyle Rome - Kubernetes - by hand', 'Lori Lalonde - Testing - by hand'],
      ['Kyle Rome', 'Lori Lalonde'],
    ],
    [
      ['Kyle Rome - Part One - Looms', 'Lori Lalonde - Part Two - Looms'],
      ['Kyle Rome', 'Lori Lalonde'],
    ],
  ])('stands between the marks of a line, where no title does: %s', (items, expected) => {
    const grouped = list(...items).map(item => ({ ...item, group: 1 }))
    expect(told(h2('Talks'), ...grouped)).toEqual(expected)
  })

  it('is no part of the title of the talk', () => {
    const items = list('Kyle Rome - Acme - Silent looms', 'Lori Lalonde / Initech: Loud looms')
    const { talks } = extractFacets(buildPost('Rhine Functional meetup, autumn edition', [h2('Talks'), items]))
    expect(talks.map(({ title }) => title)).toEqual(['Silent looms', 'Loud looms'])
  })

  it('is the name behind the comma in a list, even where that looks like a person’s', () => {
    const items = list('Silent looms — Kyle Rome, Rancher', 'Loud looms — Sebastien Thomas, Coyote Amerique')
    const grouped = items.map(item => ({ ...item, group: 1 }))
    expect(told(h2('Talks'), ...grouped)).toEqual(['Kyle Rome / Rancher', 'Sebastien Thomas / Coyote Amerique'])
  })

  it('is added to the speakers that front matter names', () => {
    const post = buildPost('Rhine Functional meetup', [p('Kyle Rome, engineer at Rancher, presented.')], {
      frontMatter: { speakers: ['Kyle Rome', 'Lori Lalonde'] },
    })
    const { speakers } = extractFacets(post)
    expect(speakers.map(one => [one.name, one.affiliation, one.provenance])).toEqual([
      ['Kyle Rome', 'Rancher', 'front-matter'],
      ['Lori Lalonde', undefined, 'front-matter'],
    ])
  })
})

describe('what is stated of speakers', () => {
  it.each([
    ['Ada Lovelace (@ada_l) presented.', { handle: '@ada_l' }],
    ['[Ada Lovelace](https://twitter.com/ada) presented.', { handle: 'https://twitter.com/ada' }],
    ['Ada Lovelace (Analytical Ltd) presented.', { affiliation: 'Analytical Ltd' }],
    ['Ada Lovelace (CTO at Analytical Ltd) presented.', { affiliation: 'Analytical Ltd' }],
    ['Ada Lovelace, staff engineer at Analytical Ltd, presented.', { affiliation: 'Analytical Ltd' }],
  ])('%s', (sentence, expected) => {
    expect(extractFacets(buildPost('Meetup #9', [p(sentence)])).speakers).toMatchObject([
      { name: 'Ada Lovelace', ...expected },
    ])
  })

  it('is no role, no length and no project page', () => {
    const [one] = extractFacets(
      buildPost('Meetup #9', [p('[Ada Lovelace](https://github.com/ada/loom) (lightning talk) presented.')]),
    ).speakers
    expect(one).toMatchObject({ name: 'Ada Lovelace' })
    expect(one).not.toHaveProperty('affiliation')
    expect(one).not.toHaveProperty('handle')
  })
})
