import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { CorrectionsPlace } from '../../contract/index.ts'

/** Absolute paths of an archive's sidecar file, by place; in the data folder only where there is one. */
export type SidecarPlaces = { readonly [P in CorrectionsPlace]?: string }

/** A folder's name as the start of a file's name that any file system takes. */
const slugOf = (folder: string): string =>
  basename(folder)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'archive'

/** Enough of a hash to tell two folders of one name apart. */
const HASH_DIGITS = 10

/** The beginning of the name of an archive's own files in the data folder: its folder's name and a hash of its path. */
export const archiveFileName = (folder: string): string =>
  `${slugOf(folder)}-${createHash('sha256').update(folder).digest('hex').slice(0, HASH_DIGITS)}`

/**
 * Where the corrections of an archive may lie. In the data folder a file's name tells the archive's name and, by a hash
 * of its path, which of several it is. Beside the archive means in its parent: the archive's folder is never written.
 */
export const sidecarPlaces = (folder: string, dataFolder: string | undefined): SidecarPlaces => {
  const parent = dirname(folder)
  return {
    ...(dataFolder !== undefined && {
      'data-folder': join(dataFolder, 'corrections', `${archiveFileName(folder)}.yaml`),
    }),
    // The root of a disk has no place beside it.
    ...(parent !== folder && { 'beside-archive': join(parent, `${basename(folder)}.corrections.yaml`) }),
  }
}
