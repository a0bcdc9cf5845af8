import { FaultError } from '../../contract/index.ts'
import { findAppFolder } from './app-folder.ts'
import { parseStartArguments, type StartOptions, USAGE } from './arguments.ts'
import { cleanUpOnSignals, createCleanup } from './cleanup.ts'
import { ensureXvfb, hasDisplay } from './display.ts'
import { ensureBrowser, ensureTools } from './ensure.ts'
import { ensureElectron } from './find-electron.ts'
import { checkFolder } from './run-app.ts'
import { sayOnTerminal as say } from './say.ts'
import { startInChromium } from './start-chromium.ts'
import { startInElectron } from './start-electron.ts'

/** `npm start`: chooses the host and runs the application in it. */

const cleanup = createCleanup()

const prepare = async ({ tools }: StartOptions): Promise<number> => {
  const browser = await ensureBrowser(say, { window: true })
  say(`Browser: ${browser.name} (${browser.executable})`)
  if (!hasDisplay()) await ensureXvfb(say)
  say(`Display: ${hasDisplay() ? 'the desktop’s own' : 'a virtual one (Xvfb)'}`)
  if (tools) {
    const installed = await ensureTools(['poppler-utils', 'qpdf'], say)
    say(`PDF tools: ${installed.length > 0 ? `installed ${installed.join(', ')}` : 'already there'}`)
  }
  return 0
}

const chooseElectron = async (appFolder: string, host: StartOptions['host']): Promise<string | undefined> => {
  if (host === 'chromium') return undefined
  const program = await ensureElectron(appFolder, say, { again: host === 'electron' })
  if (program === undefined && host === 'electron') {
    throw new FaultError({
      code: 'unsupported',
      message:
        'Electron’s program is not installed and could not be fetched; leave out --host to use a browser instead.',
    })
  }
  return program
}

const main = async (): Promise<number> => {
  const app = findAppFolder(import.meta.url)
  // npm changes into the project's folder and names the one in which the person typed.
  const options = parseStartArguments(process.argv.slice(2), { cwd: process.env.INIT_CWD ?? process.cwd() })
  if (options.help || options.version) {
    console.log(options.help ? USAGE : app.version)
    return 0
  }
  if (options.prepare) return prepare(options)
  if (options.folder !== undefined) await checkFolder(options.folder)
  cleanUpOnSignals(cleanup)
  const electron = await chooseElectron(app.appFolder, options.host)
  return electron === undefined
    ? startInChromium(app, options, cleanup, say)
    : startInElectron(electron, app.appFolder, options, cleanup, say)
}

try {
  process.exitCode = await main()
} catch (error) {
  const expected = error instanceof FaultError
  say(
    expected
      ? error.message
      : `Recap Archive could not start: ${error instanceof Error ? error.message : String(error)}`,
  )
  process.exitCode = expected ? 2 : 1
} finally {
  await cleanup.run()
}
