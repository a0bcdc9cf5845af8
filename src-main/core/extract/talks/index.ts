import type { Talk } from '../../../contract/index.ts'
import { groupBy } from '../../group-by.ts'
import { evidenceOf, type Finding } from '../evidence.ts'
import type { Passage, Reading } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'
import { dayTeller } from './days.ts'
import { type Draft, onePerson, type Scene } from './draft.ts'
import { partsOf, talksInHeadings } from './headings.ts'
import { addressesByPerson, addressesByTitle, addressesIn, joined, type TalkAddresses } from './links.ts'
import { talksInLists } from './lists.ts'
import { cityTeller } from './places.ts'
import { panelInPostTitle, talkInPostTitle } from './post-title.ts'
import { talksInProgramme } from './programme.ts'
import { talksInProse } from './prose.ts'
import { talksInRecords } from './records.ts'
import { statedTalks } from './stated.ts'
import { talksInTables } from './tables.ts'
import { withoutNames } from './title.ts'

export { statedSpeakers } from './stated.ts'

/** The rules in order of trust: of two titles for the same speakers in one place, the first stands. */
const RULES = [
  panelInPostTitle,
  talksInTables,
  talksInProgramme,
  talksInProse,
  talksInLists,
  talksInRecords,
  (scene: Scene, drafts: Drafts) => talksInHeadings(scene, [...drafts.values()].some(isInProse)),
  (scene: Scene, drafts: Drafts) => (drafts.size > 0 ? [] : talkInPostTitle(scene)),
] as const

/** Titles found so far, by key. */
type Drafts = ReadonlyMap<string, Draft>

const isInProse = (draft: Draft): boolean => draft.rule === 'named-in-prose' || draft.rule === 'goes-on'

const keyOf = (draft: Draft): string => foldKey(draft.title.passage.text.slice(draft.title.start, draft.title.end))

/** Passages that tell of a talk: its own, and for a heading all that stands below it. */
const belowHeadings = (reading: Reading): ReadonlyMap<Passage, readonly Passage[]> =>
  new Map(partsOf(reading).map(part => [part.heading, part.below]))

/** Slides and recordings near a talk: in its own line first, else below it, up to where another talk is told. */
const addressesOf = (
  draft: Draft,
  scene: Scene,
  below: ReadonlyMap<Passage, readonly Passage[]>,
  taken: ReadonlySet<Passage>,
): TalkAddresses => {
  const near: TalkAddresses[] = [draft.addresses]
  const { passages } = scene.reading
  const under = below.get(draft.at)
  if (under !== undefined) near.push(...under.filter(one => !taken.has(one)).map(one => addressesIn(one)))
  else if (draft.at.block.kind === 'paragraph')
    for (let at = draft.at.at + 1; at < passages.length; at++) {
      const passage = passages[at]
      if (
        passage === undefined ||
        passage.block.kind === 'heading' ||
        taken.has(passage) ||
        scene.of(passage).length > 0
      )
        break
      // The items of a list of links are told apart by their words.
      if (passage.block.kind !== 'list-item') near.push(addressesIn(passage))
    }
  return joined(near)
}

/** The title of a talk without the names of those who gave it. */
const titleAlone = ({ title, people }: Draft): Draft['title'] => {
  const { passage, start, end } = title
  const [from, to] = withoutNames(
    passage.text.slice(start, end),
    people.map(one => one.name),
  )
  return { passage, start: start + from, end: start + to }
}

/** The surest finding of each name: the one that the list of speakers takes its spelling from. */
const surestOf = (spoke: readonly Finding[]): ReadonlyMap<string, Finding> => {
  const best = new Map<string, Finding>()
  for (const one of spoke) {
    const known = best.get(foldKey(one.name))
    if (known === undefined || one.confidence > known.confidence) best.set(foldKey(one.name), one)
  }
  return best
}

/**
 * Reads the talks that a post tells of, in its order: title, speakers, city (in a recap of several), day (where
 * it is certain), addresses of slides and
 * of a recording. A talk whose title the post does not state is none. Front matter that lists talks wins over prose.
 * `spoke` are the speakers as found, under the names of the recap's list; `cities` the cities as found.
 */
export const findTalks = (reading: Reading, spoke: readonly Finding[], cities: readonly Finding[]): readonly Talk[] => {
  const stated = statedTalks(reading.post.frontMatter)
  if (stated.length > 0 || spoke.length === 0) return stated
  const inOrder = spoke.toSorted((one, other) => one.span.start - other.span.start)
  const byPassage = groupBy(inOrder, ({ span }) => span.passage)
  const scene: Scene = { reading, of: passage => byPassage.get(passage) ?? [] }
  const drafts = new Map<string, Draft>()
  // Titles that these speakers have already, by the part of the post they stand in.
  const titled = new Set<string>()
  for (const rule of RULES) {
    const found = rule(scene, drafts)
    const now: string[] = []
    for (const given of found) {
      const draft = { ...given, title: titleAlone(given) }
      const key = keyOf(draft)
      const known = drafts.get(key)
      if (known !== undefined) {
        drafts.set(key, {
          ...known,
          people: onePerson([...known.people, ...draft.people]),
          addresses: joined([known.addresses, draft.addresses]),
        })
        continue
      }
      if (draft.people.some(one => titled.has(one.name))) continue
      drafts.set(key, draft)
      now.push(...draft.people.map(one => one.name))
    }
    for (const name of now) titled.add(name)
  }
  // Many a recap names speakers and no title: what is read for talks alone is then not read.
  if (drafts.size === 0) return []
  const below = belowHeadings(reading)
  const taken = new Set([...drafts.values()].map(draft => draft.at))
  const cityOf = cityTeller(reading, cities)
  const dayOf = dayTeller(reading, cities)
  const byTitle = addressesByTitle(reading)
  const byPerson = addressesByPerson(reading, taken)
  const usual = surestOf(spoke)
  const talksOf = new Map<string, number>()
  for (const draft of drafts.values())
    for (const { name } of draft.people) talksOf.set(name, (talksOf.get(name) ?? 0) + 1)
  return [...drafts.values()]
    .sort((one, other) => one.title.passage.at - other.title.passage.at || one.title.start - other.title.start)
    .map(draft => {
      const city = cityOf(draft.at)
      const day = dayOf(draft.at)
      const { passage, start, end } = draft.title
      // A cell may break the line within a title.
      const title = passage.block.text.slice(start, end).replace(/\s+/g, ' ')
      const names = draft.people.map(one => one.name)
      const apart = names.every(name => talksOf.get(name) === 1) ? byPerson(names) : {}
      return {
        title,
        speakers: [...new Set(draft.people.map(one => usual.get(foldKey(one.name))?.name ?? one.name))],
        ...(city === undefined ? {} : { city }),
        ...(day === undefined ? {} : { day }),
        ...joined([byTitle(title), addressesOf(draft, scene, below, taken), apart]),
        provenance: 'extracted',
        evidence: evidenceOf(draft.title),
      }
    })
}
