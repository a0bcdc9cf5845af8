import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { isNameLike, isProductShaped } from './name-shape.ts'
import { isSmallName } from './small-name.ts'
import { CUE } from './unlisted-cues.ts'
import type { Scene, Spot, UnlistedRule } from './unlisted-scene.ts'

const BETWEEN = /^(?:, ?|\/| \/ )$/
const WITHIN = /^[ -]$/
const AND = wordSet('and or & et ou und oder y e o')
/** What closes a list of names that goes on: "Kafka, mosskit, and others". */
const OTHERS = wordSet('others more similar etc autres andere')
/** Words of a member at most. */
const LONGEST = 3
/** Members that name technologies for certain before the others are taken for some too. */
const ENOUGH = 2

/** A member of a list, and whether "and" stands before it. */
type Member = Spot & { readonly joined: boolean }

/** The lists of a line: for each, its members from the first word to the last. */
const listsIn = (tokens: readonly Token[]): readonly (readonly Member[])[] => {
  const lists: Member[][] = []
  let list: Member[] = []
  let first = 0
  let joined = false
  const close = (last: number, ends: boolean): void => {
    if (first <= last) {
      list.push({ first, last, joined })
      joined = false
    }
    if (!ends) return
    if (list.length > ENOUGH) lists.push(list)
    list = []
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const between = BETWEEN.test(token.gap)
    if (AND.has(token.folded) && (between || token.gap === ' ')) {
      close(at - 1, false)
      first = at + 1
      joined = true
    } else if (between && at > 0) {
      close(at - 1, false)
      first = at
    } else if (at > first && !WITHIN.test(token.gap)) {
      close(at - 1, true)
      first = at
    }
  }
  close(tokens.length - 1, true)
  return lists
}

/** Whether a word with a capital may be a name in a list of names. */
const isCapitalName = (token: Token): boolean =>
  (token.shape !== 'upper' || (token.text.length > LONGEST && !/UG$/.test(token.text))) &&
  !/i[sz]ation$/.test(token.folded) &&
  (isNameLike(token) || isProductShaped(token))

/** What stands on either side of a member, for certain. */
type Beside = { readonly left: boolean; readonly right: boolean; readonly edge: boolean }

/**
 * The words of a member that are a name: all of one between two names, or of one word at the end of a list whose two members
 * beside it are names (`edge`); and one word written small inside of the list, with a name on one side.
 */
const nameIn = (tokens: readonly Token[], member: Member, { left, right, edge }: Beside): Spot | undefined => {
  const words = tokens.slice(member.first, member.last + 1)
  const [head] = words
  if (head === undefined || words.length > LONGEST) return undefined
  if (words.length === 1 && isSmallName(head)) return (left && right) || (edge && member.joined) ? member : undefined
  if ((words.length > 1 || !edge) && !(left && right)) return undefined
  return words.every(isCapitalName) ? member : undefined
}

const NOWHERE: readonly Spot[] = []

const namesOf = ({ line: { tokens }, known }: Scene, members: readonly Member[]): readonly Spot[] => {
  const told = members.map(({ first, last, joined }) => {
    if (first === last && joined && OTHERS.has(tokens[first]?.folded ?? '')) return true
    for (let at = first; at <= last; at++) if (known.has(at)) return true
    return false
  })
  if (members.filter(({ first }, at) => told[at] === true && !OTHERS.has(tokens[first]?.folded ?? '')).length < ENOUGH)
    return NOWHERE
  const inside = members.length - 1
  // "Kafka, harbourly, mosskit, Redis": names written small side by side.
  const small = members.map(({ first, last }) => {
    const word = tokens[first]
    return first === last && word !== undefined && isSmallName(word)
  })
  const nextTold = (from: number, step: 1 | -1): boolean => {
    let at = from + step
    while (small[at] === true && small[from] === true && told[at] !== true) at += step
    return told[at] === true
  }
  return members.flatMap((member, at) => {
    if (told[at] === true) return []
    const left = nextTold(at, -1)
    const right = nextTold(at, 1)
    // "Sometimes, Kafka and Redis": a sentence's first word is no member.
    const edge =
      at === 0 ? member.first > 0 && right && told[2] === true : at === inside && left && told[at - 2] === true
    const name = nameIn(tokens, member, { left, right, edge })
    return name === undefined ? [] : [name]
  })
}

export const inList: UnlistedRule = {
  /** A member of a list in which known technologies stand: "Kafka, Harbourly, mosskit and Redis". */
  name: 'in-list',
  asks: CUE.mark,
  strong: false,
  overKnown: false,
  find: scene =>
    scene.known.size < ENOUGH ? NOWHERE : listsIn(scene.line.tokens).flatMap(members => namesOf(scene, members)),
}
