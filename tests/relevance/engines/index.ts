import type { MakeEngine } from './engine.ts'
import { createFts5 } from './fts5.ts'
import { createMiniSearch } from './minisearch.ts'
import { createOurs } from './ours.ts'

const FOLDED = 'unicode61 remove_diacritics 2'

/** The engines that are compared, the application's first. */
export const ENGINES: readonly MakeEngine[] = [
  createOurs,
  createMiniSearch('MiniSearch', {}),
  createMiniSearch('prefix, fuzzy', { prefix: true, fuzzy: 0.2 }),
  createMiniSearch('all words', { prefix: true, fuzzy: 0.2, combineWith: 'AND' }),
  createFts5({ name: 'FTS5', tokenize: FOLDED, join: 'AND' }),
  createFts5({ name: 'porter', tokenize: `porter ${FOLDED}`, join: 'AND' }),
  createFts5({ name: 'porter, any word', tokenize: `porter ${FOLDED}`, join: 'OR' }),
]
