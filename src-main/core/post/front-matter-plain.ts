import type { FrontMatterData } from './front-matter-data.ts'

const KEY_LINE = /^([A-Za-z][\w -]{0,30}):(?:[ \t]+(.*))?$/

/** Names that a generator gives a meaning to; others may stand among them. */
const OF_A_POST =
  /^(?:title|subtitle|date|published|publish_?date|modified|updated|authors?|categor(?:y|ies)|tags?|keywords|slug|layout|status|summary|description|lead|lang|language|template|permalink|url|save_as|id|image|cover|redirect_?from)$/i

/** A line of a JBake header, and the line that ends one. */
const PAIR_LINE = /^([A-Za-z][\w.-]{0,40})[ \t]*=[ \t]*(.*)$/
const WAVES = /^~{6,}\s*$/

const MOST_LINES = 100

/** Front matter without an opening fence: the lines `[start, end)`, and where the body starts. */
export type PlainMatter = { readonly end: number; readonly bodyStart: number; readonly isClosedByFence: boolean }

/**
 * Finds front matter that no fence opens, as Pelican and MultiMarkdown write it (`Title: …`, one name a line, up to a
 * blank line) and as Wyam and older Hexo do (the same, up to a line of `---`).
 *
 * A text may begin with such lines as well ("Date: 7 March", "Venue: …"), so a title and one more name that a generator
 * knows have to be among them, the first line has to hold one, and nothing but names may stand before the blank line.
 *
 * @param start Index of the first line that is neither blank nor a comment.
 */
export const findPlainMatter = (lines: readonly string[], start: number): PlainMatter | undefined => {
  const names = new Set<string>()
  let at = start
  for (; at < lines.length && at - start <= MOST_LINES; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '' || /^---+\s*$/.test(line)) break
    const name = KEY_LINE.exec(line.trimEnd())?.[1]
    const isOfPost = name !== undefined && OF_A_POST.test(name)
    if (at === start && !isOfPost) return undefined
    if (isOfPost) names.add(name.toLowerCase())
    else if (name === undefined && !/^(?:\s+\S|- )/.test(line)) return undefined
  }
  if (!names.has('title') || names.size < 2) return undefined
  const isClosedByFence = /^---+\s*$/.test(lines[at] ?? '')
  return { end: at, bodyStart: isClosedByFence ? at + 1 : at, isClosedByFence }
}

/** Front matter as JBake writes it: `title=…`, one name a line, up to a line of six or more `~`. */
export const findWavedMatter = (lines: readonly string[], start: number): PlainMatter | undefined => {
  for (let at = start; at < lines.length && at - start <= MOST_LINES; at += 1) {
    const line = lines[at] ?? ''
    if (WAVES.test(line)) return at === start ? undefined : { end: at, bodyStart: at + 1, isClosedByFence: true }
    if (line.trim() !== '' && !PAIR_LINE.test(line)) return undefined
  }
  return undefined
}

/** The names and values of such lines: text as it is written, without quotes; an indented line goes on with a value. */
export const plainPairs = (matter: string): FrontMatterData => {
  const pairs = new Map<string, string>()
  let last: string | undefined
  for (const line of matter.split('\n')) {
    const [, name, value = ''] = KEY_LINE.exec(line.trimEnd()) ?? PAIR_LINE.exec(line.trimEnd()) ?? []
    if (name !== undefined) {
      last = pairs.has(name) ? undefined : name
      if (last !== undefined) pairs.set(last, value.trim().replace(/^(["'])(.*)\1$/, '$2'))
    } else if (last !== undefined) {
      pairs.set(last, `${pairs.get(last) ?? ''} ${line.trim()}`.trim())
    }
  }
  return Object.fromEntries(pairs)
}
