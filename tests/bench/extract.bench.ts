/**
 * What it costs to extract the facets of a post by the code as the program is built of it (a test runner's own loading
 * of modules makes each call between two files dearer), scaled to {@link WORDS} words, in two figures:
 * - fixtures: the labelled posts and the sample archive. They are short, and nearly every sentence of them names somebody or
 *   something, in tables and lists of few words: twice as many blocks a word as posts have on the whole, so that they cost
 *   more than any archive will;
 * - generated recaps: of the length, the blocks and the share of telling sentences that ordinary posts have.
 * Each is read in a thread of its own, as the program reads an archive in one: what the engine has compiled for other texts
 * would count for or against it.
 * Both are printed beside the same bar, for a person to compare: a timed test would fail on a busy machine, and say nothing of
 * the code. The lowest figure of a round is printed too: on a machine with other work it is the one that tells what the code
 * itself costs.
 */

import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { READER_LIMITS } from '../../src-main/worker/reading/readers.ts'
import { wordLists } from '../tools/word-lists.ts'
import { benchOnce } from './bench-once.ts'
import type { Texts } from './extract-thread.ts'

/** Prints what the thread tells. */
const measure = (file: string, texts: Texts): Promise<void> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData: texts, resourceLimits: READER_LIMITS })
    thread.once('error', reject)
    thread.on('message', (line: unknown) => console.log(line))
    thread.once('exit', () => resolve())
  })

benchOnce('extraction', 'labelled posts and the sample archive, and generated recaps', async folder => {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [wordLists()],
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/extract-thread.ts',
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'thread.mjs', topLevelVar: false } },
    },
  })
  for (const texts of ['fixtures', 'generated'] as const) await measure(join(folder, 'thread.mjs'), texts)
})
