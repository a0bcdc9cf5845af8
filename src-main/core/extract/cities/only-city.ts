import type { Finding } from '../evidence.ts'
import type { Reading } from '../text/document.ts'
import { isCapitalised } from '../text/tokens.ts'
import { COMPARED, conferenceBefore, ELSEWHERE, ORIGIN, sightings } from './sightings.ts'

/**
 * The one city that the body of an event's post names, where no rule placed it: "…, who was passing through CITY, and so on
 * Thursday …". Homes, employers, other conferences and later events do not count.
 */
export const onlyCity = (reading: Reading): readonly Finding[] => {
  if (!reading.event) return []
  const named = new Map<string, Finding>()
  for (const line of reading.lines) {
    const { passage, tokens } = line
    if (line.call || line.later || passage.section === 'foot' || passage.block.kind === 'alt') continue
    for (const { city, first, last } of sightings(line)) {
      const start = tokens[first]?.start ?? 0
      const lead = passage.text.slice(line.sentence.start, start)
      const after = tokens[last + 1]
      const inside = after !== undefined && after.gap === ' ' && isCapitalised(after)
      if (
        city.weak ||
        inside ||
        after?.gap === '-' ||
        /\b(?:from|of|de|d'|du)\s*$/i.test(lead) ||
        ORIGIN.test(lead.replace(/\s*(?:in|à)\s*$/i, '')) ||
        COMPARED.test(lead) ||
        ELSEWHERE.test(lead) ||
        conferenceBefore(tokens, first) !== undefined
      )
        continue
      const span = { passage, start, end: tokens[last]?.end ?? start }
      if (!named.has(city.name)) named.set(city.name, { name: city.name, confidence: 0.55, rule: 'only-city', span })
    }
  }
  return named.size === 1 ? [...named.values()] : []
}
