import { type PdfReport, valuesOf } from '../../../contract/index.ts'
import type { Labels } from '../labels.ts'
import type { PlanEntry } from '../types.ts'

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
  const value = valuesOf(entry.facets, report.kind).find(one => one.name === report.name)
  if (report.kind === 'speaker') return value?.affiliation ?? ''
  if (report.kind === 'city') return entry.facets.hosts.map(one => one.name).join(', ')
  const isHost = entry.facets.hosts.some(one => one.name === report.name)
  return capitalised([...(value ? [value.tier ?? words.sponsor] : []), ...(isHost ? [words.host] : [])].join(', '))
}
