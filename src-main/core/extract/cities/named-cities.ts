import type { Finding } from '../evidence.ts'
import type { Reading } from '../text/document.ts'
import { onlineBy } from './online.ts'
import { sightings } from './sightings.ts'

/** A post that names more is a table of the world, or a list of groups: nothing is known by what it names. */
const MOST_NAMED = 24
const NOTHING: readonly Finding[] = []
/** That it is named says little: what it is worth is told by the other posts. */
const CONFIDENCE = 0.5

/**
 * Every city that the post of an evening somewhere names, in whatever sense and once each: "the Leeds Widget Club thanks its
 * guests from York". Where the evening was, they do not tell; which of them is the group's own town, an archive may.
 */
export const namedCities = (reading: Reading): readonly Finding[] => {
  if (!reading.event || onlineBy(reading) !== undefined) return NOTHING
  const named = new Map<string, Finding>()
  for (const line of reading.lines) {
    const { passage, tokens } = line
    if (passage.block.kind === 'code') continue
    for (const { city, first, last } of sightings(line)) {
      if (named.has(city.name)) continue
      if (named.size === MOST_NAMED) return NOTHING
      const span = { passage, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
      named.set(city.name, { name: city.name, confidence: CONFIDENCE, rule: 'named', span })
    }
  }
  return [...named.values()]
}
