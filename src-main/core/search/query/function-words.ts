import { fold } from '../matching/fold.ts'

const listOf = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap(line => line.split(' ')).map(fold))

/** Words that open a question, in English and French. */
const QUESTION_WORDS = listOf(
  'who whom whose what which when where why how',
  'qui que quoi quel quelle quels quelles quand où comment pourquoi',
)

/**
 * Words of which a text has many whatever it is about: articles, prepositions, conjunctions, forms of to be. Short on
 * purpose: what may be a name or a thing as well (`it`, `go`, `or` and `car` in French, `été`) is not among them.
 */
const FUNCTION_WORDS = listOf(
  'a an the of in on at to for from by with about and or as is are was were be did do does there',
  'le la les un une des du de au aux à en dans sur par pour avec et ou est sont ce cet cette ces y',
)

/** What a question says that its speakers did, which a recap says in other words or not at all. */
const QUESTION_VERBS = listOf(
  'speak speaks spoke spoken talk talks talked present presents presented give gives gave given',
  'parle parlé parlait présente présenté donne donné ont',
)

const CAPITALS = /^\P{L}*(?:\p{Lu}\P{L}*){2,}$/u

/** Whether a folded word opens a question. */
export const isQuestionWord = (term: string): boolean => QUESTION_WORDS.has(term)

/** Whether a folded word is the verb of a question, where one is asked. */
export const isQuestionVerb = (term: string): boolean => QUESTION_VERBS.has(term)

/** Whether a folded word only ties others together. Written in capitals (`typed`), two or more, it is a name: `WHO`. */
export const isFunctionWord = (term: string, typed = term): boolean =>
  (FUNCTION_WORDS.has(term) || QUESTION_WORDS.has(term)) && !CAPITALS.test(typed)
