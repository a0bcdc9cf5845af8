import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { app, standIn } from './electron-stand-in.ts'
import { appWindow, runPreload } from './electron-subject.ts'

let data = ''
let said: string[] = []
let runs = 0

/** Runs Electron's entry anew, as a new process does, with the arguments that a person gave. */
const runMain = async (...args: readonly string[]): Promise<void> => {
  process.argv = ['electron', 'app', ...args]
  runs += 1
  const script = `../../src-main/hosts/electron/main.ts?run=${runs}`
  await import(/* @vite-ignore */ script)
}

const opened = (): Promise<void> => vi.waitFor(() => expect(appWindow().shown).toBe(true))

describe('Electron’s entry, on the stand-in', () => {
  const argv = process.argv

  beforeEach(async () => {
    standIn.reset()
    data = await mkdtemp(path.join(tmpdir(), 'recap-archive-main-'))
    vi.stubEnv('RECAP_ARCHIVE_DATA', data)
    said = []
    vi.spyOn(console, 'error').mockImplementation(line => void said.push(String(line)))
  })

  afterEach(async () => {
    process.argv = argv
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    standIn.reset()
    await rm(data, { recursive: true, force: true, maxRetries: 5 })
  })

  test('locks down before it is ready, opens one window, answers it, and ends with it', async () => {
    await runMain()
    await opened()
    expect(standIn.state.sandboxed).toBe(true)
    expect(standIn.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect(standIn.schemes).toHaveLength(1)
    expect(standIn.state.paths.get('userData')).toBe(path.join(data, 'electron'))
    expect(standIn.state.menu.length).toBeGreaterThan(0)
    expect(standIn.windows()).toHaveLength(1)

    await runPreload()
    const { call } = standIn.pipe.exposed.get('recapArchive') as {
      call: (name: string, input: unknown) => Promise<unknown>
    }
    expect(await call('app.state', {})).toMatchObject({ ok: true, value: { chooseInPage: false } })
    expect(await call('app.state', { unexpected: 1 })).toMatchObject({ ok: false, fault: { code: 'bad-input' } })

    const exited = once(app, 'exited')
    appWindow().close()
    expect(await exited).toEqual([0])
  })

  test('goes to the addresses that the system hands over, before its window is there and after', async () => {
    const opened: unknown[] = []
    await runMain('recap-archive:?q=first')
    await vi.waitFor(() => expect(appWindow().shown).toBe(true))
    expect(standIn.state.schemeClient).toMatchObject({ scheme: 'recap-archive', program: process.execPath })
    await runPreload()
    const bridge = standIn.pipe.exposed.get('recapArchive') as {
      call: (name: string, input: unknown) => Promise<unknown>
      listen: (name: string, listener: (payload: unknown) => void) => void
    }
    bridge.listen('app.open-address', payload => opened.push(payload))
    const early = Object.assign(new Event('open-url', { cancelable: true }))
    app.emit('open-url', early, 'recap-archive:?q=early')
    expect(early.defaultPrevented).toBe(true)
    // The page has not asked yet: the address that came last is the one it starts with.
    expect(opened).toEqual([])
    expect(await bridge.call('app.state', {})).toMatchObject({ value: { startAddress: 'recap-archive:?q=early' } })
    app.emit('open-url', new Event('open-url', { cancelable: true }), 'recap-archive:?q=later')
    app.emit('second-instance', {}, ['electron', '--width=900', 'recap-archive:?q=second'])
    app.emit('second-instance', {}, ['electron', '/some/folder'])
    app.emit('open-url', new Event('open-url', { cancelable: true }), 'https://example.com/')
    expect(opened).toEqual([{ address: 'recap-archive:?q=later' }, { address: 'recap-archive:?q=second' }])
    const exited = once(app, 'exited')
    appWindow().close()
    await exited
  })

  test('leaves the field to the window that is already open', async () => {
    standIn.state.firstInstance = false
    const exited = once(app, 'exited')
    await runMain()
    expect(await exited).toEqual([0])
    expect(standIn.windows()).toHaveLength(0)
  })

  test('says in one sentence that there is no such folder', async () => {
    const exited = once(app, 'exited')
    await runMain(path.join(data, 'nothing-here'))
    expect(await exited).toEqual([2])
    expect(said).toEqual([expect.stringMatching(/^There is no folder .*nothing-here; /)])
  })
})
