import type { RecapFacets } from '../../src-main/contract/index.ts'
import { FOUND_FACETS, findAll, ruleName } from '../../src-main/core/extract/findings.ts'
import { createExtractor, mergeEntities } from '../../src-main/core/extract/index.ts'
import { builtInTaxonomy } from '../../src-main/core/extract/technologies/taxonomy.ts'
import type { ParsedPost } from '../../src-main/core/post/types.ts'
import type { Figures } from './figures.ts'
import type { Label } from './labels.ts'
import { BESIDE_FACETS, MEASURED, type Measured } from './measures.ts'
import type { Synonyms } from './names.ts'
import { type Score, scoreFacets } from './score.ts'

/** What one rule earns on labelled posts. */
export type Ablation = {
  /** As `createExtractor({ without })` takes it: `cities/title`. */
  readonly rule: string
  /** Values of labelled posts that the rule found, and those of them that no other rule found. */
  readonly values: number
  readonly alone: number
  /** Facets whose figures are others without it, with those. */
  readonly without: readonly { readonly facet: Measured; readonly figures: Figures; readonly loss: number }[]
  /** F1 of all facets together that is lost without it, summed; below 0 where the rule does harm. */
  readonly loss: number
}

const isBeside = (measured: Measured): measured is (typeof BESIDE_FACETS)[number] =>
  BESIDE_FACETS.some(one => one === measured)

/** The figures of a facet, or of what is scored beside them; undefined where the labels tell nothing of it. */
export const figuresOf = (score: Score, facet: Measured): Figures | undefined =>
  isBeside(facet) ? score[facet] : score.facets[facet]

type Use = { values: number; alone: number; readonly posts: Set<ParsedPost> }

/** Which rules found something in which posts. */
const usesOf = (posts: readonly ParsedPost[]): ReadonlyMap<string, Use> => {
  const uses = new Map<string, Use>()
  for (const post of posts) {
    const found = findAll(post, builtInTaxonomy())
    for (const facet of FOUND_FACETS) {
      const rules = new Map<string, Set<string>>()
      for (const { name, rule } of found[facet]) rules.set(name, (rules.get(name) ?? new Set()).add(rule))
      for (const named of rules.values())
        for (const rule of named) {
          const key = ruleName(facet, rule)
          const use = uses.get(key) ?? { values: 0, alone: 0, posts: new Set() }
          uses.set(key, use)
          use.values += 1
          if (named.size === 1) use.alone += 1
          use.posts.add(post)
        }
    }
  }
  return uses
}

/** Technologies are read under their usual names already; their list need not be gone through for each rule. */
const NO_ALIASES = { technologyAliases: new Map<string, readonly string[]>() }

/**
 * Leaves out one rule after another and scores what is left, the rules that earn most first. Only posts in which the
 * rule found something are read again.
 */
export const ablate = (
  posts: readonly ParsedPost[],
  labels: readonly Label[],
  synonyms: Synonyms,
): readonly Ablation[] => {
  const labelled = new Set(labels.map(label => label.path))
  const chosen = posts.filter(post => labelled.has(post.path))
  const all = createExtractor()
  const whole = chosen.map(post => all.extract(post))
  const scoreOf = (facets: readonly RecapFacets[]): Score =>
    scoreFacets(
      labels,
      mergeEntities(facets, NO_ALIASES).facets.map((one, at) => ({ ...one, path: chosen[at]?.path ?? '' })),
      synonyms,
    )
  const base = scoreOf(whole)
  const ablations = [...usesOf(chosen)].map(([rule, { values, alone, posts: touched }]): Ablation => {
    const extractor = createExtractor({ without: new Set([rule]) })
    const score = scoreOf(
      chosen.map((post, at) => (touched.has(post) ? extractor.extract(post) : (whole[at] ?? extractor.extract(post)))),
    )
    const without = MEASURED.flatMap(facet => {
      const before = figuresOf(base, facet)
      const figures = figuresOf(score, facet)
      if (before === undefined || figures === undefined) return []
      const loss = before.f1 - figures.f1
      return loss === 0 ? [] : [{ facet, figures, loss }]
    })
    return { rule, values, alone, without, loss: without.reduce((sum, one) => sum + one.loss, 0) }
  })
  return ablations.sort((one, other) => other.loss - one.loss || (one.rule < other.rule ? -1 : 1))
}
