import type { BlockEmphasis, BlockLink } from '../types.ts'

/** Clean text while it is gathered, with what it holds by offsets. */
export type TextRun = {
  add(text: string): void
  lineBreak(): void
  /** Marks what `inside` adds as a link, or as emphasised. */
  link(href: string, inside: () => void): void
  emphasis(inside: () => void): void
  finish(): { readonly text: string; readonly links: readonly BlockLink[]; readonly emphasis: readonly BlockEmphasis[] }
}

type Span = { start: number; end: number }

const clip = <T extends Span>(spans: readonly T[], text: string): T[] =>
  spans
    .map(span => {
      let { start, end } = span
      end = Math.min(end, text.length)
      while (start < end && /\s/.test(text[start] ?? '')) start += 1
      while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
      return { ...span, start, end }
    })
    .filter(span => span.end > span.start)

/** Gathers text with white space folded to single spaces; lines broken by hand stay lines. */
export const createTextRun = (): TextRun => {
  let parts: string[] = []
  let length = 0
  let last = '\n'
  const links: (Span & { href: string })[] = []
  const emphasis: Span[] = []
  const push = (text: string): void => {
    if (text === '') return
    parts.push(text)
    length += text.length
    last = text.slice(-1)
  }
  const during = (inside: () => void): Span => {
    const start = length
    inside()
    return { start, end: length }
  }
  return {
    add(text) {
      const folded = text.replace(/\s+/g, ' ')
      push(folded.startsWith(' ') && (last === ' ' || last === '\n') ? folded.slice(1) : folded)
    },
    lineBreak() {
      if (length > 0) push('\n')
    },
    link(href, inside) {
      links.push({ href, ...during(inside) })
    },
    emphasis(inside) {
      emphasis.push(during(inside))
    },
    finish() {
      const text = parts.join('').trimEnd()
      parts = []
      return { text, links: clip(links, text), emphasis: clip(emphasis, text) }
    },
  }
}
