import { spawn } from 'node:child_process'
import { isRoot } from '../chromium/flags.ts'
import type { StartOptions } from './arguments.ts'
import type { Cleanup } from './cleanup.ts'
import { ensureDisplay } from './display.ts'
import type { Say } from './say.ts'

/** The arguments for Electron's own process: the application, its options, and for root no sandbox, as Chromium asks. */
export const electronArguments = (appFolder: string, options: StartOptions, root: boolean): readonly string[] => [
  appFolder,
  ...(root ? ['--no-sandbox'] : []),
  `--width=${options.width}`,
  `--height=${options.height}`,
  ...(options.theme === undefined ? [] : [`--theme=${options.theme}`]),
  ...(options.screenshot === undefined ? [] : [`--screenshot=${options.screenshot}`]),
  ...(options.address === undefined ? [] : [`--open=${options.address}`]),
  ...(options.folder === undefined ? [] : [options.folder]),
]

/** Runs the application in Electron; answers with its exit status. */
export const startInElectron = async (
  program: string,
  appFolder: string,
  options: StartOptions,
  cleanup: Cleanup,
  say: Say,
): Promise<number> => {
  const display = await ensureDisplay(options, say)
  cleanup.add(() => display.close())
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const child = spawn(program, electronArguments(appFolder, options, isRoot()), {
    stdio: 'inherit',
    // Not a switch: Chromium, inside Electron, would take `--headless` for its own.
    env: options.headless ? { ...env, RECAP_ARCHIVE_HEADLESS: '1' } : env,
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', status => resolve(status ?? 1))
  })
  cleanup.add(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await ended
  })
  return ended
}
