import type { Finding } from '../evidence.ts'
import type { Taken } from '../people/name-word-at.ts'
import type { Passage, Reading } from '../text/document.ts'
import { ROLE_WORDS } from '../text/words.ts'
import { employerInHeading } from './behind-bar.ts'
import { finding, onlyPeople, type PeopleOf } from './lines.ts'

const BIO =
  /^(?:(?:he|she|they|il|elle)\b|(?:is|was|works|est|travaille)\b)|\b(?:is (?:an?|the|our|one)|was an?|works (?:at|as|for|on)|est (?:une?|le|la)|find (?:him|her|them) on|has been|years of experience|currently)\b/i

/** A heading that is a name. */
export type Headed = {
  readonly level: number
  readonly findings: readonly Finding[]
  /** Whether what stands below or around it says that they are speakers. */
  readonly sure: boolean
  /** Whether it holds the name and an employer at most. */
  readonly plain: boolean
}

/**
 * "### A" or "**A**" above a paragraph that tells who A is, or below a heading for the speakers. Where several headings of
 * one level are names, the caller takes them all: one section a speaker.
 */
export const headedByName = (
  reading: Reading,
  passage: Passage,
  index: number,
  people: PeopleOf,
  taken: Taken,
): Headed | undefined => {
  if (
    passage.block.kind !== 'heading' ||
    passage.section === 'organisers' ||
    passage.section === 'foot' ||
    passage.section === 'sponsors'
  )
    return undefined
  const line = passage.lines[0]
  if (line === undefined || passage.lines.length > 1) return undefined
  const persons = people(line).filter(person => person.full)
  const head = persons[0]
  if (head === undefined || head.first !== 0) return undefined
  const whole = head.last === line.tokens.length - 1
  if (!whole && !onlyPeople(line, persons, 0)) return undefined
  const below = reading.passages
    .slice(index + 1, index + 4)
    .find(one => one.block.kind === 'paragraph' || one.block.kind === 'list-item')
  const told = passage.section === 'speakers' || passage.section === 'talks'
  const opening = below?.text.slice(0, 240) ?? ''
  const firstName = line.tokens[head.first]?.text ?? ''
  const bio =
    (BIO.test(opening) && (opening.startsWith(firstName) || /^(?:He|She|They|Il|Elle|is|est)\b/.test(opening))) ||
    ROLE_WORDS.has(below?.tokens[0]?.folded ?? '')
  const employer = head.affiliation ?? employerInHeading(line, head, taken)
  const found = persons.map(person =>
    finding(line, person === head ? { ...head, affiliation: employer } : person, 'heading-name', told ? 0.93 : 0.85),
  )
  const plain = whole || /^\s?[,(|–—-]/.test(line.tokens[head.last + 1]?.gap ?? '') || persons.length > 1
  return { level: passage.block.level ?? 2, findings: found, sure: (told && plain) || bio, plain }
}
