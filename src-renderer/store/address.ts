import {
  ENTITY_KINDS,
  type EntityKind,
  type EntityRef,
  FACET_FIELDS,
  type FacetField,
  type FacetFilter,
  type SortOrder,
} from '../../src-main/contract/index.ts'
import { type Addressed, NOWHERE } from './place.ts'

/** What was read from an address, or in a sentence why it cannot be followed. */
export type AddressReading =
  | { readonly ok: true; readonly value: Addressed }
  | { readonly ok: false; readonly words: string }

const ADDRESS_SCHEME = 'recap-archive'

/** The longest address that is read, in UTF-16 units. */
const LONGEST = 32_768

/** The pages that are of no entity. */
const TRENDS = 'trends'
const PHOTOS = 'photos'

const MONTHS = /^(\d{4}-(?:0[1-9]|1[0-2]))\.\.(\d{4}-(?:0[1-9]|1[0-2]))$/

const SORTS: readonly SortOrder[] = ['relevance', 'newest', 'oldest', 'title', 'given']

const isOneOf = <T extends string>(given: string, known: readonly T[]): given is T => known.some(one => one === given)

/**
 * The address of a place: `recap-archive:?q=…&city=…&not.city=…&all=city&months=2018-01..2018-06&sort=…&in=…&open=…&page=…`.
 * What is as at the start is left out. It names no absolute path: it holds in any copy of the archive.
 */
export const formatAddress = ({
  query,
  filters,
  sort,
  collection,
  open,
  entity,
  trends,
  photos,
}: Addressed): string => {
  const said = new URLSearchParams()
  if (query !== '') said.append('q', query)
  for (const field of FACET_FIELDS) {
    const { mode, include = [], exclude = [] } = filters[field] ?? {}
    for (const name of include) said.append(field, name)
    for (const name of exclude) said.append(`not.${field}`, name)
    if (mode === 'all') said.append('all', field)
  }
  if (filters.months !== undefined) said.append('months', `${filters.months.from}..${filters.months.to}`)
  if (sort !== 'relevance') said.append('sort', sort)
  if (collection !== null) said.append('in', collection)
  if (open !== null) said.append('open', open)
  if (entity !== null) said.append('page', `${entity.kind}:${entity.name}`)
  if (trends) said.append('page', TRENDS)
  if (photos) said.append('page', PHOTOS)
  return `${ADDRESS_SCHEME}:?${said}`
}

/** A path that lies inside of the archive, whatever the system. */
const isInside = (path: string): boolean =>
  path !== '' && !/^[/\\]|^[a-z]:|\0/i.test(path) && !path.split(/[/\\]/).includes('..')

const entityOf = (words: string): EntityRef | null => {
  const at = words.indexOf(':')
  const [kind, name] = [words.slice(0, Math.max(0, at)), words.slice(at + 1)]
  return isOneOf<EntityKind>(kind, ENTITY_KINDS) && name !== '' ? { kind, name } : null
}

/** One part of an address put into what was read so far, or null where it says nothing that is known. */
const withPart = (now: Addressed, key: string, value: string): Addressed | null => {
  const inFacet = (field: FacetField, change: (filter: FacetFilter) => FacetFilter): Addressed => ({
    ...now,
    filters: { ...now.filters, [field]: change(now.filters[field] ?? {}) },
  })
  const excluded = key.startsWith('not.') ? key.slice(4) : ''
  if (isOneOf(key, FACET_FIELDS))
    return inFacet(key, filter => ({ ...filter, include: [...(filter.include ?? []), value] }))
  if (isOneOf(excluded, FACET_FIELDS))
    return inFacet(excluded, filter => ({ ...filter, exclude: [...(filter.exclude ?? []), value] }))
  switch (key) {
    case 'q':
      return { ...now, query: value }
    case 'all':
      return isOneOf(value, FACET_FIELDS) ? inFacet(value, filter => ({ ...filter, mode: 'all' })) : null
    case 'months': {
      const [, from, to] = MONTHS.exec(value) ?? []
      return from === undefined || to === undefined || from > to
        ? null
        : { ...now, filters: { ...now.filters, months: { from, to } } }
    }
    case 'sort':
      return isOneOf(value, SORTS) ? { ...now, sort: value } : null
    case 'in':
      return value === '' ? null : { ...now, collection: value }
    case 'open':
      return isInside(value) ? { ...now, open: value } : null
    case 'page': {
      if (value === TRENDS) return { ...now, trends: true }
      if (value === PHOTOS) return { ...now, photos: true }
      const entity = entityOf(value)
      return entity && { ...now, entity }
    }
    default:
      return null
  }
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

/**
 * Reads an address that anybody may have written. Systems put slashes after the colon, which mean nothing. One part
 * that is not understood makes the whole refused: a place that is only half of what was meant would mislead.
 */
export const parseAddress = (text: string): AddressReading => {
  const given = text.trim()
  const refused = (words: string): AddressReading => ({ ok: false, words })
  if (given.length > LONGEST) return refused('This link is too long to be followed; copy it again.')
  const [, rest] = new RegExp(`^${ADDRESS_SCHEME}:/*(.*)$`, 'is').exec(given) ?? []
  if (rest === undefined)
    return refused(`“${shortened(given)}” is no link of Recap Archive; one begins with ${ADDRESS_SCHEME}:?`)
  if (rest !== '' && !rest.startsWith('?'))
    return refused('This link is broken at its beginning; copy it again where it came from.')
  let value = NOWHERE
  for (const [key, words] of new URLSearchParams(rest)) {
    const next = withPart(value, key, words)
    if (next === null)
      return refused(
        `This link asks for “${shortened(`${key}=${words}`)}”, which is not understood; it may be broken, or made by a newer version.`,
      )
    value = next
  }
  return { ok: true, value }
}
