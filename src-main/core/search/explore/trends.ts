import type { Trend, Trends } from '../../../contract/index.ts'
import type { SearchDocument } from '../types.ts'

const TECHNOLOGIES_MAX = 12
const CITIES_MAX = 24

const yearOf = ({ date }: SearchDocument): string | undefined => date?.slice(0, 4)

/** Every year from the first to the last, also those without a recap. */
const span = (found: Iterable<string>): readonly string[] => {
  const years = [...found]
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || last === undefined
    ? []
    : Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

const trendsOf = (
  documents: readonly SearchDocument[],
  field: 'technology' | 'city',
  years: readonly string[],
  most: number,
): readonly Trend[] => {
  const found = new Map<string, { total: number; readonly counts: number[] }>()
  for (const document of documents) {
    const at = years.indexOf(yearOf(document) ?? '')
    for (const name of new Set(document.facets[field])) {
      const trend = found.get(name) ?? { total: 0, counts: years.map(() => 0) }
      trend.total += 1
      if (at >= 0) trend.counts[at] = (trend.counts[at] ?? 0) + 1
      found.set(name, trend)
    }
  }
  const sorted = [...found].sort(([a, x], [b, y]) => y.total - x.total || (a < b ? -1 : 1))
  return sorted.slice(0, most).map(([name, { total, counts }]) => ({ name, total, counts }))
}

/** Counts documents by year: all of them, those of the technologies met most, and those of the cities. */
export const trendsIn = (documents: readonly SearchDocument[]): Trends => {
  const recaps = new Map<string, number>()
  for (const document of documents) {
    const year = yearOf(document)
    if (year !== undefined) recaps.set(year, (recaps.get(year) ?? 0) + 1)
  }
  const years = span(recaps.keys())
  return {
    years,
    recaps: years.map(year => recaps.get(year) ?? 0),
    technologies: trendsOf(documents, 'technology', years, TECHNOLOGIES_MAX),
    cities: trendsOf(documents, 'city', years, CITIES_MAX),
    undated: documents.filter(document => document.date === undefined).length,
  }
}
