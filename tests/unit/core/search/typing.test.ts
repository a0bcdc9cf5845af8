import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../src-main/core/search/index.ts'
import { documentOf, find, PROPERTY_TIMEOUT_MS, SYNONYMS } from './document.ts'

const VOCABULARY = [
  'Québec Montréal Kubernetes k8s kube KubeCon kubectl Service Mesh Interface SMI Postgres PostgreSQL psql go golang Google',
  'node.js nodejs CI/CD c++ c# .NET 1.13 v1.13.2 cloud-native e-mail œuvre cœur straße O’Reilly don’t aujourd’hui',
  'prometheus promethean AT&T Łódź naïve façade 云原生 snake_case jean-pierre GitOps D3.js half½ ﬁle don',
]
  .join(' ')
  .split(' ')

const prefixesOf = (word: string): readonly string[] => {
  const letters = [...word]
  return letters.map((_, i) => letters.slice(0, i + 1).join(''))
}

describe('typing', () => {
  it(
    'never loses a recap while the typed word is a prefix of a word in it',
    () => {
      const word = fc.constantFrom(...VOCABULARY)
      const text = fc.array(word, { minLength: 1, maxLength: 6 })
      fc.assert(
        fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (texts, i, j) => {
          const engine = createSearchEngine({ synonyms: SYNONYMS })
          engine.put(texts.map((words, n) => documentOf(`post${n}`, { body: [words.join(' ')] })))
          const path = i % texts.length
          const words = texts[path] ?? []
          const typed = words[j % words.length] ?? ''
          for (const prefix of prefixesOf(typed)) {
            expect(find(engine, prefix), `typing ${prefix} of ${typed}`).toContain(`post${path}`)
            expect(find(engine, `${words[0]} ${prefix}`), `${words[0]} ${prefix}`).toContain(`post${path}`)
          }
        }),
        { numRuns: 150 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )

  it('holds for beginnings that thousands of words share as for rare ones', () => {
    const engine = createSearchEngine({ synonyms: new Map() })
    const letters = 'abcdefghijklmnopqrst'
    const wordsFor = (n: number): string =>
      Array.from({ length: 60 }, (_, i) => `s${letters[(n + i) % 20]}${letters[(n * 7 + i) % 20]}${i}`).join(' ')
    engine.put(Array.from({ length: 600 }, (_, n) => documentOf(`p${n}`, { body: [wordsFor(n)] })))
    engine.put([documentOf('exact', { body: ['an s alone'] }), documentOf('none', { body: ['nothing here'] })])
    expect(find(engine, 's')).toHaveLength(601)
    expect(find(engine, 's')[0]).toBe('exact')
    for (const prefix of prefixesOf('sab1')) {
      const expected = Array.from({ length: 600 }, (_, n) => n).filter(n =>
        wordsFor(n)
          .split(' ')
          .some(word => word.startsWith(prefix)),
      )
      expect([...find(engine, prefix)].filter(path => path.startsWith('p')).sort()).toEqual(
        expected.map(n => `p${n}`).sort(),
      )
    }
  })
})

describe('what is worked out ahead', () => {
  it('comes to an end, begins anew when a recap changes, and changes no answer', () => {
    const engine = createSearchEngine({ synonyms: SYNONYMS })
    engine.put([documentOf('one', { body: ['service mesh'] }), documentOf('two', { body: ['storage'] })])
    const before = find(engine, 's')
    let steps = 1
    while (engine.prepare()) steps += 1
    expect(steps).toBeGreaterThan(20)
    expect(engine.prepare()).toBe(false)
    expect(find(engine, 's')).toEqual(before)
    engine.put([documentOf('three', { body: ['sidecar'] })])
    expect(engine.prepare()).toBe(true)
    expect([...find(engine, 's')].sort()).toEqual(['one', 'three', 'two'])
    expect([...find(engine, 't')]).toEqual([])
  })
})
