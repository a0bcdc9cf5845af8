import type { CityAt } from '../cities/gazetteer.ts'
import type { Finding } from '../evidence.ts'
import { listEnd, listStart, type Named, organisationsIn } from '../organisations/lists.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import type { Token } from '../text/tokens.ts'

const finding = (passage: Passage, named: Named, rule: string, confidence: number): Finding => ({
  name: named.name,
  confidence,
  rule,
  span: { passage, start: named.start, end: named.end },
})

const tokenFrom = (tokens: readonly Token[], offset: number): number => {
  const at = tokens.findIndex(token => token.start >= offset)
  return at < 0 ? tokens.length : at
}

const PLACE = '(?:offices?|hq|headquarters|space|campus|premises|building|loft|studio|venue|place|cafeteria|auditorium)'

/** "thank you A for hosting in X", "for having hosted", "for the venue", "merci à A de nous avoir accueillis". */
const FOR =
  /\b(?:for (?:(?:sponsor|provid|supply|the (?:pizza|food|drinks|beer))[^.,;]{0,50}? and )?(?:kindly |generously |having |once again |again |your |their |the |also |graciously )*(?:host(?:ed|ing)\b|(?:providing|offering|lending|sharing|giving us|opening) (?:us )?(?:with )?(?:the |a |their |its |such a |an? \w+ |great |beautiful )*(?:venue|space|room|location|doors|offices?|place)\b|(?:great |lovely |amazing |beautiful )*(?:venue|space|hospitality)\b|welcoming us|having us|letting us use)|de nous avoir (?:accueilli|hébergé|reçu)\w*|d'avoir (?:accueilli|hébergé)\w*|pour (?:l'accueil|leur accueil|nous avoir (?:accueilli|hébergé|reçu)\w*|les locaux|la salle|l'hébergement|avoir (?:accueilli|hébergé)\w*))/gi

/** "hosted at A", "venue provided by A", "accueilli par A", "dans les bureaux de A". */
const BY =
  /\b(?:(?:meetups?|events?|evening|night|sessions?|edition|gathering|workshop|roadshow|hackathon|conference|group|we)(?: \w+){0,6}? (?:was|were|is|are|been|being)(?: \w+){0,2} (?:hosted|held) (?:at|in|by) (?:the )?(?=\p{Lu})|(?<=^|[(,;] ?)(?:kindly |generously )?hosted (?:at|by) (?:the )?|(?:venue|space|room|location)(?: (?:was|is|were))? (?:kindly |generously )?(?:provided|sponsored|offered) by|venue sponsor(?:ed by|:| is| was)|(?:our|notre|nos) (?:\w+ )?(?:hosts?|hôtes?),?(?: at| for the (?:evening|night|event|meetup))?(?: (?:was|were|is|are))?|(?:venue|location|host(?:ed by)?|where|lieu|hôte|endroit)\s*:|accueillie?s? (?:par|chez|dans les (?:locaux|bureaux) (?:de |d'))|hébergée?s? par|(?:dans les|aux|les) (?:locaux|bureaux) (?:de |d')|offices? of)/giu

/** "A's office", "the A offices", "A HQ". */
const OFFICE = new RegExp(
  `(?:'s?|) (?:new |beautiful |great |amazing |downtown |local |gorgeous |lovely )*${PLACE}\\b`,
  'gi',
)

/** "A hosted us", "A opened its doors", "A kindly hosted the meetup". */
const DID =
  /\b(?:who |which )?(?:(?:has |have |had )?(?:also |kindly |generously |graciously |once again )*(?:hosted us|hosted (?:the|this|our) (?:\w+ )?(?:meetup|event|evening|edition|session|gathering|night)|opened (?:its|their|up their|up its) (?:doors|office|offices|space)|(?:provided|offered|lent) (?:us )?(?:with )?(?:the|a|their|its) (?:\w+ )?(?:venue|space|room)|(?:was|were) (?:our|the|a) (?:\w+ )?hosts?|welcomed us)|nous (?:a|ont) (?:accueilli|reçu|hébergé)\w*)/gi

const WANTED =
  /\b(?:looking for|interested in|want to|would like to|can host|could host|have a venue|happy to host|if you)\b/i
const ONLINE =
  /^(?:online|zoom|youtube|virtual|virtually|twitch|google meet|discord|slack|github|meetup|crowdcast|microsoft teams|teams|tbd|tba|here|en ligne|streamyard|hopin|[pecmb][sd]?t|ce[s]?t|utc|gmt|russia|canada|france|germany|[ap]m)$/i

/** Where the words before "hosted" make the organisation the organiser: "A hosted an exciting event at …". */
const authors = (reading: Reading): ReadonlySet<string> =>
  new Set(reading.post.authors.map(author => author.toLowerCase()))

/** "A for hosting in X, B in Y and C in Z": after the first, only the organisation and the city stand there. */
const gapped = (passage: Passage, tokens: readonly Token[], from: number, cityAt: CityAt): readonly Named[] => {
  const found: Named[] = []
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (/^(?:in|a|à)$/.test(token.folded) && cityAt(tokens, at + 1) !== undefined) {
      let start = at - 1
      while (
        start > from &&
        !/,|;/.test(tokens[start]?.gap ?? '') &&
        !/^(?:and|et)$/.test(tokens[start - 1]?.folded ?? '')
      )
        start--
      const named = organisationsIn(passage, tokens, start, at)
      const last = named.at(-1)
      if (last !== undefined && last.last === at - 1 && cityAt(tokens, last.first) === undefined) found.push(last)
    }
    if (/^(?:sponsor\w*|thank|thanks|commandit\w*)$/.test(token.folded)) break
  }
  return found
}

const EVENT_NEAR =
  /\b(?:meetups?|event|evening|night|took place|held|gather(?:ed|ing)?|met|began|kicked off|hosted|session|community|rencontre|soirée|workshop|edition|\d{1,2}\s?(?:[ap]m|h)\b|\d{1,2}:\d\d)/i

const inLine = (line: Line, cityAt: CityAt): readonly Finding[] => {
  const { passage, tokens, text } = line
  const base = line.sentence.start
  const found: Finding[] = []
  const add = (list: readonly Named[], rule: string, confidence: number): void => {
    for (const named of list)
      if (cityAt(tokens, named.first)?.length !== named.last - named.first + 1)
        found.push(finding(passage, named, rule, confidence))
  }
  for (const match of text.matchAll(FOR)) {
    const at = tokenFrom(tokens, base + match.index)
    add(organisationsIn(passage, tokens, listStart(passage, tokens, at), at), 'thanked-for-hosting', 0.93)
    add(
      gapped(passage, tokens, tokenFrom(tokens, base + match.index + match[0].length), cityAt),
      'thanked-for-hosting',
      0.9,
    )
  }
  for (const match of text.matchAll(BY)) {
    const at = tokenFrom(tokens, base + match.index + match[0].length)
    const gap = tokens[at]?.gap ?? ''
    if (/[.;!?]/.test(gap)) continue
    const label = match[0].endsWith(':')
    if (label && match.index > 3 && !/[\n|]/.test(text.charAt(match.index - 1))) continue
    add(
      organisationsIn(passage, tokens, at, Math.min(listEnd(passage, tokens, at), at + 8)).slice(
        0,
        label || /at|in/.test(match[0]) ? 1 : 3,
      ),
      'hosted-by',
      0.85,
    )
  }
  for (const match of text.matchAll(OFFICE)) {
    const at = tokenFrom(tokens, base + match.index + match[0].length)
    const end = tokens.findIndex(token => token.end > base + match.index)
    const stop = end < 0 ? at : end
    // Only with "at" before, or on a venue line: "at A's office", "the A office in X".
    let start = stop - 1
    while (
      start > 0 &&
      stop - start < 5 &&
      (tokens[start]?.gap === ' ' || tokens[start]?.gap === '-' || tokens[start]?.gap === '.') &&
      !/^(?:at|in|the|from|to|of|chez|our|their|his|her)$/.test(tokens[start]?.folded ?? '')
    )
      start--
    const opener = tokens[start]?.folded ?? ''
    const before = tokens[start - 1]?.folded ?? ''
    const at2 = /^(?:at|in|to)$/.test(opener) || (opener === 'the' && /^(?:at|in|to)$/.test(before))
    if (!at2 || (!EVENT_NEAR.test(text) && !/^At\b/.test(text))) continue
    add(organisationsIn(passage, tokens, start + 1, stop).slice(-1), 'at-office', 0.88)
  }
  for (const match of text.matchAll(DID)) {
    const at = tokenFrom(tokens, base + match.index)
    add(organisationsIn(passage, tokens, listStart(passage, tokens, at), at), 'hosted-us', 0.85)
  }
  return found
}

const BEGINS =
  /\b(?:began|begin|begins|started|starts|kicked off|took place|was held|were held|is held|held|met|gathered|happened|happening|returned|evening|meetup|event|workshop|eu lieu|déroulée?)\b/i

/** "the meetup began at A", "took place at A", "gathered at A in X": "at" and a place's or organisation's name. */
const atPlace = (line: Line, cityAt: CityAt): readonly Finding[] => {
  const { passage, tokens, text } = line
  if (passage.block.kind === 'title' || !BEGINS.test(text)) return []
  const found: Finding[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !/^(?:at|chez)$/.test(token.folded) || token.shape !== 'lower') continue
    const named = organisationsIn(passage, tokens, at + 1, Math.min(at + 8, listEnd(passage, tokens, at + 1)))[0]
    if (named === undefined || named.first > at + 2 || cityAt(tokens, named.first) !== undefined) continue
    // A person's employer is no venue: "a developer at A".
    const role = tokens[at - 1]
    const verbBefore =
      role !== undefined &&
      (/^(?:began|begin|begins|started|starts|off|place|held|met|gathered|happened|happening|returned|evening|meetup|meetups|event|workshop|lieu|night|us|together|back|again|room|hall|space|auditorium)$/.test(
        role.folded,
      ) ||
        cityAt(tokens, at - 1) !== undefined ||
        role.shape === 'digit' ||
        tokens
          .slice(Math.max(0, at - 3), at)
          .some((_, index) => cityAt(tokens, Math.max(0, at - 3) + index) !== undefined))
    if (verbBefore) found.push(finding(passage, named, 'at-place', 0.8))
  }
  return found
}

const WHEN =
  /\b(?:\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?|\d{1,2}:\d{2}|\d{1,2}\s?h(?:\d{2})?|january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i

/** A venue line: "Thursday, January 10th, 6pm at A offices, X": short, with a date or an hour, and "at". */
const venueLine = (line: Line, cityAt: CityAt): readonly Finding[] => {
  const { passage, tokens, text } = line
  if (text.length > 140 || !WHEN.test(text)) return []
  const kind = passage.block.kind
  if (kind !== 'quote' && kind !== 'paragraph' && kind !== 'list-item' && kind !== 'heading') return []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !/^(?:at|chez|@)$/.test(token.folded)) continue
    const named = organisationsIn(passage, tokens, at + 1, Math.min(at + 7, listEnd(passage, tokens, at + 1)))[0]
    if (named === undefined || named.first > at + 2 || cityAt(tokens, named.first) !== undefined) continue
    const before = tokens
      .slice(Math.max(0, at - 4), at)
      .some(one => one.shape === 'digit' || /^(?:pm|am|h)$/.test(one.folded))
    if (before || kind === 'quote') return [finding(passage, named, 'venue-line', 0.85)]
  }
  return []
}

/** Finds who gave the venue. */
export const findHosts = (reading: Reading, cityAt: CityAt): readonly Finding[] => {
  if (!reading.event) return []
  const own = authors(reading)
  const found: Finding[] = []
  for (const passage of reading.passages) {
    if (passage.section === 'foot' || passage.section === 'later' || passage.section === 'organisers') continue
    if (passage.section === 'hosts' && passage.block.kind !== 'heading' && passage.tokens.length <= 12)
      for (const named of organisationsIn(passage, passage.tokens, 0, passage.tokens.length).slice(0, 1))
        if (cityAt(passage.tokens, named.first) === undefined)
          found.push(finding(passage, named, 'under-heading', 0.85))
    for (const line of passage.lines) {
      const thanks = /\b(?:thank|merci)/i.test(line.text)
      if (
        (line.call && !thanks) ||
        (line.later && !reading.announcement && !thanks) ||
        (WANTED.test(line.text) && !thanks)
      )
        continue
      if ((line.flags & FLAG.host) === 0) continue
      found.push(...inLine(line, cityAt), ...atPlace(line, cityAt), ...venueLine(line, cityAt))
    }
  }
  return found
    .map(one => ({ ...one, name: one.name.replace(/(?:'s)?\s+(?:HQ|[Oo]ffices?|[Hh]eadquarters)$/, '') }))
    .filter(one => !ONLINE.test(one.name) && !own.has(one.name.toLowerCase()))
}
