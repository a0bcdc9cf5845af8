import type { Finding } from '../evidence.ts'
import { matches } from '../gates/gate.ts'
import type { Reading } from '../text/document.ts'
import { CREDIT, finding, onlyPeople, type PeopleOf } from './lines.ts'

const KINDS = new Set(['alt', 'caption'])
const SKIPPED = new Set(['organisers', 'sponsors', 'foot', 'later'])

/**
 * Pictures of the people on stage: alternative texts and captions that hold a name and its employer at most. Two different
 * people at least, since a single portrait may be of anybody. The post's authors are left out.
 */
export const speakersInPictures = (reading: Reading, people: PeopleOf): readonly Finding[] => {
  if (!reading.event) return []
  const found = reading.passages.flatMap(passage => {
    const line = passage.lines[0]
    if (!KINDS.has(passage.block.kind) || SKIPPED.has(passage.section) || passage.lines.length !== 1) return []
    if (line === undefined || matches(line, CREDIT)) return []
    const named = people(line).filter(one => one.full && !reading.post.authors.includes(one.name))
    return named[0]?.first === 0 && onlyPeople(line, named, 0)
      ? named.map(one => finding(line, one, 'pictured', 0.66))
      : []
  })
  return new Set(found.map(one => one.name)).size >= 2 ? found : []
}
