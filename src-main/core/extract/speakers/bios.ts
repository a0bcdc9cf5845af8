import type { Finding } from '../evidence.ts'
import type { Reading } from '../text/document.ts'
import { finding, type PeopleOf } from './lines.ts'

const BIO =
  /^,? (?:is|est|ist|es) (?:an?|the|one|currently|un|une|l|le|la|ein|eine)?\b|^ (?:works|has been|travaille|arbeitet|a travaillé|développe|builds|leads)\b/i

const SKIPPED = new Set(['foot', 'organisers', 'sponsors', 'hosts', 'later'])

/**
 * The announcement of an event tells who its speakers are: a paragraph that opens with a full name and "is a …", "works
 * at …", "est développeuse …". The post's authors and its organisers are left out.
 */
export const speakersInBios = (reading: Reading, people: PeopleOf): readonly Finding[] => {
  if (!reading.event || !reading.announcement) return []
  return reading.passages.flatMap(passage => {
    const line = passage.lines[0]
    if (line === undefined || passage.block.kind !== 'paragraph' || SKIPPED.has(passage.section)) return []
    const head = people(line)[0]
    if (head === undefined || head.first > 0 || !head.full || reading.post.authors.includes(head.name)) return []
    return BIO.test(line.text.slice((line.tokens[head.last]?.end ?? 0) - line.sentence.start))
      ? [finding(line, head, 'bio', 0.72)]
      : []
  })
}
