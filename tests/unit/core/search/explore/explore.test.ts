import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../../src-main/core/search/index.ts'
import { documentOf, find, requestOf, SYNONYMS } from '../document.ts'

const engine = createSearchEngine({ synonyms: SYNONYMS })
engine.put([
  documentOf('a', {
    title: 'Spring evening 2018',
    date: '2018-04-02',
    body: ['Envoy and k8s in the room', 'kubernetes once more'],
    talks: ['Kubernetes without tears'],
    facets: { city: ['Montreal'], speaker: ['Liz Rice'], technology: ['Kubernetes', 'Envoy'] },
  }),
  documentOf('b', {
    title: 'Autumn evening 2018',
    date: '2018-10-02',
    body: ['Scaling with prometheus'],
    facets: { city: ['Montreal'], speaker: ['Ayrat Khayretdinov'], technology: ['Prometheus', 'Kubernetes'] },
  }),
  documentOf('c', {
    title: 'Spring evening 2019',
    date: '2019-04-02',
    body: ['Meshes'],
    facets: { city: ['Ottawa'], speaker: ['Liz Rice'], technology: ['Envoy'] },
  }),
  documentOf('d', { title: 'Words', body: ['Loose ends'], facets: { technology: ['Helm'] } }),
])

describe('why a recap matched', () => {
  it('lists word, form, field, synonym and stem, the most telling first', () => {
    const reasons = engine.why('a', 'k8s ')
    expect(reasons[0]).toEqual({ part: 'k8s', kind: 'synonym', form: 'Kubernetes', field: 'Talk', count: 1 })
    expect(reasons).toContainEqual({ part: 'k8s', kind: 'word', form: 'k8s', field: 'Text', count: 1 })
    expect(reasons).toContainEqual({ part: 'k8s', kind: 'synonym', form: 'kubernetes', field: 'Text', count: 1 })
    expect(engine.why('b', 'scale ')).toContainEqual({
      part: 'scale',
      kind: 'stem',
      form: 'Scaling',
      field: 'Text',
      count: 1,
    })
    expect(engine.why('b', 'promethues')).toMatchObject([
      { kind: 'similar', form: 'Prometheus', field: 'Technology' },
      {},
    ])
    expect(engine.why('c', 'mes')).toMatchObject([{ kind: 'beginning', form: 'Meshes' }])
    expect(engine.why('a', '"in the room" ')).toMatchObject([
      { kind: 'phrase', form: 'in the room', part: '“in the room”' },
    ])
    expect(engine.why('a', 'speaker:rice year:2018 ')).toEqual([
      { part: 'speaker:rice', kind: 'value', form: 'Liz Rice', field: 'Speaker', count: 1 },
      { part: 'date:2018', kind: 'date', form: '2018-04-02', field: 'Date', count: 1 },
    ])
  })

  it('tells what is written otherwise, and a mere name of a file last', () => {
    const written = createSearchEngine({ synonyms: SYNONYMS })
    written.put([
      documentOf('a', {
        body: ['An e-mail came, and an email more', 'All about .net'],
        headings: ['Stages'],
        files: ['stage left'],
      }),
    ])
    expect(written.why('a', 'email ')).toEqual([
      { part: 'email', kind: 'word', form: 'e-mail', field: 'Text', count: 1 },
      { part: 'email', kind: 'word', form: 'email', field: 'Text', count: 1 },
    ])
    expect(written.why('a', 'net ')).toMatchObject([{ part: 'net', form: '.net', field: 'Text' }])
    expect(written.why('a', 'stage ').map(({ field }) => field)).toEqual(['Heading', 'Image file'])
  })

  it('says nothing of a recap that does not match', () => {
    expect(engine.why('d', 'k8s')).toEqual([])
    expect(engine.why('nowhere', 'k8s')).toEqual([])
  })
})

describe('advice where nothing is found', () => {
  it('names each filter and word that alone stands in the way, with what comes back', () => {
    const request = requestOf('envoy scaling ', { filters: { city: { include: ['Ottawa'] } } })
    expect(engine.search(request).total).toBe(0)
    const { ways } = engine.advice(request)
    expect(ways).toEqual([
      { kind: 'part', text: 'scaling', query: 'envoy ', total: 1 },
      { kind: 'query', total: 1 },
    ])
    for (const way of ways) {
      if (way.kind === 'part') expect(engine.search({ ...request, query: way.query }).total).toBe(way.total)
    }
  })

  it('counts what dropping a value, the months or all filters gives', () => {
    const filters = { city: { include: ['Ottawa'] }, months: { from: '2018-01', to: '2018-12' } }
    const { ways } = engine.advice(requestOf('', { filters }))
    expect(ways).toEqual([
      { kind: 'value', field: 'city', name: 'Ottawa', total: 2 },
      { kind: 'months', total: 1 },
      { kind: 'filters', total: 4 },
    ])
  })

  it('finds the spelling that was meant', () => {
    expect(engine.advice(requestOf('speaker:"Ayrat Kharetdinov"')).meant).toEqual({
      query: 'speaker:"Ayrat Khayretdinov"',
      total: 1,
    })
    // Short names too, among the values of a facet; a text has too many short words to guess from.
    expect(engine.advice(requestOf('speaker:rize')).meant).toEqual({ query: 'speaker:"Liz Rice"', total: 2 })
    expect(engine.advice(requestOf('speaker:rizz')).meant).toBeUndefined()
    expect(engine.advice(requestOf('meshrize')).meant).toBeUndefined()
    expect(engine.advice(requestOf('zzzzzz')).meant).toBeUndefined()
  })
})

describe('surroundings', () => {
  it('are the recaps that share the rarest values, and neighbours in time of a series', () => {
    const { related, series } = engine.surroundings('a')
    expect(related.map(({ path }) => path)).toEqual(['c', 'b'])
    expect(related[0]?.shared).toEqual(['Liz Rice', 'Envoy'])
    expect(series).toEqual({
      name: 'Montreal',
      position: 1,
      total: 2,
      next: { path: 'b', title: 'Autumn evening 2018' },
    })
    expect(engine.surroundings('d')).toEqual({ related: [] })
  })

  it('prefer the series that the front matter names, then like titles', () => {
    const series = createSearchEngine({ synonyms: new Map() })
    series.put([
      documentOf('1', { title: 'Meetup recap #1', date: '2018-01' }),
      documentOf('2', { title: 'Meetup recap #2', date: '2018-02' }),
      documentOf('3', { title: 'Meetup recap #3', date: '2018-03' }),
      documentOf('x', { title: 'One', date: '2018-01-09', series: 'Letters' }),
      documentOf('y', { title: 'Two', date: '2017-01-09', series: 'Letters' }),
    ])
    expect(series.surroundings('2').series).toMatchObject({ name: 'Meetup recap', position: 2, total: 3 })
    expect(series.surroundings('x').series).toMatchObject({ name: 'Letters', previous: { path: 'y' } })
  })

  it('are no series of strangers: other sites have evenings in the same city, and of the same common name', () => {
    const mixed = createSearchEngine({ synonyms: new Map() })
    const evening = (path: string, month: number, title = `What ${path} is about`) =>
      documentOf(path, { title, date: `2019-0${month}-01`, facets: { city: ['Ottawa'] } })
    mixed.put([
      evening('rust/_posts/2019/01/one.md', 1),
      evening('rust/_posts/2019/03/two.md', 3),
      evening('rust/_posts/three/index.md', 5),
      evening('go/content/alone/post.md', 2),
      evening('go/content/other/post.md', 4),
      ...[1, 2, 3].map(month => evening(`a/${month}.md`, month, `Monthly meetup ${month}`)),
      ...[4, 5, 6].map(month => evening(`b/${month}.md`, month, `Monthly meetup ${month}`)),
      evening('far/c.md', 7, 'Ottawa weavers’ night 1'),
      evening('off/d.md', 8, 'Ottawa weavers’ night 2'),
      evening('out/e.md', 9, 'Ottawa weavers’ night 3'),
    ])
    const placeOf = (path: string) => mixed.surroundings(path).series
    expect(placeOf('rust/_posts/2019/03/two.md')).toMatchObject({
      name: 'Ottawa',
      total: 3,
      previous: { path: 'rust/_posts/2019/01/one.md' },
      next: { path: 'rust/_posts/three/index.md' },
    })
    expect(placeOf('go/content/alone/post.md')).toMatchObject({ total: 2, next: { path: 'go/content/other/post.md' } })
    expect(placeOf('b/4.md')).toMatchObject({ name: 'Monthly meetup', position: 1, total: 3 })
    expect(placeOf('off/d.md')).toMatchObject({ position: 2, total: 3 })
  })

  it.each([
    ['Evening 34 of words', 'Evening of words'],
    ['February 2019 cloud meetup', 'cloud meetup'],
    ['Cloud meetup: Été 2019 (no. 3)', 'Cloud meetup'],
    ['#12: Nights of K8s – 2nd part', 'Nights of K8s'],
    ['[Rétro] Nuit du tissage 3', '[Rétro] Nuit du tissage'],
  ])('are called without what changes: %s', (title, name) => {
    const engine = createSearchEngine({ synonyms: new Map() })
    engine.put(['1', '2', '3'].map(path => documentOf(path, { title, date: `2018-0${path}-01` })))
    expect(engine.surroundings('2').series?.name).toBe(name)
  })
})

describe('trends', () => {
  it('count the results by year, every year from the first to the last', () => {
    const trends = engine.trends(requestOf(''))
    expect(trends.years).toEqual(['2018', '2019'])
    expect(trends.recaps).toEqual([2, 1])
    expect(trends.undated).toBe(1)
    expect(trends.technologies[0]).toEqual({ name: 'Envoy', total: 2, counts: [1, 1] })
    expect(engine.trends(requestOf('', { filters: { city: { include: ['Ottawa'] } } })).cities).toEqual([
      { name: 'Ottawa', total: 1, counts: [1] },
    ])
  })
})

describe('completions', () => {
  const inserts = (query: string): readonly string[] =>
    engine.complete(query, query.length).items.map(({ insert }) => insert)

  it.each([
    ['li', ['speaker:"Liz Rice" ']],
    ['envoy spe', ['speaker:']],
    ['speaker:', ['speaker:"Liz Rice" ', 'speaker:"Ayrat Khayretdinov" ']],
    ['speaker:kha', ['speaker:"Ayrat Khayretdinov" ']],
    ['speaker:"liz r', ['speaker:"Liz Rice" ']],
    ['city:ott', ['city:Ottawa ']],
    ['year:', ['year:2019 ', 'year:2018 ']],
    ['has:s', ['has:slides ', 'has:sponsor ', 'has:speaker ']],
    ['is:', ['is:draft ']],
    ['envoy ', []],
    ['', []],
  ])('of %s', (query, expected) => {
    expect(inserts(query)).toEqual(expected)
  })

  it('put into the query find what they promise', () => {
    for (const query of ['li', 'speaker:kha', 'envoy city:ott', 'prom']) {
      const { start, end, items } = engine.complete(query, query.length)
      for (const { kind, insert, count } of items) {
        const whole = `${query.slice(0, start)}${insert}${query.slice(end)}`
        if (kind === 'value' && start === 0) expect(find(engine, whole)).toHaveLength(count ?? -1)
      }
      expect(items.length).toBeGreaterThan(0)
    }
  })
})
