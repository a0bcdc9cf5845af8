import { isEnglishWord } from '../people/english-words.ts'
import { KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import type { Passage } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { WordSet, wordSet } from '../text/word-set.ts'
import { isWellKnown } from './known.ts'

/** What follows "for" in thanks: no part of a name, as it is in "Institute for Widgets". */
export const GIVEN =
  /^(?:stickers|swag|pizzas?|drinks|food|beers?|snacks|coffee|lunch|dinner|hosting|sponsoring|providing|supporting|venue|space|the|their|our|prizes|refreshments|tea)$/
/** "Leeds public library": an institution written small. */
export const INSTITUTION = /^(?:library|hall|centre|center|school|college|university|museum)$/

/** Only before a number: "l'école Polytechnique" goes by its name alone. */
const SMALL_SCHOOL = wordSet('école ecole')
const SCHOOL = wordSet(
  'école ecole university université universidad universidade università universiteit universität embassy consulate ambassade embajada botschaft bibliothèque médiathèque biblioteca bibliothek cégep',
)

const ROOMS = wordSet(
  'hof innenhof hinterhof raumen raumlichkeiten raume buro buros buroraumen hallen bureaux locaux siege sede oficinas uffici escritorio offices headquarters',
)

/** "Räumen des Werks", "Lieu : Bureaux d'Acme": a noun for rooms with a capital before the name of who has them. */
export const opensRooms = (tokens: readonly Token[], at: number): boolean =>
  ROOMS.has(tokens[at]?.folded ?? '') &&
  /^(?:des|der|von|vom|de|du|d|of|di|del|da|do)$/.test(tokens[at + 1]?.text ?? '')

/** Whether a school written small opens a name: "the university of Leeds", "l'université Leeds 1". */
export const opensSchool = (tokens: readonly Token[], at: number): boolean => {
  if (!SCHOOL.has(tokens[at]?.folded ?? '')) return false
  const next = tokens[at + 1]
  if (next === undefined || next.gap !== ' ') return false
  // "l'école 42"
  if (SMALL_SCHOOL.has(tokens[at]?.folded ?? '')) return next.shape === 'digit' && next.text.length < 4
  const named = /^(?:of|de|du|di|van|d)$/.test(next.folded) ? tokens[at + 2] : next
  return named !== undefined && isCapitalised(named) && /^[ '’]$/.test(named.gap)
}

/** "University of the Hills": what may stand before "of the" inside a name. */
const OF_THE = wordSet(
  'university school college institute museum academy house hall ministry faculty bank church theatre',
)

const HOUSE_OF = wordSet('haus zentrum museum akademie halle schule forum amt hochschule palais')

/** "Haus der Weber", "Zentrum des Handwerks": the German article inside of a house's name. */
export const opensHouseOf = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    /^(?:der|des)$/.test(tokens[at]?.text ?? '') &&
    tokens[at]?.gap === ' ' &&
    next?.gap === ' ' &&
    isCapitalised(next) &&
    HOUSE_OF.has(tokens[at - 1]?.folded ?? '')
  )
}

/** "Maison de l'Eau", "Halle de la Gare": two small words inside a name. */
export const opensInner = (tokens: readonly Token[], at: number): boolean => {
  const article = tokens[at + 1]
  const next = tokens[at + 2]
  if (tokens[at]?.text === 'of')
    return (
      article?.text === 'the' &&
      next !== undefined &&
      next.gap === ' ' &&
      isCapitalised(next) &&
      OF_THE.has(tokens[at - 1]?.folded ?? '')
    )
  return (
    /^de$/.test(tokens[at]?.folded ?? '') &&
    tokens[at]?.gap === ' ' &&
    article !== undefined &&
    /^(?:l|la|los|las)$/.test(article.text) &&
    article.gap === ' ' &&
    next !== undefined &&
    /^['’ ]$/.test(next.gap) &&
    isCapitalised(next)
  )
}

const COMPOUND = wordSet(
  'center centre centro institute institut instituto department faculty school college ministry association society foundation office agency bureau academy council museum gesellschaft verein zentrum haus stiftung facultad escuela asociacion fundacion associacao fundacao faculte faculty ecole instituto ministerio ministere ministry fakultat associazione associacio dipartimento istituto scuola facolta federazione federation federacion comune',
)

/** "Associazione per le Arti": the article behind the small word. */
const isArticleInside = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first + 2 &&
  /^(?:le|la|les|gli|il|i|l|lo|el|los|las|o|a|os|as|die|das|den)$/.test(tokens[at]?.text ?? '') &&
  /^(?:für|pour|para|per|voor)$/.test(tokens[at - 1]?.text ?? '')

/** "Gesellschaft zur Förderung", "Institut für Informatik", "Centre pour le Textile": a small word inside of an institution's name. */
export const opensPurpose = (tokens: readonly Token[], first: number, at: number): boolean => {
  const next = tokens[at + 1]
  return (
    (/^(?:zur|zum|für|pour|para|per|voor)$/.test(tokens[at]?.text ?? '')
      ? at === first + 1
      : isArticleInside(tokens, first, at)) &&
    tokens[at]?.gap === ' ' &&
    next !== undefined &&
    /^['’ ]$/.test(next.gap) &&
    (isCapitalised(next) || isArticleInside(tokens, first, at + 1)) &&
    COMPOUND.has(tokens[first]?.folded ?? '')
  )
}

/** "Center for Looms and Weaving Technology": whether "and" joins two subjects in the name of an institution. */
export const joinsCompound = (tokens: readonly Token[], first: number, at: number): boolean => {
  const next = tokens[at + 1]
  return (
    /^(?:and|&|et|y|e|und)$/.test(tokens[at]?.text ?? '') &&
    tokens[at]?.gap === ' ' &&
    next?.gap === ' ' &&
    isCapitalised(next) &&
    COMPOUND.has(tokens[first]?.folded ?? '') &&
    /^(?:for|of|de|des|d|di|für|pour|para|per)$/.test(tokens[first + 1]?.text ?? '') &&
    at - first <= 5
  )
}

/** Words after `'s` that show the possessive of a name: "Acme's office". Before others the mark is the name's own. */
const AFTER_OWN = /^(?:for|and|et|in|at|on|who|which|that|as|was|were|is|are|with|this|to|from|by|again|also|or)$/

const PLACE_OR_ROLE =
  /^(?:hq|offices?|headquarters|campus|rooms?|halls?|space|building|auditorium|cto|ceo|coo|cfo|team|head|vp|co|coworking|co-working|meetup|event|main)$/

/** "Joe's Pizza": one capital after the mark is a part of the name; two are a person, "Acme's Jane Roe". */
export const isOwnName = (passage: Passage, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || token.shape !== 'title' || PLACE_OR_ROLE.test(token.folded)) return false
  if (PLACE_OR_ROLE.test(next?.folded ?? '')) return false
  if (passage.text.slice(tokens[at - 1]?.end ?? 0, token.start) !== "'s ") return false
  return next === undefined || !isCapitalised(next) || next.gap !== ' '
}

const GUILD = wordSet(
  'guild institute hall school university college academy foundation trust union arms club association library house centre center society college exchange theatre rest church hospital',
)

/** "Acme-sponsored", "Widget-based": what such a word makes of a name is no name. */
const OF_NAME =
  /(?:ed|ing|en)$|^(?:based|style|like|native|free|only|ready|wide|specific|related|aware|first|friendly|led|run|built|heavy|side|to|and|as|a|the|von|am|an|der|sur|sous|lès|le|la|les|de|powered|driven|compatible|machi|cho|chome|ku|dori|dong|gil|ro|gu|class|level|scale|grade|world|era|land|team|meetup|group|user|users|day|night|talk)$/

/** "Co-op", "Savoir-faire", "Volta-ish": a small word that a hyphen ties to the capital before it. */
export const isTiedBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === '-' &&
  tokens[at]?.shape === 'lower' &&
  tokens[at - 1]?.shape === 'title' &&
  (tokens[at - 1]?.text.length ?? 0) > 1 &&
  tokens[at + 1]?.shape !== 'digit' &&
  !OF_NAME.test(tokens[at]?.folded ?? '')

/** "Weavers' Guild", "Mechanics' Institute": a house of many owns its name. */
export const isGuildOf = (passage: Passage, tokens: readonly Token[], at: number): boolean =>
  GUILD.has(tokens[at]?.folded ?? '') &&
  tokens[at]?.shape === 'title' &&
  /^(?:s'|'s) $/.test(passage.text.slice((tokens[at - 1]?.end ?? 1) - 1, tokens[at]?.start).replace(/^[^s']/, ''))

/** The end of a name: "Sainsbury's" keeps its mark where nothing that it could own follows. */
export const endOf = (passage: Passage, tokens: readonly Token[], last: number): number => {
  const token = tokens[last]
  if (token === undefined) return 0
  if (!token.possessive || !passage.text.startsWith("'s", token.end)) return token.end
  const next = tokens[last + 1]
  const owns =
    next !== undefined && passage.text.slice(token.end + 2, next.start) === ' ' && !AFTER_OWN.test(next.folded)
  return owns ? token.end : token.end + 2
}

/** Whether a list goes on behind the capitals from `at` on, by a comma or by the "and" before its last name, and no other "&" parts its names. */
const goesOnListed = (passage: Passage, tokens: readonly Token[], at: number): boolean => {
  let last = at
  let next = tokens[at + 1]
  while (next?.gap === ' ' && isCapitalised(next)) next = tokens[++last + 1]
  if (next === undefined || passage.text.split(' & ').length !== 2) return false
  if (/^,? $/.test(next.gap) && /^(?:and|et|y|und)$/.test(next.text)) return tokens[last + 2]?.gap === ' '
  return next.gap === ', ' && isCapitalised(next) && / (?:and|et|y|und) \p{Lu}/u.test(passage.text.slice(next.end))
}

/**
 * "Sky Blue & Gaming": whether an ampersand joins two capitals of one name. Writers who part names by "and" write the
 * ampersand only inside of one; after a comma, and between well-known names, it parts two.
 */
export const isOneName = (passage: Passage, tokens: readonly Token[], first: number, at: number): boolean => {
  const before = tokens[at - 1]
  const token = tokens[at]
  const start = tokens[first]
  if (before === undefined || token === undefined || start === undefined) return false
  if (passage.block.kind !== 'paragraph' && passage.block.kind !== 'list-item') return false
  // "[Rook & Heron](https://…)"
  if (passage.block.links.some(({ start, end }) => start === before.start && end === token.end)) return true
  if (PLACE_OR_ROLE.test(before.folded)) return false
  if (before.possessive || !isCapitalised(token) || !isCapitalised(before)) return false
  const place = tokens[first - 1]?.folded
  if (place === 'at' || place === 'chez') return true
  // "thanks to Acme, Widget Looms & Thread, Initech and Hooli": inside of a list whose last name stands behind "and".
  if (/^[,;]/.test(start.gap) && goesOnListed(passage, tokens, at)) return true
  if (/[,;&]/.test(start.gap) || /^ & /.test(tokens[at + 1]?.gap ?? '')) return false
  if (isWellKnown(passage.text.slice(start.start, before.end)) || isWellKnown(token.text)) return false
  const text = passage.text
  if (text.split(' & ').length > 2) return false
  return / (?:and|et|y|und) /.test(text) || areWords(passage, before, token)
}

/** Whether a link holds a word and not the other: names linked each to its own site are two. */
const parted = ({ block }: Passage, one: Token, other: Token): boolean =>
  block.links.some(
    ({ start, end }) => (start <= one.start && one.end <= end) !== (start <= other.start && other.end <= end),
  )

/** "Maple & Main", "Reed and Oar", "Harrow & Finch": words and surnames of plain spelling, as firms pair them, and no given names. */
const areWords = (passage: Passage, one: Token, other: Token): boolean =>
  one.shape === 'title' &&
  other.shape === 'title' &&
  !KNOWN_GIVEN_NAMES.has(one.folded) &&
  !KNOWN_GIVEN_NAMES.has(other.folded) &&
  !parted(passage, one, other)

/** What stands behind "and" in the name of one firm. */
const BEHIND_AND = wordSet(
  'sons daughters company associates brothers sisters loan partners fils filles associés cie asociados hijos hermanos filhos associados irmãos söhne töchter partner figli soci zonen zoon co',
)

/** "Quill and Sons", "Cosecha y Asociados", "Reed and Oar": whether "and" joins what is one firm's name. */
export const joinsFirm = (passage: Passage, tokens: readonly Token[], first: number, at: number): boolean => {
  const joint = tokens[at]
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (joint?.gap !== ' ' || next?.gap !== ' ' || before === undefined || !/^(?:and|et|y|e|und|en)$/.test(joint.text))
    return false
  if (before.possessive || !isCapitalised(next)) return false
  if (BEHIND_AND.has(next.folded)) return true
  // Two plain words of the language, each alone: a pair such as firms are named by, where no list has others beside.
  return (
    joint.text === 'and' &&
    at - first === 1 &&
    isEnglishWord(before.folded) &&
    isEnglishWord(next.folded) &&
    !isWellKnown(before.text) &&
    !isWellKnown(next.text) &&
    /^(?:from|by|at|to|\)?,|:|were|was|of)$/.test((tokens[first]?.gap.trim() || tokens[first - 1]?.folded) ?? '') &&
    !isCapitalised(tokens[at + 2] ?? joint) &&
    areWords(passage, before, next)
  )
}

/** "Marlin & Co" and "Ernst & Young" are one; other names that an ampersand joins are two. */
export const AFTER_AMPERSAND: ReadonlySet<string> = new WordSet([
  'co',
  'sons',
  'daughters',
  'company',
  'partners',
  'associates',
  'cie',
  'compagnie',
  'fils',
  'young',
  'gamble',
  'spencer',
  'johnson',
  'biases',
  'schwarz',
  'noble',
  'olufsen',
  'brothers',
])

const BETWEEN_WORDS = /[\s-]+/

/** The words of a folded name; most have one. */
export const wordsIn = (name: string): readonly string[] =>
  BETWEEN_WORDS.test(name) ? name.split(BETWEEN_WORDS) : [name]
