import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from './faults.ts'

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )

/**
 * Makes a folder, and those around it that are missing; rejects with the system's error. Node's own `mkdir` with
 * `recursive` tries for ever where the system refuses with ENOENT in a folder that is there, as below /proc.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  if (await isFolder(folder)) return
  const around = dirname(folder)
  if (around !== folder) await makeFolder(around)
  await mkdir(folder).catch(async (error: unknown) => {
    // Another process may have made it meanwhile.
    if (systemCode(error) !== 'EEXIST' || !(await isFolder(folder))) throw error
  })
}

/** As {@link makeFolder}; rejects also where nothing may be written into the folder. */
export const makeWritableFolder = async (folder: string): Promise<void> => {
  await makeFolder(folder)
  await access(folder, constants.W_OK | constants.X_OK)
}
