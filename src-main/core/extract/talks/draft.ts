import type { Finding, Span } from '../evidence.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import type { TalkAddresses } from './links.ts'

/** A talk as a rule found it: where its title stands, and who gave it. */
export type Draft = {
  readonly title: Span
  readonly people: readonly Finding[]
  /** Name of the rule, for the evaluation. */
  readonly rule: string
  readonly addresses: TalkAddresses
  /** Where its speaker or its line stands; tells its city. */
  readonly at: Passage
}

/** A post with what is known of its speakers, by where they are told. */
export type Scene = {
  readonly reading: Reading
  readonly of: (passage: Passage) => readonly Finding[]
}

/** Index of the first of some findings, in their order in the text, that starts at an offset or behind it. */
const firstFrom = (findings: readonly Finding[], offset: number): number => {
  let low = 0
  let high = findings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((findings[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Of findings in one passage, in order, those inside one of its lines, each person once. */
export const inLine = (findings: readonly Finding[], line: Line): readonly Finding[] => {
  const { start, end } = line.sentence
  const here: Finding[] = []
  for (let at = firstFrom(findings, start); at < findings.length; at++) {
    const one = findings[at]
    if (one === undefined || one.span.start > end) break
    if (one.span.end <= end && !here.some(other => other.name === one.name)) here.push(one)
  }
  return here
}

/** Each person once, in order. */
export const onePerson = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map(one => [one.name, one])).values(),
]
