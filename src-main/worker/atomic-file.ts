import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { FaultError } from '../contract/index.ts'
import { systemCode } from './faults.ts'

/** Code of our own for what stands where a file is to be, and is none: a device, a pipe or a socket. */
const NO_FILE = 'ENOTFILE'

/** Why a file could not be written and what to do, as the end of a sentence, by the system's error code. */
const reasonOf = (code: string | undefined, out: string): string => {
  const folder = path.dirname(out)
  switch (code) {
    case 'ENOENT':
      return `there is no folder ${folder}; choose another one.`
    case 'ENOTDIR':
      return `${folder} is not a folder; choose another one.`
    case 'EISDIR':
      return 'a folder of that name is there; choose another name.'
    case NO_FILE:
      return 'a device, a pipe or a socket of that name is there; choose another name.'
    case 'EACCES':
    case 'EPERM':
      return 'writing there is not permitted, or the file is open in another program; choose another folder or close it.'
    case 'EBUSY':
      return 'the file is open in another program; close it there, or choose another name.'
    case 'EROFS':
      return 'that disk can only be read; choose another folder.'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full; free some space or choose another disk.'
    case 'ENAMETOOLONG':
      return 'its name is too long; choose a shorter one.'
    default:
      return 'the system refused it; choose another folder.'
  }
}

/** The fault of a file that could not be written; `error` is what the system answered. */
export const notWritable = (out: string, error: unknown): FaultError =>
  new FaultError({
    code: 'export-not-writable',
    message: `${path.basename(out)} could not be saved, because ${reasonOf(systemCode(error), out)}`,
    path: out,
    detail: String(error),
  })

const withCode = (code: string): Error => Object.assign(new Error(code), { code })

/** Where `out` really leads: a link at its place is followed, so that the file behind it is replaced, not the link. */
const targetOf = async (out: string): Promise<string> => {
  try {
    return await realpath(out)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return out
    throw error
  }
}

/** Only a file is ever replaced: what would take a device's place, as `/dev/null`'s, would be missed by others. */
const checkKind = async (target: string): Promise<void> => {
  const there = await stat(target).catch(() => undefined)
  if (there && !there.isFile()) throw withCode(there.isDirectory() ? 'EISDIR' : NO_FILE)
}

/**
 * Checks, before long work is begun, that a file can be written: its folder exists and may be written to, and nothing
 * but a file is in its place. Nothing is created.
 *
 * @throws FaultError `export-not-writable`
 */
export const checkWritable = async (out: string): Promise<void> => {
  try {
    const target = await targetOf(out)
    const folder = path.dirname(target)
    if (!(await stat(folder)).isDirectory()) throw withCode('ENOTDIR')
    await access(folder, constants.W_OK | constants.X_OK)
    await checkKind(target)
  } catch (error) {
    throw notWritable(out, error)
  }
}

/** A new name is on disk only once its folder is; systems that cannot sync a folder do so by themselves. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/** Takes the bytes of a file, in order. */
export type FileSink = {
  write(bytes: Uint8Array): Promise<void>
  /** Throws away what was written so far. */
  restart(): Promise<void>
}

const sinkOf = (handle: FileHandle, out: string, signal: AbortSignal): FileSink => {
  let length = 0
  const refused = (error: unknown): never => {
    throw notWritable(out, error)
  }
  return {
    write: async bytes => {
      signal.throwIfAborted()
      // A write may take less than it is given.
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, length).catch(refused)
        at += bytesWritten
        length += bytesWritten
      }
    },
    restart: async () => {
      await handle.truncate(0).catch(refused)
      length = 0
    },
  }
}

/** What the work threw, told apart from what went wrong in the writing itself: it may be of another file. */
class WorkFailed {
  readonly reason: unknown
  constructor(reason: unknown) {
    this.reason = reason
  }
}

/**
 * Writes a file piece by piece, whole or not at all: into a temporary file beside it, flushed to the disk, then moved
 * into place. Whatever goes wrong, and when `signal` is aborted, the temporary file is removed and what was at `out` is
 * untouched.
 *
 * @param work writes the pieces; what it answers is answered.
 * @throws FaultError `export-not-writable`, what `work` throws that is no fault of the file, or the signal's reason
 */
export const writeFileInPieces = async <T>(
  out: string,
  signal: AbortSignal,
  work: (file: FileSink) => Promise<T>,
): Promise<T> => {
  signal.throwIfAborted()
  let temporary: string | undefined
  try {
    const target = await targetOf(out)
    await checkKind(target)
    temporary = path.join(path.dirname(target), `.recap-archive-${randomBytes(8).toString('hex')}.tmp`)
    const handle = await open(temporary, 'wx')
    let answer: T
    try {
      answer = await work(sinkOf(handle, out, signal)).catch((error: unknown) => {
        throw new WorkFailed(error)
      })
      await handle.sync()
    } finally {
      await handle.close()
    }
    signal.throwIfAborted()
    await rename(temporary, target)
    await syncFolder(path.dirname(target))
    return answer
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true })
    signal.throwIfAborted()
    throw error instanceof WorkFailed ? error.reason : notWritable(out, error)
  }
}

/**
 * Writes a file whole or not at all, as {@link writeFileInPieces} does; without a signal it is never ended early.
 *
 * @throws FaultError `export-not-writable`, or the signal's reason
 */
export const writeFileAtomically = (
  out: string,
  bytes: Uint8Array,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> => writeFileInPieces(out, signal, file => file.write(bytes))
