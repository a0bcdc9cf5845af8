import { readFileSync } from 'node:fs'
import { FaultError } from '../../contract/index.ts'
import { type Browser, findBrowser } from '../chromium/find-browser.ts'
import { hasProgram } from '../chromium/programs.ts'
import { aptInstall } from './apt.ts'
import { hasDisplay } from './display.ts'
import type { Say } from './say.ts'

/** Ubuntu's package brings Chromium as a snap, under another name. */
const chromiumPackage = (): string => {
  try {
    return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8')) ? 'chromium-browser' : 'chromium'
  } catch {
    return 'chromium'
  }
}

/**
 * Finds a Chromium-family browser, or installs Chromium where that can be done without asking (Debian, Ubuntu).
 * With `window`, a virtual display comes along where there is none. Rejects with an `unsupported` FaultError that holds
 * the one command to run.
 */
export const ensureBrowser = async (say: Say, { window = false } = {}): Promise<Browser> => {
  const found = findBrowser()
  if (found) return found
  const virtual = window && !hasDisplay() && !hasProgram('Xvfb', process.env)
  const packages = [chromiumPackage(), 'fonts-liberation', ...(virtual ? ['xvfb'] : [])]
  await aptInstall(packages, 'There is no Chromium, Chrome, Edge or Brave here.', say)
  const installed = findBrowser()
  if (installed) return installed
  throw new FaultError({
    code: 'unsupported',
    message: 'Chromium was installed but is not found; name its program in RECAP_ARCHIVE_BROWSER.',
  })
}

/** A program that tests need, and the package that holds it in Debian and Ubuntu. */
const TOOLS: Readonly<Record<string, string>> = {
  'poppler-utils': 'pdftotext',
  qpdf: 'qpdf',
}

/** Installs those of the packages whose program is missing; answers with their names. */
export const ensureTools = async (packages: readonly string[], say: Say): Promise<readonly string[]> => {
  const missing = packages.filter(name => !hasProgram(TOOLS[name] ?? name, process.env))
  if (missing.length > 0) await aptInstall(missing, 'Tools that the tests read PDFs with are missing.', say)
  return missing
}
