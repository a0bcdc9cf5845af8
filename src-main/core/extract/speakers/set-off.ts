import type { Finding } from '../evidence.ts'
import type { Taken } from '../people/name-word-at.ts'
import type { Passage, Reading } from '../text/document.ts'
import { isElsewhere } from './likely-vetoes.ts'
import { finding, type PeopleOf } from './lines.ts'
import { namesSetOff, type SetOff } from './own-emphasis.ts'

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table-cell'])
/** From so many names on that are set off, a post is known to set off its speakers. */
const USUAL = 2
/** "**Jane Roe:** Well. That was our second try": in a conversation the names of those who talk stand so. */
const TALKS = ':'

/** "*Jane Roe*" alone in a paragraph: who signs it. */
const isSignature = ({ line, person }: SetOff): boolean =>
  line.passage.block.kind === 'paragraph' &&
  line.passage.lines.length === 1 &&
  person.first === 0 &&
  person.last === line.tokens.length - 1

/**
 * Names that a recap sets off by emphasis of their own, one speaker after the other: "Then **Jane Roe** on looms, and **Max Doe**
 * (threads)". People who are not there for their talk seldom stand so; those who welcome, organise, pay, win or do not come are
 * left out by what their sentence says, and houses and firms by the word before them. Of a name that starts with no given name,
 * a topic behind it must tell, or other names that stand so in the post; of one word alone, such names always.
 */
export const speakersSetOff = (
  reading: Reading,
  people: PeopleOf,
  references: ReadonlySet<Passage>,
  taken: Taken,
  found: readonly Finding[],
): readonly Finding[] => {
  if (!reading.event) return []
  const all = reading.passages.flatMap(passage =>
    KINDS.has(passage.block.kind) && passage.block.emphasis.length > 0 ? namesSetOff(passage, people, taken) : [],
  )
  if (all.length === 0) return []
  const told = new Set(found.map(one => one.name))
  const isTold = ({ whole, person }: SetOff): boolean => whole && told.has(person.name)
  const usual = all.filter(isTold).length >= USUAL
  const open = all.filter(
    one =>
      !told.has(one.person.name) &&
      !isSignature(one) &&
      !isElsewhere(reading, [{ line: one.line, person: one.person, references }]),
  )
  const sure = open.filter(
    ({ whole, given, free, blocked, next }) =>
      whole &&
      !blocked &&
      ((given && (usual || free || next !== '')) ||
        (free && (/^(?:topic|person)$/.test(next) || (usual && next !== '')))),
  )
  const lines = new Set([...all.filter(isTold), ...sure].map(({ line }) => line))
  // "A double bill: **Jane Roe** for, **Max Doe** against"
  const isBeside = ({ line }: SetOff): boolean =>
    lines.has(line) || (usual && all.filter(one => one.line === line && one.whole).length > 1)
  const whole = open.filter(
    one => sure.includes(one) || (one.whole && !one.blocked && (one.free || one.given) && isBeside(one)),
  )
  const others = all.filter(one => isTold(one) || whole.includes(one))
  const ways = new Set(others.flatMap(({ next }) => (next === 'verb' ? [] : [next])))
  const single = open.filter(({ line, person, whole, given, free, blocked, ofTalk, next }) => {
    if (whole || blocked || !free) return false
    if (ofTalk) return true
    if (others.length < (person.handle === undefined ? USUAL : 1)) return false
    const goesOn = next !== '' && next !== TALKS
    if (given) return goesOn || others.some(other => other.line === line)
    return next === 'topic' || (goesOn && ways.has(next))
  })
  return [
    ...whole.map(({ line, person }) => finding(line, person, 'set-off', 0.72)),
    ...single.map(({ line, person }) => finding(line, person, 'set-off', 0.66)),
  ]
}
