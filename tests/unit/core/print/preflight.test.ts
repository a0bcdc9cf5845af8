import { describe, expect, test } from 'vitest'
import type { PdfOptions, Preflight, RecapView } from '../../../../src-main/contract/index.ts'
import { examineRecap, sumUp } from '../../../../src-main/core/print/index.ts'
import { facet, makeRecap, makeTable, node, shownImage } from './support-recaps.ts'

const look = (
  recaps: readonly RecapView[],
  options: Partial<PdfOptions> = {},
  noFont: readonly string[] = [],
): Preflight =>
  sumUp(
    recaps.map(recap => examineRecap(recap, 'a4')),
    { paper: 'a4', images: true, ...options },
    new Set(noFont),
  )

const withImages = (...images: RecapView['images']): RecapView =>
  makeRecap({
    path: 'a.md',
    title: 'An evening',
    images,
    body: images.map((_, at) => node('p', {}, node('img', { dataImage: at }))),
  })

const wordsOf = ({ findings }: Preflight): readonly string[] =>
  findings.flatMap(({ kind, places }) => places.map(({ words }) => `${kind}: ${words}`))

describe('a preflight', () => {
  test('finds nothing in a recap of text and a sharp photo', () => {
    const told = look([withImages(shownImage('photo.jpg', { width: 2400, height: 1600, bytes: 900_000 }))])
    expect(told).toMatchObject({ recaps: 1, pages: 1, images: 1, findings: [], subjects: [] })
  })

  test('tells images that are missing, on the web or broken, and which', () => {
    const told = look([
      withImages(
        { src: 'gone.png', status: 'missing', inBody: true },
        { src: 'https://example.org/far.png', status: 'remote', inBody: true },
        shownImage('images/half.png', { fault: 'It ends before its picture does.' }),
      ),
    ])
    expect(wordsOf(told)).toEqual([
      'missing-image: gone.png',
      'unreadable-image: half.png: It ends before its picture does.',
      'remote-image: https://example.org/far.png',
    ])
    expect(told.findings[0]?.places[0]).toMatchObject({ path: 'a.md', title: 'An evening' })
  })

  test('measures an image at the width in which it is printed', () => {
    // 156 mm of text are 6.14 inches: 900 pixels are 147 to the inch, 940 are 153; two side by side have half of it.
    const wide = (width: number) => shownImage(`w${width}.jpg`, { width, height: Math.round(width * 0.5) })
    expect(wordsOf(look([withImages(wide(900))]))).toEqual([
      'low-resolution: w900.jpg: 900 × 450 pixels, 147 an inch at 156 mm',
    ])
    expect(wordsOf(look([withImages(wide(940))]))).toEqual([])
    const pair = makeRecap({
      path: 'b.md',
      images: [wide(500), wide(440)],
      body: [node('p', {}, node('img', { dataImage: 0 }), node('img', { dataImage: 1 }))],
    })
    expect(wordsOf(look([pair])).map(words => words.split(',')[0])).toEqual([
      'low-resolution: w440.jpg: 440 × 220 pixels',
    ])
    expect(wordsOf(look([withImages(shownImage('drawing.svg', { width: 200, height: 100 }))]))).toEqual([])
  })

  test('leaves images out of it where none are printed, but not tables', () => {
    const recap = makeRecap({
      path: 'a.md',
      images: [{ src: 'gone.png', status: 'missing', inBody: true }],
      body: [node('p', {}, node('img', { dataImage: 0 })), makeTable(14, 2), makeTable(3, 2)],
    })
    expect(look([recap]).findings.map(({ kind, count }) => [kind, count])).toEqual([
      ['missing-image', 1],
      ['scaled-table', 1],
    ])
    expect(look([recap], { images: false }).findings.map(({ kind }) => kind)).toEqual(['scaled-table'])
    expect(look([recap], { texts: false, report: { kind: 'city', name: 'Ottawa' } }).findings).toEqual([])
  })

  test('tells characters that neither its own fonts nor those of the system have', () => {
    const recap = makeRecap({ path: 'a.md', title: 'Merci 谢谢', body: [node('p', {}, 'Well done 🎉, ᏣᎳᎩ')] })
    expect(look([recap]).findings).toEqual([])
    const none = ['emoji', 'Chinese or Japanese characters', 'other characters']
    expect(wordsOf(look([recap], {}, none))).toEqual(['missing-glyphs: other characters, such as Ꮳ'])
  })

  test('counts the pages of a photo index', () => {
    const recap = withImages(
      ...Array.from({ length: 30 }, (_, at) => shownImage(`p${at}.jpg`, { width: 900, height: 600 })),
    )
    expect(look([recap], { photoIndex: true }).pages - look([recap]).pages).toBe(2)
    expect(look([recap], { photoIndex: true, images: false }).pages).toBe(look([recap], { images: false }).pages)
  })

  test('offers reports on what every recap shares', () => {
    const recap = (path: string, date: string, cities: readonly string[]) =>
      makeRecap({ path, date, facets: { cities: cities.map(city => facet(city)), sponsors: [facet('Red Hat')] } })
    const both = [recap('a.md', '2019-05-24', ['Ottawa', 'Toronto']), recap('b.md', '2018-03', ['Toronto'])]
    expect(look(both)).toMatchObject({
      subjects: [
        { kind: 'sponsor', name: 'Red Hat' },
        { kind: 'city', name: 'Toronto' },
      ],
      first: '2018-03',
      last: '2019-05-24',
    })
    expect(look([...both, makeRecap({ path: 'c.md' })]).subjects).toEqual([])
  })

  test('counts of a report alone what it shows: its pictures, and its pages with them', () => {
    const evening = (at: number, ...paths: readonly string[]) =>
      makeRecap({
        path: `${at}.md`,
        images: paths.map(path => shownImage(path, { width: 1200, height: 800, bytes: 2_000_000 })),
        body: paths.map((_, index) => node('p', {}, node('img', { dataImage: index }))),
        facets: { cities: [facet('Ottawa')] },
      })
    const recaps = Array.from({ length: 9 }, (_, at) =>
      evening(at, 'logo.png', ...[0, 1, 2, 3].map(no => `${at}-${no}.jpg`)),
    )
    const report = { report: { kind: 'city', name: 'Ottawa' }, texts: false } as const
    expect(look(recaps, report)).toMatchObject({ images: 18, pages: 3 })
    expect(look(recaps, report).bytes).toBeLessThan(1_500_000)
    expect(look(recaps, { ...report, images: false })).toMatchObject({ images: 0, pages: 2 })
    expect(look(recaps)).toMatchObject({ images: 45 })
  })

  test('counts more pages for more text, and fewer for a report alone', () => {
    const long = (path: string) =>
      makeRecap({
        path,
        body: Array.from({ length: 60 }, () => node('p', {}, 'A sentence about the evening. '.repeat(12))),
      })
    const recaps = ['a.md', 'b.md', 'c.md'].map(long)
    const all = look(recaps, { report: { kind: 'city', name: 'Ottawa' } })
    expect(all.pages).toBeGreaterThan(15)
    expect(look(recaps, { report: { kind: 'city', name: 'Ottawa' }, texts: false }).pages).toBeLessThan(5)
  })
})
