import { accessSync, constants, readFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { FONT_FOLDER } from '../../../../src-main/core/print/fonts/families.ts'
import { makeReady } from '../../../../src-main/hosts/app/print-scripts.ts'
import type { Host, PrintRequest } from '../../../../src-main/hosts/host.ts'
import { fontPath } from '../../../tools/print-fonts.ts'

/** A browser of the Chromium family on the PATH. */
export const findBrowser = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder => ['chromium', 'chromium-browser', 'google-chrome'].map(name => path.join(folder, name)))
    .find(file => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A PNG of colours that run from corner to corner (Portable Network Graphics Specification, RGB of 8 bits). */
export const makePng = (width: number, height: number): Uint8Array => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * (1 + width * 3) + 1 + x * 3
      rows.set([40 + (x * 120) / width, 90 + (y * 100) / height, 150], at)
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A drawing with words of its own. */
export const makeSvg = (): Uint8Array =>
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360"><rect width="640" height="360" fill="#e9eef3"/><circle cx="320" cy="180" r="120" fill="#1f5f8b"/></svg>',
  )

type File = { readonly type: string; readonly body: Uint8Array }

/** Prints pages in a real browser, from an origin that does not exist. */
export type Printer = {
  readonly print: Host['print']
  readonly pages: { publish(html: string): { readonly path: string; retire(): void } }
  /** Paths that are served now. */
  published(): readonly string[]
  /** URLs that were asked for and are not served. */
  readonly refused: readonly string[]
  /** Files of fonts that were asked for, as often as they were. */
  readonly fonts: string[]
  /** Prints one page of HTML. */
  printHtml(html: string): Promise<Uint8Array>
  close(): Promise<void>
}

const ORIGIN = 'https://print.test'

const printPage = async (
  context: BrowserContext,
  url: string,
  { onLoaded = () => undefined, onBroken = () => undefined }: Pick<PrintRequest, 'onLoaded' | 'onBroken'> = {},
): Promise<Uint8Array> => {
  const page = await context.newPage()
  try {
    await page.goto(url, { waitUntil: 'load' })
    onBroken(await makeReady(source => page.evaluate(source), onLoaded))
    const session = await context.newCDPSession(page)
    const { data } = await session.send('Page.printToPDF', {
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    })
    return Buffer.from(data, 'base64')
  } finally {
    await page.close()
  }
}

/** A font that the page of a document may ask for. */
const fontAt = (pathname: string): File | undefined => {
  const name = new RegExp(`^/${FONT_FOLDER}/([\\w-]+\\.woff2)$`).exec(pathname)?.[1]
  const file = name === undefined ? undefined : fontPath(name)
  return file === undefined ? undefined : { type: 'font/woff2', body: readFileSync(file) }
}

const makeJpeg = async (browser: Browser): Promise<Uint8Array> => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.setContent('<body style="margin:0;height:100vh;background:linear-gradient(120deg,#23415c,#d9a05b)">')
  const bytes = await page.screenshot({ type: 'jpeg', quality: 80 })
  await page.close()
  return bytes
}

/** Starts the browser; images/poster.png, images/room.jpg and images/drawing.svg are served under /archive/. */
export const startPrinter = async (executablePath: string): Promise<Printer> => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const files = new Map<string, File>([
    ['/archive/images/poster.png', { type: 'image/png', body: makePng(800, 1100) }],
    ['/archive/images/room.jpg', { type: 'image/jpeg', body: await makeJpeg(browser) }],
    ['/archive/images/drawing.svg', { type: 'image/svg+xml', body: makeSvg() }],
  ])
  const html = new Map<string, string>()
  const refused: string[] = []
  const fonts: string[] = []
  const context = await browser.newContext()
  await context.route('**/*', route => {
    const url = new URL(route.request().url())
    const page = url.origin === ORIGIN ? html.get(url.pathname) : undefined
    if (page !== undefined) return route.fulfill({ contentType: 'text/html', body: page })
    const font = url.origin === ORIGIN ? fontAt(url.pathname) : undefined
    if (font) fonts.push(path.basename(url.pathname))
    const file = url.origin === ORIGIN ? (font ?? files.get(url.pathname)) : undefined
    if (file !== undefined) return route.fulfill({ contentType: file.type, body: Buffer.from(file.body) })
    refused.push(url.href)
    return route.abort()
  })
  let count = 0
  const publish = (text: string): { readonly path: string; retire(): void } => {
    count += 1
    const at = `/print/${count}`
    html.set(at, text)
    return { path: at, retire: () => void html.delete(at) }
  }
  return {
    pages: { publish },
    published: () => [...html.keys()],
    refused,
    fonts,
    print: async ({ path: at, signal, ...told }) => {
      signal.throwIfAborted()
      told.onLoaded?.(0)
      return printPage(context, ORIGIN + at, told)
    },
    printHtml: async text => {
      const page = publish(text)
      try {
        return await printPage(context, ORIGIN + page.path)
      } finally {
        page.retire()
      }
    },
    close: () => browser.close(),
  }
}
