import type { Finding } from '../evidence.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { wordSet } from '../text/phrases.ts'
import { isCapitalised } from '../text/tokens.ts'
import { EVENT_TITLE_WORDS, EVENT_WORDS, TALK_NOUNS } from '../text/words.ts'
import { onlyCity } from './only-city.ts'
import { COMPARED, conferenceBefore, ELSEWHERE, ORIGIN, type Sighting, sightings } from './sightings.ts'

/** Cities below this are not told. */
const LEAST = 0.5

const AT_PLACE = new Set(['in', 'at', 'to', 'a', 'across', 'around', 'near', 'from', 'visited', 'through'])
const HELD =
  wordSet(`held took place happening happened hosted kicked began begin begins started continued concluded met gathered
  welcome welcomed meetup meetups evening night event events community communities roadshow stop stops edition workshop
  conference summit day talks talk presentation audience crowd house attendees last gathering session sessions tour
  lieu rencontre rencontres soirée communauté conférence tenue déroulée visited brought came held hosting recap
  presented discussed spoke gave repeated greeted featured panel everyone live space venue office offices hq campus location evenings nights round rounds editions audiences workshops
  speakers keynote panels tournée soirées réunis réuni réunie`)

/** An office is where somebody works, but also where people met. */
const OFFICE_VISIT =
  /\b(?:at|hosted|held|into|packed|squeezed|gathered|met|having us|welcomed)\b[^.;]*\b(?:office|offices|headquarters|hq)\b/i

const FROM = /^(?:from|de|d)$/

const GROUPS = wordSet('groupe group communauté community meetup chapter chapitre rencontre soirée')

const FUTURE =
  /\b(?:will (?:take place|be held|happen|be)|this (?:coming )?(?:november|december|january|february|march|april|may|june|july|august|september|october|spring|summer|fall|autumn|winter)|later this year|again (?:this|next)|next (?:year|month|week|spring|fall|march|november)|see you in|not going to|can't make it)\b/i

type Place = { readonly reading: Reading; readonly line: Line; readonly sighting: Sighting }

/** How sure it is that the event took place in the city that stands here; 0 where it only is a mention. */
const score = ({ reading, line, sighting }: Place): { readonly confidence: number; readonly rule: string } => {
  const none = { confidence: 0, rule: 'mention' }
  const { tokens, passage } = line
  const { first, last, city } = sighting
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const kind = passage.block.kind
  // Part of a longer name: "Austin Smith", "Bank of Montreal", "Waterloo Street", "Paris Dauphine University".
  const follows =
    after !== undefined &&
    after.gap === ' ' &&
    tokens[last]?.possessive !== true &&
    isCapitalised(after) &&
    after.text !== 'I'
  const eventAfter = after !== undefined && (EVENT_WORDS.has(after.folded) || EVENT_TITLE_WORDS.has(after.folded))
  const precedes =
    before !== undefined &&
    tokens[first]?.gap === ' ' &&
    isCapitalised(before) &&
    !EVENT_TITLE_WORDS.has(before.folded) &&
    first > 1
  if (
    /^(?:university|université|street|st|road|avenue|bank|time|times|airport|institute|college|school)$/.test(
      after?.folded ?? '',
    )
  )
    return none
  const preposition = before !== undefined && AT_PLACE.has(before.folded) && (before.shape === 'lower' || first === 1)
  // "Le groupe de CITY s'est réuni", "the developers' group of CITY"
  const groupOf =
    before !== undefined &&
    /^(?:de|d|of)$/.test(before.folded) &&
    tokens.slice(Math.max(0, first - 5), first - 1).some(token => GROUPS.has(token.folded))
  if (groupOf && reading.event && !line.call && passage.section !== 'foot' && kind === 'paragraph')
    return { confidence: 0.65, rule: 'group-of' }
  if (before !== undefined && FROM.test(before.folded)) return none
  const lead = passage.text.slice(line.sentence.start, tokens[first]?.start ?? 0)
  if (before?.folded === 'in' && ORIGIN.test(lead.replace(/\s*in\s*$/i, '')) && !OFFICE_VISIT.test(line.text))
    return none
  if (after?.gap === '-' && /^(?:based|born)$/.test(after.folded)) return none
  const conference = conferenceBefore(tokens, first)
  const titled = conference !== undefined && reading.title.tokens.some(token => conference.includes(token.folded))
  if (conference !== undefined && !titled && kind !== 'title') return none
  // "Five evenings before CITY", "From CITY to the cluster": another place, or the way between two.
  if ((kind === 'title' || kind === 'heading') && ELSEWHERE.test(lead)) return none
  if (kind === 'title') return reading.event || eventAfter ? { confidence: 0.93, rule: 'title' } : none
  if (line.call || passage.section === 'foot') return none
  if (COMPARED.test(lead)) return none
  if (line.later && !reading.announcement) return none
  const future = FUTURE.test(line.text)
  if (future && !reading.announcement && conference !== undefined) return none
  if (!reading.event) return none
  if (city.weak && !preposition && !eventAfter && kind !== 'heading') return none
  if (follows && !eventAfter && !preposition && (city.weak || kind !== 'heading')) return none
  if (kind === 'heading') {
    if (passage.section === 'organisers' || passage.section === 'sponsors') return none
    if (first === 0 || preposition || eventAfter || /[,–—(|:-]/.test(tokens[first]?.gap ?? ''))
      return { confidence: 0.82, rule: 'heading' }
    return none
  }
  // "Leeds, 12 March 2024": a dateline at the head of the post.
  if (
    first === 0 &&
    /[,–—:|·-]/.test(after?.gap ?? '') &&
    reading.passages.indexOf(passage) <= 3 &&
    tokens.slice(last + 1, last + 6).some(token => MONTHS.has(token.folded)) &&
    tokens.length <= last + 8
  )
    return { confidence: 0.8, rule: 'dateline' }
  const first3 = first <= 1 && preposition
  const near = tokens
    .slice(Math.max(0, first - 14), Math.min(tokens.length, last + 8))
    .some(token => HELD.has(token.folded) || TALK_NOUNS.has(token.folded) || MONTHS.has(token.folded))
  if (conference !== undefined && titled)
    return preposition && !future
      ? { confidence: 0.85, rule: 'conference-of-title' }
      : reading.announcement && preposition
        ? { confidence: 0.8, rule: 'conference-of-title' }
        : none
  if (future && !reading.announcement && !/\bwas|were|held|hosted\b/.test(lead)) return none
  // "In CITY, A presented …": opens the sentence.
  if (first3 && before?.folded !== 'to' && before?.folded !== 'from')
    return { confidence: 0.85, rule: 'opens-sentence' }
  if (eventAfter && !precedes) return { confidence: 0.8, rule: 'city-event' }
  if (after?.folded === 'community' || after?.folded === 'communauté')
    return { confidence: 0.8, rule: 'city-community' }
  if (kind === 'caption' || kind === 'alt') return preposition ? { confidence: 0.7, rule: 'caption' } : none
  const gap = tokens[first]?.gap ?? ''
  // "Thursday, January 10th, 6pm at ORG offices, CITY"
  const dated = /\b\d{1,2}(?:st|nd|rd|th)?\b|\b\d{4}\b/.test(line.text)
  if (
    line.text.length < 150 &&
    /[,@|–—(]|\n/.test(gap) &&
    dated &&
    (kind === 'quote' || kind === 'paragraph' || kind === 'list-item' || kind === 'table-cell') &&
    !/[a-z]\s[a-z]+ed\b/.test(lead)
  )
    return { confidence: 0.75, rule: 'venue-line' }
  if (kind === 'table-cell')
    return /city|ville|location|where|lieu|venue|place/i.test(passage.block.header ?? '')
      ? { confidence: 0.85, rule: 'table' }
      : none
  if (/^(?:venue|location|where|lieu|city|ville|place|endroit|when and where)\s*:/i.test(passage.text))
    return { confidence: 0.85, rule: 'label' }
  if (preposition && near) {
    if (before?.folded === 'to')
      return /\b(?:welcome|welcomed|welcoming|brought|came|come|back|returned|visited|bring|travelled|traveled|coming)\b/i.test(
        lead,
      )
        ? { confidence: 0.75, rule: 'welcomed-to' }
        : none
    return { confidence: 0.8, rule: 'held-in' }
  }
  if (!preposition && (/,\s*$|^ and $|^ et $/.test(gap) || /^(?:and|et)$/.test(before?.folded ?? '')) && near)
    return { confidence: 0.6, rule: 'list' }
  return none
}

/** "in A, B, C and D": the cities of one list share the best score in it. */
const spread = (
  line: Line,
  scored: readonly { readonly sighting: Sighting; readonly confidence: number; readonly rule: string }[],
) => {
  const result = scored.map(one => ({ ...one }))
  for (let at = 1; at < result.length; at++) {
    const one = result[at]
    const previous = result[at - 1]
    if (one === undefined || previous === undefined) continue
    const between = line.tokens.slice(previous.sighting.last + 1, one.sighting.first)
    const gap = line.tokens[one.sighting.first]?.gap ?? ''
    const dates = between.every(
      token =>
        /^(?:and|et|on|the|le)$/.test(token.folded) ||
        token.shape === 'digit' ||
        MONTHS.has(token.folded) ||
        /^(?:st|nd|rd|th|er)$/.test(token.folded),
    )
    const listed =
      dates &&
      (/[,&]/.test(gap) ||
        between.some(token => /^(?:and|et)$/.test(token.folded)) ||
        between.some(token => token.gap.includes(',')))
    if (listed && previous.confidence > one.confidence) {
      one.confidence = previous.confidence
      one.rule = 'list'
    } else if (listed && previous.confidence === 0 && one.rule === 'list') one.confidence = 0
  }
  return result
}

const MONTHS =
  wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre`)

const inPassage = (reading: Reading, passage: Passage): readonly Finding[] =>
  passage.lines.flatMap(line => {
    const seen = sightings(line)
    if (seen.length === 0) return []
    const scored = seen.map(sighting => ({ sighting, ...score({ reading, line, sighting }) }))
    return spread(line, scored)
      .filter(one => one.confidence >= LEAST)
      .map(({ sighting, confidence, rule }) => ({
        name: sighting.city.name,
        confidence,
        rule,
        span: { passage, start: line.tokens[sighting.first]?.start ?? 0, end: line.tokens[sighting.last]?.end ?? 0 },
      }))
  })

const ONLINE =
  /\b(?:online (?:meetup|event|community|edition|session|conference)|virtual (?:meetup|event|edition|conference|community)|webinar|held (?:online|virtually)|over zoom|on zoom|en ligne|livestream)\b/i

/** Rules that read the document's structure, or a venue: they outweigh what the title leaves out. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'table',
  'heading',
  'label',
  'dateline',
  'conference-of-title',
  'venue-line',
])

/**
 * Finds where the event took place. An event that the title calls online took place nowhere. Where the title names the
 * city, another one counts only if the document's structure, or who hosted there, says so.
 */
export const findCities = (reading: Reading): readonly Finding[] => {
  if (ONLINE.test(reading.title.text)) return []
  const found = reading.passages.flatMap(passage => (passage.block.kind === 'code' ? [] : inPassage(reading, passage)))
  const online = reading.lines.slice(0, 8).some(line => ONLINE.test(line.text))
  const inTitle = new Set(found.filter(one => one.rule === 'title').map(one => fold(one.name)))
  if (online) return found.filter(one => inTitle.has(fold(one.name)) || one.confidence >= 0.85)
  if (found.length === 0) return onlyCity(reading)
  // "Widgets Leeds × Gadgets York": of the groups that a title names, the evening was where the text says.
  const told = new Set(found.filter(one => one.rule !== 'title').map(one => fold(one.name)))
  if (inTitle.size > 1 && [...inTitle].some(city => told.has(city)))
    return found.filter(one => told.has(fold(one.name)))
  return inTitle.size === 1
    ? found.filter(
        one =>
          inTitle.has(fold(one.name)) ||
          STRUCTURAL.has(one.rule) ||
          /\b(?:host|accueil)/i.test(
            one.span.passage.lines.find(
              line => line.sentence.start <= one.span.start && one.span.end <= line.sentence.end,
            )?.text ?? '',
          ),
      )
    : found
}
