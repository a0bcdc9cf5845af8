import { access, constants, copyFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseCorrections } from '../../core/curate/index.ts'
import { writeFileAtomically } from '../atomic-file.ts'
import { withLock } from '../lock.ts'
import { readSidecarText } from './sidecar-file.ts'

/** Which folder each sidecar file of the data folder is of: a JSON object, by the file's name. */
const LEDGER = 'folders.json'

type Ledger = Readonly<Record<string, string>>

const readLedger = async (folder: string): Promise<Ledger> => {
  try {
    const found: unknown = JSON.parse((await readSidecarText(join(folder, LEDGER))) ?? '{}')
    if (found === null || typeof found !== 'object' || Array.isArray(found)) return {}
    return Object.fromEntries(
      Object.entries(found).flatMap(([name, of]) =>
        typeof of === 'string' && name === basename(name) ? [[name, of]] : [],
      ),
    )
  } catch {
    // Without it a moved archive is not recognised; nothing else depends on it.
    return {}
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Remembers of which folder a sidecar file is. Where that cannot be written, a moved archive is not recognised. */
export const rememberArchive = async (sidecar: string, archive: string): Promise<void> => {
  const folder = dirname(sidecar)
  const file = join(folder, LEDGER)
  if ((await readLedger(folder))[basename(sidecar)] === archive) return
  const remember = async (): Promise<void> => {
    const ledger = { ...(await readLedger(folder)), [basename(sidecar)]: archive }
    const text = `${JSON.stringify(ledger, undefined, 2)}\n`
    await writeFileAtomically(file, Buffer.from(text))
  }
  await withLock(file, remember).catch(() => undefined)
}

/** Whether at least half of the recaps that a sidecar file corrects lie in a folder, and one at least does. */
const fits = async (sidecar: string, archive: string): Promise<boolean> => {
  const read = parseCorrections((await readSidecarText(sidecar).catch(() => undefined)) ?? '')
  if (!read.ok) return false
  const there = await Promise.all(read.corrections.recaps.map(recap => exists(join(archive, recap.path))))
  const found = there.filter(Boolean).length
  return found > 0 && found * 2 >= there.length
}

/**
 * For an archive without corrections: looks for those of a folder that is gone, and copies them where its recaps lie
 * here now. So corrections survive when the whole folder is moved or renamed. Answers the folder that they were of.
 */
export const adoptFromMovedArchive = async (sidecar: string, archive: string): Promise<string | undefined> => {
  const folder = dirname(sidecar)
  if (await exists(sidecar)) return undefined
  for (const [name, former] of Object.entries(await readLedger(folder))) {
    const candidate = join(folder, name)
    if ((await exists(former)) || !(await fits(candidate, archive))) continue
    await copyFile(candidate, sidecar, constants.COPYFILE_EXCL)
    return former
  }
  return undefined
}
