import { describe, expect, test } from 'vitest'
import { FaultError, type Handlers } from '../../../../src-main/contract/index.ts'
import { createDispatcher } from '../../../../src-main/hosts/app/dispatcher.ts'
import { createHandlers } from '../../../../src-main/hosts/app/handlers.ts'
import { createSettingsStore } from '../../../../src-main/hosts/app/settings-store.ts'
import { archiveWorker, exportCommands, recordingHost, temporaryFolder } from '../support.ts'

const setUp = async (changes: Partial<Handlers> = {}) => {
  const folder = await temporaryFolder()
  const worker = archiveWorker('/archive/one', file => (file === 'a.png' ? '/archive/one/a.png' : undefined))
  const host = recordingHost()
  const settings = await createSettingsStore(folder)
  const exports = exportCommands({ host, worker, settings })
  const handlers = createHandlers({
    host,
    worker,
    thumbnails: { get: async () => undefined },
    settings,
    exports,
    version: '1.2.3',
    sampleFolder: '/sample',
  })
  return { host, worker, settings, dispatch: createDispatcher({ ...handlers, ...changes }) }
}

const fault = (code: string) => ({ ok: false, fault: expect.objectContaining({ code }) })

describe('the dispatcher', () => {
  test.each(['archive.erase', 'toString', '__proto__', 'constructor', ''])('does not know %j', async name => {
    const { dispatch } = await setUp()
    expect(await dispatch(name, {})).toEqual(fault('bad-input'))
  })

  test.each([
    ['archive.open', {}],
    ['archive.open', { folder: 3 }],
    ['archive.open', { folder: '/a\0b' }],
    ['archive.open', null],
    ['archive.search', { query: 'x', filters: { city: 'Montreal' }, sort: 'newest' }],
    ['archive.search', { query: 'x', filters: {}, sort: 'sideways' }],
    ['archive.search', { query: 'x', filters: {}, sort: 'newest', limit: 501 }],
    ['archive.search', { query: 'x', filters: {}, sort: 'newest', offset: -1 }],
    ['settings.save', { theme: 'purple' }],
    ['settings.save', { __proto__: null, admin: true }],
    ['export.save', { paths: ['a'], options: { paper: 'a3', images: true } }],
    ['app.state', 'everything'],
  ])('refuses %s with %j before any handler sees it', async (name, input) => {
    const { dispatch, worker } = await setUp()
    expect(await dispatch(name, input)).toEqual(fault('bad-input'))
    expect(worker.called).toEqual([])
  })

  test('hands the worker’s commands on, with its faults', async () => {
    const { dispatch, worker } = await setUp()
    expect(await dispatch('archive.open', { folder: '/archive/one' })).toMatchObject({
      ok: true,
      value: { name: 'one' },
    })
    expect(await dispatch('archive.open', { folder: '/none' })).toEqual(fault('folder-not-found'))
    expect(worker.called).toEqual(['archive.open', 'archive.open'])
  })

  test('turns everything thrown into data', async () => {
    const { dispatch } = await setUp({
      'app.proof': () => {
        throw new Error('boom')
      },
      'archive.cancel': async () => {
        throw new FaultError({ code: 'no-archive-open', message: 'No archive is open.' })
      },
    })
    const reply = await dispatch('app.proof', {})
    expect(reply).toEqual(fault('internal'))
    expect(reply).toMatchObject({
      fault: { message: expect.not.stringContaining('boom'), detail: expect.stringContaining('boom') },
    })
    expect(await dispatch('archive.cancel', {})).toEqual(fault('no-archive-open'))
  })
})

describe('the host’s own commands', () => {
  test('tell what the first frame needs, and count requests', async () => {
    const { dispatch } = await setUp()
    expect(await dispatch('app.state', {})).toMatchObject({
      ok: true,
      value: { version: '1.2.3', startFolder: '/sample', sampleFolder: '/sample', chooseInPage: true },
    })
    expect(await dispatch('app.proof', {})).toEqual({ ok: true, value: { blocked: 2, served: 5 } })
  })

  test('remember a folder once it was opened, not one that could not be', async () => {
    const { dispatch, settings } = await setUp()
    await dispatch('archive.open', { folder: '/none' })
    expect(settings.current().recentFolders).toEqual([])
    await dispatch('archive.open', { folder: '/archive/one' })
    expect(settings.current().recentFolders).toEqual(['/archive/one'])
  })

  test('open web and mail links only', async () => {
    const { dispatch, host } = await setUp()
    expect(await dispatch('link.open', { url: 'file:///etc/passwd' })).toEqual(fault('bad-link'))
    expect(host.did).toEqual([])
    expect(await dispatch('link.open', { url: 'https://example.com/' })).toEqual({ ok: true, value: null })
    expect(host.did).toEqual(['open https://example.com/'])
  })

  test('show files of the archive only', async () => {
    const { dispatch, host } = await setUp()
    expect(await dispatch('file.reveal', { path: '/etc/passwd', of: 'archive' })).toEqual(fault('recap-not-found'))
    expect(await dispatch('file.reveal', { path: '/etc/passwd', of: 'export' })).toEqual(fault('recap-not-found'))
    expect(host.did).toEqual([])
    expect(await dispatch('file.reveal', { path: 'a.png', of: 'archive' })).toEqual({ ok: true, value: null })
    expect(host.did).toEqual(['reveal /archive/one/a.png'])
  })

  test('send the page to its own chooser where the desktop has none', async () => {
    const { dispatch } = await setUp()
    expect(await dispatch('folder.choose', {})).toEqual(fault('unsupported'))
  })
})
