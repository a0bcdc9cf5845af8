/** A text is cut where this many characters are exceeded and Markdown allows it. */
const CHUNK_LENGTH = 16_000

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HTML_START = /^ {0,3}<(?:(script|pre|style|textarea)\b|(!--)|(\?)|(![A-Za-z])|(!\[CDATA\[))/i
const SAFE_LINE = /^(?:#{1,6}[ \t]|[\p{L}])/u
const LABEL = /^ {0,3}\[((?:[^\][\\]|\\.){1,300})\]:/

/** The line that ends a block of raw HTML which blank lines do not end; undefined where the line starts none. */
const htmlEnd = (line: string): RegExp | undefined => {
  const match = HTML_START.exec(line)
  if (!match) return undefined
  const end = match[1]
    ? /<\/(?:script|pre|style|textarea)>/i
    : match[2]
      ? /-->/
      : match[3]
        ? /\?>/
        : match[4]
          ? />/
          : /\]\]>/
  return end.test(line.slice(match[0].length)) ? undefined : end
}

/** A Markdown text in pieces, and the labels of its reference and footnote definitions. */
export type MarkdownPieces = { readonly chunks: readonly string[]; readonly labels: ReadonlySet<string> }

/**
 * Cuts a long Markdown text where a blank line is followed by a heading or by unindented prose outside of code and raw
 * HTML: there no block reaches across, so that the pieces parse to what the whole would. The parser's work grows faster
 * than its text; cut up, it does not.
 */
export const cutMarkdown = (text: string): MarkdownPieces => {
  const chunks: string[] = []
  const labels = new Set<string>()
  let fence: string | undefined
  let html: RegExp | undefined
  let start = 0
  let afterBlank = false
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, Math.min(end, at + 1000))
    const mark = FENCE.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    } else if (html !== undefined) {
      if (html.test(text.slice(at, end))) html = undefined
    } else {
      if (afterBlank && at - start > CHUNK_LENGTH && SAFE_LINE.test(line)) {
        chunks.push(text.slice(start, at))
        start = at
      }
      fence = mark
      html = htmlEnd(line)
      const label = LABEL.exec(line)?.[1]
      if (label !== undefined) labels.add(label)
    }
    afterBlank = line.trim() === ''
    at = end + 1
  }
  chunks.push(text.slice(start))
  return { chunks, labels }
}

/**
 * What is put below a piece so that labels which other pieces define are known in it: `stub` is to be parsed along with
 * it and its nodes, those from `stubStart` on, left out again.
 */
export const withKnownLabels = (chunk: string, labels: ReadonlySet<string>): { text: string; stubStart: number } => {
  const stubs = [...labels].map(label => `[${label}]: ${label.startsWith('^') ? 'x' : '#'}`)
  return { text: `${chunk}\n\n${stubs.join('\n')}\n`, stubStart: chunk.length + 1 }
}
