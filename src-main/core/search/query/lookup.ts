import { type FacetField, NO_VALUE } from '../../../contract/index.ts'
import type { FacetColumn, FacetColumns } from '../facets/values.ts'
import type { Shelf } from '../index/shelf.ts'
import { editsAllowed } from '../index/vocabulary.ts'
import { foldName } from '../matching/fold.ts'
import { tokenise } from '../matching/tokenise.ts'
import type { SearchDocument } from '../types.ts'
import type { Quality, Words } from './ast.ts'
import { queryNameOf, writeQuality } from './names.ts'
import { isIn, type Period, writePeriod } from './period.ts'
import { type DocumentSet, makeLeaf } from './plan.ts'
import { withinEdits } from './within-edits.ts'

/** Finds documents by what they are rather than by their words. */
export type Lookup = {
  /** Those with a value whose name, or another form of it, holds the words; `none` and `(none)` find those without. */
  values(field: FacetField, words: Words): DocumentSet
  dates(period: Period): DocumentSet
  quality(quality: Quality): DocumentSet
}

/** What the facets are called where a reason is told. */
export const FACET_LABELS: Readonly<Record<FacetField, string>> = {
  city: 'City',
  sponsor: 'Sponsor',
  speaker: 'Speaker',
  technology: 'Technology',
  host: 'Host',
  tier: 'Tier',
  year: 'Year',
}

/** Weight of a value asked for by name: as much as a good match of a word among the values of a recap. */
const VALUE_SCORE = 4
/** A date or a quality finds recaps, but says nothing of how well they fit. */
const PLAIN_SCORE = 1e-6
const NONE = new Set(['none', NO_VALUE])

const termsOf = (text: string): readonly string[] => tokenise(text).map(atom => atom.term)

/**
 * Whether a name, as words, holds the words asked for: in a row for a phrase, else each somewhere; or is what is asked
 * for but for its spaces, as `redhat` is Red Hat.
 */
const fits = (name: readonly string[], wanted: readonly string[], words: Words): boolean => {
  if (name.length !== wanted.length && name.join('') === wanted.join('')) return true
  if (words.kind === 'phrase') return name.some((_, at) => wanted.every((term, offset) => name[at + offset] === term))
  return wanted.every((term, i) =>
    name.some(
      found =>
        found === term ||
        (words.kind === 'fuzzy' && withinEdits(found, term, editsAllowed(term))) ||
        (words.kind === 'word' && words.typing && i === wanted.length - 1 && found.startsWith(term)),
    ),
  )
}

const hasQuality = (document: SearchDocument, quality: Quality): boolean => {
  switch (quality) {
    case 'image':
      return document.images > 0
    case 'slides':
      return document.slides
    case 'video':
      return document.video
    case 'talk':
      return document.talks.length > 0
    case 'date':
      return document.date !== undefined
    case 'draft':
      return document.draft
    case 'missing-image':
      return document.missingImages > 0
    default:
      return document.facets[quality].length > 0
  }
}

/** Creates the lookup of an archive. */
export const createLookup = (
  shelf: Shelf,
  columns: FacetColumns,
  formsOf: (name: string) => readonly string[],
): Lookup => {
  const scoresOf = (score: number, test: (slot: number, document: SearchDocument) => boolean): Float32Array => {
    const scores = new Float32Array(shelf.slots)
    for (let slot = 0; slot < scores.length; slot += 1) {
      const document = shelf.document(slot)
      if (document !== undefined && test(slot, document)) scores[slot] = score
    }
    return scores
  }

  /** Words of the names of values, which are asked for again with every letter that is typed. */
  const words = new Map<string, readonly string[]>()
  const termsOfName = (name: string): readonly string[] => {
    const known = words.get(name)
    if (known !== undefined) return known
    const terms = termsOf(name)
    words.set(name, terms)
    return terms
  }

  const matching = (field: FacetField, column: FacetColumn, asked: Words): readonly number[] => {
    if (NONE.has(foldName(asked.text))) return [column.find(NO_VALUE)].filter(id => id >= 0)
    const wanted = termsOf(asked.text)
    const exact = column.find(asked.text)
    const ids = Array.from({ length: column.size }, (_, id) => id)
    const none = column.find(NO_VALUE)
    return ids.filter(id => {
      if (id === none) return false
      if (id === exact) return true
      const name = column.name(id)
      const forms = field === 'technology' ? [name, ...formsOf(name)] : [name]
      return forms.some(form => fits(termsOfName(form), wanted, asked))
    })
  }

  return {
    values: (field, asked) => {
      const column = columns[field]
      const ids = matching(field, column, asked)
      const wanted = new Uint8Array(column.size)
      for (const id of ids) wanted[id] = 1
      const { starts, ids: held } = column.flat()
      const scores = scoresOf(VALUE_SCORE, slot => {
        const end = starts[slot + 1] ?? 0
        for (let at = starts[slot] ?? 0; at < end; at += 1) if (wanted[held[at] ?? 0] === 1) return true
        return false
      })
      const names = ids.map(id => column.name(id)).filter(name => name !== NO_VALUE)
      const part = `${queryNameOf(field)}:${asked.text}`
      const sequences = names.map(name => ({ terms: termsOfName(name), lastIsPrefix: false }))
      const leaf = makeLeaf({
        part,
        exact: sequences.flatMap(({ terms }) => (terms.length === 1 ? terms : [])),
        sequences: sequences.filter(({ terms }) => terms.length > 1),
      })
      return { part, kind: 'value', scores, label: FACET_LABELS[field], names, leaf }
    },
    dates: period => ({
      part: writePeriod(period),
      kind: 'date',
      scores: scoresOf(PLAIN_SCORE, (_slot, document) => isIn(period, document.date)),
      label: 'Date',
      names: [],
      leaf: makeLeaf({}),
    }),
    quality: quality => ({
      part: writeQuality(quality),
      kind: 'quality',
      scores: scoresOf(PLAIN_SCORE, (_slot, document) => hasQuality(document, quality)),
      label: 'Recap',
      names: [],
      leaf: makeLeaf({}),
    }),
  }
}
