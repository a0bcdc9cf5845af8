import type { Finding } from '../evidence.ts'
import { GIVEN_NAMES } from '../people/given-names.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line } from '../text/document.ts'
import { MONTH_NUMBERS } from '../text/months.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { ROLE_WORDS } from '../text/words.ts'
import { behindTitle } from './behind-title.ts'
import { finding, isGiven, onlyPeople, wroteBook } from './lines.ts'
import { markedAt, markedBefore } from './marks.ts'
import { GIVEN_BY, OTHER_BY, WORKS } from './verbs.ts'

/** What a line of a programme says. `sure`: its own shape is evidence enough, without other lines like it. */
export type Programmed = { readonly findings: readonly Finding[]; readonly sure: boolean }

const LONGEST_TOPIC = 160
const NOTHING: Programmed = { findings: [], sure: false }
const HONORIFIC = /^(?:dr|prof|professor|mr|mrs|ms|mme|me)$/
const QUOTED_TITLE = /["“”„«»]/
const SESSION_WORD = /^(?:am|pm|h|p|m|min|talk|keynote|lightning|session|demo|speaker|uhr|vortrag|charla)$/
const BY_WORDS = /^(?:by|par|von|por|with|avec|presented|speaker)$/
const REMINDED = /\b(?:remind(?:s|ed)|inspired by|based on)\b/i
/** What people are: "developer", "author", "biologist". */
const PERSON_NOUN =
  /^(?:\p{L}{3,}(?:er|or|ist|ian|ant|man|woman|eur|euse|rice|in|ent)|lead|chief|head|fellow|student|intern|advocate|architect|member|guy|cto|ceo|dev|phd|coach|nerd|geek|mum|dad|fan)$/u
/** A participle, written small: "mapped by". */
const DONE = /^\p{Ll}+(?:ed|own|ought|tten|ilt|ade|é|ée|és|ées)$/u
const GROUPED = wordSet(
  'team teams crew members member winners winner judges jury mentors contributors volunteers participants organisers organizers équipe équipes membres équipo equipo mitglieder',
)
const AND = /^(?:and|et|plus|y|und)$/

const parted = (gap: string | undefined): boolean =>
  gap !== undefined && (/[:|–—~\n"“„«»→›➜⇒·•]|\/\/|=>|->/.test(gap) || /[\s)\]]-+\s/.test(gap))

/** Whether emphasis that opens with the word at `first` ends with the person, or what tells of them. */
const endsMark = ({ tokens, passage }: Line, person: Mention, first: number): boolean => {
  const from = tokens[first]?.start ?? 0
  const ends = [tokens[person.last]?.end ?? 0, tokens[person.until]?.end ?? 0]
  return passage.block.emphasis.some(
    run => Math.abs(run.start - from) <= 4 && ends.some(end => Math.abs(run.end - end) <= 2),
  )
}

const MATERIAL = /\b(?:video|vidéo|slides?|recording|diapos|pdf)\W*$/i

/** "[Loom Internals (video)](…)": a link that opens with these words and ends in what it leads to holds a title. */
const isTitleOfLink = ({ tokens, passage }: Line, person: Mention): boolean => {
  const start = tokens[person.first]?.start ?? 0
  return (
    !isGiven(person.name) &&
    passage.block.links.some(
      link => Math.abs(link.start - start) <= 1 && MATERIAL.test(passage.text.slice(link.start, link.end)),
    )
  )
}

/** "**“Looms that last” — A**": a paragraph or a quotation that is wholly in bold or a link. */
const isWholeTitle = ({ passage, tokens }: Line): boolean => {
  const { block, lines } = passage
  return (
    (block.kind === 'paragraph' || block.kind === 'quote') &&
    lines.length === 1 &&
    tokens.length >= 4 &&
    block.text.length < LONGEST_TOPIC &&
    [...block.emphasis, ...block.links].some(run => run.start <= 2 && run.end >= block.text.length - 2)
  )
}

/** "## Looms that last, A": behind three words or more, a frequent given name tells a speaker from the title's last words. */
const isHeadlineOf = (person: Mention): boolean => person.first >= 3 && isGiven(person.name)

/** "TITLE: A, ORG & B, ORG", "TITLE — A", "TITLE (A)", "TITLE by A": the persons stand at the end, with nothing else. */
const atEnd = (line: Line, full: readonly Mention[], trusted: boolean): Programmed => {
  const { tokens } = line
  for (const person of full) {
    if (person.first === 0) continue
    // "— Dr. A": the dash stands before the title.
    const honoured = HONORIFIC.test(tokens[person.first - 1]?.folded ?? '') ? 1 : 0
    const gap = tokens[person.first - honoured]?.gap ?? ''
    const before = tokens[person.first - honoured - 1]?.folded ?? ''
    const marked = markedBefore(line, person.first)
    const separated =
      marked ||
      /[:|–—([•\n→›➜⇒·]|=>|->|\s[-/@~]+\s|["”»]/.test(gap) ||
      /^(?:by|par|por|von)$/.test(before) ||
      // "TITLE, w/ A"
      (before === 'w' && /^\/ ?$/.test(gap)) ||
      // "We had dinner with A and B."
      (/^(?:with|avec|mit)$/.test(before) &&
        (trusted || isWholeTitle(line) || line.passage.block.kind !== 'paragraph')) ||
      ((trusted || (line.passage.block.kind === 'heading' && (person.introduced || isHeadlineOf(person)))) &&
        /,/.test(gap))
    if (!separated || (/^(?:by|par)$/.test(before) && OTHER_BY.has(tokens[person.first - 2]?.folded ?? ''))) continue
    // "Flood levels mapped by A, B", "The dashboard team: A, B": what people did or belonged to, and no title.
    if (
      /^(?:by|par)$/.test(before) &&
      [2, 3].some(back => DONE.test(tokens[person.first - back]?.text ?? '')) &&
      (DONE.test(tokens[person.first - 2]?.text ?? '') ||
        /^(?:on|up|out|off|over)$/.test(tokens[person.first - 2]?.folded ?? '')) &&
      !GIVEN_BY.has(tokens[person.first - 2]?.folded ?? '')
    )
      continue
    // "It reminded me of a talk by A"
    if (line.passage.block.kind === 'paragraph' && REMINDED.test(line.text)) continue
    if (wroteBook(line, person.first - honoured)) continue
    if (gap.startsWith(':') && GROUPED.has(before)) continue
    // "… recommended the book by A"; behind a comma the title has ended: "Search at a library, by A"
    if (
      /^(?:by|par|von|por)$/.test(before) &&
      tokens[person.first - 1]?.gap === ' ' &&
      WORKS.has(tokens[person.first - 2]?.folded ?? '')
    )
      continue
    // "A, tester, Foo Bar": a person and an employer, no title.
    const opener = full[0]
    if (
      opener?.first === 0 &&
      person !== opener &&
      /,/.test(gap) &&
      /,/.test(tokens[opener.last + 1]?.gap ?? '') &&
      person.first - opener.last <= 5 &&
      onlyPeople(line, full, 0)
    )
      return NOTHING
    const behind = full.filter(one => one.first >= person.first)
    // "Economia Livre – A", "Cuspidal Looms with A": of a topic and a name, the name spoke.
    const rest =
      behind.length === 2 &&
      behind[1] !== undefined &&
      !isGiven(person.name) &&
      ((isGiven(behind[1].name) && /^\s+[-–—|]\s+$/.test(tokens[behind[1].first]?.gap ?? '')) ||
        (tokens[behind[1].first - 1]?.shape === 'lower' &&
          /^(?:with|by|avec|par|mit|von|con|por)$/.test(tokens[behind[1].first - 1]?.folded ?? '')))
        ? behind.slice(1)
        : behind
    // "*– by A* More of the talk …": emphasis that closes behind the name closes the line too.
    if (/^(?:by|par|von|por)$/.test(before) && endsMark(line, person, person.first - 1))
      return { findings: [finding(line, person, 'programme-tail', trusted ? 0.92 : 0.8)], sure: false }
    if (!onlyPeople(line, rest, person.first)) continue
    if (isTitleOfLink(line, person)) continue
    // "## TITLE, par A": a heading that ends so is a talk's.
    const { block, section } = line.passage
    const headline =
      (block.kind === 'heading' || ((section === 'talks' || section === 'speakers') && block.text.length < 120)) &&
      /^(?:by|par|von|por)$/.test(before)
    const titled =
      headline ||
      (isWholeTitle(line) && (isGiven(person.name) || !/^\s+-\s+$/.test(gap))) ||
      (marked && /[(,:–—-]|by|par|["”»]/.test(`${before}${gap}`))
    return { findings: rest.map(one => finding(line, one, 'programme-tail', trusted ? 0.92 : 0.8)), sure: titled }
  }
  return NOTHING
}

/** "“TITLE”" alone on a line. */
export const isQuoted = ({ text }: Line): boolean => /^\s*["“«].*["”»]\s*$/.test(text)

/** "TITLE", and on the next line of the item "A, ORG": the persons stand below, with nothing else. */
const belowTitle = (line: Line, full: readonly Mention[]): Programmed => {
  const { lines, block } = line.passage
  const head = full[0]
  const above = lines[line.at - 1]
  if (head === undefined || above === undefined) return NOTHING
  // Below the first line, or a title in quotation marks.
  if (above !== lines[0] && !isQuoted(above)) return NOTHING
  // "by A"
  if (head.first > 0 && !line.tokens.slice(0, head.first).every(token => BY_WORDS.test(token.folded))) return NOTHING
  if (block.kind !== 'list-item' && block.kind !== 'table-cell' && block.kind !== 'paragraph') return NOTHING
  const gap = line.passage.text.slice(above.sentence.end, line.sentence.start)
  // "TITLE. A." as an item
  const twoSentences = block.kind === 'list-item' && lines.length === 2 && head.first === 0 && /^\.?\s*$/.test(gap)
  if (!(gap.includes('\n') || twoSentences) || !onlyPeople(line, full, head.first) || above.text.length > 140)
    return NOTHING
  return { findings: full.map(one => finding(line, one, 'below-title', 0.82)), sure: false }
}

const isTopic = ({ passage, text }: Line): boolean =>
  passage.block.kind === 'list-item' && text.length < LONGEST_TOPIC && passage.lines.length === 1

const isBold = ({ passage, tokens }: Line, { first, last }: Mention): boolean =>
  passage.block.emphasis.some(
    run => Math.abs(run.start - (tokens[first]?.start ?? 0)) <= 1 && Math.abs(run.end - (tokens[last]?.end ?? 0)) <= 2,
  )

const opensLine = (word: string): boolean => SESSION_WORD.test(word) || HONORIFIC.test(word)

const YEAR = /^(?:19|20)\d\d$/
/** Whether some words are a date with its year, and nothing else. */
const isDate = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  tokens.some(({ folded }) => YEAR.test(folded)) &&
  tokens.every(
    ({ shape, folded }) => shape === 'digit' || MONTH_NUMBERS.has(folded) || /^(?:st|nd|rd|th|de|of)$/.test(folded),
  )

/** Index of the first word of the line that is neither an hour, a kind of session nor what people are called by. */
const startOf = (tokens: readonly Token[]): number => {
  let at = 0
  while (at < tokens.length && (tokens[at]?.shape === 'digit' || opensLine(tokens[at]?.folded ?? ''))) at++
  return at
}

/** "A. TITLE." as an item: the name is a sentence of its own, before the title. */
const isSentence = ({ passage, at }: Line): boolean =>
  passage.block.kind === 'list-item' && passage.lines.length === 2 && passage.lines[0]?.at === at

/** "A (ORG): TITLE", "18:30 A – TITLE", "A, *TITLE*", "A & B, “TITLE”": the persons open the line. */
const atStart = (line: Line, full: readonly Mention[], trusted: boolean): Programmed => {
  const { tokens } = line
  const head = full[0]
  if (head === undefined || head.first > startOf(tokens)) return NOTHING
  let last = head
  for (const person of full.slice(1)) {
    // "A, tester, Foo Bar"
    const roles = tokens.slice(last.last + 1, person.first)
    if (roles.length > 0 && /^,/.test(tokens[person.first]?.gap ?? '') && ROLE_WORDS.has(roles.at(-1)?.folded ?? ''))
      break
    // "**A**, Foo Bar: *TITLE*": of the two the first alone is in bold.
    if (/^,/.test(tokens[person.first]?.gap ?? '') && isBold(line, last) && !isBold(line, person)) break
    const between = tokens.slice(last.until + 1, person.first)
    if (!between.every(token => AND.test(token.folded)) || !/[,&]|\s/.test(tokens[person.first]?.gap ?? '')) break
    last = person
  }
  const after = tokens[Math.max(last.until, last.last) + 1] ?? tokens[last.last + 1]
  const direct = tokens[last.last + 1]
  // "Widget Concordance - a small framework": a thing.
  if (
    parted(after?.gap) &&
    /^(?:an?|the|une?|ein|eine|un|una|el|la)$/.test(after?.folded ?? '') &&
    !isGiven(head.name) &&
    !tokens.slice(last.last + 1, last.last + 8).some(token => PERSON_NOUN.test(token.folded))
  )
    return NOTHING
  // "A – for her help with the chairs": thanks.
  if (
    parted(after?.gap) &&
    /^(?:for|who|because|pour|qui|für|por|thank|thanks|merci|danke|gracias|obrigad[oa]|grazie)$/.test(
      after?.folded ?? '',
    )
  )
    return NOTHING
  if (direct === undefined)
    return trusted || isSentence(line)
      ? { findings: full.map(one => finding(line, one, 'programme-alone', 0.85)), sure: false }
      : NOTHING
  // "A's *TITLE*"
  if (tokens[last.last]?.possessive === true && markedAt(line.passage, direct.start) !== undefined && isTopic(line))
    return { findings: [finding(line, last, 'programme-head', 0.8)], sure: false }
  // "A on looms", "B about threads": several such items of one list.
  const topical = /^(?:on|about|sur|uber|sobre|su|over)$/.test(direct.folded)
  // "20:30 A with looms"
  const withTopic = trusted && head.first > 0 && /^(?:with|avec|mit|con|com|met)$/.test(direct.folded)
  if ((topical || withTopic) && direct.gap === ' ' && isTopic(line)) {
    const first = full.filter(one => one.first <= last.first)
    return { findings: first.map(one => finding(line, one, 'programme-on', 0.8)), sure: false }
  }
  const titled = tokens
    .slice(last.last + 1, Math.max(last.until, last.last) + 2)
    .some(token => /[,:–—"“„«]|\s-+\s/.test(token.gap) && markedAt(line.passage, token.start) !== undefined)
  // "A — 27 June 2023": who wrote the page, and when.
  if (parted(direct.gap) && isDate(tokens.slice(last.last + 1))) return NOTHING
  const listed = line.passage.block.kind !== 'heading' || /[,(|–—]|\s-+\s/.test(direct.gap)
  if (!titled && !parted(after?.gap) && !parted(direct.gap) && !QUOTED_TITLE.test(after?.gap ?? ''))
    return trusted && listed && (line.passage.section === 'speakers' || onlyPeople(line, full, head.first))
      ? { findings: [finding(line, head, 'speaker-list', 0.85)], sure: false }
      : NOTHING
  return {
    findings: full
      .filter(one => one.first <= last.first)
      .map(one => finding(line, one, 'programme-head', trusted ? 0.9 : 0.75)),
    // "## A: Looms that last"
    sure: titled || (line.passage.block.kind === 'heading' && isGiven(head.name) && /^: /.test(after?.gap ?? '')),
  }
}

/**
 * A line of a programme: "TITLE: A, ORG & B, ORG", "TITLE — A", "A (ORG): TITLE", "18:30 A – TITLE". The persons stand at
 * the line's end behind a separator, with nothing else; or at its start before one. A title in quotation marks, emphasis
 * or a link makes it sure.
 */
export const programmeLine = (line: Line, persons: readonly Mention[], trusted: boolean): Programmed => {
  const full = persons.filter(person => person.full)
  if (full.length === 0) return NOTHING
  // "A, B, C": nothing but names, without employers.
  const bare = line.tokens.length === full.reduce((words, one) => words + one.last - one.first + 1, 0)
  if (trusted && bare && full.length >= 3)
    return { findings: full.map(one => finding(line, one, 'programme-alone', 0.85)), sure: false }
  // "A - ORG: Some Capitals": a name that is known to be one goes first.
  const start = GIVEN_NAMES.has(line.tokens[full[0]?.first ?? 0]?.folded ?? '') ? atStart(line, full, trusted) : NOTHING
  const known = full.at(-1)
  if (start.findings.length > 0 && known !== undefined && !GIVEN_NAMES.has(line.tokens[known.first]?.folded ?? ''))
    return start
  const ending = atEnd(line, full, trusted)
  if (ending.findings.length > 0) return ending
  const behind = behindTitle(line, full, startOf(line.tokens))
  if (behind.findings.length > 0) return behind
  const below = belowTitle(line, full)
  return below.findings.length > 0 ? below : atStart(line, full, trusted)
}
