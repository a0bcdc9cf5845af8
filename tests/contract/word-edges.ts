import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Pattern } from './pattern-sources.ts'

/** What a part of a pattern may match: whether its first or last character may be an accented letter, and whether it may be nothing. */
type Reach = { readonly first: boolean; readonly last: boolean; readonly nothing: boolean }

type Part = AST.Alternative | AST.Element

const NOTHING: Reach = { first: false, last: false, nothing: true }
/** Classes of letters, with which a word of any language is meant. */
const LETTERS = /^(?:L|Ll|Lu)$/
const ACCENTED = /(?![A-Za-z])\p{L}/u

const isAccented = (code: number): boolean => ACCENTED.test(String.fromCodePoint(code))

/** Whether one character that a class names, or a set of them, may be an accented letter. */
const mayBeAccented = (part: AST.CharacterClassElement | AST.CharacterSet | AST.Element): boolean => {
  if (part.type === 'Character') return isAccented(part.value)
  if (part.type === 'CharacterClassRange') return isAccented(part.min.value) || isAccented(part.max.value)
  return (
    part.type === 'CharacterSet' && part.kind === 'property' && !part.negate && LETTERS.test(part.value ?? part.key)
  )
}

const inSequence = (one: Reach, other: Reach): Reach => ({
  first: one.first || (one.nothing && other.first),
  last: other.last || (other.nothing && one.last),
  nothing: one.nothing && other.nothing,
})

const inChoice = (reaches: readonly Reach[]): Reach => ({
  first: reaches.some(({ first }) => first),
  last: reaches.some(({ last }) => last),
  nothing: reaches.some(({ nothing }) => nothing),
})

const reachOf = (part: Part): Reach => {
  switch (part.type) {
    case 'Assertion':
      return NOTHING
    case 'Alternative':
      return part.elements.map(reachOf).reduce(inSequence, NOTHING)
    case 'Group':
    case 'CapturingGroup':
      return inChoice(part.alternatives.map(reachOf))
    case 'Quantifier': {
      const reach = reachOf(part.element)
      return part.min === 0 ? { ...reach, nothing: true } : reach
    }
    default: {
      const accented =
        part.type === 'CharacterClass' ? !part.negate && part.elements.some(mayBeAccented) : mayBeAccented(part)
      return { first: accented, last: accented, nothing: false }
    }
  }
}

/** Whether an edge stands inside of a part whose neighbours, or the part itself, may put an accented letter beside it. */
const isOdd = (part: Part, before: boolean, after: boolean): boolean => {
  switch (part.type) {
    case 'Assertion':
      if (part.kind === 'word') return before || after
      if (part.kind === 'lookahead') return part.alternatives.some(one => isOdd(one, before, false))
      return part.kind === 'lookbehind' && part.alternatives.some(one => isOdd(one, false, after))
    case 'Group':
    case 'CapturingGroup':
      return part.alternatives.some(one => isOdd(one, before, after))
    case 'Quantifier':
      return isOdd(part.element, before, after)
    case 'Alternative': {
      const reaches = part.elements.map(reachOf)
      return part.elements.some((one, at) => {
        const ahead = reaches.slice(0, at).reduce(inSequence, NOTHING)
        const behind = reaches.slice(at + 1).reduce(inSequence, NOTHING)
        return isOdd(one, ahead.last || (ahead.nothing && before), behind.first || (behind.nothing && after))
      })
    }
    default:
      return false
  }
}

/**
 * Whether a pattern has `\b` beside a letter that may be accented. JavaScript knows no accented letters there, under any flag:
 * `/\bécran/` finds nothing in "un écran", and `/\bpr[eé]t[eé]\b/` nothing in "nous a prêté sa salle".
 */
export const hasOddEdge = ({ source, flags }: Pattern): boolean =>
  new RegExpParser().parseLiteral(`/${source}/${flags}`).pattern.alternatives.some(one => isOdd(one, false, false))
