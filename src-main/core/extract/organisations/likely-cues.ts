import { cityAt } from '../cities/gazetteer.ts'
import type { Passage } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import type { OrganisationChain } from './chains.ts'
import type { Named } from './lists.ts'

/** An organisation where a sentence names it, with the folded words around it. */
export type Sight = {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  readonly chain: OrganisationChain
  readonly named: Named
  /** The whole sentence. */
  readonly line: string
  /** Seven words before the name, and seven behind it. */
  readonly left: string
  readonly right: string
  /** The word before it, and the one behind it. */
  readonly before: string
  readonly behind: string
  /** Whether it is a technology's name. */
  readonly technical: boolean
  readonly call: boolean
  readonly later: boolean
  readonly past: boolean
  readonly talk: boolean
}

/** One sign of an organisation having sponsored, or hosted: see likely.ts for how the weights were found. */
export type DoubleCue<Scene> = {
  readonly cue: string
  readonly sponsor: number
  readonly host: number
  readonly holds: (scene: Scene) => boolean
}

const SPONSOR =
  /\b(?:sponsor\w*|commandit\w*|parrain\w*|patrocin\w*|gesponsert|financ\w+|funded|backed|underwrit\w+|partner\w*|partenaire\w*|supporters?|supported)\b/
const GIFT =
  /\b(?:food|pizzas?|drinks?|beers?|beverages?|snacks?|refreshments|catering|dinner|lunch|breakfast|coffee|swag|tab|bill|sandwich\w*|burgers?|tacos|wine|cakes?|stickers|prizes?|goodies|vouchers?|licen[cs]es?|t-?shirts?|apero|bieres?|boissons|essen|getranke|comida|cervezas?)\b/
const HOST = /\b(?:host(?:ed|s|ing)?|accueil\w*|heberg\w*|welcom\w*|hospitality|gastgeber|zu gast)\b/
const ROOM =
  /\b(?:venues?|rooms?|spaces?|halls?|offices?|hq|headquarters|premises|locations?|auditorium|building|campus|locaux|bureaux|salles?|lieu|raume?n?|raumlichkeiten|sede|oficinas?|kantoor|place|floor|loft|cafe|pub|bar|library)\b/
const THANKS =
  /\b(?:thank\w*|merci|remerci\w*|gracias|danke?|obrigad\w|grazie|bedankt|kudos|grateful|gratitude|appreciat\w*|shout|cheers|courtesy|generous\w*|kind\w*)\b/
const GIVE =
  /\b(?:provid\w+|offer\w*|suppl\w+|donat\w+|gave|giv\w+|brought|bought|paid|pay\w*|cover\w*|lent|lend\w*|open\w*|contribut\w+|fed|feeding)\b/
const MEET =
  /\b(?:met|meet|meetup|meetups|gather\w*|held|place|evening|night|event|session|workshop|hackathon|dojo|join us|tonight|deroul\w*|lieu|soiree|rencontre|treffen|traf\w*|getroffen|statt|encontr\w+|reuni\w+)\b/
const WORK =
  /\b(?:works?|working|worked|engineers?|developers?|employ\w+|colleagues?|cto|ceo|founder|job|hired|joined|career|consultant|architect|manager|lead|team|staff|travaille)\b/
const USES =
  /\b(?:us(?:e|es|ed|ing)|built|build|running|runs|written|deploy\w*|install\w*|version|release\w*|library|framework|tool|api|code|project|product|package|plugin|app|platform|repo|language|data|server|open source)\b/
const TALKS = /\b(?:talk\w*|present\w*|spoke|speak\w*|demo\w*|show\w*|explain\w*|introduc\w*|keynote|slides)\b/
const OTHER_EVENT = /\b(?:conference|conf|summit|festival|blog|podcast|book|article|university of|twitter|newsletter)\b/
const ORGANISE = /\b(?:organi[sz]\w+|run by|group|community|association|user group|chapter|founded)\b/
const FOREIGN_HOST = /meetup\.com|eventbrite|github|twitter|wikipedia|youtube|slideshare/
const ADDRESS = /^https?:\/\/([^/]+)/

const linksOver = ({ passage, named }: Sight): Passage['block']['links'] =>
  passage.block.links.filter(link => link.start <= named.start && named.start < link.end)
const linksHome = (sight: Sight): boolean => {
  const key = foldKey(sight.named.name.split(' ')[0] ?? '')
  return linksOver(sight).some(({ href }) => foldKey(ADDRESS.exec(href)?.[1] ?? '').includes(key))
}
const NEAR = [1, 2, 3] as const
const isPlaced = ({ chain, tokens, named }: Sight): boolean =>
  chain.placed || NEAR.some(steps => cityAt(tokens, named.last + steps) !== undefined)
const opensLine = ({ named }: Sight): boolean => named.first === 0
const endsLine = ({ named, tokens }: Sight): boolean => named.last === tokens.length - 1

/** What the words and marks around a name say for and against a sponsor and a host. */
export const SIGHT_CUES: readonly DoubleCue<Sight>[] = [
  { cue: 'sponsor-line', sponsor: 2.1, host: -0.5, holds: ({ line }) => SPONSOR.test(line) },
  { cue: 'sponsor-left', sponsor: 1.2, host: 0.1, holds: ({ left }) => SPONSOR.test(left) },
  { cue: 'sponsor-right', sponsor: 0.9, host: 0.5, holds: ({ right }) => SPONSOR.test(right) },
  { cue: 'gift-line', sponsor: 1.1, host: 0.0, holds: ({ line }) => GIFT.test(line) },
  { cue: 'gift-left', sponsor: 0.7, host: -0.3, holds: ({ left }) => GIFT.test(left) },
  { cue: 'gift-right', sponsor: 0.6, host: -0.5, holds: ({ right }) => GIFT.test(right) },
  { cue: 'host-line', sponsor: -0.4, host: 1.2, holds: ({ line }) => HOST.test(line) },
  { cue: 'host-left', sponsor: -0.7, host: 0.6, holds: ({ left }) => HOST.test(left) },
  { cue: 'host-right', sponsor: 0.3, host: 1.4, holds: ({ right }) => HOST.test(right) },
  { cue: 'room-line', sponsor: -0.3, host: 1.0, holds: ({ line }) => ROOM.test(line) },
  { cue: 'room-left', sponsor: 0.3, host: 0.7, holds: ({ left }) => ROOM.test(left) },
  { cue: 'room-right', sponsor: -0.2, host: 1.2, holds: ({ right }) => ROOM.test(right) },
  { cue: 'thanks-line', sponsor: 0.8, host: 0.6, holds: ({ line }) => THANKS.test(line) },
  { cue: 'thanks-left', sponsor: 1.4, host: 0.5, holds: ({ left }) => THANKS.test(left) },
  { cue: 'give-left', sponsor: 0.8, host: -0.1, holds: ({ left }) => GIVE.test(left) },
  { cue: 'give-right', sponsor: 1.1, host: 0.6, holds: ({ right }) => GIVE.test(right) },
  { cue: 'meet-left', sponsor: 0.0, host: 1.0, holds: ({ left }) => MEET.test(left) },
  { cue: 'work-line', sponsor: -0.6, host: -0.4, holds: ({ line }) => WORK.test(line) },
  { cue: 'work-left', sponsor: -0.1, host: -0.2, holds: ({ left }) => WORK.test(left) },
  { cue: 'uses-line', sponsor: -0.2, host: -0.6, holds: ({ line }) => USES.test(line) },
  { cue: 'uses-left', sponsor: -0.6, host: -0.2, holds: ({ left }) => USES.test(left) },
  { cue: 'talks-left', sponsor: -0.2, host: -0.3, holds: ({ left }) => TALKS.test(left) },
  { cue: 'talks-right', sponsor: -0.2, host: -0.7, holds: ({ right }) => TALKS.test(right) },
  { cue: 'organise-right', sponsor: -0.7, host: -0.4, holds: ({ right }) => ORGANISE.test(right) },
  { cue: 'other-event', sponsor: -0.6, host: 0.3, holds: ({ line }) => OTHER_EVENT.test(line) },
  // "at A", "chez A"; "at the A"
  {
    cue: 'at',
    sponsor: 0.0,
    host: 2.2,
    holds: ({ before, tokens, named }) =>
      /^(?:at|chez|bei|bij|presso)$/.test(before) || /@\s?$/.test(tokens[named.first]?.gap ?? ''),
  },
  {
    cue: 'at-the',
    sponsor: -0.3,
    host: 0.6,
    holds: ({ before, tokens, named }) =>
      /^(?:the|l|la|le)$/.test(before) && /^(?:at|in|chez|bei|a|au)$/.test(tokens[named.first - 2]?.folded ?? ''),
  },
  { cue: 'the', sponsor: -0.6, host: 0.2, holds: ({ before }) => /^(?:the|la|le|les|l|der|die|das|el)$/.test(before) },
  { cue: 'in', sponsor: -0.4, host: 1.1, holds: ({ before }) => /^(?:in|en|dans|im|em|no|na)$/.test(before) },
  { cue: 'by', sponsor: 2.0, host: 0.9, holds: ({ before }) => /^(?:by|par|von|por|door|da)$/.test(before) },
  { cue: 'from', sponsor: 0.8, host: 0.3, holds: ({ before }) => /^(?:from|de|of|d)$/.test(before) },
  {
    cue: 'with',
    sponsor: -0.1,
    host: -0.9,
    holds: ({ before }) => /^(?:with|avec|mit|using|on|about|for)$/.test(before),
  },
  {
    cue: 'for-behind',
    sponsor: 0.4,
    host: 1.1,
    holds: ({ behind }) => /^(?:for|pour|fur|por|who|which|qui)$/.test(behind),
  },
  {
    cue: 'is-behind',
    sponsor: 0.7,
    host: 0.2,
    holds: ({ behind }) => /^(?:is|are|was|were|has|have|had|est|ist|will)$/.test(behind),
  },
  {
    cue: 'office-behind',
    sponsor: 0.2,
    host: 1.0,
    holds: ({ behind }) => /^(?:offices?|hq|headquarters|building|campus|space|hall|room|locaux|venue)$/.test(behind),
  },
  { cue: 'possessive', sponsor: 0.5, host: 0.6, holds: ({ tokens, named }) => tokens[named.last]?.possessive === true },
  { cue: 'ends-line', sponsor: 0.8, host: 0.2, holds: endsLine },
  { cue: 'alone', sponsor: 1.1, host: 0.4, holds: sight => opensLine(sight) && endsLine(sight) },
  {
    cue: 'bracket',
    sponsor: -0.5,
    host: -0.1,
    holds: ({ tokens, named }) => tokens[named.first]?.gap.includes('(') === true,
  },
  {
    cue: 'colon',
    sponsor: 0.9,
    host: 0.4,
    holds: ({ tokens, named }) => /[:|–—]/.test(tokens[named.first]?.gap ?? ''),
  },
  {
    cue: 'digits-behind',
    sponsor: -0.3,
    host: 0.3,
    holds: ({ tokens, named }) => tokens.slice(named.last + 1, named.last + 5).some(token => token.shape === 'digit'),
  },
  { cue: 'city-behind', sponsor: 0.3, host: 1.5, holds: isPlaced },
  { cue: 'links-home', sponsor: 1.8, host: 1.2, holds: linksHome },
  {
    cue: 'links-elsewhere',
    sponsor: -0.6,
    host: -0.7,
    holds: sight => linksOver(sight).some(({ href }) => FOREIGN_HOST.test(href)),
  },
  { cue: 'in-list', sponsor: 0.6, host: -0.4, holds: ({ chain }) => chain.named.length > 1 },
  { cue: 'in-heading', sponsor: -0.5, host: -0.3, holds: ({ passage }) => passage.block.kind === 'heading' },
  { cue: 'in-picture', sponsor: 0.9, host: 0.1, holds: ({ passage }) => passage.block.kind === 'alt' },
  { cue: 'in-caption', sponsor: -0.1, host: -0.2, holds: ({ passage }) => passage.block.kind === 'caption' },
  { cue: 'sponsors-section', sponsor: 2.5, host: 0.1, holds: ({ passage }) => passage.section === 'sponsors' },
  { cue: 'hosts-section', sponsor: -0.2, host: 0.7, holds: ({ passage }) => passage.section === 'hosts' },
  { cue: 'talks-section', sponsor: 0.0, host: -0.6, holds: ({ passage }) => passage.section === 'talks' },
  { cue: 'technical', sponsor: -0.4, host: -1.0, holds: ({ technical }) => technical },
  { cue: 'call', sponsor: -0.2, host: -0.7, holds: ({ call }) => call },
  { cue: 'later', sponsor: -0.4, host: 0.7, holds: ({ later }) => later },
  { cue: 'past', sponsor: 0.4, host: 0.2, holds: ({ past }) => past },
  { cue: 'talk-in-line', sponsor: -1.0, host: -0.4, holds: ({ talk }) => talk },
]
