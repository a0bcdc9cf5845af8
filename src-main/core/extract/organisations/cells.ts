import { cityAt } from '../cities/gazetteer.ts'
import type { Passage } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { type Named, organisationsIn } from './lists.ts'

/** The header of a second column, where no row is labels and values. */
const SECOND_HEADER =
  /^(?:r[oô]les?|type|level|tier|niveau|what|amount|links?|url|web ?site|site|logo|contribution|description|details?|name|nom|twitter|contact|date|talk|title|who|qui|wer)s?$/i

/** Whether a cell of the first row is a header such as "Role". */
export const isSecondHeader = (text: string): boolean => SECOND_HEADER.test(text.trim())

/** Labels of a row, in a table of two columns. */
const LABELS =
  /^(?:(?:our |nos |the )?(?:sponsors?|sponsored by|hosts?|hosted (?:by|at)|venues?|where|location|place|lieu|h[oô]tes?|commanditaires?|partenaires?|food|pizza|speakers?)):?$/i

const NOTHING =
  /^\W*(?:tb[adc]|to be (?:announced|confirmed)|online|en ligne|virtual|zoom|n\/?a|none|aucune?|à venir)?\W*$/i

/** How far behind a cell of the first row a cell may stand that has it for its header: a row of some columns. */
const WIDEST_ROW = 8

/** Whether a cell is the header of others: "Sponsor | Gave" above "Acme | Pizza". */
const isHeader = (passages: readonly Passage[], { at, block }: Passage): boolean =>
  passages
    .slice(at + 1, at + 1 + WIDEST_ROW)
    .some(other => other.block.group === block.group && other.block.header === block.text)

/**
 * What a table says a cell is: its column's header, or the first cell of its row where the table lists labels and
 * values ("| Venue | Acme |").
 */
export const cellLabel = (passages: readonly Passage[], passage: Passage): string => {
  const { block } = passage
  const header = block.header?.trim() ?? ''
  // "| When | 3 May |" above "| Venue | Acme |": a table of labels, whose first row stands where headers do.
  if (header !== '' && block.column === 1) {
    const label = passages[passage.at - 1]?.block
    if (label !== undefined && label.row === block.row && label.group === block.group && LABELS.test(label.text.trim()))
      return label.text.trim().replace(/\s*:$/, '')
  }
  if (header !== '' || block.column !== 1 || SECOND_HEADER.test(block.text.trim()) || isHeader(passages, passage))
    return header
  const left = passages[passage.at - 1]?.block
  return left?.kind === 'table-cell' && left.row === block.row && left.group === block.group && left.column === 0
    ? left.text.trim().replace(/\s*:$/, '')
    : ''
}

/**
 * The organisations that a table's cell, or the text behind a label, names: "Acme office, Leeds" is Acme. A cell of one
 * word counts however it is written (`zapbox`). Cities and "TBD" are none.
 */
export const organisationsOf = (passage: Passage): readonly Named[] => {
  const { text, tokens } = passage
  if (tokens.length === 0 || tokens.length > 14 || NOTHING.test(text)) return []
  const only = tokens[0]
  if (tokens.length === 1 && only !== undefined && only.shape === 'lower' && only.text.length > 2)
    return [{ name: only.text, start: only.start, end: only.end, first: 0, last: 0 }]
  return organisationsIn(passage, tokens, 0, tokens.length).filter(
    named =>
      cityAt(tokens, named.first)?.length !== named.last - named.first + 1 &&
      !/^(?:online|room|floor|suite|salle|étage|street|rue|avenue)\b/.test(fold(named.name)),
  )
}
