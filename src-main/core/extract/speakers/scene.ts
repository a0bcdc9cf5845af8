import type { Chain } from '../people/chains.ts'
import type { Line, Reading } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'

/** A rule's answer: its name, and how sure it is. */
export type Verdict = { readonly rule: string; readonly confidence: number }

/** What a rule sees: a chain of persons in a sentence of a post. */
export type Scene = {
  readonly reading: Reading
  readonly line: Line
  readonly tokens: readonly Token[]
  readonly chain: Chain
  /** Whether this sentence, the one before it or the heading names a talk. */
  readonly talkNear: boolean
}
