import type { Finding } from '../evidence.ts'
import { GIVEN_TOO } from '../people/name-words.ts'
import type { Reading } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { finding, isCredit, isGiven, onlyPeople, type PeopleOf } from './lines.ts'

const KINDS = new Set(['alt', 'caption'])
/** A picture of more people than these shows a group. */
const MOST_NAMES = 2
const SKIPPED = new Set(['organisers', 'sponsors', 'foot', 'later'])

/**
 * Pictures of the people on stage: alternative texts and captions that hold a name and its employer at most, "Jane Roe, Acme".
 * Two different people at least, since a single portrait may be of anybody, and a frequent given name among them, since
 * captions also name sights. The post's authors are left out.
 */
export const speakersInPictures = (reading: Reading, people: PeopleOf): readonly Finding[] => {
  if (!reading.event) return []
  const found = reading.passages.flatMap(passage => {
    const line = passage.lines[0]
    if (!KINDS.has(passage.block.kind) || SKIPPED.has(passage.section) || passage.lines.length !== 1) return []
    if (line === undefined || isCredit(line)) return []
    const named = people(line).filter(one => one.full && !reading.post.authors.includes(one.name))
    return named.length <= MOST_NAMES && named[0]?.first === 0 && onlyPeople(line, named, 0)
      ? named.map(one => finding(line, one, 'pictured', 0.66))
      : []
  })
  const given = found.some(({ name }) => isGiven(name) || GIVEN_TOO.has(fold(name.split(' ')[0] ?? '')))
  return given && new Set(found.map(one => one.name)).size >= 2 ? found : []
}
