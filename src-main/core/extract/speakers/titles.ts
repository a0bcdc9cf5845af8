import type { Finding } from '../evidence.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line, Reading } from '../text/document.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { finding, isGiven, onlyPeople, type PeopleOf } from './lines.ts'
import { within } from './steps.ts'

const WITH = /^(?:with|by|avec|par|featuring|feat|ft|mit|con|de|from)$/
const ENDS = /^\s*[,:–—|(!?.-]/

/** Words by which a title tells of an event by itself; an interview is none. */
const SAYS_EVENT = /\b(?:talk|webinar|fireside|workshop|livestream|demo|keynote|panel|ama)\b/i

/** Whether a talk or an interview is named before the name: "An interview with A", "Tech talk by B". */
const afterTalk = (line: Line, first: number): boolean => within(line.tokens, first - 7, first - 1, TALK_NOUNS) >= 0

/** "A: Looms at scale", "Looms at scale - A", "Widgets #14: A on looms", with a given name that people bear. */
const atEdge = (line: Line, persons: readonly Mention[]): readonly Finding[] => {
  const [head] = persons
  const last = persons.at(-1)
  if (head === undefined || last === undefined || !persons.every(one => isGiven(one.name))) return []
  const { tokens } = line
  const before = tokens[head.first]?.gap ?? ''
  const after = tokens[last.last + 1]
  const opens = head.first === 0 && /^(?:: | [–—|-] )/.test(after?.gap ?? '')
  const ends = head.first > 2 && /^ [–—|-] $/.test(before) && onlyPeople(line, persons, head.first)
  const tells =
    (head.first === 0 || /[:–—|] $/.test(before)) && /^(?:on|about|sur|über|sobre)$/.test(after?.folded ?? '')
  return opens || ends || tells ? persons.map(one => finding(line, one, 'title-edge', 0.7)) : []
}

/**
 * "Meetup: small compilers with A", "Soirée Rust par A et B", "An interview with C": a title that ends in who speaks, or
 * that names a talk and then who gives it. The post's authors are left out.
 */
export const speakersInTitle = (reading: Reading, people: PeopleOf): readonly Finding[] =>
  reading.title.lines.flatMap(line => {
    const persons = people(line).filter(one => one.full && !reading.post.authors.includes(one.name))
    const head = persons.find(one => WITH.test(line.tokens[one.first - 1]?.folded ?? ''))
    if (head === undefined) return reading.event ? atEdge(line, persons) : []
    const rest = persons.filter(one => one.first >= head.first)
    const talk = afterTalk(line, head.first)
    const narrow = /^(?:de|from)$/.test(line.tokens[head.first - 1]?.folded ?? '')
    if (!reading.event && (!talk || !SAYS_EVENT.test(line.text))) return []
    if (narrow && !talk) return []
    const after = line.tokens[head.last + 1]
    const ends = after === undefined || ENDS.test(after.gap)
    return (talk && ends) || onlyPeople(line, rest, head.first)
      ? rest.map(one => finding(line, one, 'title-with', 0.78))
      : []
  })
