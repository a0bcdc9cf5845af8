import type { ParsedPost } from '../../post/types.ts'
import { cityAt } from '../cities/gazetteer.ts'
import { type Gated, gated, matches } from '../gates/gate.ts'
import { type Cue, reaches } from '../likelihood/cue.ts'
import type { Line, Passage } from './document.ts'
import { isNoEvent, STANDING } from './event.ts'
import { FLAG } from './flags.ts'

/** A post with what its sentences are about. */
type Scene = {
  readonly post: ParsedPost
  readonly title: Passage
  readonly lines: readonly Line[]
  /** Sentences with a word for people who come together. */
  readonly gatherings: number
}

const MEETUP = gated(
  /\b(?:meet-?ups?|user ?group|hack ?(?:night|day|athon)s?|dojo|code ?retreat|workshop|bar ?camp|unconference|JUG|LUG)\b/i,
)
const ATTENDED = gated(/\b(?:attend(?:ed|ees|ing)?|participants|audience|organi[sz](?:ed|ers?))\b/i)
const HOUR = /\b\d{1,2}[:h]\d{2}\b|\b\d{1,2} ?[ap]m\b/i
/** "LoomConf 2016, part 2", "Loomdev 2016 day one" */
const YEAR_AND_PART =
  /\b20\d\d\W{1,3}(?:\p{L}+ )?(?:part|day|jour|tag|día|dia|teil|partie) (?:\d|one|two|three|i{1,3}\b)/iu
const DAY = gated(
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)di|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/i,
)
const EVENING = gated(
  /\b(?:evening|tonight|last night|afternoon|soir|soirée|matin|après-midi|abend|noche|tarde|noite|avond)\b/i,
)
/** "Cupcakes by Acme", "une soupe offerte par …": what people eat and drink together. */
const FED = gated(
  /\b(?:pizzas?|beers?|drinks|snacks|cupcakes|refreshments|catering|food|apéro|buffet|bières|getränke|cervezas?|soup|soupe|suppe|bouffe|bagels|samosas|dumplings|croissants|popcorn|breakfast|crêpes|viennoiseries|boissons|goodies|coffee and \p{L}+|sandwich\w*|tacos|cocktail|brunch)(?!\p{L})/iu,
)
/** Whom an evening was held for: "our guest this month", "notre invitée du mois". */
const GUEST = gated(
  /\b(?:our|tonight's|this month's) (?:\w+ )?(?:speaker|guest)s?(?: (?:this|tonight|was|were|for|of the)\b|,)|(?:notre|nos) (?:invitée?s?|oratrices?|orateurs?|intervenante?s?)(?!\p{L})|invitée?s? (?:du mois|de la soirée)|unser(?:e|en)? (?:gast|gäste|referent\w*)(?!\p{L})|nuestr[oa]s? (?:invitad[oa]s?|ponentes?)(?!\p{L})/iu,
)
/** Where people sit together. */
const ROOM = gated(
  /\b(?:auditorium|the room|la salle|upstairs|the (?:back|top|first|second|third) (?:room|floor)|venue|locaux|library|bibliothèque|museum|musée|pub|campus|office|coworking|hackerspace|makerspace|lecture hall|theatre|théâtre|saal|sala|kitchen|basement|rooftop|terrace)\b/i,
)
/** Who let them in: "handed us its floor", "nous a prêté sa salle", "uns den Saal überließ". */
const LET_IN = gated(
  /\b(?:(?:had|have|lent|gave|let|handed|loaned|offered) us|nous (?:a|ont) (?:laissé|prêté|accueilli|reçu|ouvert|hébergé)|our hosts?|uns (?:den|die|das|ihre)|to our (?:office|space)|put up with us|having us|took over)(?!\p{L})/iu,
)
/** How many came. */
const TURNOUT = gated(
  /\b(?:turn-?out|showed up|turned up|braved|squeezed|packed|full house|everyone who (?:came|joined|attended|made it)|see you (?:all )?(?:next|in)|what an? (?:night|evening|turnout|crowd)|salle pleine|une (?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|\d{2,3}) (?:people|guests|of us|of you|attendees|participants|folks|developers|personnes|leute|personas))\b/i,
)
const SPOKEN = gated(
  /\b(?:talks?|speakers?|presentations?|keynotes?|conférences?|vortrag|vorträge|kurzvortrag|charlas?|palestras?|workshops?|ateliers?|panel|slides|demos?|lezing)\b/i,
)
const TOLD = gated(
  /\b(?:explained|showed|told us|walked us|talked|spoke|presented|demoed|demonstrated|argued|described|shared|introduced|opened|closed|started|followed|asked|traced|taught|gave|led|wrapped up|kicked off|compared|reminded us|took us|brought|made the case|nous a|nous ont|a (?:montré|présenté|expliqué|raconté|parlé|comparé)|ont (?:présenté|montré)|zeigte|erklärte|sprach|berichtete|eröffnete|folgte|mostró|explicó|habló|presentó|contó|mostrou|explicou|falou|apresentou)(?!\p{L})/iu,
)
/** Two words that a name of a person may be. */
const NAME = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}'’.-]* (?:(?:de|van|von|der|den|bin|ter|da|di|el|la) )*\p{Lu}\p{Ll}/u
const PATH = /meetup|event|talk|meeting|recap|conference|speak|session|jug|user-?group/i
/** What articles say that teach. */
const TEACHES = gated(
  /\b(?:you can|you'll|you need to|let's|in this (?:post|article|tutorial|guide)|step \d|npm install|pip install|we will (?:see|use|look)|dans cet article|run the following|as follows)\b/i,
)
/** What makers say of their product. */
const RELEASED = gated(
  /\b(?:we(?:'re| are) (?:happy|pleased|excited|proud|thrilled) to announce|release notes|changelog|version \d|v\d+\.\d|breaking changes|upgrade to|now available|bug ?fix)/i,
)
const CUSTOMERS = gated(/\bcustomers\b|\bour (?:product|users)\b/i)

/** "18:45 Welcome", "19h30 – Pause": a line of a programme, and what tells it from the hours of an outage. */
const AT_HOUR = /^\W*\d{1,2}\s?[:.h]\s?\d{2}\b/
const AGENDA_WORD = gated(
  /\b(?:welcome|doors|break|networking|pizza|drinks|food|q ?& ?a|lightning talks?|keynote|accueil|pause|apéro|begrüßung|einlass|bienvenida|pausa|intervallo)(?!\p{L})/iu,
)
const hasAgenda = ({ lines }: Scene): boolean => {
  const timed = lines.filter(({ text }) => AT_HOUR.test(text))
  return timed.length > 1 && timed.some(line => matches(line, AGENDA_WORD))
}

/** Words of a post that is no short report any more. */
const LONG = 1200

const says = ({ lines }: Scene, pattern: Gated): boolean => lines.some(line => matches(line, pattern))
const often = ({ lines }: Scene, least: number, holds: (line: Line) => boolean): boolean => {
  let count = 0
  return lines.some(line => holds(line) && ++count >= least)
}

/**
 * Signs for and against an event. The weights are those of a logistic regression over posts that were labelled by hand,
 * among them articles that teach or announce a release. Those that cost little to ask, or weigh much, come first.
 */
const CUES: readonly Cue<Scene>[] = [
  { cue: 'gathers', weight: 0.4, holds: ({ gatherings }) => gatherings > 0 },
  { cue: 'gathers-often', weight: 1.8, holds: ({ gatherings, lines }) => gatherings * 10 >= lines.length },
  { cue: 'path', weight: 1.6, holds: ({ post }) => PATH.test(post.path.slice(post.site.length)) },
  { cue: 'year-and-part', weight: 1.8, holds: ({ title }) => YEAR_AND_PART.test(title.text) },
  { cue: 'code', weight: -1.1, holds: ({ post }) => post.blocks.some(({ kind }) => kind === 'code') },
  { cue: 'long', weight: -1.2, holds: ({ lines }) => lines.reduce((sum, { tokens }) => sum + tokens.length, 0) > LONG },
  { cue: 'released', weight: -1.9, holds: scene => says(scene, RELEASED) },
  { cue: 'fed', weight: 1.4, holds: scene => says(scene, FED) },
  { cue: 'agenda', weight: 2.2, holds: hasAgenda },
  { cue: 'guest', weight: 2.2, holds: scene => says(scene, GUEST) },
  { cue: 'room', weight: 1.1, holds: scene => says(scene, ROOM) },
  { cue: 'evening', weight: 1, holds: scene => says(scene, EVENING) },
  { cue: 'teaches', weight: -1.3, holds: scene => says(scene, TEACHES) },
  { cue: 'customers', weight: -1.1, holds: scene => says(scene, CUSTOMERS) },
  { cue: 'meetup-word', weight: 0.8, holds: scene => says(scene, MEETUP) },
  { cue: 'attended', weight: 0.6, holds: scene => says(scene, ATTENDED) },
  { cue: 'turnout', weight: 0.6, holds: scene => says(scene, TURNOUT) },
  { cue: 'let-in', weight: 0.6, holds: scene => says(scene, LET_IN) },
  { cue: 'spoken', weight: 0.6, holds: scene => often(scene, 3, line => matches(line, SPOKEN)) },
  {
    cue: 'told',
    weight: 0.7,
    holds: scene => often(scene, 2, line => matches(line, TOLD) && NAME.test(line.text)),
  },
  {
    cue: 'city',
    weight: 1.6,
    holds: ({ lines }) => lines.some(({ tokens }) => tokens.some((_, at) => cityAt(tokens, at)?.city.weak === false)),
  },
  { cue: 'day', weight: 0.3, holds: scene => says(scene, DAY) },
  { cue: 'hour', weight: 0.3, holds: ({ lines }) => lines.some(({ text }) => HOUR.test(text)) },
  { cue: 'names', weight: 0.2, holds: scene => often(scene, 2, ({ text }) => NAME.test(text)) },
]
const BASE = -1.65
/** Odds of five to three. Nearly every post of an archive of recaps is of an event; an article that is taken for one costs little. */
const LIKELY = 0.5

/**
 * Whether small signs together make a post one about an event, where no rule saw that: a post on looms which says that it
 * was told at the Widgets user group, where pizza came from Acme.
 */
export const isLikelyEvent = (post: ParsedPost, title: Passage, lines: readonly Line[]): boolean => {
  if (matches(title, STANDING) || isNoEvent(title, post.keywords)) return false
  let gatherings = 0
  for (const { flags } of lines) if ((flags & FLAG.gathering) !== 0) gatherings++
  return reaches(CUES, { post, title, lines, gatherings }, LIKELY - BASE)
}
