import type { EntityKind, EntityView, FacetValue, LinkView, RecapFacets } from '../../../../src-main/contract/index.ts'
import { composeEntity, type EntitySource } from '../../../../src-main/core/entity/index.ts'
import type { EntityRecord } from '../../../../src-main/core/extract/types.ts'

/** A value with only what a test is about. */
export const value = (name: string, more: Partial<FacetValue> = {}): FacetValue => ({
  name,
  provenance: 'extracted',
  confidence: 0.9,
  ...more,
})

export const values = (...names: readonly string[]): readonly FacetValue[] => names.map(name => value(name))

export const facetsOf = (given: Partial<RecapFacets> = {}): RecapFacets => ({
  cities: [],
  sponsors: [],
  hosts: [],
  speakers: [],
  technologies: [],
  talks: [],
  ...given,
})

type Given = Partial<Omit<EntitySource, 'facets'>> & {
  readonly path: string
  readonly facets?: Partial<RecapFacets>
}

/** A recap as an entity's page needs it, with only what a test is about. */
export const sourceOf = ({ facets, ...given }: Given): EntitySource => ({
  title: given.path,
  photos: [],
  imageUrl: image => `archive/${given.path}/${image}.jpg`,
  link: (url): LinkView => ({ kind: 'external', url }),
  ...given,
  facets: facetsOf(facets),
})

export const recordOf = (kind: EntityKind, name: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  kind,
  name,
  forms: [{ name, count: 1 }],
  known: [],
  affiliations: [],
  handles: [],
  ...more,
})

/** The page of an entity; names are their own usual names, but those of `usual`. */
export const pageOf = (
  kind: EntityKind,
  name: string,
  sources: readonly EntitySource[],
  more: { readonly record?: Partial<EntityRecord>; readonly usual?: Readonly<Record<string, string>> } = {},
): EntityView =>
  composeEntity({ kind, name }, recordOf(kind, name, more.record), sources, {
    usualName: form => more.usual?.[form] ?? form,
  })
