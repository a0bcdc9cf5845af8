/** Longer than any recap; the parser keeps some 200 bytes for each character, and a few seconds for each million. */
const LONGEST = 1_500_000
/** Pictures inside the post, which are long and cost the parsers nothing. */
const DATA_ADDRESS = /data:[\w/+.-]+;base64,[\w+/=]*/g
/** Blocks of this many nested quotes and list items, on one line or by its indent, are nobody's writing. */
const MOST_NESTED = 40
/** Bound for the sum, over all paragraphs, of the squared number of marks: the parser compares marks with each other. */
const MOST_MARK_WORK = 1e8
/** Bound for the sum, over all paragraphs, of lines times characters: the parser moves all words behind each line. */
const MOST_LINE_WORK = 5e9
/** Bound for the squared number of headings that are underlined: each one makes the parser look back. */
const MOST_UNDERLINE_WORK = 1e7
/** Bound for the number of lines that start a block, of table cells, and of quotes and items nested in others. */
const MOST_BLOCKS = 40_000
const MOST_CELLS = 60_000
const MOST_NESTED_TOTAL = 10_000
/** Bound for the number of definitions of links and footnotes. */
const MOST_DEFINITIONS = 1000
/** Bound for the number of elements that unclosed formatting makes an HTML parser repeat. */
const MOST_REPEATS = 200_000
/** Bound for the number of tags that are open at once. */
const MOST_OPEN = 2000

/** A list item and its indent; the least indent makes one level. */
const LIST_ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]/
const LEAST_INDENT = 2

const MARKS = new Set('*_~[]`!<&|@')
const CONTAINER = new Set('>-+*.)')
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** A line that begins HTML up to the next blank one, which is read as it stands (CommonMark 0.31.2, section 4.6). */
const HTML_BLOCK =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul)(?:[ \t]|\/?>|$)/i

/** An item or a heading, which ends the paragraph before it (CommonMark 0.31.2, section 4.8). */
const ENDS_PARAGRAPH = /^[ \t]*(?:[-*+][ \t]|1[.)][ \t]|#{1,6}[ \t])/

/** A rule, or the line under a heading, however long. */
const RULE = /^[ \t]*([-*_=])(?:[ \t]*\1)*[ \t]*$/

const nestingOf = (line: string): number => {
  if (RULE.test(line)) return 0
  let depth = 0
  for (const char of line) {
    if (CONTAINER.has(char)) depth += 1
    else if (char !== ' ' && char !== '\t' && (char < '0' || char > '9')) return depth
    if (depth > MOST_NESTED) return depth
  }
  // Nothing but marks: no text is nested in them.
  return 0
}

/** Whether no paragraph has so many lines that moving words behind each would take long. */
const hasShortParagraphs = (text: string): boolean => {
  let work = 0
  let lines = 0
  let characters = 0
  let isHtml = false
  for (const line of text.split('\n')) {
    if (line.trim() === '' || ENDS_PARAGRAPH.test(line.slice(0, 100))) {
      work += lines * characters
      lines = 0
      characters = 0
    }
    if (lines === 0) isHtml = HTML_BLOCK.test(line.slice(0, 100))
    lines += 1
    if (!isHtml) characters += line.length
    if (work + lines * characters > MOST_LINE_WORK) return false
  }
  return true
}

const isEasyMarkdown = (text: string): boolean => {
  let work = 0
  let marks = 0
  let underlines = 0
  let definitions = 0
  let nestedTotal = 0
  let blocks = 0
  let cells = 0
  for (const line of text.split('\n')) {
    const nesting = nestingOf(line.slice(0, 1000))
    const indent = LIST_ITEM.exec(line)?.[1]?.length ?? 0
    if (indent > MOST_NESTED * LEAST_INDENT) return false
    nestedTotal += Math.max(0, nesting - 1)
    if (nesting > MOST_NESTED || nestedTotal > MOST_NESTED_TOTAL) return false
    if (/^ {0,3}(?:-+|=+)[ \t]*$/.test(line.slice(0, 1000))) underlines += 1
    if (/^ {0,3}\[[^\]\n]{1,300}\]:/.test(line.slice(0, 400))) definitions += 1
    if (underlines * underlines > MOST_UNDERLINE_WORK || definitions > MOST_DEFINITIONS) return false
    const startsBlock = line.trim() === '' || /^\s*(?:[-*+#|]|\d{1,9}[.)])/.test(line.slice(0, 200))
    if (startsBlock) {
      blocks += 1
      work += marks * marks
      marks = 0
    }
    for (const char of line) {
      if (MARKS.has(char)) marks += 1
      if (char === '|') cells += 1
    }
    if (blocks > MOST_BLOCKS || cells > MOST_CELLS) return false
    if (work + marks * marks > MOST_MARK_WORK) return false
  }
  return true
}

const isEasyHtml = (text: string): boolean => {
  let open = 0
  let formatting = 0
  let repeats = 0
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})/gi)) {
    const tag = name.toLowerCase()
    if (VOID.has(tag)) continue
    if (slash) {
      open = Math.max(0, open - 1)
      if (FORMATTING.has(tag)) formatting = Math.max(0, formatting - 1)
      else repeats += formatting
      continue
    }
    open += tag === 'p' || tag === 'li' ? 0 : 1
    if (FORMATTING.has(tag)) formatting += 1
    else repeats += formatting
    if (open > MOST_OPEN || repeats > MOST_REPEATS) return false
  }
  return true
}

/**
 * Whether the parsers can read a text in time that grows with its length. They are quick with everything that people
 * write, but a text made for it (a hundred thousand asterisks, unclosed bold in every paragraph) would keep them busy
 * for hours. Itself takes one pass.
 */
export const isEasyToParse = (text: string, format: 'markdown' | 'html'): boolean =>
  (text.length <= LONGEST || text.replace(DATA_ADDRESS, '').length <= LONGEST) &&
  isEasyHtml(text) &&
  (format === 'html' || (isEasyMarkdown(text) && hasShortParagraphs(text)))
