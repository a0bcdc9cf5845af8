import { describe, expect, test } from 'vitest'
import type { PdfOptions, RecapView, Talk } from '../../../../src-main/contract/index.ts'
import { summaryOf } from '../../../../src-main/core/print/index.ts'
import { planOf, sheetOf, type Whole } from './support-document.ts'
import { facet, makeRecap, shownImage } from './support-recaps.ts'

const talk = (title: string, speaker: string, more: Partial<Talk> = {}): Talk => ({
  title,
  speakers: [speaker],
  provenance: 'extracted',
  ...more,
})

const recap = (path: string, city: string, tier: string, talks: readonly Talk[]) =>
  makeRecap({
    path,
    title: `Evening in ${city}`,
    date: '2019-05-24',
    facets: {
      cities: [facet(city)],
      sponsors: [{ ...facet('Red Hat'), tier }],
      hosts: [],
      speakers: talks.flatMap(one => one.speakers).map(name => facet(name)),
      technologies: [],
      talks,
    },
  })

const recaps = [
  recap('a.md', 'Ottawa', 'gold', [talk('Lamps', 'Charlie Drage', { slides: 'https://slides.example.org/lamps' })]),
  recap('b.md', 'Toronto', 'silver', [
    talk('Ropes', 'Nader Ziada', { video: 'javascript:alert(1)' }),
    talk('Sails', 'Shash Reddy', { city: 'Ottawa' }),
  ]),
]

const frontOf = (
  options: Partial<PdfOptions>,
  of: readonly RecapView[] = recaps,
  archiveLanguages: readonly string[] = [],
): string => {
  const whole: Whole = {
    archiveName: 'meetups',
    archiveLanguages,
    recaps: of,
    options: { paper: 'a4', images: true, ...options },
    today: '2026-11-22',
  }
  return sheetOf(whole, { sheet: 'front', firstPage: 1, pages: { 'recap-1': 4, 'recap-2': 7 } })?.html ?? ''
}

const factsOf = (html: string): readonly string[] =>
  [...(/<ul class="report-facts">(.*?)<\/ul>/.exec(html)?.[1] ?? '').matchAll(/<li>(.*?)<\/li>/g)].map(
    one => one[1] ?? '',
  )

const talksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<p class="report-talk">(.*?)<\/p>/g)].map(one => one[1] ?? '')

describe('a report', () => {
  test('is printed only where it is asked for', () => {
    expect(frontOf({})).not.toContain('class="report"')
    expect(frontOf({ report: { kind: 'sponsor', name: 'Red Hat' } })).toContain('class="report"')
  })

  test('of a sponsor tells what it supported: events with tier and page, and every talk', () => {
    const html = frontOf({ report: { kind: 'sponsor', name: 'Red Hat' } })
    expect(factsOf(html)).toEqual(['2 recaps', '2 cities', '3 talks in these recaps', '3 speakers'])
    expect(html).toContain('<p class="cover-title">Red Hat</p>')
    expect(html).toMatch(/Evening in Ottawa.*?<td>Ottawa<\/td><td>Gold<\/td><td class="align-right">4<\/td>/)
    expect(html).toMatch(/Evening in Toronto.*?<td>Toronto<\/td><td>Silver<\/td><td class="align-right">7<\/td>/)
    expect(talksOf(html)).toEqual(['Lamps', 'Ropes', 'Sails'])
  })

  test('of a speaker has their talks only, with addresses that may be followed', () => {
    const html = frontOf({ report: { kind: 'speaker', name: 'Charlie Drage' } })
    expect(talksOf(html)).toEqual(['Lamps'])
    expect(html).toContain('<a href="https://slides.example.org/lamps">')
  })

  test('of a city has what was given there, and no address of a script', () => {
    const html = frontOf({ report: { kind: 'city', name: 'Ottawa' } })
    expect(talksOf(html)).toEqual(['Lamps', 'Sails'])
    expect(frontOf({ report: { kind: 'city', name: 'Toronto' } })).not.toContain('javascript:')
  })

  test('of a city leaves out what may have been given in another city of its recap, as its page does', () => {
    const [first] = recaps
    const tour = makeRecap({
      path: 'tour.md',
      facets: {
        cities: [facet('Ottawa'), facet('Toronto')],
        talks: [talk('Masts', 'Shash Reddy'), talk('Knots', 'Shash Reddy', { city: 'Ottawa' })],
      },
    })
    const html = frontOf({ report: { kind: 'city', name: 'Ottawa' } }, first ? [first, tour] : [])
    expect(talksOf(html)).toEqual(['Lamps', 'Knots'])
  })

  test('tells a talk that two recaps tell of once, with both places', () => {
    const twice = [
      recap('a.md', 'Ottawa', 'gold', [talk('Lamps – and ropes', 'Charlie Drage')]),
      recap('b.md', 'Toronto', 'gold', [
        talk('LAMPS and Ropes', 'Charlie Drage', { slides: 'https://www.slides.example.org/a/very/long/address' }),
        talk('Lamps and ropes', 'Nader Ziada'),
      ]),
    ]
    const html = frontOf({ report: { kind: 'sponsor', name: 'Red Hat' } }, twice)
    expect(talksOf(html)).toEqual(['Lamps – and ropes', 'Lamps and ropes'])
    expect(html.replaceAll('\u00a0', ' ')).toContain(
      'Charlie Drage · Ottawa · told on 24 May 2019; Toronto · told on 24 May 2019',
    )
    expect(html).toMatch(/>Slides: slides\.example\.org<\/a><sup class="note-number">1<\/sup>/)
    expect(html).toContain('>https://www.slides.example.org/a/very/long/address</a>')
  })

  test('tells a talk once whose slides and speaker two recaps share, under the title that says more', () => {
    const slides = 'https://slides.example.org/lamps'
    const three = [
      recap('a.md', 'Ottawa', 'gold', [talk('what lamps keep to themselves, always', 'Charlie Drage', { slides })]),
      recap('b.md', 'Ottawa', 'gold', [
        talk('Lamps', 'Charlie Drage', { slides: 'http://slides.example.org/lamps/' }),
        talk('Wicks', 'Charlie Drage', { slides }),
      ]),
      recap('c.md', 'Ottawa', 'gold', [
        talk('Lamps at Work', 'Charlie Drage', { slides }),
        talk('Ropes', 'Nader Ziada', { slides }),
      ]),
    ]
    const html = frontOf({ report: { kind: 'sponsor', name: 'Red Hat' } }, three)
    expect(talksOf(html)).toEqual(['Lamps at Work', 'Wicks', 'Ropes'])
    expect(factsOf(html)).toContain('3 talks in these recaps')
  })

  test('calls recaps recaps, and says in which part a sponsor without a tier stands there', () => {
    const partsIn = (path: string, sponsors: readonly string[], hosts: readonly string[]) =>
      makeRecap({
        path,
        facets: { sponsors: sponsors.map(name => facet(name)), hosts: hosts.map(name => facet(name)) },
      })
    const all = [
      partsIn('a.md', ['Red Hat'], []),
      partsIn('b.md', [], ['Red Hat']),
      partsIn('c.md', ['Red Hat'], ['Red Hat', 'Acme']),
      partsIn('d.md', ['Acme'], ['Acme']),
    ]
    const html = frontOf({ report: { kind: 'sponsor', name: 'Red Hat' } }, all)
    expect(html).toContain('<p class="report-title">Recaps</p>')
    expect(html).not.toContain('>Events<')
    const roles = [...html.matchAll(/<td>([^<]*)<\/td><td class="align-right">/g)].map(one => one[1])
    expect(roles).toEqual(['Sponsor', 'Host', 'Sponsor, host', ''])
  })

  test('is in the language of most recaps, and of the archive’s where they are even', () => {
    const langs = (...tags: readonly string[]) => tags.map((lang, at) => makeRecap({ path: `${at}.md`, lang }))
    const titleOf = (recapsIn: readonly RecapView[], archive: readonly string[]): string | undefined =>
      /<p class="report-title">(.*?)<\/p>/.exec(
        frontOf({ report: { kind: 'city', name: 'Ottawa' } }, recapsIn, archive),
      )?.[1]
    expect(titleOf(langs('fr', 'en'), ['en', 'fr', 'en'])).toBe('Recaps')
    expect(titleOf(langs('en', 'fr'), ['en', 'fr', 'fr-CA'])).toBe('Comptes rendus')
    expect(titleOf(langs('fr', 'en', 'fr-CA', 'en-CA', 'fr'), ['en', 'en', 'en', 'en'])).toBe('Comptes rendus')
    expect(titleOf(langs('fr', 'en'), [])).toBe('Comptes rendus')
  })

  test('gives a talk its own day, and no recap’s where another recap tells the day in that city', () => {
    const twice = [
      recap('a.md', 'Ottawa', 'gold', [talk('Lamps', 'Charlie Drage', { day: '2019-05-20' })]),
      recap('b.md', 'Ottawa', 'gold', [talk('Lamps', 'Charlie Drage')]),
      recap('c.md', 'Toronto', 'gold', [talk('Lamps', 'Charlie Drage')]),
    ]
    // Nor does a line break a date in two, or begin with a dot.
    expect(frontOf({ report: { kind: 'sponsor', name: 'Red Hat' } }, twice)).toContain(
      'Charlie Drage~· Ottawa~· 20~May~2019; Toronto~· told on 24~May~2019<'.replaceAll('~', '\u00a0'),
    )
  })

  test('shows photos of many evenings before drawings, and no picture that evenings share', () => {
    const image = (path: string) => shownImage(path, { width: 1200, height: 800 })
    const evenings = Array.from({ length: 20 }, (_, at) =>
      makeRecap({
        path: `${at}.md`,
        images: [image('logo.png'), image(`poster-${at}.png`), image(`room-${at}.jpg`)],
        facets: { cities: [facet('Ottawa')] },
      }),
    )
    const html = frontOf({ report: { kind: 'city', name: 'Ottawa' } }, evenings)
    const shown = [...html.matchAll(/\/([\w-]+)\.(?:png|jpg)"/g)].map(one => one[1])
    expect(shown).toEqual(Array.from({ length: 18 }, (_, at) => `room-${at}`))
  })

  test('prints addresses as QR codes where they are wanted', () => {
    const report = { kind: 'sponsor', name: 'Red Hat' } as const
    expect(frontOf({ report })).not.toContain('<svg')
    expect(frontOf({ report, linkCodes: true })).toMatch(
      /<svg class="link-code" viewBox="0 0 \d+ \d+" aria-hidden="true"/,
    )
  })

  test('names no missing image where the texts are left out, since none is printed', () => {
    const gone = makeRecap({ path: 'a.md', images: [{ src: 'gone.png', status: 'missing', inBody: true }] })
    const missing = (texts: boolean): number =>
      summaryOf(
        planOf({
          archiveName: 'meetups',
          recaps: [gone],
          options: { paper: 'a4', images: true, texts, report: { kind: 'city', name: 'Ottawa' } },
          today: '2026-11-22',
        }),
      ).missingImages
    expect(missing(true)).toBe(1)
    expect(missing(false)).toBe(0)
  })

  test('stands alone where the texts are left out', () => {
    const html = frontOf({ report: { kind: 'sponsor', name: 'Red Hat' }, texts: false })
    expect(html).not.toContain('class="contents"')
    expect(html).not.toContain('http://place.invalid/')
    expect(factsOf(html)).toHaveLength(4)
  })
})
