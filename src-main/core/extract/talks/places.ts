import type { Finding } from '../evidence.ts'
import type { Passage, Reading } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'
import { byRow, rowKey } from '../text/rows.ts'

const CITY_HEADER = /^(?:city|cities|ville|villes|where|location|place|lieu|stadt|ciudad)$/i

/**
 * Tells the city of a place in a recap of several: the row's cell below "City", else the city named in the passage, else
 * the last one named before it under the same heading or in a heading above. Undefined for a recap of one city or none.
 */
export const cityTeller = (reading: Reading, cities: readonly Finding[]): ((at: Passage) => string | undefined) => {
  const names = new Set(cities.map(one => foldKey(one.name)))
  if (names.size < 2) return () => undefined
  const byPassage = new Map<Passage, Finding>()
  for (const one of cities) if (!byPassage.has(one.span.passage)) byPassage.set(one.span.passage, one)
  const headed = byRow(reading.passages.filter(({ block }) => CITY_HEADER.test((block.header ?? '').trim())))
  return at => {
    const { row, kind } = at.block
    if (kind === 'table-cell' && row !== undefined) {
      const cell = headed.get(rowKey(at))?.[0]
      if (cell !== undefined) return byPassage.get(cell)?.name
    }
    for (let place = at.at, level = 7; place >= 0; place--) {
      const passage = reading.passages[place]
      if (passage === undefined || passage.block.kind === 'title') break
      const isHeading = passage.block.kind === 'heading'
      // Past a heading, only the headings above it still hold.
      if (isHeading && (passage.block.level ?? 2) >= level) continue
      if (!isHeading && level < 7) continue
      const found = byPassage.get(passage)
      if (found !== undefined) return found.name
      if (isHeading) level = passage.block.level ?? 2
    }
    return undefined
  }
}
