import type { Finding } from '../evidence.ts'
import type { Passage } from '../text/document.ts'
import type { Named } from './lists.ts'

/** What a rule found at an organisation's name. */
export const finding = (passage: Passage, named: Named, rule: string, confidence: number, tier?: string): Finding => ({
  name: named.name,
  confidence,
  rule,
  span: { passage, start: named.start, end: named.end },
  ...(tier === undefined ? {} : { tier }),
})
