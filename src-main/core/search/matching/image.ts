import { countClauses } from './clauses.ts'
import type { Matchers } from './matchers.ts'

/** The words of a file's name: without folders and extension, underscores taken for spaces. */
export const fileWords = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{2,5}$/, '')
    .replaceAll('_', ' ')

/** How many parts of a query the words of one image match. */
export const partsOfImage = (matchers: Matchers, captions: readonly string[], file: string): number => {
  const inCaptions = matchers.in('captions')
  const inFiles = matchers.in('files')
  let clauses = 0
  for (const text of captions) for (const span of inCaptions.find(text)) clauses |= span.clauses
  for (const span of inFiles.find(fileWords(file))) clauses |= span.clauses
  return countClauses(clauses)
}
