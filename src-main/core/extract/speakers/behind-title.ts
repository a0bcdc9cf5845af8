import { chainsOf } from '../people/chains.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line } from '../text/document.ts'
import { finding } from './lines.ts'
import { markedAt } from './marks.ts'
import type { Programmed } from './programme.ts'

const NOTHING: Programmed = { findings: [], sure: false }
const BY = /^(?:by|par|von|por|door|av|di|de|del|da|from|with|avec|mit|con|com)$/
/** By these alone, whoever is named made the title: of "*TITLE* with A", A may be a part. */
const MAKES = /^(?:by|par|von|por|door|av|di|de|del|da)$/
/** Words that may praise the speaker between "by" and the name: "par l'excellente Ada Lovelace". */
const MOST_PRAISE = 3
/** A title has two words at the least. */
const LEAST_WORDS = 2

/**
 * "*TITLE* by A, who …", "[TITLE](…) par A ou comment …", "**TITLE** A made great points": an item or a heading that opens
 * with a title in emphasis, a link or quotation marks, and right behind it the speakers; the sentence may go on.
 */
export const behindTitle = (line: Line, full: readonly Mention[], start: number): Programmed => {
  const { tokens, passage } = line
  const { kind } = passage.block
  const opening = tokens[start]
  if (opening === undefined || (kind !== 'list-item' && kind !== 'heading' && kind !== 'table-cell')) return NOTHING
  const run = markedAt(passage, opening.start)
  if (run === undefined) return NOTHING
  const behind = tokens.findIndex((token, at) => at > start && token.start >= run.end - 1)
  const person = full.find(one => one.first >= behind)
  if (behind < start + LEAST_WORDS || person === undefined) return NOTHING
  const gap = tokens[behind]?.gap ?? ''
  const by = BY.test(tokens[behind]?.folded ?? '')
  // In bold alone a title may stand right before its speaker: in a link it may be the speaker's employer.
  const bold = passage.block.emphasis.some(one => one.start === run.start)
  if (
    by
      ? person.first > behind + 1 + MOST_PRAISE || /[.;]/.test(gap)
      : person.first !== behind || !bold || !/^["”»*]? $/.test(gap)
  )
    return NOTHING
  if (tokens.slice(behind + 1, person.first + 1).some(token => !/^[ ']$/.test(token.gap))) return NOTHING
  const chain = chainsOf(tokens, full.slice(full.indexOf(person)))[0]
  if (chain === undefined) return NOTHING
  // "**Acme** Jane Roe": with nothing behind the name, or a name behind it, this is no sentence.
  const next = tokens[chain.last + 1]
  if (!by && tokens[chain.last]?.possessive !== true && next?.shape !== 'lower') return NOTHING
  return {
    findings: chain.people.map(one => finding(line, one, 'behind-title', 0.85)),
    sure: by && MAKES.test(tokens[behind]?.folded ?? '') && kind !== 'table-cell',
  }
}
