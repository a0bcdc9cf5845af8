import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Configuration } from 'electron-builder'
import { findAppFolder } from './app-folder.ts'
import { emptyAsar, listAsar } from './asar-header.ts'
import { findElectron } from './find-electron.ts'
import { sayOnTerminal as say } from './say.ts'

/** `npm run package`: makes the packages of this system, or tries the configuration where Electron's binary is missing. */

type Packaging = { readonly packaging: Configuration }

const readPackaging = async (appFolder: string): Promise<Configuration> => {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport<Packaging>(path.join(appFolder, 'electron.config.ts'), { configFile: false })
  return module.packaging
}

/** What electron-builder looks for in an unpacked Electron: its program, and the default application that it replaces. */
const makeStandInElectron = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'recap-archive-electron-'))
  await mkdir(path.join(folder, 'resources'))
  await writeFile(path.join(folder, 'resources', 'default_app.asar'), emptyAsar())
  await writeFile(path.join(folder, 'electron'), '#!/bin/sh\necho "This is not Electron." >&2\nexit 1\n')
  await chmod(path.join(folder, 'electron'), 0o755)
  return folder
}

const report = async (packed: string): Promise<void> => {
  const files = listAsar(await readFile(path.join(packed, 'resources', 'app.asar')))
  const megabytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1e6
  const unpacked = files.filter(file => file.unpacked).length
  say(`${packed}: app.asar lists ${files.length} files, ${megabytes.toFixed(1)} MB, ${unpacked} of them unpacked.`)
}

const packageForPeople = async (appFolder: string, config: Configuration, electronDist: string): Promise<void> => {
  const { build } = await import('electron-builder')
  const made = await build({ projectDir: appFolder, config: { ...config, electronDist }, publish: 'never' })
  for (const file of made) say(`Made ${file}`)
}

const tryConfiguration = async (appFolder: string, config: Configuration): Promise<void> => {
  say('Electron’s program is not installed, so this is a trial: a folder is made with a stand-in for it, no package.')
  const { build, Platform } = await import('electron-builder')
  const electronDist = await makeStandInElectron()
  try {
    await build({
      projectDir: appFolder,
      targets: Platform.LINUX.createTarget('dir'),
      // Fuses are switches inside Electron's program, which the stand-in does not have.
      config: { ...config, electronDist, electronFuses: null, directories: { output: 'dist/trial' } },
      publish: 'never',
    })
  } finally {
    await rm(electronDist, { recursive: true, force: true })
  }
  await report(path.join(appFolder, 'dist', 'trial', 'linux-unpacked'))
}

const { appFolder } = findAppFolder(import.meta.url)
const config = await readPackaging(appFolder)
const program = findElectron(appFolder)
if (program === undefined) await tryConfiguration(appFolder, config)
else await packageForPeople(appFolder, config, path.dirname(program))
