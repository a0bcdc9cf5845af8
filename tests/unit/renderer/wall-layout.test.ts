import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  layoutWall,
  type PhotoRow,
  photoBeside,
  RATIOS,
  rowOfPhoto,
  tilesOf,
} from '../../../src-renderer/features/photos/layout.ts'

const ratio = fc.oneof(fc.double({ min: 0.05, max: 20, noNaN: true }), fc.constantFrom(0, 1, 1.5, 4 / 3))
const shape = fc.record({
  width: fc.integer({ min: 260, max: 3000 }),
  height: fc.integer({ min: 90, max: 260 }),
  gap: fc.integer({ min: 0, max: 12 }),
})
const wall = fc.record({
  ratios: fc.array(ratio, { maxLength: 120 }),
  shape,
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
})

const photoRows = (rows: ReturnType<typeof layoutWall>): readonly PhotoRow[] =>
  rows.flatMap(row => (row.kind === 'photos' ? [row] : []))

describe('the layout of the photo wall', () => {
  it('keeps the order, fills each row but the last of a part, and keeps to the limits of size', () => {
    fc.assert(
      fc.property(wall, ({ ratios, shape: given, cut }) => {
        const matching = Math.floor(ratios.length * cut)
        const parts =
          matching === 0 || matching === ratios.length ? [ratios.length] : [matching, ratios.length - matching]
        const rows = layoutWall(ratios, parts, given)
        const laid = photoRows(rows)
        expect(laid.flatMap(row => tilesOf(row, ratios, given.gap).map(tile => tile.index))).toEqual(
          ratios.map((_, at) => at),
        )
        for (const row of laid) {
          const tiles = tilesOf(row, ratios, given.gap)
          const last = tiles.at(-1)
          const right = (last?.left ?? 0) + (last?.width ?? 0)
          const isLast = row.to === ratios.length || (parts.length > 1 && row.to === matching)
          expect(right).toBeLessThanOrEqual(given.width + 1e-6)
          if (!isLast) expect(right).toBeCloseTo(given.width, 4)
          expect(row.height).toBeLessThanOrEqual(given.height * 1.4 + 1e-6)
          for (const tile of tiles) {
            expect(tile.width / row.height).toBeLessThanOrEqual(RATIOS.most + 1e-6)
            expect(tile.width / row.height).toBeGreaterThanOrEqual(RATIOS.least - 1e-6)
          }
        }
      }),
    )
  })

  it('puts rows and words one under the other, none over another', () => {
    fc.assert(
      fc.property(wall, ({ ratios, shape: given }) => {
        fc.pre(ratios.length > 2)
        const rows = layoutWall(ratios, [2, ratios.length - 2], given)
        expect(rows.filter(row => row.kind === 'words')).toHaveLength(2)
        for (const [at, row] of rows.entries()) {
          const before = rows[at - 1]
          if (before) expect(row.top).toBeGreaterThanOrEqual(before.top + before.height)
        }
      }),
    )
  })

  it('lays the same images out the same, whatever comes after them in another part', () => {
    const given = { width: 1000, height: 180, gap: 8 }
    const first = [1.5, 1.5, 0.7, 1, 1.5, 2, 1]
    const [alone, joined] = [layoutWall([...first, 1], [7, 1], given), layoutWall([...first, 1, 2, 3], [7, 3], given)]
    expect(joined.slice(0, 3)).toEqual(alone.slice(0, 3))
  })

  it('leads up and down to the nearest image, over the words between two parts, and nowhere at the ends', () => {
    fc.assert(
      fc.property(wall, ({ ratios, shape: given }) => {
        fc.pre(ratios.length > 3)
        const rows = layoutWall(ratios, [2, ratios.length - 2], given)
        for (const [index] of ratios.entries()) {
          const below = photoBeside(rows, ratios, given.gap, index, 1)
          const [from, to] = [rowOfPhoto(rows, index), rowOfPhoto(rows, below)]
          const isLastRow = from === rows.length - 1
          if (isLastRow) expect(below).toBe(index)
          else expect(photoRows(rows.slice(from + 1, to))).toEqual([])
          if (!isLastRow) expect(below).toBeGreaterThan(index)
        }
        expect(photoBeside(rows, ratios, given.gap, 0, -1)).toBe(0)
      }),
    )
  })

  it('lays ten thousand images out in a moment that nobody sees', () => {
    const ratios = Array.from({ length: 10_000 }, (_, at) => [1.5, 0.75, 1, 1.78][at % 4] ?? 1)
    const rows = layoutWall(ratios, [ratios.length], { width: 1200, height: 180, gap: 8 })
    expect(photoRows(rows).reduce((sum, row) => sum + row.to - row.from, 0)).toBe(10_000)
  })
})
