import type { FacetField, SearchReply } from '../../../src-main/contract/index.ts'

/** One way to ask: what it does, and queries that show it, the best first. The first that finds something is shown. */
export type Lesson = { readonly does: string; readonly form: string; readonly queries: readonly string[] }

export type LessonGroup = { readonly title: string; readonly lessons: readonly Lesson[] }

const quoted = (name: string): string => (/[\s():"]/u.test(name) ? `"${name.replaceAll('"', '')}"` : name)

/** A word with two of its letters the wrong way round, as fingers do it. */
const misspelt = (word: string): string =>
  word.length < 5 ? word : `${word.slice(0, -3)}${word.at(-2)}${word.at(-3)}${word.at(-1)}`

const wordsOf = (name: string): readonly string[] => name.split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 3)

/** The month in the middle of all dated recaps. */
const middleMonth = ({ timeline }: SearchReply): string | undefined => {
  const months = timeline.months.filter(({ month }) => month.length === 'YYYY-MM'.length)
  return months[Math.floor(months.length / 2)]?.month
}

/**
 * The query language by examples from an archive's own most frequent values. `all` is the reply to a search for
 * everything, with a few values of each facet.
 */
export const lessonsFor = (all: SearchReply): readonly LessonGroup[] => {
  const names = (field: FacetField): readonly string[] =>
    all.facets[field].values.filter(({ name }) => !name.startsWith('(')).map(({ name }) => name)
  const technologies = names('technology')
  const words = [...technologies, ...names('city'), ...names('sponsor')].flatMap(wordsOf)
  const [first = 'evening', second = 'meetup'] = new Set(words.map(word => word.toLowerCase()))
  const phrases = [...technologies, ...names('speaker'), ...names('sponsor')].filter(name => /\S\s+\S/u.test(name))
  const years = names('year').toSorted()
  const [oldest = '2018', latest = '2019'] = [years[0], years.at(-1)]
  const month = middleMonth(all)
  const [top = first, other = second] = technologies.filter(name => !/\s/u.test(name))

  const values = (does: string, name: string, field: FacetField): Lesson => ({
    does,
    form: `${name}:`,
    queries: names(field).map(value => `${name}:${quoted(value)}`),
  })
  const texts = (does: string, name: string): Lesson => ({
    does,
    form: `${name}:`,
    queries: words.slice(0, 4).map(word => `${name}:${word.toLowerCase()}`),
  })

  const groups: readonly LessonGroup[] = [
    {
      title: 'Words',
      lessons: [
        { does: 'All of the words', form: 'a b', queries: [`${first} ${second}`, first] },
        { does: 'A phrase as it stands', form: '"…"', queries: phrases.slice(0, 3).map(phrase => `"${phrase}"`) },
        { does: 'Either of two', form: 'OR', queries: [`${top} OR ${other}`] },
        { does: 'Without a word', form: '-', queries: [`${top} -${other.toLowerCase()}`] },
        {
          does: 'Parts that belong together',
          form: '( )',
          queries: [`(${top} OR ${other}) ${latest}`, `(${top} OR ${other})`],
        },
        { does: 'However it is spelt', form: '~', queries: [`~${misspelt(first)}`] },
      ],
    },
    {
      title: 'Who, where and what',
      lessons: [
        values('City', 'city', 'city'),
        values('Speaker', 'speaker', 'speaker'),
        values('Technology', 'tech', 'technology'),
        values('Sponsor', 'sponsor', 'sponsor'),
        values('Tier of a sponsor', 'tier', 'tier'),
        values('Host', 'host', 'host'),
      ],
    },
    {
      title: 'When',
      lessons: [
        { does: 'A year', form: 'year:', queries: [`year:${latest}`] },
        { does: 'From one year to another', form: '..', queries: [`year:${oldest}..${latest}`] },
        { does: 'After a year, month or day', form: 'after:', queries: [`after:${month ?? oldest}`] },
        { does: 'Before a year, month or day', form: 'before:', queries: [`before:${month ?? latest}`] },
      ],
    },
    {
      title: 'Where it stands',
      lessons: [
        texts('In the title', 'title'),
        texts('In the title of a talk', 'talk'),
        texts('In a caption', 'caption'),
        texts('In a heading', 'heading'),
      ],
    },
    {
      title: 'What it has',
      lessons: [
        ...(['image', 'slides', 'video', 'talk'] as const).map(each => ({
          does: { image: 'Images', slides: 'Slides', video: 'A video', talk: 'Talks' }[each],
          form: 'has:',
          queries: [`has:${each}`],
        })),
        { does: 'Drafts', form: 'is:', queries: ['is:draft'] },
        { does: 'Images that are not there', form: 'missing:', queries: ['missing:image'] },
      ],
    },
  ]
  return groups.map(group => ({ ...group, lessons: group.lessons.filter(({ queries }) => queries.length > 0) }))
}
