import type { Finding } from '../evidence.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { finding, type PeopleOf } from './lines.ts'

/** As many sentences or lines of one shape are no chance. */
const LEAST = 3

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list-item'])
const SKIPPED: ReadonlySet<string> = new Set(['organisers', 'sponsors', 'foot', 'later', 'hosts'])

/** The person who opens a sentence, before a comma, a colon or a dash. */
const openerOf = (line: Line, people: PeopleOf): Mention | undefined => {
  const head = people(line).find(one => one.full)
  const next = head === undefined ? undefined : line.tokens[head.last + 1]
  return head?.first === 0 && next !== undefined && /^(?:, |: | [–—-] |; )$/.test(next.gap) ? head : undefined
}

/** "A - @a": a name and nothing but a handle. */
const withHandle = (line: Line, people: PeopleOf): Mention | undefined => {
  if (line.tokens.at(-1)?.handle !== true) return undefined
  const head = people(line).find(one => one.full)
  return head?.first === 0 && line.tokens.length === head.last - head.first + 2 ? head : undefined
}

const tellsOfTalk = ({ lines }: Passage): boolean => lines.some(line => (line.flags & FLAG.talk) !== 0)

/** "Threads (A)": a name, with its handle at most, alone in brackets. */
const isBracketed = ({ tokens, passage }: Line, { first, last, until }: Mention): boolean =>
  (tokens[first]?.start ?? 0) > 2 &&
  (tokens[first]?.gap ?? '').endsWith('(') &&
  [last, until].some(at => passage.text.charAt(tokens[at]?.end ?? 0) === ')')

/**
 * Talks told in a row: "A, looms in a day. B, an interface for threads. C, message queues.", and lists of who spoke by
 * handle below a word of talks: "A - @a" and "B - @b" in lines, and what one paragraph lists as "Looms (A) Threads (B) Needles (C)". Only for posts about events.
 */
export const speakersInRuns = (reading: Reading, people: PeopleOf): readonly Finding[] => {
  if (!reading.event) return []
  return reading.passages.flatMap((passage, at): readonly Finding[] => {
    const { block, section, lines } = passage
    if (!KINDS.has(block.kind) || SKIPPED.has(section)) return []
    const tags = lines.flatMap(line => {
      const person = withHandle(line, people)
      return person === undefined ? [] : [finding(line, person, 'name-and-handle', 0.72)]
    })
    const near = reading.passages.slice(Math.max(0, at - 3), at + 1)
    if (tags.length >= LEAST && near.slice(0, -1).some(tellsOfTalk)) return tags
    if (passage.text.includes('(') && near.some(tellsOfTalk)) {
      const bracketed = lines.flatMap(line =>
        people(line)
          .filter(one => one.full && isBracketed(line, one))
          .map(person => finding(line, person, 'names-in-brackets', 0.75)),
      )
      if (bracketed.length >= LEAST) return bracketed
    }
    if (block.kind === 'quote' || lines.length < LEAST) return []
    const opening = lines.flatMap(line => {
      const person = openerOf(line, people)
      return person === undefined ? [] : [finding(line, person, 'talks-in-a-row', 0.75)]
    })
    return opening.length >= LEAST && opening.length * 2 >= lines.length ? opening : []
  })
}
