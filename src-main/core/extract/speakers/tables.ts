import { groupBy } from '../../group-by.ts'
import { cityAt } from '../cities/gazetteer.ts'
import type { Finding } from '../evidence.ts'
import { gated, matchesIn } from '../gates/gate.ts'
import type { Taken } from '../people/name-word-at.ts'
import { isAffiliation } from '../people/organisation-at.ts'
import { isSingleName } from '../people/single-name.ts'
import type { Passage, Reading } from '../text/document.ts'
import { byRow, rowKey } from '../text/rows.ts'
import { isCancelled } from './absent.ts'
import { finding, onlyPeople, type PeopleOf } from './lines.ts'

const SPEAKER_HEADER =
  /^(?:speakers?|presenters?|presented by|presenter\(s\)|speaker\(s\)|who|by|conf[ée]renci[eè]re?s?|intervenante?s?|pr[ée]sentateurs?|pr[ée]sent[ée] par|orateurs?|panell?ists?|names?|avec|referent(?:en|in)?|ponentes?)$/i

const ROW_LABEL = gated(
  /^\W*(?:(?:guest |keynote )?speakers?|presenters?|presented by|speaker\(s\)|presenter\(s\)|panell?ists?|conf[ée]renci[eè]re?s?|intervenante?s?|orateurs?|oratrices?|pr[ée]sent[ée] par|referent(?:en|in)?|vortragende[rn]?|ponentes?|palestrantes?|relator[ei])\s*:?\W*$/i,
)

const EMPLOYER_HEADER =
  /^(?:organi[sz]ations?|compan(?:y|ies)|employers?|affiliations?|from|entreprises?|soci[ée]t[ée]s?|firma|empresa)$/i
/** Rows that tell of no talk, though somebody stands there: "| 18:30 | Welcome | Jane and the crew |". */
const NO_TALK =
  /^\W*(?:(?:welcome|doors(?: open)?|registration|check-?in|breaks?|lunch|dinner|supper|drinks|beers?|pizza|coffee|networking|closing(?: (?:remarks|words))?|opening(?: (?:remarks|words))?|wrap[- ]?up|goodbye|farewell|housekeeping|announcements|raffle|prizes|social|open space|accueil|pause|d[ée]jeuner|ap[ée]ro|mot de bienvenue|cl[ôo]ture|begrüßung|bienvenida|descanso|and|et|und|y|to|the|the day|everyone|intro(?:duction)?s?)(?:\W+|$))+$/i
/** Columns of names that did not speak. */
const OTHER_HEADER =
  /organi[sz]|sponsor|winner|author|attend|photo|contact|volunteer|lead|chair|host|gagnant|commandit|prize|member|maintain|review|team|owner|book/i
/** Names in a column that does not say what it holds are believed from this share of its cells on. */
const MOST = 0.6

/** So many names in a column, full ones or frequent given names, tell that any other word alone names somebody too. */
const LEAST_WHOLE = 2

const headerOf = (passage: Passage): string => (passage.block.header ?? '').trim()

const isBody = ({ block }: Passage): boolean =>
  block.kind === 'table-cell' && block.header !== undefined && block.text.trim() !== block.header.trim()

/** Tables by number, their cells in order. */
const tablesOf = ({ passages }: Reading): Iterable<readonly Passage[]> => {
  const cells = passages.filter(passage => isBody(passage) && passage.block.group !== undefined)
  return groupBy(cells, ({ block }) => block.group).values()
}

/** A column without a telling header whose cells are names with employers at most, beside other columns: "| 18:30 | Looms | A |". */
const columnOfNames = (cells: readonly Passage[], people: PeopleOf): number | undefined => {
  const columns = new Map<number, { names: number; all: number }>()
  for (const cell of cells) {
    const { column } = cell.block
    const line = cell.lines[0]
    if (column === undefined || line === undefined || OTHER_HEADER.test(headerOf(cell))) continue
    const persons = people(line).filter(one => one.full)
    const isName = persons[0]?.first === 0 && onlyPeople(line, persons, 0)
    const count = columns.get(column) ?? { names: 0, all: 0 }
    columns.set(column, { names: count.names + (isName ? 1 : 0), all: count.all + 1 })
  }
  for (const [column, { names, all }] of columns) if (names >= 2 && names >= all * MOST) return column
  return undefined
}

/** "| Presenters: | A, B |": the first cell of a row says what the next one holds. */
const inRows = (reading: Reading, people: PeopleOf): readonly Finding[] =>
  reading.passages.flatMap((passage, at) => {
    const { block, text } = passage
    if (block.kind !== 'table-cell' || !matchesIn(passage.marks, ROW_LABEL, text.trim())) return []
    const next = reading.passages
      .slice(at + 1, at + 3)
      .find(one => one.block.kind === 'table-cell' && one.block.group === block.group && one.block.row === block.row)
    return (next?.lines ?? []).flatMap(line =>
      people(line)
        .filter(person => person.full)
        .map(person => finding(line, person, 'table-row', 0.92)),
    )
  })

/** "Onyx" alone in a cell of a column of speakers, in which full names stand too. */
const oneWordIn = (cell: Passage, taken: Taken): readonly Finding[] => {
  const [name, more] = cell.tokens
  if (name === undefined || more !== undefined || taken(name) || cityAt(cell.tokens, 0) !== undefined) return []
  const span = { passage: cell, start: name.start, end: name.end }
  if (name.handle) return [{ name: name.text, handle: `@${name.text}`, confidence: 0.8, rule: 'table-column', span }]
  return isSingleName(name) ? [{ name: name.text, confidence: 0.75, rule: 'table-column', span }] : []
}

/**
 * Speakers in tables: a column headed "Speaker" holds them, "| 18:30 | TITLE | A, ORG & B |"; in the post of an event so does a
 * column of names whose header says nothing else, and so does the cell behind a cell "Speakers:". The row's cell
 * below "Company" is the employer of its speakers.
 */
export const speakersInTables = (reading: Reading, people: PeopleOf, taken: Taken): readonly Finding[] => {
  const found: Finding[] = [...inRows(reading, people)]
  for (const cells of tablesOf(reading)) {
    const headed = cells.filter(cell => SPEAKER_HEADER.test(headerOf(cell)))
    const column = headed.length > 0 || !reading.event ? undefined : columnOfNames(cells, people)
    const named = column === undefined ? headed : cells.filter(cell => cell.block.column === column)
    const rule = column === undefined ? 'table-column' : 'names-column'
    const rows = byRow(cells)
    const whole = named.filter(cell =>
      cell.lines.some(line => people(line).some(person => person.full || (person.alone && line.tokens.length === 1))),
    ).length
    for (const cell of named) {
      const row = rows.get(rowKey(cell)) ?? []
      if (row.some(one => one !== cell && NO_TALK.test(one.text))) continue
      const told = cell.lines.flatMap(line =>
        (isCancelled(line) ? [] : people(line))
          .filter(person => person.full || (person.alone && column === undefined))
          .map(person => finding(line, person, rule, column === undefined ? 0.95 : 0.82)),
      )
      const persons = told.length === 0 && whole >= LEAST_WHOLE ? oneWordIn(cell, taken) : told
      const employer = row.find(one => EMPLOYER_HEADER.test(headerOf(one)))?.text.trim()
      // Several employers in a cell are not told apart.
      const fits =
        employer !== undefined &&
        isAffiliation(employer) &&
        (persons.length === 1 || !/[,;&]|\s(?:and|et|und|y)\s/.test(employer))
      found.push(...(fits ? persons.map(one => ({ ...one, affiliation: one.affiliation ?? employer })) : persons))
    }
  }
  return found
}
