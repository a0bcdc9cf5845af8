import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { unwrap } from '../../src-main/contract/index.ts'
import type { WorkerClient } from '../../src-main/worker/client.ts'
import { createWorkerClient } from '../../src-main/worker/start-worker.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CORPORA = join(ROOT, '..', 'shared', 'corpora')
const isThere = existsSync(CORPORA)
if (!isThere) console.log('Real posts to try the application on are not on this machine: their tests are left out.')

type Label = { path: string; title: string; date: string; images: { referenced: number; missing: number } }

const running: WorkerClient[] = []
afterAll(() => Promise.all(running.map(worker => worker.close())))

/** Opens a folder in the built worker, as the window and the command line do. */
const opened = async (folder: string) => {
  const worker = createWorkerClient({ sampleFolder: folder }, new URL(`file://${join(ROOT, 'out/main/worker.js')}`))
  running.push(worker)
  unwrap(await worker.call('archive.open', { folder }))
  const summary = unwrap(await worker.ask('archive.settled', {}))
  const { problems } = unwrap(await worker.call('archive.problems', {}))
  const all = unwrap(await worker.ask('archive.facets', {}))
  const paths = async (query: string): Promise<readonly string[]> => {
    const found = unwrap(await worker.call('archive.paths', { query, filters: {}, sort: 'title' }))
    return [...found.paths].sort()
  }
  return { worker, summary, problems, all, paths }
}

describe.runIf(isThere)('real posts', () => {
  const labels: readonly Label[] = isThere ? JSON.parse(readFileSync(join(CORPORA, 'labels.json'), 'utf8')) : []

  it('of a Hugo blog: each file listed or named, no image missing that exists, no shortcode braces in any text', async () => {
    const { worker, summary, problems, all } = await opened(join(CORPORA, 'linkerd-blog'))
    const named = problems.filter(problem => problem.code === 'file-not-a-post')
    expect(summary.posts + named.length).toBe(158)
    expect(summary.missingImages).toBe(0)
    for (const { path } of all)
      expect(unwrap(await worker.ask('recap.text', { path })).text, path).not.toMatch(/\{\{[<%]|[%>]\}\}/)
  }, 90_000)

  it('of several sites in one folder: titles, dates and image references as a person labelled them', async () => {
    const { worker, all, paths } = await opened(CORPORA)
    for (const label of labels) {
      const found = all.find(post => post.path === label.path)
      const { images } = unwrap(await worker.call('recap.read', { path: label.path }))
      const missing = images.filter(image => image.status === 'missing').length
      expect({ ...found, referenced: images.length, missing }).toMatchObject({
        title: label.title,
        date: label.date,
        ...label.images,
      })
    }
    expect((await paths('k8s')).length).toBeGreaterThan(50)
    expect(await paths('k8s')).toEqual(await paths('Kubernetes'))
    expect((await paths('quebec')).length).toBeGreaterThan(2)
    expect(await paths('quebec')).toEqual(await paths('Québec'))
  }, 90_000)
})
