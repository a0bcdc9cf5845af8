import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { FaultError } from '../contract/index.ts'
import { isInside } from './walk.ts'

/** Where writing to a path would really go: a link at its place, or in the way to it, is followed as far as it is there. */
const targetOf = async (out: string): Promise<string> => {
  const whole = await realpath(out).catch(() => undefined)
  const around = path.dirname(out)
  if (whole !== undefined || around === out) return whole ?? out
  return path.join(await targetOf(around), path.basename(out))
}

/**
 * Refuses to write into the archive, by whatever way a path leads there.
 *
 * @param folder the archive's own folder, links resolved.
 * @throws FaultError `export-not-writable`
 */
export const refuseInside = async (folder: string, out: string): Promise<void> => {
  if (!isInside(folder, await targetOf(out))) return
  throw new FaultError({
    code: 'export-not-writable',
    message: `${path.basename(out)} could not be saved, because it would lie in the archive, which is never written; choose another folder.`,
    path: out,
  })
}
