import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateText } from '../../../../src-main/core/post/date-text.ts'
import { codes, openFixture, parseText } from './fixture.ts'

const dated = (front: string, path?: string) => parseText(`---\n${front}\n---\nx`, path === undefined ? {} : { path })

describe('dates as written', () => {
  it.each([
    ['2019-05-24', '2019-05-24'],
    ['2019-05-24T23:59:59-11:00', '2019-05-24'],
    ['2019-05-24 00:00:00 +1400', '2019-05-24'],
    ['2019/5/4', '2019-05-04'],
    ['2019-05', '2019-05'],
    ['2019', '2019'],
    ['20190524', '2019-05-24'],
    ['May 24, 2019', '2019-05-24'],
    ['24 mai 2019', '2019-05-24'],
    ['1er août 2018', '2018-08-01'],
    ['Fri, 24 May 2019 08:00:00 GMT', '2019-05-24'],
    ['24/05/2019', '2019-05-24'],
    ['2020-02-29', '2020-02-29'],
  ])('%s is %s', (text, value) => {
    expect(readDateText(text)).toEqual({ value })
  })

  it.each(['2019-02-29', '2019-13-01', '31 June 2019', 'soon', '99/99/2019'])('%s is none', text => {
    expect(readDateText(text)).toMatchObject({ invalid: expect.any(String) })
    expect(readDateText(text)?.value).toBeUndefined()
  })

  it('does not guess between day and month', () => {
    expect(readDateText('05/06/2018')).toMatchObject({ value: '2018', invalid: expect.any(String) })
  })

  it('never moves a day, whatever the time and zone', () => {
    const day = fc.date({
      min: new Date('1971-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    const zone = fc.constantFrom('Z', '+14:00', '-12:00', '', '+05:30')
    const written = fc.constantFrom('yaml', 'toml', 'json')
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 23 }), zone, written, (date, hour, offset, language) => {
        const value = date.toISOString().slice(0, 10)
        const stamp = `${value}T${String(hour).padStart(2, '0')}:30:00${offset}`
        const front = {
          yaml: `---\ntitle: a\ndate: ${stamp}\n---\n`,
          toml: `+++\ntitle = "a"\ndate = ${stamp}\n+++\n`,
          json: `{"title": "a", "date": "${stamp}"}\n`,
        }[language]
        expect(parseText(front).date).toEqual({ value, source: 'front-matter' })
      }),
      { numRuns: 60 },
    )
  })
})

describe('which date counts', () => {
  it.each([
    ['content/posts/2019-05-24-a.md', '2019-05-24', 'file-name'],
    ['content/posts/2019-05-24-a/index.md', '2019-05-24', 'path'],
    ['content/2019/05/24/a.md', '2019-05-24', 'path'],
    ['content/2019/05/24-a.md', '2019-05-24', 'path'],
    ['content/2019/0524-a/index.md', '2019-05-24', 'path'],
    ['content/2019/a.md', '2019', 'path'],
  ])('%s says %s', (path, value, source) => {
    expect(dated('title: a', path).date).toEqual({ value, source })
    expect(dated('title: a\nlastmod: 2021-01-01', path).date).toEqual({ value, source })
    expect(dated('title: a\ndate: 2018-02-03', path).date).toEqual({ value: '2018-02-03', source: 'front-matter' })
  })

  it('takes a lastmod that is more precise than the year of its folder', () => {
    const post = dated('title: a\nlastmod: 2019-06-07', 'content/2019/a.md')
    expect(post.date).toEqual({ value: '2019-06-07', source: 'last-modified' })
  })

  it('keeps an explicit date against a year in the title, and reports both', () => {
    const post = dated('title: Evenings of 2019\ndate: 2018-12-30')
    expect(post.date).toEqual({ value: '2018-12-30', source: 'front-matter' })
    const conflict = post.problems.find(one => one.code === 'date-conflict')
    expect(conflict?.message).toContain('2019')
    expect(conflict?.message).toContain('2018-12-30')
  })

  it('believes the title rather than a lastmod, for the year only, and reports both', () => {
    const post = openFixture('hugo-site').post('content/evenings/winter-2018.md')
    expect(post.date).toEqual({ value: '2018', source: 'title' })
    const conflict = post.problems.find(one => one.code === 'date-conflict')
    expect(conflict?.message).toContain('2018')
    expect(conflict?.message).toContain('2017-12-01')
  })

  it('sees no conflict where one of the years agrees, or a number is no year', () => {
    expect(codes(dated('title: From 2018 to 2019\ndate: 2019-01-02'))).not.toContain('date-conflict')
    expect(codes(dated('title: Port 2049.5 and $2000\ndate: 2019-01-02'))).not.toContain('date-conflict')
  })

  it('reports a date that is none, and that there is none', () => {
    const post = dated('title: a\ndate: 2019-02-30')
    expect(post.date).toBeUndefined()
    expect(codes(post)).toEqual(['date-invalid', 'date-missing'])
    expect(codes(dated('title: a\ndate: 2019-02-28'))).toEqual([])
  })
})
