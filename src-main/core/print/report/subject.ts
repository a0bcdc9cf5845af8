import type { FacetValue, PdfReport } from '../../../contract/index.ts'
import type { Labels } from '../labels.ts'
import type { PlanEntry } from '../types.ts'

const LISTS = { sponsor: 'sponsors', speaker: 'speakers', city: 'cities' } as const

/** What a report is on, as a recap names it; undefined where it does not. */
export const isMeant = (entry: PlanEntry, { kind, name }: PdfReport): FacetValue | undefined =>
  entry.facets[LISTS[kind]].find(value => value.name === name)

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * In which part a recap has it: a sponsor's tier (that it was one, where none is stated), or that it was the host; a
 * speaker's affiliation; a city's hosts.
 */
export const roleIn = (
  entry: PlanEntry,
  report: PdfReport,
  words: Pick<Labels['report'], 'sponsor' | 'host'>,
): string => {
  const value = isMeant(entry, report)
  if (report.kind === 'speaker') return value?.affiliation ?? ''
  if (report.kind === 'city') return entry.facets.hosts.map(one => one.name).join(', ')
  const isHost = entry.facets.hosts.some(one => one.name === report.name)
  return capitalised([...(value ? [value.tier ?? words.sponsor] : []), ...(isHost ? [words.host] : [])].join(', '))
}
