import { groupBy } from '../../group-by.ts'
import type { Finding } from '../evidence.ts'
import { KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import type { Token } from '../text/tokens.ts'
import { GLUE_WORDS, ROLE_WORDS } from '../text/words.ts'
import { finding, isCredit, isEmployer, isGiven, onlyPeople, type PeopleOf } from './lines.ts'
import { markedAt } from './marks.ts'

const SECTIONS: ReadonlySet<string> = new Set(['body', 'talks', 'speakers'])
const KINDS: ReadonlySet<string> = new Set(['list-item', 'heading'])
/** Items of one shape that are no chance; two are enough near a word of talks. */
const LEAST = 3
const LEAST_NEAR_TALKS = 2
const LONGEST_ITEM = 200
/** Blocks above a list among which a word of talks is looked for. */
const ABOVE = 3
const TOPIC = /^(?:on|about|with|sur|über|uber|sobre|over|su)$/
/** Hours, and words that stand before a talk: "19:30 Talk 1". */
const OPENING = /^(?:am|pm|h|uhr|talk|keynote|session|demo|lightning|vortrag|charla|min|minutes)$/

/** One person of an item, with how the item shows them; a shape is a place and the mark that parts the name from the title. */
type Shaped = { readonly line: Line; readonly persons: readonly Mention[]; readonly shape: string }

const isMarked = ({ passage, tokens }: Line, { first, last }: Mention): boolean => {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  return [...passage.block.emphasis, ...passage.block.links].some(
    run => Math.abs(run.start - start) <= 1 && Math.abs(run.end - end) <= 2,
  )
}

/** Whether some words say what a talk is on: two at least, and more than roles and small words. */
const isTopic = (tokens: readonly Token[]): boolean =>
  tokens.length >= 2 && tokens.some(token => !ROLE_WORDS.has(token.folded) && !GLUE_WORDS.has(token.folded))

const markOf = (gap: string): string =>
  gap
    .trim()
    .replace(/["“«‘'(]+$/, '')
    .trim()
    .at(-1) ?? ''

/** "A, TITLE", "*A* TITLE", "A's TITLE", "A on TOPIC": what follows the name that opens the item. */
const headShape = (line: Line, person: Mention): string | undefined => {
  const { tokens } = line
  let at = 0
  while (at < person.first && (tokens[at]?.shape === 'digit' || OPENING.test(tokens[at]?.folded ?? ''))) at++
  if (person.first > at) return undefined
  const bracket = (tokens[person.last + 1]?.gap ?? '').includes('(')
  const from = (bracket || TOPIC.test(tokens[person.until + 1]?.folded ?? '') ? person.until : person.last) + 1
  const next = tokens[from]
  if (next === undefined || !isTopic(tokens.slice(from))) return undefined
  if (tokens[person.last]?.possessive === true) return 'head of'
  if (TOPIC.test(next.folded)) return 'head on'
  const mark = markOf(next.gap.replace(/^\)/, ''))
  if (mark !== '') return /[,.;]/.test(mark) && next.shape === 'lower' ? undefined : `head ${mark}`
  if (bracket && next.shape !== 'lower') return 'head bracket'
  return next.shape !== 'lower' && (isMarked(line, person) || markedAt(line.passage, next.start) !== undefined)
    ? 'head marked'
    : undefined
}

/** "TITLE, A", "TITLE → A", "**TITLE** A": what stands before the names that end the item. */
const tailShape = (line: Line, persons: readonly Mention[]): string | undefined => {
  const { tokens } = line
  const person = persons[0]
  if (person === undefined) return undefined
  // "TITLE → A, with a bucket"
  const pointed = /[→⇒➜]\s?$/.test(tokens[person.first]?.gap ?? '')
  if (!pointed && !onlyPeople(line, persons, person.first)) return undefined
  const before = tokens.slice(0, person.first)
  if (!isTopic(before) && !(pointed && before.length > 0)) return undefined
  const mark = markOf(tokens[person.first]?.gap ?? '')
  if (mark !== '') return `tail ${mark}`
  const title = tokens.find(token => token.shape !== 'digit')
  const run = title === undefined ? undefined : markedAt(line.passage, title.start)
  const fits = run !== undefined && run.end <= (tokens[person.first]?.start ?? 0)
  return fits || isMarked(line, person) ? 'tail marked' : undefined
}

const tailEmploys = ({ tokens }: Line, first: Mention, second: Mention): boolean =>
  /^,/.test(tokens[second.first]?.gap ?? '') && isEmployer(first.name, second.name)

const shapeOf = (passage: Passage, people: PeopleOf): Shaped | undefined => {
  const line = passage.lines[0]
  if (line === undefined || line.call || passage.text.length > LONGEST_ITEM || isCredit(line)) return undefined
  const persons = people(line).filter(person => person.full)
  const [first] = persons
  if (first === undefined) return undefined
  const head = headShape(line, first)
  if (head !== undefined) return { line, persons: [first], shape: head }
  if (passage.lines.length > 1) return undefined
  const tail = tailShape(line, persons)
  if (tail === undefined) return undefined
  // "TITLE, A, Lone Star Grid"
  const [, second] = persons
  const employed = second !== undefined && tailEmploys(line, first, second)
  return { line, persons: employed ? [first] : persons, shape: tail }
}

/** "TITLE - Jane" among "TITLE - A": one given name in the place where the other items have whole names. */
const givenAtTail = (passage: Passage, shape: string): Finding | undefined => {
  const line = passage.lines[0]
  const name = line?.tokens.at(-1)
  if (line === undefined || name === undefined || passage.lines.length > 1 || line.call || isCredit(line))
    return undefined
  if (name.shape !== 'title' || !KNOWN_GIVEN_NAMES.has(name.folded) || line.tokens.length < 2) return undefined
  if (markOf(name.gap) === '' || shape !== `tail ${markOf(name.gap)}`) return undefined
  const span = { passage, start: name.start, end: name.end }
  return { name: name.text, confidence: 0.72, rule: 'given-at-tail', span }
}

/** Whether a list is of talks: its section is, or a word of talks stands right above it or in one of its items. */
const isOfTalks = (reading: Reading, items: readonly Passage[]): boolean => {
  const [first] = items
  if (first === undefined) return false
  if (first.section !== 'body') return true
  const at = first.at
  const near = [...reading.passages.slice(Math.max(0, at - ABOVE), at), ...items]
  return near.some(one => one.lines.some(line => (line.flags & FLAG.talk) !== 0))
}

/** The list that an item stands in; of a heading, its level, below every list's number. */
const listOf = ({ block: { kind, level, group } }: Passage): number | undefined =>
  kind === 'heading' ? -(level ?? 2) : group

/**
 * Items of a list, or headings of one level, that all have a name in the same place, parted from a title in the same way:
 * "TITLE, A", "TITLE → B", "*A* TITLE", "A's TITLE". One such line says little; several alike, near a word of talks and half of
 * them with a frequent given name, are a programme. Those of no usual shape are believed with the others.
 */
export const speakersInParallel = (
  reading: Reading,
  people: PeopleOf,
  references: ReadonlySet<Passage>,
): readonly Finding[] => {
  if (!reading.event) return []
  const listed = reading.passages.filter(
    passage => KINDS.has(passage.block.kind) && SECTIONS.has(passage.section) && !references.has(passage),
  )
  const lists = groupBy(listed, listOf)
  return [...lists].flatMap(([list, items]) => {
    if (list === undefined || items.length < LEAST_NEAR_TALKS) return []
    const shaped = items.flatMap(item => shapeOf(item, people) ?? [])
    const shapes = groupBy(shaped, ({ shape }) => shape)
    return [...shapes.values()].flatMap(alike => {
      const given = alike.filter(({ persons }) => persons.some(({ name }) => isGiven(name))).length
      const few = alike.length < LEAST && items[0]?.section === 'body'
      if (alike.length < LEAST_NEAR_TALKS || few || alike.length * 2 < items.length || given * 2 < alike.length)
        return []
      if (!isOfTalks(reading, items)) return []
      const told = new Set(shaped.map(({ line }) => line.passage))
      const others = items.filter(item => !told.has(item))
      return [
        ...alike.flatMap(({ line, persons }) => persons.map(person => finding(line, person, 'parallel-items', 0.78))),
        ...others.flatMap(item => givenAtTail(item, alike[0]?.shape ?? '') ?? []),
      ]
    })
  })
}
