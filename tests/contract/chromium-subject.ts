import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { BRIDGE_KEY } from '../../src-main/contract/index.ts'
import { BRIDGE_BINDING } from '../../src-main/hosts/chromium/bridge-script.ts'
import { createChromiumHost } from '../../src-main/hosts/chromium/chromium-host.ts'
import { findBrowser } from '../../src-main/hosts/chromium/find-browser.ts'
import type { PageDriver, Subject } from './subject.ts'

const drive = (page: Page): PageDriver => ({
  call: (name, input) =>
    page.evaluate(([key, command, given]) => Reflect.get<object, string>(window, key).call(command, given), [
      BRIDGE_KEY,
      name,
      input,
    ] as const),
  callFromFrame: async (name, input) => {
    const frame = page.frames().find(candidate => candidate.url().endsWith('/frame.html'))
    if (!frame) throw new Error('The frame is not there')
    await frame.waitForLoadState()
    const text: string = await frame.evaluate(
      ([key, binding, message]) =>
        Reflect.get(window, key) !== undefined ? 'a whole bridge' : Reflect.get(window, binding)(message),
      [BRIDGE_KEY, BRIDGE_BINDING, JSON.stringify({ name, input })] as const,
    )
    return JSON.parse(text)
  },
  listen: async name => {
    const handle = await page.evaluateHandle(
      ([key, notice]) => {
        const heard: unknown[] = []
        const stop: () => void = Reflect.get<object, string>(window, key).listen(notice, (payload: unknown) =>
          heard.push(payload),
        )
        return { heard, stop }
      },
      [BRIDGE_KEY, name] as const,
    )
    let taken = 0
    return {
      next: async () => {
        taken += 1
        const got = await page.waitForFunction(
          ([{ heard }, count]) => heard.length >= count && { value: heard[count - 1] },
          [handle, taken] as const,
        )
        const result = await got.jsonValue()
        return result === false ? undefined : result.value
      },
      heard: () => handle.evaluate(({ heard }) => heard),
      stop: () => handle.evaluate(({ stop }) => stop()),
    }
  },
  request: url =>
    page.evaluate(
      address =>
        fetch(address)
          .then(answer => answer.text())
          .catch(() => 'stopped'),
      url,
    ),
  navigate: async url => {
    const failed = page.waitForEvent('requestfailed', request => request.url() === url)
    await page.evaluate(address => {
      window.location.href = address
    }, url)
    await failed
  },
  location: () => page.evaluate(() => window.location.href),
  popUp: async url => {
    const opened = page.context().waitForEvent('page')
    // Only a person's click may open a window; without one the browser refuses by itself.
    await page.evaluate(address => {
      document.body.onclick = () => void window.open(address)
    }, url)
    await page.mouse.click(30, 30)
    const popUp = await opened
    if (!popUp.isClosed()) await popUp.waitForEvent('close')
    return page.context().pages().length > 1
  },
  setReady: word =>
    page.evaluate(ready => {
      document.documentElement.dataset.ready = ready
    }, word),
  closeWindow: () => page.close(),
  crash: async () => {
    const session = await page.context().newCDPSession(page)
    // The page dies before it can answer.
    void session.send('Page.crash').catch(() => undefined)
    await page.waitForEvent('crash')
  },
})

/** The Chromium host, for real, in the browser that is installed. */
export const chromiumSubject = ({ headless }: { readonly headless: boolean }): Subject => ({
  name: headless ? 'Chromium (headless)' : 'Chromium (in a window)',
  headless,
  start: async parts => {
    const browser = findBrowser()
    if (!browser) throw new Error('No Chromium-family browser is installed')
    const folder = await mkdtemp(path.join(tmpdir(), 'recap-archive-contract-'))
    let page: Page | undefined
    const host = createChromiumHost(
      { ...parts, profileFolder: path.join(folder, 'profile'), headless, width: 1280, height: 800 },
      {
        executable: browser.executable,
        onWindow: opened => {
          page = opened
        },
      },
    )
    await host.open()
    if (!page) throw new Error('The window did not open')
    return {
      host,
      page: drive(page),
      stop: async () => {
        await host.close()
        await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      },
    }
  },
})
