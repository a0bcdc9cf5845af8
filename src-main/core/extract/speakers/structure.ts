import { PLACE_LABEL } from '../cities/label.ts'
import type { Finding } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import { lean } from '../gates/lean.ts'
import type { Mention } from '../people/mentions.ts'
import type { Taken } from '../people/name-word-at.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { mayBeLabelled } from '../text/may-be-labelled.ts'
import { rowKey } from '../text/rows.ts'
import { isCancelled } from './absent.ts'
import { captioned } from './captions.ts'
import { type Headed, headedByName } from './headed.ts'
import { byHandle, byline, byOneName, isLabelled, labelled } from './labels.ts'
import { finding, isCredit, isEmployer, onlyPeople, type PeopleOf } from './lines.ts'
import { isQuoted, programmeLine } from './programme.ts'
import { speakersInTables } from './tables.ts'

/** "> Great evening! — A (@a) July 11, 2015": what somebody wrote of it. */
const TWEET = gated(/[—–-]\s?[^—–\n]{2,40} \(@\w+\)(?: \p{L}+ \d{1,2}, \d{4}| \d{1,2}\.? \p{L}+ \d{4})?\s*$/u)

/** "**Bees at night**", and in the next line of the paragraph "by A". */
const isByBelowTitle = ({ passage, text, at }: Line): boolean => {
  if (!/^(?:by|par|von|por) /i.test(text)) return false
  const above = passage.lines[at - 1]
  return (
    (passage.lines.length === 2 &&
      passage.block.emphasis.some(run => run.start <= 1 && run.end >= (passage.lines[0]?.sentence.end ?? 0) - 1)) ||
    (above !== undefined && isQuoted(above))
  )
}

/** "A (weaver)" and "B (dyer)" in lines of a paragraph below "Speakers:". */
const isRoll = ({ block, section, lines }: Passage, people: PeopleOf): boolean =>
  block.kind === 'paragraph' &&
  section === 'speakers' &&
  lines.filter(line => people(line).some(one => one.full && one.first === 0)).length >= 2

/** "### Guests" over a name alone: who came, and no word of a talk. */
const isGuest = ({ headingTokens, tokens }: Passage, head: Mention): boolean =>
  headingTokens.length === 1 &&
  /^guests?$/.test(headingTokens[0]?.folded ?? '') &&
  head.first === 0 &&
  head.last === tokens.length - 1

/** "18:30 Welcome by our chair, Jane Roe" */
const WELCOME = gated(
  /^\W*(?:\d{1,2}\s?(?:[:.h]\s?\d{2})?\s?(?:h|[ap]\.?m\.?|uhr)?\W*)?(?:welcome|(?:opening|closing) (?:remarks|words)|begrüßung|mot (?:d'accueil|de bienvenue)|bienvenue|bienvenida|boas[- ]vindas|benvenut[oi]|saluti|welkom)(?:\s?[:–—(-]| by| from| par| von| durch| (?:a cargo )?de|$|, )|[:–—-] (?:words? of )?(?:welcome|begrüßung|mot d'accueil|bienvenue|bienvenida|boas-vindas|benvenuti|welkom)\W*$/iu,
)

/** "Metro: …", "Langue : …", "Parking: …": a line of what else to know. */
const PRACTICAL = lean(
  /^\W*(?:(?:nearest|closest|station de) )?(?:metro|métro|tube|subway|tram|bus|parking|station|stationnement|transports?|access|accès|directions?|date|time|when|quand|heure|horaires?|langue|language|sprache|idioma|format|networking|réseautage|price|prix|cost|tickets?|rsvp|registration|inscriptions?|contact|hashtag|wi-?fi|food|drinks|dress code|hosts?|hosted by|mcs?|emcees?|mod[ée]rat(?:ors?|eur|rice|orin|ion|ed by)|moderador[ae]?s?|organi[sz]ers?|organi[sz]ed by|gastgeber|hôtes?|anfitri\p{L}+|sponsors?|partners?|catering|volunteers?|photographers?|staff|crew|music)\s*:/iu,
)
const isPractical = (line: Line): boolean =>
  matches(line, WELCOME) || (mayBeLabelled(line.text) && (PRACTICAL.test(line.text) || PLACE_LABEL.test(line.text)))

/** "A" alone on a line, and below it "Foo Bar, Leeds": whom A works for. */
const isBelowName = (line: Line, head: Mention, people: PeopleOf): boolean => {
  const above = line.passage.lines[line.at - 1]
  const [name, second] = above === undefined ? [] : people(above)
  return (
    name !== undefined &&
    second === undefined &&
    name.full &&
    name.first === 0 &&
    name.last === (above?.tokens.length ?? 0) - 1 &&
    isEmployer(name.name, head.name)
  )
}

const LIST_KINDS = new Set(['list-item', 'heading', 'paragraph', 'quote', 'table-cell'])
const SKIPPED = new Set(['foot', 'sponsors', 'organisers', 'later'])

/** A line of a programme starts with its hour, its room, the kind of session or a sign for it. */
const TIMED =
  /^\s*(?:🎤|🎙|🗣|📢|🎬|👤|👩|👨)|^\W*(?:room|track|stage|hall|sala|salle|saal|raum|auditorio|auditório|amphi) (?:\d{1,2}|[A-F]|[\p{Lu}]\p{Ll}{2,10})\s*[:–—|-]|^\W*\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m)|^\W*(?:opening |closing )?(?:keynote|talk|workshop|session|lightning(?: talk)?|panel|demo|conférence|atelier|présentation)(?: (?:\d|[A-C]|one|two|three|I+))?\s*[:–—|-]/iu

/** "Further reading: TITLE, by A" */
const POINTER = gated(
  /^\W*(?:\w+ )?(?:further reading|see also|recommended|reading|book|à lire|voir aussi)\b[^:]{0,20}:/i,
)

/** A cell that holds an hour, or a stretch of time, with its day or without. */
const HOUR =
  /^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so)\p{L}{0,8}\.?,? )?\d{1,2}\s?(?:[:.h]\s?\d{2}|h|[ap]\.?m)[\s\d:.hapmto–—-]*$/iu
/** Headers of columns that hold talks, beside their speakers: "| 2024-05-02 | TITLE by A |". */
const TALK_HEADER =
  /^\W*(?:talks?|topics?|titles?|sessions?|subjects?|descriptions?|events?|presentations?|what|evening|night|soir[ée]e|abend|noche|noite|serata|agenda|activity|programme?|sujets?|titres?|th[eè]mes?|charlas?|temas?|palestras?|thema|vortrag|inhalt|(?:who|what|speakers?|talks?|topics?|titles?)(?: ?[/&+,] ?| and | by )(?:who|what|speakers?|talks?|topics?|titles?))\W*$/i
/** A paragraph of more characters than this is no line of a programme. */
const LONGEST_LINE = 220
const LONGEST_HEADLINE = 150
/** Groups of paragraphs: those that open with a name, and those that look like lines of a programme. */
const OPENED = -100
const LINES = -101
const ALTERNATING = -102

/** Whether an item holds a name and nothing else, or behind a comma what is told of it: "Jane Roe, weaver". */
const isNameAlone = (passage: Passage | undefined, people: PeopleOf): boolean => {
  const [line, second] = passage?.lines ?? []
  const [person] = line === undefined ? [] : people(line)
  return (
    passage?.block.kind === 'list-item' &&
    second === undefined &&
    person?.full === true &&
    person.first === 0 &&
    /^$|^, $/.test(line?.tokens[person.last + 1]?.gap ?? '')
  )
}

/** "Tiny looms", "A", "Threads", "B": names alone that take turns with titles in one list. */
const isNameBelowTitle = ({ passages }: Reading, index: number, people: PeopleOf): boolean => {
  const above = passages[index - 1]
  return (
    isNameAlone(passages[index], people) &&
    above?.block.kind === 'list-item' &&
    above.block.group === passages[index]?.block.group &&
    above.tokens.length > 0 &&
    !above.lines.some(line => people(line).some(one => one.full)) &&
    !isNameAlone(passages[index + 1], people)
  )
}

/** "A - TITLE", a short paragraph of its own below "Programme": no full stop, and a separator. */
const isHeadline = ({ section, text, lines }: Passage): boolean =>
  (section === 'talks' || section === 'speakers') &&
  text.length < LONGEST_HEADLINE &&
  lines.length === 1 &&
  /\s[-–—|/]+\s|\p{L}: /u.test(text) &&
  !/[.!?]\W*$/.test(text)

type Pending = {
  readonly group: number | undefined
  readonly findings: readonly Finding[]
  readonly trusted: boolean
  readonly item: boolean
}

/** "TITLE — A, Foo Bar" among "TITLE — B, Acme": what stands behind the comma in the other lines is the employer. */
const withoutEmployers = (pending: readonly Pending[]): ((one: Pending) => readonly Finding[]) => {
  const employed = new Set<number>()
  for (const { group, findings } of pending)
    if (
      group !== undefined &&
      findings[0]?.rule === 'programme-tail' &&
      (findings.length === 1 || findings.every(one => one.affiliation !== undefined))
    )
      employed.add(group)
  const states = pending.some(one => one.findings.some(each => each.affiliation !== undefined))
  return ({ group, findings }) => {
    const [first, second] = findings
    if (group === undefined || findings.length !== 2 || first === undefined || second === undefined) return findings
    const between = first.span.passage.text.slice(first.span.end, second.span.start)
    const odd = states && isEmployer(first.name, second.name)
    if (between !== ', ' || !(odd || employed.has(group))) return findings
    // "A, Bug Reproduction Analyst": a role goes on behind the words that look like a name.
    const goesOn = /^ ?\p{L}/u.test(first.span.passage.text.slice(second.span.end, second.span.end + 2))
    return [goesOn ? first : { ...first, affiliation: first.affiliation ?? second.name }]
  }
}

/** Headings of one level that all are names: one section a speaker. A single one counts where it is sure. */
const speakersOfHeadings = (headed: readonly Headed[]): readonly Finding[] => {
  const plain = new Map<number, number>()
  for (const one of headed) if (one.plain) plain.set(one.level, (plain.get(one.level) ?? 0) + 1)
  return headed.flatMap(one => (one.sure || (one.plain && (plain.get(one.level) ?? 0) >= 2) ? one.findings : []))
}

/** Speakers that the document's structure shows. Only for posts about events. */
export const speakersInStructure = (
  reading: Reading,
  people: PeopleOf,
  references: ReadonlySet<Passage>,
  taken: Taken,
): readonly Finding[] => {
  const found: Finding[] = [...speakersInTables(reading, people, taken)]
  const titled = /\b(?:speakers|line-?up|conférenciers)\b/i.test(reading.title.text)
  const alike = new Map<number, number>()
  const pending: Pending[] = []
  const headed: Headed[] = []
  let listed = 0
  let hour: string | undefined
  const put = (one: Pending): void => {
    if (one.item) listed++
    if (one.group !== undefined) alike.set(one.group, (alike.get(one.group) ?? 0) + 1)
    pending.push(one)
  }
  reading.passages.forEach((passage, index) => {
    if (references.has(passage)) return
    // A label says outright who speaks, wherever the page has it; not of the next event.
    if (passage.section === 'foot' || passage.section === 'sponsors') found.push(...labelled(passage, people))
    if (SKIPPED.has(passage.section)) return
    const { kind } = passage.block
    // Headings of one level are as alike as the items of one list.
    const group = kind === 'heading' ? -(passage.block.level ?? 2) : passage.block.group
    found.push(...labelled(passage, people))
    if (!reading.event) return
    const named = headedByName(reading, passage, index, people, taken)
    if (named !== undefined) headed.push(named)
    found.push(
      ...captioned(passage, people),
      ...byline(passage, reading.passages[index - 1], people),
      ...byHandle(passage),
      ...byOneName(passage),
    )
    const timedRow = kind === 'table-cell' && HOUR.test(passage.text) ? rowKey(passage) : undefined
    if (timedRow !== undefined) hour = timedRow
    // "| 18:30 | A: TITLE |": a cell behind an hour is a line of a programme, whatever the column's header.
    const behindHour = kind === 'table-cell' && timedRow === undefined && hour === rowKey(passage)
    const ofTalks = behindHour || (passage.block.header !== undefined && TALK_HEADER.test(passage.block.header))
    if (!LIST_KINDS.has(kind) || (kind === 'table-cell' && passage.block.header !== undefined && !ofTalks)) return
    const trusted =
      isRoll(passage, people) ||
      ((passage.section === 'talks' ||
        passage.section === 'speakers' ||
        (titled && passage.section === 'body' && kind === 'list-item')) &&
        kind !== 'paragraph')
    const heads = kind === 'paragraph' && isHeadline(passage)
    for (const line of passage.lines) {
      const head = people(line).find(one => one.full)
      if (
        head === undefined ||
        isGuest(passage, head) ||
        line.call ||
        (kind === 'paragraph' && line.text.length > LONGEST_LINE)
      )
        continue
      if (
        (isCredit(line) && !isByBelowTitle(line)) ||
        matches(line, POINTER) ||
        isCancelled(line) ||
        isLabelled(line) ||
        isPractical(line) ||
        isBelowName(line, head, people) ||
        (kind === 'quote' && matches(line, TWEET))
      )
        continue
      const timed = behindHour || TIMED.test(line.text)
      const { findings, sure } = programmeLine(line, people(line), trusted || timed || heads)
      const opens = kind === 'paragraph' && passage.lines[0] === line && passage.lines.length > 1 && head.first === 0
      // "A, ORG. What A told …": paragraphs that open with a name, one after the other.
      if (findings.length === 0 && opens && onlyPeople(line, [head], 0))
        put({ group: OPENED, findings: [finding(line, head, 'opens-paragraph', 0.8)], trusted: false, item: false })
      // "*Looms at sea*", and "Jane Roe, Acme" in the line below
      if (findings.length === 0 && isNameBelowTitle(reading, index, people))
        put({
          group: ALTERNATING,
          findings: people(line).map(one => finding(line, one, 'programme-alone', 0.8)),
          trusted: false,
          item: false,
        })
      if (findings.length === 0) continue
      put({
        group: group ?? (kind === 'paragraph' ? LINES : undefined),
        findings,
        trusted: trusted || timed || sure || heads,
        item: kind === 'list-item',
      })
    }
  })
  found.push(...speakersOfHeadings(headed))
  const speakersOf = withoutEmployers(pending)
  // Outside a programme, one line may look like a talk by chance; several of one list do not.
  for (const one of pending) {
    // … nor do several items, one below each city's heading.
    const together = one.group !== undefined && ((alike.get(one.group) ?? 0) >= 2 || (one.item && listed >= 3))
    if (one.trusted || together)
      found.push(...speakersOf(one).map(each => ({ ...each, confidence: Math.max(each.confidence, 0.85) })))
    else if (one.findings.every(each => each.affiliation !== undefined))
      found.push(...one.findings.map(each => ({ ...each, confidence: 0.6 })))
  }
  return found
}
