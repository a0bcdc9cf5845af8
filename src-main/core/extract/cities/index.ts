import type { Finding } from '../evidence.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { wordSet } from '../text/phrases.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { EVENT_TITLE_WORDS, EVENT_WORDS, TALK_NOUNS } from '../text/words.ts'
import { type City, cityAt } from './gazetteer.ts'

/** Cities below this are not told. */
const LEAST = 0.5

type Sighting = { readonly city: City; readonly first: number; readonly last: number }

/** All cities named in a line. A name that goes on with a capital ("Austin Smith", "Paris Hilton") is none. */
const sightings = (line: Line): readonly Sighting[] => {
  const found: Sighting[] = []
  const { tokens } = line
  for (let at = 0; at < tokens.length; at++) {
    const hit = cityAt(tokens, at)
    if (hit === undefined) continue
    found.push({ city: hit.city, first: at, last: at + hit.length - 1 })
    at += hit.length - 1
  }
  return found
}

const AT_PLACE = new Set(['in', 'at', 'to', 'a', 'across', 'around', 'near', 'from', 'visited', 'through'])
const HELD =
  wordSet(`held took place happening happened hosted kicked began begin begins started continued concluded met gathered
  welcome welcomed meetup meetups evening night event events community communities roadshow stop stops edition workshop
  conference summit day talks talk presentation audience crowd house attendees last gathering session sessions tour
  lieu rencontre rencontres soirée communauté conférence tenue déroulée visited brought came held hosting recap
  presented discussed spoke gave repeated greeted featured panel everyone live space venue office offices hq campus location`)

/** "based in", "headquartered in", "lives in", "flew in from": where somebody or something comes from. */
const ORIGIN =
  /\b(?:based|headquartered|headquarters|hq|lives?|living|located|resides?|born|grew up|office|offices|native|moved|hometown|works|working|studied|relocated|basée?s?|habite|university|université)(?: \w+){0,2}$/i
/** An office is where somebody works, but also where people met. */
const OFFICE_VISIT =
  /\b(?:at|hosted|held|into|packed|squeezed|gathered|met|having us|welcomed)\b[^.;]*\b(?:office|offices|headquarters|hq)\b/i

const FROM = /^(?:from|de|d)$/

const CONFERENCE =
  /^(?:kubecon|cloudnativecon|[a-z]+con|[a-z]+conf|[a-z]+fest|conference|summit|devoxx|fosdem|re:invent|ignite|dockercon|next|days?)$/

/** Conference names near before the city: "KubeCon in Barcelona". Answers the folded names. */
const conferenceBefore = (tokens: readonly Token[], first: number): readonly string[] | undefined => {
  const names: string[] = []
  for (let at = first - 1; at >= Math.max(0, first - 9); at--) {
    const token = tokens[at]
    if (token === undefined || /[.;!?]/.test(tokens[at + 1]?.gap ?? '')) break
    if (
      isCapitalised(token) &&
      CONFERENCE.test(token.folded) &&
      (/(?:con|conf|fest)$/.test(token.folded) || isCapitalised(tokens[at - 1] ?? token))
    )
      names.push(token.folded)
    if (/^(?:meetup|meetups|community|communities|held|series|roadshow)$/.test(token.folded)) break
  }
  return names.length > 0 ? names : undefined
}

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
  if (before !== undefined && FROM.test(before.folded)) return none
  const lead = passage.text.slice(line.sentence.start, tokens[first]?.start ?? 0)
  if (before?.folded === 'in' && ORIGIN.test(lead.replace(/\s*in\s*$/i, '')) && !OFFICE_VISIT.test(line.text))
    return none
  if (after?.gap === '-' && /^(?:based|born)$/.test(after.folded)) return none
  const conference = conferenceBefore(tokens, first)
  const titled = conference !== undefined && reading.title.tokens.some(token => conference.includes(token.folded))
  if (conference !== undefined && !titled && kind !== 'title') return none
  if (kind === 'title') return reading.event || eventAfter ? { confidence: 0.93, rule: 'title' } : none
  if (line.call || passage.section === 'foot') return none
  if (line.later && !reading.announcement) return none
  const future = FUTURE.test(line.text)
  if (future && !reading.announcement && conference !== undefined) return none
  if (!reading.event) return none
  if (city.weak && !preposition && !eventAfter && kind !== 'heading') return none
  if (follows && !eventAfter && !preposition && city.weak) return none
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
    .some(token => HELD.has(token.folded) || TALK_NOUNS.has(token.folded))
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

/** Finds where the event took place. An event that the title calls online took place nowhere. */
export const findCities = (reading: Reading): readonly Finding[] => {
  if (ONLINE.test(reading.title.text)) return []
  const found = reading.passages.flatMap(passage => (passage.block.kind === 'code' ? [] : inPassage(reading, passage)))
  const online = reading.lines.slice(0, 8).some(line => ONLINE.test(line.text))
  const inTitle = new Set(found.filter(one => one.rule === 'title').map(one => fold(one.name)))
  return online ? found.filter(one => inTitle.has(fold(one.name)) || one.confidence >= 0.85) : found
}
