import { cityNamed } from '../cities/gazetteer.ts'
import type { Reading } from '../text/document.ts'
import { fold, foldKey } from '../text/fold.ts'
import { EVENT_TITLE_WORDS, EVENT_WORDS, ORGANISATION_WORDS } from '../text/words.ts'
import { isWellKnown } from './known.ts'
import type { DoubleCue } from './likely-cues.ts'
import { wordsIn } from './name-parts.ts'

/** A name of an organisation, and where in the post it first stands, from 0 to 1. */
export type NamedOrganisation = {
  readonly name: string
  readonly words: readonly string[]
  readonly place: number
  readonly reading: Reading
}

const GROUP = /(?:con|conf|camp|fest|jug|js|rb|group|club|user|users|girls|meetup)$|^py|community/

/** What a name itself, and its place in the post, say for and against a sponsor and a host. */
export const NAME_CUES: readonly DoubleCue<NamedOrganisation>[] = [
  { cue: 'known', sponsor: 2.0, host: 0.5, holds: ({ name }) => isWellKnown(name) },
  // "Acme Labs"
  {
    cue: 'organisation-word',
    sponsor: 0.7,
    host: 1.2,
    holds: ({ words }) => words.some(word => ORGANISATION_WORDS.has(word)),
  },
  {
    cue: 'event-word',
    sponsor: -0.7,
    host: -1.1,
    holds: ({ words }) => words.some(word => EVENT_WORDS.has(word) || EVENT_TITLE_WORDS.has(word)),
  },
  // "Leeds Widgets Group", "PyLeeds"
  { cue: 'group', sponsor: -0.5, host: -0.7, holds: ({ words }) => GROUP.test(words.join(' ')) },
  { cue: 'city', sponsor: -0.1, host: -0.4, holds: ({ name }) => cityNamed(name) !== undefined },
  { cue: 'early', sponsor: -0.2, host: 0.6, holds: ({ place }) => place <= 0.25 },
  { cue: 'at-the-end', sponsor: 0.5, host: -0.2, holds: ({ place }) => place >= 0.75 },
  { cue: 'announcement', sponsor: -0.5, host: 0.3, holds: ({ reading }) => reading.announcement },
  {
    cue: 'in-title',
    sponsor: -0.4,
    host: -0.4,
    holds: ({ name, reading }) => foldKey(reading.title.text).includes(foldKey(name)),
  },
  {
    cue: 'in-path',
    sponsor: -0.1,
    host: -0.9,
    holds: ({ name, reading }) => foldKey(reading.post.path).includes(foldKey(name)),
  },
]

/** A name as the cues look at it. */
export const namedOrganisation = (name: string, place: number, reading: Reading): NamedOrganisation => ({
  name,
  words: wordsIn(fold(name)),
  place,
  reading,
})
