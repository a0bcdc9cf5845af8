import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Problem } from '../contract/index.ts'
import { readingFailure } from './faults.ts'

/** All files below a folder: paths relative to it with forward slashes, sorted, and what could not be entered. */
export type Walked = {
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

/** Never entered: version control and installed packages hold no recaps and may hold hundreds of thousands of files. */
export const NEVER_ENTERED: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules'])

/** Whether an absolute, resolved path lies in a resolved folder. */
export const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/**
 * Lists every file below `root`, which must be a resolved path. Links are followed only to places inside `root`, each
 * folder once, so that a circle of links ends; a link that leaves the archive is named and not followed.
 */
export const walk = async (root: string, signal: AbortSignal): Promise<Walked> => {
  const paths: string[] = []
  const problems: Problem[] = []
  const visited = new Set<string>([root])
  const pending: string[] = ['']
  const links: string[] = []

  const followLink = async (path: string): Promise<void> => {
    try {
      const target = await realpath(join(root, path))
      if (!isInside(root, target)) {
        problems.push({
          path,
          code: 'file-outside-archive',
          severity: 'notice',
          message: `“${path}” is a link to a place outside the archive and was not followed; copy the file in to read it here.`,
        })
        return
      }
      const kind = await stat(target)
      if (kind.isFile()) paths.push(path)
      else if (!kind.isDirectory()) problems.push(special(path))
      else if (!visited.has(target)) {
        visited.add(target)
        pending.push(path)
      }
    } catch (error) {
      problems.push(unreadable(path, error))
    }
  }

  for (;;) {
    signal.throwIfAborted()
    const folder = pending.pop()
    if (folder === undefined) {
      // Links come last, so that a folder is listed under its own name and not under that of a link to it.
      const link = links.shift()
      if (link === undefined) break
      await followLink(link)
      continue
    }
    let entries: Dirent[]
    try {
      entries = await readdir(join(root, folder), { withFileTypes: true })
    } catch (error) {
      problems.push(unreadable(folder === '' ? '.' : folder, error))
      continue
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.includes('\ufffd') && !(await isThere(join(root, path)))) problems.push(unreachable(path))
      else if (entry.isSymbolicLink()) links.push(path)
      else if (entry.isFile()) paths.push(path)
      else if (entry.isDirectory() && !NEVER_ENTERED.has(entry.name)) {
        visited.add(join(root, path))
        pending.push(path)
      } else if (!entry.isDirectory()) problems.push(special(path))
    }
  }
  return { paths: paths.sort(), problems }
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

/** Old archives that were unpacked carelessly have such names; what stands for their bytes leads nowhere. */
const unreachable = (path: string): Problem => ({
  path,
  code: 'file-unreadable',
  severity: 'error',
  message: `“${path}” could not be read because its name is not written in UTF-8; rename it to read it here.`,
})

/** A pipe, a socket or a device: reading it might never end. */
const special = (path: string): Problem => ({
  path,
  code: 'file-unreadable',
  severity: 'notice',
  message: `“${path}” is a pipe, a socket or a device and was not read, because it has no content of its own.`,
})

const unreadable = (path: string, error: unknown): Problem => ({
  path,
  code: 'file-unreadable',
  severity: 'error',
  message: `“${path}” could not be read because ${readingFailure(error)}; what it holds is not in the results.`,
})
