import type { Finding, Span } from '../evidence.ts'
import type { Line, Passage } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { type Draft, inLine, onePerson, type Scene } from './draft.ts'
import { partsOf } from './headings.ts'
import { addressesIn } from './links.ts'
import { isTitleLike, titleIn } from './title.ts'

const KINDS = new Set(['paragraph', 'list-item', 'quote', 'caption', 'table-cell'])

/** What may stand right before a title in running text. */
const CUE =
  /(?:(?<!\p{L})(?:called|titled|entitled|named|intitul[ée]e?s?|presented|presenting|presents|présent[ée]e?s?|présentait|talks?|sessions?|keynote|workshop|demo|presentation|présentation|lecture|lightning|on|about|with|of|in|as|from|sur|gave|gives?|given|delivered|showed|shared|spoke|promised|brought|atelier|conférence|vortrag|charla|through|into|her|his|their|a|the|was|were)|[,:–—(-]|['’]s)[^\p{L}]{0,4}$/iu
const SAYING =
  /(?<!\p{L})(?:said|says|asked|asks|wrote|writes|put it|joked|shouted|replied|added|quoted?|dit|disait|book|article|paper|blog)(?!\p{L})[^"“«]{0,24}$/iu
/** "“…”, she said": what stands behind a saying. */
const SAID =
  /^["”»'’]?,?["”»'’]?\s*(?:(?:he|she|they|[\p{Lu}]\p{L}+)\s+){0,2}(?:said|says|asked|asks|wrote|joked|shouted|replied|added|dit|disait|put it|as (?:he|she|they))(?!\p{L})/u

const SHORT = /["“«]\s?[^"“”«»\n]{3,40}?\s?["”»]/g

/** Quotations of one or two words, which a passage does not keep. */
const shortQuotes = (line: Line): readonly { readonly start: number; readonly end: number }[] =>
  /["“«]/.test(line.text)
    ? [...line.text.matchAll(SHORT)].map(match => ({
        start: line.sentence.start + match.index,
        end: line.sentence.start + match.index + match[0].length,
      }))
    : []

/** Links that a sentence says to be called so: "Her slides are called [TITLE](…)". */
const called = (passage: Passage): readonly { readonly start: number; readonly end: number }[] =>
  passage.block.links.filter(link =>
    /(?:called|titled|entitled|named|intitulée?s?|titre|titel|titled:|llamad[oa])\s*$/iu.test(
      passage.text.slice(Math.max(0, link.start - 24), link.start),
    ),
  )

/** Stretches of a line that may be titles: in quotation marks, or emphasised. */
const runsIn = (line: Line, people: readonly Finding[]): readonly Span[] => {
  const { passage, sentence } = line
  const isName = (start: number, end: number): boolean =>
    people.some(one => one.span.start < end && start < one.span.end)
  const runs = [...passage.quotes, ...shortQuotes(line), ...passage.block.emphasis, ...called(passage)].filter(
    run => run.start >= sentence.start - 2 && run.start < sentence.end && !isName(run.start, run.end),
  )
  const titles = runs.flatMap(run => {
    const title = titleIn(passage, run.start, run.end)
    if (title === undefined) return []
    const words = passage.text.slice(title.start, title.end)
    const topic = words.trim().includes(' ') && isTopic(passage.text, run.start, people)
    if (!topic && !isTitleLike(words)) return []
    const before = passage.text.slice(Math.max(0, run.start - 60), run.start)
    const opens = passage.text.slice(sentence.start, run.start).trim() === ''
    const after = passage.text.slice(title.end, title.end + 60)
    return (opens || CUE.test(before)) && !SAYING.test(before) && !SAID.test(after) ? [title] : []
  })
  // An emphasised quotation is one title.
  return titles
    .filter((one, at) => !titles.slice(0, at).some(other => other.start <= one.end && one.start <= other.end))
    .sort((one, other) => one.start - other.start)
}

/** "Facundo Roe on *how to say no*": behind a name and "on", emphasis is a title however it is written. */
const isTopic = (text: string, start: number, people: readonly Finding[]): boolean => {
  const name = people.findLast(one => one.span.end <= start)
  return (
    name !== undefined &&
    /^(?:[^.;!?"“«]{0,80}[\s,])?(?:on|about|sur|über|sobre|su)\s+["“«*_]?$/iu.test(text.slice(name.span.end, start))
  )
}

/** Whose title it is: the persons named between the title before it and this one, else those after it. */
const ownersOf = (titles: readonly Span[], at: number, people: readonly Finding[]): readonly Finding[] => {
  const title = titles[at]
  if (title === undefined) return []
  const from = at === 0 ? 0 : (titles[at - 1]?.end ?? 0)
  const to = titles[at + 1]?.start ?? Number.POSITIVE_INFINITY
  const left = people.filter(one => one.span.start >= from && one.span.end <= title.start)
  const right = people.filter(one => one.span.start >= title.end && one.span.end <= to)
  const text = title.passage.text
  const next = right[0]
  const isBy =
    next !== undefined &&
    /^["”»’'*]?,?\s*(?:\(|by|par|with|from|von|por|–|—|- )/i.test(text.slice(title.end, next.span.start))
  // "“TITLE” was shown again in CITY, where A gave “OTHER”": what A gave is the other one.
  return isBy ? right : left.length > 0 ? left : titles[at + 1] === undefined ? right : []
}

const PRONOUN =
  /^(?:he|she|they|his|her|their|il|elle|ils|elles|sa|son|ses|leurs?|the|in|this|together|titled|called|watch|la|le|les|slides|video|er|sie|sein|ihr|die|der|el|su|ver|mira)$/
const MATERIAL = /\b(?:slides?|deck|video|vidéo|recording|diapos|folien|aufzeichnung|diapositivas|grabación)\b/i

/**
 * Running text: "A from ORG gave a talk called ‘TITLE’", "“TITLE” by A", "A presented *TITLE*"; and the sentence after, which
 * goes on about the same persons: "Her talk, “TITLE”, …".
 */
export const talksInProse = ({ reading, of }: Scene): readonly Draft[] => {
  // Below a heading that is the speaker's name, what goes on goes on about that speaker.
  const headed = new Map<Passage, readonly Finding[]>()
  for (const { heading, below } of partsOf(reading)) {
    const owners = onePerson(of(heading).filter(one => one.rule === 'heading-name'))
    if (owners.length > 0) for (const passage of below) headed.set(passage, owners)
  }
  return reading.passages.flatMap((passage: Passage) => {
    if (!KINDS.has(passage.block.kind)) return []
    const found = of(passage)
    let last: readonly Finding[] = headed.get(passage) ?? []
    if (found.length === 0 && last.length === 0) return []
    const drafts: Draft[] = []
    const lines = passage.lines
    for (const [index, line] of lines.entries()) {
      const people = inLine(found, line)
      const opens =
        /^\s*["“«‘']/.test(line.text) ||
        passage.block.emphasis.some(run => Math.abs(run.start - line.sentence.start) <= 1)
      const says = (line.flags & FLAG.talk) !== 0 || MATERIAL.test(line.text)
      const isFollowUp = people.length === 0 && (opens || (says && PRONOUN.test(line.tokens[0]?.folded ?? '')))
      const titles = people.length > 0 || (isFollowUp && last.length > 0) ? runsIn(line, people) : []
      titles.forEach((title, at) => {
        const owners = people.length > 0 ? ownersOf(titles, at, people) : last
        if (owners.length === 0) return
        // Links belong to the talk up to the next sentence that tells of somebody else.
        const next = lines.slice(index + 1).find(one => inLine(found, one).length > 0)
        drafts.push({
          title,
          people: onePerson(owners),
          rule: people.length > 0 ? 'named-in-prose' : 'goes-on',
          addresses: addressesIn(
            passage,
            at === 0 ? line.sentence.start : title.start,
            titles[at + 1]?.start ?? next?.sentence.start,
          ),
          at: passage,
        })
      })
      if (people.length > 0) last = people
    }
    return drafts
  })
}
