import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { TreeNode } from '../../../../src-main/contract/index.ts'
import { printWhole } from './support-document.ts'
import { run, type Word, wordsOf } from './support-pdf.ts'
import { describePrinted } from './support-printed.ts'
import { makeRecap, makeTable, node, shownImage } from './support-recaps.ts'

const SECTIONS = 60
const PICTURE_EVERY = 4

/** Words that say where they belong: `p12w3` is the fourth of the twelfth paragraph. */
const wordsFor = (section: number): string =>
  Array.from({ length: 12 + ((section * 37) % 150) }, (_, at) => `p${section}w${at}`).join(' ')

const sections = (): readonly TreeNode[] =>
  Array.from({ length: SECTIONS }, (_, section) => [
    node(section % 3 === 0 ? 'h2' : 'h3', {}, `heading${section}`),
    ...(section % 5 === 0 ? [node('h4', {}, `below${section}`)] : []),
    section % 7 === 6
      ? node('ul', {}, ...[0, 1, 2].map(item => node('li', {}, `item${section}n${item} ${wordsFor(section)}`)))
      : node('p', {}, wordsFor(section)),
    ...(section % PICTURE_EVERY === 0
      ? [node('figure', {}, node('img', { dataImage: 0 }), node('figcaption', {}, `caption${section}`))]
      : []),
  ]).flat()

/** What stands on a line of its own: words of the same height on one page. */
const linesOf = (words: readonly Word[]): ReadonlyMap<number, number> => {
  const lines = new Map<number, Set<number>>()
  for (const { page, bottom } of words) lines.set(page, (lines.get(page) ?? new Set()).add(Math.round(bottom)))
  return new Map([...lines].map(([page, bottoms]) => [page, bottoms.size]))
}

describePrinted('page breaks', ({ folder, printer }) => {
  const file = path.join(folder, 'breaks.pdf')
  let words: readonly Word[] = []
  const pageOf = (text: string): number | undefined => words.find(word => word.text === text)?.page

  beforeAll(async () => {
    const recap = makeRecap({
      path: 'long.md',
      title: 'A long night',
      images: [shownImage('images/poster.png', { width: 300, height: 240, alt: 'Poster' })],
      body: [...sections(), node('h2', {}, 'headingTable'), makeTable(4, 90)],
    })
    const options = { paper: 'a4', images: true } as const
    const whole = { archiveName: 'meetups', recaps: [recap], options, today: '2026-11-22' }
    writeFileSync(file, await printWhole(printer(), whole))
    words = wordsOf(file)
  }, 120_000)

  test('leave at least three lines of a paragraph on either page', () => {
    const paragraphs = Array.from({ length: SECTIONS }, (_, section) => section).filter(section => section % 7 !== 6)
    const parted = paragraphs
      .map(section => linesOf(words.filter(word => word.text.startsWith(`p${section}w`))))
      .filter(lines => lines.size > 1)
    expect(parted.length).toBeGreaterThan(5)
    for (const lines of parted) for (const count of lines.values()) expect(count).toBeGreaterThanOrEqual(3)
  })

  test('keep a heading with what it is over, and one heading with the next', () => {
    const pages = new Set(words.map(({ page }) => page))
    expect(pages.size).toBeGreaterThan(12)
    for (let section = 0; section < SECTIONS; section += 1) {
      const page = pageOf(`heading${section}`)
      expect(page).toBeDefined()
      const next = section % 7 === 6 ? `item${section}n0` : `p${section}w0`
      expect([section, pageOf(next)]).toEqual([section, page])
      if (section % 5 === 0) expect([section, pageOf(`below${section}`)]).toEqual([section, page])
    }
    // Not all begin a page by themselves.
    const first = new Set([...pages].map(page => words.find(word => word.page === page)?.text))
    expect([...first].filter(text => text?.startsWith('heading')).length).toBeLessThan(pages.size)
  })

  test('keep a picture with its caption', () => {
    const pictures = run('pdfimages', '-list', file)
      .split('\n')
      .slice(2)
      .flatMap(row => (/ image /.test(row) ? [Number(row.trim().split(/\s+/)[0])] : []))
    const captions = words.filter(word => word.text.startsWith('caption')).map(({ page }) => page)
    expect(captions).toHaveLength(SECTIONS / PICTURE_EVERY)
    expect(pictures).toEqual(captions)
  })

  test('repeat the head of a table, and part none of its rows', () => {
    const cells = words.filter(word => /^r\d+c[124]$/.test(word.text))
    const rows = new Map<string, Set<number>>()
    for (const { text, page } of cells) {
      const row = text.split('c')[0] ?? ''
      rows.set(row, (rows.get(row) ?? new Set()).add(page))
    }
    expect(rows.size).toBe(90)
    for (const [row, pages] of rows) expect([row, pages.size]).toEqual([row, 1])
    const tablePages = new Set(cells.map(({ page }) => page))
    expect(tablePages.size).toBeGreaterThan(1)
    const heads = words.filter(word => word.text === 'Heading1').map(({ page }) => page)
    expect(new Set(heads)).toEqual(tablePages)
  })

  test('keep the links together, and with the end of the text, wherever that is', async () => {
    const link = (at: number) => ({ kind: 'external' as const, url: `https://example.org/page-${at}` })
    const recaps = Array.from({ length: 24 }, (_, lines) =>
      makeRecap({
        path: `${lines}.md`,
        title: 'Recap',
        links: [link(1)],
        body: [
          // Steps of a few millimetres over the foot of the page.
          ...Array.from({ length: 14 }, (_, at) => node('p', {}, `line${at}`)),
          node('pre', {}, node('code', {}, Array.from({ length: lines }, (_, at) => `code${at}`).join('\n'))),
          node('p', {}, 'The end of ', node('a', { dataLink: 0 }, 'it')),
        ],
      }),
    )
    const whole = {
      archiveName: 'meetups',
      recaps,
      options: { paper: 'a4', images: true },
      today: '2026-11-22',
    } as const
    const linked = path.join(folder, 'links.pdf')
    writeFileSync(linked, await printWhole(printer(), whole))
    const all = wordsOf(linked)
    const pagesOf = (text: string): readonly number[] => all.filter(word => word.text === text).map(({ page }) => page)
    const ends = pagesOf('end')
    expect(ends).toHaveLength(recaps.length)
    expect(pagesOf('Links')).toEqual(ends)
    expect(pagesOf('https://example.org/page-1')).toEqual(ends)
    // Some of them go over to another page, so that they could have been parted.
    expect(new Set(pagesOf('line0').map((page, at) => (ends[at] ?? page) - page)).size).toBe(2)
  }, 120_000)
})
