import { describe, expect, it } from 'vitest'
import type { Talk } from '../../../../src-main/contract/index.ts'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, h3, list, namesIn, p, table } from './build-post.ts'

type Parts = Parameters<typeof buildPost>[1]
const TITLE = 'Rhine Functional meetup, autumn edition'

const talksOf = (title: string, ...parts: Parts): readonly Talk[] => extractFacets(buildPost(title, parts)).talks
/** Titles with who gave them: `TITLE / A, B`. */
const told = (title: string, ...parts: Parts): readonly string[] =>
  talksOf(title, ...parts).map(talk => `${talk.title} / ${talk.speakers.join(', ')}`)

const stressed = (text: string, phrase: string) => {
  const block = p(text)
  const start = block.text.indexOf(phrase)
  return { ...block, emphasis: [{ start, end: start + phrase.length }] }
}

describe('talks that front matter tells by their speakers', () => {
  it.each([
    ['a record', { speakers: { 'Jane Eyre': { title: 'Attics of the north' } } }],
    ['a text', { speakers: { 'Jane Eyre': 'Attics of the north' } }],
    ['a talk beside the name', { speakers: [{ name: 'Jane Eyre', talk: 'Attics of the north' }] }],
    ['a record of the talk', { speakers: [{ name: 'Jane Eyre', talk: { title: 'Attics of the north' } }] }],
  ])('%s', (_, frontMatter) => {
    const { talks } = extractFacets(buildPost(TITLE, [p('We met.')], { frontMatter }))
    expect(talks.map(talk => `${talk.title} / ${talk.speakers.join(', ')}`)).toEqual([
      'Attics of the north / Jane Eyre',
    ])
  })

  it('not employers and jobs', () => {
    const frontMatter = { speakers: { 'Jane Eyre': 'Thornfield Hall', 'Emma Bovary': { company: 'Yonville' } } }
    expect(extractFacets(buildPost(TITLE, [p('We met.')], { frontMatter })).talks).toEqual([])
  })
})

describe('what stands behind titles in lists', () => {
  it('is cut: a full stop, and how the speaker is called', () => {
    expect(
      told(TITLE, h2('Talks'), ...list('Looms that last. by Jane Eyre', 'Tiny threads - Dr. Emma Bovary')),
    ).toEqual(['Looms that last / Jane Eyre', 'Tiny threads / Emma Bovary'])
  })
})

describe('titles in running text', () => {
  it('reads titles of two words in single marks, also in the sentence that goes on', () => {
    expect(
      told(TITLE, p('Geoff Flarity from Square gave a talk called ‘[Two Looms](https://x.example/a.pdf).’')),
    ).toEqual(['Two Looms / Geoff Flarity'])
    expect(told(TITLE, p('Geoff Flarity from Square spoke first. His talk, called ‘Two Looms,’ ran over.'))).toEqual([
      'Two Looms / Geoff Flarity',
    ])
  })

  it('reads the words of a link to slides, unless they only name the material', () => {
    const link = 'gave a workshop that explored [weaving with two looms](https://www.slideshare.net/x/looms).'
    expect(told(TITLE, p(`Kyle Rome from Rancher ${link}`))).toEqual(['weaving with two looms / Kyle Rome'])
    const points = '[slides of the evening](https://www.slideshare.net/x/looms)'
    expect(told(TITLE, p(`Kyle Rome from Rancher gave a talk; see ${points}.`))).toEqual([])
  })

  it('takes no aside, no book and no saying', () => {
    const aside = '(The loom is ours, not his.)'
    expect(told(TITLE, stressed(`Kyle Rome presented his loom. ${aside} It weaves.`, aside))).toEqual([])
    const book = 'Kyle Rome spoke about looms. He pointed to an eBook called ‘Containerize your Looms.’'
    expect(told(TITLE, p(book))).toEqual([])
    expect(told(TITLE, p('Kyle Rome gave a talk called ‘Containerize your Looms.’'))).toHaveLength(1)
    expect(
      told(TITLE, p('On stage were Kyle Rome and Lori Lalonde. Kyle Rome: “People forgive what is woven.”')),
    ).toEqual([])
  })

  it('believes an apposition, whatever the words', () => {
    expect(told(TITLE, p('Lori Lalonde replied with “Yes”, a talk on consent.'))).toEqual(['Yes / Lori Lalonde'])
    expect(told(TITLE, p('Lori Lalonde gave a talk on looms and replied with “Yes”, twice.'))).toEqual([])
  })

  it('gives the next sentence’s title to the one who is told to have given the talk', () => {
    const text =
      'Kyle Rome and Lori Lalonde came too, and all watched a talk from Geoff Flarity. ‘Two Fine Looms’ showed how.'
    expect(told(TITLE, p(text))).toEqual(['Two Fine Looms / Geoff Flarity'])
  })
})

describe('titles in headings', () => {
  const section = (name: string) => p(`${name} told how it is done. It takes a while.`)

  it('takes no heading over news, none that tells of the speaker, and no “Then, …”', () => {
    const parts = (heading: string): Parts => [
      h2(heading),
      section('Kyle Rome from Rancher'),
      h2('Weaving at night'),
      section('Lori Lalonde from Microsoft'),
    ]
    for (const heading of [
      'The release, and a new ambassador',
      'Mise à jour',
      'First, the map',
      'Kyle Rome and his loom',
    ])
      expect(told(TITLE, ...parts(heading))).not.toContain(`${heading} / Kyle Rome`)
    expect(told(TITLE, ...parts('Weaving by day'))).toContain('Weaving by day / Kyle Rome')
  })

  it('takes a heading that is not written as a title only where no sentence of the post tells titles', () => {
    const rest: Parts = [
      h2('Three looms'),
      section('Lori Lalonde'),
      h2('And then'),
      p('David Doyle gave ‘Five Silent Looms.’'),
    ]
    expect(told(TITLE, h2('A room with a view'), section('Kyle Rome'), ...rest)).toEqual([
      'Five Silent Looms / David Doyle',
    ])
    expect(told(TITLE, h2('The Good Loom and the Bad Loom'), section('Kyle Rome'), ...rest)).toEqual([
      'The Good Loom and the Bad Loom / Kyle Rome',
      'Five Silent Looms / David Doyle',
    ])
  })

  it('takes the heading where the sentence below says “under this title”', () => {
    const below = p('Kyle Rome presented a talk under this title.')
    expect(told(TITLE, h2('Looms are so yesterday!'), below)).toEqual(['Looms are so yesterday! / Kyle Rome'])
    expect(told(TITLE, h2('Looms are so yesterday!'), p('Kyle Rome presented a talk.'))).toEqual([])
  })

  it('leaves out the name before the title, and the number', () => {
    const parts: Parts = [
      h2('Deep dive with Kyle Rome: Silent looms'),
      section('Kyle Rome'),
      h2('2. Weaving by day'),
      section('Lori Lalonde'),
    ]
    expect(told(TITLE, ...parts)).toEqual(['Silent looms / Kyle Rome', 'Weaving by day / Lori Lalonde'])
  })

  it('takes the one paragraph below a speaker’s heading that opens in bold', () => {
    const lead = stressed('Weaving by day. A loom that never stops. It does stop at night.', 'Weaving by day.')
    const answer = stressed('Looms by night. The small one. It never stops.', 'Looms by night.')
    expect(told(TITLE, h2('Speakers'), h3('Kyle Rome'), lead)).toEqual(['Weaving by day / Kyle Rome'])
    expect(told(TITLE, h2('Speakers'), h3('Kyle Rome'), lead, answer)).toEqual([])
  })
})

describe('titles in tables', () => {
  it('reads a column headed in two words', () => {
    const cells = table(['City', 'Speaker', 'Talk or subject'], ['Ottawa', 'Kyle Rome', 'Silent looms'])
    expect(told(TITLE, cells)).toEqual(['Silent looms / Kyle Rome'])
  })

  it('gives subjects parted by semicolons to the speakers in turn', () => {
    const row = (subjects: string) => table(['Who', 'Subjects'], ['Kyle Rome, Lori Lalonde', subjects])
    expect(told(TITLE, row('Silent looms ; Loud looms'))).toEqual([
      'Silent looms / Kyle Rome',
      'Loud looms / Lori Lalonde',
    ])
    expect(told(TITLE, row('Silent looms'))).toEqual(['Silent looms / Kyle Rome, Lori Lalonde'])
  })
})

describe('titles in tables without headers', () => {
  const rows = [
    ['18:30', 'Looms at the edge', 'Kyle Rome'],
    ['19:00', 'Silent looms', 'Lori Lalonde'],
    ['19:30', 'Pizza and drinks', 'in the hall'],
    ['20:00', 'Weaving on a Sunday', 'Ian Crosby'],
  ]
  const TOLD = ['Looms at the edge / Kyle Rome', 'Silent looms / Lori Lalonde', 'Weaving on a Sunday / Ian Crosby']

  it('stand in the wordiest column of those that name nobody', () => {
    const bare = table([], ...rows).map(({ header: _, ...cell }) => cell)
    expect(told(TITLE, p('We met in Ottawa.'), bare)).toEqual(TOLD)
  })

  it('also where the first row is marked as headers', () => {
    const [first = [], ...others] = rows
    const head = table([], first).map(({ header: _, ...cell }) => cell)
    const below = table(first, ...others).map(cell => ({ ...cell, row: (cell.row ?? 0) + 1 }))
    expect(told(TITLE, p('We met in Ottawa.'), [...head, ...below])).toEqual(TOLD)
  })

  it('are none below headers that say something else', () => {
    const company = (name: string) => ['18:30', 'Loom Weavers Limited', name]
    const cells = table(['When', 'Company', 'Speaker'], company('Kyle Rome'), company('Lori Lalonde'))
    expect(told(TITLE, p('We met in Ottawa.'), cells)).toEqual([])
  })
})

describe('the title of the post', () => {
  it('is the title of its one talk', () => {
    const text = p('Kyle Rome from Rancher gave a talk at our meetup. In this talk, he shows a loom.')
    expect(told('Weaving without a Warp', text)).toEqual(['Weaving without a Warp / Kyle Rome'])
    expect(told('Meetup recap: silent looms', text)).toEqual([])
  })

  it('is the title of its panel, whose chair gave no talk', () => {
    const panel: Parts = [p('In the chair: Lori Lalonde.'), p('On stage were Kyle Rome and David Doyle.')]
    expect(told('Panel: who owns the loom?', ...panel)).toEqual(['who owns the loom? / Kyle Rome, David Doyle'])
    expect(told('Our evening: who owns the loom?', ...panel)).toEqual([])
  })
})

describe('titles in a sentence', () => {
  it.each([
    [
      'Talks were “Weaving by Day” by Kyle Rome and “Weaving by Night” by Lori Lalonde.',
      ['Weaving by Day / Kyle Rome', 'Weaving by Night / Lori Lalonde'],
    ],
    [
      'Au programme : « Tisser le jour » par Kyle Rome et « Tisser la nuit » par Lori Lalonde.',
      ['Tisser le jour / Kyle Rome', 'Tisser la nuit / Lori Lalonde'],
    ],
    [
      'There was “Weaving by Day” (Kyle Rome) and “Threads” (Lori Lalonde).',
      ['Weaving by Day / Kyle Rome', 'Threads / Lori Lalonde'],
    ],
    ['Den Anfang machte Kyle Rome mit „Weben bei Nacht“.', ['Weben bei Nacht / Kyle Rome']],
    ['Den Anfang machte Kyle Rome mit „Weben bei Nacht".', ['Weben bei Nacht / Kyle Rome']],
    ['Den Anfang machte Kyle Rome mit »Weben bei Nacht«.', ['Weben bei Nacht / Kyle Rome']],
    ['Abrió la noche Kyle Rome con «Tejer de noche».', ['Tejer de noche / Kyle Rome']],
    ['Kyle Rome’s talk, “Weaving by Day”, drew the most questions.', ['Weaving by Day / Kyle Rome']],
    ['Kyle Rome spoke. “Never weave by day” drew the most laughs.', []],
  ])('%s', (text, expected) => {
    expect(told(TITLE, p(text))).toEqual(expected)
  })

  it('names no house within a German title', () => {
    expect(namesIn(TITLE, [p('Den Anfang machte Kyle Rome mit „Weben bei Nacht“.')]).hosts).toEqual([])
    expect(namesIn(TITLE, [p('Das Treffen bei Nachtwerk begann Kyle Rome mit „Weben“.')]).hosts).toEqual(['Nachtwerk'])
  })
})

describe('slides and recordings', () => {
  it('finds them by the address, by the words before a short link, and below the programme by the speaker', () => {
    const items = list('Introducing the Loom — Kyle Rome, Rancher', 'Silent nights — Lori Lalonde, Microsoft')
    const slides = 'https://www.slideshare.net/x/introducing-the-loom'
    const links = talksOf(
      TITLE,
      ...items,
      p(`The first deck is [on the web](${slides}).`),
      p('Lori weaves in silence. Her numbers are [online](https://x.example/n.pdf).'),
    ).map(talk => talk.slides)
    expect(links).toEqual([slides, 'https://x.example/n.pdf'])
    const video = p('Kyle Rome gave “Weaving by Day”. The video is [here](https://v.example/1).')
    expect(talksOf(TITLE, video).map(talk => talk.video)).toEqual(['https://v.example/1'])
  })
})

describe('speakers that front matter states', () => {
  it('are those who gave the talks of the text, under their stated names', () => {
    const parts: Parts = [p('Ray Kao gave “Weaving by Day”.'), p('Lori Lalonde gave “Weaving by Night”.')]
    const talks = (speakers: readonly string[]) =>
      extractFacets(buildPost(TITLE, parts, { frontMatter: { speakers } })).talks.map(one => [one.title, one.speakers])
    expect(talks(['Raymond Kao'])).toEqual([['Weaving by Day', ['Raymond Kao']]])
    expect(talks(['Raymond Kao', 'Lori Lalonde'])).toHaveLength(2)
  })
})
