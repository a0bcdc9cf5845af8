import { describe, expect, test } from 'vitest'
import { succeed } from '../../src-main/contract/index.ts'
import { createElectronHost } from '../../src-main/hosts/electron/electron-host.ts'
import { menuTemplate } from '../../src-main/hosts/electron/menu.ts'
import { registerScheme } from '../../src-main/hosts/electron/scheme.ts'
import { SAVE_KINDS } from '../../src-main/hosts/save-kind.ts'
import { app, standIn } from './electron-stand-in.ts'
import { appWindow, electronSubject, runPreload } from './electron-subject.ts'
import { describeHost } from './host.contract.ts'

describeHost(electronSubject)

const page = { status: 200, type: 'text/html', body: new Uint8Array(), headers: { 'x-served': 'yes' } }

const startVisible = async () => {
  standIn.reset()
  registerScheme()
  await app.whenReady()
  const host = createElectronHost(
    {
      respond: async () => page,
      dispatch: async () => succeed(null),
      profileFolder: '/p',
      headless: false,
      width: 900,
      height: 700,
    },
    { preload: '/out/preload/preload.cjs' },
  )
  await host.open()
  return host
}

describe('Electron host, by itself', () => {
  test('makes a window that is sandboxed and isolated, shows it once painted, and sizes it by its content', async () => {
    await startVisible()
    const { options, shown } = appWindow()
    expect(options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
    expect(options).toMatchObject({ useContentSize: true, width: 900, height: 700, show: false })
    expect(shown).toBe(true)
  })

  test('registers its scheme as a standard and secure one, before the application is ready', async () => {
    await startVisible()
    expect(standIn.schemes).toEqual([
      { scheme: 'recap-archive-app', privileges: expect.objectContaining({ standard: true, secure: true }) },
    ])
    expect(standIn.schemes[0]?.privileges?.bypassCSP).toBeUndefined()
    expect(() => registerScheme()).toThrow(/before app is ready/)
  })

  test('hands on the headers of what it serves', async () => {
    await startVisible()
    const answer = await appWindow().webContents.session.fetch('recap-archive-app://local/x')
    expect(answer?.headers.get('x-served')).toBe('yes')
  })

  test('grants no permission, downloads nothing and checks no spelling', async () => {
    await startVisible()
    const { session } = appWindow().webContents
    let granted: boolean | undefined
    Reflect.apply(session.asked.request ?? (() => undefined), undefined, [
      null,
      'media',
      (yes: boolean) => (granted = yes),
      {},
    ])
    expect(granted).toBe(false)
    expect(Reflect.apply(session.asked.check ?? (() => true), undefined, [null, 'geolocation', '', {}])).toBe(false)
    const download = new Event('will-download', { cancelable: true })
    session.emit('will-download', download)
    expect(download.defaultPrevented).toBe(true)
    expect(session.asked.spelling).toBe(false)
  })

  test('prints tagged, with an outline, on the paper that the page asks for, and leaves no window behind', async () => {
    const host = await startVisible()
    const before = standIn.windows().length
    const options: unknown[] = []
    const printed = host.print({
      path: '/print/a',
      paper: 'letter',
      signal: new AbortController().signal,
      onLoaded: () => options.push(standIn.windows().at(-1)?.webContents.printed),
    })
    await printed
    expect(options).toEqual([
      [
        {
          pageSize: 'Letter',
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        },
      ],
    ])
    expect(standIn.windows()).toHaveLength(before)
  })

  test('counts what the page’s own policy stopped', async () => {
    const host = await startVisible()
    const document = await runPreload()
    const violation = (blockedURI: string) => Object.assign(new Event('securitypolicyviolation'), { blockedURI })
    document.dispatchEvent(violation('inline'))
    expect(host.traffic().blocked).toBe(0)
    document.dispatchEvent(violation('https://example.com'))
    expect(host.traffic().blocked).toBe(1)
  })

  test('asks with the system’s dialogs', async () => {
    const host = await startVisible()
    expect(host.dialogs).toBe(true)
    expect(await host.chooseFolder()).toEqual({})
    standIn.state.folder = { canceled: false, filePaths: ['/home/me/recaps'] }
    standIn.state.file = { canceled: false, filePath: '/home/me/a.pdf' }
    expect(await host.chooseFolder()).toEqual({ folder: '/home/me/recaps' })
    expect(await host.chooseSaveFile('/home/me/b.pdf', SAVE_KINDS.pdf)).toEqual({ path: '/home/me/a.pdf' })
  })

  test('opens links and shows files with the system', async () => {
    const host = await startVisible()
    await host.openExternal('https://example.com/')
    await host.reveal('/home/me/a.pdf')
    expect(standIn.opened).toEqual(['https://example.com/'])
    expect(standIn.revealed).toEqual(['/home/me/a.pdf'])
  })

  test('opens again after it was closed', async () => {
    const host = await startVisible()
    await host.close()
    await expect(startVisible()).resolves.toBeDefined()
  })

  test('has developer tools in its menu only while it is developed', () => {
    const roles = (packaged: boolean) => JSON.stringify(menuTemplate('linux', packaged))
    expect(roles(false)).toContain('toggleDevTools')
    expect(roles(true)).not.toContain('toggleDevTools')
    expect(menuTemplate('darwin', true)[0]).toEqual({ role: 'appMenu' })
  })
})
