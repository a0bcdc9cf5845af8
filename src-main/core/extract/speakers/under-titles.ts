import type { Finding } from '../evidence.ts'
import type { Passage, Reading } from '../text/document.ts'
import { finding, isEmployer, onlyPeople, type PeopleOf } from './lines.ts'

const SKIPPED: ReadonlySet<string> = new Set(['foot', 'sponsors', 'organisers', 'later', 'hosts'])
const BY = /^\W*(?:by|par|von|por|di|door|with|avec|mit|con|presented by|pr[ée]sent[ée]e? par|speaker\W*)$/i
const DASH = /^\W*$/
/** A title has two words at the least, and is no sentence. */
const FEWEST = 2
const MOST = 20
const LONGEST_BYLINE = 16

/** "**Bees at night**" alone in a paragraph: a title that stands for a heading. */
const isBoldTitle = ({ block, tokens, lines }: Passage): boolean =>
  block.kind === 'paragraph' &&
  lines.length === 1 &&
  tokens.length >= FEWEST &&
  tokens.length <= MOST &&
  !/[:.]\W*$/.test(block.text) &&
  block.emphasis.some(run => run.start <= 1 && run.end >= block.text.length - 1)

/**
 * "**Bees at night**" and below it "by A, ORG", "A (ORG)" or "— A" as a paragraph of its own: titles in bold that stand for
 * headings. A name alone counts where the post has two such.
 */
export const speakersUnderTitles = (reading: Reading, people: PeopleOf): readonly Finding[] => {
  if (!reading.event) return []
  const sure: Finding[] = []
  const alone: Finding[] = []
  reading.passages.forEach((passage, at) => {
    const title = reading.passages[at - 1]
    const line = passage.lines[0]
    if (title === undefined || line === undefined || passage.lines.length > 1 || SKIPPED.has(passage.section)) return
    if (passage.block.kind !== 'paragraph' || line.tokens.length > LONGEST_BYLINE || !isBoldTitle(title)) return
    const named = people(line).filter(person => person.full)
    const [head, second] = named
    if (head === undefined || head.first > 2 || !onlyPeople(line, named, head.first)) return
    if (title.lines.some(one => people(one).some(person => person.full))) return
    const opening = line.text.slice(0, (line.tokens[head.first]?.start ?? 0) - line.sentence.start).trim()
    const employed =
      second !== undefined && /^,/.test(line.tokens[second.first]?.gap ?? '') && isEmployer(head.name, second.name)
    const told = (employed ? [head] : named).map(person => finding(line, person, 'under-title', 0.82))
    if (BY.test(opening)) sure.push(...told)
    else if (DASH.test(opening)) alone.push(...told)
  })
  return alone.length >= 2 || sure.length > 0 ? [...sure, ...alone] : sure
}
