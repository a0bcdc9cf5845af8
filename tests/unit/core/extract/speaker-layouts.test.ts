import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../../../src-main/core/post/types.ts'
import { alt, type buildPost, h2, h3, list, namesIn, p, table } from './build-post.ts'

type Parts = Parameters<typeof buildPost>[1]

const speakers = (...parts: Parts): readonly string[] =>
  namesIn('Rhine Functional meetup, autumn edition', parts).speakers

/** A block of which the words between asterisks are in emphasis. */
const emphasised = (kind: TextBlock['kind'], text: string): TextBlock => {
  const [before = '', inside = '', after = ''] = text.split('*')
  return {
    kind,
    text: before + inside + after,
    links: [],
    emphasis: [{ start: before.length, end: before.length + inside.length }],
    ...(kind === 'list-item' ? { level: 1, group: 1 } : {}),
  }
}
const item = (text: string): TextBlock => emphasised('list-item', text)

const code = (text: string): TextBlock => ({ kind: 'code', text, links: [], emphasis: [] })

describe('lists and tables of talks', () => {
  it('tell who stands below a title, with what is told of them', () => {
    expect(
      speakers(list('12.30 – What may a loom cost?', 'Jane Eyre, weaver', '14.00 – Threads by bike', 'Emma Bovary')),
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
  })
  it('tell who stands behind an arrow, whatever follows', () => {
    expect(
      speakers(
        h2('Talks'),
        list(
          'Tides, a history → Jane Eyre, first in ink, then in tea',
          'Ledgers → Emma Bovary, with a goat as the example',
        ),
      ),
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
  })
  it('tell two talks in one cell', () => {
    expect(speakers(table(['Month', 'Town'], ['May', 'Jane Eyre, "Tides"; Emma Bovary, "Ledgers"']))).toEqual([
      'Emma Bovary',
      'Jane Eyre',
    ])
  })
  it('tell handles and given names, of five minutes each', () => {
    expect(
      speakers(
        p('Some forty people came for the talks. Five minutes each:'),
        list('Emma — why tides', '@loom_lizzy — “Tea”', 'Jane — a ledger, and a goat'),
      ),
    ).toEqual(['Emma', 'Jane', 'loom_lizzy'])
    expect(speakers(p('Local speaker: @loom_lizzy, who brought a loom.'))).toEqual(['loom_lizzy'])
  })
  it('show people at their talk', () => {
    expect(speakers(p('Two talks.'), alt('Jane Eyre live weaving with two shuttles'))).toEqual(['Jane Eyre'])
    expect(speakers(p('Two talks.'), alt('Jane Eyre: every tide of Leeds in one ledger'))).toEqual(['Jane Eyre'])
    expect(speakers(p('Two talks.'), alt('Jane Eyre eating cake'))).toEqual([])
  })
})

it('reads a talk on how to organise for a talk, and those who organise for no speakers', () => {
  const told = (heading: string) =>
    speakers(h3('Ilma Fennick • Les métiers à tisser'), h3('Anna Brandt • La laine'), h3(heading), p('Un retour.'))
  expect(told('Clara Brandt • Organiser son atelier')).toEqual(['Anna Brandt', 'Clara Brandt', 'Ilma Fennick'])
  expect(told('Organisers: Clara Brandt')).toEqual(['Anna Brandt', 'Ilma Fennick'])
})

describe('people on a page who gave no talk', () => {
  const talks = p('Some forty people came for the talks.')

  it.each([
    ['who was ill', list('19:00 Ada Lovelace: Tides (ill, get well)', '19:30 Jane Eyre: Ledgers')],
    ['who welcomed', list('18:30 Welcome (Ada Lovelace)', '19:00 Jane Eyre: Ledgers')],
    ['who said hello in German', list('18:30 Begrüßung durch Ada Lovelace', '19:00 Jane Eyre: Ledgers')],
  ])('%s', (_who, items) => {
    expect(speakers(talks, items)).toEqual(['Jane Eyre'])
  })

  it('who wrote the books of a list', () => {
    const books = list('Tides at sea, by Ada Lovelace. Wet.', 'Ledgers for all – Jane Eyre. Dry.')
    expect(namesIn('Books to read after the meetup', [talks, books]).speakers).toEqual([])
  })

  it('who came in the place of another is a speaker', () => {
    expect(
      speakers(talks, list('19:00 Jane Eyre: Tides (Ada was ill, she came instead)', '20:00 Emma Bovary: Tea')),
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
  })

  it.each([
    [h2('The new board'), list('Ada Lovelace, chair', 'Jane Eyre, treasurer', 'Emma Bovary')],
    [h2('Notes taken by Ada'), list('Tea was drunk')],
    [p('Ada Lovelace — 27 June 2023'), p('Tea was drunk.')],
    [p('Ada Lovelace a été citée huit fois ; on a compté.'), p('Tea was drunk.')],
    [p("She credits Ada Lovelace's tutorial for it."), p('Tea was drunk.')],
  ])('%#', (one, other) => {
    expect(speakers(talks, one, other)).toEqual([])
  })
})

describe('items that open with a title', () => {
  it('names the speaker behind "by", whatever follows', () => {
    expect(
      speakers(
        item('*Looms that last* by Jane Eyre, who has built three of them.'),
        item('*Ledgers without tears* par Emma Bovary ou comment compter.'),
        item('*Tides, a history* by the excellent Ada Lovelace. We learned a lot.'),
      ),
    ).toEqual(['Ada Lovelace', 'Emma Bovary', 'Jane Eyre'])
  })
  it('names who stands right behind a title in bold, and goes on', () => {
    expect(
      speakers(
        item('*Looms that last* Jane Eyre made three good points about thread.'),
        item("*Ledgers without tears* Emma Bovary's keynote was the best of the day."),
      ),
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
  })
  it('ends a name where its emphasis ends', () => {
    expect(
      speakers(
        h2('List of talks'),
        item('Looms that last [5 min] *- by Jane Eyre* Looms are slow, and so are we.'),
        item('Ledgers [5 min] *- by Emma Bovary* What a ledger is for.'),
      ),
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
  })
})

describe('programmes', () => {
  it('reads preformatted text whose lines start with an hour', () => {
    expect(
      speakers(
        h2('Schedule'),
        code('17:00 Doors open\n17:45 Looms that last - Jane Eyre\n18:30 Ledgers - Emma Bovary & Ada Lovelace\n'),
      ),
    ).toEqual(['Ada Lovelace', 'Emma Bovary', 'Jane Eyre'])
    expect(speakers(code('const author = "Jane Eyre"\nprint(author)'))).toEqual([])
  })
  it('reads "//" and a hyphen behind a bracket as what parts a title from its speaker', () => {
    expect(
      speakers(
        h2('Agenda'),
        ...list('19:00 "Looms that last" // Jane Eyre', '19:30 "Which ledger is best?" // Emma Bovary'),
        h3('Ada Lovelace (@ada)- Engines'),
        h3('Alan Turing (@alan) - Machines'),
      ),
    ).toEqual(['Ada Lovelace', 'Alan Turing', 'Emma Bovary', 'Jane Eyre'])
  })
  it('reads a cell behind an hour, and cells below "Talk"', () => {
    expect(
      speakers(
        ...table(
          ['Hour', 'What happens'],
          ['18:00 - 18:30', 'Doors'],
          ['18:30 - 19:15', 'Jane Eyre: Looms that last'],
          ['19:15 - 20:00', 'Emma Bovary: Ledgers'],
        ),
      ),
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
  })
  it('takes people below "About the speakers" and "Fireside chat with:" for speakers', () => {
    expect(speakers(h2('About the speakers'), h3('Jane Eyre'), p('Jane Eyre keeps the attic of Thornfield.'))).toEqual([
      'Jane Eyre',
    ])
    expect(
      speakers(p('Fireside chat with:'), ...list('Jane Eyre, Engineer, Acme', 'Emma Bovary, Director, Yonville Data')),
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
  })
  it('leaves out winners and people in group pictures', () => {
    expect(speakers(h2('Prize draw winners'), ...list('Book: Jane Eyre', 'Mug: Emma Bovary'))).toEqual([])
    expect(speakers(alt('Jane Eyre, Emma Bovary, Ada Lovelace and Alan Turing'))).toEqual([])
  })
})

describe('sentences', () => {
  it.each([
    ['My apologies to Jane Eyre, whose session I missed while cleaning up.', ['Jane Eyre']],
    ['Jane Eyre gave more advice as she shared how to keep a fire.', ['Jane Eyre']],
    [
      'There were three: one about looms by Jane Eyre of Acme, one about ledgers by Emma Bovary from Foo, and beer.',
      ['Emma Bovary', 'Jane Eyre'],
    ],
    ['Jane Eyre and Emma Bovary had a great dive into ledgers.', ['Emma Bovary', 'Jane Eyre']],
    [
      'A panel featured a discussion among Jane Eyre, Engineer at Acme; Emma Bovary, Director at Foo; and Ada Lovelace, Founder at Bar.',
      ['Ada Lovelace', 'Emma Bovary', 'Jane Eyre'],
    ],
    ['Jane Eyre, who is the maintainer for Looms briefly talked about thread.', ['Jane Eyre']],
    ['The instructors were Jane Eyre and Emma Bovary.', ['Emma Bovary', 'Jane Eyre']],
    ['Le tocó a Jane Eyre enseñarnos la configuración.', ['Jane Eyre']],
    ['Jane Eyre y Emma Bovary, mostraron que se puede escribir menos.', ['Emma Bovary', 'Jane Eyre']],
    ['Frank Gill kicked off the day talking about ledgers.', ['Frank Gill']],
    ['The session was led by Dr. D.K. Eyre of Acme.', ['D.K. Eyre']],
    ['We were instructed by Jane Eyre and Emma Bovary, with tea.', ['Emma Bovary', 'Jane Eyre']],
    ['We were welcomed by Jane Eyre and Emma Bovary, with tea.', []],
    ["Cet atelier part d'un article de Jane Eyre.", []],
    ['Cette soirée, une présentation de Jane Eyre et Emma Bovary.', ['Emma Bovary', 'Jane Eyre']],
    [
      'The next day Jane Eyre and Emma Bovary from the Institute for Looms continued the weaving lesson.',
      ['Emma Bovary', 'Jane Eyre'],
    ],
    ['The next day Jane Eyre and Emma Bovary from the Institute for Looms continued their holiday.', []],
    ['In December Jane Eyre agreed to a plan for this evening.', []],
    ['In December Jane Eyre agreed that looms break.', ['Jane Eyre']],
    ['Instructor: Jun He', ['Jun He']],
    ['We had dinner with Jane Eyre. I was at one table with Emma Bovary.', []],
    ['We walked through the Silver Heron to the talks by Jane Eyre.', ['Jane Eyre']],
  ])('%s', (text, expected) => {
    expect(speakers(p(text))).toEqual(expected)
  })
  it('knows a name with an apostrophe, and one in capitals, from words in capitals', () => {
    expect(
      speakers(h2('Talks'), ...list("Looms — Jane d'Urberville", "Ledgers — Emma Dell'Acqua", 'Tides — Jane EYRE')),
    ).toEqual(["Emma Dell'Acqua", 'Jane EYRE', "Jane d'Urberville"])
  })
  it('takes no street and no words of the post for a name', () => {
    expect(speakers(h2('Speakers'), ...list('700 N Hanover Pkwy', '12 rue Emma Bovary'))).toEqual([])
    expect(
      speakers(
        h2('Talks'),
        p('Every loom has its fabric, and fabric its price.'),
        ...list('Loom Fabric', 'Ledgers — Jane Eyre'),
      ),
    ).toEqual(['Jane Eyre'])
  })
})

describe('who sat in a panel, and who comes first', () => {
  it('tells those of a panel, wherever it says who led it', () => {
    const panel = h3('Panel: threads for a hundred years')
    const told = speakers(panel, p('With Ada Lovelace, Emma Bovary and Jane Eyre; moderated by Emma Woodhouse.'))
    expect(told).toEqual(expect.arrayContaining(['Ada Lovelace', 'Emma Bovary', 'Jane Eyre']))
    expect(speakers(panel, p('With a word on dyes, looms and quilts; moderated by nobody.'))).toEqual([])
  })
  it('reads labels that count the speakers, in French, German and Spanish too', () => {
    expect(
      speakers(
        p('Première présentatrice : Emma Bovary, tisserande chez Acme.'),
        p('Zweiter Referent: Kevin Harris'),
        p('Segunda ponente: Jane Eyre'),
      ),
    ).toEqual(['Emma Bovary', 'Jane Eyre', 'Kevin Harris'])
    expect(speakers(p('Première ville : Emma Bovary y est née.'))).toEqual([])
  })
})
