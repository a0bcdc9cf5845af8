import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { findBrowser } from '../unit/core/print/support-printer.ts'

const browserPath = findBrowser()

/** Tests of a file that is opened in a real browser; where there is none they are named as those that could not be tried. */
export const describeInBrowser = (title: string, tests: (browser: () => Browser) => void): void => {
  const wanted = browserPath === undefined ? `${title}: cannot be tried, no Chromium is on the PATH` : title
  describe.runIf(browserPath !== undefined)(wanted, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] })
    })
    afterAll(() => browser?.close())
    tests(() => {
      if (browser) return browser
      throw new Error('The browser is started before the first test')
    })
  })
}
