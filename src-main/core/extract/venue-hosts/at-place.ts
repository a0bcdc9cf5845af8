import { cityAt } from '../cities/gazetteer.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import type { Line } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { wordSet } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { ROLE_WORDS } from '../text/words.ts'

/** Words before "at" that make what follows the place of a meeting. */
const MEETING =
  wordSet(`met gathered gather assembled held began begin begins started starts place evening evenings night nights meetup
  meetups session sessions workshop event events together again back returned hosted home stop edition round people attendees
  room hall space auditorium happened happening ended off pm am
  lieu retrouves retrouvés retrouvée réunis réunie réunion soirée soirées rencontre rencontres atelier tenue tenu rassemblés
  rassemblé chaud h heures hiver printemps été automne dernier dernière passé passée soir`)
/** Words before "at" after which the place counts where a city follows: "her talk at Acme in Leeds". */
const SPEAKING =
  wordSet(`talk talks presentation demo panel keynote led gave given spoke presented showed ran session conférence
  présenté présentation parlé talked workshop`)
const CONFERENCE = /(?:con|conf|fest|summit|day|days|week|europe|america|connect|next|ignite|devoxx|fosdem)$/
const TIME = /^(?:\d{1,2}(?:[:h.]\d{0,2})?|\d{1,2}(?:st|nd|rd|th)|\d{4})$/
const MONTH_OR_DAY =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|february|march|april|june|july|august|september|october|november|december|january|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/
const DATED =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|20\d\d|\w+day|\d{1,2}[:h]\d{2})\b/i
const GATHERING = /\b(?:evening|night|meetup|met|gather\w*|workshop|event|soiree|rencontre|atelier|stop|edition)\b/

const isCityEnd = (tokens: readonly Token[], at: number): boolean => {
  for (let length = 1; length <= 3; length++) {
    const hit = cityAt(tokens, at - length + 1)
    if (hit !== undefined && hit.length === length) return true
  }
  return false
}

/**
 * "at A" where A is a place: "we met at A", "the evening at A in Leeds", "Leeds, at A" (a heading), "At A, …" below a
 * heading that names a city, "Chez A, à Lyon, …". A person's employer ("an engineer at A") is none.
 */
export const atPlace = (chain: OrganisationChain): boolean => {
  const { line } = chain
  const { tokens, passage } = line
  const first = chain.named[0]
  if (
    first === undefined ||
    fold(first.name)
      .split(/\s+/)
      .some(word => CONFERENCE.test(word))
  )
    return false
  // "at Kubernetes Leeds" names a group.
  if (isCityEnd(tokens, first.last)) return false
  const article = /^(?:the|la|le|les)$/.test(tokens[first.first - 1]?.folded ?? '') ? 1 : 0
  const at = first.first - 1 - article
  const preposition = tokens[at]
  // "a eu lieu le 3 mai à la Grande Forge"
  const alone = tokens[first.first - 1]
  if ((preposition?.folded === 'a' && article === 1) || /^(?:au|aux)$/.test(alone?.folded ?? ''))
    return /\b(?:lieu|tenue?|reuni\w*|retrouv\w*|rassembl\w*) .*\d/.test(chain.lead)
  if (preposition === undefined || !/^(?:at|chez|@)$/.test(preposition.folded)) return false
  const before = tokens[at - 1]
  const kind = passage.block.kind
  const gap = preposition.gap
  if (kind === 'heading' || kind === 'title')
    return before !== undefined && (isCityEnd(tokens, at - 1) || MEETING.has(before.folded) || chain.placed)
  if (before === undefined || (at <= 1 && before.folded === 'and')) {
    if (/^ (?:we|i|they|our|nous|on)\b/.test(chain.right)) return false
    return chain.placed || headedByCity(line) || (/^,? (?:a|in) /.test(chain.right) && placedAfterComma(chain))
  }
  if (/[.;:!?]/.test(gap)) return false
  if (MEETING.has(before.folded) || isCityEnd(tokens, at - 1)) return true
  if (MONTH_OR_DAY.test(before.folded)) return true
  if (TIME.test(before.text)) return /[:h]/.test(before.text) || DATED.test(line.text)
  if (preposition.folded === 'chez' && (chain.placed || placedAfterComma(chain)) && !ROLE_WORDS.has(before.folded))
    return !/,/.test(tokens[at - 1]?.gap ?? '') || GATHERING.test(chain.lead)
  const spoken =
    SPEAKING.has(before.folded) || /['"\u2019\u201d»]/.test(passage.block.text.slice(before.end, preposition.start))
  return spoken && (chain.placed || GATHERING.test(chain.lead))
}

const placedAfterComma = (chain: OrganisationChain): boolean => {
  const last = chain.named.at(-1)
  return last !== undefined && cityAt(chain.line.tokens, last.last + 2) !== undefined
}

const headedByCity = (line: Line): boolean => {
  const { headingTokens } = line.passage
  return headingTokens.some((_, at) => cityAt(headingTokens, at) !== undefined)
}
