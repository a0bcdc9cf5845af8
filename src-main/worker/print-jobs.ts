import { FaultError, type PdfOptions, type RecapView } from '../contract/index.ts'
import {
  composeFront,
  composeIndexes,
  composePhotos,
  composeRecaps,
  type PlanEntry,
  type PrintPlan,
  photoSheetsOf,
  planEntry,
  sheetsOf,
  summaryOf,
} from '../core/print/index.ts'
import type { InternalCommands } from './client.ts'
import { localDay } from './local-day.ts'
import type { OpenArchive } from './opened.ts'
import { refuseInside } from './refuse-inside.ts'

type PrintCommand = 'print.begin' | 'print.sheet' | 'print.end'

type PrintHandlers = {
  readonly [N in PrintCommand]: (
    input: Parameters<InternalCommands[N]>[0],
  ) => Promise<ReturnType<InternalCommands[N]>> | ReturnType<InternalCommands[N]>
}

type Job = { readonly plan: PrintPlan; readonly sheets: ReturnType<typeof sheetsOf>; readonly source: OpenArchive }

const KINDS = { sponsor: 'organisation', speaker: 'speaker', city: 'city' } as const

/** A report on a name in another spelling is one on the name that the archive uses. */
const withUsualName = (options: PdfOptions, source: OpenArchive): PdfOptions => {
  const { report } = options
  if (report === undefined) return options
  return { ...options, report: { ...report, name: source.curated().usualName(KINDS[report.kind], report.name) } }
}

/** Recaps whose own text holds images of a sheet of the photo index: the plan does not. */
const inlinePaths = (plan: PrintPlan, sheet: number): readonly string[] => [
  ...new Set(
    (photoSheetsOf(plan)[sheet] ?? []).flatMap(({ entry, image }) => {
      const recap = plan.entries[entry]
      return recap?.images[image]?.status === 'inline' ? [recap.path] : []
    }),
  ),
]

/** Documents that are being printed: what each sheet has to know of the others is kept, the texts are not. */
export const createPrintJobs = (opened: () => OpenArchive): PrintHandlers => {
  const jobs = new Map<string, Job | 'begun'>()

  const givenUp = (): FaultError =>
    new FaultError({ code: 'print-failed', message: 'The document was given up meanwhile; export it again.' })

  const jobOf = (id: string): Job => {
    const job = jobs.get(id)
    if (job === undefined || job === 'begun') throw givenUp()
    return job
  }

  // One after the other: thousands at once would open as many files.
  const views = async (source: OpenArchive, paths: readonly string[]): Promise<readonly RecapView[]> => {
    const found: RecapView[] = []
    for (const path of paths) found.push(await source.view(path, ''))
    return found
  }

  return {
    'print.begin': async ({ job, paths, options, out }) => {
      const source = opened()
      jobs.set(job, 'begun')
      try {
        await refuseInside(source.folder, out)
        const entries: PlanEntry[] = []
        for (const path of new Set(paths)) {
          entries.push(planEntry(await source.view(path, '')))
          if (!jobs.has(job)) throw givenUp()
        }
        const usual = withUsualName(options, source)
        const plan = {
          archiveName: source.summary().name,
          archiveLanguages: source.languages(),
          options: usual,
          today: localDay(new Date()),
          entries,
        }
        const sheets = sheetsOf(plan)
        jobs.set(job, { plan, sheets, source })
        const photoSheets = photoSheetsOf(plan).length
        return { summary: summaryOf(plan), recaps: entries.length, sheets: sheets.length, photoSheets }
      } catch (error) {
        jobs.delete(job)
        throw error
      }
    },
    'print.sheet': async ({ job, sheet, firstPage, pages }) => {
      const { plan, sheets, source } = jobOf(job)
      const context = { firstPage, pages: new Map(Object.entries(pages)) }
      if (sheet === 'front') return composeFront(plan, context) ?? null
      if (sheet === 'indexes') return composeIndexes(plan, context) ?? null
      if (typeof sheet === 'object') {
        const inside = inlinePaths(plan, sheet.photos)
        return composePhotos(plan, sheet.photos, await views(source, inside), context) ?? null
      }
      const [start, end] = sheets[sheet] ?? [0, 0]
      const recaps = await views(
        source,
        plan.entries.slice(start, end).map(entry => entry.path),
      )
      return recaps.length === 0 ? null : composeRecaps(plan, recaps, start, context)
    },
    'print.end': ({ job }) => {
      // One that is still being begun stops there.
      jobs.delete(job)
      return null
    },
  }
}
