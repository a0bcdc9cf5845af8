import { describe, expect, it } from 'vitest'
import { type buildPost, h2, list, namesIn, p } from './build-post.ts'

const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  namesIn('Rhine Functional meetup, 3 May', parts).speakers

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
    ['that opens with a month', 'A talk by Mai Nguyen about attics.', ['Mai Nguyen']],
    ['that opens with a word of programmes', 'Ama Boateng presented a problem.', ['Ama Boateng']],
    ['behind a month', 'Im Mai sprach Paul Winter über Dachböden.', ['Paul Winter']],
    ['of no person: a programme', 'Ama Session presented a problem.', []],
    ['that opens with a language', 'Idris Bello presented a problem.', ['Idris Bello']],
    ['of no person: a number at the head', 'Fünf Minuten, drei Nadeln, viel Applaus.', []],
    ['of no person: a square', 'Piazza Alta presented a problem.', []],
    ['of no person: a bridge', 'Pont de Robleval presented a problem.', []],
    ['of no person: what has letters of its own', 'Needle Spinnery (NS) presented a problem.', []],
    ['of no person: the end of a compound', 'Post-Quantum Needlery presented a problem.', []],
    ['of no person: a sentence that leaves a town', 'Parti de Lyon presented a problem.', []],
    ['whose mark makes it one', 'Ana Lobo de Sá presented a problem.', ['Ana Lobo de Sá']],
  ])('%s', (_kind, sentence, expected) => {
    expect(speakers(p(sentence))).toEqual(expected)
  })

  // Each with a family name that is an ordinary word: the given name alone tells that it is a person's.
  it.each([
    'Xoliswa',
    'Thandeka',
    'Kgomotso',
    'Oluwaseun',
    'Chidinma',
    'Wanjiku',
    'Tewodros',
    'Aissatou',
    'Soukaina',
    'Zeeshan',
    'Karthikeyan',
    'Khánh',
    'Haruto',
    'Minjun',
    'Xiaofeng',
    'Wahyu',
    'Somchai',
    'Behrouz',
    'Ayşegül',
    'Aibek',
    'Ketevan',
    'Zsófia',
    'Ruxandra',
    'Panagiotis',
    'Zbigniew',
    'Mindaugas',
    'Oyvind',
    'Caoimhe',
    'Gwenaëlle',
    'Itziar',
    'Rosângela',
    'Svitlana',
  ])('of people of many lands: %s', given => {
    expect(speakers(p(`Next up was ${given} Hall with looms.`))).toEqual([`${given} Hall`])
  })

  it('are not told of halls whose first word is no given name', () => {
    expect(speakers(p('Next up was Brimming Hall with looms.'))).toEqual([])
  })

  it.each([
    'Siobhán Ó Dálaigh',
    'Una Ní Cheallaigh-Roe',
    'Colm Ó hAodha',
    'Mercè Rius i Prat',
    'Duarte Lobo e Castro',
    "Awa N'Dour",
    'Siti binti Osman',
    'Rhodri ap Gwilym',
    'Joke te Velde',
    'Md. Rafiq Islam',
    'A K M Rafiq Islam',
    'Trần Thị Mai',
  ])('have what peoples join them with: %s', name => {
    expect(speakers(p(`${name} gave a talk on looms.`))).toEqual([name])
  })

  it('are two where “and” joins them, and end before a verb', () => {
    expect(speakers(p('A talk on looms by Mercè Rius i Jordi Prat.'))).toEqual(['Jordi Prat', 'Mercè Rius'])
    expect(speakers(p('Ana Lobo é Engenheira. Ana Lobo gave a talk on looms.'))).toEqual(['Ana Lobo'])
    expect(speakers(p('Un abrazo, Iker y Lola'))).toEqual([])
  })

  it('have no rank before them', () => {
    expect(speakers(p('Captain Jane Eyre gave a talk on attics.'))).toEqual(['Jane Eyre'])
    expect(speakers(p('Presenter Jane Eyre asked who sleeps in attics.'))).toEqual(['Jane Eyre'])
  })

  it('are told with what friends say, wherever the post leaves that out', () => {
    expect(speakers(p('João Pedro "JP" Lobo gave a talk on attics.'))).toEqual(['João Pedro "JP" Lobo'])
    expect(
      speakers(p('Jane (Jenny) Eyre gave a talk on attics.'), p('Later Jane Eyre showed us a map of her attic.')),
    ).toEqual(['Jane (Jenny) Eyre'])
    expect(speakers(p('Jane "Attics at Night" Eyre gave a talk on attics.'))).not.toContain(
      'Jane "Attics at Night" Eyre',
    )
  })

  it.each([
    'Jan v.d. Eyre',
    'Jan v/d Eyre',
    'Emma s/o Rochester',
    'Inès de La Fosse',
    'Ana De Los Ríos',
    'Li Na Zhang',
    'Yaw Q',
  ])('have their parts as written: %s', name => {
    expect(speakers(p(`${name}${name.endsWith('Q') ? '.' : ''} gave a talk on attics.`))).toEqual([name])
  })

  it('end in no letter of a room', () => {
    expect(speakers(p('Room B. gave a view of the attics.'), p('Plan B. showed its limits.'))).toEqual([])
  })

  it('are handles, where one gives a talk', () => {
    expect(speakers(p('Next @attic_jane gave a talk on attics.'))).toEqual(['attic_jane'])
    expect(speakers(p('Next time follow @atticmeetup for news.'))).toEqual([])
  })

  it.each(['Elke Novak', 'Chi Nguyen', 'Mia Novak'])('may be words too: %s', name => {
    expect(speakers(p(`${name} gave a talk on looms.`))).toEqual([name])
  })
})
