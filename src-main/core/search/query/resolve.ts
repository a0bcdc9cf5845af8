import type { Vocabulary } from '../index/vocabulary.ts'
import { compoundsOf } from '../matching/compounds.ts'
import type { Synonyms } from '../matching/synonyms.ts'
import { tokenise } from '../matching/tokenise.ts'
import type { ParsedQuery, QueryNode } from './ast.ts'
import { leafOf, type Plan } from './plan.ts'
import { type Resolver, resolveCompound, resolveExactly, resolveWord } from './resolve-word.ts'

/** A part of the query that must match, with its words where it is not a phrase. */
type Part = { readonly plan: Plan; readonly terms?: readonly string[] }

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
    return { terms, plan: single ? resolveWord(term, last, resolver) : resolveCompound(terms, last, resolver) }
  })
}

const resolvePhrase = (text: string): Plan => {
  const terms = tokenise(text).map(atom => atom.term)
  return terms.length === 1 ? leafOf({ exact: terms }) : leafOf({ sequences: [{ terms, lastIsPrefix: false }] })
}

const resolveNegated = (node: QueryNode, resolver: Resolver): Plan => {
  if (node.kind === 'phrase') return resolvePhrase(node.text)
  if (node.kind !== 'word') return resolveNode(node, resolver)
  return { kind: 'and', plans: splitWord(node.text).map(terms => resolveExactly(terms, resolver)) }
}

/** Reads neighbouring words that spell a synonym (`service mesh interface`) as either the words or the synonym. */
const joinSpellings = (parts: readonly Part[], { synonyms }: Resolver): readonly Plan[] => {
  const plans: Plan[] = []
  let at = 0
  while (at < parts.length) {
    let taken = 1
    for (let to = Math.min(parts.length, at + synonyms.longest); to > at + 1; to -= 1) {
      const run = parts.slice(at, to)
      if (run.some(part => part.terms === undefined)) continue
      const concepts = synonyms.lookup(run.flatMap(part => part.terms ?? []))
      if (concepts.length === 0) continue
      plans.push({ kind: 'or', plans: [{ kind: 'and', plans: run.map(part => part.plan) }, leafOf({ concepts })] })
      taken = to - at
      break
    }
    const part = parts[at]
    if (taken === 1 && part !== undefined) plans.push(part.plan)
    at += taken
  }
  return plans
}

const resolveNode = (node: QueryNode, resolver: Resolver): Plan => {
  if (node.kind === 'phrase') return resolvePhrase(node.text)
  if (node.kind === 'not') return { kind: 'not', plan: resolveNegated(node.node, resolver) }
  const nodes = node.kind === 'and' ? node.nodes : [node]
  const parts = nodes.flatMap((child): readonly Part[] =>
    child.kind === 'word' ? resolveParts(child.text, child.typing, resolver) : [{ plan: resolveNode(child, resolver) }],
  )
  return { kind: 'and', plans: joinSpellings(parts, resolver) }
}

/** Resolves a parsed query against an archive's words and synonyms; `notes` add what was searched instead. */
export const resolveQuery = (
  { root, notes }: ParsedQuery,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
): { readonly plan: Plan; readonly notes: readonly string[] } => {
  const said = [...notes]
  const plan = resolveNode(root, { vocabulary, synonyms, note: text => said.push(text) })
  return { plan, notes: said }
}
