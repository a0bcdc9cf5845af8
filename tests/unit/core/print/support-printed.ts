import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { findBrowser, type Printer, startPrinter } from './support-printer.ts'

/** What tests of printed pages work with. */
type Press = {
  /** A folder of its own, removed in the end. */
  readonly folder: string
  /** The printer, which is there once tests and their `beforeAll` run. */
  printer(): Printer
}

const browser = findBrowser()

/** Tests of what a real browser prints; where there is none they are named as those that could not be tried. */
export const describePrinted = (title: string, tests: (press: Press) => void): void => {
  const wanted = browser === undefined ? `${title}: cannot be tried, no Chromium, Chrome or Edge is on the PATH` : title
  describe.runIf(browser !== undefined)(wanted, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'recap-print-'))
    let printer: Printer | undefined
    beforeAll(async () => {
      printer = await startPrinter(browser ?? '')
    }, 60_000)
    afterAll(async () => {
      await printer?.close()
      rmSync(folder, { recursive: true })
    })
    tests({
      folder,
      printer: () => {
        if (printer) return printer
        throw new Error('The printer is started before the first test')
      },
    })
  })
}
