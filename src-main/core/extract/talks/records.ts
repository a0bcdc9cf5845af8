import type { Finding } from '../evidence.ts'
import type { Passage } from '../text/document.ts'
import { type Draft, onePerson, type Scene } from './draft.ts'
import { labelledTitle } from './headings.ts'
import { addressesIn, joined } from './links.ts'

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'list-item'])

/** What of a talk's record a passage holds. */
type Piece = {
  readonly passage: Passage
  readonly title: ReturnType<typeof labelledTitle>
  readonly people: readonly Finding[]
}

/**
 * Talks told as records: "Speaker: A" and "Topic: TITLE" in lines of one paragraph, or in two that stand side by side. Which
 * comes first in the post's first record comes first in all.
 */
export const talksInRecords = ({ reading, of }: Scene): readonly Draft[] => {
  if (!reading.passages.some(passage => of(passage).some(one => one.rule === 'label'))) return []
  const pieces = reading.passages.map((passage): Piece => {
    const people = onePerson(of(passage).filter(one => one.rule === 'label'))
    const title = KINDS.has(passage.block.kind) ? labelledTitle([passage]) : undefined
    return { passage, title, people }
  })
  const first = pieces.find(({ title, people }) => (title === undefined) !== (people.length === 0))
  const step = first?.title === undefined ? -1 : 1
  return pieces.flatMap(({ passage, title, people }, at): readonly Draft[] => {
    if (title === undefined) return []
    const beside = pieces[at + step]
    const apart =
      people.length === 0 && beside !== undefined && beside.title === undefined && KINDS.has(beside.passage.block.kind)
    const told = apart ? beside.people : people
    if (told.length === 0) return []
    const addresses = joined([passage, ...(apart ? [beside.passage] : [])].map(one => addressesIn(one)))
    return [{ title, people: told, rule: 'record', addresses, at: passage }]
  })
}
