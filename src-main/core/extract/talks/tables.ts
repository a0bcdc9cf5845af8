import { groupBy } from '../../group-by.ts'
import type { Finding } from '../evidence.ts'
import type { Passage } from '../text/document.ts'
import { byRow } from '../text/rows.ts'
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

type Row = readonly Passage[]

/** Tables as their rows, each with its cells; the row of headers, whose cells have none above them, comes first. */
const tablesOf = ({ reading }: Scene): readonly (readonly Row[])[] => {
  const cells = reading.passages.filter(({ block }) => block.kind === 'table-cell')
  return [...groupBy(byRow(cells).values(), ([first]) => first?.block.group).values()]
}

const isBody = (cells: Row): boolean => cells.some(cell => cell.block.header !== undefined)

/** A cell of words that may be a title: no hour, no number, no single word. */
const TITLE_CELL = /^(?!\W*\d{1,2}\s*[:.h]\s*\d{2})(?=.{8})\P{L}*\p{L}[^\n]*\s\S*\p{L}/u
/** Share of the rows with speakers that have such a cell in the column of titles. */
const MOST = 0.75

/**
 * The column of titles of a table without headers: the wordiest one that names nobody, in most rows with speakers. A first
 * row with a speaker is no row of headers, whatever the markup says.
 */
const columnOfTitles = (rows: readonly Row[], of: Scene['of']): number | undefined => {
  const spoken = rows.filter(cells => cells.some(cell => of(cell).length > 0))
  if (spoken.length < 2) return undefined
  const columns = new Map<number, { titles: number; characters: number }>()
  for (const cell of spoken.flat()) {
    const { column } = cell.block
    if (column === undefined || of(cell).length > 0 || !TITLE_CELL.test(cell.text)) continue
    const { titles, characters } = columns.get(column) ?? { titles: 0, characters: 0 }
    columns.set(column, { titles: titles + 1, characters: characters + cell.text.length })
  }
  const [best] = [...columns]
    .filter(([, { titles }]) => titles >= spoken.length * MOST)
    .sort(([, one], [, other]) => other.characters - one.characters)
  return best?.[0]
}

/**
 * The talk of a row, "| 18:30 | Looms at sea | Jane Roe |"; of "Looms; Cards" beside two persons, one for each of them
 * (`subject-in-turn`).
 */
const talkInRow = (
  cells: Row,
  isTitle: (cell: Passage) => boolean,
  rule: string,
  of: Scene['of'],
): readonly Draft[] => {
  const people = onePerson(cells.flatMap(cell => of(cell)))
  const cell = cells.find(isTitle)
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
  return [{ title, people, rule, addresses: joined(cells.map(one => addressesIn(one))), at: cell }]
}

/**
 * "| 18:30 | Talk | Speaker |": the cell below "Talk" is the title of the row's speakers, or has one for each of them. A row
 * without speakers is a break. "| 18:30 | Looms for poets | A |" all the way down, without headers, is read alike.
 */
export const talksInTables = (scene: Scene): readonly Draft[] => {
  const { of } = scene
  return tablesOf(scene).flatMap(rows => {
    const [first = []] = rows
    const isBare = !rows.some(isBody) || (!isBody(first) && first.some(cell => of(cell).length > 0))
    const column = isBare ? columnOfTitles(rows, of) : undefined
    const isTitle = ({ block }: Passage): boolean =>
      column === undefined ? TITLE_HEADER.test((block.header ?? '').trim()) : block.column === column
    const rule = column === undefined ? 'talk-column' : 'talk-column-bare'
    return rows
      .filter(cells => column !== undefined || isBody(cells))
      .flatMap(cells => talkInRow(cells, isTitle, rule, of))
  })
}
