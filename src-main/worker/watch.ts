import { type FSWatcher, watch as watchFiles } from 'chokidar'

/** How changes on disk are noticed. */
export type Watching = 'events' | 'rescan' | 'off'

/** Quiet time after the last event before the archive is read again: an editor's save is several events. */
const SETTLE_MS = 400
/** How often the folder is listed again where the system cannot tell of changes. */
const RESCAN_MS = 20_000

/**
 * Tells of changes below a folder. Where the system's watching fails (a limit of watches, a network drive), falls back
 * to a rescan from time to time and says so through `onMode`.
 */
export const createWatcher = (root: string, onChange: () => void, onMode: (mode: Watching) => void) => {
  let settle: NodeJS.Timeout | undefined
  let rescan: NodeJS.Timeout | undefined
  const changed = (): void => {
    clearTimeout(settle)
    settle = setTimeout(onChange, SETTLE_MS)
  }
  let watcher: FSWatcher | undefined = watchFiles(root, {
    ignoreInitial: true,
    followSymlinks: false,
    // A folder that may not be read is no reason to stop watching the others.
    ignorePermissionErrors: true,
    ignored: path => /[\\/](?:\.git|\.hg|\.svn|node_modules)(?:[\\/]|$)/.test(path),
  })
  const fallBack = (): void => {
    void watcher?.close()
    watcher = undefined
    if (rescan) return
    rescan = setInterval(onChange, RESCAN_MS)
    onMode('rescan')
  }
  watcher.on('all', changed)
  watcher.on('error', fallBack)
  return {
    /** Rescans from time to time from now on: for a folder that went away, of which no event will tell. */
    fallBack,
    async close(): Promise<void> {
      clearTimeout(settle)
      clearInterval(rescan)
      await watcher?.close()
    },
  }
}
