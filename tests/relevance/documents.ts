import { NO_CORRECTIONS } from '../../src-main/core/curate/index.ts'
import { createExtractor } from '../../src-main/core/extract/index.ts'
import type { SearchDocument } from '../../src-main/core/search/index.ts'
import { createConcluder } from '../../src-main/worker/conclude.ts'
import { type PostRecord, toRecord } from '../../src-main/worker/post-record.ts'
import { createAnswers } from '../../src-main/worker/reading/lookups.ts'
import { readOutcome } from '../../src-main/worker/reading/read-post.ts'
import { scanForPosts } from '../../src-main/worker/scan.ts'

/** What all engines are given. */
export type Collection = {
  readonly documents: readonly SearchDocument[]
  /** Other spellings of technologies, by name. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>
}

/** Reads the posts of a resolved folder and makes documents of them as the worker does. */
export const readCollection = async (folder: string): Promise<Collection> => {
  const extractor = createExtractor()
  const { posts, files } = await scanForPosts(folder, new AbortController().signal)
  const records: PostRecord[] = []
  const answering = { index: files, answers: createAnswers(files) }
  for (const post of posts) {
    const outcome = await readOutcome(folder, post, answering, extractor)
    if (outcome.ok) records.push(toRecord(outcome.reading, 1))
  }
  const conclude = createConcluder(extractor.technologyAliases)
  const concluded = conclude(records, NO_CORRECTIONS, 1, new Set())
  return { documents: concluded.records.map(record => record.document), synonyms: extractor.technologyAliases }
}
