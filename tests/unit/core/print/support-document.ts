import { type PdfOptions, type RecapView, succeed } from '../../../../src-main/contract/index.ts'
import {
  composeFront,
  composeIndexes,
  composePhotos,
  composeRecaps,
  type PrintPlan,
  photoSheetsOf,
  planEntry,
  sheetsOf,
  summaryOf,
} from '../../../../src-main/core/print/index.ts'
import { type Composer, printDocument } from '../../../../src-main/hosts/app/print-document.ts'
import type { InternalCommands } from '../../../../src-main/worker/client.ts'
import type { Printer } from './support-printer.ts'

export type Whole = {
  readonly archiveName: string
  readonly archiveLanguages?: readonly string[]
  readonly recaps: readonly RecapView[]
  readonly options: PdfOptions
  readonly today: string
}

export const planOf = ({ recaps, ...whole }: Whole): PrintPlan => ({
  ...whole,
  entries: [...new Map(recaps.map(recap => [recap.path, recap])).values()].map(planEntry),
})

type Sheet = Parameters<InternalCommands['print.sheet']>[0]

/** What the worker composes, without its thread. */
export const sheetOf = (whole: Whole, { sheet, firstPage, pages }: Omit<Sheet, 'job'>) => {
  const plan = planOf(whole)
  const context = { firstPage, pages: new Map(Object.entries(pages)) }
  if (sheet === 'front') return composeFront(plan, context) ?? null
  if (sheet === 'indexes') return composeIndexes(plan, context) ?? null
  if (typeof sheet === 'object') return composePhotos(plan, sheet.photos, whole.recaps, context) ?? null
  const [start, end] = sheetsOf(plan)[sheet] ?? [0, 0]
  const views = plan.entries
    .slice(start, end)
    .flatMap(entry => whole.recaps.find(recap => recap.path === entry.path) ?? [])
  return composeRecaps(plan, views, start, context)
}

const begun = (whole: Whole): ReturnType<InternalCommands['print.begin']> => {
  const plan = planOf(whole)
  return {
    summary: summaryOf(plan),
    recaps: plan.entries.length,
    sheets: sheetsOf(plan).length,
    photoSheets: photoSheetsOf(plan).length,
  }
}

type PrintCommand = 'print.begin' | 'print.sheet' | 'print.end'
type Answers = {
  readonly [N in PrintCommand]: (input: Parameters<InternalCommands[N]>[0]) => ReturnType<InternalCommands[N]>
}

const answer = <N extends PrintCommand>(
  answers: Answers,
  name: N,
  input: Parameters<InternalCommands[N]>[0],
): ReturnType<InternalCommands[N]> => answers[name](input)

/** Composes as the worker does, for whatever paths are asked for. */
export const composerOf = (whole: Omit<Whole, 'options'>): Composer => {
  let current: Whole = { ...whole, options: { paper: 'a4', images: true } }
  const answers: Answers = {
    'print.begin': ({ paths, options }) => {
      const recaps = [...new Set(paths)].flatMap(path => whole.recaps.find(recap => recap.path === path) ?? [])
      current = { ...whole, recaps, options }
      return begun(current)
    },
    'print.sheet': input => sheetOf(current, input),
    'print.end': () => null,
  }
  return { ask: async (name, input) => succeed(answer(answers, name, input)) }
}

/** Every sheet of a document as HTML, one after the other, as it is composed first. */
export const composeWhole = (whole: Whole): string => {
  const sheets: readonly Sheet['sheet'][] = ['front', ...sheetsOf(planOf(whole)).keys(), 'indexes']
  return sheets.map(sheet => sheetOf(whole, { sheet, firstPage: 1, pages: {} })?.html ?? '').join('\n')
}

/** Prints a document with all its page numbers. */
export const printWhole = async (printer: Printer, whole: Whole): Promise<Uint8Array> => {
  let chunks: Uint8Array[] = []
  await printDocument({
    job: 'whole',
    begun: begun(whole),
    compose: async input => sheetOf(whole, input),
    print: html => printer.printHtml(html),
    file: {
      write: async bytes => {
        chunks.push(bytes.slice())
      },
      restart: async () => {
        chunks = []
      },
    },
    created: '2026-11-22T09:30:00-05:00',
    report: () => undefined,
  })
  return Buffer.concat(chunks)
}
