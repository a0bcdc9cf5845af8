import { cityAt } from '../cities/gazetteer.ts'
import type { Finding, Span } from '../evidence.ts'
import type { Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { type Draft, onePerson, type Scene } from './draft.ts'
import { addressesIn, joined } from './links.ts'
import { isGeneric, isNews, titleIn } from './title.ts'

const SECTIONS = new Set(['body', 'talks', 'speakers'])
const SAYS_SO = new Set(['byline', 'label'])
/** Who spoke is told by these in more than one way; a section of more persons than this is no single talk. */
const MOST_SPEAKERS = 4

/** A heading of fewer words is a topic rather than a title. */
const LEAST_WORDS = 2

type Part = { readonly heading: Passage; readonly below: readonly Passage[] }

/** Each heading with the passages right below it, up to the next heading. */
export const partsOf = (reading: Reading): readonly Part[] => {
  const parts: { heading: Passage; below: Passage[] }[] = []
  for (const passage of reading.passages) {
    if (passage.block.kind === 'heading') parts.push({ heading: passage, below: [] })
    else parts.at(-1)?.below.push(passage)
  }
  return parts
}

/** Below a heading that is a speaker's name, what goes on goes on about that speaker. */
export const belowNames = ({ reading, of }: Scene): ReadonlyMap<Passage, readonly Finding[]> => {
  const headed = new Map<Passage, readonly Finding[]>()
  for (const { heading, below } of partsOf(reading)) {
    const owners = onePerson(of(heading).filter(one => one.rule === 'heading-name'))
    if (owners.length > 0) for (const passage of below) headed.set(passage, owners)
  }
  return headed
}

/** "… presented a talk under this title": the heading above is one. */
const UNDER_THIS_TITLE =
  /\b(?:under|with|of) (?:this|that|the same) (?:title|name)\b|\bsous ce titre\b|\bunter diesem titel\b/i

/** Words of a title as English writes them: "The Good, the Bad and the Ugly". A single one is a name. */
const LEAST_CAPITALS = 2
const isTitleCase = (text: string): boolean => {
  const long = text
    .split(/\s+/)
    .slice(1)
    .filter(word => /^\P{L}*\p{L}{4}/u.test(word))
  const capitals = long.filter(word => /^\P{L}*\p{Lu}/u.test(word)).length
  return capitals >= LEAST_CAPITALS && capitals * 2 > long.length
}

/** "Deep dive with Ada Lovelace: Looms": the title stands behind the colon. */
const WITH_NAME = /^\P{L}*\p{L}[^:]{2,30} (?:with|avec|mit|con) \p{Lu}[^:]{2,40}:\s+(?=\S)/u

/** Whether a heading names nothing but a place and a time. */
const isPlace = ({ tokens, text }: Passage): boolean => {
  // "And a day in Leeds"
  const ends = tokens.some(
    (token, at) =>
      /^(?:in|at|à|a|en|from|to)$/.test(token.folded) && tokens.length - 1 - at === cityAt(tokens, at + 1)?.length,
  )
  if (ends) return true
  const hit = cityAt(tokens, 0)
  if (hit === undefined) return false
  const end = tokens[hit.length - 1]?.end ?? 0
  return isGeneric(text.slice(end)) || text.slice(end).trim() === '' || /^\s*[,(–—:|-]/.test(text.slice(end))
}

/** A paragraph that is one emphasised or quoted phrase: a title on a line of its own. */
const wholeTitle = (passage: Passage | undefined): Span | undefined => {
  if (passage === undefined || passage.block.kind !== 'paragraph') return undefined
  const { text } = passage
  if (text.length > 160 || text.includes('\n') || /\.$/.test(text)) return undefined
  const whole = [...passage.block.emphasis, ...passage.quotes].some(run => run.start <= 1 && run.end >= text.length - 1)
  return whole ? titleIn(passage, 0, text.length) : undefined
}

const TITLE_LABEL =
  /^\W*(?:talk|title|topic|titre|sujet|session|thema|titel|título|presentation|présentation)\s*(?:title)?\s*[:–—-]\s*(?=\S)/i

/** "Title: TITLE" on a line near "Speaker: A". */
export const labelledTitle = (passages: readonly Passage[]): Span | undefined => {
  for (const passage of passages)
    for (const line of passage.lines) {
      const label = TITLE_LABEL.exec(line.text)
      if (label !== null) return titleIn(passage, line.sentence.start + label[0].length, line.sentence.end)
    }
  return undefined
}

type Candidate = { readonly draft: Draft; readonly level: number; readonly sure: boolean }

const candidateOf = ({ heading, below }: Part, { of }: Scene): Candidate | undefined => {
  if (!SECTIONS.has(heading.section)) return undefined
  const told = below.find(one => of(one).length > 0)
  if (told === undefined && of(heading).length === 0) return undefined
  const level = heading.block.level ?? 2
  const inHeading = of(heading).filter(one => !one.rule.startsWith('programme-'))
  const make = (title: Span | undefined, people: readonly Finding[], rule: string, sure: boolean) => {
    if (title === undefined) return undefined
    const addresses = joined([heading, ...below].map(one => addressesIn(one)))
    return { draft: { title, people: onePerson(people), rule, addresses, at: heading }, level, sure }
  }
  const opening = WITH_NAME.exec(heading.text)?.[0].length
  const behind = opening === undefined ? undefined : titleIn(heading, opening, heading.text.length)
  if (behind !== undefined && inHeading.length > 0) return make(behind, inHeading, 'heading-with', true)
  // "## Speaker: A | ORG" or "### A" above the title.
  if (inHeading.length > 0)
    return make(wholeTitle(below[0]) ?? labelledTitle(below.slice(0, 3)), inHeading, 'below-speaker', true)
  if (of(heading).length > 0 || told === undefined) return undefined
  const all = onePerson(below.flatMap(one => of(one)))
  const stated = onePerson(below.flatMap(one => of(one).filter(each => SAYS_SO.has(each.rule))))
  const people = stated.length > 0 ? stated : onePerson(of(told))
  if (all.length > MOST_SPEAKERS) return undefined
  const labelled = labelledTitle(below.slice(0, 4))
  if (labelled !== undefined) return make(labelled, people, 'title-label', true)
  const whole = titleIn(heading, 0, heading.text.length)
  if (told.lines.some(line => (line.flags & FLAG.talk) !== 0 && UNDER_THIS_TITLE.test(line.text)))
    return make(whole, people, 'under-this-title', true)
  // "## Talk #1", and below it the title on a line of its own, before "Speaker: A".
  const alone = isGeneric(heading.text) && stated.length > 0 ? wholeTitle(below[0]) : undefined
  if (alone !== undefined) return make(alone, people, 'below-heading', true)
  if (isGeneric(heading.text) || isNews(heading.text) || isPlace(heading) || /!\s*$/.test(heading.text))
    return undefined
  // A bare word names a topic: "## Compilers", below which somebody is named too.
  const topic = heading.tokens.filter(token => token.shape !== 'digit').length < LEAST_WORDS && stated.length === 0
  if (topic) return undefined
  if (behind !== undefined) return make(behind, people, 'heading-with', stated.length > 0)
  // "Ada Lovelace and the news": what is told of the speaker is no title.
  if (people.some(one => heading.text.includes(one.name))) return undefined
  return make(whole, people, 'heading-above', stated.length > 0)
}

/**
 * A heading that is a title: "## TITLE" over "Speaker: A", over "By A", or over a paragraph in which the speaker is named;
 * and "## Speaker: A" over the title. A heading over prose counts where another section of its level tells of other speakers
 * in the same way: one talk a section. Headings of a city, a date or a part of the evening are no titles; nor are those that
 * are not written as titles in a post whose running text tells the titles (`told`).
 */
export const talksInHeadings = (scene: Scene, told: boolean): readonly Draft[] => {
  const candidates = partsOf(scene.reading).flatMap(part => candidateOf(part, scene) ?? [])
  return candidates.flatMap(({ draft, level, sure }) => {
    const names = new Set(draft.people.map(one => one.name))
    const alike = candidates.filter(
      other => other.level === level && other.draft !== draft && other.draft.people.every(one => !names.has(one.name)),
    )
    if (sure) return [draft]
    const words = draft.title.passage.text.slice(draft.title.start, draft.title.end)
    return alike.length > 0 && (!told || draft.rule !== 'heading-above' || isTitleCase(words)) ? [draft] : []
  })
}
