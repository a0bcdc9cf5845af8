import { resolve } from 'node:path'
import { type EntityRef, type EntityView, FaultError, unwrap } from '../contract/index.ts'
import type { WorkerClient } from '../worker/client.ts'
import type { Invocation } from './arguments.ts'
import { entityReport } from './entity-report.ts'
import type { ProgressBar } from './progress.ts'
import { checkReport, facetsReport, plural, problemLine, type Report, searchReport, showReport } from './report.ts'

/**
 * Runs one command over a worker of its own. `tell` is for what a person should know besides the report. Rejects with a
 * FaultError for unusable input.
 */
export const run = async (
  invocation: Invocation,
  worker: WorkerClient,
  bar: ProgressBar,
  tell: (note: string) => void,
): Promise<Report> => {
  worker.listen((name, payload) => {
    if (name === 'archive.progress' && 'done' in payload && payload.phase === 'reading')
      bar.show(`${payload.done} of ${payload.total} posts`, payload.done / Math.max(1, payload.total))
  })
  unwrap(await worker.call('archive.open', { folder: resolve(invocation.folder) }))
  const summary = unwrap(await worker.ask('archive.settled', {}))
  bar.clear()
  const { note } = unwrap(await worker.call('curation.state', {}))
  if (note !== undefined) tell(note)
  switch (invocation.command) {
    case 'index': {
      const { problems } = unwrap(await worker.call('archive.problems', {}))
      const { posts, images, missingImages, reused, elapsedMs } = summary
      return {
        data: { posts, images, missingImages, problems, reused, elapsedMs },
        text: [
          ...problems.map(problemLine),
          `${plural(posts, 'recap')}, ${plural(images, 'image')}, ${missingImages} missing, read in ${(elapsedMs / 1000).toFixed(2)} s${reused === 0 ? '' : `, ${reused} from the saved index`}.`,
        ].join('\n'),
        status: 0,
      }
    }
    case 'search': {
      const { request } = invocation
      const reply = unwrap(await worker.call('archive.search', request))
      const advice = reply.total === 0 ? unwrap(await worker.call('archive.advice', request)) : undefined
      return searchReport(reply, request.limit ?? Number.POSITIVE_INFINITY, advice)
    }
    case 'facets':
      return facetsReport(unwrap(await worker.ask('archive.facets', {})), invocation.evidence)
    case 'show': {
      const { path, evidence } = invocation
      const recap = unwrap(await worker.call('recap.read', { path }))
      return showReport(recap, unwrap(await worker.ask('recap.text', { path })).text, evidence)
    }
    case 'entity':
      return entityReport(await readEntity(worker, { kind: invocation.kind, name: invocation.name }))
    case 'check':
      return checkReport(unwrap(await worker.call('archive.problems', {})).problems)
    case 'export': {
      // Only printing needs a browser and what drives it, which take longer to load than a search takes.
      const { exportRecaps } = await import('./export.ts')
      return exportRecaps(invocation, worker, bar)
    }
  }
}

const MOST_OFFERED = 5

/** The page of an entity; where there is none of that name, the fault tells those that contain it. */
const readEntity = async (worker: WorkerClient, ref: EntityRef): Promise<EntityView> => {
  const reply = await worker.call('entity.read', ref)
  if (reply.ok || reply.fault.code !== 'entity-not-found') return unwrap(reply)
  const { names } = unwrap(
    await worker.call('entity.names', { kind: ref.kind, contains: ref.name, limit: MOST_OFFERED }),
  )
  const offered = names.map(({ name }) => `“${name}”`).join(', ')
  const hint = offered === '' ? '' : ` What contains it: ${offered}.`
  throw new FaultError({
    ...reply.fault,
    message: `No ${ref.kind} of this archive is called “${ref.name}”.${hint}`,
  })
}
