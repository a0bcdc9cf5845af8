import { describe, expect, it } from 'vitest'
import { type buildPost, h2, namesIn, p, table } from './build-post.ts'

const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  namesIn('Rhine Functional meetup, 3 May', parts).speakers

describe('those who sat on a panel', () => {
  it('are named behind a seat, below its heading or near its word', () => {
    expect(speakers(h2('Panel: do looms last?'), p('With Jane Eyre, Emma Bovary (Initech) and Karl Roth.'))).toEqual([
      'Emma Bovary',
      'Jane Eyre',
      'Karl Roth',
    ])
    expect(speakers(p('La table ronde a suivi. Autour de la table, Jane Eyre (Lyon) et Emma Bovary.'))).toEqual([
      'Emma Bovary',
      'Jane Eyre',
    ])
  })

  it('are not those who brought the chairs, nor a committee', () => {
    expect(speakers(p('Programme committee: Jane Eyre, Emma Bovary, Karl Roth.'))).toEqual([])
    expect(speakers(p('A panel followed. Thanks to Jane Eyre and Emma Bovary for the chairs.'))).toEqual([])
    expect(speakers(p('A panel followed. Later we were home with Jane Eyre and Emma Bovary.'))).toEqual([])
    expect(speakers(p('We had cake with Jane Eyre and Emma Bovary.'))).toEqual([])
  })
})

describe('cells of a grid of rooms', () => {
  it('hold a title and a name in the rows of an hour', () => {
    const rows = [
      ['Sat 10:00', 'Looms in a shed – Jane Eyre', 'Threads that last (Emma Bovary)'],
      ['Sat 11:30', 'Needles, w/ Karl Roth', 'Juggling'],
    ]
    expect(speakers(table(['', 'Attic', 'Cellar'], ...rows))).toEqual(['Emma Bovary', 'Jane Eyre', 'Karl Roth'])
  })
})

describe('authors of books', () => {
  it('do not speak, where a post tells what was read', () => {
    expect(speakers(p('We read “Looms and Other Machines” by Jane Eyre, a chapter an evening.'))).toEqual([])
    expect(
      namesIn("What we're reading this winter", [p('**Looms** by Jane Eyre.'), p('**Threads** by Emma Bovary.')]),
    ).toMatchObject({ speakers: [] })
    expect(speakers(p('“Looms and Other Machines” by Jane Eyre was the last talk.'))).toEqual(['Jane Eyre'])
  })
})
