import type { SearchEngine } from '../../core/search/types.ts'
import type { Posts } from '../posts.ts'
import type { Snapshot } from './saved-index.ts'

/** What is to be saved of an open archive; each post as it is when its turn comes. */
export const snapshotOf = (posts: Posts, engine: Pick<SearchEngine, 'wordsOf' | 'wordOf'>): Snapshot => ({
  outcomes: posts.outcomes(),
  wordOf: engine.wordOf,
  saved: outcome => {
    const record = outcome.ok ? posts.records.get(outcome.reading.post.path) : undefined
    // Another reading of the post has come meanwhile: its names and words are not this one's.
    if (!outcome.ok || record?.reading !== outcome.reading) return { outcome }
    const { facets, talks, slides, video, aliases } = record.document
    const words = engine.wordsOf(outcome.reading.post.path)
    return { outcome, names: { facets, talks, slides, video, aliases }, ...(words && { words }) }
  },
})
