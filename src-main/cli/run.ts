import { resolve } from 'node:path'
import { unwrap } from '../contract/index.ts'
import type { WorkerClient } from '../worker/client.ts'
import type { Invocation } from './arguments.ts'
import type { ProgressBar } from './progress.ts'
import { checkReport, facetsReport, plural, problemLine, type Report, searchReport, showReport } from './report.ts'

/** Runs one command over a worker of its own. Rejects with a FaultError for unusable input. */
export const run = async (invocation: Invocation, worker: WorkerClient, bar: ProgressBar): Promise<Report> => {
  worker.listen((name, payload) => {
    if (name === 'archive.progress' && 'done' in payload && payload.phase === 'reading')
      bar.show(`${payload.done} of ${payload.total} posts`, payload.done / Math.max(1, payload.total))
  })
  unwrap(await worker.call('archive.open', { folder: resolve(invocation.folder) }))
  const summary = unwrap(await worker.ask('archive.settled', {}))
  bar.clear()
  switch (invocation.command) {
    case 'index': {
      const { problems } = unwrap(await worker.call('archive.problems', {}))
      const { posts, images, missingImages, elapsedMs } = summary
      return {
        data: { posts, images, missingImages, problems, elapsedMs },
        text: [
          ...problems.map(problemLine),
          `${plural(posts, 'recap')}, ${plural(images, 'image')}, ${missingImages} missing, read in ${(elapsedMs / 1000).toFixed(2)} s.`,
        ].join('\n'),
        status: 0,
      }
    }
    case 'search':
      return searchReport(
        unwrap(await worker.call('archive.search', invocation.request)),
        invocation.request.limit ?? Number.POSITIVE_INFINITY,
      )
    case 'facets':
      return facetsReport(unwrap(await worker.ask('archive.facets', {})))
    case 'show': {
      const { path } = invocation
      const recap = unwrap(await worker.call('recap.read', { path }))
      return showReport(recap, unwrap(await worker.ask('recap.text', { path })).text)
    }
    case 'check':
      return checkReport(unwrap(await worker.call('archive.problems', {})).problems)
    case 'export': {
      // Only printing needs a browser and what drives it, which take longer to load than a search takes.
      const { exportRecaps } = await import('./export.ts')
      return exportRecaps(invocation, worker, bar)
    }
  }
}
