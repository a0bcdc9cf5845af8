export { createSearchEngine, type SearchEngineOptions } from './engine.ts'
export { foldName } from './matching/fold.ts'
export { fileWords } from './matching/image.ts'
export type { SearchDocument, SearchEngine } from './types.ts'
