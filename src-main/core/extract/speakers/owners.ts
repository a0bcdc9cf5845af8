import type { Line } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { markedAt } from './marks.ts'
import type { Scene, Verdict } from './scene.ts'
import { afterSubject, leftOf, within } from './steps.ts'
import { STRONG_VERBS, TELLING_VERBS, WORKS } from './verbs.ts'

/** Nouns after a possessive that are somebody's contribution, beside talks. */
const SHARES = wordSet(
  'minutes hour confession confessions experiment subject topic theme thema tema part slides deck story live update tour take turn tale case contribution contributions sujet partie beitrag',
)

/** What people are thanked for who spoke. */
const GIVEN: ReadonlySet<string> = new Set([...TALK_NOUNS, 'minutes', 'talking', 'story', 'slides', 'retour'])

/** "During the Q&A, A asked …": from the audience. */
const ASKED = /^during (?:the )?(?:Q ?& ?A|questions|discussions?)\b.*\b(?:asked|wondered|wanted to know)\b/i

/** "In this talk, A …", "In her session, B …", "This panel, which included A, B and C". */
export const inThisTalk = ({ reading, tokens, chain, line }: Scene): Verdict | undefined => {
  if (!reading.event || chain.first > 16) return undefined
  const opening = tokens[0]?.folded ?? ''
  const second = tokens[1]?.folded ?? ''
  const opens = /^(?:in|during|for|as|dans|lors|with)$/.test(opening)
    ? /^(?:this|his|her|their|the|our|that|cette|sa|son|ce|de)$/.test(second)
    : /^(?:this|his|her|their|the|as)$/.test(opening)
  if (!opens || ASKED.test(line.text)) return undefined
  const noun = within(tokens, 1, chain.first, TALK_NOUNS)
  if (noun < 0 && !(second === 'the' && within(tokens, 1, chain.first, new Set(['speaker'])) >= 0)) return undefined
  const at = leftOf(tokens, chain.first)
  const comma = tokens.slice(noun + 1, chain.first + 1).some(token => token.gap.includes(','))
  if (
    /^(?:in|during|dans|lors|for)$/.test(opening) &&
    comma &&
    at <= chain.first - 1 &&
    (at < 0 || at <= noun || /[,]/.test(tokens[at + 1]?.gap ?? ''))
  )
    return { rule: 'in-this-talk', confidence: 0.92 }
  return undefined
}

/** By these somebody else's work is pointed to. */
const CREDITS = wordSet(
  'credits credit credited cites cited quotes quoted recommends recommended inspired based follows following copied borrowed',
)

/** "A's talk", "after B's excellent demo". */
export const possesses = ({ reading, tokens, chain, line }: Scene): Verdict | undefined => {
  const last = chain.people.at(-1)
  if (last === undefined || !reading.event) return undefined
  // "during the Jane Roe talk", "after Jane Roe speech": the possessive is left out.
  if (tokens[last.last]?.possessive !== true) {
    const noun = tokens[last.last + 1]
    const before = tokens[chain.first - 1]?.folded ?? ''
    return last.full &&
      noun?.gap === ' ' &&
      TALK_NOUNS.has(noun.folded) &&
      noun.shape === 'lower' &&
      /^(?:during|after|at|the|in|from|before|of|attended|enjoyed|liked|loved|watched)$/.test(before)
      ? { rule: 'whose-talk', confidence: 0.75 }
      : undefined
  }
  // "She credits A's tutorial"
  if (within(tokens, chain.first - 3, chain.first, CREDITS) >= 0) return undefined
  // "You can watch A's talk on …": a pointer, which may lead anywhere.
  if (/^(?:you can|you may|on peut|vous pouvez|check out|watch|see also)\b/i.test(line.text)) return undefined
  const titled = titleAfter(line, last.last + 1)
  if (titled !== undefined) return titled
  for (let at = last.last + 1; at < last.last + 4; at++) {
    const token = tokens[at]
    if (token === undefined || token.gap !== ' ') return undefined
    if (
      (TALK_NOUNS.has(token.folded) || SHARES.has(token.folded)) &&
      !/^(?:conference|conferences)$/.test(token.folded) &&
      !(SHARES.has(token.folded) && reading.announcement)
    )
      return { rule: 'whose-talk', confidence: 0.85 }
  }
  return undefined
}

/** "A's *TITLE* workshop", "B's keynote, “TITLE”": a title in emphasis, a link or quotation marks right behind the possessive. */
const titleAfter = ({ passage, tokens }: Line, from: number): Verdict | undefined => {
  const token = tokens[from]
  const run =
    token === undefined || !/^\s?["“«'‘*]?\s?$|^ ["“«'‘]$/.test(token.gap) ? undefined : markedAt(passage, token.start)
  if (run === undefined) return undefined
  const behind = tokens.findIndex(one => one.start >= run.end - 1)
  if (behind >= 0 && behind < from + 2) return undefined
  const next = tokens[behind]
  if (next !== undefined && TALK_NOUNS.has(next.folded) && /^["”»'’*]? $/.test(next.gap))
    return { rule: 'whose-title', confidence: 0.85 }
  // "I attended A's “TITLE”"
  return tokens.slice(0, from).some(one => WENT.has(one.folded)) && !tokens.some(one => WORKS.has(one.folded))
    ? { rule: 'whose-title', confidence: 0.75 }
    : undefined
}

const WHOSE: ReadonlySet<string> = new Set([
  ...TALK_NOUNS,
  'topic',
  'subject',
  'theme',
  'sujet',
  'thème',
  'thema',
  'tema',
])

/** "A, whose session I missed", "B, dont la présentation …": a relative clause gives the person a talk. */
export const whoseTalk = ({ reading, tokens, chain }: Scene): Verdict | undefined => {
  if (!reading.event || !chain.people.every(person => person.full)) return undefined
  const at = [chain.last + 1, chain.until + 1].find(one =>
    /^(?:whose|dont|deren|dessen|cuy[oa]s?|cuj[oa]s?)$/.test(tokens[one]?.folded ?? ''),
  )
  if (at === undefined) return undefined
  const noun = within(tokens, at + 1, at + 5, WHOSE)
  return noun >= 0 && tokens.slice(at + 1, noun + 1).every(token => /^[ -']$/.test(token.gap))
    ? { rule: 'whose-clause', confidence: 0.8 }
    : undefined
}

/** "A gave more advice as he shared how …", "B, where she described …": a clause goes on to say what they told. */
export const asTheyTold = ({ reading, tokens, chain }: Scene): Verdict | undefined => {
  if (!reading.event || reading.announcement || !chain.people.every(person => person.full)) return undefined
  const until = Math.min(tokens.length - 2, chain.until + OWN_TALK_REACH)
  for (let at = chain.until + 1; at < until; at++) {
    const gap = tokens[at]?.gap
    if (gap !== undefined && gap !== ' ' && /[.;!?\n(]/.test(gap)) return undefined
    if (!TELLS_HOW.has(tokens[at]?.folded ?? '') || !THEY.has(tokens[at + 1]?.folded ?? '')) continue
    const verb = tokens[at + 2]?.folded ?? ''
    return STRONG_VERBS.has(verb) || TELLING_VERBS.has(verb) ? { rule: 'as-they-told', confidence: 0.75 } : undefined
  }
  return undefined
}

const WENT = wordSet('attended saw watched enjoyed liked loved heard caught missed during after followed visited')
const TELLS_HOW = wordSet('as where when while which ou lorsqu quand wo als donde cuando')
const THEY = wordSet('he she they il elle ils elles er sie el ella')

/** Words between a name and its talk that the sentence may spend on what the talk did: "A set the stage with his opening talk". */
const OWN_TALK_REACH = 16

/** "A set the stage with his opening talk", "B had everybody laughing during her demo": what they did, they did in their talk. */
export const withOwnTalk = ({ reading, tokens, chain }: Scene): Verdict | undefined => {
  if (within(tokens, chain.first - 2, chain.first, NAMES_OTHERS) >= 0) return undefined
  if (!reading.event || chain.first > 8 || chain.people.some(person => person.alone)) return undefined
  for (let at = chain.until + 2; at < Math.min(tokens.length - 1, chain.until + OWN_TALK_REACH); at++) {
    const token = tokens[at]
    if (token === undefined || (token.gap !== ' ' && /[.;!?\n(]/.test(token.gap))) return undefined
    // "A replied with “Yes”, a talk on consent"
    const apposed = ARTICLES.has(token.folded) && token.gap.includes(',')
    if (apposed && TALK_NOUNS.has(tokens[at + 1]?.folded ?? '')) return { rule: 'own-talk', confidence: 0.8 }
    const before = tokens[at - 1]?.folded ?? ''
    const own = OWN.has(token.folded) && (IN.has(before) || (chain.first === 0 && chain.people.every(one => one.full)))
    if (!own && !(ARTICLES.has(token.folded) && BY_MEANS.has(before))) continue
    const noun = within(tokens, at + 1, at + 5, OWN_STAGE)
    if (noun >= 0 && tokens.slice(at + 1, noun + 1).every(one => /^[ -]$/.test(one.gap)))
      return { rule: 'own-talk', confidence: 0.85 }
  }
  return undefined
}

const OWN_STAGE: ReadonlySet<string> = new Set([...TALK_NOUNS, 'slot', 'minutes', 'time'])

/** "A quoted B in her talk": B is spoken of. */
const NAMES_OTHERS = wordSet(
  'quoted quoting mentioned mentioning cited citing thanked thanking credited praised referenced interviewed met cité mentionné remercié',
)
const ARTICLES = wordSet('a an un une einem einer ein eine una um uma')
const OWN = wordSet('his her their sa son leur leurs seinem ihrem seiner ihrer su sua')
/** Articles count behind these alone: "A stepped in with a talk on …", but "A sat in on a talk". */
const BY_MEANS = wordSet('with avec par mit con com')
const WORKSHOPS = wordSet('workshop workshops talk talks tutorial tutorials')
const IN = wordSet('with in during through by via avec dans pendant lors par mit in während con en durante com')

const OF_ITS = /^(?:of|du|des|dell[ao]|der|del)$/
/** "… brought out A and B for a talk", "thanks to A for the workshop": persons, then what they gave. */
export const forTalk = ({ reading, tokens, chain }: Scene): Verdict | undefined => {
  if (!reading.event || reading.announcement) return undefined
  // "thanks to A, in particular, for her talk"
  const aside = tokens[chain.until + 1]?.folded === 'in' && tokens[chain.until + 2]?.folded === 'particular'
  const until = chain.until + (aside ? 3 : 1)
  const at = /^(?:for|pour|fur|por|pela|pelo|voor|per)$/.test(tokens[until]?.folded ?? '')
    ? until
    : afterSubject(tokens, chain)
  if (!/^(?:for|pour|fur|por|pela|pelo|voor|per)$/.test(tokens[at]?.folded ?? '')) return undefined
  // "thanks to A for presenting"
  if (/^(?:speaking|presenting|talking|demoing|demonstrating|sharing)$/.test(tokens[at + 1]?.folded ?? ''))
    return { rule: 'for-a-talk', confidence: 0.8 }
  // "for giving his talk", "for hosting workshops on looms"
  const gives = tokens[at + 1]?.folded ?? ''
  if (
    /^(?:giving|leading|running|holding|doing|delivering|teaching)$/.test(gives)
      ? within(tokens, at + 2, at + 6, GIVEN) >= 0
      : gives === 'hosting' && within(tokens, at + 2, at + 5, WORKSHOPS) >= 0
  )
    return { rule: 'for-a-talk', confidence: 0.8 }
  // "pela palestra": the article is in it.
  const fused = /^pel[ao]$/.test(tokens[at]?.folded ?? '')
  if (
    !fused &&
    !/^(?:a|an|the|his|her|their|such|une|un|la|sa|son|ses|leurs?|cette|ce|ces|den|die|seinen|ihren|la|las|su|sus|sua|suas|de|het|zijn|haar|il|le)$/.test(
      tokens[at + 1]?.folded ?? '',
    )
  )
    return undefined
  const noun = within(tokens, at + (fused ? 1 : 2), at + 6, GIVEN)
  // "for the moderation of the chat": what was done to it.
  return noun >= 0 && tokens.slice(at + 1, noun + 1).every(one => /^[ -]$/.test(one.gap) && !OF_ITS.test(one.folded))
    ? { rule: 'for-a-talk', confidence: 0.8 }
    : undefined
}
