/** What has to be undone when the application ends. */
export type Cleanup = {
  add(undo: () => Promise<unknown> | unknown): void
  /** Undoes everything once, last things first; a failure of one does not hold up the others. */
  run(): Promise<void>
}

export const createCleanup = (): Cleanup => {
  const steps: (() => Promise<unknown> | unknown)[] = []
  let running: Promise<void> | undefined
  const runAll = async (): Promise<void> => {
    for (let undo = steps.pop(); undo; undo = steps.pop()) {
      try {
        await undo()
      } catch {
        // The application is ending; the remaining steps still have to be taken.
      }
    }
  }
  return {
    add: undo => steps.push(undo),
    run: () => {
      running ??= runAll()
      return running
    },
  }
}

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/** Cleans up and ends the process on the usual signals, with the customary exit status of 128 and the signal's number. */
export const cleanUpOnSignals = (cleanup: Cleanup): void => {
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.once(signal, () => void cleanup.run().finally(() => process.exit(128 + number)))
  }
}
