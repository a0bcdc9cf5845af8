import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { systemCode } from './faults.ts'
import { makeFolder } from './make-folder.ts'

/** A lock is held for milliseconds. After this long its holder has crashed, or sleeps, on whatever computer. */
const STALE_AFTER_MS = 10_000
/** Longer than a stale lock stays. */
const GIVE_UP_AFTER_MS = 15_000
const LOOK_AGAIN_AFTER_MS = 15

/** Who holds a lock: the process, its computer, and what tells this time from all others. */
const ownToken = (): string => `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}\n`

const textOf = (lock: string): Promise<string | undefined> =>
  readFile(lock, 'utf8').catch(error => {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  })

/** Whether the process that wrote a token runs no more; false where that cannot be told. */
const isGone = (token: string): boolean => {
  const [pid = '', host] = token.trim().split(' ')
  if (host !== hostname() || !/^\d+$/.test(pid)) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return systemCode(error) === 'ESRCH'
  }
}

/** Takes the lock where it is free. */
const take = async (lock: string, token: string): Promise<boolean> => {
  try {
    const handle = await open(lock, 'wx')
    try {
      await handle.writeFile(token)
    } catch (error) {
      // On a full disk a lock without a token would stand in everybody's way.
      await rm(lock, { force: true })
      throw error
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes away a lock whose holder is gone. Moved first, so that of two who find it only one does. */
const clearStale = async (lock: string): Promise<void> => {
  const token = await textOf(lock)
  const found = await stat(lock).catch(() => undefined)
  if (token === undefined || found === undefined) return
  if (!isGone(token) && Date.now() - found.mtimeMs < STALE_AFTER_MS) return
  if ((await textOf(lock)) !== token) return
  const aside = `${lock}.${randomBytes(8).toString('hex')}`
  await rename(lock, aside).catch(() => undefined)
  await rm(aside, { force: true })
}

/** What a holder of a lock may ask. */
export type Held = {
  /** Whether it is still held: somebody may have taken a computer that slept for one that is gone. */
  isHeld(): Promise<boolean>
}

/** Of what nobody else can reach. */
export const ALWAYS_HELD: Held = { isHeld: async () => true }

/**
 * Does some work while no other process, and nobody else in this one, does work on the same file: a lock file beside it
 * stands for that. One left by a process that is gone is taken away.
 *
 * @throws an Error with code `ETIMEDOUT` where the lock does not come free, or the system's where it cannot be written
 */
export const withLock = async <T>(file: string, work: (held: Held) => Promise<T>): Promise<T> => {
  const [lock, token] = [`${file}.lock`, ownToken()]
  await makeFolder(dirname(file))
  const startedMs = performance.now()
  while (!(await take(lock, token))) {
    await clearStale(lock)
    if (performance.now() - startedMs > GIVE_UP_AFTER_MS) throw Object.assign(new Error(lock), { code: 'ETIMEDOUT' })
    await wait(LOOK_AGAIN_AFTER_MS * (0.5 + Math.random()))
  }
  const isHeld = async (): Promise<boolean> => (await textOf(lock).catch(() => undefined)) === token
  try {
    return await work({ isHeld })
  } finally {
    if (await isHeld()) await rm(lock, { force: true })
  }
}
