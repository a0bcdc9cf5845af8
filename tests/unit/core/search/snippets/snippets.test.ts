import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../../src-main/core/search/index.ts'
import { documentOf, PROPERTY_TIMEOUT_MS, requestOf, SYNONYMS, show } from '../document.ts'

type Parts = Parameters<typeof documentOf>[1]

const hitOf = (parts: Parts, query: string) => {
  const engine = createSearchEngine({ synonyms: SYNONYMS })
  engine.put([documentOf('post', parts)])
  const [hit] = engine.search(requestOf(query)).hits
  return { title: show(hit?.title ?? []), snippet: show(hit?.snippet ?? []), from: hit?.snippetFrom }
}

const LONG = `${'Before it came many words that matter little. '.repeat(8)}Then the mesh met Québec in a service mesh. ${'After it came many more words that end it. '.repeat(8)}`

describe('snippets', () => {
  it('show the densest passage, whole words, with what was left out', () => {
    const { snippet } = hitOf({ body: ['A mesh first.', LONG] }, 'quebec mesh')
    expect(snippet).toMatch(/^….*\[mesh\] met \[Québec\] in a service \[mesh\]\..*…$/)
    const plain = snippet.replaceAll(/[[\]…]/g, '')
    expect(LONG).toContain(plain)
    expect(plain.length).toBeGreaterThan(120)
    expect(plain.length).toBeLessThanOrEqual(160)
    expect(` ${LONG}`).toContain(` ${plain.trim()}`)
  })

  it('open with the first paragraph that says something where nothing is asked', () => {
    const body = ['Photos', 'On a cold evening in Ottawa, ninety people came to hear three talks.']
    expect(hitOf({ body }, '').snippet).toBe(body[1])
    expect(hitOf({ title: 'Mesh night', body }, 'mesh')).toEqual({
      title: '[Mesh] night',
      snippet: body[1],
      from: undefined,
    })
    expect(hitOf({ title: 'Empty' }, 'empty').snippet).toBe('')
    const address = 'https://meetup.example/groups/mesh-night/events/300990410/'
    expect(hitOf({ body: [address, 'A room in Ottawa'] }, '').snippet).toBe('A room in Ottawa')
    expect(hitOf({ body: [address] }, '').snippet).toBe('')
    expect(hitOf({ body: [`Slides: ${address}`] }, '').snippet).toContain('Slides:')
  })

  it.each([
    ['Caption', { captions: ['A full room in Québec'] }, 'A full room in [Québec]'],
    ['Heading', { headings: ['Québec, at last'] }, '[Québec], at last'],
    ['Speaker', { facets: { speaker: ['Ada Québec'] } }, 'Ada [Québec]'],
    ['Sponsor', { facets: { sponsor: ['Québec Inc.'] } }, '[Québec] Inc.'],
    ['City', { facets: { city: ['Ottawa', 'Québec'] } }, '[Québec]'],
    ['Technology', { facets: { technology: ['Québec DB'] } }, '[Québec] DB'],
    ['Host', { facets: { host: ['Desjardins Québec'] } }, 'Desjardins [Québec]'],
  ] as const)('say where they come from: %s', (from, parts, snippet) => {
    expect(hitOf({ body: ['Nothing to see in here, and yet a sentence.'], ...parts }, 'quebec')).toMatchObject({
      from,
      snippet,
    })
  })

  it('mark phrases as a whole, every spelling of a synonym, and completed words', () => {
    expect(hitOf({ body: ['A service mesh, a mesh'] }, '"service mesh"').snippet).toBe('A [service mesh], a mesh')
    expect(hitOf({ body: ['K8s, kube, Kubernetes, KubeCon'] }, 'kubernetes').snippet).toBe(
      '[K8s], [kube], [Kubernetes], KubeCon',
    )
    expect(hitOf({ body: ['A Service Mesh Interface talk'] }, 'smi').snippet).toBe('A [Service Mesh Interface] talk')
    expect(hitOf({ body: ['Go is where we go'] }, 'golang').snippet).toBe('[Go] is where we go')
    expect(hitOf({ body: ['services and service'] }, 'serv').snippet).toBe('[services] and [service]')
    expect(hitOf({ body: ['services and service'] }, 'service and ').snippet).toBe('[services] and [service]')
    expect(hitOf({ body: ['on Node.js, a node'] }, 'nodejs').snippet).toBe('on [Node.js], a node')
    expect(hitOf({ body: ['l’architecture en C++'] }, "l'architecture c++").snippet).toBe('l’[architecture] en [C++]')
  })

  it('mark the word that was searched instead of a typing error, and no other near word', () => {
    expect(hitOf({ body: ['prometheus, promethean, Prometheus'] }, 'promethues').snippet).toBe(
      '[prometheus], promethean, [Prometheus]',
    )
    expect(hitOf({ body: ['prometheus, promethean'] }, 'promethean ').snippet).toBe('prometheus, [promethean]')
  })

  it('mark nothing that is excluded', () => {
    expect(hitOf({ body: ['a mesh'] }, 'mesh -istio').snippet).toBe('a [mesh]')
  })
})

describe('the passage of several words', () => {
  const filler = Array.from({ length: 6 }, (_, n) =>
    documentOf(`filler${n}`, { body: ['Montreal once more', n < 4 ? 'again in 2018' : 'later'] }),
  )
  const shown = (parts: Parts, query: string) => {
    const engine = createSearchEngine({ synonyms: SYNONYMS })
    engine.put([...filler, documentOf('post', parts)])
    const hit = engine.search(requestOf(query)).hits.find(({ path }) => path === 'post')
    return { snippet: show(hit?.snippet ?? []), from: hit?.snippetFrom }
  }

  it('has the most of them, be it a heading, and of equally many the rarest', () => {
    const body = [
      '2018-11-29',
      'Montreal and Montreal and Montreal, said three times',
      'So we had Envoy on the evening',
    ]
    expect(shown({ body }, 'envoy montreal 2018 ').snippet).toBe('So we had [Envoy] on the evening')
    const both = [...body, 'The year 2018 was one of Montreal']
    expect(shown({ body: both }, 'envoy montreal 2018 ').snippet).toBe('The year [2018] was one of [Montreal]')
    const headings = ['Envoy in Montreal']
    expect(shown({ body, headings }, 'envoy montreal 2018 ')).toEqual({
      snippet: '[Envoy] in [Montreal]',
      from: 'Heading',
    })
  })

  it('is no bare date or cell where a sentence has as much', () => {
    const body = ['2018-11-29', '2018', 'Montreal', 'Much happened in 2018 and we wrote it down']
    expect(shown({ body }, '2018 ').snippet).toBe('Much happened in [2018] and we wrote it down')
    expect(shown({ body: ['2018-11-29'] }, '2018 ').snippet).toBe('[2018]-11-29')
  })
})

describe('runs', () => {
  const WORDS = [
    'Québec',
    'que\u0301bec',
    'œuvre',
    'l’eau',
    'K8s',
    'kubernetes',
    'mesh',
    'meshes',
    'straße',
    'ﬁn',
    '云',
  ]
  const text = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ', ', '\n', ' — ')), { maxLength: 60 })
    .map(parts => parts.flat().join(''))
  const QUERIES: Readonly<Record<string, RegExp>> = {
    quebec: /^quebec$/,
    'oeuvre ': /^oeuvre$/,
    k8s: /^(k8s|kubernetes)$/,
    mes: /^mesh(es)?$/,
    'mesh ': /^mesh(es)?$/,
    '"mesh eau"': /^mesh\s*[,—]?\s*l’eau$/,
    strasse: /^strasse$/,
    云: /^云$/,
  }
  const flat = (marked: string): string =>
    marked.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('ß', 'ss')

  it(
    'put together are the text, and every mark is a true match',
    () => {
      fc.assert(
        fc.property(text, text, fc.constantFrom(...Object.keys(QUERIES)), (title, paragraph, query) => {
          const engine = createSearchEngine({ synonyms: SYNONYMS })
          engine.put([documentOf('post', { title, body: [paragraph] })])
          // It holds every word, so that none is completed or corrected.
          engine.put([documentOf('other', { body: [WORDS.join(' ')] })])
          const { hits } = engine.search(requestOf(query))
          for (const hit of hits.filter(each => each.path === 'post')) {
            expect(hit.title.map(run => run.text).join('')).toBe(title)
            const passage = hit.snippet.map(run => run.text).filter(run => run !== '…')
            expect(paragraph).toContain(passage.join(''))
            const marks = [...hit.title, ...hit.snippet].filter(run => run.match === true)
            expect(marks.length).toBeGreaterThan(0)
            for (const run of marks) expect(flat(run.text)).toMatch(QUERIES[query] ?? /^$/)
          }
        }),
        { numRuns: 500 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})
