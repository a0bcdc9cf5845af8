import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../src-main/core/search/index.ts'
import { documentOf, find, requestOf, SYNONYMS, show } from './document.ts'

const engine = createSearchEngine({ synonyms: SYNONYMS })
engine.put([
  documentOf('envoy-2018', {
    title: 'Envoy evening',
    date: '2018-02-01',
    body: ['A proxy for everyone'],
    talks: ['Moving to a proxy'],
    captions: ['The room before the pizza'],
    facets: { city: ['Montreal'], speaker: ['Constance Caramanolis'], technology: ['Kubernetes'], tier: ['gold'] },
    images: 2,
  }),
  documentOf('istio-2019', {
    title: 'Istio night',
    date: '2019-03-07',
    body: ['An evening about Envoy, and pizza'],
    facets: { city: ['Quebec City', 'Montreal'], speaker: ['Ayrat Khayretdinov'], host: ['Desjardins'] },
    slides: true,
    missingImages: 1,
  }),
  documentOf('undated', { title: 'Plans', body: ['Nothing yet'], draft: true, headings: ['Envoy'] }),
  documentOf('year-only', { title: 'Old notes', date: '2017', body: ['Meshes'] }),
])

describe('fields of a query', () => {
  it.each([
    ['title:envoy', ['envoy-2018']],
    ['title:"envoy evening"', ['envoy-2018']],
    ['title:"evening envoy"', []],
    ['title:even', ['envoy-2018']],
    ['talk:proxy ', ['envoy-2018']],
    ['caption:pizza', ['envoy-2018']],
    ['heading:envoy', ['undated']],
    ['city:montreal', ['istio-2019', 'envoy-2018']],
    ['city:québec', ['istio-2019']],
    ['city:quebeccity', ['istio-2019']],
    ['speaker:"Ayrat Khayret dinov"', ['istio-2019']],
    ['city:citymontreal', []],
    ['city:mont', ['istio-2019', 'envoy-2018']],
    ['city:mont ', []],
    ['city:(montreal quebec)', ['istio-2019']],
    ['city:none', ['year-only', 'undated']],
    ['-has:city', ['year-only', 'undated']],
    ['speaker:"Constance Caramanolis"', ['envoy-2018']],
    ['speaker:"Caramanolis Constance"', []],
    ['speaker:~karamanolis', ['envoy-2018']],
    ['speaker:(ayrat OR constance)', ['istio-2019', 'envoy-2018']],
    ['tech:k8s', ['envoy-2018']],
    ['tier:gold', ['envoy-2018']],
    ['host:desjardins', ['istio-2019']],
    ['year:2018', ['envoy-2018']],
    ['year:2018..2019', ['istio-2019', 'envoy-2018']],
    ['before:2018-02', ['year-only']],
    ['before:2017-06', []],
    ['after:2017', ['istio-2019', 'envoy-2018']],
    ['after:2019-03-06', ['istio-2019']],
    ['-has:date', ['undated']],
    ['has:image', ['envoy-2018']],
    ['has:slides', ['istio-2019']],
    ['has:talk', ['envoy-2018']],
    ['is:draft', ['undated']],
    ['missing:image', ['istio-2019']],
    ['envoy -title:envoy ', ['undated', 'istio-2019']],
    ['pizza (title:istio OR city:ottawa) ', ['istio-2019']],
    ['before:nonsense-2', []],
  ])('%s', (query, expected) => {
    expect([...find(engine, query)].sort()).toEqual([...expected].sort())
  })

  it('marks a word in its own field only, and a value where the text names it', () => {
    const [hit] = engine.search(requestOf('title:envoy pizza')).hits
    expect(show(hit?.title ?? [])).toBe('[Envoy] evening')
    expect(show(hit?.snippet ?? [])).toBe('The room before the [pizza]')
    const body = [{ type: 'text', value: 'Envoy and pizza' }] as const
    expect(JSON.stringify(engine.mark(body, 'title:envoy pizza').body)).toContain('"pizza"')
    expect(engine.mark(body, 'title:envoy pizza').matches).toBe(1)
    const heading = [
      { type: 'element', tagName: 'h2', properties: {}, children: [{ type: 'text', value: 'Envoy' }] },
      { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Envoy' }] },
    ] as const
    expect(engine.mark(heading, 'heading:envoy ').matches).toBe(1)
    expect(engine.mark(heading, 'envoy ').matches).toBe(2)
  })

  it('orders by date where only dates and qualities are asked for', () => {
    expect(find(engine, 'after:2000')).toEqual(['istio-2019', 'envoy-2018', 'year-only'])
  })
})

describe('forms of a word', () => {
  const forms = createSearchEngine({ synonyms: new Map() })
  forms.put([
    documentOf('scale', { body: ['to scale it'] }),
    documentOf('scaling', { body: ['scaling it'] }),
    documentOf('scaled', { body: ['it scaled twice, scaled and scaled'] }),
    documentOf('scalar', { body: ['a scalar'] }),
    documentOf('français', { body: ['les conférencières arrivent'] }),
    documentOf('cities', { body: ['in many cities'] }),
  ])

  it.each([
    ['scaling ', ['scale', 'scaled', 'scaling']],
    ['scales ', ['scale', 'scaled', 'scaling']],
    ['conférencier ', ['français']],
    ['city ', ['cities']],
    ['"city" ', []],
    ['-scaling scale ', ['scale', 'scaled']],
  ])('%s', (query, expected) => {
    expect([...find(forms, query)].sort()).toEqual(expected)
  })

  it('ranks the word itself before its forms', () => {
    expect(find(forms, 'scaling ')[0]).toBe('scaling')
  })
})

describe('recaps of a collection', () => {
  it('are all that is searched and counted, in the order given where that is asked for', () => {
    const within = ['year-only', 'istio-2019', 'not there', 'envoy-2018']
    expect(engine.paths(requestOf('', { within, sort: 'given' }))).toEqual(['year-only', 'istio-2019', 'envoy-2018'])
    const reply = engine.search(requestOf('envoy', { within: ['istio-2019'] }))
    expect(reply.total).toBe(1)
    expect(reply.facets.city.values.map(value => value.name)).toEqual(['Montreal', 'Quebec City'])
  })
})

describe('a technology that an archive calls by another name than the list', () => {
  const ways = createSearchEngine({ synonyms: SYNONYMS })
  const put = (technology: string) => ways.put([documentOf('store', { facets: { technology: [technology] } })])

  it('is found by any of its names, also after the archive took to another', () => {
    for (const called of ['Postgres', 'PostgreSQL', 'Postgres']) {
      put(called)
      for (const name of ['PostgreSQL', 'postgres', 'psql']) expect(find(ways, `tech:${name}`), name).toEqual(['store'])
    }
    expect(find(ways, 'tech:golang')).toEqual([])
  })
})
