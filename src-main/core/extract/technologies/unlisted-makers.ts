import { isCapitalised } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { isNameLike, isProductShaped } from './name-shape.ts'
import { isSmallName } from './small-name.ts'
import { CUE, KINDS, MAKERS } from './unlisted-cues.ts'
import { isSpaced, namesBehind, type Spot, type UnlistedRule } from './unlisted-scene.ts'

const OF = wordSet('of behind')

export const madeBy: UnlistedRule = {
  /** What somebody is the creator or a maintainer of: "Ada Quill, creator of Harbourly, joins us". */
  name: 'made-by',
  asks: CUE.maker,
  strong: false,
  overKnown: false,
  find: ({ line: { tokens }, technical }) => {
    if (!technical) return []
    const leadsTo = (at: number): number | undefined => {
      if (!OF.has(tokens[at]?.folded ?? '') || !MAKERS.has(tokens[at - 1]?.folded ?? '')) return undefined
      return tokens[at + 1]?.folded === 'the' ? at + 2 : at + 1
    }
    return namesBehind(
      tokens,
      leadsTo,
      // "a maintainer of Acme's service"
      name =>
        !name.possessive &&
        /^ ["“]?$/.test(name.gap) &&
        name.shape !== 'upper' &&
        (isNameLike(name) || isProductShaped(name)),
    )
  },
}

const SHORTEST_SMALL = 4

export const smallWithKind: UnlistedRule = {
  /** Written small between "the" and what it is, and no English word: "they worked on the harbourly library". */
  name: 'small-with-kind',
  asks: CUE.kind,
  strong: false,
  overKnown: false,
  find: ({ line, technical, known }) => {
    if (!technical) return []
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 2; at < tokens.length; at++) {
      const kind = tokens[at]
      const name = tokens[at - 1]
      if (kind === undefined || name === undefined || !isSpaced(kind) || !KINDS.has(kind.folded) || isCapitalised(kind))
        continue
      if (name.text.length < SHORTEST_SMALL || known.has(at - 1)) continue
      if (tokens[at - 2]?.folded !== 'the' || name.gap !== ' ' || !isSmallName(name)) continue
      spots.push({ first: at - 1, last: at - 1 })
    }
    return spots
  },
}
