#!/usr/bin/env node
import { join } from 'node:path'
import { parseInvocation } from './cli/arguments.ts'
import { oneLine, printable } from './cli/printable.ts'
import { createProgressBar } from './cli/progress.ts'
import { run } from './cli/run.ts'
import { USAGE, UsageError } from './cli/usage.ts'
import { FaultError } from './contract/index.ts'
import { userDataFolder } from './hosts/app/user-data-folder.ts'
import { findAppFolder } from './hosts/launch/app-folder.ts'
import { createWorkerClient } from './worker/start-worker.ts'

/** Entry of the command line. The status is set rather than exited with, so that piped output is written whole. */
const main = async (): Promise<number> => {
  const invocation = parseInvocation(process.argv.slice(2))
  if (invocation === 'help') {
    process.stdout.write(USAGE)
    return 0
  }
  const worker = createWorkerClient({
    sampleFolder: join(findAppFolder(import.meta.url).appFolder, 'archive'),
    ...(!invocation.raw && { userDataFolder: userDataFolder() }),
  })
  const bar = createProgressBar(process.stderr)
  try {
    const report = await run(invocation, worker, bar, note => {
      process.stderr.write(`recap-archive: ${oneLine(note)}\n`)
    })
    process.stdout.write(`${invocation.json ? JSON.stringify(report.data, null, 2) : printable(report.text)}\n`)
    // The report is out: what was read is kept for the next time, however long that takes.
    await worker.ask('archive.saved', {})
    return report.status
  } finally {
    bar.clear()
    await worker.close()
  }
}

// A reader that closes early (`| head`) is no error.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

main().then(
  status => {
    process.exitCode = status
  },
  (error: unknown) => {
    const known = error instanceof UsageError || error instanceof FaultError
    const detail = error instanceof Error ? error.message : String(error)
    process.stderr.write(`recap-archive: ${oneLine(known ? detail : `something unexpected went wrong: ${detail}`)}\n`)
    process.exitCode = 2
  },
)
