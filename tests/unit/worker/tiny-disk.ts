import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk in memory, with room for very little. */
export type TinyDisk = { readonly folder: string; unmount(): void }

const run = (...words: readonly [string, ...string[]]): void => {
  const [program, ...rest] = words
  execFileSync(program, rest, { stdio: 'ignore' })
}

/** Mounts a disk of so many KiB; undefined where that is not permitted. */
export const mountTinyDisk = (kib: number): TinyDisk | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'recap-disk-'))
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', folder)
  } catch {
    rmdirSync(folder)
    return undefined
  }
  return {
    folder,
    unmount: () => {
      run('umount', folder)
      rmdirSync(folder)
    },
  }
}

/** Whether a disk can be mounted here: by root, where the system permits it. */
export const canMount = (): boolean => {
  const disk = mountTinyDisk(64)
  disk?.unmount()
  return disk !== undefined
}
