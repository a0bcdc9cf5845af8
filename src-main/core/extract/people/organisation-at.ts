import { LEGAL_BEHIND_COMMA } from '../text/legal.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'

/** Words of a role, or none at all: "Knative contributors", "freelance", "—". */
const NO_COMPANY =
  /(?:^|\s)(?:contributors?|maintainers?|freelancer?|independent|self[- ]employed|volunteers?|ambassadors?|indépendante?s?|selbständig|tba|tbd|n\/a|none)$/iu

/** Whether words may name whom somebody speaks for: they have letters, and are no role. */
export const isAffiliation = (words: string): boolean =>
  /\p{L}{2}|\p{Lu}/u.test(words) && !NO_COMPANY.test(words.trim())

const capitalAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isCapitalised(token)
}

const joins = ({ gap, text }: Token): boolean =>
  /^(?: |-|\/| & |\.| \/ )$/.test(gap) || (gap === ', ' && LEGAL_BEHIND_COMMA.test(text))

/** Reads the capitalised phrase at `at`: an organisation after "at" or "from". Answers the index of its last word. */
export const organisationAt = (tokens: readonly Token[], at: number): number | undefined => {
  let index = at
  const first = tokens[index]
  if (first === undefined) return undefined
  if (/^(?:the|la|le|l|les)$/.test(first.folded)) index++
  let last: number | undefined
  for (; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (last !== undefined && !joins(token)) break
    const dotted = token.shape === 'lower' && token.text.includes('.')
    if (isCapitalised(token) || token.shape === 'mixed' || token.shape === 'digit' || dotted) last = index
    // "The Co-operative Bank"
    else if (token.gap === '-' && last === index - 1 && tokens[index + 1]?.gap === ' ' && capitalAt(tokens, index + 1))
      last = index
    else if (last === undefined || !/^(?:of|de|du|des|for)$/.test(token.folded) || !capitalAt(tokens, index + 1)) break
    if (token.possessive) break
  }
  // "the German-based startup Acme": the capital only describes.
  const next = last === undefined ? undefined : tokens[last + 1]
  return next?.gap === '-' && next.shape === 'lower' ? undefined : last
}

/** "from the German fintech startup Acme": small words between the preposition and the organisation's name. */
export const describedOrganisation = (tokens: readonly Token[], at: number): number | undefined => {
  const described = tokens[at + 1]?.gap === '-' && tokens[at + 1]?.shape === 'lower'
  if (!described && !/^(?:the|a|an|la|le|une|un|l)$/.test(tokens[at]?.folded ?? '')) return undefined
  for (let index = at + 1; index < Math.min(tokens.length, at + 7); index++) {
    const token = tokens[index]
    if (
      token === undefined ||
      !/^[ -]$/.test(token.gap) ||
      /^(?:who|that|which|and|at|in|on|for|with|of|from|to|by)$/.test(token.folded)
    )
      return undefined
    if (token.shape === 'lower' || tokens[index + 1]?.gap === '-') continue
    if (isCapitalised(token)) {
      const end = organisationAt(tokens, index)
      // "the German-based startup Acme": the first capital may only describe.
      const next = end === undefined ? undefined : tokens[end + 1]
      if (end !== undefined && next?.shape === 'lower' && next.gap === '-') continue
      return end
    }
  }
  return undefined
}
