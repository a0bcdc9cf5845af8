import type { Finding } from '../evidence.ts'
import type { Passage, Reading } from '../text/document.ts'
import type { PeopleOf } from './structure.ts'

type Section = { readonly passages: Passage[]; found: boolean }

const ASIDE =
  /\b(?:news|updates?|roadmap|hero|heroes|thanks?|wrap|conclusion|summary|introduction|welcome|what's new|release|reminder)\b/i

/** The part of the post below each heading of its own. */
const sectionsOf = (reading: Reading): readonly Section[] => {
  const sections: Section[] = []
  for (const passage of reading.passages) {
    if (passage.block.kind === 'heading') {
      const aside = passage.section !== 'body' && passage.section !== 'talks' && passage.section !== 'speakers'
      sections.push({ passages: aside || ASIDE.test(passage.text) ? [] : [passage], found: false })
    } else if (sections.at(-1)?.passages.length !== 0) sections.at(-1)?.passages.push(passage)
  }
  return sections
}

/**
 * One talk a heading: where most sections of a recap tell of a speaker by other rules, the person whom the first
 * sentence of a remaining section names is its speaker. For instance "## Tracing at scale" and "Before joining Acme, Jane
 * Roe ran …", among sections that say "… presented …".
 */
export const speakersInSections = (
  reading: Reading,
  people: PeopleOf,
  found: readonly Finding[],
): readonly Finding[] => {
  if (!reading.event) return []
  const sections = sectionsOf(reading)
  const told = new Set(found.filter(one => one.confidence >= 0.75).map(one => one.span.passage))
  let withSpeaker = 0
  let withPerson = 0
  const open: Finding[] = []
  for (const section of sections) {
    const line = section.passages.find(passage => passage.block.kind === 'paragraph')?.lines[0]
    const person = line === undefined ? undefined : people(line).find(one => one.full)
    if (section.passages.some(passage => told.has(passage))) withSpeaker++
    else if (line !== undefined && person !== undefined && !line.call && !line.later) {
      withPerson++
      const start = line.tokens[person.first]?.start ?? 0
      const end = line.tokens[person.last]?.end ?? start
      open.push({
        name: person.name,
        confidence: 0.62,
        rule: 'section-like-others',
        span: { passage: line.passage, start, end },
      })
    }
  }
  return withSpeaker >= 3 && withSpeaker >= withPerson * 2 ? open : []
}
