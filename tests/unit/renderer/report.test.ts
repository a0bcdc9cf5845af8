import { describe, expect, it } from 'vitest'
import type { EntityView } from '../../../src-main/contract/index.ts'
import { pathsInOrder, pathsOf, reportOn, spanOf, yearsOf } from '../../../src-renderer/store/report.ts'

const recap = (path: string, date?: string): EntityView['recaps'][number] => ({
  path,
  title: path,
  cities: [],
  fields: ['sponsor'],
  ...(date === undefined ? {} : { date }),
})

const view = (kind: EntityView['kind']): EntityView => ({
  kind,
  name: 'Red Hat',
  forms: [],
  handles: [],
  affiliations: [],
  tiers: [],
  recaps: [recap('c.md', '2019-03-01'), recap('b.md', '2018-10-01'), recap('undated.md'), recap('a.md', '2018-02-01')],
  years: [],
  talks: [],
  toldTalks: 0,
  photos: [],
  photoCount: 0,
  related: { cities: [], sponsors: [], hosts: [], speakers: [], technologies: [] },
})

describe('a report on an entity', () => {
  it('tells its recaps from the first to the last, with those without a date at the end', () => {
    expect(pathsInOrder(view('organisation'))).toEqual(['a.md', 'b.md', 'c.md', 'undated.md'])
  })

  it('is about all of its years, or about one', () => {
    const report = reportOn(view('organisation'), {})
    if (report === null) throw new Error('There is no report')
    expect(report.report).toEqual({ kind: 'sponsor', name: 'Red Hat' })
    expect(yearsOf(report)).toEqual(['2019', '2018'])
    expect(spanOf(report)).toBe('2018–2019')
    const ofYear = { ...report, year: '2018' }
    expect(pathsOf(ofYear)).toEqual(['a.md', 'b.md'])
    expect(spanOf(ofYear)).toBe('2018')
  })

  it.each([
    [{ year: { include: ['2018'] } }, '2018'],
    [{ months: { from: '2019-01', to: '2019-12' } }, '2019'],
    [{ year: { include: ['2018', '2019'] } }, null],
    [{ year: { exclude: ['2018'] } }, null],
    [{ months: { from: '2018-11', to: '2019-02' } }, null],
    // Of that year it has no recap.
    [{ year: { include: ['2017'] } }, null],
  ])('begins with the year that %j narrows to', (filters, year) => {
    expect(reportOn(view('city'), filters)?.year).toBe(year)
  })

  it('is there of no technology', () => {
    expect(reportOn(view('technology'), {})).toBeNull()
    expect(reportOn(view('speaker'), {})).not.toBeNull()
  })
})
