import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../../../src-main/core/post/types.ts'
import { alt, type buildPost, caption, h2, h3, list, namesIn, p, table } from './build-post.ts'

const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  namesIn('Rhine Functional meetup, autumn edition', parts).speakers

/** A block with its first `length` characters in bold. */
const bold = (text: string, length = text.length) => ({
  kind: 'paragraph' as TextBlock['kind'],
  text,
  links: [],
  emphasis: [{ start: 0, end: length }],
})

describe('sentences of a recap', () => {
  it.each([
    ['First up was Ada Lovelace, who told us about looms and loops.', ['Ada Lovelace']],
    ['Next, Charles Babbage showed us the second engine.', ['Charles Babbage']],
    ['Then Grace Hopper took the stage and found a moth in our build.', ['Grace Hopper']],
    ['We then heard from Alan Turing (Bletchley Ltd) about halting.', ['Alan Turing']],
    ['The second speaker, Jane Eyre, compared three parsers.', ['Jane Eyre']],
    ['Our last speaker was Emma Bovary from Yonville Data.', ['Emma Bovary']],
    ['Big thanks to our speakers Jane Eyre and Emma Bovary!', ['Emma Bovary', 'Jane Eyre']],
    ['Thanks to Jane Eyre for a wonderful talk on attics.', ['Jane Eyre']],
    ['We had two great talks: Jane Eyre on fire safety and Emma Bovary on budgets.', ['Emma Bovary', 'Jane Eyre']],
    [
      'The evening was opened by Jane Eyre, followed by Emma Bovary with a demo of her ledger.',
      ['Emma Bovary', 'Jane Eyre'],
    ],
    ['After a short break I handed over to Sherlock Holmes.', ['Sherlock Holmes']],
    ['Acme brought along Ahab Starbuck for a talk about whales.', ['Ahab Starbuck']],
    ['Isidore Ducasse had five minutes for a demo of his umbrella.', ['Isidore Ducasse']],
    ['Jane Eyre gave us a crash course on hedging.', ['Jane Eyre']],
    ['Tom Hall presented a small compiler.', ['Tom Hall']],
    ['Dulcinea del Toboso y Teresa Panza presented their mill.', ['Dulcinea del Toboso', 'Teresa Panza']],
    ['Isaac Asimov spoke about robots and Arthur Clarke about elevators.', ['Arthur Clarke', 'Isaac Asimov']],
    ['Jules VERNE presented a balloon.', ['Jules VERNE']],
  ])('%s', (sentence, expected) => {
    expect(speakers(p(sentence))).toEqual([...expected].sort())
  })

  it('reads a given name alone only where the sentence says outright that somebody spoke', () => {
    expect(speakers(p('Heidi presented a goat tracker.'))).toEqual(['Heidi'])
    expect(speakers(p('Heidi and Peter stacked the chairs. Heidi liked the goats.'))).toEqual([])
  })
})

describe('sentences in other languages', () => {
  it.each([
    ['Emma Bovary nous a parlé de budgets, puis Julien Sorel a présenté son échelle.', ['Emma Bovary', 'Julien Sorel']],
    ['La soirée a commencé par une présentation de Fantine Thénard.', ['Fantine Thénard']],
    ['« Le temps retrouvé » par le duo Marcel Swann et Odette Crécy.', ['Marcel Swann', 'Odette Crécy']],
    ['Notre oratrice sera Emma Bovary, comptable chez Yonville.', ['Emma Bovary']],
    ['Danach zeigte Effi Briest ihre Schaukel, und Anton Reiser sprach über Hüte.', ['Anton Reiser', 'Effi Briest']],
    ['Ana Ozores nos habló de torres, y después vimos una charla de Fermín Pas.', ['Ana Ozores', 'Fermín Pas']],
  ])('%s', (sentence, expected) => {
    expect(speakers(p(sentence))).toEqual([...expected].sort())
  })
})

describe('announcements', () => {
  it.each([
    ['Jane Eyre will be joining us to do a short tour of her attic.', ['Jane Eyre']],
    [
      'Deux autrices (Emma Bovary et Fantine Thénard) viendront vous expliquer leurs comptes.',
      ['Emma Bovary', 'Fantine Thénard'],
    ],
    ['Come and hear Ada Lovelace talk about looms.', ['Ada Lovelace']],
  ])('%s', (sentence, expected) => {
    const { speakers: found } = namesIn('Save the date: our next meetup in May', [
      p(sentence),
      p('Registration will open soon.'),
    ])
    expect(found).toEqual([...expected].sort())
  })

  it('takes a title that ends in who speaks', () => {
    expect(
      namesIn('Meetup in March: small engines with Charles Babbage', [p('Doors open at seven.')]).speakers,
    ).toEqual(['Charles Babbage'])
    expect(namesIn('Tech talk: an interview with Ada Lovelace', [p('We talked for an hour.')]).speakers).toEqual([
      'Ada Lovelace',
    ])
  })
})

describe('lines of a programme', () => {
  it('takes a name beside a title in emphasis, quotation marks or a link', () => {
    const item = (text: string, start: number, end: number) => ({
      kind: 'list-item' as const,
      text,
      level: 1,
      group: 4,
      links: [],
      emphasis: [{ start, end }],
    })
    expect(speakers(item('Looms for Poets (Ada Lovelace). Standing room only.', 0, 15))).toEqual(['Ada Lovelace'])
    expect(speakers(item('Charles Babbage, Engines that Wait', 17, 34))).toEqual(['Charles Babbage'])
    expect(speakers(...[list('[Is it halting?](https://a.example) by Alan Turing')])).toEqual(['Alan Turing'])
  })

  it('takes names that a description follows', () => {
    expect(
      speakers(
        list(
          '“Looms for Poets” by Ada Lovelace – how a card became a program, and why it rained',
          '“Engines that Wait” by Charles Babbage – a story of gears that nobody paid for',
        ),
      ),
    ).toEqual(['Ada Lovelace', 'Charles Babbage'])
  })

  it('takes names below their titles', () => {
    expect(
      speakers(list('Looms for Poets\nAda Lovelace, Analytical Ltd', 'Engines that Wait\nCharles Babbage')),
    ).toEqual(['Ada Lovelace', 'Charles Babbage'])
    expect(
      speakers(
        h3('Looms for Poets'),
        p('By Ada Lovelace'),
        h3('Engines that Wait'),
        p('[Charles Babbage](https://twitter.com/cb):'),
      ),
    ).toEqual(['Ada Lovelace', 'Charles Babbage'])
  })

  it('takes a column of names though its header does not say what it holds', () => {
    expect(
      speakers(
        table(['', 'What', ''], ['18:30', 'Looms', 'Ada Lovelace'], ['19:00', 'Engines', 'Charles Babbage, Gears Ltd']),
      ),
    ).toEqual(['Ada Lovelace', 'Charles Babbage'])
    expect(speakers(table(['Prize', 'Winner'], ['Book', 'Ada Lovelace'], ['Mug', 'Charles Babbage']))).toEqual([])
  })

  it('takes headings that are names, when there are several', () => {
    expect(speakers(h3('Ada Lovelace'), p('Looms.'), h3('Charles Babbage (Gears Ltd)'), p('Gears.'))).toEqual([
      'Ada Lovelace',
      'Charles Babbage',
    ])
    expect(speakers(h3('Ada Lovelace'), p('Looms.'))).toEqual([])
  })

  it('takes the names that open paragraphs with a title of their own', () => {
    expect(
      speakers(
        bold('March. Ada Lovelace and Charles Babbage moved two hundred cards to the new engine.', 6),
        bold('May. Grace Hopper keeps a moth in her notebook, and brought it.', 4),
        bold('June. No talks, a picnic.', 5),
      ),
    ).toEqual(['Ada Lovelace', 'Charles Babbage', 'Grace Hopper'])
  })

  it('takes captions that show somebody on stage', () => {
    expect(
      speakers(p('It was loud.'), caption('Ada Lovelace in front of her loom'), alt('Sherlock Holmes on stage')),
    ).toEqual(['Ada Lovelace', 'Sherlock Holmes'])
  })
})

describe('names of other kinds', () => {
  it.each([
    ['Our speaker of the day was Raman VK.', ['Raman VK']],
    ['Anschließend erläuterte Effi Briest von Acme, wie man über Schaukeln wacht.', ['Effi Briest']],
    ['Robinson Crusoe (Island Ltd) has been writing a series for years, and shared how it began.', ['Robinson Crusoe']],
  ])('%s', (sentence, expected) => {
    expect(speakers(p(sentence))).toEqual(expected)
  })

  it('takes one name, or a handle, that a title is by', () => {
    expect(speakers(list('"Looms and their Poets" by Shai', 'Engines that Wait by @babbage'))).toEqual([
      'Shai',
      'babbage',
    ])
    expect(speakers(list('Food by Bistro', 'Badges by Apu'))).toEqual([])
  })

  it('takes portraits of several people, not of one', () => {
    expect(speakers(p('It was loud.'), alt('Ada Lovelace'), alt('Grace Hopper, Navy Labs'))).toEqual([
      'Ada Lovelace',
      'Grace Hopper',
    ])
    expect(speakers(p('It was loud.'), alt('Ada Lovelace'))).toEqual([])
  })

  it('takes who an announcement tells of, but not its author', () => {
    const post = (authors: readonly string[]) =>
      namesIn(
        'Announcing our June meetup',
        [
          p('We will meet in June. Registration will open soon.'),
          p('Ada Lovelace is a software engineer and will be around.'),
        ],
        { authors },
      ).speakers
    expect(post([])).toEqual(['Ada Lovelace'])
    expect(post(['Ada Lovelace'])).toEqual([])
  })
})

describe('people who did not speak', () => {
  it.each([
    'The first book on it is by Jane Austen.',
    'Photos by Ansel Adams. Written by Mary Shelley.',
    'Miss Marple welcomed everybody and thanked the volunteers.',
    'Somebody showed us parts of a talk by Isaac Newton.',
    'You can watch Isaac Newton’s talk on YouTube.',
    'Hercule Poirot asked the best question of the evening.',
    'Chester Works and Blue Heron Cider kept us fed and awake.',
    '“People forgive what is confessed”, as Father Brown once wrote.',
    'After a short welcome introduction by Miss Marple we sat down.',
    'The evening closed with a thank you note by Miss Marple.',
    'The raffle prize went to Huckleberry Finn.',
    'Our friend Phileas Fogg moved to London.',
  ])('%s', sentence => {
    expect(speakers(p('Ada Lovelace presented her loom.'), p(sentence))).toEqual(['Ada Lovelace'])
  })

  it('leaves out lists that only point to what others said elsewhere', () => {
    expect(
      speakers(
        p('Ada Lovelace presented her loom and mentioned the following links for learning more:'),
        list('Engines Should Take Over by Charles Babbage (keynote)', 'Halting Things by Alan Turing'),
        h2('Further reading'),
        list('On Moths, Grace Hopper', 'On Hats, Anton Reiser'),
      ),
    ).toEqual(['Ada Lovelace'])
  })

  it('takes no employer behind a bar for a person', () => {
    const post = namesIn('Meetup #4', [h2('Speaker: Ada Lovelace | Sendai Shipping'), p('Looms.')])
    expect(post.speakers).toEqual(['Ada Lovelace'])
  })

  it('takes no words of titles for a name', () => {
    expect(speakers(list('Ten Years Later: what we kept', 'Primer Towards Testing', 'Book Lottery'))).toEqual([])
  })
})
