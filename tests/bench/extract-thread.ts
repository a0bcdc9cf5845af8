/** A thread of the benchmark of extraction: reads posts again and again, and tells what a post costs. */

import { realpath } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { createExtractor } from '../../src-main/core/extract/index.ts'
import type { ParsedPost } from '../../src-main/core/post/types.ts'
import { readArchive } from '../eval/read-archive.ts'
import { generatePosts } from './recap-posts.ts'

/** Which posts are read. */
export type Texts = 'fixtures' | 'generated'

const FOLDERS = ['tests/fixtures/labelled', 'archive']
const WORDS = 600
/** What a post of {@link WORDS} words may cost on one core: a first index of 10,000 posts depends on it. */
const BAR_MS = 1
const GENERATED = 100
const ROUNDS = 40
const WARM_UP = 10

const wordsIn = (post: ParsedPost): number =>
  post.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).filter(word => word !== '').length, 0)

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Processor time of this process, which other work on the machine does not lengthen. */
const spentMs = (): number => process.cpuUsage().user / 1000

const READ: Record<Texts, () => Promise<readonly ParsedPost[]>> = {
  fixtures: async () => (await Promise.all(FOLDERS.map(async folder => readArchive(await realpath(folder))))).flat(),
  generated: async () => generatePosts(GENERATED),
}

const run = async (texts: Texts): Promise<string> => {
  const posts = await READ[texts]()
  const began = performance.now()
  const { extract } = createExtractor()
  const lists = performance.now() - began
  const words = posts.reduce((sum, post) => sum + wordsIn(post), 0)
  const blocks = posts.reduce((sum, post) => sum + post.blocks.length, 0)
  const clock: number[] = []
  const processor: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const startedMs = performance.now()
    const spent = spentMs()
    for (const post of posts) extract(post)
    if (round < 0) continue
    clock.push(((performance.now() - startedMs) * WORDS) / words)
    processor.push(((spentMs() - spent) * WORDS) / words)
  }
  return [
    `${texts}: ${posts.length} posts of ${Math.round(words / posts.length)} words in ${Math.round(blocks / posts.length)} blocks`,
    `a post of ${WORDS} words: median ${median(clock).toFixed(2)} ms, ${median(processor).toFixed(2)} ms of processor time`,
    `lowest ${Math.min(...processor).toFixed(2)} ms (the bar: ${BAR_MS} ms)`,
    `word lists read in ${lists.toFixed(0)} ms`,
  ].join('; ')
}

const isTexts = (value: unknown): value is Texts => value === 'fixtures' || value === 'generated'

if (isTexts(workerData)) parentPort?.postMessage(await run(workerData))
