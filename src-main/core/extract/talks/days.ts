import type { Finding } from '../evidence.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { foldKey } from '../text/fold.ts'
import { byRow, rowKey } from '../text/rows.ts'
import { daysIn, resolveDay, type StatedDay, wholeDay } from './calendar.ts'

/** A row may tell of an evening long ago; the last one of that name is meant. */
const MOST_DAYS_OF_A_ROW = 365
/** A recap of one evening is written soon after it; a day further back is another one. */
const MOST_DAYS_OF_A_RECAP = 31
/** Paragraphs at the head of a recap that tell when and where. */
const HEAD_PARAGRAPHS = 3

const LABEL = /^\W*(?:when|date|day|quand|jour)\W*[:：]/iu
const TOGETHER =
  /\b(?:met|evening|meetup|office|room|hall|doors|venue|stop|soir[ée]e|rencontres?|bureaux|salle|locaux|prêté|accueilli)(?!\p{L})/iu
/** Days that other things have, and stretches of several days. */
const ANOTHER =
  /\b(?:release[ds]?|published|deadline|until|since|before|after|register|announced|between|from \p{L}+\.? \d|avant|après|depuis|jusqu|entre le|du \d)\b/iu
const GOES_ON = /^\s*(?:[-–—/&]|to|and|au|et)\s*(?:\p{L}+\.? )?\d/iu

/** The day of a row: its only cell that is a day, the year of which no other cell contradicts. */
const rowDay = (cells: readonly Passage[], written: string | undefined): string | undefined => {
  const days = cells.flatMap(cell => wholeDay(cell.text.trim()) ?? [])
  const [only, ...others] = days
  if (only === undefined || others.length > 0) return undefined
  const day = resolveDay(only, written, only.year === undefined ? MOST_DAYS_OF_A_ROW : Number.POSITIVE_INFINITY)
  if (day === undefined || only.year !== undefined) return day
  const years = cells.flatMap(cell => cell.text.match(/\b(?:19|20)\d{2}\b/g) ?? [])
  return years.length === 0 || years.includes(day.slice(0, 4)) ? day : undefined
}

/** Whether the lines in which a day stands say that it is the evening's. */
const tellsEvening = (line: Line): boolean =>
  LABEL.test(line.text) ||
  wholeDay(line.text) !== undefined ||
  (line.flags & FLAG.gathering) !== 0 ||
  TOGETHER.test(line.text)

/** The title, and the first paragraphs before any heading. */
const headOf = ({ title, passages }: Reading): readonly Passage[] => {
  const body = passages.filter(({ block }) => block.kind !== 'title')
  const end = body.findIndex(({ block }, at) => block.kind === 'heading' && (block.level ?? 2) > 1 && at > 0)
  return [
    title,
    ...body
      .slice(0, end < 0 ? body.length : end)
      .filter(({ block }) => ['paragraph', 'quote', 'list-item'].includes(block.kind))
      .slice(0, HEAD_PARAGRAPHS),
  ]
}

const isSameDay = (one: StatedDay, other: StatedDay): boolean => one.month === other.month && one.day === other.day

/** The evening of a recap that tells of one: the only day that its head states, where it is said to be the evening's. */
const eveningOf = (reading: Reading, written: string | undefined): string | undefined => {
  if (!reading.event || reading.announcement) return undefined
  const lines = headOf(reading).flatMap(passage => passage.lines)
  const told = lines.flatMap(line => daysIn(line.text).map(day => ({ day, line })))
  const first = told[0]?.day
  if (first === undefined || !told.every(({ day }) => isSameDay(day, first))) return undefined
  const isElse = told.some(
    ({ day, line }) => line.call || line.later || ANOTHER.test(line.text) || GOES_ON.test(line.text.slice(day.end)),
  )
  if (isElse || !told.some(({ line }) => tellsEvening(line))) return undefined
  return resolveDay(told.find(({ day }) => day.year !== undefined)?.day ?? first, written, MOST_DAYS_OF_A_RECAP)
}

/**
 * Tells the day of a talk, `YYYY-MM-DD`, by where it is told. In a table it is the row's own day; else, in a recap of one
 * event (no second city, no table of days), it is the only day that the recap's head states as the evening's. A day without
 * a year is the last one before the recap was written. Undefined wherever that is not certain: a recap's own date is the
 * day of its writing, and no talk's.
 */
export const dayTeller = (reading: Reading, cities: readonly Finding[]): ((at: Passage) => string | undefined) => {
  const { date } = reading.post
  const written = date === undefined || date.source === 'last-modified' ? undefined : date.value
  const rows = byRow(reading.passages.filter(({ block }) => block.kind === 'table-cell' && block.row !== undefined))
  const days = new Map(
    [...rows].map(([key, cells]) => [key, reading.announcement ? undefined : rowDay(cells, written)]),
  )
  const isOneEvent =
    [...days.values()].every(day => day === undefined) && new Set(cities.map(one => foldKey(one.name))).size < 2
  const evening = isOneEvent ? eveningOf(reading, written) : undefined
  return at => (at.block.kind === 'table-cell' ? days.get(rowKey(at)) : undefined) ?? evening
}
