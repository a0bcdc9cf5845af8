import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { FaultError } from '../../contract/index.ts'

/** A browser that is installed. */
export type Browser = { readonly name: string; readonly executable: string }

/** Where to look; defaults to this machine. */
export type BrowserSearch = {
  readonly platform?: NodeJS.Platform
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly home?: string
}

type Candidate = readonly [name: string, executable: string]

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

const LINUX_COMMANDS: readonly Candidate[] = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Google Chrome', 'google-chrome'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
  ['Brave', 'brave-browser'],
  ['Brave', 'brave'],
]

const MAC_PROGRAMS: readonly Candidate[] = [
  ['Google Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
  ['Microsoft Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Brave', 'Brave Browser.app/Contents/MacOS/Brave Browser'],
]

const WINDOWS_PROGRAMS: readonly Candidate[] = [
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ['Brave', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
]

const inFolders = (folders: readonly string[], programs: readonly Candidate[], join: typeof path.join): Candidate[] =>
  programs.flatMap(([name, program]) => folders.map((folder): Candidate => [name, join(folder, program)]))

/** Browsers that Playwright has downloaded for other projects of the same person. */
const playwrightCache = (home: string): Candidate[] => {
  const folder = path.join(home, '.cache', 'ms-playwright')
  try {
    return readdirSync(folder)
      .filter(name => /^chromium-\d+$/.test(name))
      .sort()
      .reverse()
      .flatMap((name): Candidate[] => [
        ['Chromium', path.join(folder, name, 'chrome-linux64', 'chrome')],
        ['Chromium', path.join(folder, name, 'chrome-linux', 'chrome')],
      ])
  } catch {
    return []
  }
}

const candidates = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): Candidate[] => {
  if (platform === 'darwin') {
    return inFolders(['/Applications', path.posix.join(home, 'Applications')], MAC_PROGRAMS, path.posix.join)
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      folder => folder !== undefined,
    )
    return inFolders(folders, WINDOWS_PROGRAMS, path.win32.join)
  }
  const folders = [...(env.PATH ?? '').split(':').filter(folder => path.isAbsolute(folder)), '/snap/bin']
  return [...inFolders(folders, LINUX_COMMANDS, path.posix.join), ...playwrightCache(home)]
}

/**
 * The Chromium-family browser to use: the one that `RECAP_ARCHIVE_BROWSER` names, else the first of Chromium, Chrome,
 * Edge and Brave that is installed; undefined where there is none.
 * Throws an `unsupported` FaultError where the variable names something that cannot be run.
 */
export const findBrowser = ({
  platform = process.platform,
  env = process.env,
  home = homedir(),
}: BrowserSearch = {}): Browser | undefined => {
  const named = env.RECAP_ARCHIVE_BROWSER
  if (named) {
    if (isProgram(named)) return { name: path.basename(named), executable: named }
    throw new FaultError({
      code: 'unsupported',
      message: `RECAP_ARCHIVE_BROWSER names ${named}, which is not a program that can be run; correct it or leave it out.`,
      path: named,
    })
  }
  const found = candidates(platform, env, home).find(([, executable]) => isProgram(executable))
  return found && { name: found[0], executable: found[1] }
}
