import type { Stats } from 'node:fs'

/** What tells that a file is as it was: a change of its content, place or rights changes one of these. */
export type FileState = {
  readonly size: number
  readonly mtimeMs: number
  readonly ctimeMs: number
  readonly ino: number
}

/** The state of a file by what the system says of it. */
export const stateOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): FileState => ({ size, mtimeMs, ctimeMs, ino })

/** Whether a file is as it was. */
export const isSameState = (one: FileState, other: FileState): boolean =>
  one.size === other.size && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs && one.ino === other.ino

/** Twice the longest tick of a system's clock. */
const TICK_MS = 20
/** Disks that keep whole seconds may keep every other one only (FAT). */
const WHOLE_SECONDS_MS = 2100

/**
 * Whether a file read at `readAtMs` would have another state if it had been changed since. One that was written a moment
 * before it was read may be written again within the same tick of the clock, and keep its state.
 */
export const isSettled = ({ mtimeMs, ctimeMs }: FileState, readAtMs: number): boolean => {
  const coarse = ctimeMs % 1000 === 0
  return [mtimeMs, ctimeMs].every(time => Math.abs(readAtMs - time) > (coarse ? WHOLE_SECONDS_MS : TICK_MS))
}
