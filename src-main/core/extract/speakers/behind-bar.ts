import { cityAt } from '../cities/gazetteer.ts'
import { COMMON_WORDS } from '../people/common-words.ts'
import type { Mention } from '../people/mentions.ts'
import type { Taken } from '../people/name-word-at.ts'
import { WORDY } from '../people/name-words.ts'
import { isAffiliation, organisationAt } from '../people/organisation-at.ts'
import type { Line } from '../text/document.ts'
import { ROLE_WORDS, TALK_NOUNS } from '../text/words.ts'

/** What stands behind a bar and is longer is a title. */
const LONGEST = 4

/** "Speaker: A | Foo Bar": the organisation that ends a line, or another part of it, behind a bar right after the name. */
export const employerBehindBar = ({ tokens, passage }: Line, { last }: Mention): string | undefined => {
  const at = last + 1
  if (!/^ ?\| ?$/.test(tokens[at]?.gap ?? '')) return undefined
  const end = organisationAt(tokens, at)
  if (end === undefined || end - at >= LONGEST) return undefined
  const next = tokens[end + 1]
  if (next !== undefined && !/[|(]/.test(next.gap)) return undefined
  const words = tokens.slice(at, end + 1)
  if (words.every(({ folded }) => ROLE_WORDS.has(folded)) || words.some(({ folded }) => TALK_NOUNS.has(folded)))
    return undefined
  if (cityAt(tokens, at)?.length === words.length) return undefined
  const name = passage.text.slice(tokens[at]?.start ?? 0, tokens[end]?.end ?? 0)
  return isAffiliation(name) ? name : undefined
}

/** "## A | Foo": the same where no label says what the line holds, so that no word of titles and no technology stands there. */
export const employerInHeading = (line: Line, person: Mention, taken: Taken): string | undefined => {
  const name = employerBehindBar(line, person)
  if (name === undefined) return undefined
  const behind = line.tokens.slice(person.last + 1).filter(({ shape }) => shape !== 'lower')
  return behind.some(token => taken(token) || COMMON_WORDS.has(token.folded) || WORDY.test(token.folded))
    ? undefined
    : name
}
