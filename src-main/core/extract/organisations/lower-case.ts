import { cityAt } from '../cities/gazetteer.ts'
import { isEnglishWord } from '../people/english-words.ts'
import type { Passage } from '../text/document.ts'
import { GIFT_WORDS } from '../text/gifts.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { WordSet, wordSet } from '../text/word-set.ts'
import { FUNCTIONS } from '../text/words.ts'
import type { Named } from './lists.ts'

/**
 * A name without capitals, such as `zapbox`: believed between "thank you" and "for", and in a list that tells a city for
 * each name ("Acme in Leeds and zapbox in York").
 */
export const lowerCaseNames = (passage: Passage, tokens: readonly Token[]): readonly Named[] => {
  const found: Named[] = [...labelledNames(passage, tokens)]
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.shape !== 'lower') continue
    const before = tokens[at - 1]?.folded ?? ''
    // What all the rules below ask before anything else.
    if (!token.possessive && !BEFORE_LOWER.has(before)) continue
    const parted = hyphenated(tokens, at)
    if (parted === undefined && token.text.length < 4) continue
    const behind = parted ?? at
    const last = LEGAL_FORM.has(tokens[behind + 1]?.text ?? '') ? behind + 1 : behind
    const next = tokens[last + 1]
    const thanked =
      !PRONOUNS.has(token.folded) &&
      (before === 'you' ||
        before === 'thanks' ||
        (THANKED_TO.has(before) && isBehindThanks(tokens, at) && !NOBODY.has(token.folded))) &&
      THANKED_FOR.has(next?.folded ?? '')
    const listed =
      (before === 'and' || before === 'et' || before === 'by') &&
      (next?.folded === 'in' || next?.folded === 'a') &&
      next?.gap === ' ' &&
      cityAt(tokens, at + 2) !== undefined
    const housed = token.possessive && before !== 'the' && OFFICE.has(next?.folded ?? '')
    const end = tokens[last]?.end ?? token.end
    const named = { name: passage.text.slice(token.start, end), start: token.start, end }
    const labelled = LABELS.has(before) && /^\s?:/.test(token.gap) && next?.gap !== ' '
    const heads = opensNames(tokens, at, last)
    const placed = isPlaced(tokens, at, last)
    if (thanked || listed || housed || labelled || heads || placed || isBrand(passage, tokens, at, last))
      found.push({ ...named, first: at, last })
  }
  return found
}

/** Words of a label that names who gave: "Drinks", "Gold", "Sponsors". */
const GIVING: ReadonlySet<string> = new WordSet([
  ...GIFT_WORDS,
  ...wordSet(
    `sponsor sponsors supporter supporters partner partners backers commanditaires partenaires partenaire sponsoren förderer unterstützer
    patrocinadores patrocinador gold silver bronze platinum diamond platin silber or argent oro plata streaming recording venue host hosts`,
  ),
])
/** Words of a label, at most. */
const LONGEST_LABEL = 8
/** What parts the names of a list, in a gap between words; brackets tell more of one. */
const PARTS = /[,;&/(.\n|]/

/** Words that stand behind such a label and are no name: "Drinks: buy your own". */
/** Whether a word alone may be a brand that is written small: "webkante", and no word of the language. */
export const isSmallBrand = (token: Token): boolean => !isPlain(token)

const isPlain = ({ folded, shape, text }: Token): boolean =>
  shape !== 'lower' ||
  text.length < 4 ||
  text.includes('.') ||
  FUNCTIONS.has(folded) ||
  GIVING.has(folded) ||
  isEnglishWord(folded)

/** "Gold: zapbox, Acme. Drinks: knuspr": small names of one word in a list behind a label that tells of giving. */
export const labelledNames = (passage: Passage, tokens: readonly Token[]): readonly Named[] => {
  const colon = tokens.findIndex(({ gap }, at) => at > 0 && gap.includes(':'))
  if (colon < 1 || colon > LONGEST_LABEL || !tokens.slice(0, colon).some(({ folded }) => GIVING.has(folded))) return []
  const found: Named[] = []
  for (let at = colon; at < tokens.length; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || isPlain(token)) continue
    const opens = at === colon || PARTS.test(token.gap) || LIST_WORDS.has(tokens[at - 1]?.folded ?? '')
    const closes = next === undefined || PARTS.test(next.gap) || LIST_WORDS.has(next.folded)
    // "Sponsors: Acme, zapbox ag"
    const legal = next !== undefined && next.gap === ' ' && LEGAL_FORM.has(next.text)
    if (opens && (closes || legal)) {
      const end = legal ? next.end : token.end
      found.push({
        name: passage.text.slice(token.start, end),
        start: token.start,
        end,
        first: at,
        last: legal ? at + 1 : at,
      })
    }
    if (found.length > MOST_LISTED) return []
  }
  return found
}
const LIST_WORDS = wordSet('and et und y e en')
const MOST_LISTED = 12

const BEFORE_LOWER = wordSet(
  `you thanks to and et by where venue host lieu at chez bei a à an aan par von vom por door da from of de du und y e
  association asso société coopérative collectif entreprise agence cooperative company firm agency startup collective verein firma genossenschaft`,
)

const OFFICE = wordSet('office offices hq headquarters')
const LABELS = wordSet('where venue by host lieu')
/** Legal forms that are written small behind a name. */
const LEGAL_FORM = wordSet('ag bv nv gmbh sarl srl asbl vzw oy ab sas')
/** "weft68": letters before a number, but for what formats and versions are called. */
const NUMBERED =
  /^(?!(?:utf|java|python|http|ipv?|base|sha|mp|web|es|log|neo|win|ubuntu|debian|php|node|vue|angular|covid|top|day|part|room|week|talk|slide|fig|ver|rev)\d)[a-z]{4,}\d{1,3}$/
const GIVES = wordSet(
  `paid pays sent printed brought provided sponsored covered bought lent offered donated supplied fed hosted offre offrait fournit paie
  payait régalait`,
)

/**
 * "paid by **zapbox bv**", "la coopérative **fil-bleu**", "the drinks by weft68", "and zapbox printed the shirts": a word of no
 * language that emphasis or a link sets off, that has a number or a legal form, or that gives.
 */
const isBrand = (passage: Passage, tokens: readonly Token[], at: number, last: number): boolean => {
  const token = tokens[at]
  const end = tokens[last]?.end
  if (token === undefined || PRONOUNS.has(token.folded) || NOBODY.has(token.folded) || isEnglishWord(token.folded))
    return false
  return (
    [...passage.block.emphasis, ...passage.block.links].some(run => run.start === token.start && run.end === end) ||
    NUMBERED.test(token.folded) ||
    LEGAL_FORM.has(tokens[last]?.text ?? '') ||
    (GIVES.has(tokens[last + 1]?.folded ?? '') &&
      /^(?:and|et)$/.test(tokens[at - 1]?.folded ?? '') &&
      !/^(?:by|at|in|on|for|to|with|from|par|à|au)$/.test(tokens[last + 2]?.folded ?? ''))
  )
}

/** "thanks to zapbox for", "merci à zapbox pour", "danke an zapbox für" */
const THANKED_TO = wordSet('to a à an aan')
const THANKED_FOR = wordSet('for pour für fur voor por per')
const LONGEST_THANKS = 14
const NEAR_THANKS = 3
const THANKING = wordSet(
  'thank thanks thanked thankful thanking merci danke danken dank dankbar gracias grazie obrigado obrigada bedankt',
)
const isBehindThanks = (tokens: readonly Token[], at: number): boolean => {
  const thanks = tokens.slice(Math.max(0, at - LONGEST_THANKS), at - 1).findLast(({ folded }) => THANKING.has(folded))
  const near = tokens[at - NEAR_THANKS] === thanks || tokens[at - NEAR_THANKS + 1] === thanks
  return thanks !== undefined && (near || !isEnglishWord(tokens[at]?.folded ?? ''))
}

const PRONOUNS: ReadonlySet<string> = new WordSet([
  ...FUNCTIONS,
  ...wordSet('everyone everybody folks guys yall team speakers sponsors friends'),
])

/** "thanks kindly to zapbox, Acme and Initech", "sponsored by zapbox, Acme and …": no word of the language, before more names. */
const opensNames = (tokens: readonly Token[], at: number, last: number): boolean => {
  const next = tokens[last + 1]
  return (
    next?.gap === ', ' &&
    isCapitalised(next) &&
    /^(?:to|by)$/.test(tokens[at - 1]?.folded ?? '') &&
    tokens.slice(Math.max(0, at - 4), at - 1).some(({ folded }) => /^(?:thank|sponsor|provided$|paid$)/.test(folded)) &&
    !isEnglishWord(tokens[at]?.folded ?? '') &&
    !PRONOUNS.has(tokens[at]?.folded ?? '')
  )
}

/** Words before "by", "at", "chez" and "bei" behind which a word of no language is a firm's name. */
const GIVEN_BY = wordSet('hosted sponsored provided paid covered supplied donated offered organised organized')
const COURTESY = wordSet('courtesy guests guest')
const MET_AT = wordSet(
  'met hosted held place meetup meetups meeting evening event back were was gathered again night session workshop gather meet talks here',
)
/** What may stand behind such a name: nothing, a mark, or a small word. */
const BEHIND_BRAND = wordSet(
  'for and in on at with who which that this last again office offices hq et pour qui avec dans à le en und für in im am mit statt zu getroffen die for was gave paid ce cette lundi mardi mercredi jeudi vendredi samedi hier montag dienstag mittwoch donnerstag freitag samstag gestern',
)
/** Small French and German words behind "chez" and "bei" that name nobody. */
const NOBODY = wordSet(
  `nous vous eux elle elles lui moi toi soi un une le la les des mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces
  certains plusieurs tous chacun celui ceux quelqu beaucoup der die das dem den des einem einer einen uns euch ihm ihr ihnen mir dir sich allen
  beiden vielen einigen jedem jeder diesem dieser unserem unserer unseren meinem meiner ihrem ihrer seinem seiner weitem aller allem manchen
  mehreren anderen alle tous toutes todos todas tutti wem welchem welcher etwa rund so nur deren dessen solchen`,
)

/** "hosted by zapbox.", "we met at knuspr in Leeds", "courtesy of zapbox", "chez webkante", "bei zapbox": no word of the language. */
const isPlaced = (tokens: readonly Token[], at: number, last: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]?.folded ?? ''
  const ahead = tokens[at - 2]?.folded ?? ''
  const next = tokens[last + 1]
  if (token?.gap !== ' ' || (next?.gap === ' ' && !BEHIND_BRAND.has(next.folded)) || next?.gap === '-') return false
  const role =
    before === 'by' || before === 'of'
      ? (before === 'by' ? GIVEN_BY : COURTESY).has(ahead)
      : before === 'at'
        ? MET_AT.has(ahead)
        : (before === 'chez' || before === 'bei') && !NOBODY.has(token.folded)
  return role && !PRONOUNS.has(token.folded) && !isEnglishWord(token.folded)
}

/** Index of the last part of a name such as `a-room`, whose first part stands at `at`. */
const hyphenated = (tokens: readonly Token[], at: number): number | undefined =>
  tokens[at + 1]?.gap === '-' && tokens[at]?.gap !== '-' && tokens[at + 1]?.shape === 'lower' ? at + 1 : undefined
