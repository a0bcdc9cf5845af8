import { getEventListeners } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { FaultError, fail, succeed } from '../../src-main/contract/index.ts'
import type { Dispatcher, Responder, Served } from '../../src-main/hosts/host.ts'
import { SAVE_KINDS } from '../../src-main/hosts/save-kind.ts'
import type { Started, Subject } from './subject.ts'

const html = (body: string): Served => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: new TextEncoder().encode(`<!doctype html><html lang="en"><title>Contract</title>${body}</html>`),
  headers: {},
})

const PAGES: Readonly<Record<string, Served>> = {
  '/': html('<h1>The window</h1><iframe src="/frame.html"></iframe>'),
  '/frame.html': html('<p>A frame</p>'),
  '/own.txt': { status: 200, type: 'text/plain', body: new TextEncoder().encode('own text'), headers: {} },
  '/print/one': html('<h1>First heading</h1><p>Words</p><h2>Second heading</h2>'),
  '/print/broken': html('<h1>Images</h1><img src="/none.png" alt="gone"><img src="/own.txt" alt="no image">'),
}

/** Starts a host for tests, with what its page asked for. */
const startHost = async (subject: Subject, dispatch: Dispatcher): Promise<Started & { readonly asked: string[] }> => {
  const asked: string[] = []
  const respond: Responder = async path => {
    asked.push(path)
    return PAGES[path] ?? { status: 404, type: 'text/plain', body: new Uint8Array(), headers: {} }
  }
  return { ...(await subject.start({ respond, dispatch })), asked }
}

/** What every host must do, whatever it is made of. */
export const describeHost = (subject: Subject): void => {
  describe(`${subject.name} host, while it runs`, () => {
    let dispatch: Dispatcher
    let running: Awaited<ReturnType<typeof startHost>>

    beforeAll(async () => {
      running = await startHost(subject, (name, input) => dispatch(name, input))
    })
    afterAll(() => running.stop())

    /** The host that all of these tests have, with a dispatcher of their own. */
    const use = (own: Dispatcher = async () => succeed(null)) => {
      dispatch = own
      running.asked.length = 0
      return running
    }

    test('hands a call to the dispatcher and its reply back as data', async () => {
      const calls: unknown[] = []
      const { page } = use(async (name, input) => {
        calls.push([name, input])
        return name === 'archive.open'
          ? fail({ code: 'folder-empty', message: 'Nothing there.' })
          : succeed({ of: [1, null, 'é'] })
      })
      const input = { query: 'Québec “k8s” \u{1F600}', filters: { city: ['Montréal'] } }
      expect(await page.call('archive.search', input)).toEqual({ ok: true, value: { of: [1, null, 'é'] } })
      expect(await page.call('archive.open', { folder: '/x' })).toEqual({
        ok: false,
        fault: { code: 'folder-empty', message: 'Nothing there.' },
      })
      expect(calls).toEqual([
        ['archive.search', input],
        ['archive.open', { folder: '/x' }],
      ])
    })

    test('brings notices to those who listen to them, in order, until they stop', async () => {
      const { host, page } = use()
      const progress = await page.listen('export.progress')
      const other = await page.listen('archive.progress')
      host.notify('export.progress', { step: 'printing', fraction: 0.5 })
      expect(await progress.next()).toEqual({ step: 'printing', fraction: 0.5 })
      await progress.stop()
      host.notify('export.progress', { step: 'saving', fraction: 1 })
      host.notify('archive.progress', { folder: '/a', phase: 'ready', done: 3, total: 3 })
      expect(await other.next()).toEqual({ folder: '/a', phase: 'ready', done: 3, total: 3 })
      expect(await progress.heard()).toHaveLength(1)
    })

    test('refuses calls from a frame inside the page, and answers the page itself', async () => {
      const calls: string[] = []
      const { page } = use(async name => {
        calls.push(name)
        return succeed(null)
      })
      const refused = await page.callFromFrame('app.state', {})
      expect(refused === 'no bridge' ? refused : JSON.stringify(refused)).toMatch(/no bridge|"bad-input"/)
      expect(calls).toEqual([])
      expect(await page.call('app.state', {})).toEqual({ ok: true, value: null })
      expect(calls).toEqual(['app.state'])
    })

    test('stops and counts requests to any other origin', async () => {
      const { host, page } = use()
      const before = host.traffic().blocked
      expect(await page.request('https://example.com/picture.png')).toBe('stopped')
      expect(host.traffic().blocked).toBe(before + 1)
      expect(await page.request('http://127.0.0.1:9/')).toBe('stopped')
      expect(host.traffic().blocked).toBe(before + 2)
      expect(await page.request('/own.txt')).toBe('own text')
      expect(host.traffic().blocked).toBe(before + 2)
    })

    test('stays on its page: no navigation elsewhere, no second window', async () => {
      const { page } = use()
      const before = await page.location()
      await page.navigate('https://example.com/')
      expect(await page.location()).toBe(before)
      expect(await page.popUp('https://example.com/')).toBe(false)
      expect(await page.call('app.state', {})).toEqual({ ok: true, value: null })
    })

    test('prints a page of its own origin', async () => {
      const { host, asked } = use()
      const fractions: number[] = []
      const { signal } = new AbortController()
      const bytes = await host.print({
        path: '/print/one',
        paper: 'a4',
        signal,
        onLoaded: fraction => fractions.push(fraction),
      })
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
      expect(asked).toContain('/print/one')
      expect(fractions.at(-1)).toBe(1)
      // One signal is for all sheets of a document.
      expect(getEventListeners(signal, 'abort')).toEqual([])
    })

    test('prints around broken images', async () => {
      const { host } = use()
      const bytes = await host.print({ path: '/print/broken', paper: 'letter', signal: new AbortController().signal })
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    })

    test('says that a page which is not there cannot be printed', async () => {
      const { host } = use()
      const printed = host.print({ path: '/print/none', paper: 'a4', signal: new AbortController().signal })
      await expect(printed).rejects.toMatchObject({ name: 'FaultError', fault: { code: 'print-failed' } })
    })

    test('ends a print that is cancelled, and prints the next', async () => {
      const { host } = use()
      const controller = new AbortController()
      const cancelled = host.print({
        path: '/print/one',
        paper: 'a4',
        signal: controller.signal,
        onLoaded: () => controller.abort(),
      })
      await expect(cancelled).rejects.toMatchObject({ fault: { code: 'cancelled' } })
      const already = host.print({ path: '/print/one', paper: 'a4', signal: controller.signal })
      await expect(already).rejects.toMatchObject({ fault: { code: 'cancelled' } })
      const next = await host.print({ path: '/print/one', paper: 'a4', signal: new AbortController().signal })
      expect(next.length).toBeGreaterThan(0)
    })

    if (subject.headless) {
      test('has no dialogs where nobody could see them', async () => {
        const { host } = use()
        expect(host.dialogs).toBe(false)
        expect(await host.chooseFolder()).toBe('unsupported')
        expect(await host.chooseSaveFile('/tmp/a.pdf', SAVE_KINDS.pdf)).toBe('unsupported')
      })
    }
  })

  describe(`${subject.name} host, from its start to its end`, () => {
    let started: Awaited<ReturnType<typeof startHost>> | undefined

    const start = async () => {
      started = await startHost(subject, async () => succeed(null))
      return started
    }

    afterEach(async () => {
      await started?.stop()
      started = undefined
    })

    test('opens the page that the responder serves, and counts what it served', async () => {
      const { host, page, asked } = await start()
      expect(asked).toContain('/')
      expect(await page.request('/own.txt')).toBe('own text')
      expect(asked).toContain('/own.txt')
      expect(host.traffic().served).toBeGreaterThanOrEqual(2)
      expect(host.traffic().blocked).toBe(0)
    })

    test('waits for the page to be ready and takes its picture', async () => {
      const { host, page } = await start()
      await page.setReady('results')
      expect(await host.ready(20_000)).toBe('results')
      const png = await host.capture()
      expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    })

    test('gives up waiting for a page that never gets ready', async () => {
      const { host } = await start()
      await expect(host.ready(1)).rejects.toBeInstanceOf(FaultError)
    })

    test('ends quietly when the person closes the window; later notices are dropped', async () => {
      const { host, page } = await start()
      await page.closeWindow()
      expect(await host.closed).toBeUndefined()
      expect(() => host.notify('export.progress', { step: 'saving', fraction: 1 })).not.toThrow()
    })

    test('ends with a fault when the page dies', async () => {
      const { host, page } = await start()
      await page.crash()
      expect(await host.closed).toMatchObject({ code: 'internal' })
    })
  })
}
