import type { Finding } from '../evidence.ts'
import type { Passage, Reading } from '../text/document.ts'
import { tokenise } from '../text/tokens.ts'
import { type City, cityAt } from './gazetteer.ts'
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

/**
 * The city of a group that the post does not place: told by a tag (`tags: [widgets, leeds]`), by the group's page
 * (`meetup.com/widgets-leeds/events/1`), by its name in one word (`LeedsJS`, `Leeds.js`) at the post's head, or by the
 * file's name. The surest kind that names just one city counts.
 */
export const homeCity = (reading: Reading): Finding | undefined => {
  if (!reading.event) return undefined
  const { post } = reading
  const sources: readonly (readonly [rule: string, confidence: number, words: () => readonly string[]])[] = [
    ['tag', 0.65, () => post.keywords],
    [
      'group-page',
      0.55,
      () =>
        [
          ...post.blocks.flatMap(block => block.links.map(link => link.href)),
          ...Object.values(post.frontMatter).filter(value => typeof value === 'string'),
        ].flatMap(address => GROUP_PAGE.exec(address)?.[1] ?? []),
    ],
    ['joined-name', 0.55, () => [reading.title, ...reading.passages.slice(0, 6)].flatMap(groupWords)],
    ['file-name', 0.55, () => [post.path.split('/').slice(-2).join('/')]],
  ]
  for (const [rule, confidence, words] of sources) {
    const names = [
      ...new Set(
        words()
          .flatMap(citiesOfWords)
          .map(city => city.name),
      ),
    ]
    const [name] = names
    if (name === undefined || names.length > 1) continue
    return { name, confidence, rule, span: spanOf(reading, name) }
  }
  return undefined
}

/** Where the text names the city; the title where it does not. */
const spanOf = (reading: Reading, name: string): Finding['span'] => {
  for (const line of reading.lines)
    for (const { city, first, last } of sightings(line))
      if (city.name === name)
        return { passage: line.passage, start: line.tokens[first]?.start ?? 0, end: line.tokens[last]?.end ?? 0 }
  return { passage: reading.title, start: 0, end: reading.title.block.text.length }
}
