import type { Passage } from '../text/document.ts'
import { type Draft, onePerson, type Scene } from './draft.ts'
import { addressesIn, joined } from './links.ts'
import { isGeneric, titleIn } from './title.ts'

const TITLE_HEADER =
  /^(?:talks?|titles?|sessions?|topics?|presentations?|subjects?|what|titres?|sujets?|conf[ée]rences?|parties?|thema|themen|vortr[aä]ge?|título|charla|programme?|agenda|activity)$/i

/** "| 18:30 | Talk | Speaker |": the cell below "Talk" is the title of the row's speakers. A row without speakers is a break. */
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
  return [...rows.values()].flatMap(cells => {
    const people = onePerson(cells.flatMap(cell => of(cell)))
    const cell = cells.find(one => TITLE_HEADER.test((one.block.header ?? '').trim()))
    if (people.length === 0 || cell === undefined) return []
    // "TITLE — A" in one cell: the title ends before the names.
    const inside = of(cell)[0]
    const title = titleIn(cell, 0, inside !== undefined && inside.span.start > 0 ? inside.span.start : cell.text.length)
    if (title === undefined || isGeneric(cell.text)) return []
    return [{ title, people, rule: 'talk-column', addresses: joined(cells.map(one => addressesIn(one))), at: cell }]
  })
}
