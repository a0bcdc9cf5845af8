import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { type ExportProgress, type ExportStep, FaultError } from '../../../src-main/contract/index.ts'
import { type ExportPdfParts, type ExportPdfRequest, exportPdf } from '../../../src-main/hosts/app/export-pdf.ts'
import type { Composer } from '../../../src-main/hosts/app/print-document.ts'
import { composerOf } from '../core/print/support-document.ts'
import { pageTexts, run } from '../core/print/support-pdf.ts'
import { describePrinted } from '../core/print/support-printed.ts'
import { makeRecap, makeTwenty, node, shownImage } from '../core/print/support-recaps.ts'
import { canMount, mountTinyDisk } from '../worker/tiny-disk.ts'

const STEPS: readonly ExportStep[] = ['composing', 'loading-images', 'printing', 'numbering', 'saving']

const recaps = makeTwenty().slice(0, 3)

const worker = composerOf({ archiveName: 'meetups', recaps, today: '2026-11-21' })

describePrinted('an export', ({ folder: root, printer }) => {
  let folder = ''
  let progress: ExportProgress[] = []

  beforeAll(async () => {}, 60_000)
  beforeEach(() => {
    folder = mkdtempSync(path.join(root, 'export-'))
    progress = []
  })

  const request = (more: Partial<ExportPdfRequest> = {}): ExportPdfRequest => ({
    paths: recaps.map(recap => recap.path),
    options: { paper: 'a4', images: true },
    out: path.join(folder, 'out.pdf'),
    ...more,
  })

  const start = (
    parts: Partial<ExportPdfParts> = {},
    asked: ExportPdfRequest = request(),
  ): ReturnType<typeof exportPdf> =>
    exportPdf(
      {
        print: printer().print,
        worker,
        pages: printer().pages,
        onProgress: step => progress.push(step),
        signal: new AbortController().signal,
        ...parts,
      },
      asked,
    )

  const faultOf = async (work: Promise<unknown>): Promise<FaultError['fault'] | undefined> => {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    return error instanceof FaultError ? error.fault : undefined
  }

  test('is saved whole, with page numbers that hold, and leaves no page behind', async () => {
    const result = await start()
    const file = path.join(folder, 'out.pdf')
    expect(readdirSync(folder)).toEqual(['out.pdf'])
    expect(printer().published()).toEqual([])
    expect(result).toMatchObject({ saved: true, path: file, recaps: 3, missingImages: 0 })
    expect(result.bytes).toBe(readFileSync(file).byteLength)
    const texts = pageTexts(file)
    expect(result.pages).toBe(texts.length)
    for (const { title } of recaps) {
      const page = texts.findIndex((text, at) => at > 1 && text.includes(title)) + 1
      expect(texts[1]).toContain(`${title} ${page}`)
    }
    expect(run('pdfinfo', file)).toMatch(/^Title: +meetups, 2018$/m)
  })

  test('names an image that vanished meanwhile in its place, and counts it once', async () => {
    const image = shownImage('images/gone away.jpg', { url: 'archive/images/gone%20away.jpg?v=1', alt: 'A full room' })
    const there = shownImage('images/room.jpg', { width: 1200, height: 800 })
    const views = ['a.md', 'b.md'].map(name =>
      makeRecap({
        path: name,
        title: `Evening ${name}`,
        images: [image, there],
        body: [node('p', {}, node('img', { dataImage: 0 })), node('p', {}, node('img', { dataImage: 1 }))],
      }),
    )
    const gone = composerOf({ archiveName: 'meetups', recaps: views, today: '2026-11-21' })
    const result = await start({ worker: gone }, request({ paths: ['a.md', 'b.md'] }))
    expect(result).toMatchObject({ recaps: 2, missingImages: 0, unreadImages: 1 })
    const text = pageTexts(result.path).join(' ')
    expect(text.split('Image that could not be read: gone away.jpg A full room')).toHaveLength(3)
    expect(run('pdfimages', '-list', result.path)).toContain('jpeg')
  })

  test('tells its progress, step by step and never backwards', async () => {
    await start()
    const fractions = progress.map(({ fraction }) => fraction)
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect([fractions[0], fractions.at(-1)]).toEqual([0, 1])
    expect([...new Set(progress.map(({ step }) => step))]).toEqual(STEPS)
    const order = progress.map(({ step }) => STEPS.indexOf(step))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test.each(STEPS)('leaves nothing behind when it is cancelled while %s', async step => {
    const out = path.join(folder, 'out.pdf')
    writeFileSync(out, 'what was there')
    const controller = new AbortController()
    const onProgress = (now: ExportProgress): void => {
      if (now.step === step) controller.abort()
    }
    expect(await faultOf(start({ onProgress, signal: controller.signal }))).toMatchObject({ code: 'cancelled' })
    expect(readdirSync(folder)).toEqual(['out.pdf'])
    expect(readFileSync(out, 'utf8')).toBe('what was there')
    expect(printer().published()).toEqual([])
  })

  test('does not wait for a print or a worker that never ends once it is cancelled', async () => {
    const endless = new Promise<never>(() => undefined)
    for (const stuck of [{ print: () => endless }, { worker: { ask: () => endless } }]) {
      const controller = new AbortController()
      const running = start({ ...stuck, signal: controller.signal })
      controller.abort()
      expect(await faultOf(running)).toMatchObject({ code: 'cancelled' })
    }
    expect(readdirSync(folder)).toEqual([])
    expect(printer().published()).toEqual([])
  })

  test.each([
    ['a folder that is not there', ['none', 'out.pdf']],
    ['a folder of that name', ['folder.pdf']],
    ['a name without .pdf', ['out.txt']],
  ] as const)('is refused before any work for %s', async (_, parts) => {
    mkdirSync(path.join(folder, 'folder.pdf'))
    let asked = 0
    const counting: Composer = {
      ask: (name, input) => {
        asked += 1
        return worker.ask(name, input)
      },
    }
    const fault = await faultOf(start({ worker: counting }, request({ out: path.join(folder, ...parts) })))
    expect(fault).toMatchObject({ code: 'export-not-writable' })
    expect(asked).toBe(0)
    expect(readdirSync(folder)).toEqual(['folder.pdf'])
    await start({ worker: counting })
    expect(asked).toBeGreaterThan(3)
    expect(readdirSync(folder)).toEqual(['folder.pdf', 'out.pdf'])
  })

  const hasDisks = canMount()
  test.runIf(hasDisks)(
    hasDisks
      ? 'says in a sentence that the disk is full'
      : 'cannot be tried on a full disk: no disk may be mounted here',
    async () => {
      const disk = mountTinyDisk(128)
      onTestFinished(() => disk?.unmount())
      const out = path.join(disk?.folder ?? '', 'year.pdf')
      writeFileSync(out, 'what was there')
      expect(await faultOf(start({}, request({ out })))).toMatchObject({
        code: 'export-not-writable',
        message: 'year.pdf could not be saved, because the disk is full; free some space or choose another disk.',
        path: out,
      })
      expect(readdirSync(path.dirname(out))).toEqual(['year.pdf'])
      expect(readFileSync(out, 'utf8')).toBe('what was there')
      expect(printer().published()).toEqual([])
    },
  )

  test('is refused for a path that is not absolute, and for no recaps', async () => {
    expect(await faultOf(start({}, request({ out: 'out.pdf' })))).toMatchObject({ code: 'export-not-writable' })
    expect(await faultOf(start({}, request({ paths: [] })))).toMatchObject({ code: 'nothing-to-export' })
  })

  /** Serves the contents with so many empty pages before them, by how often they were printed. */
  const shifted = (emptyPages: (print: number) => number): ExportPdfParts['pages'] & { prints(): number } => {
    let prints = 0
    return {
      prints: () => prints,
      publish: html => {
        if (html.includes('<section class="contents">')) prints += 1
        const empty = '<p style="break-after:page">Empty</p>'.repeat(emptyPages(prints))
        return printer().pages.publish(html.replace('<section class="contents">', `${empty}<section class="contents">`))
      },
    }
  }

  test('is printed once more where the numbers moved', async () => {
    const pages = shifted(print => (print === 1 ? 0 : 1))
    const result = await start({ pages })
    expect(pages.prints()).toBe(6)
    const texts = pageTexts(result.path)
    const title = recaps[2]?.title ?? ''
    const page = texts.findIndex((text, at) => at > 2 && text.includes(title)) + 1
    expect(texts[2]).toContain(`${title} ${page}`)
  })

  test('fails where the numbers never settle, the PDF cannot be read, or the worker fails', async () => {
    const pages = shifted(print => print)
    expect(await faultOf(start({ pages }))).toMatchObject({ code: 'print-failed' })
    expect(pages.prints()).toBe(8)
    const print = async (): Promise<Uint8Array> => new TextEncoder().encode('not a PDF')
    expect(await faultOf(start({ print }))).toMatchObject({ code: 'print-failed' })
    const fault = { code: 'no-archive-open', message: 'Open a folder first.' } as const
    const failing: Composer = { ask: async () => ({ ok: false, fault }) }
    expect(await faultOf(start({ worker: failing }))).toEqual(fault)
    expect(readdirSync(folder)).toEqual([])
    expect(printer().published()).toEqual([])
  })
})
