import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCsv, csvCell } from '../../../../src-main/core/export/csv/compose.ts'
import { facet, makeRecap } from '../print/support-recaps.ts'
import { makeUntidy } from './support-export.ts'

/** A plain reader of RFC 4180, one character at a time. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else if (char === '"') quoted = false
      else cell += char
    } else if (char === '"' && cell === '') quoted = true
    else if (char === ',') {
      row.push(cell)
      cell = ''
    } else if (char === '\r' && text[at + 1] === '\n') {
      row.push(cell)
      rows.push(row)
      row = []
      cell = ''
      at += 1
    } else cell += char
  }
  return rows
}

const cells = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ';', '=', '+', '-', '@', '＝', ' ', '\t', '漢'),
})

describe('a table', () => {
  it('comes back as it was, whatever is in its cells, but for the guard against formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), rows => {
        const read = parseCsv(rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join(''))
        const unguarded = read.map(row =>
          row.map(cell => (/^'\s*[=+\-@＝]|^'[\t\r\n]/.test(cell) ? cell.slice(1) : cell)),
        )
        expect(unguarded).toEqual(rows)
        for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝]|^[\t\r\n]/)
      }),
    )
  })

  it('begins with the byte order mark, and has a row for each recap', () => {
    const csv = createCsv('recaps')
    const evil = makeRecap({
      path: 'a.md',
      title: '=cmd|"/c calc"!A1',
      facets: { cities: [facet('Ottawa'), facet('Montreal')] },
    })
    const added = csv.add(evil)
    const text = csv.head + added.text + csv.finish()
    expect(added.entries).toBe(1)
    expect(text.startsWith('\ufefftitle,date,')).toBe(true)
    const [head = [], row = []] = parseCsv(text.slice(1))
    expect(row).toHaveLength(head.length)
    expect(row[0]).toBe('\'=cmd|"/c calc"!A1')
    expect(row[head.indexOf('cities')]).toBe('Ottawa; Montreal')
  })

  it('is safe where a program parts cells at semicolons or tabs', () => {
    const csv = createCsv('recaps')
    const recap = makeRecap({ path: 'a.md', title: 'a\tb', facets: { cities: [facet('Ottawa'), facet('=1+1')] } })
    const { text } = csv.add(recap)
    expect(text).toContain('"a\tb"')
    expect(text).toContain(`"Ottawa; '=1+1"`)
  })

  it('has a row for each talk, with its city, and its day where the recap tells it', () => {
    const csv = createCsv('talks')
    const [head = [], row = []] = parseCsv((csv.head + csv.add(makeUntidy()).text).slice(1))
    expect(Object.fromEntries(head.map((name, at) => [name, row[at]]))).toMatchObject({
      title: 'Containers from scratch',
      speakers: 'Liz Rice',
      date: '',
      recap_date: '2018-10-05',
      city: 'Montreal',
      slides: 'https://example.org/slides.pdf',
    })
    const [, dated = []] = parseCsv((csv.head + csv.add(makeUntidy({ day: '2018-10-04' })).text).slice(1))
    expect(dated[head.indexOf('date')]).toBe('2018-10-04')
  })
})
