import { groupBy } from '../../group-by.ts'
import { type Finding, lineAt } from '../evidence.ts'
import { probabilityOf, weigh } from '../likelihood/cue.ts'
import { chainsOf } from '../people/chains.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { foldKey } from '../text/fold.ts'
import { type Seen, SIGHT_CUES } from './likely-cues.ts'
import { NAME_CUES, namedIn, postWords } from './likely-names.ts'
import { isElsewhere } from './likely-vetoes.ts'
import { finding } from './lines.ts'

/** What holds of a name of which nothing is known. */
const BIAS = -2.8
/** From this probability on, a person whom no rule found spoke: in a post of which the rules found no speaker, and else. */
const LIKELY = { none: 0.7, some: 0.85 } as const
/** Below it, a name that only the layout of the page showed (a heading, a caption, an item) is none of a speaker's. */
const UNLIKELY = 0.05
/** Sightings of one name that are looked at. */
const MOST_SEEN = 8
/** Rules that read of a speaker in words, wherever they stand. */
const OUTRIGHT: ReadonlySet<string> = new Set([
  'label',
  'title-with',
  'byline',
  'bio',
  'talk-by',
  'given-by',
  'speaks',
  'under-title',
])
const PROSE = new Set(['paragraph', 'quote'])
const LEAST_SURE = 0.6

/**
 * "Jane Roe and Max Doe, weavers at Acme": of two who are told of alike, the one beside whom the other is likely to have spoken.
 * `settled` are the keys of all who were judged: told of already, dropped, likely, or likely to have spoken elsewhere.
 */
const besides = (
  mentions: ReadonlyMap<Line, readonly Mention[]>,
  added: readonly (readonly [line: Line, one: Finding])[],
  settled: ReadonlySet<string>,
): readonly Finding[] =>
  added.flatMap(([line, one]) =>
    chainsOf(line.tokens, mentions.get(line) ?? []).flatMap(({ people }) =>
      people.length === 2 && people.some(({ name }) => name === one.name)
        ? people
            .filter(({ name, full }) => full && !settled.has(foldKey(name)))
            .map(person => finding(line, person, 'likely', one.confidence))
        : [],
    ),
  )

/**
 * Weighs many small signs of a person having spoken, for names that no rule takes or leaves for certain: "Jane Roe" in bold
 * with a link to her slides, or "Windowed Looms" in a heading. The cues and their weights stand in likely-cues.ts and
 * likely-names.ts; they were fitted by logistic regression on some five hundred labelled posts of two hundred archives, without
 * what the rules say, and judged on archives left out of the fit. Persons above {@link LIKELY} are added, and findings of names
 * below {@link UNLIKELY} dropped. A post that speaks of no talk at all names no speaker by signs. `mentions` are the lines that name persons.
 */
export const weighSpeakers = (
  reading: Reading,
  mentions: ReadonlyMap<Line, readonly Mention[]>,
  isSmall: (folded: string) => boolean,
  references: ReadonlySet<Passage>,
  found: readonly Finding[],
): readonly Finding[] => {
  const sightings: readonly Seen[] = [...mentions].flatMap(([line, persons]) =>
    persons.flatMap(person => (person.alone ? [] : [{ line, person, references }])),
  )
  const byName = groupBy(sightings, ({ person }) => person.name)
  if (byName.size === 0 || !reading.event) return found
  const told = new Set(found.map(one => foldKey(one.name)))
  const inProse = new Set(found.flatMap(one => (PROSE.has(one.span.passage.block.kind) ? [foldKey(one.name)] : [])))
  const outright = new Set(found.flatMap(one => (OUTRIGHT.has(one.rule) ? [foldKey(one.name)] : [])))
  const tailed = new Set(found.flatMap(one => (one.rule === 'programme-tail' ? [lineAt(one.span)] : [])))
  const talks = reading.lines.some(({ flags }) => (flags & FLAG.talk) !== 0)
  const likely = told.size === 0 ? LIKELY.none : LIKELY.some
  const post = postWords(reading, isSmall)
  const added: (readonly [Line, Finding])[] = []
  const dropped = new Set<string>()
  const settled = new Set(told)
  for (const [name, all] of byName) {
    const key = foldKey(name)
    // What a sentence told stays told.
    if (inProse.has(key) || (!talks && !told.has(key))) continue
    const seen = all.slice(0, MOST_SEEN)
    const first = seen.find(one => one.person.full)
    if (first === undefined) continue
    const place = first.line.passage.at / reading.passages.length
    const named = namedIn(name, byName.size - 1, place, post)
    const probability = probabilityOf(weigh(SIGHT_CUES, seen, weigh(NAME_CUES, [named], BIAS)))
    if (told.has(key)) {
      if (probability < UNLIKELY && !outright.has(key) && !seen.some(one => one.person.handle !== undefined))
        dropped.add(key)
    } else if (probability > likely) {
      settled.add(key)
      // "Looms at Mill Luna - Jane Roe": of such a line the end tells who spoke.
      if (!isElsewhere(reading, seen) && !tailed.has(first.line))
        added.push([first.line, finding(first.line, first.person, 'likely', LEAST_SURE + probability / 20)])
    }
  }
  return [
    ...found.filter(one => !dropped.has(foldKey(one.name))),
    ...added.map(([, one]) => one),
    ...besides(mentions, added, settled),
  ]
}
