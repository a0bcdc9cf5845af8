import { describe, expect, it } from 'vitest'
import { alt, type buildPost, h2, list, namesIn, p, quote } from './build-post.ts'

const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  namesIn('Rhine Functional meetup recap', parts).speakers

describe('sentences and lines that say who spoke', () => {
  it.each([
    ['Our own Jane Eyre stepped in at the last minute and talked us through attics.', ['Jane Eyre']],
    ['Then came a lightning talk: Ahab Starbuck on whales.', ['Ahab Starbuck']],
    ['This month: Ahab Starbuck on whales.', ['Ahab Starbuck']],
    ['Presented and created by Jane Eyre and Emma Bovary.', ['Emma Bovary', 'Jane Eyre']],
    ['Anschließend gab uns Effi Briest einen Einblick in Schaukeln.', ['Effi Briest']],
    ['Next, Heidi presented her goat tracker.', ['Heidi']],
    ['Talk by Jane Eyre. Host: Emma Bovary. Sponsor: Yonville.', ['Jane Eyre']],
    ['Loomhouse - and to Jane Eyre in particular for her talk on attics', ['Jane Eyre']],
    ['Many thanks to Jane Eyre and Emma Bovary for hosting workshops about attics.', ['Emma Bovary', 'Jane Eyre']],
    ['The meetup was lead by Jane Eyre.', ['Jane Eyre']],
    ['We will be learning from Jane Eyre how to weave.', ['Jane Eyre']],
    ['Depois tivemos uma palestra dada pela Jane Eyre sobre teares.', ['Jane Eyre']],
    ['Nós tivemos a Professora Emma Bovary, falando sobre teares.', ['Emma Bovary']],
    ['The photographers: Jane Eyre, Emma Bovary', []],
    ['A colleague said that she is the Jane Eyre of weaving, and talked about attics.', []],
    ['Metro: Weavers Cross (Orange Line). Jane Eyre gave a talk.', ['Jane Eyre']],
    ['Lieu : Bureaux de Yonville - 62 Mill Street. Jane Eyre gave a talk.', ['Jane Eyre']],
  ])('%s', (sentence, expected) => {
    expect(speakers(p(sentence))).toEqual(expected)
  })

  it('stand in brackets, behind a full stop, or alone behind "by"', () => {
    expect(speakers(h2('Looms at scale [Grace Hopper]'), p('A look.'), h2('Threads [Emma Bovary]'))).toEqual([
      'Emma Bovary',
      'Grace Hopper',
    ])
    expect(
      speakers(
        h2('Talks'),
        ...list('Looms at scale. Grace Hopper.', 'Threads in space. Emma Bovary.', 'Attics. Jane Eyre.'),
      ),
    ).toEqual(['Emma Bovary', 'Grace Hopper', 'Jane Eyre'])
    expect(speakers(h2('Looms at scale by Jürgen'), p('We heard of looms.'))).toEqual(['Jürgen'])
  })

  it('are in pictures of them on stage, and in biographies with a label', () => {
    expect(speakers(p('We met.'), alt('Photo of Ahab Starbuck presenting whales'))).toEqual(['Ahab Starbuck'])
    expect(speakers(h2('Whales'), quote('Bio: Ahab Starbuck has been whaling for years.'))).toEqual(['Ahab Starbuck'])
  })

  it('are not the things of their demos, nor whom they work for', () => {
    expect(speakers(...list('(DEMO) Loomic Concordance - a small framework for weaving patterns', 'Roadmap'))).toEqual(
      [],
    )
    expect(
      speakers(p('Thank you to the sponsors:'), ...list('Loomhouse - and to Jane Eyre for her talk on attics')),
    ).toEqual(['Jane Eyre'])
    expect(
      speakers(p('And to:'), ...list('Jane Eyre: for driving tourists', 'Emma Bovary: Thank you for the chairs')),
    ).toEqual([])
    expect(speakers(...list('Talk 1: Looms & Threads von Emma Bovary'))).toEqual(['Emma Bovary'])
    expect(speakers(h2('Speakers'), p('Jane Eyre\nRoche Weaving, Leeds'))).toEqual(['Jane Eyre'])
    expect(
      speakers(...list('[Weaving Silk Patterns Back to Back with Threads](https://a.example) presented by Jane Eyre')),
    ).toEqual(['Jane Eyre'])
  })
})

describe('speakers of a title', () => {
  const inTitle = (title: string) => namesIn(title, [p('Our May meetup took place at Yonville.')]).speakers

  it.each([
    ['Rhine meetup #14: Jane Eyre on attics', ['Jane Eyre']],
    ['Jane Eyre: Attics at scale (meetup)', ['Jane Eyre']],
    ['Rhine meetup: attics at scale - Jane Eyre', ['Jane Eyre']],
    ['Rhine meetup with Ahab Starbuck', ['Ahab Starbuck']],
    ['Silver Heron: attics at scale (meetup)', []],
  ])('%s', (title, expected) => {
    expect(inTitle(title)).toEqual(expected)
  })

  it('take turns with titles in one list, but are no list of people', () => {
    expect(
      speakers(...list('Looms at scale', 'Jane Eyre', 'Threads', 'Emma Bovary').map(one => ({ ...one, group: 1 }))),
    ).toEqual(['Emma Bovary', 'Jane Eyre'])
  })
})
