import { homedir } from 'node:os'
import path from 'node:path'

/** What the place of the user's data depends on; defaults to this process. */
export type DataFolderSource = {
  readonly platform?: NodeJS.Platform
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly home?: string
}

/**
 * Absolute path of the folder for settings, index and corrections; it may not exist yet.
 * `RECAP_ARCHIVE_DATA` overrides the platform's custom: the XDG base directory on Linux, Application Support on macOS,
 * roaming application data on Windows.
 */
export const userDataFolder = ({
  platform = process.platform,
  env = process.env,
  home = homedir(),
}: DataFolderSource = {}): string => {
  if (env.RECAP_ARCHIVE_DATA) return path.resolve(env.RECAP_ARCHIVE_DATA)
  if (platform === 'win32') return path.join(env.APPDATA ?? path.join(home, 'AppData', 'Roaming'), 'Recap Archive')
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Recap Archive')
  const xdg = env.XDG_DATA_HOME
  // The XDG specification asks to ignore a relative path here.
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.local', 'share'), 'recap-archive')
}
