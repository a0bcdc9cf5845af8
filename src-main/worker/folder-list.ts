import { readdir, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { FaultError, type FolderEntry, type FolderListing } from '../contract/index.ts'
import { readingFailure, systemCode } from './faults.ts'

/** Names of files that may be posts. */
const POST_NAME = /\.(?:md|markdown|html?)$/i

/**
 * Resolves a folder that a person named to an absolute path without links.
 * Throws a FaultError that says what is wrong with it: not there, a file, or not readable.
 */
export const resolveFolder = async (folder: string): Promise<string> => {
  const path = resolve(folder)
  try {
    const real = await realpath(path)
    if (!(await stat(real)).isDirectory())
      throw new FaultError({
        code: 'folder-is-a-file',
        message: `“${path}” is a file; choose the folder that holds the posts.`,
        path,
      })
    await readdir(real)
    return real
  } catch (error) {
    if (error instanceof FaultError) throw error
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR')
      throw new FaultError({
        code: 'folder-not-found',
        message: `There is no folder “${path}”; check the name, or whether its disk is connected.`,
        path,
      })
    throw new FaultError({
      code: 'folder-unreadable',
      message: `The folder “${path}” could not be opened because ${readingFailure(error)}; choose another one or change its permissions.`,
      path,
    })
  }
}

/** Lists one folder for the chooser in the page. Hidden folders are left out. */
export const listFolder = async (path: string | undefined, places: readonly FolderEntry[]): Promise<FolderListing> => {
  const folder = await resolveFolder(path ?? homedir())
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries
    .filter(entry => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(entry => ({ name: entry.name, path: join(folder, entry.name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  const parent = dirname(folder)
  return {
    path: folder,
    ...(parent !== folder && { parent }),
    folders: await onlyFolders(folders),
    postFiles: entries.filter(entry => entry.isFile() && POST_NAME.test(entry.name)).length,
    places: await onlyFolders([{ name: 'Home', path: homedir() }, ...places]),
  }
}

const onlyFolders = async (entries: readonly FolderEntry[]): Promise<FolderEntry[]> => {
  const kept = await Promise.all(
    entries.map(async entry => {
      try {
        return (await stat(entry.path)).isDirectory() ? entry : undefined
      } catch {
        return undefined
      }
    }),
  )
  return kept.filter(entry => entry !== undefined)
}
