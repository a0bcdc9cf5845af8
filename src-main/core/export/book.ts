import { formatSpan, rangeOf, yearsOf } from '../print/dates.ts'
import { byFrequency, mainLanguage } from '../print/frequency.ts'
import { labelsFor } from '../print/labels.ts'
import type { ExportBook } from './types.ts'

/** What is said of an export as a whole. */
export type BookFacts = {
  readonly title: string
  /** Languages of the recaps, the most frequent first. */
  readonly languages: readonly string[]
  /** The one in which the words around the recaps are written: see `mainLanguage`. */
  readonly lang: string
  /** `12 recaps, March 2018 – June 2019`, in that language. */
  readonly subject: string
  /** First and last date, where any recap is dated. */
  readonly range?: readonly [first: string, last: string]
  /** The city of most recaps first. */
  readonly cities: readonly string[]
}

/**
 * Sums up an export. The title is the one asked for, else that of the recap where it is the only one, else the archive's
 * name and its years.
 */
export const describeBook = ({ archiveName, archiveLanguages, briefs, title }: ExportBook): BookFacts => {
  const languages = byFrequency(briefs.map(brief => brief.lang))
  const lang = mainLanguage(
    briefs.map(brief => brief.lang),
    archiveLanguages,
  )
  const labels = labelsFor(lang)
  const range = rangeOf(briefs)
  const only = briefs.length === 1 ? briefs[0]?.title.replace(/\s+/g, ' ').trim() : undefined
  const span = range && formatSpan(...range, lang)
  return {
    title: title?.trim() || only || [archiveName, yearsOf(range)].filter(part => part !== '').join(', '),
    languages: languages.length === 0 ? [lang] : languages,
    lang,
    subject: [labels.recaps(briefs.length), span].filter(part => part !== undefined).join(', '),
    ...(range && { range }),
    cities: byFrequency(briefs.flatMap(brief => [...new Set(brief.facets.cities.map(city => city.name))])),
  }
}
