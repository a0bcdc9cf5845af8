import type { MatchKind, Reason } from '../../../contract/index.ts'
import { FIELD_BOOSTS, type TextField } from '../index/fields.ts'
import { fold } from '../matching/fold.ts'
import { createMatcher, type Matcher } from '../matching/matcher.ts'
import type { Synonyms } from '../matching/synonyms.ts'
import { type DocumentSet, type Leaf, makeLeaf, type Plan, positivePlans } from '../query/plan.ts'
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

/** A reason with what a match in its field weighs. */
type Weighed = { readonly reason: Reason; readonly boost: number }

/** Something found in a text: how, and the stretch of the text. */
type Sighting = { readonly kind: MatchKind; readonly start: number; readonly end: number }

/** One way in which a leaf matches, by itself. */
type Way = { readonly kind: MatchKind; readonly matcher: Matcher }

/** The ways in which a leaf may match; what an earlier one finds is not told again by a later one. */
const waysOf = ({ concepts, sequences, exact, near, prefixes }: Leaf, synonyms: Synonyms): readonly Way[] => {
  const nearBy = (kind: MatchKind) => near.filter(word => word.kind === kind)
  const ways: readonly (readonly [kind: MatchKind, part: Partial<Leaf>, isUsed: boolean])[] = [
    ['synonym', { concepts }, concepts.length > 0],
    ['phrase', { sequences }, sequences.length > 0],
    ['word', { exact }, exact.length > 0],
    ['stem', { near: nearBy('stem') }, near.length > 0],
    ['similar', { near: nearBy('similar') }, near.length > 0],
    ['beginning', { prefixes }, prefixes.length > 0],
  ]
  return ways.flatMap(([kind, part, isUsed]) =>
    isUsed ? [{ kind, matcher: createMatcher([makeLeaf(part)], synonyms) }] : [],
  )
}

const sightingsIn = (text: string, part: string, ways: readonly Way[]): readonly Sighting[] => {
  const found: Sighting[] = []
  for (const { kind, matcher } of ways)
    for (const { start, end } of matcher.find(text)) {
      if (found.some(other => other.start <= start && other.end >= end)) continue
      const isAsTyped = kind === 'synonym' && fold(text.slice(start, end)) === fold(part)
      found.push({ kind: isAsTyped ? 'word' : kind, start, end })
    }
  return found
}

const reasonsOfLeaf = (leaf: Leaf, document: SearchDocument, synonyms: Synonyms): readonly Weighed[] => {
  const ways = waysOf(leaf, synonyms)
  const reasons = new Map<string, Weighed>()
  for (const { label, field, texts } of textsOf(document)) {
    if (leaf.fields !== undefined && !leaf.fields.includes(field)) continue
    for (const text of texts) {
      for (const { kind, start, end } of sightingsIn(text, leaf.part, ways)) {
        const form = text.slice(start, end)
        const key = `${label}\n${kind}\n${fold(form)}`
        const count = (reasons.get(key)?.reason.count ?? 0) + 1
        reasons.set(key, { reason: { part: leaf.part, kind, form, field: label, count }, boost: FIELD_BOOSTS[field] })
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

/** What stands in the recap itself; other spellings of its values only where they alone are why it was found. */
const withoutUnread = (reasons: readonly Weighed[]): readonly Weighed[] => {
  const read = reasons.filter(({ reason }) => reason.field !== OTHER_SPELLING)
  return read.length > 0 ? read : reasons
}

/** Reasons by what weighs most: the field, then how often. */
const byWeight = (a: Weighed, b: Weighed): number => b.boost - a.boost || b.reason.count - a.reason.count

/** Why a document matches a query that was run and does match it: every part of it, what stands for it and where. */
export const reasonsFor = (plan: Plan, document: SearchDocument, synonyms: Synonyms): readonly Reason[] => {
  const seen = new Set<string>()
  return positivePlans(plan)
    .flatMap(each =>
      each.kind === 'leaf'
        ? withoutUnread(reasonsOfLeaf(each.leaf, document, synonyms))
        : reasonsOfSet(each.set, document).map(reason => ({ reason, boost: FIELD_BOOSTS.values })),
    )
    .filter(({ reason: { part, field, kind, form } }) => {
      const key = `${part}\n${field}\n${kind}\n${form}`
      return !seen.has(key) && seen.add(key)
    })
    .sort(byWeight)
    .slice(0, REASONS_MAX)
    .map(({ reason }) => reason)
}
