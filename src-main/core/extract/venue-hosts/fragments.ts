import { cityAt } from '../cities/gazetteer.ts'
import { lean } from '../gates/lean.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import { FLAG } from '../text/flags.ts'
import { fold } from '../text/fold.ts'
import { WordSet } from '../text/word-set.ts'
import { AT, TO_NAME } from './place-words.ts'
import { ROOM } from './words.ts'

/** What a sentence without a verb opens with, before its place. */
const OPENS =
  '(?:(?:enfin|puis|then|and|again|back|de retour|retour|encore|first|finally|once more|wieder|zuruck|de nuevo|otra vez|direction|cette fois|this time|diesmal|tonight|in [a-z]+,|en [a-z]+,|im [a-z]+,),? ?!?)*'
/** "At Acme", "Chez Initech", "Au café Globex", "De retour au Moulin": words of place that open a sentence. */
const OPENS_PLACE = lean(new RegExp(`^\\W*${OPENS}(?:${AT}|dans) ?${TO_NAME}$`))
/** "Salle du conseil du Moulin", "17 Leute, Hinterzimmer der Brauerei", "Lecture hall 2 of the Institute": a room and whose it is. */
const ROOM_OF = lean(
  new RegExp(
    `(?:^|[.,;:] |\\bis )\\W*(?:the |la |le |l['’])?(?:${ROOM}|hinterzimmer|backroom|back room|nebenraum|keller|salle [a-z]+|amphi|lab|lecture (?:hall|theatre))(?: [a-z]?\\d+[a-z]?| du conseil| des fetes)? (?:of|at|in|de|du|d['’]|des|der|des|vom|von|del|de la|do|da|van) ?(?:the |la |le |l['’]|les )?$`,
  ),
)
/** The last words of both: most names stand behind others. */
const BEFORE_PLACE = new WordSet(
  fold(`${AT} ${TO_NAME} dans of in de du d des der vom von del do da van`)
    .split(/[^a-z-]+/)
    .flatMap(word => [word, ...word.split('-')]),
)
/** Marks that open emphasis or a quotation before a name. */
const OPENING_MARKS = /[*_[«"“]+ ?$/
/** What may follow the place in such a sentence. */
const ENDS =
  /^(?:'s)?(?:$|[.,;:!)]| ?[(–—]| (?:this time|again|encore|cette fois|once more|wieder|diesmal|de nuevo|in|en|im|a|on|near|bei|mit|avec|with)\b)/
/** Verbs and subjects that make it a whole sentence, which tells something of the firm instead. */
const TELLS =
  /\b(?:is|was|were|are|has|had|have|uses?|used|works?|worked|leads?|led|builds?|built|runs?|ran|did|does|can|could|will|would|said|says|we|i|they|he|she|you|est|etait|sont|etaient|travaille\w*|utilise\w*|nous|on|ils|elles?|il|je|vous|ist|hat|haben|sind|arbeitet|nutzt|wir|ich|sie|er|es|trabaja\w*|usa|son|fue|somos|trabalha\w*|lavora\w*|werkt|gebruikt)\b/
/** "At Acme this time, Initech was painting": who was there is told already. */
const THIS_TIME = /^ (?:this time|again|cette fois|once more|wieder|diesmal|de nuevo|encore)\b/
const LONGEST_REST = 90
/** Names of products and lands that stand behind such words too. */
const NO_HOUSE =
  /^(?:zoom|youtube|twitch|jitsi|discord|slack|online|github|meetup|bigbluebutton|teams|internet|twitter|english|french|german)\b/

/**
 * "Chez Acme, entre deux averses.", "At Initech this time.", "Back room of the Globex, 17 people.": a sentence without a verb
 * that tells where people were.
 */
export const isPlaceFragment = (chain: OrganisationChain): boolean => {
  const { line, named, lead, right } = chain
  const { passage, tokens, flags } = line
  const [first] = named
  if (first === undefined || named.length > 1 || line.later || line.call) return false
  const { kind } = passage.block
  if (kind !== 'paragraph' && kind !== 'caption' && kind !== 'list-item') return false
  if ((flags & FLAG.talk) !== 0 || passage.section === 'speakers' || passage.section === 'foot') return false
  if (!BEFORE_PLACE.has(tokens[first.first - 1]?.folded ?? '') && !lead.includes('@')) return false
  if (!ENDS.test(right) || NO_HOUSE.test(fold(first.name))) return false
  const before = lead.replace(OPENING_MARKS, '')
  if (!OPENS_PLACE.test(before) && !ROOM_OF.test(before)) return false
  const rest = fold(passage.text.slice(first.end, Math.min(line.sentence.end, first.end + LONGEST_REST)))
  return (THIS_TIME.test(right) || !TELLS.test(rest)) && cityAt(tokens, first.first) === undefined
}
