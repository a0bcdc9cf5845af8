import type { CDPSession, Page } from 'playwright-core'
import { printCancelled, printFailed } from '../app/print-faults.ts'
import { makeReady } from '../app/print-scripts.ts'
import type { PrintRequest } from '../host.ts'
import { ORIGIN } from './flags.ts'

/** Size in inches, for pages whose styles name none (ISO 216; ANSI letter). */
const PAPER = { a4: { paperWidth: 8.27, paperHeight: 11.69 }, letter: { paperWidth: 8.5, paperHeight: 11 } } as const

const readStream = async (session: CDPSession, handle: string): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  for (;;) {
    const chunk = await session.send('IO.read', { handle, size: 1024 * 1024 })
    chunks.push(Buffer.from(chunk.data, chunk.base64Encoded ? 'base64' : 'utf8'))
    if (chunk.eof) break
  }
  await session.send('IO.close', { handle })
  return Buffer.concat(chunks)
}

/**
 * Prints a page of the application's own origin: fonts and images are awaited, the paper is what the page's styles say,
 * and the PDF is tagged and has an outline (which Chromium makes only of a tagged one). Closes `page` in every case.
 */
export const printPage = async (
  page: Page,
  { path, paper, signal, onLoaded = () => undefined, onBroken = () => undefined }: PrintRequest,
): Promise<Uint8Array> => {
  const close = (): void => void page.close().catch(() => undefined)
  let crashed = false
  page.on('crash', () => {
    crashed = true
    close()
  })
  signal.addEventListener('abort', close)
  try {
    if (signal.aborted) throw printCancelled()
    const response = await page.goto(`${ORIGIN}${path}`, { waitUntil: 'domcontentloaded', timeout: 0 })
    if (response?.status() !== 200) throw new Error(`${path} answered ${response?.status()}`)
    onBroken(await makeReady(source => page.evaluate(source), onLoaded))
    const session = await page.context().newCDPSession(page)
    const { stream } = await session.send('Page.printToPDF', {
      ...PAPER[paper],
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      transferMode: 'ReturnAsStream',
    })
    if (stream === undefined) throw new Error('no stream of the PDF')
    return await readStream(session, stream)
  } catch (error) {
    if (signal.aborted) throw printCancelled()
    throw printFailed(crashed ? 'the page crashed' : String(error))
  } finally {
    signal.removeEventListener('abort', close)
    await page.close().catch(() => undefined)
  }
}
