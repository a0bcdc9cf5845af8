import {
  type EntityKind,
  eachKind,
  type FacetValue,
  kindOfField,
  type RecapFacets,
  VALUE_FIELDS,
  valuesOf,
} from '../contract/index.ts'
import type { Merged } from '../core/extract/types.ts'
import type { SearchDocument } from '../core/search/types.ts'
import { facetNames, type PostRecord, pictures } from './post-record.ts'

/** Other forms of an entity's usual name: all that it is searched by besides. */
export type OtherForms = (kind: EntityKind, name: string) => readonly string[]

/** Tells the other forms of entities; those of each are gathered once. */
export const createOtherForms = (entities: Merged['entities']): OtherForms => {
  const known = eachKind(() => new Map<string, readonly string[]>())
  return (kind, name) => {
    const before = known[kind].get(name)
    if (before !== undefined) return before
    const entity = entities[kind].get(name)
    // In one order, whatever is more frequent: the same forms are the same document.
    const forms = entity
      ? [...entity.forms.map(form => form.name), ...entity.known].filter(form => form !== name).sort()
      : []
    known[kind].set(name, forms)
    return forms
  }
}

/** Whether two lists have the same texts in the same order. */
export const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at])

/** What of a document rests on the whole archive; the texts of its body do not, and are never compared. */
const isSameDocument = (one: SearchDocument, other: SearchDocument): boolean =>
  one.thumbnail === other.thumbnail &&
  one.images === other.images &&
  isSameList(one.facets.city, other.facets.city) &&
  isSameList(one.facets.sponsor, other.facets.sponsor) &&
  isSameList(one.facets.speaker, other.facets.speaker) &&
  isSameList(one.facets.technology, other.facets.technology) &&
  isSameList(one.facets.host, other.facets.host) &&
  isSameList(one.facets.tier, other.facets.tier) &&
  one.slides === other.slides &&
  one.video === other.video &&
  one.missingImages === other.missingImages &&
  isSameList(one.talks, other.talks) &&
  isSameList(one.aliases, other.aliases)

/** Other forms of all names of a recap, each once. */
const aliasesOf = (facets: RecapFacets, otherForms: OtherForms): readonly string[] => {
  const aliases = new Set<string>()
  const gather = (kind: EntityKind, values: readonly FacetValue[]): void => {
    for (const { name } of values) for (const form of otherForms(kind, name)) aliases.add(form)
  }
  for (const field of VALUE_FIELDS) gather(kindOfField(field), valuesOf(facets, field))
  return [...aliases]
}

/**
 * The record under what is known of the whole archive: facets corrected, and with the variants of one entity merged.
 * The record, and its document, are the same object where nothing changed for them.
 */
export const concluded = (
  record: PostRecord,
  facets: RecapFacets,
  otherForms: OtherForms,
  version: number,
): PostRecord => {
  const aliases = aliasesOf(facets, otherForms)
  const next = { ...record.document, ...facetNames(facets), aliases, ...pictures(record.post, version) }
  const document = isSameDocument(next, record.document) ? record.document : next
  return document === record.document && facets === record.facets ? record : { ...record, facets, document }
}
