export { createSearchEngine, type SearchEngineOptions } from './engine.ts'
export type { SearchDocument, SearchEngine } from './types.ts'
