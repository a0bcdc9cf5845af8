import {
  type EntityKind,
  type EntityRef,
  type EntityView,
  FaultError,
  FIELDS_OF_KIND,
  type KnownName,
  valuesOf,
} from '../contract/index.ts'
import type { Curated } from '../core/curate/types.ts'
import { composeEntity } from '../core/entity/index.ts'
import type { EntitySource } from '../core/entity/types.ts'
import type { Extractor } from '../core/extract/types.ts'
import { type LinkTable, resolveLink } from '../core/post/index.ts'
import { foldName } from '../core/search/index.ts'
import { createLikeness } from './alike-names.ts'
import { archiveUrl, type PostRecord, thumbnailOf } from './post-record.ts'

/** What an entity's page is made with, from the open archive. */
export type EntityContext = {
  readonly curated: Curated
  readonly links: LinkTable
  readonly extractor: Pick<Extractor, 'technologyKind'>
  readonly version: number
}

const sourceOf = ({ post, facets, reading }: PostRecord, { links, version }: EntityContext): EntitySource => ({
  path: post.path,
  title: post.title,
  ...(post.date && { date: post.date.value }),
  facets,
  photos: reading.photos,
  ...thumbnailOf(post, version),
  imageUrl: image => {
    const path = post.images[image]?.path
    return path === undefined ? undefined : archiveUrl(path, version)
  },
  link: href => resolveLink(links, post, href),
})

/**
 * The page of one entity, under its usual name or any of its forms.
 *
 * @throws FaultError `entity-not-found`
 */
export const toEntityView = (ref: EntityRef, records: readonly PostRecord[], context: EntityContext): EntityView => {
  const { curated, extractor } = context
  const usualName = (name: string): string => curated.usualName(ref.kind, name)
  const name = usualName(ref.name)
  const record = curated.entities[ref.kind].get(name)
  if (!record)
    throw new FaultError({
      code: 'entity-not-found',
      message: `No recap of this archive has “${ref.name}” any more; it may have been renamed or removed.`,
    })
  const technologyKind = ref.kind === 'technology' ? extractor.technologyKind(name) : undefined
  return composeEntity(
    { kind: ref.kind, name },
    record,
    records.map(each => sourceOf(each, context)),
    { usualName, ...(technologyKind !== undefined && { technologyKind }) },
  )
}

const LISTED = 20

/** How many recaps each entity stands in: each recap once, however many of its spellings or roles it has there. */
const countRecaps = (facets: Curated['facets'], kind: EntityKind): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const own of facets) {
    const names = new Set(FIELDS_OF_KIND[kind].flatMap(field => valuesOf(own, field).map(value => value.name)))
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/**
 * Names of entities that contain some letters, accents and case folded: first the one that is called just that, under
 * whatever spelling, which a short list would lose among longer names, then those that start with them, then those
 * that are `like` a name, then most frequent first.
 */
export const entityNames = (
  curated: Curated,
  kind: EntityRef['kind'],
  contains: string,
  limit = LISTED,
  like?: string,
): readonly KnownName[] => {
  const wanted = foldName(contains)
  const same = wanted === '' ? undefined : curated.usualName(kind, contains)
  const counts = countRecaps(curated.facets, kind)
  const likeness = like === undefined ? () => 0 : createLikeness(like)
  const found = [...curated.entities[kind].values()].flatMap(({ name, forms, known }) => {
    const names = [name, ...forms.map(form => form.name), ...known].map(foldName)
    const at = Math.min(...names.map(each => each.indexOf(wanted)).filter(index => index >= 0))
    const count = counts.get(name) ?? 0
    const isSame = name === same
    return Number.isFinite(at) || isSame
      ? [{ name, count, isSame, isWhole: names.includes(wanted), isStart: at === 0, alike: likeness(name) }]
      : []
  })
  return found
    .sort(
      (a, b) =>
        Number(b.isSame) - Number(a.isSame) ||
        Number(b.isWhole) - Number(a.isWhole) ||
        Number(b.isStart) - Number(a.isStart) ||
        b.alike - a.alike ||
        b.count - a.count ||
        (foldName(a.name) < foldName(b.name) ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ name, count, isSame }) => ({ name, count, ...(isSame && { isSame }) }))
}
