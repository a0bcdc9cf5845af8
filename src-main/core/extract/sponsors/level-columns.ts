import type { Passage } from '../text/document.ts'
import { tierIn } from '../text/sections.ts'

/** What heads a column of a table of sponsors by level, and nothing else. */
const LEVEL =
  /^\W*(?:platini?um|platine|platin|gold|silver|silber|bronze|bronce|diamond|diamant|titanium|or|argent|oro|plata|ouro|prata)(?: (?:sponsors?|partners?|partenaires?|level|tier))?\W*$/i
/** What may head a column beside those: who gave without a level. */
const BESIDE =
  /^\W*(?:others?|community|media|in[- ]kind|start-?ups?|partners?|partenaires|supporters?|friends|sonstige|autres|otros|altri)\W*$/i

/** How far a table reaches at most, in cells. */
const WIDEST = 200

/** The headers of the table in which a cell stands. */
const headersOf = (passages: readonly Passage[], { at, block }: Passage): ReadonlySet<string> => {
  const headers = new Set<string>()
  for (let near = Math.max(0, at - WIDEST); near < Math.min(passages.length, at + WIDEST); near++) {
    const other = passages[near]?.block
    if (other?.group === block.group && other?.header !== undefined) headers.add(other.header)
  }
  return headers
}

/**
 * Whether a cell stands in a table of sponsors by level: "Gold | Silver | Other" above "Acme | Initech | Hooli". One column
 * headed "Gold" says nothing: prices have it too.
 */
export const isByLevel = (passages: readonly Passage[], passage: Passage): boolean => {
  const header = passage.block.header ?? ''
  if (passage.block.kind !== 'table-cell' || !(LEVEL.test(header) || BESIDE.test(header))) return false
  const tiers = new Set([...headersOf(passages, passage)].flatMap(one => (LEVEL.test(one) ? (tierIn(one) ?? one) : [])))
  return tiers.size >= 2
}
