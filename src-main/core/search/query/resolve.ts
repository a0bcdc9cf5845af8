import type { TextField } from '../index/fields.ts'
import { compoundsOf, JOINED_ATOMS_MAX, joinedTerm } from '../matching/compounds.ts'
import { tokenise } from '../matching/tokenise.ts'
import type { ParsedQuery, QueryNode, TextName, Words } from './ast.ts'
import { isFunctionWord, isQuestionVerb, isQuestionWord } from './function-words.ts'
import type { Lookup } from './lookup.ts'
import { leafOf, type Plan, restricted } from './plan.ts'
import { type Resolver, resolveAlike, resolveCompound, resolveExactly, resolveWord } from './resolve-word.ts'

/** What a query is resolved against: the words of the archive, and its values, dates and qualities. */
type Archive = Resolver & { readonly lookup: Lookup }

/**
 * A part of the query, with its words where it is not a phrase; `typing` where it may be the beginning of one. `notes`
 * are told only where it narrows.
 */
type Part = {
  readonly plan: Plan
  readonly terms?: readonly string[]
  readonly text?: string
  readonly typing?: boolean
  readonly notes?: readonly string[]
}

const TEXT_FIELD: Readonly<Record<TextName, TextField>> = {
  title: 'title',
  talk: 'talks',
  caption: 'captions',
  heading: 'headings',
  file: 'files',
}

/** Splits a run without white space into what the tokeniser calls a word or a compound. */
const splitWord = (text: string): readonly (readonly string[])[] => {
  const atoms = tokenise(text)
  return compoundsOf(atoms).map(({ from, to }) => atoms.slice(from, to).map(atom => atom.term))
}

const resolveParts = (text: string, typing: boolean, resolver: Resolver): readonly Part[] => {
  const pieces = splitWord(text)
  return pieces.map((terms, i) => {
    const last = typing && i === pieces.length - 1
    const [term] = terms
    const single = terms.length === 1 && term !== undefined
    const notes: string[] = []
    const noting = { ...resolver, note: (said: string) => void notes.push(said) }
    const plan = single ? resolveWord(term, last, noting) : resolveCompound(terms, last, noting)
    return { terms, text, typing: last, notes, plan: restricted(plan, text) }
  })
}

const resolvePhrase = (text: string): Plan => {
  const terms = tokenise(text).map(atom => atom.term)
  const part = `“${text.trim()}”`
  return terms.length === 1
    ? leafOf({ part, exact: terms })
    : leafOf({ part, sequences: [{ terms, lastIsPrefix: false }] })
}

const resolveFuzzy = (text: string, resolver: Resolver): Plan => {
  const plans = splitWord(text).map(terms => {
    const [term] = terms
    return terms.length === 1 && term !== undefined
      ? resolveAlike(term, resolver)
      : resolveCompound(terms, false, resolver)
  })
  return restricted({ kind: 'and', plans }, `~${text}`)
}

const resolveWords = (words: Words, resolver: Resolver): readonly Part[] => {
  if (words.kind === 'phrase') return [{ plan: resolvePhrase(words.text) }]
  if (words.kind === 'fuzzy') return [{ plan: resolveFuzzy(words.text, resolver) }]
  return resolveParts(words.text, words.typing, resolver)
}

const resolveNegated = (node: QueryNode, archive: Archive): Plan =>
  node.kind === 'word'
    ? { kind: 'and', plans: splitWord(node.text).map(terms => resolveExactly(terms, archive)) }
    : resolveNode(node, archive)

/**
 * The parts that narrow: without the words that only tie others together, and without the verb of a question, as long as
 * something else is there to find. A word that is still being typed may become any other, so it always narrows.
 */
const narrowing = (parts: readonly Part[], asks: boolean): readonly Part[] => {
  const left = parts.filter(({ terms = [], text, typing }) => {
    const [term] = terms
    if (term === undefined || terms.length > 1 || typing === true) return true
    return !isFunctionWord(term, text) && !(asks && isQuestionVerb(term))
  })
  return left.some(({ plan }) => plan.kind !== 'not') ? left : parts
}

const asksSomething = (parts: readonly Part[]): boolean =>
  parts.some(
    ({ terms: [term = ''] = [], text, typing }) => !typing && isQuestionWord(term) && isFunctionWord(term, text),
  )

/** What else a run of neighbouring words may be, if anything. */
type Reading = (terms: readonly string[]) => Parameters<typeof leafOf>[0] | undefined

/** Reads runs of neighbouring words, the longest first, as either the words or what they may be besides. */
const joinRuns = (parts: readonly Part[], longest: number, readingOf: Reading): readonly Part[] => {
  const joined: Part[] = []
  const asks = asksSomething(parts)
  let at = 0
  while (at < parts.length) {
    let taken = 1
    for (let to = Math.min(parts.length, at + longest); to > at + 1; to -= 1) {
      const run = parts.slice(at, to)
      if (run.some(part => part.terms === undefined)) continue
      const terms = run.flatMap(part => part.terms ?? [])
      const reading = readingOf(terms)
      if (reading === undefined) continue
      const text = run.flatMap(each => each.text ?? []).join(' ')
      const words: Plan = { kind: 'and', plans: narrowing(run, asks).map(each => each.plan) }
      joined.push({ terms, text, plan: { kind: 'or', plans: [words, leafOf({ part: text, ...reading })] } })
      taken = to - at
      break
    }
    const part = parts[at]
    if (taken === 1 && part !== undefined) joined.push(part)
    at += taken
  }
  return joined
}

/** Shorter words make up another word by chance (`ex` and `it`). */
const JOINED_PART_LENGTH = 3

/**
 * All of the parts but words that do not narrow; neighbouring words may also be a synonym that they spell (`service mesh interface`), or a word that
 * the archive writes as one (`PersistentVolumeClaim`).
 */
const allOf = (parts: readonly Part[], { synonyms, vocabulary, note }: Resolver): Plan => {
  const asks = asksSomething(parts)
  for (const { notes = [] } of narrowing(parts, asks)) for (const said of notes) note(said)
  const spelt = joinRuns(parts, synonyms.longest, terms => {
    const concepts = synonyms.lookup(terms)
    return concepts.length === 0 ? undefined : { concepts }
  })
  const all = joinRuns(spelt, JOINED_ATOMS_MAX, terms => {
    const areWhole = terms.every(term => term.length >= JOINED_PART_LENGTH && !isFunctionWord(term))
    const word = areWhole ? joinedTerm(terms) : undefined
    return word !== undefined && vocabulary.has(word) ? { exact: [word] } : undefined
  })
  return { kind: 'and', plans: narrowing(all, asks).map(part => part.plan) }
}

const resolveNode = (node: QueryNode, archive: Archive): Plan => {
  switch (node.kind) {
    case 'word':
    case 'phrase':
    case 'fuzzy':
      return allOf(resolveWords(node, archive), archive)
    case 'text':
      return restricted(allOf(resolveWords(node.words, archive), archive), `${node.name}:${node.words.text}`, [
        TEXT_FIELD[node.name],
      ])
    case 'value':
      return { kind: 'set', set: archive.lookup.values(node.field, node.words) }
    case 'date':
      return { kind: 'set', set: archive.lookup.dates(node.period) }
    case 'quality':
      return { kind: 'set', set: archive.lookup.quality(node.quality) }
    case 'not':
      return { kind: 'not', plan: resolveNegated(node.node, archive) }
    case 'or':
      return { kind: 'or', plans: node.nodes.map(each => resolveNode(each, archive)) }
    case 'and':
      return allOf(
        node.nodes.flatMap((child): readonly Part[] =>
          child.kind === 'word' ? resolveWords(child, archive) : [{ plan: resolveNode(child, archive) }],
        ),
        archive,
      )
  }
}

/** Resolves a parsed query against an archive; `notes` say what was searched instead of words that no recap holds. */
export const resolveQuery = (
  { root }: ParsedQuery,
  archive: Omit<Archive, 'note'>,
): { readonly plan: Plan; readonly notes: readonly string[] } => {
  const notes = new Set<string>()
  const plan = resolveNode(root, { ...archive, note: text => notes.add(text) })
  return { plan, notes: [...notes] }
}
