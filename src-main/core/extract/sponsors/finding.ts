import type { Finding } from '../evidence.ts'
import type { Named } from '../organisations/lists.ts'
import type { Passage } from '../text/document.ts'
import { tierIn } from '../text/sections.ts'
import type { Token } from '../text/tokens.ts'

/** What a rule found at a name. */
export const finding = (passage: Passage, named: Named, rule: string, confidence: number, tier?: string): Finding => ({
  name: named.name,
  confidence,
  rule,
  span: { passage, start: named.start, end: named.end },
  ...(tier === undefined ? {} : { tier }),
})

/** Index of the first word that starts at or after an offset of the passage. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number => {
  const at = tokens.findIndex(token => token.start >= offset)
  return at < 0 ? tokens.length : at
}

/** "Acme (gold)": the tier in brackets after a name. */
export const tierAfter = (tokens: readonly Token[], named: Named): string | undefined => {
  const next = tokens[named.last + 1]
  return next?.gap.includes('(') ? tierIn(next.text) : undefined
}
