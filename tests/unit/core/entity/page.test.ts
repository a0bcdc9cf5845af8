import { describe, expect, it } from 'vitest'
import { pageOf, sourceOf, value, values } from './build-source.ts'

describe('recaps of an entity', () => {
  it('tells as what an organisation stands in each, with its tier', () => {
    const page = pageOf('organisation', 'Acme', [
      sourceOf({
        path: 'a',
        date: '2019',
        facets: { sponsors: [value('Acme', { tier: 'gold' })], hosts: values('Acme') },
      }),
      sourceOf({ path: 'b', date: '2020', facets: { hosts: values('Acme') } }),
      sourceOf({ path: 'c', date: '2018', facets: { sponsors: [value('Acme', { tier: 'gold' })] } }),
      sourceOf({ path: 'd', date: '2017', facets: { sponsors: [value('Acme', { tier: 'silver' })] } }),
      sourceOf({ path: 'e', date: '2021', facets: { technologies: values('Acme') } }),
    ])
    expect(page.recaps.map(({ path, fields, tier }) => [path, fields, tier])).toEqual([
      ['b', ['host'], undefined],
      ['a', ['sponsor', 'host'], 'gold'],
      ['c', ['sponsor'], 'gold'],
      ['d', ['sponsor'], 'silver'],
    ])
    expect(page.tiers).toEqual([
      { name: 'gold', count: 2 },
      { name: 'silver', count: 1 },
    ])
  })

  it('puts undated recaps last and out of the years', () => {
    const page = pageOf('city', 'Oslo', [
      sourceOf({ path: 'undated', facets: { cities: values('Oslo') } }),
      sourceOf({ path: 'dated', date: '2019-02-03', facets: { cities: values('Oslo') } }),
    ])
    expect(page.recaps.map(({ path }) => path)).toEqual(['dated', 'undated'])
    expect(page.years).toEqual([{ year: 2019, count: 1 }])
    expect([page.first, page.last]).toEqual(['2019-02-03', '2019-02-03'])
  })

  it('does not draw out centuries for one mistyped date', () => {
    const page = pageOf('city', 'Oslo', [
      sourceOf({ path: 'a', date: '0219-01-01', facets: { cities: values('Oslo') } }),
      sourceOf({ path: 'b', date: '2019-01-01', facets: { cities: values('Oslo') } }),
    ])
    expect(page.years).toEqual([
      { year: 219, count: 1 },
      { year: 2019, count: 1 },
    ])
  })
})

describe('affiliations of a speaker', () => {
  const spoke = (path: string, date: string | undefined, affiliation: string) =>
    sourceOf({
      path,
      ...(date !== undefined && { date }),
      facets: { speakers: [value('Ada Lind', { affiliation })] },
    })

  it('are most recent first, with first and last seen; two spellings are one', () => {
    const page = pageOf('speaker', 'Ada Lind', [
      spoke('a', '2017-01-01', 'Acme'),
      spoke('b', '2018-01-01', 'acme'),
      spoke('c', '2019-01-01', 'Initech'),
      spoke('d', '2016-05-01', 'Initech'),
      spoke('e', undefined, 'Zenith'),
    ])
    expect(page.affiliations).toEqual([
      { name: 'Initech', count: 2, first: '2016-05-01', last: '2019-01-01' },
      { name: 'acme', count: 2, first: '2017-01-01', last: '2018-01-01' },
      { name: 'Zenith', count: 1 },
    ])
    expect(page.recaps[0]?.affiliation).toBe('Initech')
  })
})

describe('talks of an entity', () => {
  const talk = (title: string, speakers: readonly string[], city?: string) => ({
    title,
    speakers,
    provenance: 'extracted' as const,
    ...(city !== undefined && { city }),
  })
  const sources = [
    sourceOf({
      path: 'tour',
      title: 'Autumn tour',
      date: '2019-09-01',
      facets: {
        cities: values('Oslo', 'Porto'),
        speakers: [value('Ada Lind', { affiliation: 'Acme Inc' }), value('Bo Roe')],
        technologies: values('Go', 'Kubernetes'),
        talks: [
          { ...talk('Why Go', ['Ada Lind'], 'Oslo'), slides: 'https://slides.example/1' },
          talk('Where k8s goes', ['Bo Roe'], 'Porto'),
          talk('A talk of no town', ['Bo Roe']),
        ],
      },
    }),
    sourceOf({
      path: 'evening',
      date: '2020-09-01',
      facets: {
        cities: values('Oslo'),
        speakers: values('Ada Lind'),
        technologies: values('Kubernetes'),
        talks: [talk('Going with Go', ['Ada Lind']), talk('Kubernetes at sea', [])],
      },
    }),
  ]
  const titles = (...page: Parameters<typeof pageOf>) => pageOf(...page).talks.map(({ title }) => title)

  it('are a speaker’s own, newest first, with where their links lead', () => {
    const { talks } = pageOf('speaker', 'Ada Lind', sources)
    expect(talks.map(({ title }) => title)).toEqual(['Going with Go', 'Why Go'])
    expect(talks[1]).toMatchObject({
      path: 'tour',
      recapTitle: 'Autumn tour',
      city: 'Oslo',
      slides: { kind: 'external', url: 'https://slides.example/1' },
    })
  })

  it('are told once where several recaps tell of them, with all of these', () => {
    const told = (path: string, date: string, ...talks: readonly ReturnType<typeof talk>[]) =>
      sourceOf({ path, date, facets: { cities: values('Oslo'), speakers: values('Ada Lind', 'Bo Roe'), talks } })
    const slides = { slides: 'https://slides.example/2' }
    const { talks } = pageOf('speaker', 'Ada Lind', [
      told('evening', '2019-03-01', { ...talk('Why Go?', ['Ada Lind']), ...slides }, talk('Lessons', ['Ada Lind'])),
      told('review', '2019-12-31', talk('“Why Go”', ['Ada Lind', 'Bo Roe']), talk('Other lessons', ['Ada Lind'])),
      told('repeat', '2018-01-01', talk('why go', ['Ada Lind'], 'Porto'), talk('Why go', ['Ada Lind'], 'Oslo')),
    ])
    expect(talks.map(({ title, path, alsoIn }) => [title, path, alsoIn?.map(place => place.path)])).toEqual([
      ['Other lessons', 'review', undefined],
      ['Lessons', 'evening', undefined],
      // Under the recap that was written first, where no evening is known.
      ['Why Go?', 'repeat', ['review', 'evening']],
      // One recap tells of it twice: it was given twice.
      ['Why go', 'repeat', undefined],
    ])
    expect(talks[2]).toMatchObject({
      speakers: ['Ada Lind', 'Bo Roe'],
      slides: { kind: 'external', url: 'https://slides.example/2' },
      alsoIn: [{ date: '2019-12-31' }, { date: '2019-03-01' }],
    })
  })

  it('lead to the recap nearest to an evening at which they were given', () => {
    const told = (path: string, date: string, day?: string) =>
      sourceOf({
        path,
        date,
        facets: { speakers: values('Ada Lind'), talks: [{ ...talk('Why Go', ['Ada Lind']), ...(day && { day }) }] },
      })
    const placesOf = (...sources: readonly ReturnType<typeof told>[]) =>
      pageOf('speaker', 'Ada Lind', sources).talks.map(({ path, alsoIn }) => [path, alsoIn?.map(one => one.path)])
    expect(
      placesOf(
        told('announced', '2019-01-02'),
        told('month', '2019-03-01', '2019-02-20'),
        told('review', '2019-12-31'),
      ),
    ).toEqual([['month', ['review', 'announced']]])
    expect(
      pageOf('speaker', 'Ada Lind', [told('soon', '2019-03-01'), told('review', '2019-12-31', '2019-02-20')]).talks[0],
    ).toMatchObject({
      path: 'soon',
      day: '2019-02-20',
    })
    expect(placesOf(told('long after', '2020-12-31', '2019-02-20'), told('again', '2019-10-03', '2019-10-01'))).toEqual(
      [['again', ['long after']]],
    )
  })

  it('have no day of another city', () => {
    const told = (path: string, date: string, city: string, day?: string) =>
      sourceOf({
        path,
        date,
        facets: {
          cities: values(city),
          speakers: values('Ada Lind'),
          talks: [{ ...talk('Why Go', ['Ada Lind'], city), ...(day && { day }) }],
        },
      })
    const shownOf = (...sources: readonly ReturnType<typeof told>[]) => {
      const [{ path, city, day, alsoIn } = { path: '' }] = pageOf('speaker', 'Ada Lind', sources).talks
      return [path, city, day, alsoIn?.map(one => [one.city, one.day])]
    }
    const porto = told('porto', '2019-12-31', 'Porto', '2019-02-20')
    expect(shownOf(told('oslo', '2019-03-01', 'Oslo'), porto)).toEqual([
      'oslo',
      'Oslo',
      undefined,
      [['Porto', '2019-02-20']],
    ])
    expect(
      shownOf(told('oslo', '2019-03-01', 'Oslo'), porto, told('again', '2019-12-30', 'Oslo', '2019-02-27')),
    ).toEqual([
      'oslo',
      'Oslo',
      '2019-02-27',
      [
        ['Porto', '2019-02-20'],
        ['Oslo', '2019-02-27'],
      ],
    ])
    expect(shownOf(told('soon', '2019-03-01', 'Porto'), porto).slice(0, 3)).toEqual(['soon', 'Porto', '2019-02-20'])
    const only = sourceOf({
      path: 'only',
      date: '2019-03-01',
      facets: { cities: values('Oslo'), speakers: values('Ada Lind'), talks: [talk('Why Go', ['Ada Lind'])] },
    })
    expect(shownOf(only, porto).slice(0, 3)).toEqual(['only', 'Oslo', undefined])
    const review = sourceOf({
      path: 'review',
      date: '2019-03-01',
      facets: { speakers: values('Ada Lind'), talks: [talk('Why Go', ['Ada Lind'])] },
    })
    expect(shownOf(review, porto).slice(0, 3)).toEqual(['review', 'Porto', '2019-02-20'])
  })

  it('are told once where recaps give them other titles but the same slides, by one of their people', () => {
    const told = (path: string, date: string, title: string, speaker: string) =>
      sourceOf({
        path,
        date,
        facets: {
          cities: values('Oslo'),
          speakers: values(speaker),
          talks: [{ ...talk(title, [speaker]), slides: 'https://slides.example/2' }],
        },
      })
    const { talks } = pageOf('city', 'Oslo', [
      told('review', '2019-12-31', 'Go, in short', 'Ada Lind'),
      told('evening', '2019-03-01', 'Why Go', 'Ada Lind'),
      told('other', '2019-02-01', 'Why Go', 'Bo Roe'),
    ])
    expect(talks.map(({ title, alsoIn }) => [title, alsoIn?.map(place => place.path)])).toEqual([
      ['Go, in short', ['review']],
      ['Why Go', undefined],
    ])
  })

  const evening = (path: string, date: string, ...told: readonly (readonly [title: string, day?: string])[]) =>
    sourceOf({
      path,
      date,
      facets: {
        cities: values('Oslo'),
        speakers: values('Ada Lind'),
        talks: told.map(([title, day]) => ({ ...talk(title, ['Ada Lind']), ...(day !== undefined && { day }) })),
      },
    })

  it('of one speaker in one city on one evening are one, whatever recaps call them', () => {
    const { talks } = pageOf('city', 'Oslo', [
      evening('review', '2019-12-31', ['Sails', '2019-03-01']),
      evening('soon', '2019-03-09', ['Sails and oars, shown live']),
      evening('next day', '2019-03-02', ['what carries a boat', '2019-03-01']),
    ])
    expect(talks.map(({ title, path, day, alsoIn }) => [title, path, day, alsoIn?.map(place => place.path)])).toEqual([
      ['Sails and oars, shown live', 'next day', '2019-03-01', ['review', 'soon']],
    ])
    expect(titles('speaker', 'Ada Lind', [evening('one', '2019-12-31', ['Sails', '2019-03-01'])])).toEqual(['Sails'])
  })

  it('of one speaker on other evenings, or of which one recap tells two that evening, stay apart', () => {
    const count = (...told: readonly ReturnType<typeof evening>[]) => titles('city', 'Oslo', told).length
    const dated = evening('dated', '2019-12-31', ['Sails', '2019-03-01'])
    expect(count(dated, evening('later', '2019-12-30', ['Oars', '2019-03-02']))).toBe(2)
    expect(count(dated, evening('long after', '2019-03-20', ['Oars']))).toBe(2)
    expect(count(dated, evening('before', '2019-02-27', ['Oars']))).toBe(2)
    expect(count(dated, evening('two', '2019-03-02', ['Oars', '2019-03-01'], ['Rudders', '2019-03-01']))).toBe(3)
    // The other talk of that evening is not about what the page is of, and still tells that there were two.
    const go = (source: ReturnType<typeof evening>) => ({
      ...source,
      facets: { ...source.facets, technologies: values('Go') },
    })
    const two = go(evening('two', '2019-03-02', ['Go at sea', '2019-03-01'], ['Rudders', '2019-03-01']))
    expect(titles('technology', 'Go', [go(evening('one', '2019-12-31', ['Why Go', '2019-03-01'])), two])).toHaveLength(
      2,
    )
  })

  it('are in the order of the dates that are shown', () => {
    const told = [evening('review', '2019-12-31', ['Sails', '2019-03-01']), evening('soon', '2019-06-01', ['Oars'])]
    expect(titles('city', 'Oslo', told)).toEqual(['Oars', 'Sails'])
  })

  it('of one title by nobody known, or by others, stay apart', () => {
    const opening = (path: string, ...names: readonly string[]) =>
      sourceOf({
        path,
        facets: { cities: values('Oslo'), speakers: values(...names), talks: [talk('Welcome', names)] },
      })
    expect(titles('city', 'Oslo', [opening('a'), opening('b')])).toHaveLength(2)
    expect(titles('city', 'Oslo', [opening('a', 'Ada Lind'), opening('b', 'Bo Roe')])).toHaveLength(2)
    expect(titles('city', 'Oslo', [opening('a', 'Ada Lind'), opening('b', 'Ada Lind')])).toHaveLength(1)
  })

  it('of a city are those given there, or in a recap of that city alone', () => {
    expect(titles('city', 'Oslo', sources)).toEqual(['Going with Go', 'Kubernetes at sea', 'Why Go'])
    expect(titles('city', 'Porto', sources)).toEqual(['Where k8s goes'])
  })

  it('of a technology are those whose title names it, in any form', () => {
    const kubernetes = { record: { known: ['K8s'], forms: [{ name: 'Kubernetes', count: 2 }] } }
    expect(titles('technology', 'Kubernetes', sources, kubernetes)).toEqual(['Kubernetes at sea'])
    const lowerCase = { record: { known: ['k8s'], forms: [{ name: 'Kubernetes', count: 2 }] } }
    expect(titles('technology', 'Kubernetes', sources, lowerCase)).toEqual(['Kubernetes at sea', 'Where k8s goes'])
    // "Going with Go" stands in a recap that was not found to be about Go.
    expect(titles('technology', 'Go', sources)).toEqual(['Why Go'])
  })

  it('of an organisation are those by people who spoke for it, under any of its names', () => {
    expect(titles('organisation', 'Acme', sources, { usual: { 'Acme Inc': 'Acme' } })).toEqual(['Why Go'])
    expect(titles('organisation', 'Acme', sources)).toEqual([])
  })
})

describe('spellings of an entity', () => {
  it('are those met, the usual name among them, and none that only a word list knows', () => {
    const page = pageOf('city', 'Quebec City', [], {
      record: {
        forms: [
          { name: 'Québec', count: 4 },
          { name: 'quebec', count: 1 },
        ],
        known: ['Ville de Québec', 'Quebec', 'QUÉBEC'],
      },
    })
    expect(page.forms).toEqual([
      { name: 'Québec', count: 4 },
      { name: 'quebec', count: 1 },
      { name: 'Quebec City', count: 0 },
    ])
  })
})
