import type { Finding } from '../evidence.ts'
import { OTHER_GROUPS } from '../text/colophon.ts'
import type { Passage, Reading } from '../text/document.ts'
import { tokenise } from '../text/tokens.ts'
import { type City, cityAt } from './gazetteer.ts'
import { townOfHouse } from './house-town.ts'
import { sightings } from './sightings.ts'

const JOINED =
  /^(?:(?:php|jug|js|py|ug|rust|react|aws|data|gdg|codebar)([a-z]{5,})|([a-z]{5,}?)(?:php|jug|js|rb|ruby|py|python|db|ug|devs?|java|go|golang|rust|rs|react|aws|data|elixir|scala|haskell|dotnet|web|ml|ai|hack(?:ers|space)?|tech|users?|meetup|code|coders|css|ux|sec))$/i

/** `leedsjs` and `jugleeds` as the city and what the group is about. */
const unjoined = (words: string): string =>
  words.replace(/[\p{L}]{6,}/gu, word => {
    const parts = JOINED.exec(word)
    return parts?.[1] ?? parts?.[2] ?? word
  })

/** `software-widgets-leeds` as words with capitals, since a city is written with one. */
const citiesOfWords = (words: string): readonly City[] => {
  const parted = unjoined(words)
    .replace(/[-_./+]+|(?<=\p{Ll})\d{1,4}(?!\p{L})/gu, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  const tokens = tokenise(parted.replace(/(?<!\p{L})\p{Ll}/gu, first => first.toUpperCase()))
  const found: City[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hit = cityAt(tokens, at)
    // A short form in capitals counts here: `WidgetsBCN`, as no other word would stand there.
    if (hit === undefined || (hit.city.weak && !/^\p{Lu}{3}$/u.test(tokens[at]?.text ?? ''))) continue
    found.push(hit.city)
    at += hit.length - 1
  }
  return found
}

/** A group's name in one word: `LeedsJS`, `Leeds.js`, `PyLeeds`, `WidgetsBCN`. */
const GROUP_WORD =
  /(?<![\p{L}\d./@-])(?:\p{Lu}\p{Ll}{3,}(?:\.(?:js|rb|py|rs|net|io|ex|pm|php|go)|JS|Py|PHP|RB|UG|DB|AI|ML|Ruby|Python|Rust|Java|Dev|Devs|Code|Data|Elixir|Scala|AWS)|\p{L}*\p{Ll}\p{Lu}{3}|(?:PHP|Py|JS|JUG|GDG|Rust|Data|DevOps|(?:Bar|Word|Drupal|Data|Code|Maker|Start-?up|Podcast|City)Camp|(?:Dev|Hack|Maker|Install)Fest|DevOpsDays|Hack|Tech|Code|Web|Node|Ruby|Cloud|Open)\p{Lu}\p{Ll}{4,}\d{0,4})(?![\p{L}\d.-]*\p{L})/gu

/** What each such name has: a capital behind a letter, or an ending behind a dot. */
const MAY_JOIN = /\p{L}(?:\p{Lu}|\.[jrpnieg])/u
const groupWords = ({ text }: Passage): readonly string[] => (MAY_JOIN.test(text) && text.match(GROUP_WORD)) || []

const GROUP_PAGE = /meetup\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?([\w-]+)\/?/i

/** Front matter that names a group's home: `chapter: Leeds`, `series: [Leeds]`. */
const CHAPTER =
  /^(?:chapters?|series|groups?|meetup[-_]?group|communit(?:y|ies)|antenne|locale?|hub|edition|community[-_]?name)$/i
const chapters = ({ frontMatter }: Reading['post']): readonly string[] =>
  Object.entries(frontMatter).flatMap(([key, value]) =>
    CHAPTER.test(key) ? (Array.isArray(value) ? value : [value]).filter(one => typeof one === 'string') : [],
  )

/** The towns that a post's colophon names: "*Leeds Looms, 3 Mill Lane, Leeds*". */
const citiesOfColophon = (reading: Reading): readonly City[] =>
  [...reading.colophon].flatMap(passage =>
    passage.lines.flatMap(line =>
      OTHER_GROUPS.test(line.text)
        ? []
        : sightings(line).flatMap(({ city }) => (city.weak || city.small ? [] : [city])),
    ),
  )

/** The city that an HTML page names in its head: "<title>Looms: 30 hours in Leeds</title>", under a heading that names none. */
export const pageCity = (reading: Reading): Finding | undefined => {
  const { pageTitle } = reading.post
  if (pageTitle === undefined || !reading.event) return undefined
  const tokens = tokenise(pageTitle)
  const cities = tokens.flatMap((_, at) => {
    const city = cityAt(tokens, at)?.city
    return city !== undefined && (!city.weak || /^(?:in|à|en|em)$/.test(tokens[at - 1]?.folded ?? '')) ? [city] : []
  })
  return homeOf(reading, [['page-title', 0.85, () => cities]])
}

type Source = readonly [rule: string, confidence: number, cities: () => readonly City[]]

const homeOf = (reading: Reading, sources: readonly Source[]): Finding | undefined => {
  for (const [rule, confidence, cities] of sources) {
    const names = [...new Set(cities().map(city => city.name))]
    const [name] = names
    if (name !== undefined && names.length === 1) return { name, confidence, rule, span: spanOf(reading, name) }
  }
  return undefined
}

/**
 * The city of a group that the post does not place: told by a tag (`tags: [widgets, leeds]`), by a field that names the
 * group (`chapter: Leeds`), by the name of the house (`houses`: "Leeds Central Library"), by the colophon, or by the file's name.
 * The surest kind that names just one city counts.
 */
export const statedHome = (reading: Reading, houses: readonly string[]): Finding | undefined =>
  reading.event
    ? homeOf(reading, [
        ['tag', 0.65, () => reading.post.keywords.flatMap(citiesOfWords)],
        ['chapter', 0.65, () => chapters(reading.post).flatMap(citiesOfWords)],
        ['house-name', 0.62, () => houses.flatMap(house => townOfHouse(house) ?? [])],
        ['colophon', 0.58, () => citiesOfColophon(reading)],
        ['file-name', 0.56, () => citiesOfWords(reading.post.path.split('/').slice(-2).join('/'))],
      ])
    : undefined

/**
 * The same, by what says less: the group's page (`meetup.com/widgets-leeds/events/1`), or its name in one word (`LeedsJS`,
 * `Leeds.js`) at the post's head.
 */
export const homeCity = (reading: Reading): Finding | undefined => {
  if (!reading.event) return undefined
  const { post } = reading
  const pages = (): readonly string[] =>
    [
      ...post.blocks.flatMap(block => block.links.map(link => link.href)),
      ...Object.values(post.frontMatter).filter(value => typeof value === 'string'),
    ].flatMap(address => GROUP_PAGE.exec(address)?.[1] ?? [])
  const heads = (): readonly string[] => [reading.title, ...reading.passages.slice(0, 6)].flatMap(groupWords)
  return homeOf(reading, [
    ['group-page', 0.55, () => pages().flatMap(citiesOfWords)],
    ['joined-name', 0.55, () => heads().flatMap(citiesOfWords)],
  ])
}

/** Where the text names the city; the title where it does not. */
const spanOf = (reading: Reading, name: string): Finding['span'] => {
  for (const line of reading.lines)
    for (const { city, first, last } of sightings(line))
      if (city.name === name)
        return { passage: line.passage, start: line.tokens[first]?.start ?? 0, end: line.tokens[last]?.end ?? 0 }
  return { passage: reading.title, start: 0, end: reading.title.block.text.length }
}
