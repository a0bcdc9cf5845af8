import type { Cue } from '../likelihood/cue.ts'
import type { Mention } from '../people/mentions.ts'
import type { Line, Passage } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { wordSet } from '../text/word-set.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { within } from './steps.ts'
import { NOT_SPEAKING, NOT_SPEAKING_FIRST, STRONG_VERBS, TELLING_VERBS, WORKS } from './verbs.ts'

/** A person where a sentence names them. */
export type Seen = { readonly line: Line; readonly person: Mention; readonly references: ReadonlySet<Passage> }

const BY = wordSet('by par von por door av')
const SPEAKER =
  wordSet(`speaker speakers presenter presenters presented presents guest guests panelist panelists panellist panellists moderator
  conférencier conférenciers intervenant intervenants orateur orateurs ponente ponentes palestrante palestrantes referent referenten
  sprecher vortragende keynote`)
const THANKS = wordSet(
  'thank thanks thankful merci gracias danke obrigado grazie bedankt kudos grateful shout remercier',
)
export const MATERIAL = /slides|speakerdeck|slideshare|youtu|vimeo|video|\.pdf|\.pptx?|prezi/i
const YEAR = /^(?:19|20)\d\d$/
const MARK_BEFORE = /[:|–—(•\n]|\s-+\s|["”»]/

const gapBefore = ({ line, person }: Seen): string => line.tokens[person.first]?.gap ?? ''
const kindOf = ({ line }: Seen): string => line.passage.block.kind
const sectionOf = ({ line }: Seen): string => line.passage.section
/** Whether one of some words stands from so many words before the name to so many behind what tells of it. */
const around = ({ line, person }: Seen, before: number, after: number, words: ReadonlySet<string>): boolean =>
  within(line.tokens, person.first - before, person.until + 1 + after, words) >= 0
const ahead = ({ line, person }: Seen, reach: number, words: ReadonlySet<string>): boolean =>
  within(line.tokens, person.first - reach, person.first, words) >= 0
const behind = ({ line, person }: Seen, reach: number, words: ReadonlySet<string>): boolean =>
  within(line.tokens, person.until + 1, person.until + 1 + reach, words) >= 0

/** What the words and marks around a name say for and against a speaker. See likely.ts for how the weights were found. */
export const SIGHT_CUES: readonly Cue<Seen>[] = [
  // "A showed", "A a présenté": a verb of speaking, or of telling, within four words behind
  { cue: 'verb-speaks', weight: 1.5, holds: seen => behind(seen, 4, STRONG_VERBS) },
  { cue: 'verb-tells', weight: 1.5, holds: seen => behind(seen, 4, TELLING_VERBS) },
  // "Danach sprach A"
  { cue: 'verb-before', weight: 0.6, holds: seen => ahead(seen, 3, STRONG_VERBS) },
  // "a talk by A"
  { cue: 'by', weight: 0.9, holds: ({ line, person }) => BY.has(line.tokens[person.first - 1]?.folded ?? '') },
  { cue: 'talk-before', weight: 0.6, holds: seen => ahead(seen, 8, TALK_NOUNS) },
  { cue: 'talk-after', weight: 0.7, holds: seen => behind(seen, 10, TALK_NOUNS) },
  { cue: 'talk-in-line', weight: 1.0, holds: ({ line }) => (line.flags & FLAG.talk) !== 0 },
  // "our speakers include A"
  { cue: 'speaker-before', weight: 1.3, holds: seen => ahead(seen, 6, SPEAKER) },
  // "A organised", "the book by A", "many thanks to A"
  {
    cue: 'other-deed',
    weight: -0.9,
    holds: seen => behind(seen, 3, NOT_SPEAKING) || around(seen, 4, 4, NOT_SPEAKING_FIRST),
  },
  { cue: 'work-before', weight: -0.6, holds: seen => ahead(seen, 4, WORKS) },
  { cue: 'thanks', weight: -1.7, holds: seen => ahead(seen, seen.person.first, THANKS) },
  // "TITLE: A", "TITLE (A)"
  { cue: 'mark-before', weight: 0.6, holds: seen => seen.person.first > 0 && MARK_BEFORE.test(gapBefore(seen)) },
  { cue: 'opens-line', weight: 0.9, holds: ({ person }) => person.first === 0 },
  { cue: 'heading', weight: 1.3, holds: seen => kindOf(seen) === 'heading' },
  { cue: 'list-item', weight: 0.7, holds: seen => kindOf(seen) === 'list-item' },
  { cue: 'table-cell', weight: 0.7, holds: seen => kindOf(seen) === 'table-cell' },
  { cue: 'picture', weight: -0.5, holds: seen => kindOf(seen) === 'alt' || kindOf(seen) === 'caption' },
  { cue: 'title', weight: -0.7, holds: seen => kindOf(seen) === 'title' },
  // "> Great evening! — A (@a)": what somebody wrote of it
  {
    cue: 'tweet',
    weight: -0.9,
    holds: seen => kindOf(seen) === 'quote' && seen.line.tokens.length < 14 && /[—–-]/.test(gapBefore(seen)),
  },
  // "Further reading", "Thanks to": lists of people who did something else
  { cue: 'reference', weight: -2.0, holds: ({ line, references }) => references.has(line.passage) },
  // "A spoke on looms at LoomConf 2015"
  {
    cue: 'year',
    weight: -1.3,
    holds: ({ line }) => line.tokens.some(token => token.shape === 'digit' && YEAR.test(token.text)),
  },
  { cue: 'talks-section', weight: 0.4, holds: seen => sectionOf(seen) === 'talks' },
  { cue: 'foot-section', weight: -1.1, holds: seen => /^(?:foot|later|sponsors)$/.test(sectionOf(seen)) },
  // "[A](https://twitter.com/a)", "A (@a)"
  { cue: 'profile', weight: 0.8, holds: ({ person }) => person.handle !== undefined },
  { cue: 'employed', weight: 0.7, holds: ({ person }) => person.affiliation !== undefined },
  {
    cue: 'bold',
    weight: 0.9,
    holds: ({ line, person }) => {
      const start = line.tokens[person.first]?.start ?? 0
      return line.passage.block.emphasis.some(run => run.start <= start && start < run.end)
    },
  },
  {
    cue: 'material',
    weight: 1.0,
    holds: ({ line }) => line.passage.block.links.some(link => MATERIAL.test(link.href)),
  },
  { cue: 'call', weight: -0.5, holds: ({ line }) => line.call },
  { cue: 'past', weight: 0.5, holds: ({ line }) => (line.flags & FLAG.past) !== 0 },
  { cue: 'future', weight: -0.5, holds: ({ line }) => (line.flags & FLAG.future) !== 0 },
]
