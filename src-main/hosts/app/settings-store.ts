import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { DEFAULT_SETTINGS, FaultError, type Settings } from '../../contract/index.ts'
import { writeFileAtomically } from '../../worker/atomic-file.ts'
import { systemCode } from '../../worker/faults.ts'
import { makeFolder, makeWritableFolder } from '../../worker/make-folder.ts'
import { setAside } from '../../worker/set-aside.ts'
import { MAX_RECENT_FOLDERS, storedSettings } from './settings-schema.ts'

/** What the application remembers, with the file behind it. */
export type SettingsStore = {
  current(): Settings
  /** Changes the given settings and writes them; rejects with a FaultError where the file cannot be written. */
  save(change: Partial<Settings>): Promise<Settings>
  /** Puts a folder at the head of the recent ones. */
  rememberFolder(folder: string): Promise<Settings>
  /** Resolves once what was last saved is written, or could not be. */
  settled(): Promise<void>
  /** A sentence for the person where the file was damaged and set aside, or nothing can be kept at all. */
  readonly note?: string
}

type Loaded = { readonly settings: Settings; readonly note?: string }

const load = async (file: string): Promise<Loaded> => {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { settings: DEFAULT_SETTINGS }
    return {
      settings: DEFAULT_SETTINGS,
      note: `The settings in ${file} could not be read, so this run starts with the usual ones; check that you may read the file.`,
    }
  }
  try {
    return { settings: v.parse(storedSettings, JSON.parse(text)) }
  } catch {
    const aside = await setAside(file, 'damaged').catch(() => undefined)
    return {
      settings: DEFAULT_SETTINGS,
      note: aside
        ? `The settings file was damaged, so this run starts with the usual settings; the damaged file is kept as ${aside}.`
        : `The settings file ${file} is damaged, so this run starts with the usual settings; remove the file to stop this note.`,
    }
  }
}

const nothingKept = (folder: string): string =>
  `Nothing can be kept in ${folder}: no settings, corrections, searches or collections. Check that you may write there, or name another folder in RECAP_ARCHIVE_DATA.`

/**
 * Reads `settings.json` of the user's data folder. A missing file means the defaults; a damaged one is renamed, never
 * overwritten, and said in `note`. Writes replace the file as a whole, one after another, and leave in it what another
 * window changed meanwhile.
 */
export const createSettingsStore = async (userDataFolder: string): Promise<SettingsStore> => {
  const file = path.join(userDataFolder, 'settings.json')
  const canKeep = await makeWritableFolder(userDataFolder).then(
    () => true,
    () => false,
  )
  const loaded = await load(file)
  const note = canKeep ? loaded.note : nothingKept(userDataFolder)
  let settings = loaded.settings
  let lastWrite: Promise<void> = Promise.resolve()

  const write = async (text: string): Promise<void> => {
    try {
      await makeFolder(userDataFolder)
      await writeFileAtomically(file, Buffer.from(text))
    } catch (error) {
      throw new FaultError({
        code: 'settings-unreadable',
        message: `The settings could not be saved in ${userDataFolder}; check that you may write there and that the disk is not full.`,
        path: file,
        detail: String(error),
      })
    }
  }

  /** What is in the file by now, which another window writes too; what is known where it cannot be read. */
  const kept = async (): Promise<Settings> => {
    try {
      return v.parse(storedSettings, JSON.parse(await readFile(file, 'utf8')))
    } catch {
      return settings
    }
  }

  const change = async (changed: (now: Settings) => Partial<Settings>): Promise<Settings> => {
    settings = { ...settings, ...changed(settings) }
    const written = lastWrite.then(async () => {
      const before = await kept()
      await write(`${JSON.stringify({ ...before, ...changed(before) }, undefined, 2)}\n`)
    })
    lastWrite = written.catch(() => undefined)
    await written
    return settings
  }

  return {
    current: () => settings,
    settled: () => lastWrite,
    save: to => change(() => to),
    rememberFolder: folder =>
      change(({ recentFolders }) => ({
        recentFolders: [folder, ...recentFolders.filter(known => known !== folder)].slice(0, MAX_RECENT_FOLDERS),
      })),
    ...(note === undefined ? {} : { note }),
  }
}
