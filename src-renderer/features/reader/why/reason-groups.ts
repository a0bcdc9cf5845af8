import type { MatchKind, Reason } from '../../../../src-main/contract/index.ts'
import { groupBy } from '../../../store/group-by.ts'

/** What one form of a recap has to do with a part of the query. */
export type ReasonLine = {
  /** The form found in the recap; '' where the part is about the recap as a whole. */
  readonly form: string
  /** What the form is to the part. */
  readonly words: string
  /** Where it stands and how often. */
  readonly where: string
}

export type ReasonGroup = { readonly part: string; readonly lines: readonly ReasonLine[] }

const WORDS: { readonly [K in MatchKind]: string } = {
  word: 'as typed',
  beginning: 'begins with it',
  stem: 'another form of it',
  synonym: 'means the same',
  similar: 'similar to it',
  phrase: 'the phrase as it stands',
  value: 'the value asked for',
  date: 'its date',
  quality: 'this recap does',
}

const FORMS_OF_A_PART = 6

const whereOf = (reasons: readonly Reason[]): string => {
  const counts = new Map<string, number>()
  for (const { field, count } of reasons) counts.set(field, (counts.get(field) ?? 0) + count)
  return [...counts].map(([field, count]) => (count === 1 ? field : `${field} ${count}×`)).join(', ')
}

const lineOf = (reasons: readonly Reason[]): readonly ReasonLine[] => {
  const [first] = reasons
  return first === undefined ? [] : [{ form: first.form, words: WORDS[first.kind], where: whereOf(reasons) }]
}

/**
 * Reasons by part of the query, the most telling first; one line for each form and what it is to the part, with all
 * the places where it stands.
 */
export const groupReasons = (reasons: readonly Reason[]): readonly ReasonGroup[] => {
  const byPart = groupBy(reasons, reason => reason.part)
  return [...byPart].map(([part, own]) => {
    const byForm = groupBy(own, ({ kind, form }) => `${kind}\n${form.toLowerCase()}`)
    return { part, lines: [...byForm.values()].flatMap(lineOf).slice(0, FORMS_OF_A_PART) }
  })
}
