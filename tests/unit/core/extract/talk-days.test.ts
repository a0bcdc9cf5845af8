import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { daysIn, resolveDay, wholeDay } from '../../../../src-main/core/extract/talks/calendar.ts'
import { buildPost, h2, p, table } from './build-post.ts'

const TITLE = 'Looms meetup, a recap'
const written = (value: string) => ({ date: { value, source: 'front-matter' } }) as const

const daysOf = (parts: Parameters<typeof buildPost>[1], value = '2019-06-20', title = TITLE) =>
  extractFacets(buildPost(title, parts, written(value))).talks.map(talk => talk.day)

const TALK = p('Ada Lovelace from Analytical Ltd gave a talk called “Looms for Poets”.')
const HEAD = ['Evening', 'Speaker', 'Talk'] as const

describe('days in a text', () => {
  it.each([
    ['Tuesday, December 4, 2018', [{ year: 2018, month: 12, day: 4 }]],
    ['on the 4th of December 2018', [{ year: 2018, month: 12, day: 4 }]],
    [
      'Le 1er mai, puis le 27 février 2019',
      [
        { month: 5, day: 1 },
        { year: 2019, month: 2, day: 27 },
      ],
    ],
    ['2018-12-04', [{ year: 2018, month: 12, day: 4 }]],
    ['In December 2018 version 1.13 marched on; at 4/12, 30 people may 5:30 come', []],
    ['February 30', []],
  ])('%s', (text, expected) => {
    expect(daysIn(text).map(({ start: _start, end: _end, ...day }) => day)).toEqual(expected)
  })

  it('are whole only with nothing beside them but their weekday', () => {
    expect(wholeDay('Thursday, November 29')).toMatchObject({ month: 11, day: 29 })
    expect(wholeDay('before November 29')).toBeUndefined()
    expect(wholeDay('November 29 to December 6')).toBeUndefined()
  })

  it('without a year are the last before the recap, whatever the day', () => {
    const noon = (iso: string): number => Date.parse(iso)
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 360 }),
        (now, back) => {
          const iso = now.toISOString().slice(0, 10)
          const day = new Date(noon(iso) - back * 86_400_000).toISOString().slice(0, 10)
          const [, month, date] = day.split('-').map(Number)
          if (month === undefined || date === undefined) throw new Error('no day')
          expect(resolveDay({ month, day: date }, iso, 360)).toBe(day)
          expect(resolveDay({ month, day: date }, iso, back - 1)).toBeUndefined()
        },
      ),
    )
  })
})

describe('the day of a talk', () => {
  it('is that of its row, with the year that the recap’s own date gives', () => {
    const rows = table(
      HEAD,
      ['Nov 29', 'Ada Lovelace', 'Looms for Poets'],
      ['March 6', 'Grace Hopper', 'Moths at Work'],
    )
    expect(daysOf([rows])).toEqual(['2018-11-29', '2019-03-06'])
    expect(daysOf([table(HEAD, ['6 décembre 2016', 'Ada Lovelace', 'Looms for Poets'])])).toEqual(['2016-12-06'])
  })

  it('is not known where a row tells of two days, of a season, or of another year', () => {
    const row = (...cells: readonly string[]) =>
      daysOf([table(['Round', 'Evening', 'Speaker', 'Talk'], [...cells, 'Ada Lovelace', 'Looms for Poets'])])
    expect(row('Autumn 2018', 'Nov 29')).toEqual(['2018-11-29'])
    expect(row('Autumn 2017', 'Nov 29')).toEqual([undefined])
    expect(row('Nov 28', 'Nov 29')).toEqual([undefined])
    expect(row('Autumn 2018', 'Spring 2019')).toEqual([undefined])
  })

  it.each([
    ['On June 12 we met at the office of Analytical Ltd.', '2019-06-12'],
    ['Wednesday, June 12. The lifts coped.', '2019-06-12'],
    ['When: Wednesday, June 12, 2019', '2019-06-12'],
    ['Venue: Ace office, Ottawa\nWhen: Wednesday, June 12, 2019\nTalks: three', '2019-06-12'],
    ['Le 12 juin, Analytical nous a ouvert ses bureaux.', '2019-06-12'],
  ])('is the evening’s: %s', (head, day) => {
    expect(daysOf([p(head), TALK])).toEqual([day])
    expect(daysOf([p(head), TALK], '2019-05-20')).toEqual([undefined])
  })

  it.each([
    'Kettle 1.13 came out on June 12.',
    'Our evening was on June 12, and the next meetup is on June 18.',
    'From June 10 to 12 our groups met.',
    'We met on June 12, long after the release of June 3.',
    'We met in June.',
    'On February 12 we met.',
  ])('is not guessed: %s', head => {
    expect(daysOf([p(head), TALK])).toEqual([undefined])
  })

  it('is not the evening’s in a recap of several cities, nor below the head', () => {
    const head = p('On June 12 we met at the office of Analytical Ltd.')
    expect(daysOf([head, h2('Toronto'), TALK, h2('Ottawa'), p('We met in Ottawa as well.')])).toEqual([undefined])
    expect(daysOf([p('A fine evening.'), h2('More'), TALK, head])).toEqual([undefined])
  })

  it('is what front matter states', () => {
    const talks = [{ title: 'Looms for Poets', speakers: ['Ada Lovelace'], date: '2019-06-12' }]
    const post = buildPost(TITLE, [p('We met.')], { ...written('2019-06-20'), frontMatter: { talks } })
    expect(extractFacets(post).talks).toMatchObject([{ day: '2019-06-12' }])
  })
})
