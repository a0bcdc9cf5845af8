import { fold } from '../text/fold.ts'
import { type Node, parsePattern } from './parse-pattern.ts'

/** A pattern's alternatives that are multiplied out: more than these are kept apart. */
const MOST_STRINGS = 24
/** A pattern with more fragments than this is rare, and gains nothing. */
const MOST_FRAGMENTS = 400
/** The first letters tell words apart well enough. */
const LONGEST = 7
const SHORTEST = 3
/** Words of two letters that hardly any other word holds. */
const RARE: ReadonlySet<string> = new Set(['hq', 'vs', 'mc'])
/** Fragments that most sentences hold: to look for them would cost more than they spare. */
const COMMON: ReadonlySet<string> = new Set(
  'the and for with our was were have has had that this you from ing ion ent ers are his her not all who'.split(' '),
)

/** What is known of all texts that a part of a pattern matches. */
type Known = {
  /** They are exactly these. */
  readonly exact: readonly string[] | undefined
  /** Each of them holds one of these. */
  readonly some: readonly string[] | undefined
}

const NOTHING: Known = { exact: undefined, some: undefined }
const EMPTY: Known = { exact: [''], some: undefined }

/** The longest run of letters, spaces and the like in a string, without spaces around it, cut to its first ones. */
const runIn = (text: string): string => {
  let best = ''
  for (const run of fold(text).split(/[^a-z '-]+/)) {
    const clean = run.trim()
    if (clean.length > best.length) best = clean
  }
  return best.slice(0, LONGEST).trim()
}

/** How much fragments tell: the longer they are, and the fewer, the more. */
const worth = (fragments: readonly string[]): number =>
  Math.min(5, ...fragments.map(({ length }) => length)) - Math.log2(fragments.length) / 8

/** The fragments that exact strings hold; undefined where one of them holds none. */
const fragmentsOf = (strings: readonly string[]): readonly string[] | undefined => {
  const runs = [...new Set(strings.map(runIn))]
  if (runs.some(run => (run.length < SHORTEST && !RARE.has(run)) || COMMON.has(run))) return undefined
  return runs.filter(run => !runs.some(other => other !== run && run.includes(other)))
}

const better = (
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined =>
  one === undefined ? other : other === undefined || worth(one) >= worth(other) ? one : other

const someOf = ({ exact, some }: Known): readonly string[] | undefined =>
  better(some, exact === undefined ? undefined : fragmentsOf(exact))

const product = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.flatMap(start => right.map(end => start + end))

/** One after the other: strings grow as long as all parts are known; of all that is known, the most telling counts. */
const inSequence = (parts: readonly Known[]): Known => {
  let run: readonly string[] = ['']
  let some: readonly string[] | undefined
  let whole = true
  for (const part of parts) {
    const { exact } = part
    if (exact !== undefined && run.length * exact.length <= MOST_STRINGS) {
      run = product(run, exact)
      continue
    }
    whole = false
    some = better(better(some, fragmentsOf(run)), part.some)
    run = exact ?? ['']
  }
  return whole ? { exact: run, some: undefined } : { exact: undefined, some: better(some, fragmentsOf(run)) }
}

const inChoice = (options: readonly Known[]): Known => {
  const exact = new Set<string>()
  for (const option of options) for (const string of option.exact ?? []) exact.add(string)
  if (exact.size <= MOST_STRINGS && options.every(option => option.exact !== undefined))
    return { exact: [...exact], some: undefined }
  const all = new Set<string>()
  for (const option of options) {
    const some = someOf(option)
    if (some === undefined) return NOTHING
    for (const one of some) all.add(one)
  }
  return all.size > MOST_FRAGMENTS ? NOTHING : { exact: undefined, some: [...all] }
}

const know = (node: Node): Known => {
  switch (node.kind) {
    case 'empty':
      return EMPTY
    case 'any':
      return NOTHING
    case 'strings':
      return { exact: node.strings, some: undefined }
    case 'sequence':
      return inSequence(node.parts.map(know))
    case 'choice':
      return inChoice(node.options.map(know))
    case 'repeat': {
      const known = know(node.part)
      if (node.least > 0) return node.most === 1 ? known : { exact: undefined, some: someOf(known) }
      const { exact } = known
      return node.most === 1 && exact !== undefined ? { exact: [...new Set(['', ...exact])], some: undefined } : NOTHING
    }
  }
}

/**
 * Fragments of words, folded, of which every text that a pattern matches holds one (as `fold` folds the text): for
 * `/\b(?:thanks?|merci) to\b/i` they are "thank to", "thanks " and "merci t". Undefined where nothing so is known. They are
 * what Russ Cox calls a prefilter in RE2 (https://github.com/google/re2, prefilter.cc).
 */
export const fragmentsIn = ({ source }: RegExp): readonly string[] | undefined => {
  const found = someOf(know(parsePattern(source)))
  return found === undefined || found.length > MOST_FRAGMENTS ? undefined : found
}
