import { findPlainMatter, findWavedMatter } from './front-matter-plain.ts'

/** The parts of a post's file. Line numbers count from 1 in the file. */
export type SplitPost = {
  /** `plain`: names with unquoted text, a line each. */
  readonly language: 'yaml' | 'toml' | 'json' | 'plain' | 'none'
  /** The front matter's text, without its fences. */
  readonly matter: string
  readonly matterLine: number
  readonly body: string
  readonly bodyLine: number
  /** False where the closing fence is missing; `body` then starts where the front matter seems to end. */
  readonly closed: boolean
}

const KEY_LINE = /^[A-Za-z_][\w .-]{0,60}:(?:\s|$)/
const MATTER_LINE = /^(?:\s+\S|[-#\]}]|["'][^"']{1,60}["']\s*:|$)/

const linesOf = (text: string): readonly string[] => text.split('\n')

const isKeyLine = (line: string): boolean => KEY_LINE.test(line)
const isTomlLine = (line: string): boolean => /^\s*(?:[\w."-]{1,80}\s*=|\[|#|$)/.test(line)

/** Number of lines at the top that hold nothing but white space and HTML comments. */
const leadingLines = (lines: readonly string[]): number => {
  let inComment = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim()
    if (inComment) inComment = !line.endsWith('-->')
    else if (line.startsWith('<!--')) inComment = !line.endsWith('-->')
    else if (line !== '') return at
  }
  return 0
}

const firstProseLine = (lines: readonly string[], from: number): number => {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (!isKeyLine(line) && !MATTER_LINE.test(line)) return at
  }
  return lines.length
}

/** Where the text of an unclosed front matter ends: at its first blank line, or at the first line of prose. */
const endOfUnclosed = (lines: readonly string[], from: number, isMatter: (line: string) => boolean): number => {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '' || !(isMatter(line) || /^[\s-]/.test(line))) return at
  }
  return lines.length
}

const assemble = (
  lines: readonly string[],
  language: SplitPost['language'],
  [start, end, bodyStart]: readonly [number, number, number],
  closed: boolean,
): SplitPost => ({
  language,
  matter: lines.slice(start, end).join('\n'),
  matterLine: start + 1,
  body: lines.slice(bodyStart).join('\n'),
  bodyLine: bodyStart + 1,
  closed,
})

const splitYaml = (lines: readonly string[], open: number): SplitPost | undefined => {
  const start = open + 1
  let first = start
  while (first < lines.length && /^\s*(?:#.*)?$/.test(lines[first] ?? '')) first += 1
  const close = lines.findIndex((line, at) => at >= start && /^(?:---|\.\.\.)\s*$/.test(line))
  const firstLine = lines[first] ?? ''
  const startsLikeMatter = isKeyLine(firstLine) || first === close || /^["'{]/.test(firstLine)
  if (close >= 0 && (startsLikeMatter || close - start < 100)) {
    const looksLikeProse = !startsLikeMatter && lines.slice(start, close).every(line => !isKeyLine(line))
    if (looksLikeProse) return undefined
    return assemble(lines, 'yaml', [start, close, close + 1], true)
  }
  if (!startsLikeMatter) return undefined
  const end = endOfUnclosed(lines, start, isKeyLine)
  return assemble(lines, 'yaml', [start, end, end], false)
}

const splitToml = (lines: readonly string[], open: number): SplitPost | undefined => {
  const start = open + 1
  const close = lines.findIndex((line, at) => at >= start && /^\+\+\+\s*$/.test(line))
  if (close >= 0) return assemble(lines, 'toml', [start, close, close + 1], true)
  if (!isTomlLine(lines[start] ?? '')) return undefined
  const end = endOfUnclosed(lines, start, isTomlLine)
  return assemble(lines, 'toml', [start, end, end], false)
}

/** Length of the JSON object that `text` starts with; undefined where its braces do not close. */
const jsonLength = (text: string): number | undefined => {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at += 1
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{') depth += 1
    else if (char === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return undefined
}

const splitJson = (lines: readonly string[], open: number): SplitPost | undefined => {
  const text = lines.slice(open).join('\n')
  if (!/^\{\s*(?:"|\}|$)/.test(text.slice(0, 200))) return undefined
  const length = jsonLength(text)
  if (length === undefined) {
    const end = endOfUnclosed(lines, open, line => /^\s*["{}\]]/.test(line))
    return assemble(lines, 'json', [open, end, end], false)
  }
  const matter = text.slice(0, length)
  const matterLines = linesOf(matter).length
  return {
    language: 'json',
    matter,
    matterLine: open + 1,
    body: text.slice(length),
    bodyLine: open + matterLines,
    closed: true,
  }
}

const splitUnfenced = (lines: readonly string[], open: number): SplitPost | undefined => {
  const waved = findWavedMatter(lines, open)
  if (waved) return assemble(lines, 'plain', [open, waved.end, waved.bodyStart], true)
  const found = findPlainMatter(lines, open)
  if (!found) return undefined
  return assemble(lines, found.isClosedByFence ? 'yaml' : 'plain', [open, found.end, found.bodyStart], true)
}

/**
 * Splits a post into front matter (YAML between `---`, TOML between `+++`, a JSON object, or lines of names that no
 * fence opens) and body. Blank lines and HTML comments may stand above it. A first `---` that nothing like a key
 * follows is a rule, not front matter.
 */
export const splitFrontMatter = (text: string): SplitPost => {
  const lines = linesOf(text)
  const open = leadingLines(lines)
  const fence = (lines[open] ?? '').trimEnd()
  const found =
    fence === '---'
      ? splitYaml(lines, open)
      : fence === '+++'
        ? splitToml(lines, open)
        : fence.startsWith('{') && !fence.startsWith('{{') && !fence.startsWith('{%')
          ? splitJson(lines, open)
          : splitUnfenced(lines, open)
  return found ?? { language: 'none', matter: '', matterLine: 1, body: text, bodyLine: 1, closed: true }
}

/**
 * Where broken YAML swallowed the body, because its closing fence is missing and a rule further down was taken for it:
 * splits again at the first line that is neither a key, a list item, indented, nor blank. Undefined where there is none.
 */
export const splitAtProse = (text: string, split: SplitPost): SplitPost | undefined => {
  if (split.language !== 'yaml') return undefined
  const lines = linesOf(text)
  const start = split.matterLine - 1
  const prose = firstProseLine(lines, start)
  if (prose >= split.bodyLine - 2 || (lines[prose - 1] ?? '').trim() !== '') return undefined
  return assemble(lines, 'yaml', [start, prose, prose], false)
}
