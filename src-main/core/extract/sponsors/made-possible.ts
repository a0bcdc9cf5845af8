import { gated, matchesIn } from '../gates/gate.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import { EVENT, GIFT } from './words.ts'

const POSSIBLE = /\bpossibles? (?:by|par|gracias a|grace aux?|thanks to)\b/
const TOLD =
  /\b(?:this|these|that|the|such|cette|cet|ces|la|le|une?|an?) (?!(?:is|was|were|has|have|had|will|would|could|can|all|whole|entire|est|a|sera)\b)[a-z'-]{3,}\b[^.;]{0,50}\bpossibles? /
const OF_OCCASION = gated(
  new RegExp(
    `\\b(?:${EVENT}|conferences?|summits?|congres|festivals?|visit|trip|venue|stream\\w*|videos?|recordings?|initiative|programme|projet|project|${GIFT})\\b`,
  ),
)

/** "This design was made possible by Acme": what was made possible is told, and is no occasion. */
export const madeNoOccasionPossible = ({ left, lead, marks }: OrganisationChain): boolean =>
  POSSIBLE.test(left) && TOLD.test(lead) && !matchesIn(marks, OF_OCCASION, lead)
