import { describe, expect, it } from 'vitest'
import type { Talk } from '../../../../src-main/contract/index.ts'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import type { TextBlock } from '../../../../src-main/core/post/types.ts'
import { buildPost, h2, h3, list, p, table } from './build-post.ts'

const talksIn = (...parts: Parameters<typeof buildPost>[1]): readonly Talk[] =>
  extractFacets(buildPost('Rhine Functional meetup, autumn edition', parts)).talks

/** Titles with who gave them: `TITLE / A, B`. */
const told = (talks: readonly Talk[]): readonly string[] =>
  talks.map(talk => `${talk.title} / ${talk.speakers.join(', ')}`)

const bold = (text: string, length = text.length) => ({
  kind: 'paragraph' as TextBlock['kind'],
  text,
  links: [],
  emphasis: [{ start: 0, end: length }],
})

describe('titles in sentences', () => {
  it.each([
    ['Ada Lovelace from Analytical Ltd gave a talk called ‘Looms for Poets’.', ['Looms for Poets / Ada Lovelace']],
    ['Ada Lovelace presented "Looms for Poets" and left early.', ['Looms for Poets / Ada Lovelace']],
    ['“Looms for Poets” by Ada Lovelace was the first talk.', ['Looms for Poets / Ada Lovelace']],
    ['The second workshop was Grace Hopper’s "Moths without Tears".', ['Moths without Tears / Grace Hopper']],
    [
      'Ada Lovelace presented “Looms for Poets”, and Alan Turing and Grace Hopper gave “Is it Halting?”',
      ['Looms for Poets / Ada Lovelace', 'Is it Halting? / Alan Turing, Grace Hopper'],
    ],
    ['Ada Lovelace was next. Her talk, “Looms for Poets”, ran over.', ['Looms for Poets / Ada Lovelace']],
    ['Emma Bovary a présenté « Des comptes et des contes ».', ['Des comptes et des contes / Emma Bovary']],
    ['« Des comptes et des contes » par Emma Bovary a ouvert la soirée.', ['Des comptes et des contes / Emma Bovary']],
  ])('%s', (sentence, expected) => {
    expect(told(talksIn(p(sentence)))).toEqual(expected)
  })

  it('invents no title where none is stated', () => {
    expect(talksIn(p('Ada Lovelace spoke about looms, and Alan Turing about halting.'))).toEqual([])
    expect(talksIn(p('Ada Lovelace presented her loom. “It never stops”, she said.'))).toEqual([])
    expect(
      talksIn(h2('Toronto'), p('Ada Lovelace presented her loom.'), h2('Leeds'), p('Alan Turing presented.')),
    ).toEqual([])
  })
})

describe('titles that only emphasis, links and headings mark', () => {
  const stressed = (text: string, phrase: string) => {
    const block = p(text)
    const start = block.text.indexOf(phrase)
    return { ...block, emphasis: [{ start, end: start + phrase.length }] }
  }

  it('reads them behind “on”, at the head of the next sentence, over an end mark, and as the words of a link', () => {
    expect(told(talksIn(stressed('Ada Lovelace spoke on looms and lyrics.', 'looms and lyrics')))).toEqual([
      'looms and lyrics / Ada Lovelace',
    ])
    const next = 'Ada Lovelace presented next. Looms for Poets follows one thread.'
    expect(told(talksIn(stressed(next, 'Looms for Poets')))).toEqual(['Looms for Poets / Ada Lovelace'])
    expect(told(talksIn(p('Ada Lovelace spoke first in “It weaves! Looms for Poets”.')))).toEqual([
      'It weaves! Looms for Poets / Ada Lovelace',
    ])
    const linked = p('Ada Lovelace presented. Her slides are called [Nine Hundred Threads](https://x.example/a.pdf).')
    expect(told(talksIn(linked))).toEqual(['Nine Hundred Threads / Ada Lovelace'])
  })

  it('gives what stands below a speaker’s heading to that speaker', () => {
    const below = stressed('Weaves at night. The talk, Looms for Poets, was short.', 'Looms for Poets')
    expect(told(talksIn(h2('Speakers'), h3('Ada Lovelace'), below))).toEqual(['Looms for Poets / Ada Lovelace'])
    expect(told(talksIn(h2('Speakers'), h3('The second half'), below))).toEqual([])
  })

  it('takes no topic, day or track for a title', () => {
    const sections = (first: string, second: string) =>
      talksIn(h2(first), p('Ada Lovelace presented.'), h2(second), p('Alan Turing presented.'))
    expect(told(sections('Looms for Poets', 'Halting Well'))).toHaveLength(2)
    expect(sections('Compilers', 'Parsers')).toEqual([])
    expect(sections('Friday: set sail', 'Track 2: Data')).toEqual([])
    expect(sections('And a day in Leeds', 'Odds and ends')).toEqual([])
  })
})

describe('titles in lines of a programme', () => {
  it.each([
    ['Looms for Poets: Ada Lovelace, Analytical Ltd & Alan Turing', 'Looms for Poets / Ada Lovelace, Alan Turing'],
    ['Ada Lovelace – Looms for Poets', 'Looms for Poets / Ada Lovelace'],
    ['Looms for Poets by Ada Lovelace', 'Looms for Poets / Ada Lovelace'],
    ['18:30 – 19:00: “Looms for Poets” by Ada Lovelace (30 min)', 'Looms for Poets / Ada Lovelace'],
    ['Ada Lovelace (Analytical Ltd): Looms for Poets', 'Looms for Poets / Ada Lovelace'],
  ])('%s', (line, expected) => {
    expect(told(talksIn(h2('Talks'), list(line, 'Moths Everywhere by Grace Hopper')))[0]).toBe(expected)
  })

  it('reads headings over prose, labels and bylines', () => {
    expect(
      told(
        talksIn(
          h3('Looms for Poets'),
          p('Ada Lovelace presented her loom.'),
          h3('Moths Everywhere'),
          p('Then Grace Hopper presented a notebook.'),
        ),
      ),
    ).toEqual(['Looms for Poets / Ada Lovelace', 'Moths Everywhere / Grace Hopper'])
    expect(told(talksIn(h2('Looms for Poets'), p('Speaker: Ada Lovelace')))).toEqual(['Looms for Poets / Ada Lovelace'])
    expect(told(talksIn(h3('Looms for Poets'), p('By Ada Lovelace')))).toEqual(['Looms for Poets / Ada Lovelace'])
    expect(told(talksIn(h3('Ada Lovelace: Looms for Poets'), h3('Grace Hopper: Moths')))).toEqual([
      'Looms for Poets / Ada Lovelace',
      'Moths / Grace Hopper',
    ])
    expect(told(talksIn(h2('Speaker: Ada Lovelace | Sendai'), bold('Looms for Poets'), p('It was loud.')))).toEqual([
      'Looms for Poets / Ada Lovelace',
    ])
  })

  it('reads paragraphs that open with their title, and definition lists', () => {
    expect(told(talksIn(bold('19 h 15 — Looms for Poets. Ada Lovelace presented cards.', 26)))).toEqual([
      'Looms for Poets / Ada Lovelace',
    ])
    expect(
      told(
        talksIn(
          list(
            'Looms for Poets',
            'Ada Lovelace presented cards.',
            'Moths Everywhere',
            'Grace Hopper presented a notebook.',
          ),
        ),
      ),
    ).toEqual(['Looms for Poets / Ada Lovelace', 'Moths Everywhere / Grace Hopper'])
  })

  it('reads tables, breaks left out, with the employer and the links of the row', () => {
    const post = buildPost('Meetup #9', [
      table(
        ['Time', 'Talk', 'Speaker', 'Company', 'Slides'],
        ['18:30', 'Looms for Poets', 'Ada Lovelace', 'Analytical Ltd', '[here](https://a.example/looms.pdf)'],
        ['19:00', 'Break', '', '', ''],
      ),
    ])
    const { talks, speakers } = extractFacets(post)
    expect(talks).toMatchObject([
      { title: 'Looms for Poets', speakers: ['Ada Lovelace'], slides: 'https://a.example/looms.pdf' },
    ])
    expect(speakers).toMatchObject([{ name: 'Ada Lovelace', affiliation: 'Analytical Ltd' }])
  })
})

describe('what a talk holds', () => {
  it('has slides and a recording as written, no channel, and the place of its title', () => {
    const [talk, ...others] = talksIn(
      p(
        'Ada Lovelace presented “Looms for Poets” ([slides](talks/looms), [video](https://youtu.be/abc), [more](https://www.youtube.com/@rhine)).',
      ),
    )
    expect(others).toEqual([])
    expect(talk).toMatchObject({ slides: 'talks/looms', video: 'https://youtu.be/abc', provenance: 'extracted' })
    expect(talk?.evidence?.text.slice(talk.evidence.start, talk.evidence.end)).toBe('Looms for Poets')
    expect(talk).not.toHaveProperty('city')
  })

  it('finds its links by its title in a list at the end', () => {
    const [talk] = talksIn(
      p('Ada Lovelace presented “Looms for Poets”.'),
      h2('Slides'),
      list('[Moths](https://a.example/moths.pdf)', '[Looms for Poets](https://a.example/looms.pdf)'),
    )
    expect(talk?.slides).toBe('https://a.example/looms.pdf')
  })

  it('has its city in a recap of several', () => {
    const talks = talksIn(
      p('We held the same evening in two cities.'),
      h2('Toronto'),
      p('In Toronto, the meetup was held downtown. Ada Lovelace presented “Looms for Poets”.'),
      h2('Leeds'),
      p('In Leeds, the meetup was held at a mill. Grace Hopper presented “Moths Everywhere”.'),
    )
    expect(talks.map(talk => talk.city)).toEqual(['Toronto', 'Leeds'])
  })

  it('uses the names of the list of speakers', () => {
    const { talks, speakers } = extractFacets(
      buildPost('Meetup #9', [p('Ada Lovelace was first. Then Ada presented “Looms for Poets”.')]),
    )
    expect(talks.flatMap(talk => talk.speakers)).toEqual(speakers.map(one => one.name))
  })
})
