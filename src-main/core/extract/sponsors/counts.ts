import { gated, matchesIn } from '../gates/gate.ts'
import { lean } from '../gates/lean.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import type { Standing } from '../organisations/frames.ts'
import { isWellKnown } from '../organisations/known.ts'
import { isGivenNameOnly } from '../organisations/no-name.ts'
import { ANOTHER_TIME, QUALIFIES } from '../organisations/qualifies.ts'
import { isThanked, opensItem } from '../organisations/thanks.ts'
import { isEnglishWord } from '../people/english-words.ts'
import { fold } from '../text/fold.ts'
import { SERVED_WORDS } from '../text/gifts.ts'
import { ORGANISATION_WORDS } from '../text/words.ts'
import { ROOM } from '../venue-hosts/words.ts'
import { THING } from './giving-words.ts'
import { madeNoOccasionPossible } from './made-possible.ts'
import { EVENT, GIFT } from './words.ts'

/** "came from Wei-soo's mother": a person's. */
const RELATIVES = lean(
  /^'s? (?:own |lovely |dear |wonderful )?(?:mother|father|mum|mom|dad|wife|husband|partner|sister|brother|parents|grandm\w+|aunt|uncle|daughter|son|kids|family|garden|oven|kitchen)\b/,
)

/** "showed how Acme feeds …": what a talk was about. */
const SUBORDINATE = gated(/\b(?:how|why|(?<!, )where|what|whether|if|comment|pourquoi|about)(?: (?:the|a|la|le))? $/)

const PAID_BY_ANOTHER =
  /^(?:,?(?: [a-z]+){0,4}| ?[–—,(-][^.;]{0,80}) (?:provided|supplied|paid for|sponsored|covered|bought|ordered|donated|courtesy|thanks) (?:by|of|to)\b/

/** "The food was on Instagram": where it was seen. */
const PLATFORM =
  /^(?:instagram|twitter|youtube|facebook|flickr|tiktok|linkedin|github|zoom|twitch|slack|discord|jira|reddit|mastodon)$/
/** "The drinks were on Acme"; "a weekend on the Isle" is no gift of the isle's. */
const ON_THEM = lean(
  new RegExp(`(?:\\b(?:was|were|is|are|be|been|being|all|both|again|also|[a-z]+ly)|\\b${GIFT},?) on (?:the )?$`),
)

/** "Jane works at Acme and brought stickers", "the slides of Acme gave us …": a name behind such words does nothing itself. */
const NO_SUBJECT =
  /(?<!\b(?:folks|people|friends|team|guys|gang|crew|amis|copains|gens|equipe|gente|amigos|leute|leuten|jungs|freunde|mensen|vrienden|ragazzi|sponsors?|partners?|volunteers|everyone|those|ones|colleagues)) (?:at|for|of|from|by|in|near|on|with|chez|bei|von|about|via|using|up in) (?:the )?$/
/** Rules that tell of an act, whose subject stands before the verb. */
const ACTS: ReadonlySet<string> = new Set([
  'gave-food',
  'gave-thing',
  'plainly-gave',
  'fed-us',
  'paid-plainly',
  'behind-the-bar',
])
/** "on Acme, who also paid": the name itself did it. */
const RELATIVE = /^,? ?(?:who|which|that|qui|que|quien(?:es)?|che|die|der|das)\b/
const THANKS_BEFORE = /\b(?:thank\w*|cheers|applause|kudos|love|shout\w*|grateful|props) [^.;]{0,40}$/

/** "The scheduler was donated by Acme", "The project is funded by Initech": software and studies, and no evening. */
const OF_SOFTWARE =
  /\b(?:projects?|librar(?:y|ies)|schedulers?|frameworks?|compilers?|languages?|tools?|databases?|engines?|plugins?|packages?|modules?|drivers?|research|stud(?:y|ies)|start-?ups?|foundation|features?|development|operators?|slides?|patch(?:es)?|code|papers?|work) (?:(?:is|was|were|are|been|being|has|have|also|now|originally|partly|mainly) )+[^.;]{0,25}$/

/** "Photos courtesy of Jane Roe", "two talks, courtesy of Globex": who took and who gave what nobody pays for. */
const OF_NO_GIFT =
  /\b(?:photos?|images?|pictures?|slides?|screenshots?|figures?|graphics?|header|illustrations?|video|talks?|presentations?|demos?|sessions?|workshops?|keynotes?)\b[^.;]{0,60}(?: (?:courtesy|compliments) of\b| gracieusete d)[^.;]*$/

/** "Globex was funded by Initech": how a firm got its money. "The evening was funded by", "Funded by" tell of sponsors. */
const FUNDED = /\b(?:was|were|is|are|been|got) (?:[a-z]+ )?(?:funded|financed|backed) (?:[a-z]+ ){0,2}by (?:the )?$/
const OF_EVENING = gated(
  new RegExp(
    `\\b(?:${EVENT}|${THING}|this|it|all|everything|trips?|attendance|venue|conference|programme|program|group|community|club|chapter|videos?)\\b`,
  ),
)
const isOwnFunding = ({ left, lead, marks }: OrganisationChain): boolean =>
  FUNDED.test(left) && !matchesIn(marks, OF_EVENING, lead)

/** "The auditorium was lent to us by Acme": who lent the room. */
const LENT_ROOM = lean(
  new RegExp(`\\b${ROOM}\\b[^.;]{0,30} (?:lent|loaned|given|offered|provided|pret\\w+|offert\\w*|cedid\\w+|opened)\\b`),
)
/** "l'amie de Momo": whose friend it was; "our friends of Acme" are Acme. */
const FRIEND_OF =
  /(?<!\b(?:our|nos|unseren?|nuestros|good|lieben) )\b(?:amie?s?|mere|pere|soeur|frere|femme|mari|maman|papa|mother|father|wife|husband|sister|brother|friends? of|mutter|vater|frau|mann|amig[oa]|madre|padre|mae|pai) (?:de |d'|von |of )?$/
/** What costs more than a friend would pay. */
const COSTLY =
  /\b(?:flights?|vols?|hotels?|bus|minibus|voiture|licen[cs]es?|vouchers?|credits?|subscriptions?|workspaces|prizes?|tickets?|grants?|fund|fees?|sponsor\w*|money|interpreters?|captions|captioning|catering|streaming|t-?shirts|travel|camisetas|magliette|buffet)\b/
/** A word of plain spelling that may be a given name nobody has heard of. */
const isPlainWord = ({ named, line }: OrganisationChain): boolean =>
  named.every(
    ({ name, start }) =>
      /^\p{Lu}\p{Ll}+$/u.test(name) &&
      !isWellKnown(name) &&
      ![...line.passage.block.links, ...line.passage.block.emphasis].some(run => run.start <= start && start < run.end),
  )

const isLinked = ({ named, line }: OrganisationChain): boolean =>
  named.some(({ start, end }) => line.passage.block.links.some(link => link.start <= start && end <= link.end))

/** "Tickets: widgets.example", "Livestream: tube.example/x": where to go, and who gave nothing. */
const ADDRESS = /^[^\p{Lu}]*\.[^\p{Lu}]*$|\//u

/** What a label may list by its makers: "Drinks: Coke, Fanta". */
const SERVED_WORD = lean(new RegExp(`\\b(?:${SERVED_WORDS.join('|')})\\b`))

/** "Luigi's": a given name's shop, where nothing thanks it. */
const isShop = (chain: OrganisationChain): boolean =>
  chain.named.some(({ name }) => /^\p{Lu}\p{Ll}+'s$/u.test(name) && isGivenNameOnly(name.slice(0, -2))) &&
  !isThanked(chain)

/** "Games for evenings that support newcomers", an item: a plain word, and no firm. */
const opensWithWord = ({ named, line }: OrganisationChain): boolean => {
  const [one] = named
  const token = one === undefined ? undefined : line.tokens[one.first]
  return (
    one?.first === one?.last &&
    token !== undefined &&
    isEnglishWord(token.folded) &&
    !isWellKnown(token.text) &&
    !line.passage.block.links.some(link => link.start <= token.start && token.end <= link.end)
  )
}
const TAUGHT = /\b(?:instructed|taught|tutored|coached|mentored|facilitated|led) by\b[^.;]*$/
/** "We were taught by Jane Roe with help from Ilma Doe": who helped to teach, and no firm. */
const isHelper = ({ lead, named }: OrganisationChain): boolean =>
  TAUGHT.test(lead) &&
  named.every(
    ({ name }) =>
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name) &&
      !isWellKnown(name) &&
      !name.split(' ').some(word => ORGANISATION_WORDS.has(fold(word))),
  )

/** Whether a frame that stands beside a chain tells of who gave: what its words may mean beside is left out. */
export const counts = ({ rule, side }: Standing, chain: OrganisationChain): boolean => {
  const { left, right, marks } = chain
  if (side === 'right' && matchesIn(marks, SUBORDINATE, left)) return false
  if (matchesIn(marks, QUALIFIES, right)) return false
  if (/ on $/.test(left) && chain.named.some(({ name }) => PLATFORM.test(fold(name)))) return false
  if (
    ACTS.has(rule) &&
    chain.named.length === 1 &&
    !RELATIVE.test(right) &&
    NO_SUBJECT.test(left) &&
    !THANKS_BEFORE.test(left)
  )
    return false
  if (OF_NO_GIFT.test(chain.lead)) return false
  if (LENT_ROOM.test(left) && /by-whom$/.test(rule)) return false
  if (/by-whom$|^sponsored-by$/.test(rule) && (OF_SOFTWARE.test(left) || isOwnFunding(chain))) return false
  if (matchesIn(marks, ANOTHER_TIME, chain.lead) || RELATIVES.test(right)) return false
  // "the coffee to Jane-Rose": a firm is told by more than one word of plain spelling.
  if (rule === 'owed-to')
    return !chain.named.every(({ name }) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && !isWellKnown(name))
  if (rule === 'sponsored-by') return !madeNoOccasionPossible(chain)
  // "pizza from Marlow Pies, paid for by Acme", "pizza from Luigi's": who baked it is not who paid.
  // "Drinks: Coke, Fanta": what was served.
  if (/-label$/.test(rule) && rule !== 'sponsor-label')
    return (
      !chain.named.some(({ name }) => ADDRESS.test(name)) &&
      (chain.named.length < 2 ||
        / by ?: /.test(left) ||
        !SERVED_WORD.test(left) ||
        chain.named.some(({ name }) => name.includes(' ')) ||
        chain.line.passage.section === 'sponsors' ||
        isLinked(chain))
    )
  if (rule === 'food-by')
    return (
      !(/ from (?:[a-z]+ )*$/.test(left) && (PAID_BY_ANOTHER.test(right) || isShop(chain))) &&
      !(/ on (?:the )?$/.test(left) && !ON_THEM.test(left))
    )
  if (/^(?:support|money)-of$/.test(rule) && isHelper(chain)) return false
  // Thanks for food says who paid only where thanks are said at all.
  if (FRIEND_OF.test(left)) return false
  if (rule === 'thanked-for-thing' && isPlainWord(chain) && !COSTLY.test(right)) return false
  if (rule === 'thanked-for' || rule === 'thanked-for-thing')
    return (
      /\b(?:sponsor|commandit|parrain)/.test(right) || (opensItem(chain) && !opensWithWord(chain)) || isThanked(chain)
    )
  // "the beer was Acme's": a name whose mark shows that it owns.
  if (rule === 'was-theirs') return right.startsWith("'") || /'s?$/.test(chain.named.at(-1)?.name ?? '')
  return true
}
