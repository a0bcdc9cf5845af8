import { createSearchEngine } from '../../../src-main/core/search/index.ts'
import type { MakeEngine } from './engine.ts'

/** The engine of the application. */
export const createOurs: MakeEngine = ({ documents, synonyms }) => {
  const engine = createSearchEngine({ synonyms })
  engine.put(documents)
  return {
    name: 'Recap Archive',
    hasFields: true,
    search: query => engine.paths({ query, filters: {}, sort: 'relevance' }),
  }
}
