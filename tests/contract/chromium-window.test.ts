import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { succeed } from '../../src-main/contract/index.ts'
import { type Display, ensureDisplay } from '../../src-main/hosts/launch/display.ts'
import { chromiumSubject } from './chromium-subject.ts'
import { describeHost } from './host.contract.ts'

let display: Display | undefined

beforeAll(async () => {
  display = await ensureDisplay()
})
afterAll(() => display?.close())

describeHost(chromiumSubject({ headless: false }))

/** The browsers out of sight that this very process has started. */
const hiddenBrowsers = (): readonly number[] =>
  execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' })
    .split('\n')
    .map(row => row.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && args.some(arg => arg.startsWith('--headless')))
    .map(([pid]) => Number(pid))

test('printing goes on in another browser where the one before ended by itself', { timeout: 60_000 }, async () => {
  const page = new TextEncoder().encode('<!doctype html><html lang="en"><title>Page</title><h1>Words</h1></html>')
  const { host, stop } = await chromiumSubject({ headless: false }).start({
    respond: async () => ({ status: 200, type: 'text/html', body: page, headers: {} }),
    dispatch: async () => succeed(null),
  })
  const print = () => host.print({ path: '/print/one', paper: 'a4', signal: new AbortController().signal })
  await print()
  const before = hiddenBrowsers()
  expect(before.length).toBeGreaterThan(0)
  for (const pid of before) process.kill(pid, 'SIGKILL')
  await vi.waitFor(print, { timeout: 30_000 })
  expect(hiddenBrowsers().filter(pid => before.includes(pid))).toEqual([])
  await stop()
})
