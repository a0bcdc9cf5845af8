import type { RecapFacetsOf } from '../../src-main/worker/client.ts'
import { type Figures, ratio, toFigures } from './figures.ts'
import {
  centralOf,
  isForgiven,
  type Label,
  type LabelValue,
  nameOf,
  namesOf,
  optionalOf,
  type ScoredFacet,
  wantedOf,
} from './labels.ts'
import { isLabelled } from './measures.ts'
import { fold, type Synonyms } from './names.ts'
import { scoreAffiliations } from './score-affiliations.ts'
import { scoreTalks } from './score-talks.ts'
import { scoreTiers } from './score-tiers.ts'

/** One value that was missed, or found wrongly. */
export type Slip = {
  readonly path: string
  readonly facet: ScoredFacet | 'talks' | 'affiliations' | 'tiers'
  readonly kind: 'missed' | 'wrong'
  readonly name: string
}

/** The whole evaluation. */
export type Score = {
  /** Undefined where no label tells a facet. */
  readonly facets: { readonly [F in ScoredFacet]: Figures | undefined }
  /** Recall on the technologies that a post is about; undefined where no label tells them. */
  readonly centralRecall: number | undefined
  /** Titles of talks, over the posts whose labels tell talks; absent where none does. */
  readonly talks?: Figures
  /** Who gave the talks whose titles were found. */
  readonly talkSpeakers?: Figures
  /** Slides and videos of the talks whose titles were found, over the posts whose labels tell any. */
  readonly talkLinks?: Figures
  /** Whom the labelled speakers spoke for, over the posts whose labels tell it. */
  readonly affiliations?: Figures
  /** Tiers of the labelled sponsors, over the posts whose labels tell any. */
  readonly tiers?: Figures
  readonly slips: readonly Slip[]
  /** Labelled posts that the archive does not list. */
  readonly unlisted: readonly string[]
}

/** What was read from a post, as the evaluation needs it. */
export type Found = Pick<RecapFacetsOf, ScoredFacet | 'talks' | 'path'>

const formsOf = (value: LabelValue, synonyms: Synonyms): readonly string[] =>
  namesOf(value).map(name => synonyms(fold(name)))

/** Scores facets as read against those that a person labelled, post by post. Paths are compared as they are. */
export const scoreFacets = (
  labels: readonly Label[],
  found: readonly Found[],
  synonyms: Synonyms = folded => folded,
): Score => {
  const byPath = new Map(found.map(recap => [recap.path, recap]))
  const slips: Slip[] = []
  const scoreFacet = (facet: ScoredFacet): Figures | undefined => {
    const tally = { right: 0, wrong: 0, missed: 0 }
    if (!isLabelled(labels, facet)) return undefined
    for (const label of labels) {
      const { path } = label
      const got = new Map((byPath.get(path)?.[facet] ?? []).map(value => [synonyms(fold(value.name)), value.name]))
      const open = new Set(optionalOf(label, facet).flatMap(value => formsOf(value, synonyms)))
      for (const want of wantedOf(label, facet)) {
        const forms = formsOf(want, synonyms)
        if (forms.some(form => got.has(form))) tally.right += 1
        else if (!isForgiven(want)) {
          tally.missed += 1
          slips.push({ path, facet, kind: 'missed', name: nameOf(want) })
        }
        for (const form of forms) open.add(form)
      }
      for (const [form, name] of got) {
        if (open.has(form)) continue
        tally.wrong += 1
        slips.push({ path, facet, kind: 'wrong', name })
      }
    }
    return toFigures(tally.right, tally.wrong, tally.missed)
  }
  const central = { hit: 0, all: 0 }
  for (const label of labels) {
    const got = new Set((byPath.get(label.path)?.technologies ?? []).map(value => synonyms(fold(value.name))))
    for (const want of centralOf(label)) {
      const hit = formsOf(want, synonyms).some(form => got.has(form))
      if (!hit && isForgiven(want)) continue
      central.all += 1
      if (hit) central.hit += 1
    }
  }
  return {
    facets: {
      cities: scoreFacet('cities'),
      sponsors: scoreFacet('sponsors'),
      hosts: scoreFacet('hosts'),
      speakers: scoreFacet('speakers'),
      technologies: scoreFacet('technologies'),
    },
    centralRecall: isLabelled(labels, 'central') ? ratio(central.hit, central.all) : undefined,
    ...scoreTalks(labels, byPath, (path, kind, name) => slips.push({ path, facet: 'talks', kind, name })),
    ...scoreAffiliations(labels, byPath, (path, kind, name) => slips.push({ path, facet: 'affiliations', kind, name })),
    ...scoreTiers(labels, byPath, (path, kind, name) => slips.push({ path, facet: 'tiers', kind, name })),
    slips,
    unlisted: labels.filter(label => !byPath.has(label.path)).map(label => label.path),
  }
}
