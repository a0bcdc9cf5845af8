import {
  type EntityKind,
  eachKind,
  kindOfField,
  type Problem,
  type RecapFacets,
  VALUE_FIELDS,
  valuesOf,
} from '../contract/index.ts'
import { createCurator } from '../core/curate/index.ts'
import type { Corrections, Curated } from '../core/curate/types.ts'
import { createHomecoming } from '../core/extract/archive/at-home.ts'
import { checkLinks, createLinkTable, type LinkTable, withBundleImages } from '../core/post/index.ts'
import type { SearchDocument } from '../core/search/types.ts'
import { concluded, createOtherForms, isSameList, type OtherForms } from './concluded.ts'
import type { PostRecord } from './post-record.ts'
import type { Scan } from './scan.ts'

/** What can only be told once every post is known, whatever a reader corrects. */
export type Linked = {
  /** The records given, with the images that they reach through the addresses of others. */
  readonly records: readonly PostRecord[]
  readonly links: LinkTable
  readonly linkProblems: readonly Problem[]
}

/** Links posts to each other, and to images beside others. */
const linkAll = (records: readonly PostRecord[], scan: Scan): Linked => {
  const links = createLinkTable(
    records.map(record => record.reading.post),
    scan.hosts,
  )
  const linked = records.map((record): PostRecord => {
    // From the post as it was read: what it reached through another may have gone.
    const post = withBundleImages(record.reading.post, links, scan.files)
    return post === record.post ? record : { ...record, post }
  })
  return {
    records: linked,
    links,
    linkProblems: [...links.problems, ...linked.flatMap(({ post }) => checkLinks(links, post))],
  }
}

/** A record with its facets as read in the light of all posts; the very same where that changed nothing. */
const withFacets = (record: PostRecord, facets: RecapFacets): PostRecord =>
  record.read.facets === facets ? record : { ...record, read: { ...record.read, facets } }

/** Links posts to each other, and to images beside others, and places them by each other, again and again. */
export const createLinker = () => {
  const bringHome = createHomecoming()
  return (all: readonly PostRecord[], scan: Scan): Linked => {
    // From the facets of each post alone: what others told of it may have changed.
    const facets = bringHome(all.map(({ reading }) => ({ path: reading.post.path, facets: reading.facets })))
    return linkAll(
      all.map((record, at) => withFacets(record, facets[at] ?? record.reading.facets)),
      scan,
    )
  }
}

/** What can only be told once every post is known, and changes with each correction. */
export type Conclusion = {
  /** The records given, with what was concluded; the very same where nothing changed for them. */
  readonly records: readonly PostRecord[]
  /** What the search engine has to be told. */
  readonly documents: readonly SearchDocument[]
  readonly curated: Curated
}

type Changed = { readonly [K in EntityKind]: ReadonlySet<string> }

/** The names of entities that have other forms than before. */
const changedForms = (before: Curated, formsBefore: OtherForms, now: Curated, forms: OtherForms): Changed =>
  eachKind(kind => {
    const names = new Set<string>()
    if (before.entities[kind] === now.entities[kind]) return names
    for (const [name, record] of now.entities[kind])
      if (before.entities[kind].get(name) !== record && !isSameList(formsBefore(kind, name), forms(kind, name)))
        names.add(name)
    return names
  })

const hasOneOf = (facets: RecapFacets, changed: Changed): boolean =>
  VALUE_FIELDS.some(field => {
    const names = changed[kindOfField(field)]
    return names.size > 0 && valuesOf(facets, field).some(value => names.has(value.name))
  })

/**
 * Concludes over all posts that were read, again and again: the reader's corrections, and which spellings are one
 * entity. What rests on nothing that changed since the last time is left as it is.
 */
export const createConcluder = (technologyAliases: ReadonlyMap<string, readonly string[]>) => {
  const curator = createCurator({ technologyAliases })
  let last:
    | {
        readonly curated: Curated
        readonly otherForms: OtherForms
        readonly revision: number
        readonly records: readonly PostRecord[]
      }
    | undefined
  /** `unread` are posts that are there, but were not read; `revision` distinguishes image addresses. */
  return (
    records: readonly PostRecord[],
    corrections: Corrections,
    revision: number,
    unread: ReadonlySet<string>,
  ): Conclusion => {
    const curated = curator.curate(
      records.map(record => record.read),
      corrections,
      unread,
    )
    const otherForms = createOtherForms(curated.entities)
    const before = last?.revision === revision ? last : undefined
    const forms = before && changedForms(before.curated, before.otherForms, curated, otherForms)
    const isAsBefore = (record: PostRecord, facets: RecapFacets, at: number): boolean =>
      before?.records[at] === record &&
      before.curated.facets[at] === facets &&
      forms !== undefined &&
      !hasOneOf(facets, forms)
    const next = records.map((record, at) => {
      const facets = curated.facets[at] ?? record.read.facets
      return isAsBefore(record, facets, at) ? record : concluded(record, facets, otherForms, revision)
    })
    last = { curated, otherForms, revision, records: next }
    return {
      records: next,
      documents: next.flatMap((record, at) => (record.document === records[at]?.document ? [] : [record.document])),
      curated,
    }
  }
}
