import type { Passage } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { splitJoined } from './known.ts'

/** An organisation named in a list: its name, and its place in the passage. */
export type Named = {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

const LEADS = new Set([
  'the',
  'our',
  'to',
  'a',
  'la',
  'le',
  'les',
  'l',
  'de',
  'du',
  'des',
  'd',
  'a',
  'both',
  'friends',
  'folks',
  'at',
  'team',
  'sponsor',
  'sponsors',
  'also',
  'wonderful',
  'generous',
  'amazing',
  'great',
  'nos',
  'notre',
  'aux',
  'au',
  'good',
  'people',
  'fine',
  'nice',
])
const SEPARATORS = new Set(['and', 'et', 'plus', 'ainsi', 'que', 'as', 'well', 'along', 'with', 'avec', 'or'])
const TRAILS = new Set(['project', 'team', 'folks', 'crew', 'community', 'projet'])
const NEVER = new Set(
  'i we thank thanks special it this that these those our my many huge big in at on for and the a an you your as without he she they merci un une nous vous ce cette also both finally all everyone last next if when while here there gold silver bronze platinum diamond sponsors sponsor food drinks pizza meetup meetups'.split(
    ' ',
  ),
)

/** Lower-case words that belong to a name when capitals stand on both sides: `Bank of Canada`, `Caisse de dépôt`. */
const INNER = new Set(['of', 'de', 'du', 'des', 'for', 'the', 'la', 'et'])

const isLinked = (passage: Passage, token: Token): boolean =>
  passage.block.links.some(link => link.start <= token.start && token.end <= link.end && link.end - link.start <= 40)

const isPart = (passage: Passage, token: Token): boolean =>
  !token.handle &&
  (isCapitalised(token) ||
    token.shape === 'mixed' ||
    (token.shape === 'lower' && /\.[a-z]{2,}$/.test(token.text)) ||
    isLinked(passage, token))

const JOINED = /^(?: |-|\/|\.|'|\+| \+ |,? (?=Inc))$/

/** "Marlin & Co" and "Ernst & Young" are one; other names that an ampersand joins are two. */
const AFTER_AMPERSAND = new Set([
  'co',
  'sons',
  'company',
  'partners',
  'associates',
  'cie',
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

/**
 * The organisations named between two words of a passage, in order: "the folks at A, B and the C project" gives A, B
 * and C. Names are runs of capitals, of domain names or of linked words; a comma, "and" or "&" parts them, and so does
 * the end of a link. Two well-known names without a comma between them are two: "Acme Initech".
 */
export const organisationsIn = (
  passage: Passage,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Named[] => {
  const found: Named[] = []
  let first = -1
  let last = -1
  const close = (): void => {
    if (first < 0) return
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? start
    const words = tokens.slice(first, last + 1).map(token => passage.text.slice(token.start, token.end))
    let offset = first
    for (const part of splitJoined(words, passage.text.slice(start, end))) {
      const partFirst = tokens[offset]
      const partLast = tokens[offset + part.length - 1]
      if (partFirst !== undefined && partLast !== undefined)
        found.push({
          name: passage.text.slice(partFirst.start, partLast.end),
          start: partFirst.start,
          end: partLast.end,
          first: offset,
          last: offset + part.length - 1,
        })
      offset += part.length
    }
    first = -1
  }
  const linkOf = (token: Token | undefined): number =>
    token === undefined ? -1 : passage.block.links.findIndex(link => link.start <= token.start && token.end <= link.end)
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    const token = tokens[at]
    if (token === undefined) break
    const joined =
      first >= 0 &&
      (JOINED.test(token.gap) || (token.gap === ' & ' && AFTER_AMPERSAND.has(token.folded))) &&
      tokens[last]?.possessive !== true
    if (!joined) close()
    if (first >= 0 && linkOf(token) !== linkOf(tokens[last]) && linkOf(tokens[last]) >= 0) close()
    if (isPart(passage, token) && !(first < 0 && (NEVER.has(token.folded) || LEADS.has(token.folded)))) {
      if (first < 0) first = at
      last = at
      continue
    }
    if (first >= 0 && token.shape === 'digit') {
      last = at
      continue
    }
    const next = tokens[at + 1]
    if (
      first >= 0 &&
      INNER.has(token.folded) &&
      next !== undefined &&
      next.gap === ' ' &&
      isCapitalised(next) &&
      token.gap === ' ' &&
      !SEPARATORS.has(token.folded)
    )
      continue
    if (first >= 0 && TRAILS.has(token.folded)) continue
    close()
  }
  close()
  return found
}

/** Steps back from a word over a list of organisations; the index where the list starts. */
export const listStart = (passage: Passage, tokens: readonly Token[], before: number): number => {
  let at = before - 1
  for (; at >= 0; at--) {
    const token = tokens[at]
    if (token === undefined) break
    if (/[.;:!?\n—]/.test(tokens[at + 1]?.gap ?? '') && at + 1 < before) return at + 1
    // "thanks to our hosts A and to B for the snacks": what stands before belongs to the hosts.
    if (
      token.folded === 'to' &&
      tokens.slice(Math.max(0, at - 8), at).some(one => /^(?:hosts?|hosting|venue)$/.test(one.folded))
    )
      return at + 1
    if (isPart(passage, token) && !NEVER.has(token.folded)) continue
    if (
      SEPARATORS.has(token.folded) ||
      LEADS.has(token.folded) ||
      TRAILS.has(token.folded) ||
      INNER.has(token.folded) ||
      token.shape === 'digit'
    )
      continue
    break
  }
  return at + 1
}

/** Steps on from a word over a list of organisations; the index after its last word. */
export const listEnd = (passage: Passage, tokens: readonly Token[], from: number): number => {
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (at > from && /[.;!?\n]/.test(token.gap) && !/^\. ?$/.test(token.gap)) return at
    if (isPart(passage, token)) continue
    if (token.folded === 'to' && at > from) return at
    if (
      SEPARATORS.has(token.folded) ||
      LEADS.has(token.folded) ||
      TRAILS.has(token.folded) ||
      INNER.has(token.folded) ||
      token.shape === 'digit'
    )
      continue
    if (/[(]/.test(token.gap)) {
      while (at + 1 < tokens.length && !(tokens[at + 1]?.gap ?? '').includes(')')) at++
      continue
    }
    break
  }
  return at
}
