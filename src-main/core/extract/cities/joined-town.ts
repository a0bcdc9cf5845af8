import type { Passage } from '../text/document.ts'
import { tokenise } from '../text/tokens.ts'
import { type City, cityAt } from './gazetteer.ts'

const JOINED =
  /^(?:(?:php|jug|js|py|ug|rust|react|aws|data|gdg|codebar)([a-z]{5,})|([a-z]{5,}?)(?:php|jug|js|rb|ruby|py|python|db|ug|devs?|java|go|golang|rust|rs|react|aws|data|elixir|scala|haskell|dotnet|web|ml|ai|hack(?:ers|space)?|tech|users?|meetup|code|coders|css|ux|sec))$/i

/** `leedsjs` and `jugleeds` as the city and what the group is about. */
const unjoined = (words: string): string =>
  words.replace(/[\p{L}]{6,}/gu, word => {
    const parts = JOINED.exec(word)
    return parts?.[1] ?? parts?.[2] ?? word
  })

/** The cities in words that hyphens and capitals part: `software-widgets-leeds`, `widgetsLeeds`, `leedsjs`. */
export const citiesOfWords = (words: string): readonly City[] => {
  const parted = unjoined(words)
    .replace(/[-_./+]+|(?<=\p{Ll})\d{1,4}(?!\p{L})/gu, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  // A city is written with a capital.
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

/** The words of a passage that such names may be. */
export const groupWords = ({ text }: Passage): readonly string[] =>
  (MAY_JOIN.test(text) && text.match(GROUP_WORD)) || []
