import type { MatchKind, Reason } from '../../../contract/index.ts'
import { FIELD_BOOSTS, type TextField } from '../index/fields.ts'
import { fold } from '../matching/fold.ts'
import type { Synonyms } from '../matching/synonyms.ts'
import { type Atom, tokenise } from '../matching/tokenise.ts'
import type { DocumentSet, Leaf, Plan } from '../query/plan.ts'
import { positivePlans } from '../query/plan.ts'
import { otherSources } from '../snippets/snippet.ts'
import type { SearchDocument } from '../types.ts'

const REASONS_MAX = 24
const OTHER_SPELLING = 'Other spelling'

type Text = { readonly label: string; readonly field: TextField; readonly texts: readonly string[] }

const textsOf = (document: SearchDocument): readonly Text[] => [
  { label: 'Title', field: 'title', texts: [document.title] },
  ...otherSources(document).map(([label, field, texts]) => ({ label, field, texts })),
  { label: OTHER_SPELLING, field: 'values', texts: document.aliases },
  { label: 'Text', field: 'body', texts: document.body },
]

/** Something found in a text: how, and the stretch of the text. */
type Sighting = { readonly kind: MatchKind; readonly start: number; readonly end: number }

const kindOfWord = (term: string, leaf: Leaf): MatchKind | undefined => {
  if (leaf.exact.includes(term)) return 'word'
  const near = leaf.near.find(word => word.term === term)
  if (near !== undefined) return near.kind
  return leaf.prefixes.some(prefix => term.startsWith(prefix)) ? 'beginning' : undefined
}

const sequencesAt = (atoms: readonly Atom[], from: number, leaf: Leaf): readonly Sighting[] =>
  leaf.sequences.flatMap(({ terms, lastIsPrefix }): readonly Sighting[] => {
    const [first, last] = [atoms[from], atoms[from + terms.length - 1]]
    const fits = terms.every((term, i) => {
      const found = atoms[from + i]?.term
      return found === term || (lastIsPrefix && i === terms.length - 1 && found?.startsWith(term) === true)
    })
    return fits && first !== undefined && last !== undefined
      ? [{ kind: 'phrase', start: first.start, end: last.end }]
      : []
  })

const sightingsIn = (text: string, leaf: Leaf, synonyms: Synonyms): readonly Sighting[] => {
  const atoms = tokenise(text)
  const found: Sighting[] = []
  const concepts = new Set(leaf.concepts)
  for (const { concept, from, to } of concepts.size === 0 ? [] : synonyms.mentions(atoms, text)) {
    const [first, last] = [atoms[from], atoms[to - 1]]
    if (!concepts.has(concept) || first === undefined || last === undefined) continue
    const written = fold(text.slice(first.start, last.end))
    const kind = written === fold(leaf.part) ? 'word' : 'synonym'
    found.push({ kind, start: first.start, end: last.end })
  }
  for (const [at, atom] of atoms.entries()) {
    found.push(...sequencesAt(atoms, at, leaf))
    const kind = kindOfWord(atom.term, leaf)
    if (kind !== undefined && !found.some(({ start, end }) => start <= atom.start && end >= atom.end))
      found.push({ kind, start: atom.start, end: atom.end })
  }
  return found
}

const reasonsOfLeaf = (leaf: Leaf, document: SearchDocument, synonyms: Synonyms): readonly Reason[] => {
  const reasons = new Map<string, Reason>()
  for (const { label, field, texts } of textsOf(document)) {
    if (leaf.fields !== undefined && !leaf.fields.includes(field)) continue
    for (const text of texts) {
      for (const { kind, start, end } of sightingsIn(text, leaf, synonyms)) {
        const form = text.slice(start, end)
        const key = `${label}\n${kind}\n${fold(form)}`
        const before = reasons.get(key)
        reasons.set(key, { part: leaf.part, kind, form, field: label, count: (before?.count ?? 0) + 1 })
      }
    }
  }
  return [...reasons.values()]
}

const reasonsOfSet = (set: DocumentSet, document: SearchDocument): readonly Reason[] => {
  const reason = { part: set.part, kind: set.kind, field: set.label, count: 1 }
  if (set.kind === 'date') return [{ ...reason, form: document.date ?? '' }]
  if (set.kind === 'quality') return [{ ...reason, form: '' }]
  const held = new Set(Object.values(document.facets).flat())
  return set.names.filter(name => held.has(name)).map(name => ({ ...reason, form: name }))
}

const BOOST: ReadonlyMap<string, number> = new Map([
  ['Title', FIELD_BOOSTS.title],
  ['Talk', FIELD_BOOSTS.talks],
  ['Heading', FIELD_BOOSTS.headings],
  ['Caption', FIELD_BOOSTS.captions],
  ['Summary', FIELD_BOOSTS.summary],
  ['Text', FIELD_BOOSTS.body],
])

/** What stands in the recap itself; other spellings of its values only where they alone are why it was found. */
const withoutUnread = (reasons: readonly Reason[]): readonly Reason[] => {
  const read = reasons.filter(({ field }) => field !== OTHER_SPELLING)
  return read.length > 0 ? read : reasons
}

/** Reasons by what weighs most: the field, then how often. */
const byWeight = (a: Reason, b: Reason): number =>
  (BOOST.get(b.field) ?? FIELD_BOOSTS.values) - (BOOST.get(a.field) ?? FIELD_BOOSTS.values) || b.count - a.count

/** Why a document matches a query that was run and does match it: every part of it, what stands for it and where. */
export const reasonsFor = (plan: Plan, document: SearchDocument, synonyms: Synonyms): readonly Reason[] => {
  const seen = new Set<string>()
  return positivePlans(plan)
    .flatMap(each =>
      each.kind === 'leaf'
        ? withoutUnread(reasonsOfLeaf(each.leaf, document, synonyms))
        : reasonsOfSet(each.set, document),
    )
    .filter(({ part, field, kind, form }) => {
      const key = `${part}\n${field}\n${kind}\n${form}`
      return !seen.has(key) && seen.add(key)
    })
    .sort(byWeight)
    .slice(0, REASONS_MAX)
}
