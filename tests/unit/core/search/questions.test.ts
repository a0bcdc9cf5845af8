import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../src-main/core/search/index.ts'
import { documentOf, find, PROPERTY_TIMEOUT_MS, requestOf, SYNONYMS, show } from './document.ts'

const engine = createSearchEngine({ synonyms: SYNONYMS })
engine.put([
  documentOf('lyft', {
    title: 'Lyft',
    date: '2018-02-02',
    body: ['Envoy at Lyft, a Montréal evening of 2018', 'parts of it'],
  }),
  documentOf('other', { title: 'Ottawa', body: ['Pizza for all, who spoke of Envoy on Friday in 2019'] }),
  documentOf('pizza', { title: 'Soirée', body: ['Des parts de pizza, et de la place'], captions: ['Vue de la salle'] }),
])

describe('a question', () => {
  it.each([
    'who spoke on Envoy in Montreal in 2018?',
    'Who talked about envoy in Montréal in 2018 ?',
    'what was the evening on Envoy?',
    'qui a parlé de Envoy à Montréal en 2018 ?',
    'Envoy, Montreal!',
  ])('finds what it is about: %s', query => {
    expect(find(engine, query)).toContain('lyft')
    expect(find(engine, 'who spoke envoy zzzz?')).toEqual([])
  })

  it('keeps its verb where nothing is asked, and every word where all are alike, quoted, or a name in capitals', () => {
    expect(find(engine, 'spoke envoy ')).toEqual(['other'])
    expect(find(engine, 'who on ')).toEqual(['other'])
    expect(find(engine, '"parts of" envoy ')).toEqual(['lyft'])
    expect(find(engine, 'envoy -who ')).toEqual(['lyft'])
    expect(find(engine, 'WHO envoy ')).toEqual(['other'])
    expect(find(engine, 'envoy on')).toEqual(['other'])
    expect([...find(engine, 'envoy on ')].sort()).toEqual(['lyft', 'other'])
  })

  it('marks and shows only the words that it is about', () => {
    const [hit] = engine.search(requestOf('parts de pizza ')).hits
    expect(show(hit?.snippet ?? [])).toBe('Des [parts] de [pizza], et de la place')
    expect(engine.imageMatch('parts de pizza ')(['Vue de la salle'], 'x.jpg')).toBe(0)
    expect(engine.imageMatch('parts de salle ')(['Vue de la salle'], 'x.jpg')).toBe(1)
    expect(engine.why('pizza', 'parts de pizza ').map(({ part }) => part)).not.toContain('de')
  })

  it('takes no note of a word that need not be there', () => {
    expect(engine.search(requestOf('comment envoy ')).queryNote).toBeUndefined()
    expect(engine.search(requestOf('montrael envoy ')).queryNote).toContain('montreal')
  })

  it(
    'finds with words that only tie others together what it finds without them',
    () => {
      const content = fc.constantFrom('envoy', 'montreal', 'pizza', 'ottawa', '2018', 'parts')
      const tie = fc.constantFrom('the', 'of', 'in', 'à', 'de', 'où', 'an')
      const words = fc.array(fc.tuple(fc.array(tie, { maxLength: 3 }), content), { minLength: 1, maxLength: 4 })
      fc.assert(
        fc.property(words, asked => {
          const whole = asked.flatMap(([ties, word]) => [...ties, word]).join(' ')
          const bare = asked.map(([, word]) => word).join(' ')
          for (const end of ['', ' ', '?'])
            expect(find(engine, `${whole}${end}`)).toEqual(find(engine, `${bare}${end}`))
        }),
        { numRuns: 200 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})

describe('advice for words that cannot match together', () => {
  it('drops the fewest of them', () => {
    const request = requestOf('envoy helm montreal istio ')
    expect(engine.search(request).total).toBe(0)
    expect(engine.advice(request).ways).toEqual([
      { kind: 'part', text: 'helm, istio', query: 'envoy montreal ', total: 1 },
      { kind: 'query', total: 3 },
    ])
  })

  it('says a word without what ended the sentence', () => {
    const { ways } = engine.advice(requestOf('who spoke on Envoy in Ottawa in 2018?'))
    expect(ways.map(way => way.kind === 'part' && way.text)).toEqual(expect.arrayContaining(['Ottawa', '2018']))
  })
})
