import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Timeline } from '../../../src-main/contract/index.ts'
import { dragTo, keyToCursor, press, release } from '../../../src-renderer/features/timeline/brush.ts'
import { barAt, chartOf, rangeOf, spanOfRange, xOf, yearAt } from '../../../src-renderer/features/timeline/chart.ts'
import { countIn, type Span } from '../../../src-renderer/features/timeline/scale.ts'
import { legendOf, wordsOfResults, wordsWithCount } from '../../../src-renderer/features/timeline/words.ts'
import { monthNumber, monthOf, wordsOfMonths } from '../../../src-renderer/store/months.ts'

const timeline = (counts: { readonly [month: string]: number }, undated = 0): Timeline => ({
  months: Object.entries(counts).map(([month, count]) => ({ month, count })),
  undated,
})

const WHOLE = timeline({ '2017': 1, '2017-11': 2, '2018-03': 5, '2018-04': 1, '2019-12': 3 }, 4)
const RESULTS = timeline({ '2017': 1, '2018-03': 2, '2019-12': 1 })

const chart = (results = RESULTS, whole = WHOLE, width = 360) => {
  const made = chartOf(results, whole, width)
  if (!made) throw new Error('There is nothing to draw.')
  return made
}

const span = (from: string, to: string): Span => spanOfRange({ from, to })

describe('months', () => {
  it('count on over the years, and back', () => {
    expect(monthNumber('2019-01') - monthNumber('2018-12')).toBe(1)
    fc.assert(fc.property(fc.integer({ min: 1, max: 40_000 }), number => monthNumber(monthOf(number)) === number))
  })

  it('are told as a person says them', () => {
    expect(wordsOfMonths({ from: '2018-03', to: '2019-06' })).toBe('Mar 2018 to June 2019')
    expect(wordsOfMonths({ from: '2018-03', to: '2018-08' })).toBe('Mar to Aug 2018')
    expect(wordsOfMonths({ from: '2018-03', to: '2018-03' })).toBe('Mar 2018')
    expect(wordsOfMonths({ from: '2018-01', to: '2018-12' })).toBe('2018')
    expect(wordsOfMonths({ from: '2018-01', to: '2019-12' })).toBe('2018 to 2019')
  })
})

describe('the histogram', () => {
  it('has a bar for every month of every year of the archive, empty ones too, whatever is found', () => {
    const { bins, span: all } = chart()
    expect(rangeOf(all)).toEqual({ from: '2017-01', to: '2019-12' })
    expect(bins).toHaveLength(36)
    expect(bins[14]).toEqual({ ...span('2018-03', '2018-03'), count: 2, whole: 5 })
    expect(bins[15]).toMatchObject({ count: 0, whole: 1 })
    expect(chart(timeline({})).span).toEqual(all)
  })

  it('takes a recap of a year without a month for none of its months', () => {
    const { bins, yearsOnly } = chart()
    expect(bins.slice(0, 12).every(({ count }) => count === 0)).toBe(true)
    expect(yearsOnly).toEqual([{ year: 2017, count: 1, ...span('2017-01', '2017-12') }])
    expect(countIn(RESULTS, span('2017-01', '2017-12'))).toBe(1)
    expect(countIn(RESULTS, span('2017-02', '2019-12'))).toBe(3)
  })

  it('takes wider bars for more years than fit, and keeps every recap', () => {
    const long = timeline(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${1960 + at}-05`, at + 1])))
    for (const width of [120, 360, 1200]) {
      const { bins } = chart(long, long, width)
      expect(width / bins.length).toBeGreaterThanOrEqual(2.4)
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe((60 * 61) / 2)
    }
  })

  it('keeps the highest bar of the results at a third at least, and cuts those of the whole', () => {
    expect(chart(timeline({ '2018-03': 1 }), timeline({ '2018-03': 900 })).full).toBe(3)
    expect(chart(timeline({ '2018-03': 500 }), timeline({ '2018-03': 900 })).full).toBe(900)
    expect(chart(timeline({}), timeline({ '2018-03': 900 })).full).toBe(900)
  })

  it('finds the bar and the year under the pointer', () => {
    const made = chart()
    for (const [at, bin] of made.bins.entries()) expect(barAt(made, xOf(made, bin.first) + 2)).toBe(at)
    expect([barAt(made, -20), barAt(made, 4000)]).toEqual([0, 35])
    expect(rangeOf(yearAt(made, 130))).toEqual({ from: '2018-01', to: '2018-12' })
  })

  it('says what is found and where, in words', () => {
    expect(wordsOfResults(chart())).toBe('Mar 2018 to Dec 2019')
    // However narrow the window is, and however many months a bar stands for.
    expect(wordsOfResults(chart(RESULTS, WHOLE, 40))).toBe('Mar 2018 to Dec 2019')
    expect(wordsOfResults(chart(timeline({ '2017': 2 })))).toBe('2017')
    expect(wordsOfResults(chart(timeline({}, 3)))).toBe('Nothing with a date')
    expect(wordsWithCount(chart(), span('2018-03', '2018-03'))).toBe('Mar 2018, 2 of 5 recaps')
    expect(wordsWithCount(chart(WHOLE), span('2018-03', '2018-04'))).toBe('Mar to Apr 2018, 6 recaps')
    expect(wordsWithCount(chart(WHOLE), span('2017-01', '2017-12'))).toBe('2017, 3 recaps, 1 without a month')
    expect(wordsWithCount(chart(), span('2017-02', '2017-12'))).toBe('Feb to Dec 2017, 0 of 2 recaps')
    expect(legendOf(chart())).toMatch(/^Pale bars .* year is known\.$/)
    expect(legendOf(chart(timeline({ '2018-03': 5 }), timeline({ '2018-03': 5 })))).toBe('')
    expect(chartOf(timeline({}, 3), timeline({}, 3), 300)).toBeNull()
  })
})

describe('choosing months by pointer', () => {
  const limits = span('2017-01', '2019-12')
  const bar = (month: string) => span(month, month)

  it('takes a bar at a press, and all between two at a drag, in either direction', () => {
    expect(release(press(bar('2018-03'), null, null))).toEqual(bar('2018-03'))
    const drag = press(bar('2018-06'), null, null)
    expect(release(dragTo(drag, bar('2018-09'), limits))).toEqual(span('2018-06', '2018-09'))
    expect(release(dragTo(drag, bar('2018-02'), limits))).toEqual(span('2018-02', '2018-06'))
    const back = dragTo(dragTo(drag, bar('2018-09'), limits), bar('2018-06'), limits)
    expect(release(back)).toEqual(bar('2018-06'))
  })

  it('moves an end, also past the other, and the whole within the archive', () => {
    const before = span('2018-03', '2018-06')
    expect(release(dragTo(press(bar('2018-06'), before, 'last'), bar('2018-12'), limits))).toEqual(
      span('2018-03', '2018-12'),
    )
    expect(release(dragTo(press(bar('2018-03'), before, 'first'), bar('2018-08'), limits))).toEqual(
      span('2018-06', '2018-08'),
    )
    expect(release(press(bar('2018-06'), before, 'last'))).toEqual(before)
    expect(release(dragTo(press(bar('2018-04'), before, null), bar('2018-07'), limits))).toEqual(
      span('2018-06', '2018-09'),
    )
    expect(release(dragTo(press(bar('2018-04'), before, null), bar('2019-12'), limits))).toEqual(
      span('2019-09', '2019-12'),
    )
    expect(release(press(bar('2018-04'), before, null))).toEqual(bar('2018-04'))
  })
})

describe('choosing months by keyboard', () => {
  const bars = { count: 36, perYear: 12 }

  it('moves, extends and stops at the ends', () => {
    const at = (key: string, isExtending = false, from = 14) => keyToCursor(key, isExtending, { from, at: 14 }, bars)
    expect(at('ArrowLeft')).toEqual({ from: 13, at: 13 })
    expect(at('ArrowRight', true)).toEqual({ from: 14, at: 15 })
    expect(at('ArrowRight', true, 10)).toEqual({ from: 10, at: 15 })
    expect(at('PageUp')).toEqual({ from: 26, at: 26 })
    expect(at('Home', true)).toEqual({ from: 14, at: 0 })
    expect(at('End')).toEqual({ from: 35, at: 35 })
    expect(at('Enter')).toBeNull()
  })
})
