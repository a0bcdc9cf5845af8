import type { Passage } from '../text/document.ts'
import { LEGAL_BEHIND_COMMA } from '../text/legal.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { WordSet, wordSet } from '../text/word-set.ts'
import { splitJoined } from './known.ts'
import { beforeLegal } from './legal-forms.ts'
import {
  AFTER_AMPERSAND,
  endOf,
  GIVEN,
  INSTITUTION,
  isGuildOf,
  isOneName,
  isOwnName,
  isTiedBehind,
  joinsCompound,
  joinsFirm,
  opensHouseOf,
  opensInner,
  opensPurpose,
  opensRooms,
  opensSchool,
} from './name-parts.ts'

/** An organisation named in a list: its name, and its place in the passage. */
export type Named = {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

const LEADS =
  wordSet(`the our to a la le les l de du des d both friends folks at team sponsor sponsors also wonderful generous
  amazing great patrocinio patrocinador patrocinadora auspicio apoio apoyo sponsoring parrainage commandite nos notre aux au good people fine nice al el los las die der das den bei des societes societe entreprises companies firms firmen`)
const SEPARATORS = new WordSet([
  'and',
  'et',
  'y',
  'und',
  'plus',
  'ainsi',
  'que',
  'as',
  'well',
  'along',
  'with',
  'avec',
  'or',
])
const TRAILS = new WordSet(['project', 'team', 'folks', 'crew', 'community', 'projet'])
const NEVER = new WordSet(
  'i we et und fur y inside outside upstairs downstairs during within throughout despite around afterwards then later today tonight yesterday recently traditionally additionally meanwhile thank thanks bedankt dank vielen herzlichen muchas cheers kudos props thx without danke grazie gracias obrigado obrigada with come special it this that these those our my many huge big in at on for and the a an you your as without he she they merci un une nous vous ce cette also both finally all everyone last next if when while here there gold silver bronze platinum diamond sponsors sponsor sponsoren partnern gastgeber unser unsere unserem unseren unserer unseres monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche january february april may june july august september october november december food drinks pizza meetup meetups'.split(
    ' ',
  ),
)

/** Lower-case words that belong to a name when capitals stand on both sides: `Bank of Canada`, `Caisse de dépôt`. */
const INNER = new WordSet(['of', 'de', 'du', 'des', 'do', 'da', 'dos', 'del', 'di', 'for', 'the', 'la', 'et'])

/** A link over a phrase is no name: "the Leeds evening at Acme". */
const PHRASE =
  / (?:at|in|on|the|from|to|with|for|by|and|chez|à|dans|[Ee]vening|[Mm]eetup|[Tt]alk|[Ss]lides|[Pp]ost|[Pp]age) /

const GOES_ON = new WordSet('We Our They I It This Thanks Thank Please Join Many'.split(' '))

/** "Chez Acme, entre deux averses": the word that opens a text; inside of one it belongs to a name. */
const isChezAhead = ({ block }: Passage, { text, start }: Token): boolean =>
  start === 0 && text === 'Chez' && (block.kind === 'paragraph' || block.kind === 'caption')

/** "Venue Sponsor Acme": a role written large before the name of who has it. */
const isRoleBefore = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return /^(?:Sponsor|Partner)$/.test(tokens[at]?.text ?? '') && next?.gap === ' ' && isCapitalised(next)
}

/** "Mill Building I": a number, where no verb follows. */
const isNumeral = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return tokens[at]?.text === 'I' && (next === undefined || next.gap !== ' ' || isCapitalised(next))
}

/** "*Now We Weave*": whether one link or stretch of emphasis holds two words. */
const inRun = ({ block }: Passage, one: Token | undefined, other: Token): boolean =>
  one !== undefined &&
  [...block.links, ...block.emphasis].some(
    ({ start, end }) => start <= one.start && other.end <= end && end - start <= 40,
  )

const isLinked = (passage: Passage, token: Token): boolean =>
  passage.block.links.length > 0 &&
  passage.block.links.some(
    link =>
      link.start <= token.start &&
      token.end <= link.end &&
      link.end - link.start <= 40 &&
      !PHRASE.test(passage.text.slice(link.start, link.end)),
  )

/** "1Password", "37signals": digits before letters, but no "7pm", "3rd" or "19h30". */
const STARTS_WITH_DIGITS = /^\d+(?!(?:st|nd|rd|th|am|pm|min|mins|eme|ers?|ème|ere)$)(?:\p{Lu}|\p{Ll}{4,})[\p{L}\d]*$/u

/** "[99 Looms](https://…)", "**42 Leeds**": a number that opens a short link or emphasis over a name. */
const opensRun = (passage: Passage, token: Token): boolean =>
  token.text.length < 4 &&
  [...passage.block.links, ...passage.block.emphasis].some(
    run =>
      run.start === token.start &&
      run.end - run.start <= 40 &&
      /^\d+ \p{Lu}[\p{L}\d]*(?: \p{Lu}\p{L}+)*$/u.test(passage.text.slice(run.start, run.end)) &&
      !/^\d+ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(passage.text.slice(run.start, run.end)),
  )

const isPart = (passage: Passage, token: Token): boolean =>
  !token.handle &&
  (isCapitalised(token) ||
    token.shape === 'mixed' ||
    (token.shape === 'digit' && (STARTS_WITH_DIGITS.test(token.text) || opensRun(passage, token))) ||
    (token.shape === 'lower' && token.text.includes('.') && /\.[a-z]{2,}$/.test(token.text)) ||
    isLinked(passage, token))

/** "Acme/Initech": a slash parts two names of some length; that of "CI/CD" and of "Ops/Dev rooms" does not. */
const partsTwo = (passage: Passage, tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  const token = tokens[at]
  return (
    passage.block.kind !== 'heading' &&
    before !== undefined &&
    token !== undefined &&
    isCapitalised(before) &&
    isCapitalised(token) &&
    before.text.length > 3 &&
    token.text.length > 3
  )
}

/** What a firm or a fund is, in lower case after its name: "Acme gmbh", "the Roe foundation". */
const LEGAL = /^(?:foundation|university|bv|nv|gmbh|sarl|oy|srl|asbl|vzw|eg|spa|ab|kft|sro)$/

/** "an ex-Acme engineer", "post-Widgetfest": what a hyphen ties to a small word starts no name of its own. */
const isTied = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === '-' && tokens[at - 1]?.shape === 'lower'

const JOINED = /^(?: |-|\/|\.|'|\+| \+ )$/

/** "the Jane F. Roe Trust": behind the initial inside of a name. */
const isBehindInitial = (tokens: readonly Token[], at: number, last: number): boolean => {
  const initial = tokens[at - 1]
  const before = tokens[at - 2]
  return (
    tokens[at]?.gap === '. ' &&
    last === at - 1 &&
    initial?.text.length === 1 &&
    isCapitalised(initial) &&
    initial.gap === ' ' &&
    before?.shape === 'title' &&
    tokens[at]?.shape === 'title'
  )
}

const BIG = /^(?:Big|Special|All|Great|Good|Gold|Silver|Food|Nice)$/

/** What "The" stands before by itself: "Talk: The Future of Looms". */
const NO_HOUSE =
  /^(?:future|art|state|power|road|way|case|story|history|rise|importance|evening|event|meetup|talk|team|sponsors?)$/

const FOREIGN_ARTICLE = /^(?:La|Le|Les|Au|Aux|El|Los|Las|Il|Lo|Das|Die|Der|Het)$/

/** Whether a small word with a capital opens a name: "A Cloud House" inside a sentence, or "The Loft" as a whole link. */
const opensName = (passage: Passage, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  // "[it-widgets](https://…)": a small word that opens a whole link.
  if (token !== undefined && next?.gap === '-')
    return passage.block.links.some(link => link.start === token.start && link.end >= next.end)
  if (token === undefined || next === undefined || !isCapitalised(token) || next.gap !== ' ') return false
  // "[La fabrique](https://…)", "au El Molino": an article with a capital inside a sentence belongs to a house's name.
  if (FOREIGN_ARTICLE.test(token.text)) {
    const linked = passage.block.links.some(link => link.start === token.start && link.end === next.end)
    if (
      linked ||
      (at > 0 &&
        (token.gap === ' ' || (passage.block.kind === 'table-cell' && token.gap === ', ')) &&
        isCapitalised(next))
    )
      return true
  }
  if (!isCapitalised(next)) return false
  // "Venue: The Loft", "we met at The Loft"
  if (token.text === 'The' && at > 0 && /^(?:: | @ | )$/.test(token.gap) && !NO_HOUSE.test(next.folded)) return true
  // "was a Gold Sponsor"
  if (/^(?:sponsors?|partners?|supporters?|level|tier)$/.test(next.folded)) return false
  if (at > 0 && BIG.test(token.text) && /^,? $/.test(token.gap) && before !== undefined && !isCapitalised(before))
    return true
  if (token.text === 'A' && before !== undefined && /^(?:,? |, )$/.test(token.gap)) return true
  return [...passage.block.links, ...passage.block.emphasis].some(
    run => run.start === token.start && run.end >= next.end && run.end - run.start <= 40,
  )
}

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
    first = beforeLegal(tokens, first, from)
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? start
    const words = tokens.slice(first, last + 1).map(token => passage.text.slice(token.start, token.end))
    let offset = first
    for (const part of splitJoined(words, passage.text.slice(start, end))) {
      const partFirst = tokens[offset]
      const partLast = tokens[offset + part.length - 1]
      if (partFirst !== undefined && partLast !== undefined)
        found.push({
          name: passage.text.slice(partFirst.start, endOf(passage, tokens, offset + part.length - 1)),
          start: partFirst.start,
          end: endOf(passage, tokens, offset + part.length - 1),
          first: offset,
          last: offset + part.length - 1,
        })
      offset += part.length
    }
    first = -1
  }
  const { links } = passage.block
  const linkOf = (token: Token | undefined): number =>
    token === undefined ? -1 : links.findIndex(link => link.start <= token.start && token.end <= link.end)
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    const token = tokens[at]
    if (token === undefined) break
    const joined =
      first >= 0 &&
      (((token.gap === ' ' || JOINED.test(token.gap) || isBehindInitial(tokens, at, last)) &&
        !(token.gap === '/' && partsTwo(passage, tokens, at))) ||
        (token.gap === ' & ' && (AFTER_AMPERSAND.has(token.folded) || isOneName(passage, tokens, first, at)))) &&
      (tokens[last]?.possessive !== true || isOwnName(passage, tokens, at) || isGuildOf(passage, tokens, at))
    if (first >= 0 && token.gap === ', ' && LEGAL_BEHIND_COMMA.test(token.text)) continue
    if (!joined) close()
    if (first >= 0 && links.length > 0) {
      const before = linkOf(tokens[last])
      if (before >= 0 && linkOf(token) !== before) close()
    }
    // "Acme We would like to thank": the next sentence, whose full stop was forgotten.
    if (first >= 0 && GOES_ON.has(token.text) && !isNumeral(tokens, at) && !inRun(passage, tokens[first], token)) {
      close()
      continue
    }
    if (first < 0 && (opensRooms(tokens, at) || isTied(tokens, at) || isChezAhead(passage, token))) continue
    // "our Venue Sponsor University of Leeds"
    if (first >= 0 && joined && isRoleBefore(tokens, at)) {
      first = -1
      continue
    }
    // "the university of Leeds", "l'université Leeds 1"
    if (first < 0 && token.shape === 'lower' && opensSchool(tokens, at)) {
      first = at
      last = at
      continue
    }
    if (
      isPart(passage, token) &&
      !(first < 0 && (NEVER.has(token.folded) || LEADS.has(token.folded)) && !opensName(passage, tokens, at))
    ) {
      if (first < 0) first = at
      last = at
      continue
    }
    if (first >= 0 && (token.shape === 'digit' || (joined && last === at - 1 && isTiedBehind(tokens, at)))) {
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
      !SEPARATORS.has(token.folded) &&
      !(token.folded === 'for' && GIVEN.test(next.folded))
    )
      continue
    if (
      first >= 0 &&
      (joinsCompound(tokens, first, at) ||
        opensPurpose(tokens, first, at) ||
        opensHouseOf(tokens, at) ||
        joinsFirm(passage, tokens, first, at))
    )
      continue
    if (
      first >= 0 &&
      joined &&
      /^(?:public|community|town|city|central)$/.test(token.text) &&
      INSTITUTION.test(next?.text ?? '')
    ) {
      last = at + 1
      at += 1
      continue
    }
    if (first >= 0 && opensInner(tokens, at)) {
      at += 1
      continue
    }
    if (first >= 0 && joined && LEGAL.test(token.text)) {
      last = at
      continue
    }
    if (first >= 0 && TRAILS.has(token.folded)) continue
    close()
  }
  close()
  return found
}
