import { FaultError, type Reply } from '../../contract/index.ts'
import type { PrintSheet } from '../../core/print/index.ts'
// Not by way of the composer, which brings style sheets that only a built program can load.
import { createPdfJoin } from '../../core/print/join/join.ts'
import { inspectPart, type PartSummary } from '../../core/print/join/part.ts'
import type { PdfProperties } from '../../core/print/join/xmp.ts'
import type { InternalCommands } from '../../worker/client.ts'

type Input<N extends keyof InternalCommands> = Parameters<InternalCommands[N]>[0]
type Output<N extends keyof InternalCommands> = ReturnType<InternalCommands[N]>

/** The one thing that a document asks of the worker. */
export type Composer = {
  ask<N extends 'print.begin' | 'print.sheet' | 'print.end'>(name: N, input: Input<N>): Promise<Reply<Output<N>>>
}

/** How far a document is. */
export type DocumentProgress = {
  /** Sheets that are printed for good, of all. */
  readonly done: number
  readonly all: number
  /** How much of the images of the sheet that is being printed has arrived, from 0 to 1. */
  readonly loaded: number
  /** Whether what is printed now waited for the numbers of pages. */
  readonly isNumbering: boolean
}

/** What printing one document works with. */
export type DocumentParts = {
  readonly job: string
  readonly begun: Output<'print.begin'>
  compose(sheet: Input<'print.sheet'>): Promise<PrintSheet | null>
  /** Prints a page; `onLoaded` is told how much of its images has arrived, from 0 to 1. */
  print(html: string, onLoaded: (fraction: number) => void): Promise<Uint8Array>
  /** Takes the file's bytes, in order; `restart` throws away what was taken so far. */
  readonly file: { write(bytes: Uint8Array): Promise<void>; restart(): Promise<void> }
  /** Time of making, ISO 8601 with its zone. */
  readonly created: string
  report(progress: DocumentProgress): void
}

type Pages = Readonly<Record<string, number>>

/** Page numbers move text only where one that was not known takes more room than was kept: two rounds are the rule. */
const MOST_ROUNDS = 4

const unsettled = (): FaultError =>
  new FaultError({
    code: 'print-failed',
    message: 'The PDF could not be made, because its page numbers kept moving; try again with other recaps.',
  })

const startsOf = (sheet: PrintSheet, summary: PartSummary, firstPage: number): Pages =>
  Object.fromEntries(
    sheet.destinations.map((name, index) => {
      const bookmark = summary.bookmarks[index]
      if (bookmark) return [name, firstPage + bookmark.page - 1]
      throw new FaultError({
        code: 'print-failed',
        message: 'The PDF could not be made, because not every recap was found in it; try again with fewer recaps.',
        detail: name,
      })
    }),
  )

/**
 * Prints a document sheet by sheet and joins the sheets to one file, so that memory is bounded whatever its length.
 *
 * Chromium has no `target-counter` (CSS Generated Content for Paged Media): the page on which a recap starts is read
 * from what was printed. Each sheet begins at the page where the one before it ended; a sheet that names a page that is
 * still to come is printed for its length now and again at the end, as are the contents. Should a number then move what
 * follows it, everything is printed once more with the numbers that are known by then.
 *
 * @throws FaultError `print-failed` where the numbers never settle
 */
export const printDocument = async (
  parts: DocumentParts,
): Promise<{ readonly pages: number; readonly bytes: number }> => {
  const { job, begun, compose, print, file, created, report } = parts
  const { sheets, photoSheets, summary } = begun
  const all = sheets + photoSheets + 2
  let known: Pages = {}

  /** Answers nothing where a number that was printed turned out not to hold. */
  const round = async (): Promise<{ pages: number; bytes: number } | undefined> => {
    const join = createPdfJoin(bytes => file.write(bytes))
    const pages: Record<string, number> = { ...known }
    const found: Record<string, number> = {}
    let done = 0
    let isMoved = false
    let isNumbering = false
    const printSheet = (sheet: PrintSheet): Promise<Uint8Array> => {
      report({ done, all, loaded: 0, isNumbering })
      return print(sheet.html, loaded => report({ done, all, loaded, isNumbering }))
    }
    const keep = (sheet: PrintSheet, result: PartSummary, firstPage: number): void => {
      for (const [name, page] of Object.entries(startsOf(sheet, result, firstPage))) {
        const printed = found[name] ?? known[name]
        if (printed !== undefined && printed !== page) isMoved = true
        found[name] = page
        pages[name] = page
      }
    }
    const finish = async (sheet: PrintSheet, order: number, firstPage: number, expected?: number): Promise<number> => {
      const bytes = await printSheet(sheet)
      const result = await join.add(bytes, { order, destinations: sheet.destinations })
      keep(sheet, result, firstPage)
      done += 1
      if (expected !== undefined && result.pages !== expected) isMoved = true
      return result.pages
    }

    const draft = await compose({ job, sheet: 'front', firstPage: 1, pages })
    const frontPages = draft ? (await inspectPart(await printSheet(draft))).pages : 0
    const later: { readonly sheet: number; readonly firstPage: number; readonly pages: number }[] = []
    let next = frontPages + 1
    for (let sheet = 0; sheet < sheets; sheet += 1) {
      const composed = await compose({ job, sheet, firstPage: next, pages })
      if (!composed) continue
      if (composed.isFinal) next += await finish(composed, sheet + 1, next)
      else {
        const result = await inspectPart(await printSheet(composed))
        keep(composed, result, next)
        later.push({ sheet, firstPage: next, pages: result.pages })
        next += result.pages
      }
    }
    const indexes = await compose({ job, sheet: 'indexes', firstPage: next, pages })
    if (indexes) next += await finish(indexes, sheets + 1, next)
    for (let sheet = 0; sheet < photoSheets; sheet += 1) {
      const photos = await compose({ job, sheet: { photos: sheet }, firstPage: next, pages })
      if (photos) next += await finish(photos, sheets + 2 + sheet, next)
    }
    isNumbering = true
    for (const { sheet, firstPage, pages: expected } of later) {
      const composed = await compose({ job, sheet, firstPage, pages })
      if (composed) await finish(composed, sheet + 1, firstPage, expected)
    }
    const front = await compose({ job, sheet: 'front', firstPage: 1, pages })
    if (front) await finish(front, 0, 1, frontPages)
    known = found
    if (isMoved) return undefined
    const properties: PdfProperties = { ...summary, created }
    return join.finish(properties)
  }

  for (let rounds = 1; rounds <= MOST_ROUNDS; rounds += 1) {
    if (rounds > 1) await file.restart()
    const made = await round()
    if (made) return made
  }
  throw unsettled()
}
