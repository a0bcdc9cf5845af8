import type { ParsedPost } from '../../post/types.ts'
import { cityAt } from '../cities/gazetteer.ts'
import { matches } from '../gates/gate.ts'
import { type Cue, weigh } from '../likelihood/cue.ts'
import type { Line, Passage } from './document.ts'
import { isHonour, STANDING } from './event.ts'
import { FLAG } from './flags.ts'

/** A post with what its sentences are about. */
type Scene = {
  readonly post: ParsedPost
  readonly title: Passage
  readonly lines: readonly Line[]
  /** Sentences with a word for people who come together. */
  readonly gatherings: number
  /** Sentences with a word of events. */
  readonly events: number
}

const MEETUP =
  /\b(?:meet-?ups?|user group|usergroup|hack ?(?:night|day|athon)s?|dojo|code ?retreat|workshop|bar ?camp|unconference|JUG|LUG)\b/i
const HOSTED = /\b(?:hosted (?:by|us|at)|sponsored by|for hosting|for sponsoring|courtesy of)\b/i
const ATTENDED = /\b(?:attend(?:ed|ees|ing)?|participants|audience|organi[sz](?:ed|ers?))\b/i
const SPOKE = /\b(?:I (?:gave|spoke|presented|talked|attended|went)|my (?:talk|slides|presentation))\b/i
/** "Cupcakes by Acme", "Beer and pizza from Initech": what people eat and drink together. */
const FED =
  /\b(?:pizzas?|beers?|drinks|snacks|cupcakes|refreshments|catering|food|apéro|buffet|bières|getränke|cervezas?)\b/i
/** What is said of those who stand before others. */
const STAGE =
  /\b(?:applause|on stage|the stage|the floor|up next|next up|first up|kicked (?:things|us|it|off)|got (?:things|us) going|opened (?:with|the)|closed (?:with|the)|rounded off|finished us off|lightning talks?|live demo|gave an? (?:[\w-]+ ){0,3}(?:talk|demo|rant|overview|tour|introduction)|Q&A|applaus|applaudissements|aplausos)\b/i
/** What is said of those who came. */
const TURNOUT =
  /\b(?:turn-?out|showed up|turned up|braved|squeezed|packed|full house|everyone who (?:came|joined|attended|made it)|see you (?:all )?(?:next|in)|what an? (?:night|evening|turnout|crowd))\b/i
const HOUR = /\b\d{1,2}[:h]\d{2}\b|\b\d{1,2} ?[ap]m\b/i
/** "LoomConf 2016, part 2", "Loomdev 2016 day one" */
const YEAR_AND_PART =
  /\b20\d\d\W{1,3}(?:\p{L}+ )?(?:part|day|jour|tag|día|dia|teil|partie) (?:\d|one|two|three|i{1,3}\b)/iu
const TAG = /meetup|event|conference|talk|workshop|user ?group|speaking|hackathon|community|presentation/i
const PATH = /meetup|event|talk|meeting|recap|conference|speak|session|jug|user-?group/i

const says = ({ lines }: Scene, pattern: RegExp): boolean => lines.some(({ text }) => pattern.test(text))
const codes = ({ post }: Scene): number => post.blocks.filter(({ kind }) => kind === 'code').length

/** Signs for and against an event, with weights found as those of speakers were: see speakers/likely.ts. */
const CUES: readonly Cue<Scene>[] = [
  { cue: 'meetup-word', weight: 1, holds: scene => says(scene, MEETUP) },
  { cue: 'gathers', weight: 0.9, holds: ({ gatherings }) => gatherings > 0 },
  { cue: 'gathers-thrice', weight: 0.6, holds: ({ gatherings }) => gatherings > 2 },
  { cue: 'gathers-often', weight: 0.8, holds: ({ gatherings, lines }) => gatherings * 10 >= lines.length },
  { cue: 'event', weight: 0.4, holds: ({ events }) => events > 0 },
  { cue: 'event-thrice', weight: 0.5, holds: ({ events }) => events > 2 },
  { cue: 'event-often', weight: 0.6, holds: ({ events, lines }) => events * 5 >= lines.length },
  { cue: 'hosted', weight: 0.3, holds: scene => says(scene, HOSTED) },
  { cue: 'attended', weight: 0.6, holds: scene => says(scene, ATTENDED) },
  { cue: 'spoke', weight: 0.3, holds: scene => says(scene, SPOKE) },
  { cue: 'fed', weight: 0.8, holds: scene => says(scene, FED) },
  { cue: 'stage', weight: 0.9, holds: scene => says(scene, STAGE) },
  { cue: 'turnout', weight: 0.8, holds: scene => says(scene, TURNOUT) },
  { cue: 'hour', weight: 0.9, holds: scene => says(scene, HOUR) },
  { cue: 'tagged', weight: 0.5, holds: ({ post }) => post.keywords.some(keyword => TAG.test(keyword)) },
  { cue: 'path', weight: 0.8, holds: ({ post }) => PATH.test(post.path) },
  {
    cue: 'city-in-title',
    weight: 0.5,
    holds: ({ title }) => title.tokens.some((_, at) => cityAt(title.tokens, at) !== undefined),
  },
  { cue: 'year-and-part', weight: 1.8, holds: ({ title }) => YEAR_AND_PART.test(title.text) },
  { cue: 'code', weight: -1.4, holds: scene => codes(scene) > 0 },
  { cue: 'much-code', weight: -0.6, holds: scene => codes(scene) > 3 },
]
/** Odds of 13 to 1: a post that teaches names a meetup in passing too. */
const LIKELY = 2.6

/**
 * Whether small signs together make a post one about an event, where no rule saw that: a post on looms which says that it
 * was told at the Widgets user group, where pizza came from Acme.
 */
export const isLikelyEvent = (post: ParsedPost, title: Passage, lines: readonly Line[]): boolean => {
  let gatherings = 0
  let events = 0
  for (const { flags } of lines) {
    if ((flags & FLAG.gathering) !== 0) gatherings++
    if ((flags & FLAG.event) !== 0) events++
  }
  if (matches(title, STANDING) || isHonour(title)) return false
  const scene = { post, title, lines, gatherings, events }
  if (gatherings + events === 0 && !(says(scene, FED) && says(scene, STAGE))) return false
  return weigh(CUES, [scene], 0.2) >= LIKELY
}
