import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../../src-main/core/search/index.ts'
import { documentOf, find, SYNONYMS } from '../document.ts'

const engine = createSearchEngine({ synonyms: SYNONYMS })
engine.put([
  documentOf('dotted.md', { body: ['An evening about Node.js and its streams.'] }),
  documentOf('joined.md', { body: ['An evening about NodeJS and its streams.'] }),
  documentOf('short.md', { body: ['An evening about Node and its streams.'] }),
  documentOf('valued.md', { body: ['An evening about Node, said otherwise.'], facets: { technology: ['Node.js'] } }),
  documentOf('other.md', { body: ['An evening about Express.'] }),
])

describe('a name without its ending', () => {
  it('is no other word of the name with it, but for recaps of which a facet says that they are about it', () => {
    for (const query of ['node.js', 'nodejs', 'node js '])
      expect([...find(engine, query)].sort(), query).toEqual(['dotted.md', 'joined.md', 'valued.md'])
  })

  it('is said to find more, where it does', () => {
    const noteOf = (query: string, of = engine) => of.search({ query, filters: {}, sort: 'relevance' }).queryNote
    for (const query of ['node.js', 'nodejs streams', 'node.js nodejs'])
      expect(noteOf(query), query).toBe(
        'Recaps that say “node” alone are not among these, since it means other things too; search for node to see them.',
      )
    for (const query of ['node', 'express.js', 'streams', '"node.js"']) expect(noteOf(query), query).toBeUndefined()
    const whole = createSearchEngine({ synonyms: SYNONYMS })
    whole.put([documentOf('dotted.md', { body: ['An evening about Node.js.'] })])
    expect(noteOf('node.js', whole)).toBeUndefined()
  })

  it('finds the name with it, also where more words follow', () => {
    for (const query of ['node', 'Node streams']) expect(find(engine, query), query).toContain('joined.md')
    expect(find(engine, 'node')).toHaveLength(4)
    expect(find(engine, 'express')).toEqual(['other.md'])
  })
})

describe('a summary', () => {
  it('finds its recap and shows where it matched, below what the text says', () => {
    const own = createSearchEngine({ synonyms: SYNONYMS })
    own.put([
      documentOf('a.md', { title: 'A', summary: 'An evening about gizmology.', body: ['Words of another kind.'] }),
      documentOf('b.md', { title: 'B', headings: ['Gizmology'], body: ['Words.'] }),
    ])
    expect(find(own, 'gizmology')).toEqual(['b.md', 'a.md'])
    const [, hit] = own.search({ query: 'gizmology', filters: {}, sort: 'relevance' }).hits
    expect(hit?.snippetFrom).toBe('Summary')
    expect(own.why('a.md', 'gizmology').map(({ field }) => field)).toEqual(['Summary'])
  })
})
