import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { FaultError, type Library, type LibraryChange, type LibraryRead } from '../../contract/index.ts'
import { writeFileAtomically } from '../atomic-file.ts'
import { archiveFileName } from '../corrections/places.ts'
import { systemCode } from '../faults.ts'
import { withLock } from '../lock.ts'
import { library } from '../schemas/library.ts'
import { setAside } from '../set-aside.ts'
import { mergedLibrary } from './merge.ts'

/** What a person keeps of one archive, with the file behind it. */
export type LibraryStore = {
  read(): Promise<LibraryRead>
  /** Makes a change; what is answered is on disk. Rejects with a FaultError where it cannot be written. */
  write(change: LibraryChange): Promise<Library>
}

/** What is kept of an archive that nobody kept anything of. */
const EMPTY_LIBRARY: Library = { searches: [], collections: [], recent: [] }

/** Reads the file, undefined where there is none; a damaged one is set aside under a name that is free, never overwritten. */
const load = async (file: string): Promise<LibraryRead | undefined> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined
    throw new FaultError({
      code: 'library-unreadable',
      message: `The saved searches and collections in ${file} could not be read; check that you may read the file.`,
      path: file,
    })
  })
  if (text === undefined) return undefined
  try {
    return v.parse(library, JSON.parse(text))
  } catch {
    const aside = await setAside(file, 'damaged')
    const note = `The file of your saved searches and collections was damaged, so there are none; it is kept as ${aside}. Put it right and name it ${basename(file)} again to have them back.`
    return { ...EMPTY_LIBRARY, note }
  }
}

const save = async (file: string, next: Library): Promise<void> =>
  writeFileAtomically(file, Buffer.from(`${JSON.stringify(next, undefined, 2)}\n`))

/** A fault stays what it is; anything else is why the file could not be written. */
const notWritten = (file: string, error: unknown): FaultError =>
  error instanceof FaultError
    ? error
    : new FaultError({
        code: 'library-not-writable',
        message: `Saved searches and collections could not be written to ${file}; check that you may write there and that the disk is not full.`,
        path: file,
        detail: String(error),
      })

/**
 * Opens what is kept of the archive in `folder`, in `library/` of the user's data folder; without one it lasts as long
 * as the store. Each change is made in the file as it is by then, which other windows change too.
 */
export const openLibrary = (folder: string, userDataFolder: string | undefined): LibraryStore => {
  const file =
    userDataFolder === undefined ? undefined : join(userDataFolder, 'library', `${archiveFileName(folder)}.json`)
  /** What was kept when it was looked at last: it lasts where there is no file, or no more. */
  let known = EMPTY_LIBRARY
  /** What is said with the next reading. */
  let note: string | undefined
  let last: Promise<unknown> = Promise.resolve()

  const look = async (): Promise<Library> => {
    const found = file === undefined ? undefined : await load(file)
    if (found) {
      const { note: damage, ...kept } = found
      note = damage ?? note
      known = kept
    }
    return known
  }

  const change = async (asked: LibraryChange): Promise<Library> => {
    const next = mergedLibrary(await look(), asked)
    if (file !== undefined) await save(file, next)
    known = next
    return next
  }

  return {
    read: async () => {
      const kept = await look()
      const told = note
      note = undefined
      return told === undefined ? kept : { ...kept, note: told }
    },
    write: asked => {
      const work = () => change(asked)
      const written = last.then(() =>
        file === undefined
          ? work()
          : withLock(file, work).catch((error: unknown) => Promise.reject(notWritten(file, error))),
      )
      last = written.catch(() => undefined)
      return written
    },
  }
}
