import path from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { FaultError } from '../../contract/index.ts'
import { createWorkerClient } from '../../worker/start-worker.ts'
import { createApp } from '../app/create-app.ts'
import { userDataFolder } from '../app/user-data-folder.ts'
import { findAppFolder } from '../launch/app-folder.ts'
import { parseStartArguments, type StartOptions } from '../launch/arguments.ts'
import { cleanUpOnSignals, createCleanup } from '../launch/cleanup.ts'
import { checkFolder, runApp } from '../launch/run-app.ts'
import { sayOnTerminal as say } from '../launch/say.ts'
import { createAddressDesk } from './addresses.ts'
import { createElectronHost } from './electron-host.ts'
import { cutNetwork } from './lock-down.ts'
import { setMenu } from './menu.ts'
import { registerScheme } from './scheme.ts'

/** Electron's entry. What must happen before the application is ready stands before the first `await`. */

const { appFolder, version } = findAppFolder(import.meta.url)
const dataFolder = userDataFolder()
const cleanup = createCleanup()
const desk = createAddressDesk(app)

registerScheme()
cutNetwork(app)
app.enableSandbox()
app.setName('Recap Archive')
app.setPath('userData', path.join(dataFolder, 'electron'))

/** In a package the sample archive is a real folder beside the asar, since its links must be resolved and proven. */
const sampleFolder = app.isPackaged ? path.join(process.resourcesPath, 'archive') : path.join(appFolder, 'archive')

/** In a package the worker is unpacked: a thread starts from a real file. */
const workerFile = (): URL | undefined =>
  app.isPackaged
    ? new URL(import.meta.url.replace(/app\.asar\/.*$/, 'app.asar.unpacked/out/main/worker.js'))
    : undefined

const run = async (options: StartOptions): Promise<number> => {
  if (options.folder !== undefined) await checkFolder(options.folder)
  const headless = process.env.RECAP_ARCHIVE_HEADLESS === '1' || options.screenshot !== undefined
  // Pictures and tests may be taken beside a window that a person has open.
  if (!headless && !app.requestSingleInstanceLock()) {
    say('Recap Archive is already open; its window was brought to the front.')
    return 0
  }
  app.on('second-instance', (_event, argv) => {
    desk.take(argv)
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  // The end of the window is the end of the run, which this file sees to.
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  setMenu()
  if (!headless) desk.register(appFolder)

  const paths = { appFolder, userDataFolder: dataFolder, sampleFolder }
  const recapArchive = await createApp({
    worker: createWorkerClient(paths, workerFile()),
    createHost: hostOptions =>
      createElectronHost(hostOptions, { preload: path.join(appFolder, 'out', 'preload', 'preload.cjs') }),
    paths,
    version,
    headless,
    width: options.width,
    height: options.height,
    ...(options.folder === undefined ? {} : { startFolder: options.folder }),
    ...(options.address === undefined ? {} : { startAddress: options.address }),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
  })
  cleanup.add(() => recapArchive.close())
  desk.connect(recapArchive.openAddress)
  return runApp(recapArchive, options.screenshot, say)
}

const tell = (error: FaultError): void => {
  say(error.message)
  // Started from a desktop's icon there is no terminal to read.
  if (app.isPackaged) dialog.showErrorBox('Recap Archive', error.message)
}

const start = async (): Promise<number> => {
  const args = process.argv.slice(app.isPackaged ? 1 : 2)
  try {
    return await run(parseStartArguments(args, { cwd: process.env.INIT_CWD ?? process.cwd(), lenient: true }))
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    tell(error)
    return 2
  }
}

cleanUpOnSignals(cleanup)
void start()
  .catch((error: unknown) => {
    say(`Recap Archive could not start: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  })
  .then(async status => {
    await cleanup.run()
    app.exit(status)
  })
