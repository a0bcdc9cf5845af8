import { relative } from 'node:path'
import { type FSWatcher, watch as watchFiles } from 'chokidar'
import { NEVER_ENTERED } from './walk.ts'

/** How changes on disk are noticed. */
export type Watching = 'events' | 'rescan' | 'off'

/** Quiet time after the last event before the archive is read again: an editor's save is several events. */
const SETTLE_MS = 400
/** Without such a time, as where a program goes on writing a file, it is read this long after the first event. */
const LONGEST_WAIT_MS = 2_000
/** Time between two listings of the folder where the system cannot tell of changes. */
const RESCAN_MS = 5_000
/** A listing that takes long, on a slow disk, may take at most this share of the time. */
const MOST_SHARE = 1 / 10

/**
 * Tells of changes below a folder. Where the system's watching fails (a limit of watches, a network drive), falls back
 * to a rescan from time to time and says so through `onMode`.
 */
export const createWatcher = (root: string, onChange: () => Promise<void>, onMode: (mode: Watching) => void) => {
  let settle: NodeJS.Timeout | undefined
  let rescan: NodeJS.Timeout | undefined
  let isRescanning = false
  let isClosed = false
  let isReading = false
  /** Since when something has changed that is not read yet; a long reading is not followed by the next at once. */
  let changedMs: number | undefined
  const readSoon = (): void => {
    clearTimeout(settle)
    if (changedMs === undefined || isReading || isClosed) return
    const leftMs = changedMs + LONGEST_WAIT_MS - performance.now()
    const isQuiet = leftMs >= SETTLE_MS
    settle = setTimeout(() => void read(isQuiet), isQuiet ? SETTLE_MS : Math.max(0, leftMs))
  }
  const read = async (isQuiet: boolean): Promise<void> => {
    changedMs = undefined
    isReading = true
    await onChange()
    isReading = false
    // Of a change right after another no event comes: what was still being written is read once more when all is quiet.
    if (changedMs !== undefined || !isQuiet) changedMs = performance.now()
    readSoon()
  }
  const changed = (): void => {
    changedMs ??= performance.now()
    readSoon()
  }
  let watcher: FSWatcher | undefined = watchFiles(root, {
    ignoreInitial: true,
    followSymlinks: false,
    // A folder that may not be read is no reason to stop watching the others.
    ignorePermissionErrors: true,
    // Below the archive only: it may itself lie in such a folder.
    ignored: path =>
      relative(root, path)
        .split(/[\\/]/)
        .some(name => NEVER_ENTERED.has(name)),
  })
  const rescanIn = (waitMs: number): void => {
    rescan = setTimeout(async () => {
      const startedMs = performance.now()
      await onChange()
      if (isRescanning) rescanIn(Math.max(RESCAN_MS, (performance.now() - startedMs) / MOST_SHARE))
    }, waitMs)
  }
  const fallBack = (): void => {
    void watcher?.close()
    watcher = undefined
    if (isRescanning || isClosed) return
    isRescanning = true
    rescanIn(RESCAN_MS)
    onMode('rescan')
  }
  watcher.on('all', changed)
  watcher.on('error', fallBack)
  return {
    /** Rescans from time to time from now on: for a folder that went away, of which no event will tell. */
    fallBack,
    async close(): Promise<void> {
      isClosed = true
      isRescanning = false
      clearTimeout(settle)
      clearTimeout(rescan)
      await watcher?.close()
    },
  }
}
