import { randomBytes } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { access, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { FaultError } from '../contract/index.ts'
import { notWritable } from './atomic-file.ts'

const taken = (out: string): FaultError =>
  new FaultError({
    code: 'export-not-writable',
    message: `${path.basename(out)} could not be saved, because something of that name is there already; choose another name.`,
    path: out,
  })

/**
 * Checks, before long work is begun, that a folder can be made: the folder around it exists and may be written to, and
 * nothing but an empty folder is in its place. Nothing is created.
 *
 * @throws FaultError `export-not-writable`
 */
export const checkFolderWritable = async (out: string): Promise<void> => {
  const there = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error.code === 'ENOTDIR' && existsSync(out) ? taken(out) : notWritable(out, error)
  })
  if (there.length > 0) throw taken(out)
  try {
    const around = path.dirname(out)
    if (!(await stat(around)).isDirectory()) throw Object.assign(new Error('ENOTDIR'), { code: 'ENOTDIR' })
    await access(around, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw notWritable(out, error)
  }
}

/**
 * Makes a folder whole or not at all: it is filled under another name beside its place, then renamed. Whatever goes
 * wrong, and when `signal` is aborted, nothing of it is left. A folder that is there already is not touched, unless it
 * is empty.
 *
 * @param fill fills the folder at the path that it is given.
 * @throws FaultError `export-not-writable`, the signal's reason, or what `fill` threw
 */
export const writeFolderAtomically = async (
  out: string,
  fill: (folder: string) => Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  signal.throwIfAborted()
  const temporary = path.join(path.dirname(out), `.recap-archive-${randomBytes(8).toString('hex')}.tmp`)
  let isFilling = false
  try {
    await mkdir(temporary)
    isFilling = true
    await fill(temporary)
    isFilling = false
    signal.throwIfAborted()
    await checkFolderWritable(out)
    await rmdir(out).catch(() => undefined)
    await rename(temporary, out)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    signal.throwIfAborted()
    throw isFilling || error instanceof FaultError ? error : notWritable(out, error)
  }
}
