import { describe, expect, test } from 'vitest'
import { createApp } from '../../../../src-main/hosts/app/create-app.ts'
import type { HostOptions } from '../../../../src-main/hosts/host.ts'
import { localDay } from '../../../../src-main/worker/local-day.ts'
import { archiveWorker, recordingHost, temporaryFolder } from '../support.ts'

const start = async (extra: { startFolder?: string; startAddress?: string; theme?: 'dark' } = {}) => {
  const folder = await temporaryFolder()
  const worker = archiveWorker('/archive/one')
  let given: HostOptions | undefined
  const host = recordingHost()
  const app = await createApp({
    worker,
    createHost: options => {
      given = options
      return host
    },
    paths: { appFolder: folder, userDataFolder: folder, sampleFolder: '/sample' },
    version: '1.0.0',
    headless: true,
    width: 800,
    height: 600,
    ...extra,
  })
  if (!given) throw new Error('No host was created')
  return { app, host, worker, given }
}

describe('the application', () => {
  test('joins host and worker, and closes both', async () => {
    const { app, host, worker, given } = await start()
    expect(await given.dispatch('archive.summary', {})).toMatchObject({ ok: true, value: { name: 'one' } })
    expect(await given.respond('/nothing')).toMatchObject({ status: 404 })
    await app.close()
    expect(host.did).toEqual(['close'])
    expect(worker.closed()).toBe(true)
  })

  test('opens the folder that was given, in the theme of this run, without saving either', async () => {
    const { given } = await start({ startFolder: '/given', theme: 'dark' })
    expect(await given.dispatch('app.state', {})).toMatchObject({
      value: { startFolder: '/given', settings: { theme: 'dark' } },
    })
    expect(await given.dispatch('settings.save', { paper: 'letter' })).toMatchObject({
      value: { theme: 'system', paper: 'letter' },
    })
  })

  test('keeps an address until the page asks, and tells it at once from then on', async () => {
    const { app, host, given } = await start({ startAddress: 'recap-archive:?q=first' })
    app.openAddress('recap-archive:?q=second')
    expect(host.did).toEqual([])
    expect(await given.dispatch('app.state', {})).toMatchObject({ value: { startAddress: 'recap-archive:?q=second' } })
    app.openAddress('recap-archive:?q=third')
    expect(host.did).toEqual(['notify app.open-address'])
  })

  test('tells the day in the person’s own zone', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})
