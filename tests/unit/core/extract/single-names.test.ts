import { describe, expect, it } from 'vitest'
import { type buildPost, h2, h3, list, namesIn, p, table } from './build-post.ts'

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
    [
      'behind a talk, where more is told of him',
      'The third demo came from Onyxia, and he had looms in it.',
      ['Onyxia'],
    ],
    ['but no firm behind a talk', 'The third demo came from Onyxia, and it had looms in it.', []],
    ['but not who greets', 'Then Sandra welcomed us all.', []],
    ['nor who does something else', 'Gunnar made the tea, and Sandra took the pictures.', []],
  ])('%s', (_kind, sentence, expected) => {
    expect(speakers(p(sentence))).toEqual(expected)
  })

  it('speak where headings of one level end in names, one of them a given name alone', () => {
    const headings = (tail: string) => [
      h2('Talks'),
      h3('[30 min] Looms - Jane Eyre'),
      h3('[15 min] Threads - Emma Bovary'),
      h3('[15 min] Wool - Clara Dorrit'),
      h3(`[15 min] Needles - ${tail}`),
    ]
    expect(speakers(...headings('Sandra'))).toEqual(['Clara Dorrit', 'Emma Bovary', 'Jane Eyre', 'Sandra'])
    expect(speakers(...headings('Break'))).toEqual(['Clara Dorrit', 'Emma Bovary', 'Jane Eyre'])
  })

  it('open what stands below “Speaker”, with a role behind a comma', () => {
    expect(speakers(h3('Speaker'), p('Onyxia, senior engineer of Tallowgate.'))).toEqual(['Onyxia'])
    expect(speakers(h3('Speaker'), p('Onyxia, as ever, was a joy.'))).toEqual([])
    expect(speakers(h3('Tea'), p('Onyxia, senior engineer of Tallowgate.'))).toEqual([])
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
    const column = [
      ['Yemisola', 'looms'],
      ['Gunnar', 'moths'],
      ['Sandra', 'pins'],
    ]
    expect(speakers(table(['Presenter(s)', 'Topic'], ...column))).toEqual(['Gunnar', 'Sandra', 'Yemisola'])
    expect(speakers(list('Jane Eyre – looms', 'Emma Bovary – threads', 'Pizza – for all'))).toEqual([
      'Emma Bovary',
      'Jane Eyre',
    ])
  })

  it('speak in lists where all have one name', () => {
    expect(
      speakers(h2('Lightning talks'), list('Gunnar - Looms in a shed', 'Sandra: moths', 'Onyxia – needles')),
    ).toEqual(['Gunnar', 'Onyxia', 'Sandra'])
    expect(speakers(h2('Talks'), list('Looms in a shed (Gunnar)', 'Needles, a history @needle_kid'))).toEqual([
      'Gunnar',
      'needle_kid',
    ])
    expect(
      speakers(
        h2('Talks'),
        list('Looms, an introduction -- Yemi R', 'Odd little needles -- Yemisola', 'Pins for all -- Gunnar'),
      ),
    ).toEqual(['Gunnar', 'Yemi R', 'Yemisola'])
    expect(speakers(h2('Talks'), list('Looms at scale – Initech', 'Tiny little threads – Gunnar'))).toEqual([])
    expect(speakers(h2('Topics'), list('Weaving: where to start', 'Threads - which to buy', 'Onyxia: a loom'))).toEqual(
      [],
    )
    expect(speakers(h2('News'), list('Gunnar: back from his leave', 'Sandra: off to Spain'))).toEqual([])
  })

  it('speak below a line that says so, with what else they are called by', () => {
    const led = (text: string, end: number) => ({ ...p(text), emphasis: [{ start: 0, end }] })
    const told = [led('Ona T. on looms', 6), led('LoomTess on moths', 8), led('Gunnar: why needles bend', 6)]
    expect(speakers(p('The short talks came from:'), ...told)).toEqual(['Gunnar', 'LoomTess', 'Ona T'])
    expect(speakers(p('We ate pizza.'), ...told.slice(1))).toEqual([])
  })

  it.each([
    [
      'whose talk they are thanked for',
      'Thanks to all who came, and to Sandra and Gunnar for their talks.',
      ['Gunnar', 'Sandra'],
    ],
    [
      'with a page of their own',
      'The last session was from [Onyxia](https://onyxia.example/) about looms.',
      ['Onyxia'],
    ],
    ['but no firm behind a role', 'A talk by Jane Eyre, CEO, [Onyxia](https://onyxia.example/).', ['Jane Eyre']],
    ['whom no list of names has', 'Then Yemisola presented looms. She had three of them.', ['Yemisola']],
    ['whose turn it is', 'The night was kicked off by Sandra. Then it was time for Gunnar.', ['Gunnar', 'Sandra']],
    [
      'who tell how',
      'We had two talks on looms. Our very own Sandra talked about moths. Gunnar from Initech told us of pins.',
      ['Gunnar', 'Sandra'],
    ],
    ['who tell in German', 'Am Abend gab es Vorträge. Gunnar zeigte uns Webstühle.', ['Gunnar']],
    ['but nobody who shows the way', 'Gunnar showed us the way to the pub. Sandra told us she was ill.', []],
    ['but nothing that is no person', 'Then Onyxia presented looms. It has three of them.', []],
  ])('speak in prose: %s', (_kind, sentence, expected) => {
    expect(speakers(p(sentence))).toEqual(expected)
  })

  it('are none of their own where nobody else is told', () => {
    expect(speakers(h2('News'), list('Onyxia – a new release', 'Rubyline – a new name'))).toEqual([])
  })
})
