import type { Named } from '../organisations/lists.ts'
import { tierIn } from '../text/sections.ts'
import type { Token } from '../text/tokens.ts'

/** "Acme (gold)": the tier in brackets after a name. */
export const tierAfter = (tokens: readonly Token[], named: Named): string | undefined => {
  const next = tokens[named.last + 1]
  return next?.gap.includes('(') ? tierIn(next.text) : undefined
}
