import { describe, expect, it } from 'vitest'
import { entityReport } from '../../../src-main/cli/entity-report.ts'
import { facetsReport, showReport } from '../../../src-main/cli/report.ts'
import type { Talk } from '../../../src-main/contract/index.ts'
import { pageOf, sourceOf, value, values } from '../core/entity/build-source.ts'
import { makeRecap } from '../core/print/support-recaps.ts'

const TALK: Talk = {
  title: 'Nets and knots',
  speakers: ['Ada Lind', 'Bo Roe'],
  slides: 'https://slides.example/1',
  video: 'https://video.example/1',
  provenance: 'extracted',
}

const RECAP = sourceOf({
  path: 'harbour.md',
  title: 'Harbour evening',
  date: '2019-05-24',
  thumbnail: 'archive/harbour.jpg?v=1',
  photos: [{ image: 0, words: 'Ada Lind', named: ['Ada Lind'], near: [] }],
  facets: {
    cities: values('Halifax'),
    sponsors: [value('Acme', { tier: 'gold' })],
    hosts: values('Acme'),
    speakers: [value('Ada Lind', { affiliation: 'Initech' }), value('Bo Roe')],
    technologies: values('Envoy'),
    talks: [TALK],
  },
})

describe('a page as text', () => {
  it('tells who a speaker is, their talks, recaps and company', () => {
    const { text, status } = entityReport(
      pageOf('speaker', 'Ada Lind', [RECAP], {
        record: {
          forms: [
            { name: 'Ada Lind', count: 1 },
            { name: 'A. Lind', count: 1 },
          ],
          handles: ['@ada'],
        },
      }),
    )
    expect(status).toBe(0)
    expect(text).toBe(
      [
        'Ada Lind',
        'speaker · 1 recap · 2019-05-24',
        'spoke for     Initech, 2019-05-24',
        'found at      @ada',
        'also written  A. Lind',
        'years         2019 (1)',
        '',
        '1 talk:',
        '  “Nets and knots” · Ada Lind, Bo Roe · Halifax · told 2019-05-24',
        '    slides  https://slides.example/1',
        '    video   https://video.example/1',
        '',
        '1 recap:',
        '  2019-05-24  Harbour evening',
        '              harbour.md · Halifax · for Initech',
        '',
        'appears with:',
        '  speakers      Bo Roe (1)',
        '  technologies  Envoy (1)',
        '  cities        Halifax (1)',
        '  sponsors      Acme (1)',
        '  hosts         Acme (1)',
        '',
        '1 photo near it.',
      ].join('\n'),
    )
  })

  it('tells as what an organisation stands in each recap', () => {
    const { text } = entityReport(pageOf('organisation', 'Acme', [RECAP]))
    expect(text).toContain('tiers         gold (1)')
    expect(text).toContain('harbour.md · Halifax · sponsor (gold), host')
  })

  it('gives machines all of it, but the window’s own addresses', () => {
    const { data } = entityReport(pageOf('speaker', 'Ada Lind', [RECAP]))
    expect(data).toMatchObject({
      kind: 'speaker',
      name: 'Ada Lind',
      recaps: [{ path: 'harbour.md', affiliation: 'Initech' }],
      photos: [{ path: 'harbour.md', image: 0, named: true }],
      talks: [{ title: 'Nets and knots', slides: { kind: 'external', url: 'https://slides.example/1' } }],
    })
    expect(JSON.stringify(data)).not.toContain('archive/')
  })
})

describe('talks in other reports', () => {
  it('are listed with the facets of each recap', () => {
    const { data, text } = facetsReport([{ path: 'a.md', title: 'A', ...RECAP.facets }])
    expect(data).toMatchObject([
      {
        talks: [
          {
            title: 'Nets and knots',
            speakers: ['Ada Lind', 'Bo Roe'],
            slides: 'https://slides.example/1',
            video: 'https://video.example/1',
          },
        ],
      },
    ])
    expect(text).toContain('  talks        “Nets and knots”')
    const none = facetsReport([{ path: 'a.md', title: 'A', ...RECAP.facets, talks: [] }])
    expect(none.data).toMatchObject([{ talks: [] }])
    expect(none.text).not.toContain('talks')
  })

  it('stand over the text of one recap', () => {
    const recap = makeRecap({ path: 'a.md', facets: { talks: [{ ...TALK, city: 'Halifax' }] } })
    const { data, text } = showReport(recap, 'We met.')
    expect(data).toMatchObject({ talks: [{ title: 'Nets and knots', city: 'Halifax' }] })
    expect(text.split('\n').slice(3, 8)).toEqual([
      '[talk] “Nets and knots” · Ada Lind, Bo Roe · Halifax',
      '        slides  https://slides.example/1',
      '        video   https://video.example/1',
      '',
      'We met.',
    ])
    expect(showReport(makeRecap({ path: 'a.md' }), 'We met.').text).not.toContain('[talk]')
  })
})
