import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
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
