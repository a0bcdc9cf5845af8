import { parse } from 'yaml'
import { fold } from '../text/fold.ts'
import { createPhraseIndex } from '../text/phrases.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { NOT_NAMES } from '../text/words.ts'
import gazetteerText from './gazetteer.txt?raw'
import usualNamesText from './usual-names.yaml?raw'

/** A city under its usual English name. */
export type City = {
  readonly name: string
  /** ISO 3166 code. */
  readonly country: string
  /** In thousands; 0 where unknown. */
  readonly population: number
  /** Whether the form found is a common word or a person's name too, and needs strong context. */
  readonly weak: boolean
  /** Whether it is a town of which many share their name with people and things: found beside words of place only. */
  readonly small: boolean
}

/** The city named at a word, with the number of words it covers. */
export type CityAt = (
  tokens: readonly Token[],
  at: number,
) => { readonly city: City; readonly length: number } | undefined

/** Cities whose names are words that a title or a sentence starts with more often than with the city. */
const WORDS = wordSet(
  'university shaping man normal union surprise enterprise oss delta mission same of most independence carry sale metro ota',
)

/** Cities whose names are common words or given names in English or French: believed only in a strong place. */
const COMMON =
  wordSet(`mesa reading nice bath mobile split most orange sale same buffalo enterprise independence lincoln jackson
  aurora madison florence surrey jordan troy columbia victoria santiago charlotte lima
  cork derby hull bury rugby lens tours angers nancy lorient laval jackson arlington tyler irving garland chandler
  gilbert logan lawrence allen carson norman warren sterling roman august concord normal hope eden bend wells stone
  male sari van batman ford taylor lynn dale kent chester clifton marion anderson davis clinton wilson bethel
  salem palmer spring hayward vernon vista alma nova roma brest man sun union young mission rome delta
  sofia adelaide chelsea alexandria
  campbell santos brandon bell elizabeth eugene bismarck mary franklin lindsay thornton safi naga miri milton mentor
  gary gap davie bryan antony achim colima grant curtis baker hill park north south east west central fulda
  phoenix jakarta berkeley avalon cassandra memphis mercury helena savannah dakar ajax
  concordia hollywood worms loyola trinity hamilton windsor kingston regina guelph york essex bonn halle essen waren
  como lage hof singen leer kamen peine celle goes oss vladimir pilar carolina leon nigel anand hassan sandy tracy frederick nelson
  wayne barry martin murray arnold roy kyle duncan toyota moore newton latina latino`)

/** Those of them that are words of a language, so that a word of place before them tells nothing: "in Reading", "in August". */
const WORDS_TOO =
  wordSet(`mesa reading nice bath mobile split most orange sale same buffalo enterprise independence concord normal hope bend wells stone
  male sari van batman ford spring vista alma nova man sun union young mission delta cork bury rugby lens tours august gap park north
  south east west central phoenix mercury ajax cassandra avalon hill mary mentor miri naga safi trinity loyola worms waren roman
  como lage hof singen leer kamen goes oss carolina sandy toyota concordia`)

/** Whether a city's name is a word of a language too: "Lage", "Reading". */
export const isWordToo = (city: City): boolean => city.weak && WORDS_TOO.has(fold(city.name))

/** Words of a language that no firm, product or person is called: with a capital inside of a sentence, they are towns. */
const PLAIN_WORDS = wordSet('reading nice bath split buffalo cork bury tours lens worms bend wells stone')

/** Whether a city's name is such a word: "Reading", "Cork". */
export const isPlainWord = (city: City): boolean => city.weak && PLAIN_WORDS.has(fold(city.name))

/** A city as it is where "in" stands before it: "in Florence" is no person. */
export const behindIn = (city: City): City =>
  city.weak && !WORDS_TOO.has(fold(city.name)) ? { ...city, weak: false } : city

const readGazetteer = (text: string): readonly Omit<City, 'weak' | 'small'>[] =>
  text.split('\n').flatMap(line =>
    line.startsWith('#') || line.length < 4
      ? []
      : line
          .slice(3)
          .split('|')
          .map(entry => {
            const at = entry.lastIndexOf('=')
            return { name: entry.slice(0, at), country: line.slice(0, 2), population: Number(entry.slice(at + 1)) }
          }),
  )

/** What a city is called: under its first usual name the other forms, and all names that are as usual as another. */
type UsualNames = { readonly forms: ReadonlyMap<string, readonly string[]>; readonly equal: ReadonlySet<string> }

const readUsualNames = (text: string): UsualNames => {
  const data: unknown = text.startsWith('{') ? JSON.parse(text) : parse(text)
  const forms = new Map<string, readonly string[]>()
  const equal = new Set<string>()
  if (data === null || typeof data !== 'object') return { forms, equal }
  for (const [names, others] of Object.entries(data)) {
    const [name = names, ...more] = names.split(' | ')
    const listed: readonly unknown[] = Array.isArray(others) ? others : []
    forms.set(name, [...more, ...listed.filter(form => typeof form === 'string')])
    if (more.length > 0) for (const one of [name, ...more]) equal.add(one)
  }
  return { forms, equal }
}

/** In thousands. */
const SMALL = 60

/** The written form must match where it is all capitals: LA is a city, "la" is not. */
const isAcronym = (form: string): boolean => /^[A-Z.]{2,4}$/.test(form)

type Form = { readonly city: City; readonly acronym: boolean }

const build = (): CityAt => {
  const usual = cityForms()
  const usualOf = new Map<string, string>()
  for (const [name, forms] of usual) for (const form of [name, ...forms]) usualOf.set(fold(form), name)
  const largest = new Map<string, Omit<City, 'weak' | 'small'>>()
  for (const city of readGazetteer(gazetteerText)) {
    const name = usualOf.get(fold(city.name)) ?? city.name
    const key = fold(name)
    const known = largest.get(key)
    if (known === undefined || known.population < city.population) largest.set(key, { ...city, name })
  }
  const entries: (readonly [string, Form])[] = []
  for (const [key, city] of largest)
    if (!NOT_NAMES.has(key) && !WORDS.has(key))
      entries.push([
        key,
        {
          city: { ...city, weak: COMMON.has(key) || key.length < 4, small: city.population < SMALL },
          acronym: false,
        },
      ])
  for (const [name, forms] of usual) {
    const known = largest.get(fold(name)) ?? { name, country: '', population: 0 }
    for (const form of [name, ...forms])
      entries.push([
        form,
        {
          city: {
            ...known,
            name: equalNames().has(form) ? form : name,
            weak: isAcronym(form) || COMMON.has(fold(form)),
            small: false,
          },
          acronym: isAcronym(form),
        },
      ])
  }
  const index = createPhraseIndex(entries)
  return (tokens, at) => {
    const first = tokens[at]
    if (first === undefined || first.shape === 'lower' || first.shape === 'digit') return undefined
    const found = index.at(tokens, at)
    const form = found?.values[0]
    if (found === undefined || form === undefined) return undefined
    if (form.acronym && first.shape !== 'upper') return undefined
    return { city: form.city, length: found.length }
  }
}

/** The other names of each city that has some: `Montreal` → `Montréal`, … */
export const cityForms = (): ReadonlyMap<string, readonly string[]> => usualNames().forms

/** Names of cities that have two: `Bengaluru` and `Bangalore`, each of which is usual where it is written. */
export const equalNames = (): ReadonlySet<string> => usualNames().equal

let read: UsualNames | undefined
const usualNames = (): UsualNames => {
  read ??= readUsualNames(usualNamesText)
  return read
}

let ready: CityAt | undefined

/** Looks up the city named at a word; the list is read at the first call. */
export const cityAt: CityAt = (tokens, at) => {
  ready ??= build()
  return ready(tokens, at)
}

/** The city that some words name as a whole; undefined where they name none, or more than it. */
export const cityNamed = (words: string): City | undefined => {
  const tokens = tokenise(words)
  const hit = cityAt(tokens, 0)
  return hit?.length === tokens.length ? hit.city : undefined
}
