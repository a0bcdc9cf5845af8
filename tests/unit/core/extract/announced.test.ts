import { describe, expect, it } from 'vitest'
import { type buildPost, h2, list, namesIn, p } from './build-post.ts'

const TITLE = 'Rhine Functional meetup, 3 May'
const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] => namesIn(TITLE, parts).speakers

describe('speakers of an announcement', () => {
  it.each([
    ['Jane Eyre will explain how looms last. We will be there.', ['Jane Eyre']],
    ['Jane Eyre and Emma Bovary will have a lab on threads.', ['Emma Bovary', 'Jane Eyre']],
    ['Jane Eyre will have a stand at the door. Join us next week!', []],
    ['Jane Eyre (creator of Loomlet) will also be joining us as a guest speaker.', ['Jane Eyre']],
    [
      'Deux conférences vous attendent. Emma Bovary racontera trois ans de navettes. Enfin, Julien Sorel détaillera les fils.',
      ['Emma Bovary', 'Julien Sorel'],
    ],
    ['Rendez-vous le 3 mai. Emma Bovary accueillera tout le monde dès 19 h.', []],
  ])('%s', (sentence, expected) => {
    expect(speakers(p(sentence))).toEqual([...expected].sort())
  })

  it('are in lists that tell of past evenings, but not in lists of what to read', () => {
    const items = list('Jane Eyre', 'Tiny looms', 'Emma Bovary', 'Counting threads', 'Grace Hopper', 'Moths')
    expect(speakers(p('The topics and speakers of past meetups:'), ...items)).toEqual([
      'Emma Bovary',
      'Grace Hopper',
      'Jane Eyre',
    ])
    expect(speakers(p('Books of past meetups:'), ...items)).toEqual([])
  })

  it('are below a line that names their talk in quotation marks', () => {
    expect(speakers(p('1) For Leeds:\n“Looms from Space”\nBy Jane Eyre, organiser of Loom Leeds'))).toEqual([
      'Jane Eyre',
    ])
  })

  it('are below “À propos de cette séance” too, which is no foot of a page', () => {
    expect(
      speakers(h2('À propos de cette séance'), p('Emma Bovary présentera ses budgets. Rendez-vous le 3 mai.')),
    ).toEqual(['Emma Bovary'])
  })
})

describe('speakers below a label of their own', () => {
  it('are read from the lines and the paragraphs that follow, up to the next label', () => {
    expect(
      speakers(
        p('Speakers:'),
        p('Jane Eyre (weaver)\nEmma Bovary (dyer @ Yonville)'),
        p('Metro: Lime Kiln (Orange Line)'),
      ),
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
    expect(
      speakers(p('Intervenants :'), p('[Emma Bovary](https://a.example/e) : Teinturière, et autre chose.')),
    ).toEqual(['Emma Bovary'])
  })

  it('go on behind a name with a colon', () => {
    const parts = [h2('Widgets'), p('Speakers:'), p('Jane Eyre: weaver at Acme'), p('Emma Bovary: mender at Yonville')]
    expect(speakers(...parts)).toEqual(['Emma Bovary', 'Jane Eyre'])
  })

  it('have a biography that names them and goes on with their role', () => {
    expect(speakers(h2('Tiny looms'), p('We will weave.'), p('Jane Eyre. Weaver and founder of Loomhouse.'))).toEqual([
      'Jane Eyre',
    ])
  })

  it('did not write the book that they present', () => {
    expect(speakers(h2('Talks'), ...list('Book presentation of Counting Threads by Emma Bovary'))).toEqual([])
  })
})

describe('speakers of one verb in the future tense', () => {
  it.each([
    ['Emma Bovary présentera la navette.'],
    ['Emma Bovary montrera la navette et les fils.'],
    ['Emma Bovary montrera Kafka en production.'],
    ['Emma Bovary montrera que les navettes sont rapides.'],
    ['Emma Bovary explicará el telar.'],
  ])('%s', text => {
    expect(speakers(p(text))).toEqual(['Emma Bovary'])
  })

  it.each([
    ['Emma Bovary lidera el equipo de telares.'],
    ['Emma Bovary lidera la comunidad Python.'],
    ['Emma Bovary considera que Kafka es muy rápido.'],
    ['Emma Bovary lidera um time de teares.'],
    ['Emma Bovary lidera o time de teares.'],
  ])('%s: none', text => {
    expect(speakers(p(text))).toEqual([])
  })
})
