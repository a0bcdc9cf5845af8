import { describe, expect, it } from 'vitest'
import { type buildPost, h2, list, namesIn, p, quote } from './build-post.ts'

const TITLE = 'Recap: Tin Foundry meetup'

const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] => namesIn(TITLE, parts).speakers

const FOUNDRY = p('Some forty people came to the foundry, and the soup was good.')

describe('ways to say who spoke', () => {
  it.each([
    ['The first, by Kofi Mensah, was on tin.', ['Kofi Mensah']],
    ['Noor Haddad sprach über Zinn, und Bas Dekker über Blei.', ['Bas Dekker', 'Noor Haddad']],
    ['We began with “Tin for all” by Kofi Mensah.', ['Kofi Mensah']],
    ['La seconde, de Solène Marchetti, portait sur l’étain.', ['Solène Marchetti']],
    ['Our guest this time, Kofi Mensah, casts bells.', ['Kofi Mensah']],
    ['Invitée du mois, Solène Marchetti est venue de loin.', ['Solène Marchetti']],
    ['Auf der Bühne standen Kofi Mensah und Bas Dekker.', ['Bas Dekker', 'Kofi Mensah']],
    ['Participaron Noor Haddad (Onyx) y Bas Dekker.', ['Bas Dekker', 'Noor Haddad']],
    ['Kofi Mensah was interviewed by our own Bas Dekker.', ['Kofi Mensah']],
    ['Noor Haddad presented tin, while Bas Dekker focused on lead.', ['Bas Dekker', 'Noor Haddad']],
    ['After a welcome from our host, Noor Haddad of Onyx, Bas Dekker presented tin.', ['Bas Dekker']],
    [
      'After the break, Kofi Mensah, Bas Dekker & Noor Haddad spoke about tin.',
      ['Bas Dekker', 'Kofi Mensah', 'Noor Haddad'],
    ],
    [
      'After the break Kofi Mensah, Bas Dekker, Noor Haddad talked about tin.',
      ['Bas Dekker', 'Kofi Mensah', 'Noor Haddad'],
    ],
    ['After lunch, Kofi Mensah, Bas Dekker plus Noor Haddad gave talks.', ['Bas Dekker', 'Kofi Mensah', 'Noor Haddad']],
    [
      'Before we begin, thanks to Kofi Mensah, Bas Dekker & Noor Haddad for their talks.',
      ['Bas Dekker', 'Kofi Mensah', 'Noor Haddad'],
    ],
    [
      'Après la pause, Kofi Mensah, Bas Dekker & Noor Haddad ont parlé d’étain.',
      ['Bas Dekker', 'Kofi Mensah', 'Noor Haddad'],
    ],
    [
      'After talks by Noor Haddad, Kofi Mensah and Bas Dekker, we had soup.',
      ['Bas Dekker', 'Kofi Mensah', 'Noor Haddad'],
    ],
    ['Merci à Solène Marchetti pour son retour d’expérience.', ['Solène Marchetti']],
    ['The first to speak was Orla Fennick.', ['Orla Fennick']],
    ['Leading off was Orla Fennick.', ['Orla Fennick']],
    ['Speaking on bees was Orla Fennick.', ['Orla Fennick']],
    ['Last but not least was Kofi Mensah.', ['Kofi Mensah']],
    ['Kofi Mensah volunteered to give a lightning talk about trains.', ['Kofi Mensah']],
    ['This time we had the pleasure to welcome Kofi Mensah as a speaker.', ['Kofi Mensah']],
    ['Kofi Mensah offered tips for quiet trains.', ['Kofi Mensah']],
    ['Kofi Mensah spent his slot on trains.', ['Kofi Mensah']],
    ['After the break, Kofi Mensah continued with trains.', ['Kofi Mensah']],
    ['We learned a lot about bees from Orla Fennick.', ['Orla Fennick']],
    ['We moved on to Orla Fennick, whose topic was “Bees at night”.', ['Orla Fennick']],
    ['I enjoyed the talks of Orla Fennick and Kofi Mensah.', ['Kofi Mensah', 'Orla Fennick']],
    ['The two talks (Orla Fennick on bees and Kofi Mensah on trains) ran long.', ['Kofi Mensah', 'Orla Fennick']],
    [
      'Panellists Orla Fennick, Kofi Mensah and Noor Haddad argued about bees.',
      ['Kofi Mensah', 'Noor Haddad', 'Orla Fennick'],
    ],
    ['With: Orla Fennick', ['Orla Fennick']],
    ['Greta Winkler (Acme) stellte ihre Funktoren vor.', ['Greta Winkler']],
    ['Greta Winkler geht der Frage nach, wie man mit Funktoren rechnet.', ['Greta Winkler']],
    ['Greta Winkler gibt hier einen Überblick über Funktoren.', ['Greta Winkler']],
    ['Greta Winkler führte uns in die Welt der Funktoren ein.', ['Greta Winkler']],
    ['Nach der Pause ging es mit Greta Winkler weiter.', ['Greta Winkler']],
    ['Vielen Dank an unsere Speaker Greta Winkler und Kofi Mensah.', ['Greta Winkler', 'Kofi Mensah']],
    ['Retour d’expérience de Solène Marchetti sur les robots.', ['Solène Marchetti']],
    ['Contaremos con la presencia de Inés Valdivia, que vendrá de lejos.', ['Inés Valdivia']],
    ['Inés Valdivia nos hizo una introducción a las mudanzas.', ['Inés Valdivia']],
    ['Obrigado ao Tomás Figueira pela palestra.', ['Tomás Figueira']],
    ['Bas Dekker gaf een presentatie over vlaggen.', ['Bas Dekker']],
  ])('%s', (sentence, expected) => {
    expect(speakers(FOUNDRY, p(sentence))).toEqual([...expected].sort())
  })

  it('goes on about whom the sentence before named', () => {
    expect(speakers(FOUNDRY, p('Kofi Mensah drives a train. In his talk he told how it stops.'))).toEqual([
      'Kofi Mensah',
    ])
  })
})

describe('people who did not speak', () => {
  it.each([
    'The talks were recorded by Bas Dekker.',
    'We read “Tin for all” by Bas Dekker.',
    'The book of the month was “Tin for all” by Bas Dekker.',
    'Bas Dekker from Onyx handled the microphone for questions.',
    'The bell, by Kofi Mensah, hung above us.',
    'Kofi Mensah was interviewed by the local radio.',
    'Merci à Solène Marchetti pour la modération du chat.',
    'Kofi Mensah welcomed everybody and told us where the coats go.',
    'I had a great chat with Kofi Mensah about trains.',
    'During the Q&A, Kofi Mensah asked how a train stops.',
    'Kofi Mensah tweeted about the evening.',
    'The group was started by Kofi Mensah in 2012.',
    'Sadly, the talk of Kofi Mensah was cancelled.',
    'Kofi Mensah gave us a lift to the station.',
    'Over dinner Kofi Mensah told me about his dog.',
    'Kofi Mensah came all the way from the coast to listen.',
    'The next meetup will be on April 3rd, where Kofi Mensah will talk about trains.',
  ])('%s', sentence => {
    expect(speakers(FOUNDRY, p('Orla Fennick gave a talk on bees.'), p(sentence))).toEqual(['Orla Fennick'])
  })

  it('knows a list of who came, and a saying about the evening', () => {
    expect(
      speakers(
        FOUNDRY,
        p('Orla Fennick gave a talk on bees.'),
        h2('Asistentes'),
        list('Kofi Mensah', 'Noor Haddad', 'Bas Dekker'),
        h2('Attendees'),
        list('Kofi Mensah', 'Noor Haddad', 'Bas Dekker'),
        p('Attendees: Kofi Mensah, Noor Haddad, Bas Dekker'),
        quote('What a night at the foundry! — Kofi Mensah (@kofi) July 11, 2015'),
      ),
    ).toEqual(['Orla Fennick'])
  })

  it('takes titles of talks and halls for no people', () => {
    expect(
      speakers(
        FOUNDRY,
        h2('Talks'),
        list('Speech Recognition at Acme', 'FoundryCamp Links: pictures, slides'),
        p('La soirée s’est tenue du côté de l’Espace Fonderie, avec une présentation.'),
      ),
    ).toEqual([])
  })
})

describe('lists of one shape', () => {
  const BEFORE = p('There were three talks at the foundry:')

  it.each([
    ['Bees at night, Orla Fennick', 'Quiet trains, Kofi Mensah', 'Flags of tin, Ximvar Quessel'],
    ['Bees at night → Orla Fennick', 'Quiet trains → Kofi Mensah', 'Flags of tin → Ximvar Quessel'],
    ['Orla Fennick, Bees at night', 'Kofi Mensah, Quiet trains', 'Ximvar Quessel, Flags of tin'],
    ['Orla Fennick’s Bees at night', 'Kofi Mensah’s Quiet trains', 'Ximvar Quessel’s Flags of tin'],
  ])('%s', (...items) => {
    expect(speakers(BEFORE, list(...items))).toEqual(['Kofi Mensah', 'Orla Fennick', 'Ximvar Quessel'])
  })

  it('believes names in brackets that follow each other in one paragraph', () => {
    expect(
      speakers(
        p(
          'The lightning talks: Bees at night (Orla Fennick) Trains (Kofi Mensah) Flags!! (Noor Haddad) and then soup.',
        ),
      ),
    ).toEqual(['Kofi Mensah', 'Noor Haddad', 'Orla Fennick'])
  })

  it('takes those who made or were something for no speakers', () => {
    expect(
      speakers(
        p('Orla Fennick gave a talk on bees.'),
        list(
          'Hives of the town mapped by Kofi Mensah',
          'A bell made and tested by Noor Haddad, Bas Dekker',
          'The bell team: Greta Winkler, Albert Mooney',
        ),
      ),
    ).toEqual(['Orla Fennick'])
  })
})

describe('names of an odd or a short shape', () => {
  it('believes the text of a link to a page that only people have', () => {
    expect(
      speakers(FOUNDRY, h2('Talks'), list('Bees at night - [Ximvar QL](https://www.linkedin.com/in/ximvar-ql/)')),
    ).toEqual(['Ximvar QL'])
  })

  it('knows a given name with an initial for the person that the post names in full', () => {
    expect(speakers(FOUNDRY, p('There we met Orla Fennick and Orla Byrne. Orla F spoke about bees.'))).toEqual([
      'Orla Fennick',
    ])
  })

  it('reads a full name behind somebody of whom the post tells the given name alone', () => {
    expect(speakers(FOUNDRY, p('The best talk was by Mirabel and Kofi Mensah on trains.'))).toContain('Kofi Mensah')
  })
})

describe('titles in bold that stand for headings', () => {
  const bold = (text: string) => ({ ...p(text), emphasis: [{ start: 0, end: text.length }] })

  it('reads the name below, with and without a word before it', () => {
    const parts = [
      FOUNDRY,
      bold('Bees at night'),
      p('Orla Fennick'),
      p('Soup.'),
      bold('Quiet trains'),
      p('by Kofi Mensah'),
    ]
    expect(speakers(...parts, p('Soup.'))).toEqual(['Kofi Mensah', 'Orla Fennick'])
  })

  it('believes no single name below a bold line', () => {
    expect(speakers(FOUNDRY, p('There was one talk.'), bold('The big draw'), p('Orla Fennick'))).toEqual([])
  })
})
