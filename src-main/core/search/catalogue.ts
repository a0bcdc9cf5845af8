import { createMonthColumn, type MonthColumn } from './facets/months.ts'
import { createFacetColumns, type FacetColumns, putFacets, removeFacets } from './facets/values.ts'
import { createTextIndex, type NewDocument, type TextIndex } from './index/index.ts'
import { createShelf, type Shelf } from './index/shelf.ts'
import { createSynonyms, type Synonyms } from './matching/synonyms.ts'
import type { SearchDocument } from './types.ts'

/** A document to add; `words`, where they are known already, are those of this very document. */
export type PutDocument = Omit<NewDocument, 'slot'>

/** Everything that is known of the documents: their words, their values, their months and themselves, by slot. */
export type Catalogue = {
  readonly index: TextIndex
  readonly columns: FacetColumns
  readonly months: MonthColumn
  readonly shelf: Shelf
  readonly synonyms: Synonyms
  /** Adds documents, or replaces those of the same path; many at once are quicker than one after the other. */
  put(documents: readonly PutDocument[]): void
  remove(path: string): void
}

/** Whether the very texts of a document are those of another: corrections change its values and talks only. */
const hasSameProse = (one: SearchDocument, other: SearchDocument): boolean =>
  one.title === other.title &&
  one.headings === other.headings &&
  one.captions === other.captions &&
  one.files === other.files &&
  one.summary === other.summary &&
  one.body === other.body

/** Creates an empty catalogue. `forms`: canonical name to its other spellings. */
export const createCatalogue = (forms: ReadonlyMap<string, readonly string[]>): Catalogue => {
  const synonyms = createSynonyms(forms)
  const index = createTextIndex(synonyms)
  const shelf = createShelf()
  const columns = createFacetColumns(forms)
  const months = createMonthColumn()

  const file = (slot: number, document: SearchDocument): void => {
    putFacets(columns, slot, document)
    months.put(slot, document.date)
  }

  const remove = (path: string): void => {
    const slot = shelf.slotOf(path)
    if (slot === undefined) return
    index.remove(slot)
    removeFacets(columns, slot)
    months.remove(slot)
    shelf.remove(slot)
  }

  return {
    index,
    columns,
    months,
    shelf,
    synonyms,
    remove,
    put: documents => {
      let fresh: NewDocument[] = []
      const addFresh = (): void => {
        index.add(fresh)
        fresh = []
      }
      for (const { document, words } of documents) {
        const slot = shelf.slotOf(document.path)
        const before = slot === undefined ? undefined : shelf.document(slot)
        if (slot !== undefined && before !== undefined) {
          // What is replaced may be one of these very documents.
          addFresh()
          if (hasSameProse(before, document)) {
            index.revalue(slot, before, document)
            shelf.replace(slot, document)
            file(slot, document)
            continue
          }
          remove(document.path)
        }
        const free = shelf.put(document)
        fresh.push({ slot: free, document, words })
        file(free, document)
      }
      addFresh()
    },
  }
}
