import { formatSpan, rangeOf, yearsOf } from './dates.ts'
import { byFrequency, mainLanguage } from './frequency.ts'
import { labelsFor } from './labels.ts'
import type { PrintPlan } from './types.ts'

/** What holds for the selection as a whole: the cover and the PDF's properties tell it. */
export type Collection = {
  readonly title: string
  /** Title on the cover, where the span of dates stands by itself. */
  readonly coverTitle: string
  /** Small line over the title. */
  readonly overline: string
  readonly subject: string
  /** See `mainLanguage`. */
  readonly lang: string
  readonly count: number
  readonly span?: string
  /** The city of most recaps first. */
  readonly cities: readonly string[]
}

/**
 * Sums up the recaps of one document. The title is the one asked for, else that of the recap where it is the only one,
 * else the archive's name and its years.
 */
export const describeCollection = ({
  archiveName,
  archiveLanguages,
  entries: recaps,
  options,
}: Pick<PrintPlan, 'archiveName' | 'archiveLanguages' | 'entries' | 'options'>): Collection => {
  const lang = mainLanguage(
    recaps.map(recap => recap.lang),
    archiveLanguages,
  )
  const labels = labelsFor(lang)
  const range = rangeOf(recaps)
  const only = recaps.length === 1 ? recaps[0]?.title.replace(/\s+/g, ' ').trim() : undefined
  const { report } = options
  const asked = options.title?.trim() || report?.name || only || ''
  const span = range && formatSpan(...range, lang)
  return {
    title:
      asked === '' || asked === report?.name
        ? [report?.name ?? archiveName, yearsOf(range)].filter(part => part !== '').join(', ')
        : asked,
    coverTitle: asked === '' ? archiveName : asked,
    overline:
      report === undefined
        ? asked === ''
          ? labels.collection
          : archiveName
        : `${labels.reportOn[report.kind]} · ${archiveName}`,
    subject: [labels.recaps(recaps.length), span].filter(part => part !== undefined).join(', '),
    lang,
    count: recaps.length,
    ...(span === undefined ? {} : { span }),
    cities: byFrequency(recaps.flatMap(recap => [...new Set(recap.facets.cities.map(city => city.name))])),
  }
}
