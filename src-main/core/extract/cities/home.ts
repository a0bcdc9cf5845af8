import type { Finding } from '../evidence.ts'
import { OTHER_GROUPS } from '../text/colophon.ts'
import type { Reading } from '../text/document.ts'
import { tokenise } from '../text/tokens.ts'
import { type City, cityAt } from './gazetteer.ts'
import { townOfHouse } from './house-town.ts'
import { citiesOfWords, groupWords } from './joined-town.ts'
import { sightings } from './sightings.ts'

const GROUP_PAGE = /meetup\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?([\w-]+)\/?/i

/** The names of the group's pages: `widgets-leeds` of `https://www.meetup.com/widgets-leeds/events/1`. */
const groupPages = ({ post }: Reading): readonly string[] =>
  [...post.blocks.flatMap(({ links }) => links.map(link => link.href)), ...Object.values(post.frontMatter)].flatMap(
    address => (typeof address === 'string' ? (GROUP_PAGE.exec(address)?.[1] ?? []) : []),
  )

/** Front matter that names a group's home: `chapter: Leeds`, `series: [Leeds]`. */
const CHAPTER =
  /^(?:chapters?|series|groups?|meetup[-_]?group|communit(?:y|ies)|antenne|locale?|hub|edition|community[-_]?name)$/i
const chapters = ({ post }: Reading): readonly string[] =>
  Object.entries(post.frontMatter).flatMap(([key, value]) =>
    CHAPTER.test(key) ? [value].flat().filter(one => typeof one === 'string') : [],
  )

/** The towns that a post's colophon names: "*Leeds Looms, 3 Mill Lane, Leeds*". */
const citiesOfColophon = ({ colophon }: Reading): readonly City[] =>
  [...colophon]
    .flatMap(({ lines }) => lines.filter(({ text }) => !OTHER_GROUPS.test(text)))
    .flatMap(line => sightings(line).map(({ city }) => city))
    .filter(city => !city.weak && !city.small)

/** The towns that an HTML page names in its head, under a heading that names none: "<title>Looms: 30 hours in Leeds</title>". */
const citiesOfPage = ({ post }: Reading): readonly City[] => {
  const tokens = tokenise(post.pageTitle ?? '')
  return tokens.flatMap((_, at) => {
    const city = cityAt(tokens, at)?.city
    return city !== undefined && (!city.weak || /^(?:in|à|en|em)$/.test(tokens[at - 1]?.folded ?? '')) ? [city] : []
  })
}

/** What may tell where a group is at home: a rule, how sure it is, and the cities that it finds. */
type Source = readonly [rule: string, confidence: number, cities: (reading: Reading) => readonly City[]]

/** "<title>Looms: 30 hours in Leeds</title>" */
const PAGE: readonly Source[] = [['page-title', 0.85, citiesOfPage]]
const STATED: readonly Source[] = [
  // "tags: [looms, leeds]"
  ['tag', 0.65, ({ post }) => post.keywords.flatMap(citiesOfWords)],
  // "chapter: Leeds"
  ['chapter', 0.65, reading => chapters(reading).flatMap(citiesOfWords)],
]
const STATED_LESS: readonly Source[] = [
  // "*Leeds Looms, 3 Mill Lane, Leeds*" at the post's end
  ['colophon', 0.58, citiesOfColophon],
  // "posts/2020-03-looms-leeds.md"
  ['file-name', 0.56, ({ post }) => citiesOfWords(post.path.split('/').slice(-2).join('/'))],
]
const NAMED: readonly Source[] = [
  // "https://www.meetup.com/widgets-leeds"
  ['group-page', 0.55, reading => groupPages(reading).flatMap(citiesOfWords)],
  // "LeedsLoom" in the title or in the first paragraphs
  [
    'joined-name',
    0.55,
    ({ title, passages }) => [title, ...passages.slice(0, 6)].flatMap(groupWords).flatMap(citiesOfWords),
  ],
]

/** What the first of some sources says that names just one city, in the post of an event. */
const homeBy = (reading: Reading, sources: readonly Source[]): Finding | undefined => {
  if (!reading.event) return undefined
  for (const [rule, confidence, cities] of sources) {
    const [name, other] = new Set(cities(reading).map(city => city.name))
    if (name !== undefined && other === undefined) return { name, confidence, rule, span: spanOf(reading, name) }
  }
  return undefined
}

/** The city that an HTML page names in its head. */
export const pageCity = (reading: Reading): Finding | undefined => homeBy(reading, PAGE)

/**
 * The city of a group that the post does not place: told by a tag (`tags: [widgets, leeds]`), by a field that names the
 * group (`chapter: Leeds`), by the name of the house (`houses`: "Leeds Central Library"), by the colophon, or by the file's name.
 */
export const statedHome = (reading: Reading, houses: readonly string[]): Finding | undefined =>
  homeBy(reading, [
    ...STATED,
    ['house-name', 0.62, () => houses.flatMap(house => townOfHouse(house) ?? [])],
    ...STATED_LESS,
  ])

/** The same, by what says less: the group's page, or its name in one word (`LeedsJS`, `Leeds.js`) at the post's head. */
export const homeCity = (reading: Reading): Finding | undefined => homeBy(reading, NAMED)

/** Where the text names the city; the title where it does not. */
const spanOf = (reading: Reading, name: string): Finding['span'] => {
  for (const line of reading.lines)
    for (const { city, first, last } of sightings(line))
      if (city.name === name)
        return { passage: line.passage, start: line.tokens[first]?.start ?? 0, end: line.tokens[last]?.end ?? 0 }
  return { passage: reading.title, start: 0, end: reading.title.block.text.length }
}
