/**
 * What it costs to open an archive, for the built program in a thread of its own, as the window has it: the first time, and
 * again with the index that the first time saved. By the clock, and in processor time of all threads, which other work on
 * the machine lengthens less. `ARCHIVES=1000` measures one size only.
 */

import { existsSync } from 'node:fs'
import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unwrap } from '../../src-main/contract/index.ts'
import { createWorkerClient } from '../../src-main/worker/start-worker.ts'
import { benchOnce } from './bench-once.ts'
import { writePosts } from './post-files.ts'
import { generateRecaps } from './recaps.ts'

const SIZES = (process.env.ARCHIVES ?? '1000,10000').split(',').map(Number)
/** Openings of each kind; the first time costs the most, and is measured less often for a large archive. */
const ROUNDS = 5
const FIRST_ROUNDS = (posts: number): number => (posts > 2000 ? 1 : 3)

type Figures = { readonly elapsedMs: number; readonly processorMs: number; readonly firstMs: number }

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Processor time of this process with all of its threads. */
const spentMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Opens a folder in a new worker. Answers what it took until all was read, and until there was something to see. */
const open = async (folder: string, data: string): Promise<Figures & { readonly reused: number }> => {
  const thread = fileURLToPath(new URL('../../out/main/worker.js', import.meta.url))
  if (!existsSync(thread)) throw new Error('The application is not built; run `npm run build`.')
  const [startedMs, spentBefore] = [performance.now(), spentMs()]
  const client = createWorkerClient({ sampleFolder: folder, userDataFolder: data }, new URL(`file://${thread}`))
  let firstMs: number | undefined
  client.listen((name, payload) => {
    if (name === 'archive.progress' && 'done' in payload && payload.done > 0) firstMs ??= performance.now() - startedMs
  })
  try {
    unwrap(await client.call('archive.open', { folder }))
    const { reused } = unwrap(await client.ask('archive.settled', {}))
    const figures = { elapsedMs: performance.now() - startedMs, processorMs: spentMs() - spentBefore }
    unwrap(await client.ask('archive.saved', {}))
    return { ...figures, firstMs: firstMs ?? figures.elapsedMs, reused }
  } finally {
    await client.close()
  }
}

const report = (name: string, all: readonly Figures[]): number => {
  const seconds = (pick: (figures: Figures) => number): string => (median(all.map(pick)) / 1000).toFixed(2).padStart(10)
  const columns = [seconds(each => each.elapsedMs), seconds(each => each.processorMs), seconds(each => each.firstMs)]
  console.log(`${name.padEnd(32)}${String(all.length).padStart(4)}${columns.join('')}`)
  return median(all.map(each => each.processorMs))
}

const times = async <T>(count: number, work: (round: number) => Promise<T>): Promise<readonly T[]> => {
  const all: T[] = []
  for (let round = 0; round < count; round += 1) all.push(await work(round))
  return all
}

const measure = async (root: string, posts: number): Promise<void> => {
  const [folder, data] = [join(root, `archive-${posts}`), join(root, `data-${posts}`)]
  const { documents } = generateRecaps(posts)
  await writePosts(documents, folder)
  console.log(`${posts} posts, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; medians in seconds`)
  console.log(`${''.padEnd(32)}   n     clock processor     first`)
  const first = await times(FIRST_ROUNDS(posts), async () => {
    await rm(data, { recursive: true, force: true })
    return open(folder, data)
  })
  const firstMs = report('the first opening', first)
  const warm = await times(ROUNDS, () => open(folder, data))
  if (warm.some(each => each.reused < posts)) throw new Error('A warm opening read posts that had not changed.')
  const warmMs = report('a warm opening', warm)
  const changed = await times(ROUNDS, async round => {
    const now = new Date()
    for (const { path } of documents.slice(round * 10, round * 10 + 10)) await utimes(join(folder, path), now, now)
    return open(folder, data)
  })
  report('a warm one, ten posts changed', changed)
  const [index = ''] = await readdir(join(data, 'index'))
  const bytes = (await stat(join(data, 'index', index))).size
  console.log(
    `a warm opening takes ${((100 * warmMs) / firstMs).toFixed(0)} % of the first one's processor time; the index has ${Math.round(bytes / posts)} bytes a post`,
  )
}

benchOnce('opening', 'a first and a warm opening of 1,000 and 10,000 posts', async root => {
  for (const posts of SIZES) await measure(root, posts)
})
