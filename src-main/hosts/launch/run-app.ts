import { stat } from 'node:fs/promises'
import path from 'node:path'
import { FaultError } from '../../contract/index.ts'
import { notWritable, writeFileAtomically } from '../../worker/atomic-file.ts'
import { makeFolder } from '../../worker/make-folder.ts'
import type { App } from '../app/create-app.ts'
import type { Say } from './say.ts'

/** How long the first results may take before a screenshot is given up. */
const READY_LIMIT_MS = 120_000

/** Checks the folder that a person named, so that a slip is said where it was typed. */
export const checkFolder = async (folder: string): Promise<void> => {
  const facts = await stat(folder).catch(() => undefined)
  if (facts?.isDirectory()) return
  throw facts
    ? new FaultError({
        code: 'folder-is-a-file',
        message: `${folder} is a file; name the folder that holds the recaps.`,
        path: folder,
      })
    : new FaultError({
        code: 'folder-not-found',
        message: `There is no folder ${folder}; check the spelling, or start without a folder to open the sample archive.`,
        path: folder,
      })
}

const saveScreenshot = async (app: App, file: string, say: Say): Promise<void> => {
  const shown = await app.host.ready(READY_LIMIT_MS)
  await app.checkPlace(file)
  const picture = await app.host.capture()
  await makeFolder(path.dirname(file)).catch((error: unknown) => {
    throw notWritable(file, error)
  })
  await writeFileAtomically(file, picture)
  say(shown === 'results' ? `Saved ${file}.` : `Saved ${file}; the window shows no results (${shown}).`)
}

/** Opens the window and waits for its end, or for the screenshot; answers with the exit status. */
export const runApp = async (app: App, screenshot: string | undefined, say: Say): Promise<number> => {
  await app.host.open()
  if (screenshot !== undefined) {
    await saveScreenshot(app, screenshot, say)
    return 0
  }
  const fault = await app.host.closed
  if (fault) say(fault.message)
  return fault ? 1 : 0
}
