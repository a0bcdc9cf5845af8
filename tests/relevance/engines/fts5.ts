import createSqlite from '@sqlite.org/sqlite-wasm'
import { FIELD_BOOSTS, TEXT_FIELDS } from '../../../src-main/core/search/index/fields.ts'
import type { MakeEngine } from './engine.ts'
import { fieldTexts } from './minisearch.ts'

/** What FTS5 is made with; see https://sqlite.org/fts5.html. */
export type Fts5Options = { readonly name: string; readonly tokenize: string; readonly join: 'AND' | 'OR' }

const COLUMNS = TEXT_FIELDS.join(', ')
const WEIGHTS = [0, ...TEXT_FIELDS.map(field => FIELD_BOOSTS[field])].join(', ')
const SEARCH = `SELECT path FROM posts WHERE posts MATCH ? ORDER BY bm25(posts, ${WEIGHTS}), path`

/** The phrases and words of a query, each as a string of FTS5, so that nothing in it is an operator. */
const toMatch = (query: string, join: Fts5Options['join']): string =>
  (query.match(/"[^"]+"|[\p{L}\p{M}\p{N}]+/gu) ?? []).map(part => `"${part.replaceAll('"', '')}"`).join(` ${join} `)

/** SQLite's full-text index, weighed by the boosts of the application. */
export const createFts5 =
  ({ name, tokenize, join }: Fts5Options): MakeEngine =>
  async ({ documents }) => {
    const sqlite = await createSqlite()
    const database = new sqlite.oo1.DB(':memory:')
    database.exec(`CREATE VIRTUAL TABLE posts USING fts5(path UNINDEXED, ${COLUMNS}, tokenize = '${tokenize}')`)
    const insert = database.prepare(`INSERT INTO posts VALUES (?, ${TEXT_FIELDS.map(() => '?').join(', ')})`)
    for (const document of documents) {
      const texts = fieldTexts(document)
      insert.bind([document.path, ...TEXT_FIELDS.map(field => texts[field])]).stepReset()
    }
    insert.finalize()
    return {
      name,
      hasFields: false,
      search: query => {
        const match = toMatch(query, join)
        return match === '' ? [] : database.selectValues(SEARCH, [match]).map(String)
      },
    }
  }
