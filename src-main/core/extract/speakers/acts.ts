import type { TextBlock } from '../../post/types.ts'
import { isHonorificAt } from '../people/around-names.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import type { Scene, Verdict } from './scene.ts'
import { afterSubject, within } from './steps.ts'
import { BEFORE_VERB, IRREGULAR_PAST, isAdverb, NOT_SPEAKING, OTHER_OBJECTS } from './verbs.ts'

/** A cell of more characters than this is a paragraph in a page laid out by tables. */
const LEAST_PROSE = 120

/** Whether a block holds sentences: a paragraph, an item, a quotation, or a long cell of a newsletter. */
export const isProse = ({ kind, text }: Pick<TextBlock, 'kind' | 'text'>): boolean =>
  kind === 'paragraph' ||
  kind === 'list-item' ||
  kind === 'quote' ||
  (kind === 'table-cell' && text.length > LEAST_PROSE)

/** Whether a mark cuts a clause before a word; the dot of an initial cuts none: "Jane R. showed". */
const isCut = (tokens: readonly Token[], at: number): boolean => {
  const gap = tokens[at]?.gap ?? ''
  return /[.;:!?—–|\n(]/.test(gap) && !(gap === '. ' && tokens[at - 1]?.text.length === 1)
}

/**
 * "A, ROLE at ORG, examined …", "A came over with the talk": any verb of doing in the past after a person who opens the
 * sentence, in the recap of an event. The person must be introduced, or the sentence open a section or stand near a talk;
 * verbs of organising, attending and living do not count.
 */
export const acts = ({ reading, line, tokens, chain, talkNear }: Scene): Verdict | undefined => {
  const { block } = line.passage
  if (chain.people.some(person => reading.post.authors.includes(person.name))) return undefined
  if (!reading.event || !isProse(block)) return undefined
  const before = tokens[chain.first - 1]
  if (before !== undefined && !/[,;:]/.test(tokens[chain.first]?.gap ?? '') && !OPENERS.has(before.folded))
    return undefined
  // Before it only an opening may stand: "At Acme, A showed …".
  const clause = (tokens[chain.first]?.gap ?? '').includes(';')
  if (chain.first > 0 && before !== undefined && !clause && !OPENERS.has(tokens[0]?.folded ?? '')) return undefined
  if (chain.first > (clause ? 30 : 12) || !(chain.first === 0 || chain.people.some(person => person.full)))
    return undefined
  let at = afterSubject(tokens, chain)
  let auxiliary = false
  let passive = false
  while (at < tokens.length && (BEFORE_VERB.has(tokens[at]?.folded ?? '') || isAdverb(tokens[at]?.folded ?? ''))) {
    if (isCut(tokens, at)) return undefined
    auxiliary ||= /^(?:a|ont|avait|est|sont)$/.test(tokens[at]?.folded ?? '')
    passive ||= tokens[at]?.folded === 'ete'
    if (/^(?:was|were|been|being|is|are|has|have|had|would)$/.test(tokens[at]?.folded ?? '')) return undefined
    at++
  }
  const verb = tokens[at]
  if (
    verb === undefined ||
    verb.shape !== 'lower' ||
    NOT_SPEAKING.has(verb.folded) ||
    (auxiliary && NOT_SPEAKING.has(stem(verb.folded)))
  )
    return undefined
  if (isCut(tokens, at)) return undefined
  const past = auxiliary
    ? /(?:e|es|i|is|it|u|us)$/.test(verb.folded)
    : (verb.text.length > 4 && verb.folded.endsWith('ed')) || IRREGULAR_PAST.has(verb.folded)
  if (!past || passive || tokens[at]?.folded === 'ete' || within(tokens, at + 1, at + 5, OTHER_OBJECTS) >= 0)
    return undefined
  const next = tokens[at + 1]?.folded ?? ''
  // "who kept us fed": a sponsor.
  // "A came all the way from CITY to attend"
  if (verb.folded === 'came' && TO_LISTEN.test(line.text)) return undefined
  if ((verb.folded === 'kept' && next === 'us') || next === 'me') return undefined
  if (/^(?:by|par)$/.test(next) || tokens[at + 1]?.gap === '-') return undefined
  if (within(tokens, at + 1, tokens.length, ELSEWHERE) >= 0) return undefined
  const introduced = chain.people.some(person => person.introduced)
  if (introduced && !reading.announcement) return { rule: 'acts', confidence: 0.72 }
  const headed = line.passage.heading !== '' && line.passage.lines[0] === line && chain.first === 0
  if (talkNear || headed) return { rule: 'acts', confidence: 0.66 }
  if (chain.first === 0 && chain.people.every(person => person.full) && !reading.announcement)
    return { rule: 'acts', confidence: 0.6 }
  // A first name alone: somebody whom the post has introduced.
  if (chain.first === 0 && !reading.announcement) return { rule: 'acts', confidence: 0.66 }
  return undefined
}

/** A French participle without its endings of gender and number: "accueillis" is "accueilli". */
const stem = (participle: string): string => participle.replace(/(?<=[iué]|e)(?:e?s|e)$/u, '')

/** Where people say things that are no talk. */
const ELSEWHERE = wordSet('twitter tweet tweeted mastodon facebook linkedin slack discord blog podcast')

const TO_LISTEN = /\bto (?:attend|join|listen|watch|visit|see|help|support|meet)\b/i

const OPENERS = wordSet(
  `then next first second third finally and also later afterwards here there in at on during after before for with from as but
  meanwhile ensuite puis enfin pendant apres avant lors dans chez au a en pour avec sans sur par with without using over through via to question questions`,
)

const SPEAKERS_NOUN =
  wordSet(`speakers speaker presenters talks panelists panellists guests lineup line-up programme stage voices conférenciers
  conférencières panel discussion intervenants oratrices orateurs courses slots contributions stories acts demos sessions keynotes workshops lectures
  presentations trainings tutorials shorts debates exposés interventions beiträge impulse kurzvorträge présentations conférences démos ateliers vorträge charlas ponencias palestras`)

const ONE_TALK = wordSet(
  'talk keynote demo session presentation workshop slot segment spot round part lesson rant act treat highlight surprise conférence présentation vortrag charla palestra',
)

/** What stands before a name, or before what the person is called: "trainings: Dr. A". */
export const gapBefore = (tokens: readonly Token[], first: number): string =>
  tokens[isHonorificAt(tokens, first - 1) ? first - 1 : first]?.gap ?? ''

/** "Two speakers took the stage: A, who leads …, and B". */
export const afterColon = ({ reading, tokens, chain }: Scene): Verdict | undefined =>
  reading.event &&
  gapBefore(tokens, chain.first).includes(':') &&
  (within(tokens, 0, chain.first, SPEAKERS_NOUN) >= 0 ||
    // "Then came a lightning talk: A on threads"
    (chain.first > 2 && ONE_TALK.has(tokens[chain.first - 1]?.folded ?? '')))
    ? { rule: 'speakers-colon', confidence: 0.85 }
    : undefined
