import type { Fields } from '../fields.ts'
import { lineAt, type ProblemList } from '../problems.ts'
import type { Site } from '../site-roots.ts'
import { findCode } from './code-regions.ts'
import type { TagContext } from './context.ts'
import { bracketAddresses, showNoteLinks, spaceHeadings } from './dialects.ts'
import { replaceHugo } from './hugo.ts'
import { createInserts, type Inserts } from './inserts.ts'
import { stripAttributeLists } from './kramdown.ts'
import { replaceLiquid, usesLiquid } from './liquid.ts'

/** A body whose template tags are slots now, and what the slots stand for. */
export type TaggedBody = { readonly text: string; readonly inserts: Inserts }

/** What is known of a post before its body is read. */
export type BodySource = {
  readonly text: string
  readonly format: 'markdown' | 'html'
  readonly firstLine: number
  readonly site: Site
  readonly fields: Fields
}

/** What other Markdowns have that CommonMark lacks, in its terms. */
const commonMark = (text: string): string => {
  const plain = stripAttributeLists(text, findCode(text, 'markdown'))
  const spaced = spaceHeadings(plain, () => findCode(plain, 'markdown'))
  const linked = showNoteLinks(spaced, () => findCode(spaced, 'markdown'))
  return bracketAddresses(linked, () => findCode(linked, 'markdown'))
}

/** Replaces the template tags of a post's body by slots: Liquid in Jekyll's posts, Hugo's shortcodes everywhere. */
export const replaceTags = (source: BodySource, problems: ProblemList): TaggedBody => {
  const inserts = createInserts(source.text)
  const reported = new Set<string>()
  const contextOf = (text: string): TagContext => ({
    inserts,
    problems,
    reported,
    code: findCode(text, source.format),
    lineOf: offset => source.firstLine + lineAt(text, offset) - 1,
    param: name => source.fields.text(name),
  })
  const isLiquid = source.site.kind === 'jekyll' || (source.site.kind === 'folder' && usesLiquid(source.text))
  const plain = isLiquid ? replaceLiquid(source.text, contextOf(source.text)) : source.text
  const text = plain.includes('{{') ? replaceHugo(plain, contextOf(plain)) : plain
  return { text: source.format === 'markdown' ? commonMark(text) : text, inserts }
}
