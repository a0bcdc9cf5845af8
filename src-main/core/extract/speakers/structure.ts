import type { Finding } from '../evidence.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { OTHER_BY } from './verbs.ts'

/** Looks up the persons of a line; memoised by the caller. */
export type PeopleOf = (line: Line) => readonly Mention[]

const finding = (line: Line, person: Mention, rule: string, confidence: number): Finding => ({
  name: person.name,
  confidence,
  rule,
  span: {
    passage: line.passage,
    start: line.tokens[person.first]?.start ?? 0,
    end: line.tokens[person.last]?.end ?? 0,
  },
  ...(person.affiliation === undefined ? {} : { affiliation: person.affiliation }),
})

const SPEAKER_HEADER =
  /^(?:speakers?|presenters?|presented by|presenter\(s\)|speaker\(s\)|who|by|conf[ée]renci[eè]re?s?|intervenante?s?|pr[ée]sentateurs?|pr[ée]sent[ée] par|orateurs?|panell?ists?|names?|avec)$/i

/** A table's column headed "Speaker" holds speakers: "| 18:30 | Title | A, ORG & B |". */
const inTable = (passage: Passage, people: PeopleOf): readonly Finding[] => {
  if (passage.block.kind !== 'table-cell' || passage.block.header === undefined) return []
  if (!SPEAKER_HEADER.test(passage.block.header.trim()) || passage.text.trim() === passage.block.header.trim())
    return []
  return passage.lines.flatMap(line =>
    people(line)
      .filter(person => person.full)
      .map(person => finding(line, person, 'table-column', 0.95)),
  )
}

const LABEL =
  /^(?:\W*(?:\d{1,2}[:h.]\d{2}\s*(?:[ap]\.?m\.?)?\W*)?)(?:(?:guest |keynote |featured |our |the |les |nos |today's )*(?:speakers?|presenters?|presented by|talk by|panell?ists?|moderators?|moderated by|featuring|guests?|facilitators?|led by|conf[ée]renci[eè]re?s?|intervenante?s?|pr[ée]sent[ée]e?s? par|anim[ée]e?s? par|orateurs?|oratrices?))\s*(?:\(s\))?\s*[:|–—-]/i

/** "Speaker: A | ORG", "Présenté par : B": a label that says what the names after it are. */
const labelled = (passage: Passage, people: PeopleOf): readonly Finding[] =>
  passage.lines.flatMap(line =>
    LABEL.test(line.text)
      ? people(line)
          .filter(person => person.full)
          .map(person => finding(line, person, 'label', 0.95))
      : [],
  )

const LIST_KINDS = new Set(['list-item', 'heading', 'paragraph', 'quote', 'table-cell'])

/** Whether only persons, their roles and organisations stand from `first` on. */
const onlyPeople = (line: Line, persons: readonly Mention[], first: number): boolean => {
  let index = 0
  for (let at = first; at < line.tokens.length; at++) {
    const person = persons[index]
    if (person !== undefined && at === person.first) {
      at = Math.max(person.last, person.until)
      index++
      continue
    }
    if (person !== undefined && at > person.first) index++
    const token = line.tokens[at]
    if (token === undefined) return false
    const fits =
      token.shape !== 'lower' ||
      /^(?:and|et|at|from|of|de|chez|the|with|la|le|co|founder|a|an|in|for|du)$/.test(token.folded) ||
      token.text.includes('.')
    if (!fits) return false
  }
  return true
}

const HONORIFIC = /^(?:dr|prof|professor|mr|mrs|ms|mme|me)$/
const QUOTED_TITLE = /["“”«»]/

/**
 * A line of a programme: "TITLE: A, ORG & B, ORG", "TITLE — A", "A (ORG): TITLE", "18:30 A – TITLE". The persons stand at
 * the line's end behind a separator, with nothing else; or at its start before one.
 */
const programmeLine = (line: Line, persons: readonly Mention[], trusted: boolean): readonly Finding[] => {
  const full = persons.filter(person => person.full)
  const head = full[0]
  const tail = full.at(-1)
  if (head === undefined || tail === undefined) return []
  const { tokens } = line
  // "A, B, C": nothing but names, without employers.
  const bare = tokens.length === full.reduce((words, one) => words + one.last - one.first + 1, 0)
  if (trusted && bare && full.length >= 3) return full.map(one => finding(line, one, 'programme-alone', 0.85))
  // At the end, behind a separator.
  for (const person of full) {
    // "— Dr. A": the dash stands before the title.
    const honoured = HONORIFIC.test(tokens[person.first - 1]?.folded ?? '') ? 1 : 0
    const gap = tokens[person.first - honoured]?.gap ?? ''
    const before = tokens[person.first - honoured - 1]
    const separated =
      /[:|–—(•\n]|\s-+\s|["”»]\s*,?\s*$|["”»]/.test(gap) ||
      /^(?:by|with|par|avec|from)$/.test(before?.folded ?? '') ||
      ((trusted || (line.passage.block.kind === 'heading' && person.introduced)) && /,/.test(gap))
    if (
      person.first > 0 &&
      separated &&
      !(/^(?:by|par)$/.test(before?.folded ?? '') && OTHER_BY.has(tokens[person.first - 2]?.folded ?? '')) &&
      onlyPeople(
        line,
        full.filter(one => one.first >= person.first),
        person.first,
      )
    ) {
      const rest = full.filter(one => one.first >= person.first)
      return rest.map(one => finding(line, one, 'programme-tail', trusted ? 0.92 : 0.8))
    }
  }
  // At the start, before a separator.
  const time = tokens
    .slice(0, head.first)
    .every(
      token =>
        token.shape === 'digit' ||
        /^(?:am|pm|h|p|m|talk|keynote|lightning|session|demo|speaker|uhr)$/.test(token.folded),
    )
  if (!time) return []
  let last = head
  for (const person of full.slice(1)) {
    const between = tokens.slice(last.until + 1, person.first)
    if (
      between.every(token => /^(?:and|et|plus)$/.test(token.folded)) &&
      /[,&]|\s/.test(tokens[person.first]?.gap ?? '')
    )
      last = person
    else break
  }
  const after = tokens[Math.max(last.until, last.last) + 1] ?? tokens[last.last + 1]
  const direct = tokens[last.last + 1]
  const parted = (gap: string | undefined): boolean =>
    gap !== undefined && (/[:|–—\n"“«]/.test(gap) || /\s-+\s/.test(gap))
  if (after === undefined && direct === undefined)
    return trusted ? full.map(one => finding(line, one, 'programme-alone', 0.85)) : []
  const separator = parted(after?.gap) || parted(direct?.gap) || QUOTED_TITLE.test(after?.gap ?? '')
  if (!separator)
    return trusted && (line.passage.section === 'speakers' || onlyPeople(line, full, head.first))
      ? [finding(line, head, 'speaker-list', 0.85)]
      : []
  return full
    .filter(one => one.first <= last.first)
    .map(one => finding(line, one, 'programme-head', trusted ? 0.9 : 0.75))
}

const BIO =
  /^(?:(?:he|she|they|il|elle)\b|(?:is|was|works|est|travaille)\b)|\b(?:is (?:an?|the|our|one)|was an?|works (?:at|as|for|on)|est (?:une?|le|la)|find (?:him|her|them) on|has been|years of experience|currently)\b/i

/** "### A" or "**A**" above a paragraph that tells who A is, or below a heading for the speakers. */
const headedByName = (reading: Reading, passage: Passage, index: number, people: PeopleOf): readonly Finding[] => {
  if (
    passage.block.kind !== 'heading' ||
    passage.section === 'organisers' ||
    passage.section === 'foot' ||
    passage.section === 'sponsors'
  )
    return []
  const line = passage.lines[0]
  if (line === undefined || passage.lines.length > 1) return []
  const persons = people(line).filter(person => person.full)
  const head = persons[0]
  if (head === undefined || head.first !== 0) return []
  const rest = line.tokens.slice(head.last + 1)
  const whole = rest.length === 0
  const described = !whole && onlyPeople(line, persons, 0)
  if (!whole && !described) return []
  const below = reading.passages
    .slice(index + 1, index + 4)
    .find(one => one.block.kind === 'paragraph' || one.block.kind === 'list-item')
  const speakers = passage.section === 'speakers' || passage.section === 'talks'
  const opening = below?.text.slice(0, 240) ?? ''
  const firstName = line.tokens[head.first]?.text ?? ''
  const bio = BIO.test(opening) && (opening.startsWith(firstName) || /^(?:He|She|They|Il|Elle|is|est)\b/.test(opening))
  if (!speakers && !bio) return []
  return persons.map(person => finding(line, person, 'heading-name', speakers ? 0.93 : 0.85))
}

const STAGE =
  /\b(?:present|speak|talk|discuss|demo|explain|show|introduc|on stage|keynote|panel|shar|animant|pr[ée]sent)/i

/** A caption that shows somebody on stage: "A discussing operators in CITY". */
const captioned = (passage: Passage, people: PeopleOf): readonly Finding[] => {
  if (passage.block.kind !== 'caption' && passage.block.kind !== 'alt') return []
  return passage.lines.flatMap(line => {
    const persons = people(line)
    const head = persons[0]
    if (head === undefined || head.first > 1) return []
    const after = line.tokens[Math.max(head.until, head.last) + 1] ?? line.tokens[head.last + 1]
    return after !== undefined && STAGE.test(after.text)
      ? persons.slice(0, 3).map(person => finding(line, person, 'caption', 0.75))
      : []
  })
}

/** A line of a programme starts with its hour. */
const TIMED =
  /^\W*\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m)|^\W*(?:opening |closing )?(?:keynote|talk|workshop|session|lightning(?: talk)?|panel|demo|conférence|atelier|présentation)(?: (?:\d|[A-C]|one|two|three|I+))?\s*[:–—|-]/i

/** Who took a picture or wrote the post is no speaker. */
const CREDIT =
  /^\W*(?:photos?|images?|pictures?|header|featured|cover|illustrations?|written|posted|authors?|by|credits?|source|edited|translated)\b/i

/** The group of paragraphs that open with a name. */
const OPENED = -100

/** Speakers that the document's structure shows. Only for posts about events. */
export const speakersInStructure = (reading: Reading, people: PeopleOf): readonly Finding[] => {
  const found: Finding[] = []
  const titled = /\b(?:speakers|line-?up|conférenciers)\b/i.test(reading.title.text)
  const tails = new Map<number, number>()
  let listed = 0
  const pending: {
    readonly group: number | undefined
    readonly findings: readonly Finding[]
    readonly trusted: boolean
    readonly item: boolean
  }[] = []
  reading.passages.forEach((passage, index) => {
    if (
      passage.section === 'foot' ||
      passage.section === 'sponsors' ||
      passage.section === 'organisers' ||
      passage.section === 'later'
    )
      return
    const { kind } = passage.block
    // Headings of one level are as alike as the items of one list.
    const group = kind === 'heading' ? -(passage.block.level ?? 2) : passage.block.group
    found.push(...inTable(passage, people), ...labelled(passage, people))
    if (!reading.event) return
    found.push(...headedByName(reading, passage, index, people), ...captioned(passage, people))
    if (!LIST_KINDS.has(kind)) return
    if (kind === 'table-cell' && passage.block.header !== undefined) return
    const trusted =
      (passage.section === 'talks' ||
        passage.section === 'speakers' ||
        (titled && passage.section === 'body' && kind === 'list-item')) &&
      kind !== 'paragraph'
    for (const line of passage.lines) {
      if (line.call || CREDIT.test(line.text)) continue
      const timed = TIMED.test(line.text)
      if (kind === 'paragraph' && line.text.length > 220) continue
      const findings = programmeLine(line, people(line), trusted || timed)
      const head = people(line).find(one => one.full)
      // "A, ORG. What A told …": paragraphs that open with a name, one after the other.
      if (
        findings.length === 0 &&
        kind === 'paragraph' &&
        passage.lines[0] === line &&
        passage.lines.length > 1 &&
        head?.first === 0 &&
        onlyPeople(line, [head], 0)
      ) {
        tails.set(OPENED, (tails.get(OPENED) ?? 0) + 1)
        const named = finding(line, head, 'opens-paragraph', 0.8)
        pending.push({ group: OPENED, findings: [named], trusted: false, item: false })
      }
      if (findings.length === 0) continue
      if (kind === 'list-item') listed++
      if (group !== undefined) tails.set(group, (tails.get(group) ?? 0) + 1)
      pending.push({ group, findings, trusted: trusted || timed, item: kind === 'list-item' })
    }
  })
  // "TITLE — A, Foo Bar" among "TITLE — B, Acme": what stands behind the comma in the other lines is the employer.
  const employed = new Map<number, number>()
  for (const { group, findings } of pending)
    if (group !== undefined && findings.length === 1 && findings[0]?.rule === 'programme-tail')
      employed.set(group, (employed.get(group) ?? 0) + 1)
  const speakersOf = (group: number | undefined, findings: readonly Finding[]): readonly Finding[] => {
    const [first, second] = findings
    if (group === undefined || findings.length !== 2 || first === undefined || second === undefined) return findings
    const between = first.span.passage.text.slice(first.span.end, second.span.start)
    return between === ', ' && (employed.get(group) ?? 0) >= 1 ? [first] : findings
  }
  // Outside a programme, one line may look like a talk by chance; several of one list do not.
  for (const { group, findings, trusted, item } of pending) {
    // … nor do several items, one below each city's heading.
    const together = group !== undefined && ((tails.get(group) ?? 0) >= 2 || (item && listed >= 3))
    if (trusted || together)
      found.push(...speakersOf(group, findings).map(one => ({ ...one, confidence: Math.max(one.confidence, 0.85) })))
    else if (findings.every(one => one.affiliation !== undefined))
      found.push(...findings.map(one => ({ ...one, confidence: 0.6 })))
  }
  return found
}
