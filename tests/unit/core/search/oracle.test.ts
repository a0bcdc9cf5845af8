import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchEngine, type SearchDocument } from '../../../../src-main/core/search/index.ts'
import { documentOf, find, PROPERTY_TIMEOUT_MS } from './document.ts'

const WORDS = ['mesh', 'meshes', 'service', 'services', 'Montréal', 'montreal', 'istio', 'is', 'au', 'eau'] as const
const word = fc.constantFrom(...WORDS)
const paragraph = fc.array(word, { maxLength: 5 }).map(words => words.join(' '))

const document = fc.record({
  path: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  title: paragraph,
  body: fc.array(paragraph, { maxLength: 3 }),
  captions: fc.array(paragraph, { maxLength: 2 }),
  headings: fc.array(paragraph, { maxLength: 2 }),
})

const clause = fc.record({
  not: fc.boolean(),
  words: fc.array(word, { minLength: 1, maxLength: 3 }),
  quoted: fc.boolean(),
})

type Clause = { readonly not: boolean; readonly words: readonly string[]; readonly quoted: boolean }

const plain = (text: string): string => text.toLowerCase().replaceAll('é', 'e')
const textsOf = (each: SearchDocument): readonly (readonly string[])[] =>
  [each.title, ...each.body, ...each.captions, ...each.headings].map(text => plain(text).split(' '))

/** One and several of a thing: the only forms among the words. */
const areForms = (one: string, other: string): boolean =>
  ['mesh meshes', 'service services'].some(pair => pair.split(' ').includes(one) && pair.split(' ').includes(other))

/** Those that only tie others together. */
const FUNCTION_WORDS: readonly string[] = ['is', 'au']

/** Whether a clause has something to find besides words that only tie others together; what is being typed always is. */
const findsMore = ({ not, words, quoted }: Clause, isLast: boolean): boolean =>
  quoted
    ? !not
    : words.some((each, n) =>
        not && n === 0 ? false : !FUNCTION_WORDS.includes(each) || (isLast && n === words.length - 1),
      )

/**
 * The slow and plain reading of the rules: every word or a form of it in some text, a phrase in a row in one text. Words
 * that only tie others together need not be there, unless they are all that there is, or still being typed.
 */
const matches = (each: SearchDocument, clauses: readonly Clause[]): boolean => {
  const isMore = clauses.some((clause, i) => findsMore(clause, i === clauses.length - 1))
  return clauses.every(({ not, words, quoted }, i) => {
    const wanted = words.map(plain)
    const holds = (term: string, prefix: boolean, forms: boolean): boolean =>
      textsOf(each).some(text =>
        text.some(found => found === term || (prefix && found.startsWith(term)) || (forms && areForms(found, term))),
      )
    const phrase = textsOf(each).some(text =>
      text.some((_, at) => wanted.every((term, offset) => text[at + offset] === term)),
    )
    if (quoted) return phrase !== not
    // A minus excludes the one word that it stands before; the words after that are wanted.
    return wanted.every((term, n) => {
      if (not && n === 0) return !holds(term, false, false)
      const isTyping = i === clauses.length - 1 && n === wanted.length - 1
      if (isMore && !isTyping && FUNCTION_WORDS.includes(term)) return true
      return holds(term, isTyping, true)
    })
  })
}

const write = ({ not, words, quoted }: Clause): string =>
  `${not ? '-' : ''}${quoted ? `"${words.join(' ')}"` : words.join(' ')}`

describe('search', () => {
  it(
    'finds what a slow reading of every document finds, after any changes',
    () => {
      const change = fc.oneof(
        { weight: 4, arbitrary: document.map(each => ({ put: documentOf(each.path, each) })) },
        { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c').map(path => ({ remove: path })) },
      )
      const run = (changes: readonly ({ put: SearchDocument } | { remove: string })[], clauses: readonly Clause[]) => {
        const engine = createSearchEngine({ synonyms: new Map() })
        const held = new Map<string, SearchDocument>()
        for (const each of changes) {
          if ('put' in each) {
            engine.put([each.put])
            held.set(each.put.path, each.put)
          } else {
            engine.remove([each.remove])
            held.delete(each.remove)
          }
        }
        const corpus = [...held.values()]
        expect(engine.size).toBe(corpus.length)
        // One document holds every word, so that none is completed or corrected: that has tests of its own.
        const guard = documentOf('zz', { title: WORDS.join(' ') })
        engine.put([guard])
        const expected = [...corpus, guard].filter(each => matches(each, clauses))
        expect([...find(engine, clauses.map(write).join(' '))].sort()).toEqual(expected.map(each => each.path).sort())
      }
      fc.assert(
        fc.property(
          fc.array(change, { minLength: 1, maxLength: 14 }),
          fc.array(clause, { minLength: 1, maxLength: 3 }),
          run,
        ),
        { numRuns: 500 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )

  it(
    'ranks after replacing and removing as a fresh engine does',
    () => {
      fc.assert(
        fc.property(fc.array(document, { minLength: 2, maxLength: 12 }), word, (documents, query) => {
          const worn = createSearchEngine({ synonyms: new Map() })
          worn.put(documents.map(each => documentOf(each.path, { title: 'istio istio', body: ['mesh eau'] })))
          worn.put(documents.map(each => documentOf(each.path, each)))
          worn.remove(['a'])
          const held = new Map(documents.map(each => [each.path, documentOf(each.path, each)]))
          held.delete('a')
          const fresh = createSearchEngine({ synonyms: new Map() })
          fresh.put([...held.values()])
          const scores = (engine: typeof fresh) =>
            engine
              .search({ query, filters: {}, sort: 'title' })
              .hits.map(hit => ({ path: hit.path, score: Number(hit.score.toPrecision(4)) }))
          expect(scores(worn)).toEqual(scores(fresh))
        }),
        { numRuns: 500 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})
