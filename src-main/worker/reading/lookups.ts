import { createHash } from 'node:crypto'
import type { FileIndex } from '../../core/post/index.ts'

const METHODS = ['has', 'find', 'inFolder', 'named', 'hasFolder'] as const
type Method = (typeof METHODS)[number]

/** One question that a post asked about the archive's files: by which method, then about what. */
export type Question = readonly [method: Method | 'paths', about: string]

/** What a post asked about the archive's files, and a digest of what it was told; most posts ask little or nothing. */
export type Lookups = { readonly questions: readonly Question[]; readonly digest: string }

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** Answers over one list of files, in short; each question is worked out once. */
export type Answers = (questions: readonly Question[]) => string

const keyOf = ([method, about]: Question): string => `${method} ${about}`

/** Makes {@link Answers}. Posts with the same digest for the same questions come out the same. */
export const createAnswers = (files: FileIndex): Answers => {
  const known = new Map<string, string>()
  const answer = (question: Question): string => {
    const [method, about] = question
    const key = keyOf(question)
    const before = known.get(key)
    if (before !== undefined) return before
    const told = JSON.stringify(method === 'paths' ? files.paths : files[method](about)) ?? ''
    const short = told.length > 40 ? digestOf(told) : told
    known.set(key, short)
    return short
  }
  return questions => (questions.length === 0 ? '' : digestOf(questions.map(answer).join('\n')))
}

/** The same files, with a note of every question that is asked about them. */
export const noteQuestions = (files: FileIndex): { readonly files: FileIndex; asked(): readonly Question[] } => {
  const asked = new Map<string, Question>()
  const note = (question: Question): void => {
    asked.set(keyOf(question), question)
  }
  const noted =
    <T>(method: Method, ask: (about: string) => T) =>
    (about: string): T => {
      note([method, about])
      return ask(about)
    }
  return {
    asked: () => [...asked.values()],
    files: {
      get paths() {
        note(['paths', ''])
        return files.paths
      },
      has: noted('has', files.has),
      find: noted('find', files.find),
      inFolder: noted('inFolder', files.inFolder),
      named: noted('named', files.named),
      hasFolder: noted('hasFolder', files.hasFolder),
    },
  }
}
