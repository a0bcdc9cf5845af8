import { type Gate, gateOf, openAmong } from '../gates/gate.ts'
import { lean } from '../gates/lean.ts'
import { fold } from '../text/fold.ts'
import type { OrganisationChain } from './chains.ts'

/** How a sentence says what the organisations on one side of some words gave. */
export type Frame = {
  readonly rule: string
  readonly side: 'left' | 'right'
  readonly pattern: RegExp
  readonly confidence: number
  /** What the words on the left must end with for the pattern to be asked at all: a cheap gate. */
  readonly ends?: RegExp
  /** What the words on the other side must say. */
  readonly also?: RegExp
  /** Whether the words to the sentence's end (or from its start) are asked, past other names. */
  readonly wide?: boolean
}

/** What a frame that stands says. */
export type Standing = Pick<Frame, 'rule' | 'side' | 'confidence'>

/** All of one shape: engines read such objects much faster. */
type GatedFrame = Required<Omit<Frame, 'ends' | 'also'>> & {
  readonly ends: RegExp | undefined
  readonly also: RegExp | undefined
  readonly gate: Gate
}

/** The folded words behind a chain, past other names, up to some characters or the sentence's end. */
const widely = ({ named, line }: OrganisationChain, reach: number): string => {
  const from = named.at(-1)?.end ?? 0
  return fold(line.passage.text.slice(from, Math.min(line.sentence.end, from + reach)))
}

/** "Sponsored by: Acme": a mark that says nothing. */
const BY = / by\s?: $/

const stands = ({ side, wide, pattern, ends, also }: GatedFrame, chain: OrganisationChain, ahead: string): boolean => {
  const { left, right } = chain
  if (!wide && (side === 'left' ? chain.silentLeft : chain.silentRight)) return false
  // What stands on the other side is mostly quicker to see.
  if (ends?.test(left) === false || also?.test(side === 'left' ? right : left) === false) return false
  if (side === 'right') return pattern.test(wide ? ahead : right)
  return (
    pattern.test(wide ? chain.lead : left) ||
    (left.endsWith(': ') && BY.test(left) && pattern.test(left.replace(/\s?: $/, ' ')))
  )
}

/**
 * Answers the first of some frames that stands beside a chain of organisations and that `counts` there; undefined where none
 * does. A wide frame looks `reach` characters ahead.
 */
export const createFrames = (
  written: readonly Frame[],
  reach: number,
  counts: (frame: Standing, chain: OrganisationChain) => boolean,
): ((chain: OrganisationChain) => Standing | undefined) => {
  const openFrames = openAmong(
    written.map(({ rule, side, pattern, confidence, ends, also, wide }): GatedFrame => {
      const gate = gateOf(pattern)
      return {
        rule,
        side,
        pattern: lean(pattern),
        confidence,
        ends: ends && lean(ends),
        also: also && lean(also),
        wide: wide === true,
        gate,
      }
    }),
  )
  return chain => {
    const open = openFrames(chain.marks)
    if (open.length === 0) return undefined
    const ahead = open.some(({ wide, side }) => wide && side === 'right') ? widely(chain, reach) : ''
    for (const frame of open) if (stands(frame, chain, ahead) && counts(frame, chain)) return frame
    return undefined
  }
}
