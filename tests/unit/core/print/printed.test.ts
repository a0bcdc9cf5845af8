import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import type { RecapView } from '../../../../src-main/contract/index.ts'
import { printWhole, type Whole } from './support-document.ts'
import { bookmarksOf, outsideLinks, pageTexts, run, wordsOf } from './support-pdf.ts'
import { describePrinted } from './support-printed.ts'
import { makeRecap, makeTable, makeTwenty, node, textIn } from './support-recaps.ts'

const MARGIN_PT = (27 / 25.4) * 72
/** Lengths are rounded to pixels on the way; a point is more than one. */
const ROUNDING_PT = 1

describePrinted('a printed PDF', ({ folder, printer }) => {
  const recaps: readonly RecapView[] = [
    ...makeTwenty(),
    makeRecap({
      path: 'posts/numbers.md',
      title: 'Numbers of the year',
      date: '2019-12-31',
      body: [
        node('p', {}, 'Nine columns:'),
        makeTable(9, 40),
        node('pre', {}, `+${'='.repeat(150)}+\n| ${'long-name.'.repeat(20)}End |`),
        node(
          'p',
          {},
          node('a', { dataLink: 0 }, 'Never'),
          ' and ',
          node('a', { dataLink: 1 }, 'nowhere'),
          ' leads out.',
        ),
      ],
      links: [
        { kind: 'external', url: 'javascript:alert(1)' },
        { kind: 'external', url: 'file:///etc/hosts' },
      ],
    }),
  ]
  const input: Whole = {
    archiveName: 'meetups',
    recaps,
    options: { paper: 'a4', images: true, title: 'Évenings & soirées' },
    today: '2026-11-21',
  }
  const file = path.join(folder, 'all.pdf')
  let pages: ReadonlyMap<string, number> = new Map()
  let texts: readonly string[] = []
  let indexStart = 0
  let bytes: Uint8Array = new Uint8Array()

  beforeAll(async () => {
    bytes = await printWhole(printer(), input)
    writeFileSync(file, bytes)
    texts = pageTexts(file)
    const tops = bookmarksOf(file)
    pages = new Map(recaps.map((recap, at) => [recap.path, tops[at]?.page ?? 0]))
    indexStart = tops[recaps.length]?.page ?? 0
  }, 60_000)

  /** Text of the pages of one recap, white space left out. */
  const textOfRecap = (recap: RecapView): string => {
    const start = pages.get(recap.path) ?? 0
    const next = recaps[recaps.indexOf(recap) + 1]
    const end = next === undefined ? indexStart : (pages.get(next.path) ?? 0)
    return texts
      .slice(start - 1, end - 1)
      .join('')
      .replace(/\s+/g, '')
  }

  test('is sound, tagged, titled, and in a language', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
    const info = run('pdfinfo', file)
    expect(info).toMatch(/^Title: +Évenings & soirées$/m)
    expect(info).toMatch(/^Subject: +21 recaps, February 2018 – December 2019$/m)
    expect(info).toMatch(/^Creator: +Recap Archive$/m)
    expect(info).toMatch(/^Keywords: +\S/m)
    expect(info).toMatch(/^Metadata Stream: +yes$/m)
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(info).toMatch(/^JavaScript: +no$/m)
    expect(info).toMatch(/^Page size: .*A4/m)
    expect(info).toMatch(new RegExp(`^Pages: +${texts.length}$`, 'm'))
    const plain = run('qpdf', '--qdf', '--object-streams=disable', file, '-')
    expect(plain).toMatch(/\/Type \/Catalog/)
    expect(plain).toMatch(/\/Lang (?:\(en\)|<feff0065006e>)/)
    expect(plain).toContain('/Lang (fr)')
    expect(plain).toContain('/DisplayDocTitle true')
    expect(plain).toContain('/PageMode /UseOutlines')
  })

  test('has contents whose numbers are the pages on which the titles stand', () => {
    const contentsEnd = pages.get(recaps[0]?.path ?? '') ?? 0
    const contents = texts.slice(1, contentsEnd - 1).join(' ')
    expect(recaps).toHaveLength(21)
    for (const recap of recaps) {
      const found = texts.findIndex((text, at) => at >= contentsEnd - 1 && text.includes(recap.title)) + 1
      expect(found).toBe(pages.get(recap.path))
      expect(contents).toContain(`${recap.title} ${found} `)
    }
    expect(new Set(pages.values()).size).toBe(21)
  })

  test('leads from each line of the contents to its recap', async () => {
    const document = await PDFDocument.load(bytes)
    const numbers = new Map(document.getPages().map((page, at) => [page.ref.toString(), at + 1]))
    const names = document.catalog.lookup(PDFName.of('Dests'), PDFDict)
    const contentsEnd = pages.get(recaps[0]?.path ?? '') ?? 0
    const targets = document
      .getPages()
      .slice(1, contentsEnd - 1)
      .flatMap(page => {
        const annotations = page.node.Annots()?.asArray() ?? []
        return annotations.flatMap(annotation => {
          const name = document.context.lookup(annotation, PDFDict).get(PDFName.of('Dest'))
          const place = name instanceof PDFName ? names.lookup(name, PDFArray).get(0) : undefined
          return place instanceof PDFRef ? [numbers.get(place.toString())] : []
        })
      })
    const distinct = [...new Set(targets)]
    expect(distinct.slice(0, pages.size)).toEqual([...pages.values()])
    expect(distinct.slice(pages.size).every(page => (page ?? 0) >= indexStart)).toBe(true)
  })

  test('has one bookmark for each recap, with its headings nested', () => {
    const bookmarks = bookmarksOf(file)
    expect(bookmarks.slice(0, recaps.length).map(({ title }) => title)).toEqual(recaps.map(recap => recap.title))
    expect(bookmarks.slice(recaps.length).map(({ title }) => title)).toEqual(['Speakers', 'Sponsors', 'Cities'])
    expect(bookmarks[0]?.kids.map(({ title, kids }) => [title, kids.map(kid => kid.title)])).toEqual([
      [
        'The talks',
        [
          'Rolling upgrades without tears, a well-tried and down-to-earth account of the year-end',
          'A night without a control plane',
        ],
      ],
    ])
    expect(bookmarks[4]?.kids.map(kid => kid.title)).toEqual(['Les présentations', 'Et la suite'])
  })

  test('holds every word of every recap', () => {
    for (const recap of recaps) {
      const printed = textOfRecap(recap)
      const words = textIn(recap.body)
        .split(/\s+/)
        .filter(word => word !== '')
      expect(words.length).toBeGreaterThan(40)
      expect(words.filter(word => !printed.includes(word))).toEqual([])
      for (const speaker of recap.facets.speakers) expect(printed).toContain(speaker.name.replaceAll(' ', ''))
    }
    expect(textOfRecap(recaps[0] ?? makeRecap({ path: 'none' }))).not.toContain('Œuvre')
  })

  test('shows every image, on the page of its caption', () => {
    const rows = run('pdfimages', '-list', file)
      .split('\n')
      .slice(2)
      .filter(row => row.includes(' image '))
    const pictures = rows
      .map(row => row.trim().split(/\s+/))
      .map(([page, , , , , , , , encoding]) => ({ page: Number(page), encoding }))
    expect(pictures.filter(({ encoding }) => encoding === 'jpeg')).toHaveLength(7)
    expect(pictures.filter(({ encoding }) => encoding === 'image')).toHaveLength(7)
    const captioned = pictures.filter(({ page }) => /The room on evening|Œuvre collective/.test(texts[page - 1] ?? ''))
    expect(captioned).toHaveLength(14)
    expect(printer().refused).toEqual([])
  })

  test('prints a wide table whole, inside the margins', () => {
    const start = pages.get('posts/numbers.md') ?? 0
    const words = wordsOf(file).filter(word => word.page >= start)
    const rows = Array.from({ length: 40 }, (_, row) => row)
    const cells = rows.flatMap(row => [1, 2, 4, 5, 6, 7, 8, 9].map(column => `r${row}c${column}`))
    expect(cells.filter(cell => !words.some(word => word.text === cell))).toEqual([])
    expect(words.some(word => word.text.endsWith('End'))).toBe(true)
    expect(words.filter(word => word.text === 'Heading9').length).toBeGreaterThan(1)
    const outside = words.filter(
      word =>
        word.left < MARGIN_PT - ROUNDING_PT ||
        word.right > word.pageWidth - MARGIN_PT + ROUNDING_PT ||
        word.bottom > word.pageHeight,
    )
    expect(outside).toEqual([])
  })

  test('leads out to http, https and mailto only', () => {
    const links = outsideLinks(file)
    expect(links.filter(link => !/^(https?:\/\/|mailto:)/.test(link))).toEqual([])
    expect(links).toContain('mailto:hello@example.org')
    expect(links.some(link => link.startsWith('https://slides.example.org/'))).toBe(true)
    expect(texts.join(' ')).toContain('Never and nowhere leads out.')
    expect(texts.join(' ')).toContain('https://slides.example.org/19'.slice(0, 28))
  })

  test('has every font inside, as outlines and not as drawings', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2)
    expect(fonts.filter(font => / yes yes yes +\d+ +0$/.test(font))).toEqual(fonts)
    expect(fonts.filter(font => font.includes('Type 3'))).toEqual([])
    for (const name of ['SourceSerif4-Regular', 'Inter-SemiBold', 'JetBrainsMono-Regular']) {
      expect(fonts.some(font => font.includes(name))).toBe(true)
    }
  })

  test('has indexes whose numbers are the pages on which the recaps of each name start', () => {
    const index = texts.slice(indexStart - 1).join(' ')
    const speakers = new Set(recaps.flatMap(recap => recap.facets.speakers.map(speaker => speaker.name)))
    expect(speakers.size).toBeGreaterThan(1)
    for (const speaker of speakers) {
      const starts = recaps
        .filter(recap => recap.facets.speakers.some(one => one.name === speaker))
        .map(recap => pages.get(recap.path))
      expect(index).toContain(`${speaker} ${starts.join(', ')}`)
    }
  })

  test('has a foot with title and page on every page but the cover', () => {
    expect(texts[0]).not.toMatch(/\d$/)
    texts.slice(1).forEach((text, at) => {
      expect(text.trim()).toMatch(new RegExp(`\\b${at + 2}$`))
    })
    expect(texts[pages.get('posts/evening-2.md') ?? 0]).toContain('Evening 2: clusters and stories in Quebec City')
  })

  test('can be on letter paper, one recap after the other, without images or indexes', async () => {
    const letter = path.join(folder, 'letter.pdf')
    const options = { paper: 'letter', images: false, flow: 'continuous', index: false } as const
    writeFileSync(letter, await printWhole(printer(), { ...input, recaps: recaps.slice(0, 6), options }))
    expect(run('pdfinfo', letter)).toMatch(/^Page size: .*letter/m)
    expect(run('pdfimages', '-list', letter).trim().split('\n')).toHaveLength(2)
    expect(pageTexts(letter).join(' ')).toContain('A drawing for evening 1')
    expect(bookmarksOf(letter)).toHaveLength(6)
    const paged = path.join(folder, 'paged.pdf')
    const each = { ...options, flow: 'paged' } as const
    writeFileSync(paged, await printWhole(printer(), { ...input, recaps: recaps.slice(0, 6), options: each }))
    expect(pageTexts(letter).length).toBeLessThan(pageTexts(paged).length)
  })
})
