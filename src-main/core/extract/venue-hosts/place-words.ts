import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'

/** Words of place before a house: "at", "chez", "en el"; "dans" stands before quarters as well. */
export const AT =
  "(?:at|@|chez|au|aux|inside|on the|in the|in der|in het|im|ins|bei|beim|bij|en (?:el|la|las|los)|en terrasse|no|na|nos|nas|presso|al|alla|nella|nel|a la|a l['’])"

/** Small words, kinds of houses and praise between a word of place and a house's name: "the lovely café", "la terrasse du bar". */
export const TO_NAME =
  "(?:[ld]['’] ?|(?:the|la|le|les|el|los|las|il|lo|i|das|die|der|den|dem|de|du|des|of|at|von|vom|del|della|do|da|our|friends|folks|good|old|new|lovely|usual|stunning|beautiful|cosy|nearby|bar|cafe|pub|space|coworking|co-working|hackerspace|makerspace|museum|musee|restaurant|brasserie|centre|center|loft|terrasse|terrace|sofa|stage|basement|cellar|library|bibliotheque|biblioteca|bibliothek|salle|hall|auditorium|amphi|rooftop|roof|top floor|ground floor|offices?|bureaux|locaux|oficinas|raumen|studio|canteen|kitchen|garden|courtyard) )*"

/** What a place is, before its name, and words that tell more of it: "the craft brewery Acme", "co-working space Acme". */
const KINDS = wordSet(
  `space coworking company startup start-up up agency brewery pub cafe café restaurant hotel hub incubator accelerator hackerspace
  makerspace hackspace studio library venue theatre cinema bookshop firm club`,
)
const MORE_OF_KIND = wordSet(
  'co working start software local tech web digital community craft event events art maker creative public independent nearby',
)
const NO_WORDS = 0
/** How many words tell what a place is, before its name: "at software company Acme". */
export const kindBefore = (tokens: readonly Token[], first: number): number => {
  if (tokens[first]?.gap !== ' ' || !KINDS.has(tokens[first - 1]?.folded ?? '')) return NO_WORDS
  let words = 1
  while (words < 4 && MORE_OF_KIND.has(tokens[first - 1 - words]?.folded ?? '')) words++
  return words
}

/** How many words of "the", "the amazing", "their shiny new" stand before a name. */
export const articleBefore = (tokens: readonly Token[], first: number): number => {
  let words = 0
  while (words < 2 && PRAISE.test(tokens[first - 1 - words]?.text ?? '')) words++
  if (/^(?:the|la|le|les|l)$/.test(tokens[first - 1 - words]?.folded ?? '')) return words + 1
  return words > 0 && /^(?:their|its|our|an?)$/.test(tokens[first - 1 - words]?.text ?? '') ? words + 1 : 0
}
const PRAISE =
  /^(?:amazing|wonderful|lovely|beautiful|new|great|awesome|fantastic|nice|cosy|cozy|historic|famous|old|stunning|impressive|excellent|fabulous|gorgeous|swanky|fancy|legendary|iconic|grand|brand-new|shiny|superb|spacious|local|nearby|brilliant|magnificent|incredible)$/
