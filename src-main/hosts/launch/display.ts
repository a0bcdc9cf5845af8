import { spawn } from 'node:child_process'
import { FaultError } from '../../contract/index.ts'
import { hasProgram } from '../chromium/programs.ts'
import { aptInstall } from './apt.ts'
import { type Say, sayOnTerminal } from './say.ts'

/** A display that windows open on. `close` ends a virtual one and leaves a real one alone. */
export type Display = { close(): Promise<void> }

/** Whether windows have somewhere to open. */
export const hasDisplay = (env: Readonly<Record<string, string | undefined>> = process.env): boolean =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/** Starts Xvfb, which chooses a free display by itself and writes its number to the descriptor that `-displayfd` names. */
const startXvfb = (width: number, height: number): Promise<{ readonly name: string; close(): Promise<void> }> =>
  new Promise((resolve, reject) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise<void>(done => child.once('exit', () => done()))
    // Also where this process ends without cleaning up.
    process.once('exit', () => child.kill())
    const fail = (detail: string): void =>
      reject(
        new FaultError({
          code: 'unsupported',
          message: 'The virtual display could not be started; run Xvfb by itself to see why, or add --headless.',
          detail,
        }),
      )
    child.once('error', error => fail(String(error)))
    child.once('exit', status => fail(`Xvfb ended with status ${status}`))
    let text = ''
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      const number = text.match(/^(\d+)\n/)?.[1]
      if (number === undefined) return
      const close = async (): Promise<void> => {
        child.kill()
        await ended
      }
      resolve({ name: `:${number}`, close })
    })
  })

/** Installs Xvfb where it is missing and can be had. */
export const ensureXvfb = async (say: Say): Promise<void> => {
  if (hasProgram('Xvfb', process.env)) return
  await aptInstall(['xvfb'], 'There is no display here, and no virtual one (Xvfb).', say)
}

/**
 * Makes sure that a window can open: where there is no display it says so and starts a virtual one, large enough for
 * the window, and names it in this process's environment. Rejects with an `unsupported` FaultError where it cannot.
 */
export const ensureDisplay = async (
  size: { readonly width: number; readonly height: number } = { width: 1920, height: 1080 },
  say: Say = sayOnTerminal,
): Promise<Display> => {
  if (hasDisplay()) return { close: async () => undefined }
  await ensureXvfb(say)
  const virtual = await startXvfb(Math.max(size.width, 1920), Math.max(size.height, 1080))
  say(`There is no display here, so the window opens on a virtual one (Xvfb ${virtual.name}).`)
  process.env.DISPLAY = virtual.name
  return {
    close: async () => {
      delete process.env.DISPLAY
      await virtual.close()
    },
  }
}
