import type { ParsedPost, TextBlock } from '../../post/types.ts'
import { isCall, isLater } from '../boilerplate.ts'
import { type Marks, noMarks, readMarks } from '../gates/gate.ts'
import { colophonOf } from './colophon.ts'
import { isAnnouncement, isEventful } from './event.ts'
import { flagsOf } from './flags.ts'
import { foldKey } from './fold.ts'
import { type Introduction, introductionBy, reaches } from './introductions.ts'
import { isLikelyEvent } from './likely-event.ts'
import { type LineMemo, newLineMemo, newReadingMemo, type ReadingMemo } from './memo.ts'
import { statedOccasion } from './occasion.ts'
import { hasMarks, NO_QUOTES, plain, type Quotes, quotesIn, withEnglishQuotes } from './plain.ts'
import { type SectionKind, sectionKind, tierIn } from './sections.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { statedGifts, statedPoints, statedProse } from './stated-prose.ts'
import { type Token, tokenise } from './tokens.ts'

/** A block, with a place for all that it may tell: engines read objects of one shape much faster. */
export type Block = Pick<TextBlock, 'kind' | 'text' | 'links' | 'emphasis'> & {
  readonly [K in 'level' | 'row' | 'column' | 'header' | 'group']: TextBlock[K] | undefined
}

/**
 * Links, emphasis and quotations of one block that are looked at, each: rules ask each of its sentences about all of them, and
 * no paragraph has as many.
 */
const MOST_RUNS = 400

export const createBlock = ({ kind, text, links, emphasis, level, row, column, header, group }: TextBlock): Block => ({
  kind,
  text,
  links: links.length > MOST_RUNS ? links.slice(0, MOST_RUNS) : links,
  emphasis: emphasis.length > MOST_RUNS ? emphasis.slice(0, MOST_RUNS) : emphasis,
  level,
  row,
  column,
  header,
  group,
})

/** A block with its words and its place in the document. */
export type Passage = {
  /** Its index among the post's passages; -1 for a text beside them. */
  readonly at: number
  readonly block: Block
  /** The block's text with typographic apostrophes and spaces made plain, character by character: offsets still hold. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly section: SectionKind
  /** Tier that the headings above name, under `sponsors` only. */
  readonly tier: string | undefined
  /** The nearest heading above. */
  readonly heading: string
  /** The words of the nearest heading above. */
  readonly headingTokens: readonly Token[]
  readonly lines: readonly Line[]
  /** Stretches in quotation marks of more than two words. */
  readonly quotes: Quotes
  /** Which patterns may match in the text; see gates/gate.ts. */
  readonly marks: Marks
}

/** A sentence with what the rules ask of it again and again. */
export type Line = {
  /** Its index among the passage's lines. */
  readonly at: number
  readonly passage: Passage
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly text: string
  readonly flags: number
  /** Which patterns may match in the text; see gates/gate.ts. */
  readonly marks: Marks
  /** A call to action or a standing notice: says nothing about this event. */
  readonly call: boolean
  /** About something after this event. */
  readonly later: boolean
  readonly memo: LineMemo
}

/** A line that nothing has been read of yet. */
export const createLine = (line: Omit<Line, 'memo'>): Line => ({
  at: line.at,
  passage: line.passage,
  sentence: line.sentence,
  tokens: line.tokens,
  text: line.text,
  flags: line.flags,
  marks: line.marks,
  call: line.call,
  later: line.later,
  memo: newLineMemo(),
})

/** A post, read once for all facets. */
export type Reading = {
  readonly post: ParsedPost
  readonly title: Passage
  readonly passages: readonly Passage[]
  readonly lines: readonly Line[]
  /** Whether the post recaps or announces an event, rather than explaining something. */
  readonly event: boolean
  /** Whether the event is still to come. */
  readonly announcement: boolean
  /** Paragraphs at the end that tell of the group, and nothing of the event. */
  readonly colophon: ReadonlySet<Passage>
  readonly memo: ReadingMemo
}

/** Where a block stands in the document. */
type Place = {
  readonly section: SectionKind
  readonly heading: string
  readonly headingTokens: readonly Token[]
  readonly tier: string | undefined
}

const NOWHERE: Place = { section: 'body', heading: '', headingTokens: [], tier: undefined }

const LIST_OF_GROUPS = /meetup\.com|community\.cncf\.io|gdg\.community|eventbrite|lu\.ma/i

/** Where links start and end, in order. */
const edgesOf = (links: TextBlock['links']): readonly number[] => {
  const edges: number[] = []
  for (const { start, end } of links) edges.push(start, end)
  return edges.sort((one, other) => one - other)
}

/** Lines of preformatted text that start with an hour, or with a label of events' pages. */
const AGENDA_LINE =
  /^[^\S\n]*(?:[-*•][^\S\n]*)?(?:\d{1,2}[:.h]\d{2}\b|(?:speakers?|topics?|talks?|when|where|venue|presenters?|agenda|date|time|place|location|quand|où|lieu|wann|wo|ort|tid|sted|når|hvor)[^\S\n]*:)/gim

/** "    18:30 Looms - Jane Roe": preformatted text of two such lines is a programme, and no code. */
const isAgenda = ({ text }: TextBlock): boolean => (text.match(AGENDA_LINE)?.length ?? 0) >= 2

const passageOf = (written: TextBlock, at: number, place: Place): Passage => {
  const block = createBlock(written.kind === 'code' && isAgenda(written) ? { ...written, kind: 'paragraph' } : written)
  const { section, heading, headingTokens, tier } = place
  if (block.kind === 'code')
    return {
      at,
      block,
      text: block.text,
      tokens: [],
      section,
      heading,
      headingTokens,
      lines: [],
      quotes: [],
      marks: noMarks(),
      tier,
    }
  const marked = hasMarks(block.text)
  const text = marked ? plain(block.text) : block.text
  const tokens = block.links.length > 0 ? tokenise(text, edgesOf(block.links)) : tokenise(text)
  const sentences = sentencesOf(text, tokens).map(sentence => ({ sentence, end: sentence.end, marks: noMarks() }))
  const lines: Line[] = []
  const passage: Passage = {
    at,
    block,
    text,
    tokens,
    section,
    heading,
    headingTokens,
    lines,
    quotes: marked ? quotesIn(withEnglishQuotes(block.text), MOST_RUNS) : NO_QUOTES,
    marks: readMarks(text, sentences),
    tier,
  }
  const groups = block.links.length >= 3 ? block.links.filter(link => LIST_OF_GROUPS.test(link.href)).length : 0
  for (const { sentence, marks } of sentences) {
    const words = text.slice(sentence.start, sentence.end)
    const flags = flagsOf(sentence.tokens)
    const call =
      section === 'foot' ||
      isCall(words, flags, marks) ||
      (groups >= 3 && /\b(?:our|groups?|run in|pages?)\b/.test(words))
    const later = section === 'later' || isLater(words, flags, marks)
    lines.push(
      createLine({
        at: lines.length,
        passage,
        sentence,
        tokens: sentence.tokens,
        text: words,
        flags,
        marks,
        call,
        later,
      }),
    )
  }
  return passage
}

type Open = {
  readonly level: number
  readonly kind: SectionKind
  readonly tier: string | undefined
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Words of a heading that no firm's name has. */
const LONG_HEADING = 4

/** The headings above a block decide its section: the nearest that says something, where `foot` reaches downwards too. */
const sectionOf = (open: readonly Open[]): { kind: SectionKind; tier: string | undefined } => {
  let kind: SectionKind = 'body'
  let tier: string | undefined
  for (const heading of open) {
    // "### New data sets used", below "Partners": something else.
    if (
      kind === 'sponsors' &&
      heading.kind === 'body' &&
      heading.tier === undefined &&
      heading.tokens.length >= LONG_HEADING
    )
      kind = 'body'
    if (heading.kind !== 'body') kind = heading.kind
    if (heading.tier !== undefined) tier = heading.tier
  }
  return { kind, tier }
}

const blockOf = (kind: TextBlock['kind'], text: string): TextBlock => ({ kind, text, links: [], emphasis: [] })

/** Reads a post for the rules: words once, sentences, sections, and what kind of post it is. */
export const readDocument = (post: ParsedPost): Reading => {
  const passages: Passage[] = []
  const open: Open[] = []
  const put = (block: TextBlock, place: Place): void => {
    passages.push(passageOf(block, passages.length, place))
  }
  if (!post.blocks.some(({ kind }) => kind === 'title')) put(blockOf('title', post.title), NOWHERE)
  // Set by an introducing line, until something else than its list comes; a bold line reaches to the next one.
  let intro: Introduction | undefined
  for (const [at, block] of post.blocks.entries()) {
    if (block.kind === 'heading') {
      const level = block.level ?? 2
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
      const above = sectionOf(open)
      // "# See you at the hackfest", the title once more: no section of what comes later.
      const kind = foldKey(block.text) === foldKey(post.title) ? 'body' : sectionKind(block.text)
      const tier = kind === 'sponsors' || above.kind === 'sponsors' ? tierIn(block.text) : undefined
      open.push({ level, kind, tier, text: block.text, tokens: tokenise(plain(block.text)) })
      intro = undefined
    }
    const { kind, tier } = block.kind === 'title' ? { kind: 'body' as const, tier: undefined } : sectionOf(open)
    const opened = introductionBy(block, post.blocks[at + 1])
    if (opened !== undefined || (intro !== undefined && !reaches(intro, block))) intro = opened
    const inside = intro !== undefined && opened === undefined
    const nearest = open.at(-1)
    put(block, {
      section: inside && intro !== undefined ? intro.section : kind,
      heading: nearest?.text ?? '',
      headingTokens: nearest?.tokens ?? [],
      tier: inside && intro !== undefined ? (intro.tier ?? tier) : tier,
    })
  }
  const colophon = colophonOf(passages)
  for (const text of statedProse(post)) put(blockOf('paragraph', text), NOWHERE)
  for (const text of statedGifts(post)) put(blockOf('list-item', text), NOWHERE)
  for (const text of statedPoints(post)) put(blockOf('list-item', text), NOWHERE)
  const title =
    passages.find(passage => passage.block.kind === 'title') ?? passageOf(blockOf('title', post.title), -1, NOWHERE)
  const lines: Line[] = []
  for (const passage of passages) for (const line of passage.lines) lines.push(line)
  const { sure } = colophon
  const told = sure.size === 0 ? lines : lines.filter(line => !sure.has(line.passage))
  const ofEvent = sure.size === 0 ? passages : passages.filter(passage => !sure.has(passage))
  return {
    post,
    title,
    passages,
    lines,
    event:
      statedOccasion(post) === 2 || isEventful(title, post.keywords, ofEvent, told) || isLikelyEvent(post, title, told),
    announcement: isAnnouncement(post.title, told),
    colophon: colophon.all,
    memo: newReadingMemo(),
  }
}
