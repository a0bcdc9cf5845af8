import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import { FaultError, type Library, type LibraryRead } from '../../contract/index.ts'
import { writeFileAtomically } from '../atomic-file.ts'
import { archiveFileName } from '../corrections/places.ts'
import { systemCode } from '../faults.ts'
import { library } from '../schemas/library.ts'
import { setAside } from '../set-aside.ts'

/** What a person keeps of one archive, with the file behind it. */
export type LibraryStore = {
  read(): Promise<LibraryRead>
  /** Replaces the lists given; what is answered is on disk. Rejects with a FaultError where it cannot be written. */
  write(change: Partial<Library>): Promise<Library>
}

/** What is kept of an archive that nobody kept anything of. */
const EMPTY_LIBRARY: Library = { searches: [], collections: [], recent: [] }

/** Reads the file; a damaged one is set aside under a name that is free, never overwritten. */
const load = async (file: string): Promise<LibraryRead> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined
    throw new FaultError({
      code: 'library-unreadable',
      message: `The saved searches and collections in ${file} could not be read; check that you may read the file.`,
      path: file,
    })
  })
  if (text === undefined) return EMPTY_LIBRARY
  try {
    return v.parse(library, JSON.parse(text))
  } catch {
    const aside = await setAside(file, 'damaged')
    const note = `The file of your saved searches and collections was damaged, so there are none; it is kept as ${aside}. Put it right and name it ${basename(file)} again to have them back.`
    return { ...EMPTY_LIBRARY, note }
  }
}

/**
 * Opens what is kept of the archive in `folder`, in `library/` of the user's data folder; without one it lasts as long
 * as the store. Writes replace the file as a whole, one after another.
 */
export const openLibrary = (folder: string, userDataFolder: string | undefined): LibraryStore => {
  const file =
    userDataFolder === undefined ? undefined : join(userDataFolder, 'library', `${archiveFileName(folder)}.json`)
  let held: Promise<Library> | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** What is said with the next reading. */
  let note: string | undefined

  const loaded = async (from: string): Promise<Library> => {
    const { note: found, ...library } = await load(from)
    note = found
    return library
  }

  const kept = (): Promise<Library> => {
    held ??= file === undefined ? Promise.resolve(EMPTY_LIBRARY) : loaded(file)
    // A file that could not be read may be readable the next time.
    held.catch(() => {
      held = undefined
    })
    return held
  }

  const save = async (next: Library): Promise<void> => {
    if (file === undefined) return
    try {
      await mkdir(dirname(file), { recursive: true })
      const text = `${JSON.stringify(next, undefined, 2)}\n`
      await writeFileAtomically(file, Buffer.from(text))
    } catch (error) {
      throw new FaultError({
        code: 'library-not-writable',
        message: `Saved searches and collections could not be written to ${file}; check that you may write there and that the disk is not full.`,
        path: file,
        detail: String(error),
      })
    }
  }

  return {
    read: async () => {
      const library = await kept()
      const told = note
      note = undefined
      return told === undefined ? library : { ...library, note: told }
    },
    write: change => {
      const written = last.then(async () => {
        const next = { ...(await kept()), ...change }
        await save(next)
        held = Promise.resolve(next)
        return next
      })
      last = written.catch(() => undefined)
      return written
    },
  }
}
