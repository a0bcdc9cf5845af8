import { readFile, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { FaultError } from '../../contract/index.ts'
import { NO_CORRECTIONS, parseCorrections, VERSION } from '../../core/curate/index.ts'
import type { Corrections } from '../../core/curate/types.ts'
import { writeFileAtomically } from '../atomic-file.ts'
import { readingFailure, systemCode } from '../faults.ts'
import { type Held, withLock } from '../lock.ts'
import { makeFolder } from '../make-folder.ts'
import { setAside } from '../set-aside.ts'

/** A sidecar file as found. A `locked` one must not be written: it could not be read, or not be set aside. */
export type Sidecar = {
  readonly corrections: Corrections
  /** Its text as last seen; '' where there is no file. */
  readonly text: string
  readonly locked: boolean
  /** What is wrong, in a sentence or two. */
  readonly note?: string
}

const NO_SIDECAR: Sidecar = { corrections: NO_CORRECTIONS, text: '', locked: false }

/** Written by a Recap Archive that knows more than this one: neither damaged nor to be touched. */
const isNewer = (text: string): boolean =>
  Number(/^["']?version["']?\s*:\s*["']?(\d+)\b/m.exec(text)?.[1] ?? 1) > VERSION

/** Corrections of sixty thousand recaps, and seconds to read; a file beside an archive may be a stranger's. */
const LARGEST_BYTES = 8 * 1024 * 1024

/** The text of a file; undefined where there is none. Rejects with the system's error, and for what is no plain file. */
export const readSidecarText = async (file: string): Promise<string | undefined> => {
  try {
    const found = await stat(file)
    if (found.isFile() && found.size > LARGEST_BYTES) throw Object.assign(new Error('EFBIG'), { code: 'EFBIG' })
    // To read a pipe would wait for ever; a folder says for itself what it is.
    if (!found.isFile() && !found.isDirectory()) throw new Error('It is no plain file')
    return await readFile(file, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Reads a sidecar file. A damaged one is renamed and said, never overwritten; a missing one holds no corrections. */
export const readSidecar = async (file: string): Promise<Sidecar> => {
  let text: string | undefined
  try {
    text = await readSidecarText(file)
  } catch (error) {
    const note = `Your corrections in ${file} could not be read, because ${readingFailure(error)}; nothing can be corrected until they can.`
    return { ...NO_SIDECAR, locked: true, note }
  }
  if (text === undefined) return NO_SIDECAR
  const read = parseCorrections(text)
  if (read.ok) return { corrections: read.corrections, text, locked: false }
  const where = read.line === undefined ? '' : ` (line ${read.line})`
  if (isNewer(text)) {
    const note = `Your corrections in ${file} were written by a newer Recap Archive; update this one to use and change them.`
    return { ...NO_SIDECAR, text, locked: true, note }
  }
  try {
    const aside = await setAside(file, 'damaged')
    const note = `The file of your corrections was damaged${where}, so none are in force; it is kept as ${aside}. Put it right and name it ${basename(file)} again to have them back. What was wrong: ${read.message}`
    return { ...NO_SIDECAR, note }
  } catch {
    const note = `The file of your corrections, ${file}, is damaged${where} and could not be renamed, so nothing can be corrected; put it right or move it away. What is wrong: ${read.message}`
    return { ...NO_SIDECAR, text, locked: true, note }
  }
}

const notWritten = (file: string, error: unknown): FaultError => {
  const why =
    systemCode(error) === 'ETIMEDOUT'
      ? `another window or program has been writing ${file} for long; try again, and if that does not help, delete ${file}.lock.`
      : `${file} could not be written; check that you may write there and that the disk is not full.`
  return new FaultError({
    code: 'corrections-not-writable',
    message: `The correction was not kept, because ${why}`,
    path: file,
    detail: String(error),
  })
}

/**
 * Writes a sidecar file whole or not at all, and makes its folder where that is missing.
 *
 * @throws FaultError `corrections-not-writable`
 */
export const writeSidecar = async (file: string, text: string): Promise<void> => {
  try {
    await makeFolder(dirname(file))
    await writeFileAtomically(file, Buffer.from(text))
  } catch (error) {
    throw notWritten(file, error)
  }
}

/**
 * Works on a sidecar file that no other Recap Archive changes meanwhile; see {@link withLock}.
 *
 * @throws FaultError `corrections-not-writable` where that cannot be had, else what `work` throws
 */
export const lockSidecar = async <T>(file: string, work: (held: Held) => Promise<T>): Promise<T> => {
  let isBegun = false
  try {
    return await withLock(file, held => {
      isBegun = true
      return work(held)
    })
  } catch (error) {
    throw isBegun ? error : notWritten(file, error)
  }
}

/** Makes room at a place: a file that is already there is renamed, never overwritten. */
export const makeRoom = async (file: string): Promise<void> => {
  if ((await readSidecarText(file)) !== undefined) await setAside(file, 'replaced')
}
