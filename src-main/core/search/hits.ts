import type { Hit } from '../../contract/index.ts'
import type { BlockBound } from './index/blocks.ts'
import type { Matchers } from './matching/matchers.ts'
import { toRuns } from './snippets/runs.ts'
import { snippetOf } from './snippets/snippet.ts'
import type { SearchDocument } from './types.ts'

/** Shows a document as a result, its true matches marked. `bounds` tells which of its body texts may match. */
export const toHit = (
  document: SearchDocument,
  score: number,
  matchers: Matchers,
  bounds: readonly BlockBound[],
): Hit => {
  const { date, thumbnail } = document
  const snippet = snippetOf(document, matchers, bounds)
  return {
    path: document.path,
    title: toRuns(document.title, matchers.active ? matchers.in('title').find(document.title) : []),
    ...(date === undefined ? {} : { date }),
    draft: document.draft,
    cities: document.facets.city,
    speakers: document.facets.speaker,
    snippet: snippet.runs,
    ...(snippet.from === undefined ? {} : { snippetFrom: snippet.from }),
    ...(thumbnail === undefined ? {} : { thumbnail }),
    images: document.images,
    score,
  }
}
