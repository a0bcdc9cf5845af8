import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Say } from './say.ts'

/** How long a download of Electron may take before a browser is used instead. */
const FETCH_LIMIT_MS = 8000

const packageFolder = (appFolder: string): string | undefined => {
  try {
    return path.dirname(createRequire(path.join(appFolder, 'package.json')).resolve('electron/package.json'))
  } catch {
    return undefined
  }
}

/**
 * Absolute path of Electron’s program, where its package has it; undefined otherwise. Looks at what the package's own
 * `index.js` looks at, which is not loaded because it would download what is missing.
 */
export const findElectron = (appFolder: string): string | undefined => {
  const folder = packageFolder(appFolder)
  if (folder === undefined) return undefined
  const pathFile = path.join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const program = dist ? path.join(dist, name ?? 'electron') : name && path.join(folder, 'dist', name)
  return program && existsSync(program) ? program : undefined
}

/** Remembers that Electron could not be had, until the packages are installed anew. */
const markerFile = (appFolder: string): string =>
  path.join(appFolder, 'node_modules', '.cache', 'recap-archive', 'electron-not-reachable')

const runInstaller = (installer: string): Promise<boolean> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: FETCH_LIMIT_MS })
    child.once('error', () => resolve(false))
    child.once('close', status => resolve(status === 0))
  })

/**
 * Electron’s program, downloaded where it is missing and comes within seconds. A failed try is not repeated until the
 * packages are installed anew (`again` repeats it), and `RECAP_ARCHIVE_OFFLINE` forbids it.
 */
export const ensureElectron = async (
  appFolder: string,
  say: Say,
  { again = false } = {},
): Promise<string | undefined> => {
  const found = findElectron(appFolder)
  if (found !== undefined) return found
  const folder = packageFolder(appFolder)
  if (folder === undefined || process.env.RECAP_ARCHIVE_OFFLINE) return undefined
  const marker = markerFile(appFolder)
  if (existsSync(marker) && !again) return undefined
  say(`Electron’s program is not installed; trying to fetch it for ${FETCH_LIMIT_MS / 1000} seconds.`)
  if (await runInstaller(path.join(folder, 'install.js'))) return findElectron(appFolder)
  try {
    mkdirSync(path.dirname(marker), { recursive: true })
    writeFileSync(marker, '')
  } catch {
    // Without the mark the next start tries again, which costs seconds and nothing else.
  }
  return undefined
}
