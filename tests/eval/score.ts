import type { RecapFacetsOf } from '../../src-main/worker/client.ts'

/** A value as a person labelled it: its name, or with what else it may be called. `partial`: a miss is forgiven. */
export type LabelValue =
  | string
  | {
      readonly name: string
      readonly aliases?: readonly string[]
      readonly full?: string
      readonly as_written?: string
      readonly partial?: boolean
      readonly implied?: boolean
    }

/** What a person found in one post. Values under `optional` count neither for nor against. */
export type Label = {
  readonly path: string
  readonly cities?: readonly LabelValue[]
  readonly sponsors?: readonly LabelValue[]
  readonly hosts?: readonly LabelValue[]
  readonly speakers?: readonly LabelValue[]
  readonly technologies?: { readonly central?: readonly LabelValue[]; readonly mentioned?: readonly LabelValue[] }
  readonly optional?: { readonly [F in ScoredFacet]?: readonly LabelValue[] }
}

export const SCORED_FACETS = ['cities', 'sponsors', 'hosts', 'speakers', 'technologies'] as const
export type ScoredFacet = (typeof SCORED_FACETS)[number]

/** One value that was missed, or found wrongly. */
export type Slip = {
  readonly path: string
  readonly facet: ScoredFacet
  readonly kind: 'missed' | 'wrong'
  readonly name: string
}

/** Counts over all posts of one facet, and what follows from them. */
export type FacetScore = {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  /** Harmonic mean of precision and recall (van Rijsbergen 1979). */
  readonly f1: number
}

/** The whole evaluation. */
export type Score = {
  readonly facets: { readonly [F in ScoredFacet]: FacetScore }
  /** Recall on the technologies that a post is about. */
  readonly centralRecall: number
  readonly slips: readonly Slip[]
  /** Labelled posts that the archive does not list. */
  readonly unlisted: readonly string[]
}

/** Folds a name so that case, accents and punctuation do not count. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '')

const nameOf = (value: LabelValue): string => (typeof value === 'string' ? value : value.name)

const formsOf = (value: LabelValue, synonyms: Synonyms): readonly string[] => {
  const names =
    typeof value === 'string'
      ? [value]
      : [value.name, value.full, value.as_written, ...(value.aliases ?? [])].filter(name => name !== undefined)
  return names.map(name => synonyms(fold(name)))
}

const isForgiven = (value: LabelValue): boolean =>
  typeof value !== 'string' && (value.partial === true || value.implied === true)

/** The folded usual name of a folded name. */
type Synonyms = (folded: string) => string

/** Makes {@link Synonyms} of canonical names with their other forms. */
export const createSynonyms = (table: ReadonlyMap<string, readonly string[]>): Synonyms => {
  const canonical = new Map<string, string>()
  for (const [name, forms] of table) for (const form of [name, ...forms]) canonical.set(fold(form), fold(name))
  return folded => canonical.get(folded) ?? folded
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const toScore = (right: number, wrong: number, missed: number): FacetScore => {
  const precision = ratio(right, right + wrong)
  const recall = ratio(right, right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { right, wrong, missed, precision, recall, f1 }
}

const wantedOf = (label: Label, facet: ScoredFacet): readonly LabelValue[] =>
  facet === 'technologies'
    ? [...(label.technologies?.central ?? []), ...(label.technologies?.mentioned ?? [])]
    : (label[facet] ?? [])

/** Scores facets as read against those that a person labelled, post by post. Paths are compared as they are. */
export const scoreFacets = (
  labels: readonly Label[],
  found: readonly RecapFacetsOf[],
  synonyms: Synonyms = folded => folded,
): Score => {
  const byPath = new Map(found.map(recap => [recap.path, recap]))
  const slips: Slip[] = []
  const right = new Map<ScoredFacet, number>(SCORED_FACETS.map(facet => [facet, 0]))
  const central = { hit: 0, all: 0 }
  for (const label of labels) {
    for (const facet of SCORED_FACETS) {
      const got = new Map(
        (byPath.get(label.path)?.[facet] ?? []).map(value => [synonyms(fold(value.name)), value.name]),
      )
      const open = new Set((label.optional?.[facet] ?? []).flatMap(value => formsOf(value, synonyms)))
      for (const want of wantedOf(label, facet)) {
        const forms = formsOf(want, synonyms)
        const hit = forms.find(form => got.has(form))
        if (hit !== undefined) right.set(facet, (right.get(facet) ?? 0) + 1)
        else if (!isForgiven(want)) slips.push({ path: label.path, facet, kind: 'missed', name: nameOf(want) })
        if (facet === 'technologies' && label.technologies?.central?.includes(want)) {
          central.all += 1
          if (hit !== undefined) central.hit += 1
        }
        for (const form of forms) open.add(form)
      }
      for (const [form, name] of got) if (!open.has(form)) slips.push({ path: label.path, facet, kind: 'wrong', name })
    }
  }
  const countOf = (facet: ScoredFacet, kind: Slip['kind']): number =>
    slips.filter(slip => slip.facet === facet && slip.kind === kind).length
  const scoreOf = (facet: ScoredFacet): FacetScore =>
    toScore(right.get(facet) ?? 0, countOf(facet, 'wrong'), countOf(facet, 'missed'))
  return {
    facets: {
      cities: scoreOf('cities'),
      sponsors: scoreOf('sponsors'),
      hosts: scoreOf('hosts'),
      speakers: scoreOf('speakers'),
      technologies: scoreOf('technologies'),
    },
    centralRecall: ratio(central.hit, central.all),
    slips,
    unlisted: labels.filter(label => !byPath.has(label.path)).map(label => label.path),
  }
}
