import type { EntityKind, EntityRecap, EntityView } from '../../../src-main/contract/index.ts'
import { countOf, formatDate } from '../../ui/format.ts'

/** What a kind of entity is called over its name. */
export const KIND_NAMES: { readonly [K in EntityKind]: string } = {
  city: 'City',
  organisation: 'Organisation',
  speaker: 'Speaker',
  technology: 'Technology',
}

const monthOf = (date: string): string => formatDate(date.slice(0, 7), 'long')

/** `March 2017 to August 2019`, `March to August 2019`, `March 2017`; of years alone where a month is not known. */
export const spanWords = (first: string, last: string): string => {
  const isOfYears = first.length === 4 || last.length === 4
  const [from, to] = isOfYears ? [first.slice(0, 4), last.slice(0, 4)] : [monthOf(first), monthOf(last)]
  if (from === to) return to
  const isOneYear = first.slice(0, 4) === last.slice(0, 4)
  return `${isOneYear ? from.replace(/ \d+$/, '') : from} to ${to}`
}

/** Where most of some recaps took place; null where none tells a city. */
const placeWords = (recaps: readonly EntityRecap[]): string | null => {
  const counts = new Map<string, number>()
  for (const { cities } of recaps) for (const city of cities) counts.set(city, (counts.get(city) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (!most) return null
  const [city, count] = most
  if (counts.size === 1) return city
  return count * 2 > recaps.length ? `mostly ${city}` : countOf(counts.size, 'city', 'cities')
}

/** How an entity's talks are its: as the heading over their list says it. */
const ITS_TALKS: { readonly [K in EntityKind]: string } = {
  city: ' given here',
  organisation: ' by its people',
  speaker: '',
  technology: ' about it',
}

type Told = Pick<EntityView, 'kind' | 'recaps' | 'talks' | 'toldTalks'>

/** `23 recaps and 4 talks about it`; of an organisation `23 recaps with 40 talks, 4 talks by its people`. */
const countWords = ({ kind, recaps, talks, toldTalks }: Told): string => {
  const told = toldTalks === 0 ? '' : ` with ${countOf(toldTalks, 'talk')}`
  const own = talks.length === 0 ? '' : `${countOf(talks.length, 'talk')}${ITS_TALKS[kind]}`
  return `${countOf(recaps.length, 'recap')}${told}${own === '' ? '' : told === '' ? ` and ${own}` : `, ${own}`}`
}

/** One line that tells what the archive has of an entity: `23 recaps and 4 talks, March 2017 to August 2019, mostly Oslo`. */
export const factsOf = (view: Told & Pick<EntityView, 'first' | 'last'>): string => {
  const { kind, recaps, first, last } = view
  const undated = recaps.filter(({ date }) => date === undefined).length
  const parts = [
    countWords(view),
    first !== undefined && last !== undefined ? spanWords(first, last) : null,
    undated === 0 ? null : undated === recaps.length ? 'undated' : `${undated.toLocaleString('en')} undated`,
    kind === 'city' ? null : placeWords(recaps),
  ]
  return parts.filter(part => part !== null).join(', ')
}

/** `2017–2019`, or the one year. */
export const yearsWords = (first: string, last: string): string => {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  return from === to ? from : `${from}–${to}`
}

/** As what an entity stands in a recap, where that needs words: `Sponsor (gold), host`, `for Acme`. */
export const roleWords = ({ fields, tier, affiliation }: EntityRecap): string | null => {
  if (affiliation !== undefined) return `for ${affiliation}`
  const roles = [
    fields.includes('sponsor') ? `Sponsor${tier === undefined ? '' : ` (${tier})`}` : null,
    fields.includes('host') ? 'Host' : null,
  ].filter(role => role !== null)
  return roles.length === 2 ? `${roles[0]}, host` : (roles[0] ?? null)
}
