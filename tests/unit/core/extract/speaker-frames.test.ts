import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { withNames } from '../../../../src-main/core/extract/speakers/slugs.ts'
import type { TextBlock } from '../../../../src-main/core/post/types.ts'
import { buildPost, h3, list, namesIn, p } from './build-post.ts'

const TITLE = 'Recap: Tin Foundry meetup'

const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] => namesIn(TITLE, parts).speakers

/** A paragraph in which the phrase is emphasised; `[words](address)` are links. */
const stressed = (text: string, phrase: string, kind: TextBlock['kind'] = 'paragraph') => {
  const block = p(text)
  const start = block.text.indexOf(phrase)
  return { ...block, kind, emphasis: [{ start, end: start + phrase.length }] }
}

const FOUNDRY = p('Some forty people came to the foundry, and the soup was good.')

describe('coming on stage', () => {
  it.each([
    ['Opening the night was Orla Fennick, who keeps bees.', ['Orla Fennick']],
    ['Next on stage came Orla Fennick.', ['Orla Fennick']],
    ['We were lucky to have Tadeusz Wrona with us again.', ['Tadeusz Wrona']],
    ['The last slot of the night belonged to Mireille Castagne.', ['Mireille Castagne']],
    ['It fell to Wanjiru Kamotho to say why it burned.', ['Wanjiru Kamotho']],
    ['We started with Kofi Mensah and his tour of trains.', ['Kofi Mensah']],
    ['Guest of the month: Kofi Mensah.', ['Kofi Mensah']],
    ['Kofi Mensah was up next.', ['Kofi Mensah']],
    ['Kofi Mensah had the last word.', ['Kofi Mensah']],
    ['Kofi Mensah set the stage with his opening talk on trains.', ['Kofi Mensah']],
    ['Noor Haddad was kind enough to step in with a talk on flags.', ['Noor Haddad']],
    ['Noor Haddad stepped up to present her flags.', ['Noor Haddad']],
    ['Next we had Noor El-Amin sharing what she knows of flags.', ['Noor El-Amin']],
    ['Big applause for Noor Haddad and her first talk ever!', ['Noor Haddad']],
    ['Thanks to Noor Haddad and Bas Dekker for speaking!', ['Bas Dekker', 'Noor Haddad']],
    ['People loved the slides during the Noor Haddad talk.', ['Noor Haddad']],
    ['It was Noor Haddad who showed the way.', ['Noor Haddad']],
    ['On the 29th of October Albert Mooney spoke about tar.', ['Albert Mooney']],
    ['Then Dragan Petrov and his colleague Hye-jin Moon took turns.', ['Dragan Petrov', 'Hye-jin Moon']],
    ['Jack London presented a sled.', ['Jack London']],
    ['C’est Solène Marchetti qui a ouvert le bal.', ['Solène Marchetti']],
    ['Lui a succédé Baptiste Louvel, venu avec son robot.', ['Baptiste Louvel']],
    ['Place à Baptiste Louvel !', ['Baptiste Louvel']],
    ['Baptiste Louvel a pris la parole.', ['Baptiste Louvel']],
    ['Baptiste Louvel nous fait découvrir son robot.', ['Baptiste Louvel']],
    ['Merci à Solène Marchetti et Baptiste Louvel pour leurs présentations !', ['Baptiste Louvel', 'Solène Marchetti']],
    ['Den Anfang machte Greta Winkler.', ['Greta Winkler']],
    ['Greta Winkler hielt einen Vortrag über Funktoren.', ['Greta Winkler']],
    ['Vielen Dank an Greta Winkler für den Vortrag!', ['Greta Winkler']],
    ['La primera charla corrió a cargo de Inés Valdivia.', ['Inés Valdivia']],
    ['Después, Inés Valdivia nos contó su mudanza.', ['Inés Valdivia']],
    ['A primeira palestra foi de Tomás Figueira.', ['Tomás Figueira']],
    ['Poi Ginevra Colonna ci ha mostrato un compilatore.', ['Ginevra Colonna']],
  ])('%s', (sentence, expected) => {
    expect(speakers(FOUNDRY, p(sentence))).toEqual([...expected].sort())
  })

  it.each([
    'Our organiser Orla Fennick opened the evening and thanked everybody.',
    'Orla Fennick (Tin Foundry) looked after the beer.',
    'Next up was Orla Fennick, who unfortunately could not make it.',
    'It was Orla Fennick who won the raffle.',
    'Orla Fennick joined the organising team.',
    'Orla Fennick wished everyone a good summer.',
    'Orla Fennick nous a accueillis dans ses locaux.',
    'Orla Fennick made soup.',
    'If you want to speak, write to Orla Fennick.',
    'Orla Fennick summed it up on Twitter.',
    'We were shown clips of a talk by Orla Fennick walking through her garden.',
    'Kofi Mensah recommended the book by Orla Fennick.',
  ])('not: %s', sentence => {
    expect(speakers(p('Kofi Mensah presented his trains.'), p(sentence))).toEqual(['Kofi Mensah'])
  })
})

describe('what stands beside a name', () => {
  it('takes an emphasised title for what the persons before it gave', () => {
    const text = 'Then, in a double act, Rui Reis & Ana Campos: Calm boards, loud boards.'
    expect(speakers(stressed(text, 'Calm boards, loud boards'))).toEqual(['Ana Campos', 'Rui Reis'])
    expect(speakers(p(text))).toEqual([])
  })

  it('takes who a paragraph is about by its bold name, its title and its slides', () => {
    const text =
      'Ines Castro (Coroa Bank) waited long to be heard. Traces that outlive you keeps little. Her [slides](https://x.example/s.pdf) are short.'
    expect(speakers(FOUNDRY, stressed(text, 'Traces that outlive you'))).toEqual(['Ines Castro'])
    expect(speakers(FOUNDRY, p('Ines Castro waited long for the tram. She was wet.'))).toEqual([])
  })

  it('takes no answer of an interview for a speaker', () => {
    const answer = p('Ines Castro. She has [slides](https://x.example/s.pdf), and she is patient.')
    expect(speakers(FOUNDRY, answer)).toEqual(['Ines Castro'])
    expect(speakers(FOUNDRY, p('Who should come next?'), answer)).toEqual([])
  })

  it('takes whose page stands among those of speakers, and whom a heading presents', () => {
    expect(speakers(list('[Rui Reis](/speakers/rui-reis)', '[Ana Campos](/team/ana-campos)'))).toEqual(['Rui Reis'])
    expect(speakers(h3('About Rui Reis'), p('Likes trams.'))).toEqual(['Rui Reis'])
    expect(speakers(h3('A letter from Rui Reis'), p('Likes trams.'))).toEqual([])
  })

  it('reads a row of a table by its first cell', () => {
    const row = (label: string) => [
      { kind: 'table-cell' as const, text: label, row: 1, column: 0, links: [], emphasis: [] },
      { kind: 'table-cell' as const, text: 'Rui Reis, Ana Campos', row: 1, column: 1, links: [], emphasis: [] },
    ]
    expect(speakers(row('Presenters:'))).toEqual(['Ana Campos', 'Rui Reis'])
    expect(speakers(row('Catering:'))).toEqual([])
  })

  it('reads the odd item as the others of its list', () => {
    const items = ['Rui Reis (Coroa Bank): Calm boards', 'Ana Campos: Loud boards', 'Onyx, of no address: Night boards']
    const odd = { ...stressed(items[2] ?? '', 'Night boards', 'list-item'), level: 1 }
    expect(speakers([...list(...items.slice(0, 2)), odd])).toEqual(['Ana Campos', 'Onyx', 'Rui Reis'])
    expect(speakers([odd])).toEqual([])
  })

  it('takes nobody of a list of thanks', () => {
    const people = list('Rui Reis – the chairs', 'Ana Campos – the lamps')
    expect(speakers(p('The speakers:'), people)).toEqual(['Ana Campos', 'Rui Reis'])
    expect(speakers(p('Many thanks to:'), people)).toEqual([])
  })

  it('takes the first names of its authors for theirs', () => {
    const { speakers: found } = namesIn(TITLE, [p('Rui talked about lamps.')], { authors: ['Rui Reis', 'Ana Campos'] })
    expect(found).toEqual(['Rui Reis'])
  })
})

describe('speakers stated by the names of their pages', () => {
  const value = (name: string, provenance: 'front-matter' | 'extracted' = 'front-matter', confidence = 1) => ({
    name,
    provenance,
    confidence,
  })
  const named = (stated: readonly string[], found: readonly string[]): readonly string[] =>
    withNames(
      stated.map(name => value(name)),
      () => found.map(name => value(name, 'extracted', 0.9)),
    ).map(one => one.name)

  it('have the name that the post writes, else the parts of the page’s name', () => {
    expect(named(['ines-castro', 'rui-reis'], ['Inès Castro'])).toEqual(['Inès Castro', 'Rui Reis'])
    expect(named(['rui'], ['Rui Reis', 'Ana Campos'])).toEqual(['Rui Reis', 'Ana Campos'])
  })

  it('give their talks the same names', () => {
    const post = buildPost(TITLE, [p('We saw Inès Castro and her lamp.')], {
      frontMatter: { talks: [{ title: 'Lamps', speaker: 'ines-castro' }] },
    })
    const { speakers: found, talks } = extractFacets(post)
    expect(found.map(one => one.name)).toEqual(talks[0]?.speakers)
    expect(talks[0]?.speakers).toEqual(['Ines Castro'])
  })

  it('stay as stated where they are names', () => {
    expect(named(['Rui Reis'], ['Ana Campos'])).toEqual(['Rui Reis'])
    expect(named(['rreis42', 'Ana Campos'], ['Rui Prado'])).toEqual(['rreis42', 'Ana Campos'])
  })
})
