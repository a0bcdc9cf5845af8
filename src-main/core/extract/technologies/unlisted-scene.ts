import type { Line } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { nearTechnical } from './doubt.ts'
import type { Hit } from './hits.ts'
import { isNameLike } from './name-shape.ts'

/** Words of a line, from first to last. */
export type Spot = { readonly first: number; readonly last: number }

/** A line with what is known of it. */
export type Scene = {
  readonly line: Line
  readonly hits: readonly Hit[]
  /** Places of words that name a technology for certain. */
  readonly known: ReadonlySet<number>
  /** Whether the post names several technologies. */
  readonly technical: boolean
}

/** A rule by which a name that no list has is a technology's. */
export type UnlistedRule = {
  readonly name: string
  /** What a line must tell for the rule to hold: one of the CUE bits of unlisted-cues.ts. Always asked where it names none. */
  readonly asks?: number
  /** Whether one sighting says enough to be shown without much doubt. */
  readonly strong: boolean
  /** Whether the name may contain one that the taxonomy has. */
  readonly overKnown: boolean
  readonly find: (scene: Scene) => readonly Spot[]
}

export const isSpaced = (token: Token | undefined): token is Token => token !== undefined && token.gap === ' '

export const isCapitalisedAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isCapitalised(token)
}

/** The last word of a run of capitals from a place on, three words at most. */
export const runFrom = (tokens: readonly Token[], at: number): number => {
  let last = at
  while (last < at + 2) {
    const next = tokens[last + 1]
    if (!isSpaced(next) || !isNameLike(next)) break
    last++
  }
  return last
}

/** The first word of a run of capitals up to a place, three words at most. */
export const runBack = (tokens: readonly Token[], last: number): number => {
  let first = last
  while (first > last - 2) {
    const before = tokens[first - 1]
    // "Moss-o-Matic" is one name.
    const hyphen = tokens[first]?.gap === '-'
    // "About Moss Moss is …": a heading's last word, once more.
    if (before?.folded === tokens[first]?.folded) break
    if (before === undefined || (!hyphen && (tokens[first]?.gap !== ' ' || !isNameLike(before)))) break
    first--
  }
  return first
}

/**
 * Runs of capitals behind words that tell of a technology: `leadsTo` answers where the name stands of which the word at a
 * place tells, if of any, and `isName` whether what stands there may be one.
 */
export const namesBehind = (
  tokens: readonly Token[],
  leadsTo: (at: number) => number | undefined,
  isName: (name: Token, at: number) => boolean,
): readonly Spot[] => {
  const spots: Spot[] = []
  for (let at = 0; at < tokens.length - 1; at++) {
    const first = leadsTo(at)
    const name = first === undefined ? undefined : tokens[first]
    if (first !== undefined && name !== undefined && isName(name, first))
      spots.push({ first, last: runFrom(tokens, first) })
  }
  return spots
}

/** Whether words close to a place, or the rest of the line, speak of software. */
export const isTechnical = ({ line, known }: Scene, first: number, last: number, reach: number): boolean =>
  known.size > 0 || nearTechnical(line.tokens, { first, last }, reach)
