import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ImageView, PdfOptions, RecapView } from '../../../../src-main/contract/index.ts'
import { photoSheetsOf } from '../../../../src-main/core/print/index.ts'
import { planOf, printWhole, sheetOf, type Whole } from './support-document.ts'
import { bookmarksOf, pageTexts, run } from './support-pdf.ts'
import { describePrinted } from './support-printed.ts'
import { makeRecap, node, shownImage } from './support-recaps.ts'

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** Each file is of its own name, all with the pixels of one. */
const photo = (name: string, more: Partial<ImageView> = {}): ImageView =>
  shownImage(`images/${name}.png`, { url: 'archive/images/poster.png', width: 600, height: 825, ...more })

const recapOf = (at: number, images: readonly ImageView[]): RecapView =>
  makeRecap({
    path: `${at}.md`,
    title: `Evening ${at} of many`,
    date: '2019-03-14',
    images,
    body: [
      ...images.flatMap((image, index) => (image.inBody ? [node('p', {}, node('img', { dataImage: index }))] : [])),
      node('p', {}, 'Words of the evening.'),
    ],
  })

const logo = photo('logo', { alt: 'The logo' })
const recaps = Array.from({ length: 7 }, (_, at) =>
  recapOf(at + 1, [
    logo,
    ...Array.from({ length: 9 }, (_, one) =>
      photo(`p${at}-${one}`, { caption: `Caption ${at}.${one}`, alt: `Alt ${at}.${one}` }),
    ),
  ]),
)

const whole = (more: Partial<PdfOptions> = {}, views: readonly RecapView[] = recaps): Whole => ({
  archiveName: 'meetups',
  recaps: views,
  options: { paper: 'a4', images: true, photoIndex: true, ...more },
  today: '2026-11-22',
})

const sheets = (more: Partial<PdfOptions> = {}, views: readonly RecapView[] = recaps) =>
  photoSheetsOf(planOf(whole(more, views)))

describe('a photo index', () => {
  test('has every image once, in sheets that fill their pages', () => {
    expect(sheets().map(sheet => sheet.length)).toEqual([60, 4])
    expect(sheets({ paper: 'letter' }).map(sheet => sheet.length)).toEqual([56, 8])
    const all = sheets().flat()
    expect(all[0]?.starts).toEqual(recaps.map((_, at) => `recap-${at + 1}`))
    expect(new Set(all.map(({ entry, image }) => recaps[entry]?.images[image]?.path)).size).toBe(64)
  })

  test('is there only where it is asked for, with images and texts', () => {
    expect(sheets({ photoIndex: false })).toEqual([])
    expect(sheets({ images: false })).toEqual([])
    expect(sheets({ texts: false, report: { kind: 'city', name: 'Ottawa' } })).toEqual([])
    expect(sheetOf(whole({ photoIndex: false }), { sheet: { photos: 0 }, firstPage: 1, pages: {} })).toBeNull()
  })

  test('leaves out what is not printed, and icons; takes what is inside a post', () => {
    const recap = recapOf(1, [
      { src: 'gone.png', status: 'missing', inBody: true },
      { src: 'https://example.org/far.png', status: 'remote', inBody: true },
      photo('broken', { fault: 'It ends before its picture does.' }),
      photo('icon', { width: 32, height: 32 }),
      photo('linked', { inBody: false }),
      { src: 'data:', status: 'inline', url: DOT, inBody: true, alt: 'Inside' },
      photo('shown'),
    ])
    expect(sheets({}, [recap])[0]?.map(({ image }) => image)).toEqual([5, 6])
    const html = sheetOf(whole({}, [recap]), { sheet: { photos: 0 }, firstPage: 1, pages: {} })?.html ?? ''
    expect(html).toContain(`<img src="${DOT}" alt="Inside">`)
    // Where a recap shows none, its lead is printed, and listed.
    const lead = recapOf(2, [photo('lead', { inBody: false }), photo('other', { inBody: false })])
    expect(sheets({}, [lead])[0]?.map(({ image }) => image)).toEqual([0])
  })
})

describePrinted('a printed photo index', ({ folder, printer }) => {
  const file = path.join(folder, 'photos.pdf')
  beforeAll(async () => {
    writeFileSync(file, await printWhole(printer(), whole()))
  }, 120_000)
  test('stands in the contents and the bookmarks, and tells on which page each image is printed with its recap', () => {
    const texts = pageTexts(file)
    const bookmarks = bookmarksOf(file)
    const start = bookmarks.at(-1)
    expect(start?.title).toBe('Photo index')
    const contents = run('pdftotext', '-layout', '-f', '2', '-l', '2', file, '-')
    expect(contents).toMatch(new RegExp(`Photo index +${start?.page}\n`))
    const index = texts.slice((start?.page ?? 0) - 1)
    // 20 on each.
    expect(index).toHaveLength(4)
    const told = index.join(' ')
    recaps.forEach((recap, at) => {
      const page = texts.findIndex((text, number) => number > 1 && text.includes(recap.title)) + 1
      expect(bookmarks[at]).toMatchObject({ title: recap.title, page })
      for (let one = 0; one < 9; one += 1) expect(told).toContain(`Caption ${at}.${one} ${recap.title} p. ${page}`)
    })
    const pages = bookmarks.slice(0, 7).map(({ page }) => page)
    expect(told).toContain(`The logo Evening 1 of many p. ${pages.slice(0, 6).join(', ')} and 1 more`)
  })

  test('is sound, with each picture and its alternative text', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
    const start = bookmarksOf(file).at(-1)?.page ?? 0
    const listed = run('pdfimages', '-list', '-f', String(start), file)
    expect(listed.split('\n').filter(row => / image /.test(row))).toHaveLength(64)
    const plain = run('qpdf', '--qdf', '--object-streams=disable', file, '-')
    expect(plain.match(/\/Alt \(Alt 3\.4\)/g)).toHaveLength(2)
    expect(printer().refused).toEqual([])
  })
})
