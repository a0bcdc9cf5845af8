import type { Finding } from '../evidence.ts'
import type { Reading } from '../text/document.ts'
import { sightings } from './sightings.ts'

const SCHOOL_AFTER = /^(?:university|polytechnic|college|universiteit|state)$/
const SCHOOL_BEFORE =
  /\b(?:universit[\p{L}]+|college|polytechnic|institut[\p{L}]*|école|hochschule|TU|ETH|FH|Uni|UC)(?: (?:of|de|d'|di|do|zu|von)(?: (?:technology|the))?)? ?$/iu
const PLACED =
  /\b(?:at|in|to|into|from|chez|à|au|dans|bei|an der|by|from|thank\p{L}*(?: to)?)(?: (?:the|our|la|le|l'|der|an?|beautiful))* (?:[^.;,]{0,40} )?$/iu

/**
 * The town of the school where the event was, where nothing else tells a town: "attend the camp at Leeds University", "in
 * a hall of the University of Leeds". A post that names schools of two towns tells nothing.
 */
export const institutionCity = (reading: Reading): Finding | undefined => {
  const found = new Map<string, Finding>()
  for (const line of reading.lines) {
    const { passage, tokens } = line
    if (line.call || line.later || passage.section === 'foot' || passage.section === 'speakers') continue
    for (const { city, first, last } of sightings(line)) {
      const start = tokens[first]?.start ?? 0
      const end = tokens[last]?.end ?? start
      const lead = passage.text.slice(line.sentence.start, start)
      const after = tokens[last + 1]
      const before = SCHOOL_BEFORE.exec(lead)
      const named = (after?.gap === ' ' && SCHOOL_AFTER.test(after.folded)) || before !== null
      if (city.weak || !named || !PLACED.test(before === null ? lead : lead.slice(0, before.index))) continue
      if (
        /\b(?:stud(?:y|ied|ying|ents?)|professor|degree|phd|graduat\p{L}+|teach\p{L}*|research\p{L}*|lecturer)\b/iu.test(
          lead,
        )
      )
        continue
      found.set(city.name, { name: city.name, confidence: 0.55, rule: 'institution', span: { passage, start, end } })
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}
