import { cityAt } from '../cities/gazetteer.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { FUNCTIONS, NOT_NAMES, ROLE_WORDS, TALK_NOUNS } from '../text/words.ts'
import { isNameLike, isProductShaped } from './name-shape.ts'
import { CUE } from './unlisted-cues.ts'
import { isCapitalisedAt, isSpaced, type Spot, type UnlistedRule } from './unlisted-scene.ts'

const LISTED = /^(?:, |\/| \/ )$/
const AND = wordSet('and or & et ou und')

/** The place of the member of a list before (step -1) or after (step 1) a place. */
const neighbour = (tokens: readonly Token[], at: number, step: 1 | -1): number | undefined => {
  const edge = step === 1 ? tokens[at + 1] : tokens[at]
  if (edge === undefined) return undefined
  const next = tokens[at + step]
  if (next === undefined) return undefined
  if (AND.has(next.folded)) {
    const over = at + 2 * step
    const gaps = step === 1 ? [next.gap, tokens[over]?.gap] : [edge.gap, next.gap]
    return gaps.every(gap => gap === ' ' || gap === ', ') && tokens[over] !== undefined ? over : undefined
  }
  return LISTED.test(edge.gap) ? at + step : undefined
}

export const inList: UnlistedRule = {
  /** A member of a list in which known technologies stand: "Kafka, Harbourly and Redis". */
  name: 'in-list',
  asks: CUE.mark,
  strong: false,
  overKnown: false,
  find: ({ line, known }) => {
    if (known.size < 2) return []
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (
        token === undefined ||
        known.has(at) ||
        (token.shape === 'upper' && token.text.length < 4) ||
        !(isNameLike(token) || isProductShaped(token))
      )
        continue
      const before = neighbour(tokens, at, -1)
      const after = neighbour(tokens, at, 1)
      const left = before !== undefined && known.has(before)
      const right = after !== undefined && known.has(after)
      if (left && right) spots.push({ first: at, last: at })
      else if (left && before !== undefined) {
        const second = neighbour(tokens, before, -1)
        const ends = after === undefined && (!isSpaced(tokens[at + 1]) || !isCapitalisedAt(tokens, at + 1))
        if (ends && second !== undefined && known.has(second)) spots.push({ first: at, last: at })
      } else if (right && after !== undefined) {
        const second = neighbour(tokens, after, 1)
        if (
          before === undefined &&
          at > 0 &&
          second !== undefined &&
          known.has(second) &&
          !isCapitalisedAt(tokens, at - 1)
        )
          spots.push({ first: at, last: at })
      }
    }
    return spots
  },
}

const NO_PART =
  wordSet(`meetup meetups day days conference con conf community user users group team hero heroes champion champions captain captains ambassador
  ambassadors certified expert developer developers engineer training workshop bootcamp foundation summit camp city hacker club nights night ug jug london
  paris berlin edition maintainer advocate evangelist working special interest mailing list kingdom party love lover lovers`)

/** Names of makers and families whose products bear them. */
const FAMILIES = wordSet(
  'aws amazon azure cloudflare spring hibernate jboss akka firebase posit rstudio google apache openstack express oracle visual adobe',
)

export const subProduct: UnlistedRule = {
  /** A known maker or family with further words in capitals: "we moved to Azure Harbour Watch". */
  name: 'sub-product',
  strong: false,
  overKnown: true,
  find: ({ line, hits }) => {
    const { tokens, passage } = line
    if (passage.block.kind !== 'paragraph' && passage.block.kind !== 'list-item' && passage.block.kind !== 'quote')
      return []
    const spots: Spot[] = []
    for (const hit of hits) {
      if (!FAMILIES.has(tokens[hit.first]?.folded ?? '')) continue
      if (hit.rule === undefined || !isCapitalisedAt(tokens, hit.first) || tokens[hit.last]?.possessive === true)
        continue
      if (isCapitalisedAt(tokens, hit.first - 1) && tokens[hit.first]?.gap === ' ' && hit.first > 1) continue
      let last = hit.last
      while (last < hit.last + 3) {
        const next = tokens[last + 1]
        if (
          !isSpaced(next) ||
          next.shape !== 'title' ||
          next.text.length < 3 ||
          NO_PART.has(next.folded) ||
          ROLE_WORDS.has(next.folded) ||
          FUNCTIONS.has(next.folded)
        )
          break
        last++
      }
      const after = tokens[last + 1]
      const added = tokens.slice(hit.last + 1, last + 1)
      if (
        added.every(token => NOT_NAMES.has(token.folded) || !isNameLike(token)) ||
        tokens[last + 1]?.gap === '-' ||
        TALK_NOUNS.has(added.at(-1)?.folded ?? '') ||
        added.some(token => cityAt([token], 0) !== undefined)
      )
        continue
      if (last === hit.last || (isSpaced(after) && isCapitalised(after))) continue
      if (hits.some(other => other !== hit && other.first > hit.last && other.first <= last)) continue
      spots.push({ first: hit.first, last })
    }
    return spots
  },
}
