import type { Finding, Span } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import type { Passage } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { type Draft, inLine, onePerson, type Scene } from './draft.ts'
import { belowNames } from './headings.ts'
import { addressesIn } from './links.ts'
import { runsIn } from './runs.ts'

const KINDS = new Set(['paragraph', 'list-item', 'quote', 'caption', 'table-cell'])

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
    /^\s?["”»’'*]?,?\s*(?:(?:hosted|led|given|presented|run|animée? |présentée? )\s?(?:by|par)|\(|by|par|with|from|von|por|–|—|- )/i.test(
      text.slice(title.end, next.span.start),
    )
  // "“TITLE” was shown again in CITY, where A gave “OTHER”": what A gave is the other one.
  return isBy ? right : left.length > 0 ? left : titles[at + 1] === undefined ? right : []
}

const PRONOUN =
  /^(?:he|she|they|his|her|their|il|elle|ils|elles|sa|son|ses|leurs?|the|in|this|together|titled|called|watch|la|le|les|slides|video|er|sie|sein|ihr|die|der|el|su|ver|mira)$/
const MATERIAL = gated(/\b(?:slides?|deck|video|vidéo|recording|diapos|folien|aufzeichnung|diapositivas|grabación)\b/i)

/** "B and C came too, and saw a talk by A": the one behind the talk gave it. */
const GIVEN_BY =
  /(?:talk|presentation|session|demo|keynote|workshop|présentation|conférence|vortrag|charla)\s(?:given\s)?(?:from|by|of|de|par|von)\s$/iu

/** Whom the next sentence goes on about. */
const ownersAfter = (people: readonly Finding[]): readonly Finding[] => {
  const at = people.findIndex(({ span }) =>
    GIVEN_BY.test(span.passage.text.slice(Math.max(0, span.start - 40), span.start)),
  )
  return at > 0 ? people.slice(at) : people
}

/**
 * Running text: "A from ORG gave a talk called ‘TITLE’", "“TITLE” by A", "A presented *TITLE*"; and the sentence after, which
 * goes on about the same persons: "Her talk, “TITLE”, …".
 */
export const talksInProse = ({ reading, of }: Scene): readonly Draft[] => {
  const headed = belowNames({ reading, of })
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
      const says = (line.flags & (FLAG.talk | FLAG.gathering)) !== 0 || matches(line, MATERIAL)
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
      if (people.length > 0) last = ownersAfter(people)
    }
    return drafts
  })
}
