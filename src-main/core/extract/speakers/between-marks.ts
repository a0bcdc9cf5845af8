import { cityAt } from '../cities/gazetteer.ts'
import { isWellKnown } from '../organisations/known.ts'
import { COMMON_WORDS } from '../people/common-words.ts'
import { isEnglishWord } from '../people/english-words.ts'
import { KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import type { Mention } from '../people/mentions.ts'
import type { Taken } from '../people/name-word-at.ts'
import { WORDY } from '../people/name-words.ts'
import { isAffiliation, organisationAt } from '../people/organisation-at.ts'
import type { Line, Reading } from '../text/document.ts'
import { ROLE_WORDS, TALK_NOUNS } from '../text/words.ts'

/** What stands between two marks and is longer is a title. */
const LONGEST = 4
/** Longer lines are no entries of a programme. */
const LONGEST_LINE = 160
const ENTRIES: ReadonlySet<string> = new Set(['list-item', 'heading', 'table-cell', 'paragraph'])
const MARK = /^ [/–—-] $/
const NEXT_MARK = /^ ?: $| [/|–—-] /

/** "A - TITLE - Deutsch", "TITLE - A - Hauptvortrag", "TITLE - A - Leeds Loom Evening": a language, a form or an occasion. */
const NO_EMPLOYER =
  /^(?:deutsch|englisch|french|français|anglais|english|español|inglés|castellano|català|italiano|inglese|português|nederlands|engels|svenska|polski|german|spanish|folien|diapos|transparents|slides|vidéo)$|(?:vortrag|vorträge|gespräch|werkstatt)$|(?<!\p{L})(?:evening|night|day|meet-?up|abend|treffen|soirée|rencontre|noche|encuentro|encontro)s?$/iu
/** An item of the same list that has its words between marks too. */
const TWO_MARKS = / [/–—-] [^\n]{2,80}(?: [/|–—-] |: )/

/**
 * "A / ORG: TITLE", "A - ORG - TITLE", "TITLE – A – ORG": the organisation between two marks right behind a name, or at the end
 * of a line that has its title before the name. No word that titles are made of stands in it: "A - Looms - from field to shirt".
 */
export const employerBetweenMarks = (
  { tokens, passage, text }: Line,
  person: Mention,
  taken: Taken,
  { passages }: Reading,
): string | undefined => {
  const at = person.last + 1
  if (!MARK.test(tokens[at]?.gap ?? '') || !ENTRIES.has(passage.block.kind) || text.length > LONGEST_LINE)
    return undefined
  const end = organisationAt(tokens, at)
  if (end === undefined || end - at >= LONGEST) return undefined
  const next = tokens[end + 1]
  // A title that goes on small has a mark within: "A - Looms - by hand".
  if (next === undefined ? person.first === 0 : !NEXT_MARK.test(next.gap) || next.shape === 'lower') return undefined
  const words = tokens.slice(at, end + 1)
  if (KNOWN_GIVEN_NAMES.has(words[0]?.folded ?? '') || cityAt(tokens, at)?.length === words.length) return undefined
  const plain = words.some(
    token =>
      token.shape === 'digit' ||
      taken(token) ||
      TALK_NOUNS.has(token.folded) ||
      ROLE_WORDS.has(token.folded) ||
      (token === words[0] && (COMMON_WORDS.has(token.folded) || WORDY.test(token.folded))),
  )
  const name = passage.text.slice(tokens[at]?.start ?? 0, tokens[end]?.end ?? 0)
  // "A - Part One - TITLE"
  if (plain || NO_EMPLOYER.test(name) || words.every(({ folded }) => isEnglishWord(folded)) || !isAffiliation(name))
    return undefined
  const { group } = passage.block
  const told =
    isWellKnown(name) ||
    passages.some(
      one =>
        one !== passage &&
        (one.text.includes(name) || (group !== undefined && one.block.group === group && TWO_MARKS.test(one.text))),
    )
  return told ? name : undefined
}
