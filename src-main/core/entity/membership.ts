import {
  type EntityRef,
  type FacetValue,
  FIELDS_OF_KIND,
  type RecapFacets,
  type ValueField,
  valuesOf,
} from '../../contract/index.ts'
import type { EntitySource } from './types.ts'

/** As what an entity stands in one recap. */
export type Role = { readonly field: ValueField; readonly value: FacetValue }

/** One recap that an entity stands in. */
export type Appearance = { readonly source: EntitySource; readonly roles: readonly Role[] }

const rolesIn = (facets: RecapFacets, { kind, name }: EntityRef): readonly Role[] =>
  FIELDS_OF_KIND[kind].flatMap(field => {
    const value = valuesOf(facets, field).find(each => each.name === name)
    return value === undefined ? [] : [{ field, value }]
  })

/** Dates as text, newest first; `2019` is a day before all of 2019's; undated last. */
const byDate = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? 1 : -1

/** Orders what has a date and stands in a recap: newest first, undated last, then by path so that it is stable. */
export const newestFirst = (
  a: { readonly date?: string; readonly path: string },
  b: { readonly date?: string; readonly path: string },
): number => byDate(a.date, b.date) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** The recaps that an entity stands in, newest first, undated last. */
export const appearancesOf = (entity: EntityRef, sources: readonly EntitySource[]): readonly Appearance[] =>
  sources
    .map(source => ({ source, roles: rolesIn(source.facets, entity) }))
    .filter(({ roles }) => roles.length > 0)
    .sort((a, b) => newestFirst(a.source, b.source))
