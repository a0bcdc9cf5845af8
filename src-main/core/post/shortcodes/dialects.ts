import type { CodeRegions } from './code-regions.ts'

const GLUED_HEADING = /^ {0,3}#{2,6}(?=\p{L})/gmu
const HAS_GLUED_HEADING = /^ {0,3}#{2,6}\p{L}/mu
const CODE_TAG = /<(\/?)(pre|code|script|style|textarea)\b[^>]{0,1000}>/giu

/** Tells whether an offset lies in raw HTML whose text is shown as it stands. Ask with growing offsets: it moves along. */
const htmlCode = (text: string): ((at: number) => boolean) => {
  const tags = [...text.matchAll(CODE_TAG)].map(({ index, 0: tag, 1: slash, 2: name = '' }) => ({
    name: name.toLowerCase(),
    isEnd: slash === '/',
    start: index,
    end: index + tag.length,
  }))
  const lastEnds = new Map(tags.filter(({ isEnd }) => isEnd).map(({ name, start }) => [name, start]))
  const regions: { readonly start: number; readonly end: number }[] = []
  let open: (typeof tags)[number] | undefined
  for (const tag of tags)
    if (open === undefined) {
      // What is never closed holds nothing.
      if (!tag.isEnd && tag.start < (lastEnds.get(tag.name) ?? 0)) open = tag
    } else if (tag.isEnd && tag.name === open.name) {
      regions.push({ start: open.start, end: tag.end })
      open = undefined
    }
  let next = 0
  return at => {
    while (next < regions.length && (regions[next]?.end ?? 0) <= at) next += 1
    return (regions[next]?.start ?? text.length) <= at
  }
}

/**
 * Puts a space into `##Heading`, which Redcarpet and old kramdown took for a heading and CommonMark does not: 2 to 6 signs
 * and then a letter at the start of a line. One sign may be a hashtag; code is left alone (`findCode` is
 * asked only where there is something to do).
 */
export const spaceHeadings = (text: string, findCode: () => CodeRegions): string => {
  if (!HAS_GLUED_HEADING.test(text)) return text
  const code = findCode()
  const inHtml = htmlCode(text)
  return text.replace(GLUED_HEADING, (signs, at: number) => (code.isCode(at) || inHtml(at) ? signs : `${signs} `))
}

const NOTE_LINK = /(?<![!\\[])\[\[(?=[^\s\d[\]])([^[\]|\n\\]{1,200})(?:\\?\|([^[\]\n]{1,200}))?\]\](?![[(:])/g

/**
 * Shows Obsidian's links to other notes as their words: `[[Ada Lovelace]]` as "Ada Lovelace", `[[ada|her]]` as "her". What
 * they lead to is outside of the archive; embedded files (`![[loom.png]]`) and code are left alone.
 */
export const showNoteLinks = (text: string, findCode: () => CodeRegions): string => {
  if (!text.includes('[[')) return text
  const code = findCode()
  return text.replace(NOTE_LINK, (link, note: string, words: string | undefined, at: number) =>
    code.isCode(at) || /\s$/.test(note) ? link : (words ?? note),
  )
}

const SPACED_ADDRESS =
  /\]\((?!<)[ \t]*((?:[^()<>\s"']|\([^()<>\n"']{0,80}\)|(?<=\S) (?=[^\s"']))+)([ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/g
/** A title may stand in parentheses too. */
const PAREN_TITLE = /^\S+ \([^()]*\)$/
const LOOKS_LIKE_ADDRESS = /^(?:\.{0,2}\/|https?:)|\.[a-z]\w{1,4}(?:[?#]\S*)?$/i

/**
 * Puts addresses with spaces into angle brackets: `![Hall](our hall.jpg)`, which kramdown and editors take for an image
 * and CommonMark for text. Words in brackets that are no address ("[1](see the notes)") are left alone, as code is.
 */
export const bracketAddresses = (text: string, findCode: () => CodeRegions): string => {
  if (!/\]\([^()\n]{0,200}\S [^\s"']/.test(text)) return text
  const code = findCode()
  return text.replace(SPACED_ADDRESS, (link, address: string, title: string | undefined, at: number) =>
    address.includes(' ') && !PAREN_TITLE.test(address) && LOOKS_LIKE_ADDRESS.test(address) && !code.isCode(at)
      ? `](<${address}>${title ?? ''})`
      : link,
  )
}
