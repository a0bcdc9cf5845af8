import { type ExportResult, FaultError, type FileTarget } from '../../contract/index.ts'
import type { WorkerClient } from '../../worker/client.ts'

/** What to write. `out` is an absolute path. */
export type ExportFileRequest = FileTarget & { readonly paths: readonly string[]; readonly out: string }

/**
 * Exports recaps to anything but PDF. The worker does it all, since it has the recaps and its thread is not the
 * window's; its progress comes as `export.progress`. Aborting the signal stops it, and it leaves nothing behind.
 *
 * @throws FaultError `nothing-to-export`, `export-not-writable`, `cancelled`, or what the worker met.
 */
export const exportFile = async (
  worker: Pick<WorkerClient, 'ask'>,
  request: ExportFileRequest,
  signal: AbortSignal,
): Promise<Extract<ExportResult, { saved: true }>> => {
  const stop = (): void => void worker.ask('export.stop', {})
  const reply = worker.ask('export.write', request)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const written = await reply
    if (written.ok) return written.value
    throw new FaultError(written.fault)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
