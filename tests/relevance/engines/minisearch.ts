import MiniSearch, { type SearchOptions } from 'minisearch'
import { TEXT_FIELDS, type TextField, textsOf } from '../../../src-main/core/search/index/fields.ts'
import type { SearchDocument } from '../../../src-main/core/search/index.ts'
import type { MakeEngine } from './engine.ts'

/** The texts of each field in one piece. */
export const fieldTexts = (document: SearchDocument): Readonly<Record<TextField, string>> => {
  const texts = textsOf(document)
  const text = (field: TextField): string => texts[field].join('\n')
  return {
    title: text('title'),
    talks: text('talks'),
    values: text('values'),
    headings: text('headings'),
    captions: text('captions'),
    files: text('files'),
    summary: text('summary'),
    body: text('body'),
  }
}

/** MiniSearch as it comes, over the fields of the application. */
export const createMiniSearch =
  (name: string, searchOptions: SearchOptions): MakeEngine =>
  ({ documents }) => {
    const index = new MiniSearch({ idField: 'path', fields: [...TEXT_FIELDS], searchOptions })
    index.addAll(documents.map(document => ({ path: document.path, ...fieldTexts(document) })))
    return { name, hasFields: false, search: query => index.search(query).map(({ id }) => String(id)) }
  }
