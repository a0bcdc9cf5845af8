import type { Cue } from '../likelihood/cue.ts'
import { COMMON_WORDS } from '../people/common-words.ts'
import { WORDY } from '../people/name-words.ts'
import type { Reading } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { wordSet } from '../text/word-set.ts'
import { NOT_NAMES } from '../text/words.ts'
import { MATERIAL } from './likely-cues.ts'
import { isGiven } from './lines.ts'

/** What is asked of a post again for each of its names, looked up once. */
export type PostWords = {
  readonly reading: Reading
  /** Whether the post writes a word small somewhere. */
  readonly isSmall: (folded: string) => boolean
  readonly german: () => boolean
  /** All texts of the front matter, folded. */
  readonly frontMatter: () => string
}

/** A name with its words, folded, and what the post has around it. */
export type Named = {
  readonly name: string
  readonly words: readonly string[]
  readonly given: boolean
  readonly surname: string
  /** How many other persons the post names. */
  readonly others: number
  /** Where in the post the name first stands, from 0 to 1. */
  readonly place: number
  readonly post: PostWords
}

const NOUN =
  /(?:ung|ungen|heit|keit|schaft|tät|tion|tions|sion|ität|ment|ments|ness|ity|ities|ing|ings|ability|ance|ence|ism|ware)$/
const CAMEL = /\p{Ll}\p{Lu}/u
const PREFIX = /^(?:Mc|Mac|De|Di|La|Le|Van|O)/
const LONG_SURNAME = 4

const mentionsSurname = ({ surname }: Named, text: string): boolean =>
  surname.length >= LONG_SURNAME && fold(text).includes(surname)

/** What a name itself, and its place in the post, say for and against a speaker's. */
export const NAME_CUES: readonly Cue<Named>[] = [
  { cue: 'given', weight: 2.2, holds: ({ given }) => given },
  // "High Availability", "Welche Neuerungen", "Windowed Looms": words that are no names, where no given name speaks for one
  {
    cue: 'common-word',
    weight: -1.3,
    holds: ({ given, words }) => !given && words.some(word => COMMON_WORDS.has(word) || NOT_NAMES.has(word)),
  },
  {
    cue: 'noun-ending',
    weight: -1.1,
    holds: ({ given, words }) => !given && words.some(word => WORDY.test(word) || NOUN.test(word)),
  },
  { cue: 'plural', weight: -1.1, holds: ({ given, surname }) => !given && surname.endsWith('s') },
  {
    cue: 'written-small',
    weight: -1.5,
    holds: ({ given, words, post }) => !given && words.some(word => word.length > 2 && post.isSmall(word)),
  },
  // German writes all nouns with a capital
  { cue: 'german', weight: -1.0, holds: ({ given, post }) => !given && post.german() },
  { cue: 'capitals', weight: -0.6, holds: ({ name }) => /(?:^| )\p{Lu}{2,}(?: |$)/u.test(name) },
  {
    cue: 'camel',
    weight: -0.7,
    holds: ({ name }) => name.split(' ').some(word => CAMEL.test(word) && !PREFIX.test(word)),
  },
  { cue: 'early', weight: -0.5, holds: ({ place }) => place <= 0.25 },
  { cue: 'at-the-end', weight: -1.1, holds: ({ place }) => place >= 0.75 },
  { cue: 'only-person', weight: -0.6, holds: ({ others }) => others === 0 },
  { cue: 'many-persons', weight: 0.9, holds: ({ others }) => others >= 8 },
  { cue: 'event', weight: 0.6, holds: ({ post }) => post.reading.event },
  { cue: 'announcement', weight: 0.8, holds: ({ post }) => post.reading.announcement },
  // The author's own site: "jane-roe-blog"
  { cue: 'in-path', weight: -1.2, holds: named => mentionsSurname(named, named.post.reading.post.path) },
  {
    cue: 'in-picture-file',
    weight: 0.5,
    holds: named => named.post.reading.post.images.some(image => mentionsSurname(named, image.src)),
  },
  // "[Slides](/files/jane-roe-looms.pdf)"
  {
    cue: 'in-material',
    weight: 0.7,
    holds: named =>
      named.post.reading.post.links.some(({ href }) => MATERIAL.test(href) && mentionsSurname(named, href)),
  },
  // "description: Jane Roe on looms"
  { cue: 'in-front-matter', weight: 0.8, holds: ({ name, post }) => post.frontMatter().includes(fold(name)) },
]

const GERMAN = wordSet('und der die das wir mit nicht auch eine einen für über war wurde')
/** German words from which on a text is German. */
const ENOUGH_GERMAN = 9
const DEEPEST = 5

const textOf = (value: unknown, depth: number): string => {
  if (typeof value === 'string') return value
  if (depth > DEEPEST || value === null || typeof value !== 'object') return ''
  return Object.values(value)
    .map(one => textOf(one, depth + 1))
    .join(' ')
}

/** What the cues ask of a post, each looked up when it is first asked. `isSmall` tells words that the post writes small. */
export const postWords = (reading: Reading, isSmall: (folded: string) => boolean): PostWords => {
  let german: boolean | undefined
  let frontMatter: string | undefined
  return {
    reading,
    isSmall,
    german: () => {
      if (german === undefined) {
        let words = 0
        for (const { tokens } of reading.passages)
          for (const token of tokens) if (token.shape === 'lower' && GERMAN.has(token.folded)) words++
        german = words >= ENOUGH_GERMAN
      }
      return german
    },
    frontMatter: () => {
      frontMatter ??= fold(textOf(reading.post.frontMatter, 0))
      return frontMatter
    },
  }
}

/** A name as the cues look at it. */
export const namedIn = (name: string, others: number, place: number, post: PostWords): Named => {
  const words = fold(name).split(' ')
  return { name, words, given: isGiven(name), surname: words.at(-1) ?? '', others, place, post }
}
