/**
 * What it costs to extract the facets of a post by the code as the program is built of it (a test runner's own loading
 * of modules makes each call between two files dearer), scaled to {@link WORDS} words, in two figures:
 * - fixtures: the labelled posts and the sample archive. They are short, and nearly every sentence of them names somebody or
 *   something, in tables and lists of few words: twice as many blocks a word as posts have on the whole, so that they cost
 *   more than any archive will;
 * - generated recaps: of the length, the blocks and the share of telling sentences that ordinary posts have.
 * Both are printed beside the same bar, for a person to compare: a timed test would fail on a busy machine, and say nothing of
 * the code. The lowest figure of a round is printed too: on a machine with other work it is the one that tells what the code
 * itself costs.
 */

import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { createExtractor, Extractor } from '../../src-main/core/extract/index.ts'
import type { ParsedPost } from '../../src-main/core/post/types.ts'
import { readArchive } from '../eval/read-archive.ts'
import { wordLists } from '../tools/word-lists.ts'
import { benchOnce } from './bench-once.ts'
import { generatePosts } from './recap-posts.ts'

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

const measure = (name: string, { extract }: Extractor, posts: readonly ParsedPost[]): void => {
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
  console.log(
    [
      `${name}: ${posts.length} posts of ${Math.round(words / posts.length)} words in ${Math.round(blocks / posts.length)} blocks`,
      `a post of ${WORDS} words: median ${median(clock).toFixed(2)} ms, ${median(processor).toFixed(2)} ms of processor time`,
      `lowest ${Math.min(...processor).toFixed(2)} ms (the bar: ${BAR_MS} ms)`,
    ].join('; '),
  )
}

/** The extractor's room bundled as the program is, in a folder of its own until `use` is done. */
const withBuilt = async (use: (create: typeof createExtractor) => Promise<void>): Promise<void> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'extract-bench-')))
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [wordLists()],
      build: {
        ssr: 'src-main/core/extract/index.ts',
        outDir: folder,
        rollupOptions: { output: { entryFileNames: 'extract.mjs', topLevelVar: false } },
      },
    })
    const built: { readonly createExtractor: typeof createExtractor } = await import(
      pathToFileURL(join(folder, 'extract.mjs')).href
    )
    await use(built.createExtractor)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const run = (): Promise<void> =>
  withBuilt(async create => {
    const began = performance.now()
    const extractor = create()
    console.log(`word lists read in ${(performance.now() - began).toFixed(0)} ms`)
    const fixtures = await Promise.all(FOLDERS.map(async folder => readArchive(await realpath(folder))))
    measure('fixtures', extractor, fixtures.flat())
    measure('generated recaps', extractor, generatePosts(GENERATED))
  })

benchOnce('extraction', 'labelled posts and the sample archive, and generated recaps', run)
