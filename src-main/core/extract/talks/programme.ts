import type { Finding, Span } from '../evidence.ts'
import { markedAt } from '../speakers/marks.ts'
import type { Line, Passage } from '../text/document.ts'
import { type Draft, inLine, type Scene } from './draft.ts'
import { addressesIn } from './links.ts'
import { isGeneric, isTitleLike, titleIn } from './title.ts'

const KINDS = new Set(['list-item', 'heading', 'paragraph', 'quote', 'table-cell', 'caption', 'alt'])

/** The quotation, emphasis or link at the start of a stretch where there is one, else the stretch. */
const narrowed = (passage: Passage, start: number, end: number): Span | undefined => {
  const opening = /^[\s,:;|–—-]*/.exec(passage.text.slice(start, end))?.[0].length ?? 0
  const run = markedAt(passage, start + opening) ?? markedAt(passage, start + opening + 1)
  // A link over a word of it is no title.
  const isWhole =
    run !== undefined &&
    run.start >= start - 1 &&
    run.end <= end + 1 &&
    (run.end - run.start) * 2 > end - start - opening
  return isWhole ? titleIn(passage, run.start, run.end) : titleIn(passage, start, end)
}

/** "TITLE: A, ORG & B", "TITLE by A": what stands before the first name. */
const before = (line: Line, people: readonly Finding[]): Span | undefined => {
  const first = people[0]
  return first === undefined ? undefined : narrowed(line.passage, line.sentence.start, first.span.start)
}

/** "ORG: " behind the dash that follows a name. */
const EMPLOYER = /^[\p{Lu}\d][^\s:]*(?:\s[\p{Lu}\d&][^\s:]*){0,3}\s*:\s+(?=\S)/u
const COMPANY = /\b(?:GmbH|AG|SE|Inc|Ltd|LLC|SAS|SARL|AB|BV|Oy|Labs)\b/

/** "A: TITLE", "A (ORG) – TITLE", "A - ORG: TITLE", "A, *TITLE*": what stands behind the names and the employer. */
const behind = (line: Line, people: readonly Finding[], employers: boolean): Span | undefined => {
  const last = people.at(-1)
  if (last === undefined) return undefined
  const { passage, sentence } = line
  const { text } = passage
  for (const run of [...passage.block.emphasis, ...passage.quotes])
    if (run.start >= last.span.end && run.end <= sentence.end + 1 && run.start - last.span.end < 60)
      return isTitleLike(text.slice(run.start, run.end).replace(/^["“«'‘]\s?|\s?["”»'’]$/gu, ''))
        ? titleIn(passage, run.start, run.end)
        : undefined
  const rest = text.slice(last.span.end, sentence.end)
  // "A / ORG: TITLE", "A - ORG - TITLE"
  const mark = /^ [/–—-] /.exec(rest)?.[0].length ?? 0
  if (mark > 0 && last.affiliation !== undefined && rest.startsWith(last.affiliation, mark)) {
    const from = last.span.end + mark + last.affiliation.length
    return from < sentence.end ? narrowed(passage, from, sentence.end) : undefined
  }
  const separator = /^(?:\s*\([^)]*\)|,[^:–—|\n]{2,60}?)?\s*(?:[:–—|\n]|\s-+\s)\s*/.exec(rest)
  if (separator === null) return undefined
  const from = last.span.end + separator[0].length
  const employer = /[–—-]\s*$/.test(separator[0]) ? EMPLOYER.exec(text.slice(from, sentence.end))?.[0] : undefined
  if (employer === undefined) return narrowed(passage, from, sentence.end)
  const isLinked = passage.block.links.some(link => link.start === from && link.end <= from + employer.length)
  return narrowed(
    passage,
    employers || isLinked || COMPANY.test(employer) ? from + employer.length : from,
    sentence.end,
  )
}

/** "A - ORG: TITLE" in every such line of the post: what stands before the colon are employers. */
const namesEmployers = ({ reading, of }: Scene): boolean => {
  const rests = reading.passages.flatMap(passage => {
    const head = of(passage).find(one => one.rule === 'programme-head')
    const dash = head === undefined ? null : /^\s+[–—-]\s+(.*)/.exec(passage.text.slice(head.span.end))
    return dash?.[1] === undefined ? [] : [dash[1]]
  })
  return rests.length >= 2 && rests.every(rest => EMPLOYER.test(rest))
}

/** Running text, where what stands before "by A" is no title. */
const PROSE =
  /(?<!\p{L})(?:was|were|is|are|began|given|delivered|gave|saw|watched|went|came|continued|I|we|there|this|each|heard|started|had|has|also|then|our|est|était|nous|avons|a)\b/iu

/** Whether the words before the names of a paragraph's line may be a title: marked as one, after an hour, or all of the line. */
const isProgramme = (line: Line, title: Span, people: readonly Finding[]): boolean => {
  const { block, text } = line.passage
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return true
  const words = text.slice(title.start, title.end)
  const isMarked = [...block.emphasis, ...line.passage.quotes].some(
    run => Math.abs(run.start - title.start) <= 2 && run.end >= title.end,
  )
  if (isMarked || /^\W*\d{1,2}\s?[:.h]\s?\d{2}/.test(line.text)) return true
  const lists = people.length > 1 && /:\s*$/.test(text.slice(title.end, people[0]?.span.start))
  return !lists && isTitleLike(words) && !PROSE.test(words)
}

/**
 * The titles of lines that the programme rules read for speakers: "TITLE: A, ORG & B", "A – TITLE", "18:30 TITLE by A", as
 * items, headings and short paragraphs.
 */
export const talksInProgramme = (scene: Scene): readonly Draft[] => {
  const { reading, of } = scene
  const employers = namesEmployers(scene)
  return reading.passages.flatMap(passage => {
    const found = of(passage)
    if (found.length === 0 || !KINDS.has(passage.block.kind)) return []
    return passage.lines.flatMap(line => {
      const people = inLine(found, line)
      const tail = people.filter(one => one.rule === 'programme-tail')
      const head = people.filter(one => one.rule === 'programme-head')
      const title = tail.length > 0 ? before(line, tail) : head.length > 0 ? behind(line, head, employers) : undefined
      if (title === undefined || isGeneric(passage.text.slice(title.start, title.end))) return []
      const spoke = tail.length > 0 ? tail : head
      if (!isProgramme(line, title, spoke)) return []
      // A heading's links and those of what stands below it are gathered by the caller.
      const addresses = addressesIn(passage)
      return [{ title, people: spoke, rule: tail.length > 0 ? 'before-name' : 'behind-name', addresses, at: passage }]
    })
  })
}
