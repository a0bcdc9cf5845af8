import type { Passage } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { tierIn } from '../text/sections.ts'

/** What heads a column of a table of sponsors by level, and nothing else. */
const LEVEL =
  /^\W*(?:platini?um|platine|platin|gold|silver|silber|bronze|bronce|diamond|diamant|titanium|or|argent|oro|plata|ouro|prata)(?: (?:sponsors?|partners?|partenaires?|level|tier))?\W*$/i
/** What may head a column beside those: who gave without a level. */
const BESIDE =
  /^\W*(?:others?|community|media|in[- ]kind|start-?ups?|partners?|partenaires|supporters?|friends|sonstige|autres|otros|altri)\W*$/i

/** What else is told by gold and silver: who won, and what seats or sponsors pay and get. */
const OF_OTHERS =
  /\b(?:winners?|won|quiz|medal\w*|podium|tickets?|pric(?:es?|ing)|packages?|benefits?|gagnants?|palmares|medaill\w*|billets?|tarifs?|gewinner|preise?|ganadores|premios|entradas|precios)\b/

/** Words of a paragraph that only introduces what is below it. */
const LONGEST_INTRODUCTION = 12

/** Whether the heading above a passage, or the line before `first`, tells of winners or of prices. */
export const tellsOfOthers = (passages: readonly Passage[], { heading }: Passage, first: number): boolean => {
  const above = passages[first - 1]
  const introduction = above === undefined || above.tokens.length > LONGEST_INTRODUCTION ? '' : above.text
  return OF_OTHERS.test(fold(`${heading} ${introduction}`))
}

/** Where the table of a cell begins and ends among a post's passages, which lie side by side. */
const tableOf = (passages: readonly Passage[], { at, block: { group } }: Passage): readonly Passage[] => {
  let first = at
  let end = at + 1
  while (passages[first - 1]?.block.group === group) first--
  while (passages[end]?.block.group === group) end++
  return passages.slice(first, end)
}

/**
 * Whether a cell stands in a table of sponsors by level: "Gold | Silver | Other" above "Acme | Initech | Hooli". All of its
 * columns are headed so: a first one of benefits makes it one of offers.
 */
export const isByLevel = (passages: readonly Passage[], passage: Passage): boolean => {
  const { header, kind, group } = passage.block
  if (kind !== 'table-cell' || group === undefined || !(LEVEL.test(header ?? '') || BESIDE.test(header ?? '')))
    return false
  const cells = tableOf(passages, passage)
  const headers = [...new Set(cells.flatMap(({ block }) => block.header ?? []))]
  const levels = new Set(headers.flatMap(one => (LEVEL.test(one) ? (tierIn(one) ?? one) : [])))
  return (
    levels.size >= 2 &&
    headers.every(one => LEVEL.test(one) || BESIDE.test(one)) &&
    !tellsOfOthers(passages, passage, cells[0]?.at ?? 0)
  )
}
