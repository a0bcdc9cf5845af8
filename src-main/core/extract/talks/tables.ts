import type { Finding } from '../evidence.ts'
import type { Passage } from '../text/document.ts'
import { type Draft, onePerson, type Scene } from './draft.ts'
import { addressesIn, joined } from './links.ts'
import { isGeneric, titleIn } from './title.ts'

/** "Talk", "Talk or subject", "Title of the talk": what the header of the titles says, in one word or two. */
const TITLE_HEADER =
  /^(?:(?:(?:the|le|la|du|de|des|of|or|and|et|ou|und|y|o|lightning|talks?|titles?|sessions?|topics?|presentations?|subjects?|what|titres?|sujets?|conf[ée]rences?|parties?|thema|themen|vortr[aä]ge?|título|charla|programme?|agenda|activity)(?:$|[\s/&]+)){1,4})$/iu

/**
 * "Looms ; Cards" beside "Ada Lovelace, Charles Babbage": subjects as many as persons, parted by semicolons, belong to them in
 * turn.
 */
const inTurn = (cell: Passage, people: readonly Finding[]): readonly { start: number; end: number }[] => {
  if (people.length < 2 || !cell.text.includes(';')) return []
  const parts: { start: number; end: number }[] = []
  let start = 0
  for (const part of cell.text.split(';')) {
    parts.push({ start, end: start + part.length })
    start += part.length + 1
  }
  return parts.length === people.length ? parts : []
}

/**
 * "| 18:30 | Talk | Speaker |": the cell below "Talk" is the title of the row's speakers, or has one for each of them. A row
 * without speakers is a break.
 */
export const talksInTables = ({ reading, of }: Scene): readonly Draft[] => {
  const rows = new Map<string, Passage[]>()
  for (const passage of reading.passages) {
    const { kind, group, row, header } = passage.block
    if (kind !== 'table-cell' || header === undefined || group === undefined || row === undefined) continue
    const key = `${group}:${row}`
    const cells = rows.get(key)
    if (cells === undefined) rows.set(key, [passage])
    else cells.push(passage)
  }
  return [...rows.values()].flatMap((cells): readonly Draft[] => {
    const people = onePerson(cells.flatMap(cell => of(cell)))
    const cell = cells.find(one => TITLE_HEADER.test((one.block.header ?? '').trim()))
    if (people.length === 0 || cell === undefined) return []
    // "TITLE — A" in one cell: the title ends before the names.
    const inside = of(cell)[0]
    const turns = inside === undefined ? inTurn(cell, people) : []
    if (turns.length > 0)
      return turns.flatMap(({ start, end }, at) => {
        const title = titleIn(cell, start, end)
        const person = people[at]
        return title === undefined || person === undefined
          ? []
          : [{ title, people: [person], rule: 'subject-in-turn', addresses: {}, at: cell }]
      })
    const title = titleIn(cell, 0, inside !== undefined && inside.span.start > 0 ? inside.span.start : cell.text.length)
    if (title === undefined || isGeneric(cell.text)) return []
    return [{ title, people, rule: 'talk-column', addresses: joined(cells.map(one => addressesIn(one))), at: cell }]
  })
}
