import type { Problem } from '../contract/index.ts'
import { curate } from '../core/curate/index.ts'
import type { Corrections, Curated } from '../core/curate/types.ts'
import { checkLinks, createLinkTable, type LinkTable, withBundleImages } from '../core/post/index.ts'
import type { SearchDocument } from '../core/search/types.ts'
import { concluded, createOtherForms, type PostRecord } from './post-record.ts'
import type { Scan } from './scan.ts'

/** What can only be told once every post is known, whatever a reader corrects. */
export type Linked = {
  /** The records given, with the images that they reach through the addresses of others. */
  readonly records: readonly PostRecord[]
  readonly links: LinkTable
  readonly linkProblems: readonly Problem[]
}

/** Links posts to each other, and to images beside others. */
export const linkAll = (records: readonly PostRecord[], scan: Scan): Linked => {
  const links = createLinkTable(
    records.map(record => record.post),
    scan.hosts,
  )
  const linked = records.map((record): PostRecord => {
    const post = withBundleImages(record.post, links, scan.files)
    return post === record.post ? record : { ...record, post }
  })
  return {
    records: linked,
    links,
    linkProblems: [...links.problems, ...linked.flatMap(({ post }) => checkLinks(links, post))],
  }
}

/** What can only be told once every post is known, and changes with each correction. */
export type Conclusion = {
  /** The records given, with what was concluded. */
  readonly records: readonly PostRecord[]
  /** What the search engine has to be told. */
  readonly changed: readonly SearchDocument[]
  readonly curated: Curated
}

/**
 * Concludes over all posts that were read: the reader's corrections, and which spellings are one entity. `revision`
 * distinguishes image addresses.
 */
export const conclude = (
  records: readonly PostRecord[],
  corrections: Corrections,
  revision: number,
  technologyAliases: ReadonlyMap<string, readonly string[]>,
): Conclusion => {
  const curated = curate(records.map(readRecap), corrections, { technologyAliases })
  const otherForms = createOtherForms(curated.entities)
  const next = records.map((record, index) =>
    concluded(record, curated.facets[index] ?? record.extracted, otherForms, revision),
  )
  return {
    records: next,
    changed: next.flatMap((record, index) => (record.document === records[index]?.document ? [] : [record.document])),
    curated,
  }
}

/** A record as corrections are applied to it: what was read from the post alone. */
export const readRecap = ({ identity, extracted }: PostRecord) => ({ identity, facets: extracted })
