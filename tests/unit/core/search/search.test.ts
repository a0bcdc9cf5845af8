import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../src-main/core/search/index.ts'
import { documentOf, find, PROPERTY_TIMEOUT_MS, requestOf, SYNONYMS } from './document.ts'

const engineOf = (texts: Readonly<Record<string, string>>) => {
  const engine = createSearchEngine({ synonyms: SYNONYMS })
  engine.put(Object.entries(texts).map(([path, text]) => documentOf(path, { body: text.split('\n') })))
  return engine
}

const sorted = (paths: readonly string[]): readonly string[] => [...paths].sort()

describe('words, phrases, exclusions', () => {
  const engine = engineOf({
    a: 'The service mesh in Montréal',
    b: 'A mesh of services, and one service',
    c: 'Serverless in Toronto',
    d: 'ends in service\nmesh begins the next paragraph',
  })

  it('wants every word', () => {
    expect(sorted(find(engine, 'service mesh '))).toEqual(['a', 'b', 'd'])
    expect(find(engine, 'mesh toronto')).toEqual([])
  })

  it('wants a phrase in a row, within one paragraph', () => {
    expect(find(engine, '"service mesh"')).toEqual(['a'])
    expect(find(engine, '“Service   MESH”')).toEqual(['a'])
  })

  it('leaves out what a minus excludes, also alone', () => {
    expect(sorted(find(engine, 'mesh -montreal'))).toEqual(['b', 'd'])
    expect(sorted(find(engine, '-"service mesh"'))).toEqual(['b', 'c', 'd'])
  })

  it('completes the last word while it is typed, and only then', () => {
    expect(find(engine, 'server')).toEqual(['c'])
    expect(sorted(find(engine, 'service'))).toEqual(['a', 'b', 'd'])
    expect(sorted(find(engine, 'mesh servi'))).toEqual(['a', 'b', 'd'])
    expect(sorted(find(engine, 'one service'))).toEqual(['b'])
    expect(find(engine, '-serv')).toHaveLength(4)
  })

  it('searches the words of an unfinished phrase and says so', () => {
    const reply = engine.search(requestOf('"service mes'))
    expect(reply.total).toBe(3)
    expect(reply.queryFaults).toMatchObject([{ code: 'quote-open', start: 0, end: 1 }])
  })
})

describe('spelling', () => {
  const engine = engineOf({
    quebec: 'Une soirée à Québec sur l’architecture, cœur ouvert',
    tools: 'C++ and C# with .NET and Node.js, our CI/CD since 1.13',
    plain: 'The letter c, a node, some nets; e-mail us',
    mail: 'email them',
  })

  it.each([
    ['quebec', ['quebec']],
    ['Québec', ['quebec']],
    ['QUE\u0301BEC', ['quebec']],
    ['architecture', ['quebec']],
    ["l'architecture", ['quebec']],
    ['coeur ', ['quebec']],
    ['c++', ['tools']],
    ['c# ', ['tools']],
    ['.net', ['tools']],
    ['node.js', ['tools']],
    ['nodejs', ['tools']],
    ['ci/cd', ['tools']],
    ['cicd', ['tools']],
    ['"ci cd"', ['tools']],
    ['1.1', ['tools']],
    ['1.13', ['tools']],
    ['e-mail', ['mail', 'plain']],
    ['email', ['mail', 'plain']],
  ])('finds %s', (query, expected) => {
    expect(sorted(find(engine, query))).toEqual(expected)
  })
})

describe('synonyms', () => {
  const engine = engineOf({
    long: 'Kubernetes for everyone',
    short: 'We run K8s at home',
    kube: 'kube is short',
    con: 'KubeCon was fun',
    spec: 'The Service Mesh Interface is a specification',
    smi: 'SMI explained',
    scattered: 'An interface for the mesh as a service',
    golang: 'golang generics',
    go: 'Written in Go',
    verb: 'Where did it go',
    db: 'Postgres at scale',
  })

  it.each(['k8s', 'K8s', 'Kubernetes', 'kubernetes ', 'k8s ', 'kube '])('finds every spelling by %s', query => {
    expect(sorted(find(engine, query))).toEqual(['kube', 'long', 'short'])
  })

  it('ranks alike whichever spelling is typed', () => {
    expect(find(engine, 'k8s')).toEqual(find(engine, 'Kubernetes'))
  })

  it('still completes a spelling that starts other words', () => {
    expect(sorted(find(engine, 'kube'))).toEqual(['con', 'kube', 'long', 'short'])
  })

  it('knows spellings of several words', () => {
    expect(sorted(find(engine, 'SMI'))).toEqual(['smi', 'spec'])
    expect(sorted(find(engine, 'service mesh interface'))).toEqual(['scattered', 'smi', 'spec'])
  })

  it('takes a spelling of two letters only as it is written', () => {
    expect(sorted(find(engine, 'golang'))).toEqual(['go', 'golang'])
    expect(sorted(find(engine, 'go '))).toEqual(['go', 'golang', 'verb'])
  })

  it('excludes every spelling, and takes quoted words as they stand', () => {
    expect(find(engine, '-k8s')).toHaveLength(8)
    expect(find(engine, '"k8s"')).toEqual(['short'])
    expect(find(engine, 'postgresql')).toEqual(['db'])
  })
})

describe('typing errors', () => {
  const engine = engineOf({ right: 'observability with prometheus', docker: 'docker images', near: 'dockerhub union' })

  it('finds the nearest word where none is right, and says which', () => {
    const reply = engine.search(requestOf('promethues'))
    expect(reply.hits.map(hit => hit.path)).toEqual(['right'])
    expect(reply.queryNote).toMatch(/“prometheus”/)
    expect(find(engine, 'dcoker')).toEqual(['docker'])
  })

  it('does not guess where the word is there, short, or far', () => {
    expect(find(engine, 'docker ')).toEqual(['docker'])
    expect(find(engine, 'docke ')).toHaveLength(2)
    expect(find(engine, 'dock3r')).toEqual([])
    expect(find(engine, 'doXXer')).toEqual([])
  })

  it('offers no word of a removed document', () => {
    const changing = engineOf({ only: 'prometheus' })
    expect(find(changing, 'promethues')).toEqual(['only'])
    changing.remove(['only'])
    expect(find(changing, 'promethues')).toEqual([])
  })
})

describe('order', () => {
  it('weighs title over facet values, headings, captions and body', () => {
    const engine = createSearchEngine({ synonyms: new Map() })
    const filler = { title: 'Recap', headings: ['Talks'], captions: ['Room'], body: ['Many people came'] }
    engine.put([
      documentOf('body', { ...filler, body: ['Many istio came'] }),
      documentOf('caption', { ...filler, captions: ['istio'] }),
      documentOf('heading', { ...filler, headings: ['istio'] }),
      documentOf('facet', { ...filler, facets: { technology: ['istio'] } }),
      documentOf('title', { ...filler, title: 'istio' }),
      ...Array.from({ length: 20 }, (_, i) => documentOf(`other${i}`, { ...filler, facets: { technology: ['Helm'] } })),
    ])
    expect(find(engine, 'istio')).toEqual(['title', 'facet', 'heading', 'caption', 'body'])
  })

  const dated = createSearchEngine({ synonyms: new Map() })
  dated.put([
    documentOf('b', { title: 'Écho', date: '2018-05-02' }),
    documentOf('a', { title: 'delta', date: '2018-05-02' }),
    documentOf('undated', { title: '“Alpha”' }),
    documentOf('new', { title: 'Charlie', date: '2019' }),
  ])

  it.each([
    ['relevance', ['new', 'a', 'b', 'undated']],
    ['newest', ['new', 'a', 'b', 'undated']],
    ['oldest', ['a', 'b', 'new', 'undated']],
    ['title', ['undated', 'new', 'a', 'b']],
  ] as const)('sorts all documents by %s', (sort, expected) => {
    expect(dated.paths(requestOf('', { sort }))).toEqual(expected)
  })

  it('cuts a window and keeps the total', () => {
    const reply = dated.search(requestOf('', { sort: 'title', offset: 1, limit: 2 }))
    expect(reply.hits.map(hit => hit.path)).toEqual(['new', 'a'])
    expect(reply).toMatchObject({ total: 4, offset: 1, partial: false })
    expect(dated.search(requestOf('', { offset: 99 })).hits).toEqual([])
  })
})

describe('any query', () => {
  it(
    'never throws',
    () => {
      const engine = engineOf({ a: 'Kubernetes "mesh" -x c++ l’eau', b: '云原生 SMI .net', c: '' })
      const part = fc.constantFrom(
        '"',
        '-',
        ' ',
        'k8s',
        'service mesh interface',
        '.',
        '+',
        '#',
        '\u0301',
        '云',
        '\uDC00',
        'é',
      )
      const query = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(part).map(parts => parts.join('')),
      )
      fc.assert(
        fc.property(query, text => {
          const reply = engine.search(requestOf(text))
          expect(reply.total).toBe(reply.hits.length)
          engine.mark([{ type: 'text', value: text }], text)
        }),
        { numRuns: 5000 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})
