import { lean } from '../gates/lean.ts'
import { organisationsOf } from '../organisations/cells.ts'
import type { Named } from '../organisations/lists.ts'
import { SAYS_THANKS } from '../organisations/thanks.ts'
import type { Passage } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { isCapitalised } from '../text/tokens.ts'
import { THING } from './giving-words.ts'

const GIVES = '(?:by|from|par|von|por|da|door)'
/** "Food paid by", "Pizza by", "Sponsored by": whatever stands beside it gave. */
const PAID_BY = lean(
  new RegExp(
    `\\b(?:${THING}|paid(?: for)?|sponsored|funded|fed|offerte?s?|bezahlt|pagad[oa]s?) (?:[a-z]+ ){0,2}?${GIVES}$|^(?:${THING}) (?:sponsor|partner)s?$`,
  ),
)
/** "T-shirts (the green ones)", "Food in all towns" */
const THING_LABEL = lean(new RegExp(`^\\W*(?:the |our |les? |die |das |la )?(?:[a-z-]+ )?${THING}\\b`))
const HOUR = /\b\d{1,2}(?:[:.h]\d\d|\s?[ap]m|h)\b/
/** What a table of costs, or of what was given, stands under. */
const OF_GIFTS =
  /\b(?:bills?|costs?|money|budget|balance|paid|pays?|credits?|gifts?|given|gave|kosten|kasse|geld|comptes?|budget|frais|cuentas|gastos|contas)\b/
const IS_SPONSOR =
  /^ \((?:[^()]* )?(?:sponsors?|partners?|partenaires?|subventions?|grants?|donations?|dons?|mecenat|spenden?|zuschuss|bourses?|funding)\b[^()]*\)/

/** The cells of a passage's table, which lie side by side. */
const tableOf = (passages: readonly Passage[], { at, block: { group } }: Passage): readonly Passage[] => {
  let first = at
  let end = at + 1
  while (passages[first - 1]?.block.group === group) first--
  while (passages[end]?.block.group === group) end++
  return passages.slice(first, end)
}

/**
 * Who gave, by a table's rows: "Food paid by | Acme | Initech", "T-shirts | Globex" beside other gifts, "Hooli (partner) | 800 €"
 * among what came in.
 */
export const giversInRow = (passages: readonly Passage[], passage: Passage): readonly Named[] => {
  const { block, text } = passage
  if (block.kind !== 'table-cell' || block.group === undefined) return []
  if (block.column === 0)
    return text.includes('(')
      ? organisationsOf(passage).filter(({ end }) => IS_SPONSOR.test(fold(text.slice(end))))
      : []
  const cells = tableOf(passages, passage)
  const labels = cells.filter(one => one.block.column === 0)
  const label = fold(labels.find(one => one.block.row === block.row)?.text ?? '')
  if (!passage.tokens.some(isCapitalised) && !/\d/.test(text)) return []
  if (PAID_BY.test(label.trim())) return organisationsOf(passage)
  const told = OF_GIFTS.test(fold(passage.heading)) || SAYS_THANKS.pattern.test(passage.heading)
  // A table of more columns compares: "Soup | leek | pea".
  return block.column === 1 &&
    cells.every(one => (one.block.column ?? 0) < 2) &&
    THING_LABEL.test(label) &&
    !labels.some(one => HOUR.test(one.text)) &&
    (told || labels.filter(one => THING_LABEL.test(fold(one.text))).length > 1)
    ? organisationsOf(passage)
    : []
}
