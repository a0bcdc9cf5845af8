import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** Whether a program of this name is in the search path. */
export const hasProgram = (name: string, env: Env): boolean =>
  (env.PATH ?? '').split(path.delimiter).some(folder => {
    if (!path.isAbsolute(folder)) return false
    try {
      accessSync(path.join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })

/** Starts a program that goes on by itself; answers whether it started. */
export const start = (command: string, args: readonly string[], env: Env): Promise<boolean> =>
  new Promise(resolve => {
    const child = spawn(command, args, { env: { ...env }, stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })

/** What a program that has ended left: its exit status (undefined where it did not start) and what it printed. */
export type Finished = { readonly status: number | undefined; readonly output: string }

/** Runs a program to its end. */
export const finish = (command: string, args: readonly string[], env: Env): Promise<Finished> =>
  new Promise(resolve => {
    const child = spawn(command, args, { env: { ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', () => resolve({ status: undefined, output: '' }))
    child.once('close', status =>
      resolve({ status: status ?? undefined, output: Buffer.concat(chunks).toString('utf8') }),
    )
  })
