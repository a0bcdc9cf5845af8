import { gated, matches, matchesIn } from '../gates/gate.ts'
import type { Line, Passage } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import type { OrganisationChain } from './chains.ts'
import type { Named } from './lists.ts'

/** Words of thanks, in folded text. */
const THANKS = gated(
  /\b(?:thank|thanks|mercis?|danke?|dank an|gracias|obrigad\w|grazie|bedankt|agradec\w*|remerci\w*|grateful|gratitude|indebted|shout\w*|big up|s\/o|dankeschon|applause|kudos|props|thx|cheers|(?:big|much|lots of|all our|huge) love|bless|appreciat\w*|hats? (?:off|tip)|tip of the hat|owe)\b/,
)

const THANKED_BEHIND =
  /^ deserve|^ ?(?:[–—:,-]|--) (?:(?:many|big|huge) )?(?:thank|thx|cheers|merci|danke|gracias|grazie)/
const LONGEST_BEHIND = 20

/** Whether thanks stand before a name, right behind it ("Acme, thank you for …"), or in the heading above it. */
export const isThanked = ({ line, named, lead, marks }: OrganisationChain): boolean => {
  const end = named.at(-1)?.end ?? 0
  return (
    matchesIn(marks, THANKS, lead) ||
    THANKED_BEHIND.test(line.passage.text.slice(end, end + LONGEST_BEHIND).toLowerCase()) ||
    THANKS.pattern.test(fold(line.passage.heading))
  )
}

/** Small words before the name that opens an item: "the Acme team", "an die Acme GmbH". */
const OPENS = /^\W*(?:(?:to|our|the|an|a|aux?|la|les?|l'|der|die|das|dem|den|el|los|las|al) ?){0,2}$/

/** Whether a name opens an item of a list, such as one of thanks. */
export const opensItem = ({ line, lead }: OrganisationChain): boolean =>
  line.passage.block.kind === 'list-item' && OPENS.test(lead)

/** The plainest words of thanks, in text as it is written. */
export const SAYS_THANKS = gated(
  /\b(?:thank|merci|thx|gracias|danke|obrigad|grazie|bedankt|remerci|kudos|shout[- ]?out|big up|props to|appreciat|grateful|gratitude)/i,
)

const LONGEST_BRACKETS = 40

/** "Many thanks to:", above a list. */
export const introducesThanks = (passage: Passage): boolean =>
  passage.text.endsWith(':') && matches(passage, SAYS_THANKS)

/** "Our sponsors: Acme (venue), Initech (food)" */
const NAMES_SPONSORS = gated(
  /^\W*(?:\p{L}+ ){0,3}(?:sponsor(?:en|s)?|partners?|supporters?|partenaires?|patrocinadores)(?: [\p{L}' ]{1,24})?\s?:/iu,
)

/** Names that open an item below a line of thanks, or that stand in a sentence of thanks or behind a label for sponsors. */
const inThanks = (line: Line, chains: readonly OrganisationChain[], thanked: boolean): readonly Named[] => {
  if (matches(line, SAYS_THANKS) || matches(line, NAMES_SPONSORS)) return chains.flatMap(({ named }) => named)
  if (!thanked || line.passage.block.kind !== 'list-item') return []
  return chains.flatMap(({ named }) => named.filter(({ first }) => first === 0))
}

/**
 * "Thanks Acme (pizza) and Initech (venue)": those behind whom brackets tell what each gave. `thanked` says whether the line
 * above the list does the thanking.
 */
export const thankedFor = (
  line: Line,
  chains: readonly OrganisationChain[],
  gave: RegExp,
  thanked = false,
): readonly Named[] =>
  inThanks(line, chains, thanked).filter(({ end }) => gave.test(line.passage.text.slice(end, end + LONGEST_BRACKETS)))
