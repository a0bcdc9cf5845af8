import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src-main/core/extract/index.ts'
import { createAnswers } from '../../src-main/worker/reading/lookups.ts'
import { type ReadPost, readAll } from '../../src-main/worker/reading/read-all.ts'
import { FEWEST_FOR_THREADS } from '../../src-main/worker/reading/readers.ts'
import { scanForPosts } from '../../src-main/worker/scan.ts'
import { temporaryFolder } from '../unit/worker/temporary-folder.ts'

const ROOT = join(import.meta.dirname, '../..')
/** More than one thread reads alone. */
const POSTS = FEWEST_FOR_THREADS + 10

const built = (name: string): URL => {
  const file = join(ROOT, 'out/main', name)
  if (!existsSync(file)) throw new Error('The application is not built; run `npm run build`.')
  return pathToFileURL(file)
}

const site = () => {
  const bodies = [
    '![x](x.png) Liz Rice from Aqua talked about Kubernetes.',
    '',
    'PNG\0',
    '---\ntitle: "broken\n---\nEnvoy',
  ]
  const texts = Array.from({ length: POSTS }, (_, at) => {
    const body = bodies[at % 25] ?? `Evening ${at} in Ottawa, with Meshery.`
    return [`${String(at).padStart(3, '0')}.md`, body === '' ? '' : `# Post ${at}\n\n${body}\n`] as const
  })
  return temporaryFolder({ ...Object.fromEntries(texts), 'x.png': 'x' })
}

const technologies = 'technologies:\n  - name: Meshery\n    kind: tool\n'

const readWith = async (folder: string, readerThread?: URL, abort = new AbortController(), told = () => {}) => {
  const { posts, files } = await scanForPosts(folder, abort.signal)
  const all: ReadPost[] = []
  const tools = { extractor: createExtractor({ technologies }), technologies, ...(readerThread && { readerThread }) }
  await readAll(folder, posts, { index: files, answers: createAnswers(files) }, tools, abort.signal, read => {
    all.push(...read)
    told()
  })
  // The moment of reading is another each time.
  const timeless = JSON.parse(JSON.stringify(all, (key, value: unknown) => (key === 'readAtMs' ? 0 : value)))
  return (timeless as ReadPost[]).sort((one, other) => (one.path < other.path ? -1 : 1))
}

describe('reading in several threads', () => {
  it('tells of every post, once, what reading in one thread tells', async () => {
    const folder = site()
    const together = await readWith(folder, built('reader.js'))
    expect(together).toHaveLength(POSTS)
    expect(together).toEqual(await readWith(folder))
  }, 90_000)

  it('reads in one thread what a thread that fails leaves', async () => {
    const folder = site()
    const read = await readWith(folder, new URL('./no-such-reader.js', built('reader.js')))
    expect(new Set(read.map(({ path }) => path)).size).toBe(POSTS)
    expect(read).toHaveLength(POSTS)
  }, 90_000)

  it('ends where it is cancelled, and keeps what was told', async () => {
    const abort = new AbortController()
    const read = await readWith(site(), built('reader.js'), abort, () => abort.abort())
    expect(read.length).toBeGreaterThan(0)
    expect(read.length).toBeLessThan(POSTS)
  })
})
