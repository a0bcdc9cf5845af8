import { isCapitalised, type Token } from '../text/tokens.ts'
import { GLUE_WORDS, ROLE_WORDS } from '../text/words.ts'
import type { Mention } from './mentions.ts'

/** Persons named together: "A from X and B", "A (X), B (Y), and C". */
export type Chain = {
  readonly people: readonly Mention[]
  readonly first: number
  readonly last: number
  readonly until: number
}

const CONJUNCTIONS = new Set(['and', 'et', 'plus', 'avec', 'y', 'und', 'e', 'en', 'i'])

const AHEAD = /^(?:following|after|before|apres|avant|nach|vor)$/

/** "After a welcome from A", "Before the talk by our host, A": a name of the opening phrase; "After the break, A" is none. */
const opensWith = (tokens: readonly Token[], { first }: Mention): boolean =>
  AHEAD.test(tokens[0]?.folded ?? '') &&
  /^(?:from|by|host|chair|organi[sz]er|de|par|von|por)$/.test(tokens[first - 1]?.folded ?? '') &&
  !tokens.slice(1, first).some(({ gap }) => gap.includes(','))

/** Whether a list of names goes on: ", C", "and C", "& C". */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && (CONJUNCTIONS.has(next.folded) || /^,|&/.test(next.gap))

/** Whether what stands between two names only tells who the first one is, and ends in a comma, "and" or "&". */
const connects = (tokens: readonly Token[], before: Mention, after: Mention): boolean => {
  if (tokens[before.last]?.possessive === true) return false
  // "Following A, B …", "After a welcome from A of Acme, B …": A had spoken before.
  if (
    (AHEAD.test(tokens[before.first - 1]?.folded ?? '') ||
      (opensWith(tokens, before) && !goesOn(tokens[after.until + 1]))) &&
    /^,/.test(tokens[after.first]?.gap ?? '')
  )
    return false
  for (let at = before.last + 1; at <= after.first; at++) {
    const token = tokens[at]
    if (token === undefined) return false
    // "A, engineer at Acme; B, founder of Foo; and C"
    const lists =
      /^\)?; $/.test(token.gap) && (at === after.first || (at === after.first - 1 && CONJUNCTIONS.has(token.folded)))
    if (/[.;:!?–—|\n]/.test(token.gap) && !/^\. $/.test(token.gap) && !(lists && before.introduced)) return false
    if (at === after.first) break
    const fits =
      isCapitalised(token) ||
      token.handle ||
      (token.gap === '-' && token.shape === 'lower') ||
      token.shape === 'mixed' ||
      token.shape === 'digit' ||
      ROLE_WORDS.has(token.folded) ||
      GLUE_WORDS.has(token.folded) ||
      CONJUNCTIONS.has(token.folded)
    if (!fits) {
      // Inside brackets anything may stand.
      const opened = tokens.slice(before.last + 1, at + 1).some(one => one.gap.includes('('))
      if (!opened) return false
    }
  }
  const gap = tokens[after.first]?.gap ?? ''
  if (/[,;&/+]/.test(gap)) return true
  // Roles may stand before the second name, and its turn: "A and Microsoft engineer B", "A, and finally B".
  for (let at = after.first - 1; at > before.last; at--) {
    const token = tokens[at]
    if (token === undefined) return false
    if (CONJUNCTIONS.has(token.folded)) return true
    if (/[,&]/.test(token.gap)) return true
    if (
      !(
        isCapitalised(token) ||
        ROLE_WORDS.has(token.folded) ||
        token.possessive ||
        /^(?:me|myself|moi|ich|yo|special|our|own|very|finally|lastly|then|later|enfin|finalement|friend|the|his|her|their|fellow|sa|son|leur|seine?|ihre?|su)$/.test(
          token.folded,
        )
      )
    )
      return false
  }
  return false
}

/** Groups the persons of a sentence into {@link Chain}s. */
export const chainsOf = (tokens: readonly Token[], mentions: readonly Mention[]): readonly Chain[] => {
  const chains: Mention[][] = []
  for (const mention of mentions) {
    const current = chains.at(-1)
    const previous = current?.at(-1)
    if (current !== undefined && previous !== undefined && connects(tokens, previous, mention)) current.push(mention)
    else chains.push([mention])
  }
  return chains.flatMap(people => {
    const first = people[0]
    const last = people.at(-1)
    return first === undefined || last === undefined
      ? []
      : [{ people, first: first.first, last: last.last, until: last.until }]
  })
}
