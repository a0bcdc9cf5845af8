import { gated, matches } from '../gates/gate.ts'
import type { Passage } from './document.ts'
import { FLAG } from './flags.ts'

/**
 * What a group says of itself, whatever the evening was: "Leeds Looms is a volunteer-run club for everyone who weaves", "association
 * loi 1901, Lyon", "Acme moves freight. 300 engineers in Leeds and York …", "the Leeds Guild meets every second Tuesday".
 */
const NOTICE = gated(
  /(?<!\b(?:this|it|that|here|tonight|next)) (?:is|are) (?:an? |nobody's )(?:[\p{L}\d-]+,? ){0,5}(?:group|groups|community|communities|hangout|hang-out|club|association|society|collective|chapter|network|non-?profit|charity|company|foundation|organi[sz]ation|meet-?up|meet-?ups|user group|evening)\b(?! (?:was|were|met|had|took)\b)|\bassociation loi 1901\b|\beingetragener verein\b|\bgemeinnützig\w*|\basociación sin\b|\bassociazione (?:senza|no)\b|\b\d[\d,.]* (?:engineers|developers|people|employees|colleagues|members|offices|women)\b[^.]{0,40} in \p{Lu}|\b(?:sister|partner) (?:groups|chapters|meet-?ups)\b|\b(?:we(?:'re| are)|now) hiring\b|\bcode of conduct\b|\bno (?:recruiters|dress code|fees|membership)\b|, (?:since|depuis|seit|desde) (?:19|20)\d\d\b|\b(?:tous les|chaque|every|jeden|cada|ogni) (?:\p{L}+ )?(?:mardi|jeudi|lundi|mercredi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|mois|dienstag|donnerstag|mittwoch|jueves|martes)|\bouvert (?:le |les |du |tous )|\badh[ée]sion\b|\ball rights reserved\b|\bcopyright\b/iu,
)

/** "Sister groups: Looms York, Widgets Hull" */
export const OTHER_GROUPS =
  /\b(?:sister|partners?|sponsors?|supporters|partenaires?|other|nos cousins|nos amis|friends|schwester)\b/i

/** Blocks at a post's end that are looked at. */
const MOST = 3
/** Words of an address in print, a notice at most; a paragraph of the story is longer. */
const LONGEST = 90
const LONGEST_SET_APART = 45
const LEAST_SHARE = 0.9
const LEAST_WORDS = 5

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list-item'])

/** Whether a block is set apart as a whole, and tells nothing of what was: "*Leeds Looms, 3 Mill Lane, Leeds.*" */
const isSetApart = ({ block, text, tokens, lines }: Passage): boolean =>
  tokens.length <= LONGEST_SET_APART &&
  block.emphasis.reduce((sum, { start, end }) => sum + end - start, 0) >= text.length * LEAST_SHARE &&
  !lines.some(({ flags }) => (flags & (FLAG.past | FLAG.thanks)) !== 0)

/**
 * The colophon of a post: paragraphs at its very end, set apart or telling what the group is, that stand below every post of
 * an archive. They tell where a group is at home, and nothing of the event. `sure` are those that say what the group is.
 */
export const colophonOf = (
  passages: readonly Passage[],
): { readonly all: ReadonlySet<Passage>; readonly sure: ReadonlySet<Passage> } => {
  const all = new Set<Passage>()
  const sure = new Set<Passage>()
  // The first paragraph tells of the evening, though it be the last one too.
  const opening = passages.findIndex(({ block }) => KINDS.has(block.kind))
  for (let at = passages.length - 1; at > Math.max(opening, passages.length - 1 - MOST); at--) {
    const passage = passages[at]
    if (passage === undefined || !KINDS.has(passage.block.kind)) break
    const { length } = passage.tokens
    if (length < LEAST_WORDS || length > LONGEST) continue
    const notice = matches(passage, NOTICE) || passage.text.includes('©')
    if (notice) sure.add(passage)
    if (notice || (at === passages.length - 1 && isSetApart(passage))) all.add(passage)
  }
  return { all, sure }
}
