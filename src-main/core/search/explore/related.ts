import type { FacetField, RelatedRecap, SeriesPlace, Surroundings } from '../../../contract/index.ts'
import { fold } from '../matching/fold.ts'
import type { SearchDocument } from '../types.ts'

/** How much it says that two recaps share a value, before its rarity counts. */
const WEIGHT: Readonly<Record<Exclude<FacetField, 'year' | 'tier'>, number>> = {
  speaker: 3,
  technology: 1,
  city: 0.8,
  sponsor: 0.5,
  host: 0.5,
}
const FIELDS = ['speaker', 'technology', 'city', 'sponsor', 'host'] as const
const RELATED_MAX = 6
const SHARED_MAX = 3
const SERIES_MIN = 3
/** Letters of a title from which on it is more than “meetup”; and from which on no two sites are likely to have it. */
const LIKE_TITLE = 8
const TELLING_TITLE = 16

/** Documents by each of their values. */
type Holders = ReadonlyMap<string, readonly SearchDocument[]>

const keyOf = (field: string, name: string): string => `${field}:${name}`

const holdersOf = (documents: readonly SearchDocument[]): Holders => {
  const holders = new Map<string, SearchDocument[]>()
  for (const document of documents) {
    for (const field of FIELDS) {
      for (const name of document.facets[field]) {
        const key = keyOf(field, name)
        const held = holders.get(key)
        if (held === undefined) holders.set(key, [document])
        else held.push(document)
      }
    }
  }
  return holders
}

const relatedTo = (document: SearchDocument, holders: Holders, size: number): readonly RelatedRecap[] => {
  const near = new Map<SearchDocument, { score: number; shared: { name: string; weight: number }[] }>()
  for (const field of FIELDS) {
    for (const name of document.facets[field]) {
      const others = holders.get(keyOf(field, name)) ?? []
      const weight = WEIGHT[field] * Math.log(1 + size / others.length)
      for (const other of others) {
        if (other.path === document.path) continue
        const entry = near.get(other) ?? { score: 0, shared: [] }
        entry.score += weight
        entry.shared.push({ name, weight })
        near.set(other, entry)
      }
    }
  }
  const best = [...near].sort(([a, x], [b, y]) => y.score - x.score || (a.path < b.path ? -1 : 1)).slice(0, RELATED_MAX)
  return best.map(([{ path, title, date, thumbnail }, { shared }]) => ({
    path,
    title,
    ...(date === undefined ? {} : { date }),
    ...(thumbnail === undefined ? {} : { thumbnail }),
    shared: [...shared]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, SHARED_MAX)
      .map(({ name }) => name),
  }))
}

const CHANGING =
  /\b(?:\d+(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|spring|summer|fall|autumn|winter|printemps|ete|automne|hiver|no|part|episode)\b/g

/** What is known of all documents for what stands near one: it is the same for each. */
export type Neighbourhood = {
  readonly documents: readonly SearchDocument[]
  readonly holders: Holders
  readonly titleKeys: ReadonlyMap<string, string>
  /** The folder of posts that each lies in. */
  readonly sources: ReadonlyMap<string, string>
}

/** A title without what changes from one of a series to the next: numbers, months, seasons. */
const titleKey = (title: string): string =>
  fold(title)
    .replace(CHANGING, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()

const inOrder = (documents: readonly SearchDocument[]): readonly SearchDocument[] =>
  [...documents].sort((a, b) => {
    const [x, y] = [`${a.date ?? '9999'} ${a.path}`, `${b.date ?? '9999'} ${b.path}`]
    return x < y ? -1 : x > y ? 1 : 0
  })

/** What a series of like titles is called: a title without the words that change, as the others are written. */
const nameOfSeries = (title: string): string =>
  title
    .split(/\s+/)
    .filter(word => titleKey(word) !== '')
    .join(' ')
    .replace(/^(?:[^\p{L}\p{N}([]|[([](?![^)\]]*[)\]]))+|[\s#.,:([–-]+$/gu, '')

/** Folders of years, months and days: `2019`, `2019-05`. */
const OF_DATES = /^\d{1,4}(?:[-_.]\d{1,2}){0,2}$/

/**
 * The folder of posts that each document lies in, above folders of one post and of dates: `blog` for `blog/2019/05/a.md`,
 * and for `blog/b/index.md`. What lies in one was put together by somebody.
 */
const sourcesOf = (documents: readonly SearchDocument[]): ReadonlyMap<string, string> => {
  const above = (folder: readonly string[]): readonly string[] =>
    OF_DATES.test(folder.at(-1) ?? '') ? above(folder.slice(0, -1)) : folder
  const folders = documents.map(({ path }) => {
    const folder = path.split('/').slice(0, -1)
    return above(/(?:^|\/)_?index\.[^/]+$/i.test(path) ? folder.slice(0, -1) : folder)
  })
  const counts = new Map<string, number>()
  for (const folder of folders) counts.set(folder.join('/'), (counts.get(folder.join('/')) ?? 0) + 1)
  return new Map(
    documents.map(({ path }, at) => {
      const folder = folders[at] ?? []
      const isAlone = counts.get(folder.join('/')) === 1
      return [path, (isAlone ? above(folder.slice(0, -1)) : folder).join('/')]
    }),
  )
}

/**
 * The others of a document's series and what it is called: by its own word, by like titles, by its only city among the posts
 * of its folder: of several sites in one archive, each may have its own evenings in a city.
 */
const seriesOf = (
  document: SearchDocument,
  { documents, titleKeys, sources }: Neighbourhood,
): { readonly name: string; readonly members: readonly SearchDocument[] } | undefined => {
  const { series, title, facets } = document
  if (series !== undefined) return { name: series, members: documents.filter(other => other.series === series) }
  const source = sources.get(document.path)
  const key = titleKeys.get(document.path) ?? titleKey(title)
  const isOurs = ({ path }: SearchDocument): boolean =>
    titleKeys.get(path) === key && (key.length >= TELLING_TITLE || sources.get(path) === source)
  const alike = key.length < LIKE_TITLE ? [] : documents.filter(other => other.series === undefined && isOurs(other))
  if (alike.length >= SERIES_MIN) return { name: nameOfSeries(title), members: alike }
  const [city, ...more] = facets.city
  if (city === undefined || more.length > 0) return undefined
  const there = documents.filter(
    other => other.facets.city.length === 1 && other.facets.city[0] === city && sources.get(other.path) === source,
  )
  return { name: city, members: there }
}

const placeIn = (document: SearchDocument, neighbourhood: Neighbourhood): SeriesPlace | undefined => {
  const series = document.date === undefined ? undefined : seriesOf(document, neighbourhood)
  if (series === undefined || series.members.length < 2) return undefined
  const members = inOrder(series.members)
  const at = members.findIndex(other => other.path === document.path)
  const [previous, next] = [members[at - 1], members[at + 1]]
  const link = ({ path, title }: SearchDocument) => ({ path, title })
  return {
    name: series.name,
    position: at + 1,
    total: members.length,
    ...(previous === undefined ? {} : { previous: link(previous) }),
    ...(next === undefined ? {} : { next: link(next) }),
  }
}

/** Reads all documents once, for as long as none changes. */
export const neighbourhoodOf = (documents: readonly SearchDocument[]): Neighbourhood => ({
  documents,
  holders: holdersOf(documents),
  titleKeys: new Map(documents.map(({ path, title }) => [path, titleKey(title)])),
  sources: sourcesOf(documents),
})

/**
 * What stands near a document: those that share most with it, a value weighing by its kind and by its rarity
 * (log(1 + N / n), as inverse document frequency does), and its neighbours in its series.
 */
export const surroundingsOf = (document: SearchDocument, neighbourhood: Neighbourhood): Surroundings => {
  const { documents, holders } = neighbourhood
  const series = placeIn(document, neighbourhood)
  const related = relatedTo(document, holders, documents.length)
  return { related, ...(series === undefined ? {} : { series }) }
}
