import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QueryNode } from '../../../../../src-main/core/search/query/ast.ts'
import { parseQuery, QUERY_LENGTH_MAX, QUERY_WORDS_MAX } from '../../../../../src-main/core/search/query/parse.ts'
import { PROPERTY_TIMEOUT_MS } from '../document.ts'

const render = (node: QueryNode): string => {
  if (node.kind === 'word') return node.typing ? `${node.text}*` : node.text
  if (node.kind === 'phrase') return `"${node.text}"`
  return node.kind === 'not' ? `-${render(node.node)}` : node.nodes.map(render).join(' ')
}

const parsed = (query: string): string => render(parseQuery(query).root)

describe('parseQuery', () => {
  it.each([
    ['service mesh', 'service mesh*'],
    ['service mesh ', 'service mesh'],
    ['"service mesh" istio', '"service mesh" istio*'],
    ['«maillage de services»', '"maillage de services"'],
    ['istio -linkerd', 'istio -linkerd'],
    ['istio -"service mesh"', 'istio -"service mesh"'],
    ['cloud-native', 'cloud-native*'],
    ['a - b', 'a b*'],
    ['   ', ''],
    ['"" mesh', 'mesh*'],
  ])('reads %s', (query, expected) => {
    expect(parsed(query)).toBe(expected)
    expect(parseQuery(query).notes).toEqual([])
  })

  it.each(['"service mesh', 'service mesh"', 'service "mesh'])('searches the words of %s and says so', query => {
    expect(parsed(query).replaceAll('*', '')).toBe('service mesh')
    expect(parseQuery(query).notes).toHaveLength(1)
  })

  it('says when there is nothing to search for, and when there is too much', () => {
    expect(parseQuery('?!').notes[0]).toMatch(/no letter or digit/)
    const long = parseQuery('mesh '.repeat(QUERY_WORDS_MAX + 1))
    expect(long.root.nodes).toHaveLength(QUERY_WORDS_MAX)
    expect(long.notes[0]).toMatch(/long/)
    expect(parseQuery('x'.repeat(QUERY_LENGTH_MAX + 1)).notes[0]).toMatch(/long/)
  })

  it(
    'never throws, and keeps at most its number of words',
    () => {
      const odd = fc.array(fc.constantFrom('"', '“', '-', ' ', 'mesh', '\u0301', '\uD800', '(', ':', '”', '\n', '-"'))
      const query = fc.oneof(
        fc.string({ unit: 'binary' }),
        odd.map(parts => parts.join('')),
      )
      fc.assert(
        fc.property(query, text => {
          const { root, notes } = parseQuery(text)
          expect(root.nodes.length).toBeLessThanOrEqual(QUERY_WORDS_MAX)
          for (const note of notes) expect(note).toMatch(/\.$/)
        }),
        { numRuns: 5000 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})
