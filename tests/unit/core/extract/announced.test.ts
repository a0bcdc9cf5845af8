import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, list, namesIn, p } from './build-post.ts'

const TITLE = 'Rhine Functional meetup, 3 May'
const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] => namesIn(TITLE, parts).speakers
const stated = (frontMatter: Record<string, unknown>): readonly string[] =>
  extractFacets(buildPost(TITLE, [p('We will meet again.')], { frontMatter })).speakers.map(({ name }) => name)

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

describe('speakers that front matter states', () => {
  it.each([
    ['pages', { speakers: '/people/jane-eyre,/people/emma-bovary.md' }, ['Jane Eyre', 'Emma Bovary']],
    ['a link of a wiki', { speakers: ['[[people/Jane Eyre]]'] }, ['Jane Eyre']],
    ['a name and an employer', { speaker: 'Jane Eyre, Loomhouse' }, ['Jane Eyre']],
    ['two names', { speaker: 'Jane Eyre, Emma Bovary' }, ['Jane Eyre', 'Emma Bovary']],
    ['a name and a role', { speaker: 'Ahab Starbuck, engineer at Pequod' }, ['Ahab Starbuck']],
    ['first and last names', { speakers: [{ first: 'Jane', last: 'Eyre' }] }, ['Jane Eyre']],
    ['records under short names', { speakers: { jane: { name: 'Jane Eyre', org: 'Thornfield' } } }, ['Jane Eyre']],
    [
      'a link in a talk',
      { presentations: [{ presenter: '[Jane Eyre](https://a.example)', topic: 'Attics' }] },
      ['Jane Eyre'],
    ],
    ['events with speakers', { events: [{ title: 'Attics', speaker: 'Jane Eyre' }] }, ['Jane Eyre']],
    ['whom a page features', { featuring: 'Jane Eyre' }, ['Jane Eyre']],
    [
      'speakers, and short talks',
      { speakers: [{ name: 'Jane Eyre' }], lightnings: [{ name: 'Emma Bovary', title: 'Tiny looms' }] },
      ['Jane Eyre', 'Emma Bovary'],
    ],
    ['a talk without a title yet', { talks: [{ name: 'Jane Eyre', title: 'tbd' }] }, ['Jane Eyre']],
    ['a group that keeps its place', { talks: [{ name: 'LoomJS', title: 'tbd' }] }, []],
  ])('as %s', (_form, frontMatter, expected) => {
    expect(stated(frontMatter)).toEqual(expected)
  })
})

describe('names', () => {
  it('stand behind what people are called by', () => {
    expect(speakers(h2('Speakers'), ...list('Dr. Jane Eyre, weaver, Loomhouse', 'Emma Bovary'))).toEqual([
      'Emma Bovary',
      'Jane Eyre',
    ])
  })

  it.each([
    ['of an initial without its space', 'A talk by Jane F.Eyre about attics.', ['Jane F.Eyre']],
    ['of a hyphen with a space too many', 'A talk by Jean- Luc Sorel about attics.', ['Jean-Luc Sorel']],
    ['that the next line says again', 'A talk by Jane Eyre Jane Eyre is a weaver.', ['Jane Eyre']],
    ['of no person: a square', 'Piazza Alta presented a problem.', []],
    ['of no person: a bridge', 'Pont de Robleval presented a problem.', []],
    ['of no person: what has letters of its own', 'Needle Spinnery (NS) presented a problem.', []],
    ['of no person: the end of a compound', 'Post-Quantum Needlery presented a problem.', []],
    ['of no person: a sentence that leaves a town', 'Parti de Lyon presented a problem.', []],
  ])('%s', (_kind, sentence, expected) => {
    expect(speakers(p(sentence))).toEqual(expected)
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

  it('have a biography that names them and goes on with their role', () => {
    expect(speakers(h2('Tiny looms'), p('We will weave.'), p('Jane Eyre. Weaver and founder of Loomhouse.'))).toEqual([
      'Jane Eyre',
    ])
  })

  it('did not write the book that they present', () => {
    expect(speakers(h2('Talks'), ...list('Book presentation of Counting Threads by Emma Bovary'))).toEqual([])
  })
})
