import type { ProblemList } from '../problems.ts'
import type { CodeRegions } from './code-regions.ts'
import type { Insert, Inserts } from './inserts.ts'
import { humanName, placeholder } from './shapes.ts'

/** What the reading of template tags needs to know and to write to. */
export type TagContext = {
  readonly inserts: Inserts
  readonly code: CodeRegions
  readonly problems: ProblemList
  /** Line, from 1 in the file, of an offset into the body. */
  lineOf(offset: number): number
  /** Names of unknown shortcodes that were reported. */
  readonly reported: Set<string>
  /** A value of the post's front matter as text. */
  param(name: string): string | undefined
}

const WIDEST_MARGIN = 100

/** What stands before a tag on its line; undefined where that is more than a margin. */
const marginBefore = (text: string, start: number): string | undefined => {
  const reach = Math.max(0, start - WIDEST_MARGIN)
  const before = text.slice(reach, start)
  const newline = before.lastIndexOf('\n')
  if (newline < 0 && reach > 0) return undefined
  const margin = before.slice(newline + 1)
  return /^[\s>]*$/.test(margin) ? margin : undefined
}

/** Whether a tag has its line for itself, so that what it makes is a block. */
export const standsAlone = (text: string, start: number, end: number): boolean => {
  if (marginBefore(text, start) === undefined) return false
  const after = text.slice(end, end + WIDEST_MARGIN)
  const newline = after.indexOf('\n')
  if (newline < 0 && end + WIDEST_MARGIN < text.length) return false
  return (newline < 0 ? after : after.slice(0, newline)).trim() === ''
}

/** A slot that stands for a block gets blank lines around it, indented as the tag was, so that it stays in its list item. */
export const asBlock = (slot: string, text: string, start: number): string =>
  `\n\n${marginBefore(text, start) ?? ''}${slot}\n\n`

/** Says once a post and name that a shortcode is not known. */
export const reportUnknown = (context: TagContext, name: string, offset: number): void => {
  if (context.reported.has(name)) return
  context.reported.add(name)
  context.problems.add(
    'shortcode-unknown',
    'notice',
    `The shortcode “${name.slice(0, 40)}” is not known here, so a placeholder stands for what the site would make of it.`,
    { line: context.lineOf(offset) },
  )
}

/** The stand-in for a shortcode that is not known. */
export const unknownInsert = (name: string, source: string, block: boolean): Insert => ({
  inCode: source,
  inAttribute: '',
  shows: {
    kind: 'nodes',
    block,
    nodes: [placeholder('shortcode', `Not shown here: ${humanName(name)}`, undefined, block)],
  },
})
