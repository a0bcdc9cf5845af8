import { cityAt } from '../cities/gazetteer.ts'
import type { Finding } from '../evidence.ts'
import { matchesIn } from '../gates/gate.ts'
import { lean } from '../gates/lean.ts'
import { type OrganisationChain, organisationChains } from '../organisations/chains.ts'
import { finding } from '../organisations/finding.ts'
import type { Passage, Reading } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { ROLE_WORDS } from '../text/words.ts'
import { AT_WORK, isNoVenue } from './at-place.ts'
import { AT, TO_NAME } from './place-words.ts'

/** Words of a heading that is of one stop: "Day 3: Lyon, at last". */
const LONGEST_HEADING = 7
/** Towns that a report of several stops has at least. */
const FEWEST = 2
/** Sentences at a stop's opening that tell where people were. */
const OPENING = 3

/** A stop of a report: its town, and where the words about it start. */
type Stop = { readonly passage: Passage; readonly town: string; readonly from: number }

const townIn = (tokens: readonly Token[]): string | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const hit = cityAt(tokens, at)
    if (hit !== undefined && !hit.city.weak) return hit.city.name
  }
  return undefined
}

/** The stop that a passage opens: its town stands in the bold words at its head, or in the heading right above it. */
const stopOf = (passage: Passage, above: Passage | undefined): readonly Stop[] => {
  const { block, tokens, headingTokens } = passage
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return []
  const bold = block.emphasis.find(({ start }) => start <= (tokens[0]?.start ?? 0))
  const from = bold?.end ?? 0
  const headed = above?.block.kind === 'heading' && headingTokens.length <= LONGEST_HEADING
  const town = townIn(bold === undefined ? (headed ? headingTokens : []) : tokens.filter(({ end }) => end <= from))
  return town === undefined ? [] : [{ passage, town, from }]
}

/** "We were at Acme", "Dernier arrêt, chez Initech", "Zu Gast bei Globex" */
const PLACE = lean(new RegExp(`(?:^|[\\s,;:–—(!.])${AT} ?${TO_NAME}[*_«"“]?$`))
/** "**May, Cologne.** Globex, rooftop", "Hooli opened its doors": a name that comes first, and what tells that people were there. */
const FIRST =
  /^(?:, (?:rooftop|upstairs|downstairs|top floor|ground floor|basement|again|encore|with|avec|mit|the|their|in|a|an)\b|,? (?:opened|let us|had us|welcomed us|hosted|took us in|nous (?:a|ont) (?:prete|accueilli|ouvert|recu)\w*))/
const WORKS = /^(?:work\w*|jobs?|employed|travail\w*|arbeite\w*|trabaj\w*|trabalh\w*|lavor\w*|werk\w*)$/
/** What stands between the head of a stop and a name that comes first. */
const NOTHING = /^\W*$/

const isPlace = (chain: OrganisationChain, from: number): boolean => {
  const { passage } = chain.line
  const [first] = chain.named
  if (first === undefined || isNoVenue(fold(first.name)) || matchesIn(chain.marks, AT_WORK, chain.lead)) return false
  const lead = fold(passage.text.slice(Math.max(from, chain.line.sentence.start), first.start))
  const place = PLACE.exec(lead)
  if (place !== null) {
    const before = /(\p{L}+)\W*$/u.exec(lead.slice(0, place.index))?.[1] ?? ''
    return !ROLE_WORDS.has(before) && !WORKS.test(before)
  }
  return NOTHING.test(lead) && FIRST.test(chain.right)
}

/**
 * The houses of a report of several stops, each below a heading with its town or behind bold words with it: "**March, Lyon.**
 * At Acme, for once on a Monday.", "## Leeds" above "Dernier arrêt, chez Initech". One a stop, where its first sentences tell.
 */
export const entryPlaces = (reading: Reading, isPerson: (name: string) => boolean): readonly Finding[] => {
  const stops = reading.passages.flatMap(passage => stopOf(passage, reading.passages[passage.at - 1]))
  if (new Set(stops.map(({ town }) => town)).size < FEWEST) return []
  return stops.flatMap(({ passage, from }) => {
    for (const line of passage.lines.slice(0, OPENING)) {
      if (line.later) continue
      const place = organisationChains(line).find(chain => (chain.named[0]?.start ?? 0) >= from && isPlace(chain, from))
      const named = place?.named[0]
      if (named !== undefined) return isPerson(named.name) ? [] : [finding(passage, named, 'entry-place', 0.75)]
    }
    return []
  })
}
