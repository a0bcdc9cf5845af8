import { describe, expect, it } from 'vitest'
import type { RecapFacets } from '../../../../src-main/contract/index.ts'
import { notePhotos, type PhotoNote } from '../../../../src-main/core/entity/index.ts'
import { parseText } from '../post/fixture.ts'
import { facetsOf, pageOf, sourceOf, value, values } from './build-source.ts'

const FILES = ['a', 'b', 'c', 'd'].map(name => `content/posts/${name}.jpg`)

const notesOf = (body: string, facets: Partial<RecapFacets>, title = 'An evening'): readonly PhotoNote[] =>
  notePhotos(parseText(`---\ntitle: ${title}\n---\n\n${body}`, { files: FILES }), facetsOf(facets))

/** `named` and `near` of the only picture. */
const noteOf = (...given: Parameters<typeof notesOf>) => {
  const [note] = notesOf(...given)
  return { named: note?.named, near: note?.near }
}

const people = { speakers: values('Ada Lind', 'Élise Roy') }

describe('pictures near a name', () => {
  it('names those in alternative text and caption', () => {
    expect(noteOf('![Ada Lind at the board](a.jpg)', people)).toEqual({ named: ['Ada Lind'], near: [] })
    expect(noteOf('{{< figure src="a.jpg" caption="Elise ROY, drawing" >}}', people)).toEqual({
      named: ['Élise Roy'],
      near: [],
    })
  })

  it('takes a family name alone only there, with its capital, and only where one person has it', () => {
    expect(noteOf('![Lind at the board](a.jpg)', people).named).toEqual(['Ada Lind'])
    expect(noteOf('Lind was there.\n\n![The board](a.jpg)', people).near).toEqual([])
    const hall = { speakers: values('Jo Hall') }
    expect(noteOf('![The hall was full](a.jpg)', hall).named).toEqual([])
    expect(noteOf('![Here Hall explains](a.jpg)', hall).named).toEqual(['Jo Hall'])
    expect(noteOf('![Lind at the board](a.jpg)', { speakers: values('Ada Lind', 'Bo Lind') }).named).toEqual([])
  })

  it('looks at the heading above and the paragraphs right before and after', () => {
    const around = (before: string, after: string) =>
      noteOf(`## Talks\n\nFar above.\n\n${before}\n\n![Board](a.jpg)\n\n${after}\n\nFar below.`, people).near
    expect(around('Then Ada Lind spoke.', 'It went on.')).toEqual(['Ada Lind'])
    expect(around('It began.', 'That was Élise Roy.')).toEqual(['Élise Roy'])
    expect(around('It began.', 'It went on.')).toEqual([])
    expect(noteOf('Ada Lind opened.\n\nIt went on.\n\n![Board](a.jpg)', people).near).toEqual([])
    expect(noteOf('## Ada Lind\n\nIt began.\n\nIt went on.\n\n![Board](a.jpg)', people).near).toEqual(['Ada Lind'])
  })

  it('does not look beyond a heading or a rule', () => {
    expect(
      noteOf('Ada Lind spoke.\n\n## Pizza\n\n![Slices](a.jpg)\n\n## Élise Roy\n\nShe spoke.', people).near,
    ).toEqual([])
    expect(noteOf('Ada Lind spoke.\n\n---\n\n![Slices](a.jpg)', people).near).toEqual([])
  })

  it('takes the title for the heading where there is none', () => {
    const oslo = { cities: values('Oslo') }
    expect(noteOf('It began.\n\n![Board](a.jpg)', oslo, 'An evening in Oslo').near).toEqual(['Oslo'])
    expect(noteOf('## Pizza\n\n![Slices](a.jpg)', oslo, 'An evening in Oslo').near).toEqual([])
  })

  it('looks past other pictures, and not at their captions', () => {
    const notes = notesOf(
      'Ada Lind spoke.\n\n![One](a.jpg)\n\n{{< figure src="b.jpg" caption="Élise Roy" >}}\n\n![Three](c.jpg)\n\nPizza.',
      people,
    )
    expect(notes.map(({ words, named, near }) => [words, named, near])).toEqual([
      ['One', [], ['Ada Lind']],
      ['Élise Roy', ['Élise Roy'], ['Ada Lind']],
      ['Three', [], ['Ada Lind']],
    ])
  })

  it('reads tables and lists cell by cell', () => {
    const notes = notesOf('<table><tr><td><img src="a.jpg"></td><td>Ada Lind</td></tr></table>\n', people)
    expect(notes).toMatchObject([{ near: ['Ada Lind'] }])
    expect(notesOf('- Ada Lind ![](a.jpg)\n- Élise Roy ![](b.jpg)\n', people)).toMatchObject([
      { words: 'a.jpg', near: ['Ada Lind', 'Élise Roy'] },
      { words: 'b.jpg', near: ['Élise Roy'] },
    ])
  })

  it('matches whole words, and the spelling that a value was read from', () => {
    const go = { technologies: values('Go', 'Java', 'C++', 'C') }
    const named = (alt: string) => noteOf(`![${alt}](a.jpg)`, go).named
    expect(named('Go gophers')).toEqual(['Go'])
    expect(named('People go home')).toEqual([])
    expect(named('JavaScript')).toEqual([])
    expect(named('Some C++')).toEqual(['C++'])
    expect(named('In C, by hand')).toEqual(['C'])
    const text = 'We ran k8s.'
    const read = { technologies: [value('Kubernetes', { evidence: { text, start: 7, end: 10 } })] }
    expect(noteOf('![A k8s cluster](a.jpg)', read).named).toEqual(['Kubernetes'])
    expect(noteOf('![A k9s cluster](a.jpg)', read).named).toEqual([])
  })

  it('notes pictures that may be found later, and none from the web', () => {
    const notes = notesOf('![Ada Lind](/elsewhere/x.jpg)\n\n![Ada Lind](https://example.org/y.jpg)\n', people)
    expect(notes.map(note => note.image)).toEqual([0])
  })

  it('costs nothing where there is no picture or no name', () => {
    expect(notesOf('Ada Lind spoke.', people)).toEqual([])
    expect(notesOf('![Ada Lind](a.jpg)', {})).toEqual([])
  })
})

describe('the pictures of a page', () => {
  const note = (image: number, named: readonly string[], near: readonly string[] = []): PhotoNote => ({
    image,
    words: `Picture ${image}`,
    named,
    near,
  })
  const recap = (path: string, date: string, photos: readonly PhotoNote[], more = {}) =>
    sourceOf({ path, date, photos, facets: { speakers: values('Ada Lind') }, ...more })

  it('come with those that name it first, then newest first; 24 at most, all counted', () => {
    const page = pageOf(
      'speaker',
      'Ada Lind',
      [
        recap('old', '2017-01-01', [note(0, [], ['Ada Lind']), note(1, ['Ada Lind']), note(2, ['Bo Roe'])]),
        recap('new', '2019-01-01', [note(0, [], ['A. Lind']), note(1, ['Ada Lind'])]),
        recap(
          'many',
          '2016-01-01',
          Array.from({ length: 30 }, (_, at) => note(at, [], ['Ada Lind'])),
        ),
      ],
      { usual: { 'A. Lind': 'Ada Lind' } },
    )
    expect(page.photos.slice(0, 5).map(({ path, image, named }) => [path, image, named])).toEqual([
      ['new', 1, true],
      ['old', 1, true],
      ['new', 0, false],
      ['old', 0, false],
      ['many', 0, false],
    ])
    expect([page.photos.length, page.photoCount]).toEqual([24, 34])
  })

  it('leave out pictures that cannot be shown, and show a logo of many recaps once', () => {
    const logo = { imageUrl: () => 'archive/logo.png' }
    const page = pageOf('speaker', 'Ada Lind', [
      recap('a', '2017-01-01', [note(0, ['Ada Lind'])], logo),
      recap('b', '2018-01-01', [note(0, [], ['Ada Lind'])], logo),
      recap('c', '2019-01-01', [note(0, ['Ada Lind'])], { imageUrl: () => undefined }),
    ])
    expect(page.photos.map(({ path, named }) => [path, named])).toEqual([['a', true]])
  })

  it('of a city are all those of recaps of that city alone', () => {
    const photos = [note(0, []), note(1, ['Oslo'])]
    const oslo = sourceOf({ path: 'oslo', photos, facets: { cities: values('Oslo') } })
    const tour = sourceOf({ path: 'tour', photos, facets: { cities: values('Oslo', 'Porto') } })
    expect(pageOf('city', 'Oslo', [oslo, tour]).photos.map(({ path, image }) => [path, image])).toEqual([
      ['oslo', 1],
      ['tour', 1],
      ['oslo', 0],
    ])
  })

  it('of a speaker are not those whose caption names another speaker of the recap', () => {
    const speakers = values('Ada Lind', 'Bo Roe')
    const note = (image: number, ...named: readonly string[]): PhotoNote => ({
      image,
      words: `Picture ${image}`,
      named,
      near: ['Ada Lind', 'Bo Roe', 'Oslo'].filter(name => !named.includes(name)),
    })
    const source = sourceOf({
      path: 'a',
      facets: { speakers, cities: values('Oslo', 'Porto') },
      // The last caption names the city, which is nobody's portrait.
      photos: [note(0, 'Ada Lind'), note(1, 'Bo Roe'), note(2), note(3, 'Ada Lind', 'Bo Roe'), note(4, 'Oslo')],
    })
    const shown = (...page: Parameters<typeof pageOf>) => pageOf(...page).photos.map(({ image }) => image)
    expect(shown('speaker', 'Ada Lind', [source])).toEqual([0, 3, 2, 4])
    expect(shown('speaker', 'Bo Roe', [source])).toEqual([1, 3, 2, 4])
    expect(shown('city', 'Oslo', [source])).toEqual([4, 0, 1, 2, 3])
  })

  it('follow the reader’s corrections: none of a recap it was removed from, those that name it where it was added', () => {
    const ours = [note(0, ['Bo Roe'], ['Ada Lind']), { ...note(1, []), words: 'Ada Lind and the crew' }]
    const removed = recap('a', '2017-01-01', ours, { facets: { speakers: values('Bo Roe') } })
    expect(pageOf('speaker', 'Ada Lind', [removed]).photos).toEqual([])
    const added = recap('a', '2017-01-01', [{ ...note(1, []), words: 'Ada Lind and the crew' }], {
      facets: { speakers: [value('Ada Lind', { provenance: 'corrected' })] },
    })
    expect(pageOf('speaker', 'Ada Lind', [added]).photos.map(({ image }) => image)).toEqual([1])
  })
})
