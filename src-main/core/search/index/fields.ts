import type { SearchDocument } from '../types.ts'

/** The indexed fields, in the order in which a document's words are laid out. */
export const TEXT_FIELDS = ['title', 'talks', 'values', 'headings', 'captions', 'files', 'summary', 'body'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/**
 * The fields that a reader's corrections change, side by side in the layout. They are indexed apart from the others, so
 * that one correction in thousands of recaps does not index all their texts again.
 */
export const VALUE_FIELDS = ['talks', 'values'] as const satisfies readonly TextField[]
export const PROSE_FIELDS = [
  'title',
  'headings',
  'captions',
  'files',
  'summary',
  'body',
] as const satisfies readonly TextField[]

/**
 * How much a match in a field weighs: title over titles of talks, facet values and keywords, over headings, captions
 * and body. Found by asking judged queries; see tests/relevance. What a talk's title names is a value as well and counts
 * twice, hence no more for either. The name of an image file is often that of a camera, and says least.
 */
export const FIELD_BOOSTS: Readonly<Record<TextField, number>> = {
  title: 6,
  talks: 3,
  values: 3,
  headings: 2,
  captions: 1.5,
  files: 0.5,
  summary: 1,
  body: 1,
}

/** The texts of a document, by field. */
export const textsOf = (document: SearchDocument): Readonly<Record<TextField, readonly string[]>> => ({
  title: [document.title],
  talks: document.talks,
  values: [
    ...document.facets.city,
    ...document.facets.sponsor,
    ...document.facets.speaker,
    ...document.facets.technology,
    ...document.facets.host,
    ...document.facets.tier,
    ...document.keywords,
    ...document.aliases,
  ],
  headings: document.headings,
  captions: document.captions,
  files: document.files ?? [],
  summary: document.summary === undefined ? [] : [document.summary],
  body: document.body,
})
