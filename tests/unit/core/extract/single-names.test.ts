import { describe, expect, it } from 'vitest'
import { type buildPost, h2, list, namesIn, p, table } from './build-post.ts'

const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  namesIn('Rhine Functional meetup, 3 May', parts).speakers

describe('people of whom the post tells one name', () => {
  it.each([
    ['behind a word of turns', 'Then Sandra talked about looms.', ['Sandra']],
    ['behind the talk', 'The keynote from Sandra was a joy, and so was the demo by Gunnar.', ['Gunnar', 'Sandra']],
    ['with a handle, whatever the name', 'The evening began as Onyxia (@onyxia) talked about looms.', ['Onyxia']],
    [
      'in a row of talks',
      'There were lightning talks: Gunnar showed us a loom, Sandra talked about moths and Naomi gave a talk on needles.',
      ['Gunnar', 'Naomi', 'Sandra'],
    ],
    ['but not who greets', 'Then Sandra welcomed us all.', []],
    ['nor who does something else', 'Gunnar made the tea, and Sandra took the pictures.', []],
  ])('%s', (_kind, sentence, expected) => {
    expect(speakers(p(sentence))).toEqual(expected)
  })

  it('speak where full names do: in a list, and in a column of speakers', () => {
    const items = ['Jane Eyre – looms', 'Emma Bovary – threads', 'Onyxia – needles', '@needle_kid – pins']
    expect(speakers(list(...items))).toEqual(['Emma Bovary', 'Jane Eyre', 'Onyxia', 'needle_kid'])
    const rows = [
      ['Jane Eyre', 'looms'],
      ['Emma Bovary', 'threads'],
      ['Onyxia', 'needles'],
      ['everyone', 'pizza'],
      ['Toronto', 'by train'],
    ]
    expect(speakers(table(['Who', 'What'], ...rows))).toEqual(['Emma Bovary', 'Jane Eyre', 'Onyxia'])
    expect(speakers(list('Jane Eyre – looms', 'Emma Bovary – threads', 'Pizza – for all'))).toEqual([
      'Emma Bovary',
      'Jane Eyre',
    ])
  })

  it('are none of their own where nobody else is told', () => {
    expect(speakers(h2('News'), list('Onyxia – a new release', 'Rubyline – a new name'))).toEqual([])
  })
})
