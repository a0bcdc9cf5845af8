import type { TextBlock } from '../../post/types.ts'
import { endsInColon, hasLabel, introduces, opensSpeakers, standsForHeading } from './introduces.ts'
import { type SectionKind, tierIn } from './sections.ts'

/** What an introducing line says of what follows it. */
export type Introduction = {
  readonly section: SectionKind
  readonly tier: string | undefined
  /** Whether it reaches past paragraphs, as a heading does. */
  readonly bold: boolean
  /** Of a label that is itself an item ("Sponsors:"): the items to which it applies are at this level or deeper; else 0. */
  readonly least: number
}

/** Blocks to which the words of an introducing line ("Our sponsors this quarter:") apply. */
const LISTED: ReadonlySet<TextBlock['kind']> = new Set(['list-item', 'table-cell', 'alt', 'caption'])

/** "Sponsors:" as an item: items deeper than itself, or those beside it where none is deeper. */
const leastLevel = ({ kind, level = 1 }: TextBlock, next: TextBlock | undefined): number => {
  if (kind !== 'list-item') return 0
  return (next?.level ?? 1) > level ? level + 1 : level
}

/** What a block says of those below it; undefined where it introduces nothing. */
export const introductionBy = (block: TextBlock, next: TextBlock | undefined): Introduction | undefined => {
  const section = introduces(block, next)
  return section === undefined
    ? undefined
    : {
        section,
        tier: tierIn(block.text),
        bold:
          opensSpeakers(block, next) ||
          (!endsInColon(block.text) && (block.emphasis.length > 0 || standsForHeading(block, next))),
        least: leastLevel(block, next),
      }
}

/** Whether an introduction still applies to a block: "Talks:", an item beside "Sponsors:", ends it. */
export const reaches = ({ section, bold, least }: Introduction, block: TextBlock): boolean => {
  if (!LISTED.has(block.kind)) return bold && !(section === 'speakers' && hasLabel(block))
  if (least === 0 || block.kind !== 'list-item') return true
  return (block.level ?? 1) >= least && !endsInColon(block.text)
}
