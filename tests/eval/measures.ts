import { type Label, SCORED_FACETS, type ScoredFacet } from './labels.ts'

/** What is scored beside the facets, where labels tell it. */
export const BESIDE_FACETS = ['talks', 'talkSpeakers', 'talkLinks', 'affiliations', 'tiers'] as const

/** What has precision, recall and F1. */
export type Measured = ScoredFacet | (typeof BESIDE_FACETS)[number]

/** All that is scored; `central` is a recall only. */
export type Measure = Measured | 'central'

export const MEASURED: readonly Measured[] = [...SCORED_FACETS, ...BESIDE_FACETS]

const tellsCentral = ({ technologies }: Label): boolean => technologies !== undefined && 'central' in technologies

/**
 * Whether labels say anything of a measure. A list of a facet does, an empty one too: it says that the post has none, and so
 * does a list that is left out while other posts have it. Where no post has the list, nothing is known.
 */
export const isLabelled = (labels: readonly Label[], measure: Measure): boolean =>
  labels.some(label => {
    switch (measure) {
      case 'central':
        return tellsCentral(label)
      case 'talkSpeakers':
        return label.talks?.some(({ speakers }) => speakers !== undefined)
      case 'talkLinks':
        return label.talks?.some(({ slides, video }) => slides !== undefined || video !== undefined)
      case 'tiers':
        return label.sponsors?.some(one => typeof one !== 'string' && one.tier !== undefined)
      default:
        return label[measure] !== undefined
    }
  })
