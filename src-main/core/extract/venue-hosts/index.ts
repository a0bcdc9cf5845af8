import type { Finding } from '../evidence.ts'
import { organisationsOf } from '../organisations/cells.ts'
import { chainGoneOn, organisationChains } from '../organisations/chains.ts'
import type { Named } from '../organisations/lists.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { atPlace } from './at-place.ts'
import { continuesList, hostFrame } from './frames.ts'

const finding = (passage: Passage, named: Named, rule: string, confidence: number): Finding => ({
  name: named.name,
  confidence,
  rule,
  span: { passage, start: named.start, end: named.end },
})

const WANTED =
  /\b(?:looking for|interested in|want to|would like to|can host|could host|have a venue|happy to host|if you)\b/i
const ONLINE =
  /^(?:online|zoom|youtube|virtual|virtually|twitch|google meet|discord|slack|github|meetup|crowdcast|microsoft teams|teams|tbd|tba|here|en ligne|streamyard|hopin|[pecmb][sd]?t|ce[s]?t|utc|gmt|russia|canada|france|germany|[ap]m)$/i

/** Where the words before "hosted" make the organisation the organiser: "A hosted an exciting event at …". */
const authors = (reading: Reading): ReadonlySet<string> =>
  new Set(reading.post.authors.map(author => author.toLowerCase()))

const byWords = (line: Line, isPerson: (name: string) => boolean): readonly Finding[] => {
  const found: Finding[] = []
  let open: { readonly rule: string; readonly confidence: number } | undefined
  const at = line.passage.lines.indexOf(line)
  const goneOn = chainGoneOn(line, line.passage.lines[at - 1])
  const chains = organisationChains(line)
  for (const chain of goneOn === undefined ? chains : [goneOn, ...chains]) {
    const frame = hostFrame(chain) ?? (atPlace(chain) ? { rule: 'at-place', confidence: 0.82 } : undefined)
    const continued = frame === undefined && open !== undefined && continuesList(chain)
    const verdict = frame ?? (continued ? open : undefined)
    open = verdict
    if (verdict === undefined) continue
    // "at A" and "Venue: A, street" name one place; the other words may name several.
    const named = /^(?:at-place|venue-label)$/.test(verdict.rule) ? chain.named.slice(0, 1) : chain.named
    for (const one of named)
      if (!((verdict.rule === 'hosted' || verdict.rule === 'venue-label') && isPerson(one.name)))
        found.push(finding(line.passage, one, verdict.rule, verdict.confidence))
  }
  return found
}

const HOST_HEADER =
  /^(?:hosts?|hosted (?:by|at)|venues?|where|location|place|room|lieux?|h[oô]tes?|salle|endroit|o[uù]|host(?:ed)? ?(?:\/|&|and) ?venue|venue ?(?:\/|&|and) ?host|accueil|chez)$/i

/** A table's column headed "Host", "Venue" or "Lieu"; cells of other columns name no host. */
const inTable = (passage: Passage): readonly Finding[] =>
  HOST_HEADER.test(passage.block.header?.trim() ?? '') && passage.text.trim() !== passage.block.header?.trim()
    ? organisationsOf(passage)
        .slice(0, 1)
        .map(named => finding(passage, named, 'table-column', 0.9))
    : []

/** Finds who gave the venue. `isPerson` tells names that the post uses for people. */
export const findHosts = (reading: Reading, isPerson: (name: string) => boolean): readonly Finding[] => {
  if (!reading.event) return []
  const own = authors(reading)
  const found: Finding[] = []
  for (const passage of reading.passages) {
    const { section, block } = passage
    if (block.kind === 'code' || section === 'later' || section === 'organisers') continue
    if (block.kind === 'table-cell' && block.header !== undefined) {
      found.push(...inTable(passage))
      continue
    }
    if (section === 'hosts' && block.kind !== 'heading' && block.kind !== 'table-cell' && passage.tokens.length <= 12)
      found.push(
        ...organisationsOf(passage)
          .slice(0, 1)
          .map(named => finding(passage, named, 'under-heading', 0.85)),
      )
    for (const line of passage.lines) {
      if ((line.flags & FLAG.host) === 0) continue
      const thanks = /\b(?:thank|merci)/i.test(line.text)
      if (
        !thanks &&
        ((line.call && !(reading.announcement && /\d/.test(line.text))) ||
          (line.later && !reading.announcement) ||
          WANTED.test(line.text) ||
          section === 'foot')
      )
        continue
      found.push(...byWords(line, isPerson))
    }
  }
  return found
    .map(one => ({ ...one, name: one.name.replace(/(?:'s)?\s+(?:HQ|[Oo]ffices?|[Hh]eadquarters)$/, '') }))
    .filter(one => !ONLINE.test(one.name) && !own.has(one.name.toLowerCase()))
}
