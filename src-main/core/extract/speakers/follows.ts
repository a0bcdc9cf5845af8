import type { Chain } from '../people/chains.ts'
import type { Line, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { isGiven } from './lines.ts'
import type { Scene, Verdict } from './scene.ts'
import { leftOf, within } from './steps.ts'
import { GIVEN_BY, INVERTED, OTHER_BY, WORKS } from './verbs.ts'

/** Whom somebody leads who need not speak. */
const CREW = new Set(
  'team volunteers volunteer organised organized organisers organizers committee crew group community company project chapter initiative'.split(
    ' ',
  ),
)
const ABOUT = /^(?:about|on|by|sur|par|uber|von)$/
const OCCASION = /^(?:day|evening|night|afternoon|month|soir|soiree|jour)$/
const SPEAKERS = new Set(['speaker', 'speakers', 'guest', 'guests', 'presenter', 'conferencier', 'conferenciere'])
const PANELS = new Set(['panel', 'debate', 'discussion', 'stage', 'roundtable', 'table', 'debat', 'panels'])

const OF_US = new Set([
  'we',
  'everyone',
  'everybody',
  'attendees',
  'participants',
  'then',
  'next',
  'later',
  'finally',
  'also',
])
/** What is said from a stage in turn, and no talk by its name. */
const ANSWERS = wordSet(
  'clôture ouverture conclusion réponse réplique plaidoyer témoignage récit tell plea rant story stories answer reply rebuttal anecdote antwort plädoyer erfahrungsbericht respuesta alegato relato resposta tutoriel',
)
/** What people do with books: "We read “Looms” by A". */
const READ =
  /\b(?:we|they|club|group|who|everyone|just|nous|on) (?:\w+ )?(?:read|discuss(?:ed)?|finished|lu|discuté(?: de)?)(?: \w+){0,3} ["“«*_][^"“”«»]*["”»*_]?\s*$|\b(?:books?|novels?|copy|copies|chapters?) (?:of|from|was|is|called)[^.;]{0,20} ["“«*_][^"“”«»]*["”»*_]?\s*$/iu
const LEARNED = new Set(['heard', 'learned', 'learnt', 'hear', 'learn'])
/** "it was given by A": what was given is a talk told of before. */
/** What is held by or with somebody, beside talks. */
const HELD: ReadonlySet<string> = new Set([
  ...TALK_NOUNS,
  ...wordSet('clinic lab labs warm-up warmup kata dojo codelab gastbeitrag beitrag séance slot'),
])
const PARTS = wordSet('course class hour half part partie kurs cours initiation volet teil parte')
const PASSIVE = /^(?:was|were|is|are|be|been|being)$/
/** What is given "of" somebody; a session or a panel is "of" its topic. */
const GIVEN_OF = /^(?:talks?|presentations?|speech|lectures?|keynotes?|presentaties?|lezing|praatje|verhaal)$/
/** "Kurzvortrag", "Blitzvorträge": compounds of a talk. */
const GERMAN_TALK = /(?:vortrag|vortrage|prasentation|workshop|demo|talk)s?$/
/** A talk among two people, beside the programme. */
export const CHATTED =
  /\bI(?:'ve| have)? (?:\w+ )?(?:had|have|having|got|struck up|enjoyed) [^.;:]{0,40}\b(?:chats?|conversations?|discussions?|talks?|time|dinner|lunch|breakfast|drinks?|beers?) with\b/

/** "a team of volunteers, led by A", "the group was started by A": whoever leads people, at the place of the "by". */
export const isLedBy = (tokens: readonly Token[], by: number): boolean =>
  /^(?:led|started|run)$/.test(tokens[by - 1]?.folded ?? '') && within(tokens, by - 9, by, CREW) >= 0

const ORDINALS = wordSet(
  'first second third fourth premier première second seconde deuxième troisième primera segunda tercera primeira erste zweite dritte',
)
/** "The first, by A, was on looms; the second, by B, on threads": talks told by their number alone. */
const isOrdinalBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === ', ' &&
  ORDINALS.has(tokens[at - 1]?.folded ?? '') &&
  /^(?:the|la|le|l|el|o|a|der|die)$/.test(tokens[at - 2]?.folded ?? '')

/** "The first, by A, was on looms": what stands behind the names tells what it was about. */
const saysTopic = (tokens: readonly Token[], at: number): boolean =>
  /^(?:was|is|were|covered|dealt|looked|portait|parlait|etait|war|ging|handelte|fue|foi|trato|versou)$/.test(
    tokens[at]?.folded ?? '',
  ) && /^(?:on|about|with|at|sur|de|d|uber|um|von|sobre|a)$/.test(tokens[at + 1]?.folded ?? '')

/** Index of the talk that "by", "from" or "with" at a word may belong to; -1 where a clause ends between, or a work stands nearer. */
const talkBefore = (tokens: readonly Token[], at: number, ofTalks: boolean): number => {
  if (ofTalks && isOrdinalBefore(tokens, at)) return at - 1
  for (let index = at - 1; index >= Math.max(0, at - 14); index--) {
    const token = tokens[index]
    if (token === undefined || /[;!?]/.test(tokens[index + 1]?.gap ?? '') || WORKS.has(token.folded)) return -1
    if (HELD.has(token.folded) || /^(?:teaching|training|instruction)$/.test(token.folded)) return index
    // "One about looms by A, another on loops by B"
    if (/^(?:one|another|une?|autre|eine[rs]?)$/.test(token.folded) && ABOUT.test(tokens[index + 1]?.folded ?? ''))
      return index
  }
  return -1
}

/** "A at FooConf 2016": a talk of another event, unless the post's title names it. */
const elsewhere = (reading: Reading, tokens: readonly Token[], chain: Chain): boolean => {
  const at = tokens[chain.last + 1]
  const name = tokens[chain.last + 2]
  const year = tokens[chain.last + 3]
  return (
    at?.folded === 'at' &&
    name !== undefined &&
    isCapitalised(name) &&
    /^(?:19|20)\d\d$/.test(year?.folded ?? '') &&
    !reading.title.text.includes(name.text)
  )
}

/** Whether two words or more before "by" are written as a title is. */
const isTitleEnd = (tokens: readonly Token[], at: number): boolean => {
  // German writes all nouns with a capital.
  if (tokens[at + 1]?.folded === 'von') return false
  let capitals = 0
  for (let index = at; index >= Math.max(0, at - 4); index--) {
    const token = tokens[index]
    if (token === undefined) break
    if (isCapitalised(token)) capitals++
    else if (token.text.length > 3) break
    if (token.gap !== ' ' && token.gap !== '-') break
  }
  return capitals >= 2
}

/** What somebody wrote. */
export const WRITINGS =
  /^(?:articles?|papers?|books?|livres?|ouvrages?|libros?|livros?|artigos?|articulos?|thesis|these|buch|bucher|buches|artikels?)$/

/** Whether a title of two words or more, in emphasis or quotation marks, ends with a word: "**Tiny looms** with A". */
const endsTitle = ({ passage, tokens }: Line, at: number): boolean => {
  const end = tokens[at]?.end
  const from = tokens[Math.max(0, at - 1)]?.start
  return (
    end !== undefined &&
    from !== undefined &&
    [...passage.block.emphasis, ...passage.quotes].some(
      run => run.start <= from && run.end >= end && run.end <= end + 2,
    )
  )
}

/** "a talk by A", "given by A", "a demo from B", "a chat with C", "featuring D". */
export const follows = ({ reading, tokens, chain, line, talkNear }: Scene): Verdict | undefined => {
  const at = leftOf(tokens, chain.first)
  const word = tokens[at]?.folded ?? ''
  const before = tokens[at - 1]?.folded ?? ''
  const ofTalks = talkNear || saysTopic(tokens, chain.last + 1)
  const noun = talkBefore(tokens, at, ofTalks)
  switch (word) {
    case 'by':
    case 'par':
    case 'von':
    case 'por':
    case 'pela':
    case 'pelo':
      // "parts of a talk by A", "“TITLE” by A at FooConf 2016": shown or linked, not given here.
      if (
        /\b(?:parts|clips?|recording|video|extraits?) (?:of|from|d['e])\b|\bremind(?:ed|s) (?:me|us) of\b/i.test(
          line.text,
        ) ||
        elsewhere(reading, tokens, chain)
      )
        return undefined
      // "a short introduction by A, who welcomed everybody"
      if (/^intro/.test(tokens[noun]?.folded ?? '') && /\b(?:welcom|opening|short|brief|quick|round)/i.test(line.text))
        return undefined
      // "presented and created by A"
      if (
        reading.event &&
        /^(?:and|et|und|y|e|&)$/.test(tokens[at - 2]?.folded ?? '') &&
        GIVEN_BY.has(tokens[at - 3]?.folded ?? '')
      )
        return { rule: 'given-by', confidence: 0.85 }
      if (OTHER_BY.has(before) && !GIVEN_BY.has(before)) return undefined
      // "Book: TITLE by A"
      if (WORKS.has(tokens[0]?.folded ?? '') && (tokens[1]?.gap ?? '').startsWith(':')) return undefined
      // "organised by a team of volunteers, led by A", "the group was started by A"
      if (noun < 0 && isLedBy(tokens, at)) return undefined
      if (
        GIVEN_BY.has(before) &&
        (noun >= 0 || reading.event) &&
        !(before === 'hosted' && noun < 0) &&
        // "three keys, given by Tin Foundry"
        !(
          before === 'given' &&
          noun < 0 &&
          !PASSIVE.test(tokens[at - 2]?.folded ?? '') &&
          !chain.people.every(one => isGiven(one.name))
        )
      )
        return { rule: 'given-by', confidence: 0.92 }
      // '"TITLE" by A', but not 'we read "TITLE" by A'
      if (READ.test(line.passage.text.slice(line.sentence.start, tokens[at]?.start ?? 0))) return undefined
      if (reading.event && /["'”»]/.test(tokens[at]?.gap ?? '')) return { rule: 'talk-by', confidence: 0.88 }
      // "I went to Building Tiny Things by A"
      if (reading.event && isTitleEnd(tokens, at - 1)) return { rule: 'title-by', confidence: 0.72 }
      if (noun >= 0 && !/\b(?:organi[sz]ed|welcomed|greeted|founded|written|maintained|created)\b/.test(before))
        return { rule: 'talk-by', confidence: 0.92 }
      return undefined
    case 'from':
    case 'd':
    case 'da':
    case 'do':
    case 'di':
    case 'de':
      // "our speaker was from Foo Bar"; "the last session was from A"
      if (word === 'from' && /^(?:was|were|is|are|be)$/.test(before) && !TALK_NOUNS.has(tokens[at - 2]?.folded ?? ''))
        return undefined
      // "… puis à celle de A"
      if (word === 'de' && /^cel(?:ui|le)s?$/.test(before) && reading.event && (line.flags & FLAG.talk) !== 0)
        return { rule: 'talk-from', confidence: 0.82 }
      // "The talk is based on a paper of A's", « basée sur l'article de A »
      if (WRITINGS.test(before)) return undefined
      if (within(tokens, at - 7, at, TALK_NOUNS) >= 0 || (reading.event && ofTalks && isOrdinalBefore(tokens, at)))
        return { rule: 'talk-from', confidence: 0.88 }
      // "Puis la réponse de A", "then a plea from B"
      if (reading.event && !reading.announcement && at <= 10 && within(tokens, at - 4, at, ANSWERS) >= 0)
        return { rule: 'talk-from', confidence: 0.75 }
      // "We learned a lot about looms from A"
      if (word === 'from' && reading.event && OF_US.has(tokens[0]?.folded ?? '') && within(tokens, 1, at, LEARNED) >= 0)
        return { rule: 'heard-from', confidence: 0.82 }
      return reading.event && /^(?:heard|hear)$/.test(before) ? { rule: 'heard-from', confidence: 0.85 } : undefined
    case 'der':
    case 'des':
    case 'eines':
    case 'einer':
      // "ein Kurzvortrag der Brüder A und B"
      return reading.event && at < chain.first - 1 && (TALK_NOUNS.has(before) || GERMAN_TALK.test(before))
        ? { rule: 'talk-of', confidence: 0.82 }
        : undefined
    case 'of':
    case 'van':
      // "I enjoyed the talks of A and B", "the best were those of C"
      return reading.event &&
        (GIVEN_OF.test(before) || (within(tokens, 0, at, TALK_NOUNS) >= 0 && /^th(?:ose|at)$/.test(before)))
        ? { rule: 'talk-of', confidence: 0.82 }
        : undefined
    case 'with':
    case 'avec':
    case 'com':
    case 'con':
    case 'mit':
    case 'met':
      // "I had a chat with A over lunch"
      if (CHATTED.test(line.text)) return undefined
      if (reading.event && !reading.announcement && endsTitle(line, at - 1))
        return { rule: 'title-with-whom', confidence: 0.8 }
      if ((within(tokens, at - 5, at, HELD) >= 0 || within(tokens, at - 5, at, PARTS) >= 0) && reading.event)
        return { rule: 'talk-with', confidence: 0.85 }
      // "I saw Building Tiny Things with A"
      if (
        reading.event &&
        !reading.announcement &&
        isTitleEnd(tokens, at - 1) &&
        chain.people.every(person => person.full)
      )
        return { rule: 'title-by', confidence: 0.66 }
      return undefined
    case 'together':
    case 'gathered':
    case 'united':
    case 'reuni':
    case 'reunissait':
      // "a panel brought together A, B and C"
      return reading.event && within(tokens, 0, at, PANELS) >= 0 ? { rule: 'panel', confidence: 0.88 } : undefined
    case 'featured':
    case 'featuring':
    case 'features':
    case 'included':
    case 'includes':
    case 'including':
      if (!reading.event) return undefined
      return word.startsWith('featur') ||
        within(tokens, at - 8, at, TALK_NOUNS) >= 0 ||
        /\b(?:speakers?|presenters?|panell?ists?)\b/i.test(line.text)
        ? { rule: 'featuring', confidence: 0.85 }
        : undefined
    case 'speaker':
    case 'speakers':
    case 'presenter':
    case 'presenters':
    case 'panelist':
    case 'panelists':
    case 'panellists':
    case 'guest':
    case 'guests':
    case 'conferencier':
    case 'conferenciere':
    case 'conferenciers':
      return reading.event ? { rule: 'speaker-is', confidence: 0.88 } : undefined
    case 'was':
    case 'were':
    case 'is':
    case 'are':
    case 'sera':
    case 'seront':
    case 'est':
    case 'sont':
    case 'etait':
      return reading.event &&
        /^(?:up|speakers?|presenters?|panell?ists|stage|guests?|next|orateurs?|oratrices?|intervenante?s?|conferencier\w*|invitee?s?)$/.test(
          before,
        )
        ? { rule: 'next-up-was', confidence: 0.88 }
        : // "our speaker of the day was A"
          reading.event && OCCASION.test(before) && within(tokens, at - 5, at, SPEAKERS) >= 0
          ? { rule: 'next-up-was', confidence: 0.85 }
          : reading.event && TALK_NOUNS.has(before) && chain.people[0]?.full === true
            ? { rule: 'talk-was', confidence: 0.85 }
            : undefined
    case 'up':
      return reading.event && (tokens[chain.first]?.gap ?? '').includes(',')
        ? { rule: 'next-up-was', confidence: 0.8 }
        : undefined
    case 'joined':
    case 'joins':
    case 'join':
      // "A joined B for a talk on …": both spoke.
      return reading.event && within(tokens, chain.last + 1, chain.last + 14, TALK_NOUNS) >= 0
        ? { rule: 'joined', confidence: 0.85 }
        : undefined
    default:
      // "Anschließend gab uns A einen Einblick in …", "Luego nos mostró A"
      if (
        reading.event &&
        /^(?:uns|ons|euch)$/.test(word) &&
        at === chain.first - 1 &&
        INVERTED.has(before) &&
        tokens[chain.first]?.gap === ' '
      )
        return { rule: 'verb-first', confidence: 0.8 }
      // "Danach zeigte A …"
      return reading.event && at === chain.first - 1 && INVERTED.has(word) && tokens[chain.first]?.gap === ' '
        ? { rule: 'verb-first', confidence: 0.8 }
        : undefined
  }
}
