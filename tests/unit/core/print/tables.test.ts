import fc from 'fast-check'
import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { fitColumns, linesAt, SPACE } from '../../../../src-main/core/print/column-widths.ts'
import { element, textOf } from '../../../../src-main/core/print/hast.ts'
import { fitTable } from '../../../../src-main/core/print/tables.ts'

const tableOf = (rows: readonly (readonly string[])[]): Element =>
  element('table', {}, [
    element(
      'tbody',
      {},
      rows.map(row =>
        element(
          'tr',
          {},
          row.map(cell => element('td', {}, [cell])),
        ),
      ),
    ),
  ])

const widthsOf = (table: Element): readonly number[] => {
  const group = table.children.find(child => child.type === 'element' && child.tagName === 'colgroup')
  if (group?.type !== 'element') return []
  return group.children.map(col =>
    Number(/width:([\d.]+)%/.exec(String(col.type === 'element' && col.properties.style))?.[1]),
  )
}

const sizeOf = (table: Element): number => Number(/font-size:([\d.]+)pt/.exec(String(table.properties.style))?.[1])

describe('a table fitted to the page', () => {
  test('keeps every cell, has a width for every column, and they make a whole', () => {
    const cell = fc.oneof(fc.string(), fc.lorem({ maxCount: 12 }))
    const rows = fc
      .integer({ min: 1, max: 18 })
      .chain(n => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 }))
    fc.assert(
      fc.property(rows, cells => {
        const fitted = fitTable(tableOf(cells))
        expect(textOf([fitted])).toBe(cells.flat().join(''))
        const widths = widthsOf(fitted)
        expect(widths).toHaveLength(cells[0]?.length ?? 0)
        expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 100)).toBeLessThan(0.2)
        expect(sizeOf(fitted)).toBeGreaterThanOrEqual(5.5)
        expect(sizeOf(fitted)).toBeLessThanOrEqual(9)
      }),
    )
  })

  test('gives more room to more text and smaller type to more columns', () => {
    const two = fitTable(tableOf([['Name', 'A long sentence about what happened on the evening and after it']]))
    const [name = 0, story = 0] = widthsOf(two)
    expect(story).toBeGreaterThan(name * 3)
    expect(sizeOf(two)).toBe(9)
    const many = fitTable(tableOf([Array.from({ length: 12 }, (_, at) => `Heading${at} words`)]))
    expect(sizeOf(many)).toBeLessThan(8)
  })

  test('gives room where it makes the rows lower', () => {
    const talk = 'Automating Machine Learning Deployments to Azure'
    const row = ['Spring 2019', 'Kitchener-Waterloo', 'Square', 'Raymond Kao', 'Azure Global Black Belt', talk, 'Demo']
    const rows = ['Toronto', 'Ottawa', 'Montreal'].map(city => row.with(1, city))
    const [, city = 0, , , company = 0, title = 0] = widthsOf(fitTable(tableOf([...rows, row])))
    expect(title).toBeGreaterThan(company * 1.2)
    expect(title).toBeGreaterThan(city * 1.2)
  })

  test('keeps its size where words just have room and wish for no more', () => {
    const column = (least: number) => ({ least, wish: least, cells: [] })
    const fitted = (least: number) =>
      fitColumns(
        Array.from({ length: 5 }, () => column(least)),
        3,
      )
    // 137 mm between the paddings, and 1.84 mm a character of 9 points: 74.4 characters.
    expect(fitted(14.85)).toMatchObject({ sizePt: 9, share: 1 })
    expect(fitted(14.9).sizePt).toBe(8.5)
  })

  test('fills lines as a browser does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          // Half a letter at a time: a word that fits nowhere begins a line and goes on in the next.
          let lines = 1
          let used = 0
          for (const word of words) {
            const gap = used > 0 ? SPACE : 0
            if (used > 0 && used + gap + word > width) [lines, used] = [lines + 1, 0]
            else used += gap
            for (let letter = 0; letter < word; letter += 0.5) {
              if (used === width) [lines, used] = [lines + 1, 0]
              used += 0.5
            }
          }
          expect(linesAt(words, width)).toBe(lines)
        },
      ),
    )
  })

  test('lays out a table of very many rows, and a cell of very many words', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`Row ${at}`, 'A few words that are the same in every row'])
    expect(widthsOf(fitTable(tableOf(rows)))).toHaveLength(2)
    expect(widthsOf(fitTable(tableOf([['a', 'word '.repeat(300_000)]])))).toHaveLength(2)
  })

  test('counts columns under cells that span rows and columns', () => {
    const table = element('table', {}, [
      element('tr', {}, [element('th', { rowSpan: 2 }, ['A']), element('th', { colSpan: 3 }, ['B'])]),
      element(
        'tr',
        {},
        ['c', 'd', 'e'].map(word => element('td', {}, [word])),
      ),
    ])
    expect(widthsOf(fitTable(table))).toHaveLength(4)
  })

  test('keeps dates and figures on one line where every word has room, and gives their column what they need', () => {
    const classesOf = (table: Element): readonly unknown[] => {
      const found: unknown[] = []
      const look = (node: Element): void => {
        if (node.tagName === 'td') found.push(node.properties.className)
        for (const child of node.children) if (child.type === 'element') look(child)
      }
      look(table)
      return found
    }
    const story = 'A long sentence about what happened on the evening and after it, which nobody forgot'
    const whole = ['2018-11-29', '18:30–19:00', '1 200 $', '6 décembre 2018', 'Nov 29', '-4.5 %']
    for (const cell of whole) {
      const [first, other] = classesOf(fitTable(tableOf([[cell, story]])))
      expect([cell, first, other]).toEqual([cell, ['figures'], undefined])
    }
    for (const cell of ['in 2018', 'Kitchener-Waterloo', 'https://a.b/2018-11-29', 'may be 3'])
      expect(classesOf(fitTable(tableOf([[cell, story]])))).toEqual([undefined, undefined])
    const [dates = 0] = widthsOf(fitTable(tableOf([['6 décembre 2018', story]])))
    const [words = 0] = widthsOf(fitTable(tableOf([['a bcdefghi jklm', story]])))
    expect(dates).toBeGreaterThan(words)
    // Where there is no room they break, rather than run into the next column.
    expect(classesOf(fitTable(tableOf([Array.from({ length: 30 }, () => '2018-11-29 18:30')])))).not.toContainEqual([
      'figures',
    ])
  })
})
