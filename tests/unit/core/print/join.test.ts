import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { createPdfJoin, PLACE_ADDRESS } from '../../../../src-main/core/print/index.ts'
import { bookmarksOf, outsideLinks, pageTexts, run } from './support-pdf.ts'
import { describePrinted } from './support-printed.ts'

/** A part of two recaps: a table with heads, a language of its own, a link within it and one to another part. */
const partHtml = (
  first: number,
  start: number,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Part</title>
<style>@page{size:A4;margin:20mm;@bottom-right{content:counter(page)}}@page:first{counter-set:page ${start}}
section{break-before:page}</style></head><body>
<section><h1>Recap ${first}</h1><p><a href="#r-${first + 1}">Next</a> <a href="${PLACE_ADDRESS}recap-1">The first</a>
<a href="https://example.org/${first}">Out</a></p>
<table><thead><tr><th id="a">City<th id="b">Year</tr></thead><tbody><tr><td headers="a">Montréal<td headers="b">2018</table></section>
<section lang="fr"><h1 id="r-${first + 1}">Recap ${first + 1}</h1><h2>Détails</h2><p>Bonjour.</p></section></body></html>`

describePrinted('parts joined to one PDF', ({ folder, printer }) => {
  const file = path.join(folder, 'joined.pdf')

  beforeAll(async () => {
    const chunks: Uint8Array[] = []
    const join = createPdfJoin(async bytes => {
      chunks.push(bytes.slice())
    })
    // The second part is added first: parts may come in any order.
    for (const order of [1, 0, 2]) {
      const first = order * 2 + 1
      const added = await join.add(await printer().printHtml(partHtml(first, first)), {
        order,
        destinations: [`recap-${first}`, `recap-${first + 1}`],
      })
      expect(added).toEqual({
        pages: 2,
        bookmarks: [
          { title: `Recap ${first}`, page: 1 },
          { title: `Recap ${first + 1}`, page: 2 },
        ],
      })
    }
    const { bytes, pages } = await join.finish({
      title: 'Soirées & evenings',
      subject: '6 recaps',
      authors: ['Cloud Native Evenings'],
      keywords: ['Montréal', 'Istio'],
      languages: ['en', 'fr'],
      created: '2026-11-22T09:30:00-05:00',
    })
    writeFileSync(file, Buffer.concat(chunks))
    expect(pages).toBe(6)
    expect(bytes).toBe(Buffer.concat(chunks).length)
  }, 60_000)

  test('make a file that holds, in the order asked for', () => {
    expect(run('qpdf', '--check', file)).toMatch(/No syntax or stream encoding errors found/)
    const texts = pageTexts(file)
    expect(texts).toHaveLength(6)
    texts.forEach((text, index) => {
      expect(text).toContain(`Recap ${index + 1}`)
      expect(text.trim().endsWith(String(index + 1))).toBe(true)
    })
  })

  test('have properties, and metadata that says the same', () => {
    const info = run('pdfinfo', file)
    for (const line of ['Soirées & evenings', '6 recaps', 'Montréal, Istio', 'Cloud Native Evenings'])
      expect(info).toContain(line)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/CreationDate:.*2026/)
    const metadata = run('pdfinfo', '-meta', file)
    for (const piece of ['Soirées &amp; evenings', '<rdf:li>fr</rdf:li>', '<rdf:li>Istio</rdf:li>', '-05:00'])
      expect(metadata).toContain(piece)
  })

  test('keep their tags, with the language of each and the heads of tables', () => {
    const structure = run('pdfinfo', '-struct-text', file)
    expect(structure.match(/^ *H1/gm)).toHaveLength(6)
    expect(structure.match(/^ *Table/gm)).toHaveLength(3)
    expect(structure.match(/Montréal/g)).toHaveLength(3)
    expect(run('qpdf', '--qdf', '--object-streams=disable', file, '-').match(/\/Lang \(fr\)/g)).toHaveLength(3)
  })

  test('have one outline, nested by heading', () => {
    expect(bookmarksOf(file)).toEqual(
      [1, 2, 3, 4, 5, 6].map(recap => ({
        title: `Recap ${recap}`,
        page: recap,
        kids: recap % 2 === 0 ? [{ title: 'Détails', page: recap, kids: [] }] : [],
      })),
    )
  })

  test('lead to each other, and outside only to the web', () => {
    expect(outsideLinks(file).toSorted()).toEqual([1, 3, 5].map(first => `https://example.org/${first}`))
    const destinations = run('pdfinfo', '-dests', file)
    for (const recap of [1, 2, 3, 4, 5, 6])
      expect(destinations).toMatch(new RegExp(`^ *${recap} .*"recap-${recap}"`, 'm'))
    expect(run('qpdf', '--qdf', '--object-streams=disable', file, '-').match(/\/Dest \/recap-1\b/g)).toHaveLength(3)
  })
})
