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

/** The findings inside one line, in order, each person once. */
export const inLine = (findings: readonly Finding[], line: Line): readonly Finding[] => {
  const seen = new Set<string>()
  return findings
    .filter(one => one.span.start >= line.sentence.start && one.span.end <= line.sentence.end)
    .filter(one => !seen.has(one.name) && seen.add(one.name) !== undefined)
}

/** Each person once, in order. */
export const onePerson = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map(one => [one.name, one])).values(),
]
