import type { Finding, Span } from '../evidence.ts'
import { matches } from '../gates/gate.ts'
import { type Chain, chainsOf } from '../people/chains.ts'
import { isDoubleGiven } from '../people/double-given.ts'
import { employersAmong, type KnownPeople, knownPeople, type Mention, mentionsIn } from '../people/mentions.ts'
import type { Taken } from '../people/name-word-at.ts'
import { GIVEN_TOO } from '../people/name-words.ts'
import { type NameRun, nameRuns } from '../people/names.ts'
import type { Mark } from '../people/not-people.ts'
import { withProfiled } from '../people/profiled.ts'
import type { Block, Line, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { fold, foldKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { createHashFilter } from '../text/word-filter.ts'
import { hashOf } from '../text/word-hash.ts'
import { NOT_NAMES } from '../text/words.ts'
import { speakersLikeOthers } from './alike.ts'
import { speakersInBios } from './bios.ts'
import { withEmployers } from './employers.ts'
import { weighSpeakers } from './likely.ts'
import { isMadeBy } from './lines.ts'
import { speakersByOneName } from './one-names.ts'
import { speakersByPage } from './pages.ts'
import { speakersInParallel } from './parallel.ts'
import { speakersInPictures } from './pictured.ts'
import { speakersInProse } from './prose.ts'
import { FOR_TALK, referencesIn } from './references.ts'
import { speakersInRuns } from './runs.ts'
import { speakersInSections } from './sections.ts'
import { speakersSetOff } from './set-off.ts'
import { speakersInStructure } from './structure.ts'
import { speakersInTitle } from './titles.ts'
import { speakersAsTopics } from './topics.ts'
import { speakersUnderTitles } from './under-titles.ts'
import { unknownTeller } from './unknown-name.ts'

/** Who spoke, and where an employer is named. */
export type People = {
  readonly found: readonly Finding[]
  readonly employers: readonly Span[]
  /** Keys of all names that the post uses for people. */
  readonly persons: ReadonlySet<string>
  /** Keys of their first names. */
  readonly firstNames: ReadonlySet<string>
}

/** Speakers below this are not told. */
const LEAST = 0.6

/** "Ada Lovelace", "Leonardo da Vinci"; "The organisers", who write most recaps, are no person. */
const AUTHOR_NAME =
  /^(?!(?:The|A|An|Our|Les?|La|Une?|Das|Die|Der|El|Los) )\p{Lu}\S+(?: (?!(?:at|from|of|and|et|und|for|chez|the|@|&) )\S+)? \p{Lu}\S+$/u

/** Whether an author is a person: a group's or a project's page is signed by its name too ("Apache Loom", "Open Looms"). */
const isAuthorName = (name: string): boolean => {
  const first = fold(name.split(' ')[0] ?? '')
  return AUTHOR_NAME.test(name) && (!NOT_NAMES.has(first) || GIVEN_TOO.has(first))
}

/** "Ada L" for "Ada Lovelace". */
const shortened = (name: string): string | undefined => {
  const space = name.indexOf(' ')
  return space < 0 || name.length < space + 3 ? undefined : name.slice(0, space + 2)
}

/** What friends say, between the given and the family name. */
const NICKNAME = / ["“«'‘(] ?[^"”»'’)]+ ?["”»'’)] /

/** "Min Ho" is Min Ho Park: double given names whose family name the post tells elsewhere, with the whole name. */
const wholeNames = (runs: Iterable<readonly NameRun[]>): ReadonlyMap<string, string> => {
  const names = new Set<string>()
  for (const found of runs) for (const { name } of found) names.add(name)
  const whole = new Map<string, string>()
  for (const name of names) {
    const space = name.indexOf(' ', name.indexOf(' ') + 1)
    const start = space < 0 ? undefined : name.slice(0, space)
    // "Ada Lind", where the post tells of Ada "Ace" Lind too
    const plain = NICKNAME.test(name) ? name.replace(NICKNAME, ' ') : undefined
    if (plain !== undefined && names.has(plain)) whole.set(plain, name)
    if (start !== undefined && names.has(start) && isDoubleGiven(start)) whole.set(start, name)
    // "Ada L", where the post tells of Ada Lovelace too
    const short = shortened(name)
    if (short !== undefined && names.has(short)) whole.set(short, whole.has(short) ? short : name)
  }
  return whole
}

/** "Loom Strategy", where the post speaks of a "loom" and of "strategy" too: whether a word stands small somewhere in it. */
const ordinaryWords = ({ passages }: Reading): ((folded: string) => boolean) => {
  const tell = (one: (token: Token) => void): void => {
    for (const { tokens } of passages)
      for (const token of tokens) if (token.shape === 'lower' && !token.handle) one(token)
  }
  let may: ((hash: number) => boolean) | undefined
  let small: Set<string> | undefined
  return folded => {
    if (may === undefined) {
      const hashes = new Int32Array(passages.reduce((sum, { tokens }) => sum + tokens.length, 0))
      let at = 0
      tell(({ hash }) => {
        hashes[at++] = hash
      })
      may = createHashFilter(hashes)
    }
    if (!may(hashOf(folded))) return false
    if (small === undefined) {
      const words = new Set<string>()
      tell(token => words.add(token.folded))
      small = words
    }
    return small.has(folded)
  }
}

/** Reads who spoke. `taken` tells words that are technologies or cities, and so no names. */
export const findSpeakers = (reading: Reading, taken: Taken): People => {
  const shaped = new Map<Line, readonly NameRun[]>()
  // A name that stands where an employer does once ("from Foo Bar") is an organisation's name everywhere in the post.
  const organisations = new Set<string>()
  const isSmall = ordinaryWords(reading)
  const ordinary = ({ folded }: Token): boolean => isSmall(folded)
  let marked: Block | undefined
  let marks: readonly Mark[] = []
  for (const line of reading.lines) {
    const { quotes, block } = line.passage
    if (block !== marked) {
      marked = block
      marks = block.links.length + block.emphasis.length === 0 ? [] : [...block.links, ...block.emphasis]
    }
    const shapely = nameRuns(line.tokens, line.passage.text, taken, { quotes, marks, ordinary })
    const found = block.links.length === 0 ? shapely : withProfiled(line, shapely)
    if (found.length === 0) continue
    shaped.set(line, found)
    for (const name of employersAmong(line, found)) organisations.add(foldKey(name))
  }
  const whole = wholeNames(shaped.values())
  const names: string[] = []
  const runs = new Map<Line, readonly NameRun[]>()
  for (const [line, found] of shaped) {
    const people = organisations.size === 0 ? found : found.filter(run => !organisations.has(foldKey(run.name)))
    if (people.length === 0) continue
    const full = whole.size === 0 ? people : people.map(run => ({ ...run, name: whole.get(run.name) ?? run.name }))
    runs.set(line, full)
    for (const run of full) names.push(run.name)
  }
  // "Jane talked about …", in a post by Jane Roe.
  const known: KnownPeople = knownPeople([...names, ...reading.post.authors.filter(isAuthorName)])
  const mentions = new Map<Line, readonly Mention[]>()
  const people = (line: Line): readonly Mention[] => {
    const ready = line.memo.persons
    if (ready !== undefined) return ready
    const found = mentionsIn(line, runs.get(line) ?? [], known, taken)
    line.memo.persons = found
    if (found.length > 0) mentions.set(line, found)
    return found
  }
  const references = referencesIn(reading)
  const found: Finding[] = [
    ...speakersInStructure(reading, people, references, taken),
    ...speakersInTitle(reading, people),
    ...speakersInBios(reading, people, taken),
    ...speakersInPictures(reading, people),
    ...speakersByPage(reading, people),
    ...speakersInRuns(reading, people),
    ...speakersUnderTitles(reading, people),
    ...speakersInParallel(reading, people, references),
  ]
  let previous: { line: Line; chains: readonly Chain[] } | undefined
  for (const line of reading.lines) {
    const kind = line.passage.block.kind
    const section = line.passage.section
    const skip =
      kind === 'title' ||
      kind === 'alt' ||
      line.call ||
      references.has(line.passage) ||
      isMadeBy(line) ||
      section === 'foot' ||
      (section === 'sponsors' && !matches(line, FOR_TALK)) ||
      section === 'organisers' ||
      (line.later && !reading.announcement && (line.flags & FLAG.past) === 0)
    const named = skip ? [] : chainsOf(line.tokens, people(line))
    const unknown = named.length > 0 || skip || !reading.event ? undefined : unknownTeller(line, known, taken)
    const chains = unknown === undefined ? named : [unknown]
    if (chains.length > 0 || previous !== undefined)
      found.push(...(skip ? [] : speakersInProse(reading, line, chains, previous)))
    previous = chains.length > 0 ? { line, chains } : undefined
  }
  found.push(...speakersLikeOthers(reading, people, found, taken))
  found.push(...speakersByOneName(reading, people, found, taken))
  found.push(...speakersInSections(reading, people, found))
  found.push(...speakersSetOff(reading, people, references, taken, found))
  found.push(...speakersAsTopics(reading, people, found))
  for (const line of runs.keys()) people(line)
  const weighed = weighSpeakers(reading, mentions, isSmall, references, found)
  const told = withEmployers(reading, runs.keys(), people, weighed, taken)
  const employers: Span[] = []
  for (const [line, persons] of mentions)
    for (const person of persons) {
      if (
        person.until <= person.last ||
        !/^\s*(?:,|\()|^ (?:at|from|chez|of|with|@)$/.test(
          line.tokens[person.last + 1]?.gap === ' '
            ? ` ${line.tokens[person.last + 1]?.folded ?? ''}`
            : (line.tokens[person.last + 1]?.gap ?? ''),
        )
      )
        continue
      const start = line.tokens[person.last]?.end ?? 0
      employers.push({ passage: line.passage, start, end: line.tokens[person.until]?.end ?? start })
    }
  const persons = new Set<string>()
  const firstNames = new Set<string>()
  for (const name of names) {
    persons.add(foldKey(name))
    firstNames.add(foldKey(name.split(' ')[0] ?? ''))
  }
  return { found: told.filter(one => one.confidence >= LEAST), employers, persons, firstNames }
}
