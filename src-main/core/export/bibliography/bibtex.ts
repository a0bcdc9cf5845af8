import { type ExportSubject, type RecapView, talkCity } from '../../../contract/index.ts'
import { type LinkedTalk, linkedTalks, webAddress } from '../talk-links.ts'
import type { DataComposer } from '../types.ts'
import { createKeys } from './keys.ts'
import { toLatex, toLatexTitle, toLatexUrl } from './latex.ts'
import { isGroup } from './people.ts'

type Fields = readonly (readonly [name: string, value: string | undefined])[]

/** The macros that every style defines; they are written without braces. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const entry = (type: string, key: string, fields: Fields): string => {
  const written = fields.flatMap(([name, value]) => {
    if (value === undefined || value === '') return []
    return [`  ${name} = ${name === 'month' ? value : `{${value}}`}`]
  })
  return `@${type}{${key},\n${written.join(',\n')}\n}\n\n`
}

/** A name that BibTeX would take for two, for one written last part first, or for a person's, is kept together by braces. */
const person = (name: string): string => {
  const text = toLatex(name)
  return /\sand\s|,/i.test(` ${name} `) || isGroup(name) ? `{${text}}` : text
}

const people = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : names.map(person).join(' and ')

const dates = (date: string | undefined): Fields => [
  ['year', date?.slice(0, 4)],
  ['month', date === undefined ? undefined : MONTHS[Number(date.slice(5, 7)) - 1]],
  ['day', date === undefined || date.length < 10 ? undefined : String(Number(date.slice(8)))],
]

/** Every word of a name that is known from the facets. */
const namesOf = ({ facets }: RecapView): ReadonlySet<string> =>
  new Set(
    [facets.cities, facets.sponsors, facets.hosts, facets.speakers, facets.technologies]
      .flat()
      .flatMap(({ name }) => name.split(/\s+/)),
  )

const languages = (recap: RecapView): Fields => [
  ['language', recap.lang],
  ['langid', /^fr\b/i.test(recap.lang) ? 'french' : /^en\b/i.test(recap.lang) ? 'english' : undefined],
]

/**
 * Recaps as `@misc`, which is what BibTeX has for a page of a community; talks as `@unpublished`, which biblatex gives an
 * event and a venue. Both come with `year` and `month`, which BibTeX and biblatex read alike.
 */
export const createBibtex = (of: ExportSubject, archiveName: string): DataComposer => {
  const keyOf = createKeys()

  const recapEntry = (recap: RecapView): string => {
    const cities = recap.facets.cities.map(city => city.name)
    const key = keyOf(recap.authors[0], recap.date, recap.title)
    return entry('misc', key, [
      ['author', people(recap.authors)],
      ['title', toLatexTitle(recap.title, namesOf(recap))],
      ['howpublished', toLatex(`${archiveName}, meetup recap`)],
      ...dates(recap.date),
      ['keywords', toLatex(recap.facets.technologies.map(({ name }) => name.replaceAll(',', ' ')).join(', '))],
      ['abstract', recap.description === undefined ? undefined : toLatex(recap.description)],
      ['note', cities.length === 0 ? undefined : toLatex(cities.join(', '))],
      ...languages(recap),
    ])
  }

  const talkEntry = (linked: LinkedTalk, recap: RecapView): string => {
    const { talk } = linked
    const place = talkCity(talk, recap.facets)
    const address = webAddress(linked)
    return entry('unpublished', keyOf(talk.speakers[0], recap.date, talk.title), [
      ['author', people(talk.speakers)],
      ['title', toLatexTitle(talk.title, namesOf(recap))],
      ['note', toLatex(`Talk given${place === undefined ? '' : ` in ${place}`}, told of in “${recap.title}”`)],
      ['eventtitle', toLatex(archiveName)],
      ['venue', place === undefined ? undefined : toLatex(place)],
      ...dates(recap.date),
      ['eventdate', talk.day],
      ['url', address === undefined ? undefined : toLatexUrl(address)],
      ...languages(recap),
    ])
  }

  return {
    head: '',
    add: recap => {
      const entries = [
        ...(of === 'talks' ? [] : [recapEntry(recap)]),
        ...(of === 'recaps' ? [] : linkedTalks(recap).map(talk => talkEntry(talk, recap))),
      ]
      return { text: entries.join(''), entries: entries.length }
    },
    finish: () => '',
  }
}
