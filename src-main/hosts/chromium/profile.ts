import { mkdtemp, readlink, rm } from 'node:fs/promises'
import { homedir, hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { makeFolder, makeWritableFolder } from '../../worker/make-folder.ts'

/** A folder for the browser's own files. */
export type Profile = {
  readonly folder: string
  /** Removes a temporary profile; leaves a lasting one. */
  release(): Promise<void>
}

/** Snap lets its programs write only below their own folder, not into hidden folders of the home. */
const isSnap = (executable: string): boolean => executable.startsWith('/snap/')

const snapFolder = (): string => path.join(homedir(), 'snap', 'chromium', 'common', 'recap-archive')

/** A profile of its own, removed when it is released. */
export const temporaryProfile = async (executable: string): Promise<Profile> => {
  const parent = isSnap(executable) ? snapFolder() : tmpdir()
  await makeFolder(parent)
  const folder = await mkdtemp(path.join(parent, 'recap-archive-profile-'))
  return { folder, release: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) }
}

const isRunning = (processId: number): boolean => {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Chromium on Linux and macOS marks a profile in use with a link named SingletonLock to `host-process`. */
const isInUse = async (folder: string): Promise<boolean> => {
  const lock = await readlink(path.join(folder, 'SingletonLock')).catch(() => undefined)
  const parts = lock?.match(/^(.*)-(\d+)$/)
  if (!parts) return false
  return parts[1] !== hostname() || isRunning(Number(parts[2]))
}

/** The lasting profile, or a temporary one while another window has it, or where it cannot be made. */
export const lastingProfile = async (folder: string, executable: string): Promise<Profile> => {
  const place = isSnap(executable) ? path.join(snapFolder(), 'profile') : folder
  if (await isInUse(place)) return temporaryProfile(executable)
  return makeWritableFolder(place).then(
    () => ({ folder: place, release: async () => undefined }),
    () => temporaryProfile(executable),
  )
}
