import type { Span } from '../evidence.ts'
import { lean } from '../gates/lean.ts'
import type { Passage } from '../text/document.ts'
import { NOT_NAMES } from '../text/words.ts'

/** What stands before a title in a line of a programme: an hour, "Wed 18:", "Talk 2:", "Talk n°2 –", "Keynote –". */
const BEFORE = lean(
  /^[\s\W]*(?:\d{1,2}[.)]\s+(?=\p{L}))?(?:\d{1,2}\s?[:.h]\s?\d{2}(?:\s*(?:[-–—]|to|à|bis)\s*\d{1,2}\s?[:.h]\s?\d{2})?(?:\s*[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?(?:\s*[-–—]\s*\d{1,2}\s?[ap]\.?m\.?)?)?[\s:|–—-]*(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\s*[:–—-]\s*)?(?:(?:opening |closing |lightning |conference |main |invited |guest |short |first |second |third )?(?:talk|keynote|session|workshop|presentation|demo|conférence|atelier|présentation|vortrag|charla|speaker|part|partie|teil|parte|act|slot|track|morning|afternoon|noon|evening|matin|après-midi|soir|topic|title|titre|sujet|thema|slide)s?\s*(?:(?:#|n[°º]|n[or]\.?\s)?\s?\d{1,2})?\s*[:–—|-]\s*)?["“«'‘\s]*/iu,
)
/** What stands after it: quotation marks, separators, "(slides)", "– slides", "(20 min)", "by". */
const AFTER =
  /(?:[\s,:;|/–—-]|\.?["”»]|\.?['’](?!\w)|[([](?:slides?|video|vidéo|recording|code|deck|pdf|\d+ ?min(?:utes)?|lightning talk|keynote|talk)[)\]]?|(?<=[–—|:-]\s{0,2})(?:slides?|video|vidéo|recording)|[([]|\b(?:by|par|with|avec|von|por|presented by|présenté par|from)\s*$)+$/iu

/** What is no title, but says what somebody did for the evening or for the post, or where a link leads: "Recap by", "Note taker". */
const ROLE = lean(
  /^\W*(?:(?:meetup |event |meeting )?(?:re-?caps?|notes?|minutes|summary|write-?up|photos?|pictures?|compte[- ]rendu|résumé)(?: ?(?:takers?|taken|written))?(?: (?:by|par|von|por))?|note-?takers?|(?:written|edited|moderated|hosted|organi[sz]ed|chaired|rédigé|animé|écrit)e?s?(?: (?:by|par))?|mod[ée]rat(?:ors?|eur|rice|orin|ion)|moderador[ae]?s?|interviewers?|scribes?|(?:(?:managing |technical |creative |executive |senior )?(?:director|head|vp|vice[- ]president)|(?:co-?)?founder|chief \p{L}+ officer|president) of (?:\p{L}+\W{1,2}){0,4}\p{L}+|slides? (?:link|deck)s?|links? to (?:the )?slides?)\W*$/iu,
)

/** "Looms – Dr.": how the speaker is called, who stands behind it. */
const HONORIFIC = /(?:\s[–—-])?\s(?:dr|prof|mr|mrs|ms)\.?$/iu
/** "Looms that last.": the full stop of an item, unless it ends a shortened word. */
const FULL_STOP = /(?<=[\p{L}\d)]{2})(?<!\b(?:etc|inc|vs|co|ltd|jr|sr|corp|ca))\.$/iu

/** Where what stands behind a title starts. A full stop is one of its own in running text. */
const endOf = (text: string, item: boolean): number => {
  let end = text.length - (AFTER.exec(text)?.[0].length ?? 0)
  end -= HONORIFIC.exec(text.slice(0, end))?.[0].length ?? 0
  return item ? end - (FULL_STOP.exec(text.slice(0, end))?.[0].length ?? 0) : end
}

/** Characters that a title may have with all that stands around it; also bounds the work of the patterns. */
const LONGEST = 300

const ITEMS: ReadonlySet<string> = new Set(['list-item', 'table-cell', 'heading'])

/** The stretch of a passage that is a title, without what stands around titles; undefined where nothing is left. */
export const titleIn = (passage: Passage, start: number, end: number): Span | undefined => {
  if (end - start > LONGEST) return undefined
  const text = passage.text.slice(start, end)
  const opening = BEFORE.exec(text)?.[0].length ?? 0
  const rest = text.slice(opening)
  const closing = rest.length - endOf(rest, ITEMS.has(passage.block.kind))
  const from = start + opening
  const to = end - closing
  const title = passage.text.slice(from, to)
  return to - from >= 3 && to - from <= 200 && /\p{L}{2}/u.test(title) && !ROLE.test(title)
    ? { passage, start: from, end: to }
    : undefined
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+')

/** "Interview with A" and "Lessons from A" need their last word. */
const NEEDS_MORE =
  /(?:^|\s)(?:with|and|of|for|from|to|on|about|meet|featuring|feat\.?|vs\.?|versus|as|like|avec|et|de|à|chez|sur|pour|mit|und|für|über|con|y|[&+])\s*$/i

/**
 * Where a title stands without the names of those who gave it, which some write before it ("A Roe: Lamps at work") or behind
 * it ("Lamps at work – A Roe"): start and end in the text. The whole text where that would leave no title.
 */
export const withoutNames = (text: string, names: readonly string[]): readonly [start: number, end: number] => {
  const here = names.filter(name => name.includes(' ') && text.includes(name))
  if (here.length === 0) return [0, text.length]
  const one = `(?:${here.map(escaped).join('|')})`
  const all = `${one}(?:\\s*(?:,|&|\\b(?:and|et|und|y)\\b)\\s*${one})*`
  const before = new RegExp(`^${all}(?:\\s*[:|]\\s*|\\s+[–—-]\\s+|\\s*[–—]\\s*)["“«]?`, 'u').exec(text)?.[0].length ?? 0
  const behind = new RegExp(`["”»]?\\s*[,:|(–—-]?\\s*${all}\\W*$`, 'u').exec(text.slice(before))
  const start = before
  const end = behind === null ? text.length : before + behind.index
  if (isTitle(text.slice(start, end))) return [start, end]
  return isTitle(text.slice(start)) ? [start, text.length] : [0, text.length]
}

const isTitle = (text: string): boolean => text.trim().split(/\s+/).length >= 2 && !NEEDS_MORE.test(text)

/** A title without what is written around it in a programme, and without the names of its speakers. */
export const bareTitle = (title: string, speakers: readonly string[] = []): string => {
  if (title.length > LONGEST) return title
  const rest = title.slice(BEFORE.exec(title)?.[0].length ?? 0)
  const bare = rest.slice(0, endOf(rest, false))
  const [start, end] = withoutNames(bare, speakers)
  return bare.slice(start, end)
}

/** Headings of a page's parts in many words, and names of rooms and days. */
const PART =
  /^\W*(?:(?:track|room|stage|salle|raum|sala|day|jour|tag|día|dia|week) (?:\w|\d+|one|two|three|un|deux)\b.{0,24}|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?\s*[:–—-].{0,40}|odds and ends|in the chair|what (?:was said|we heard|happened|i saw|i learned|we learned)|the rest|hallway(?: track)?|after[- ]?party|final thoughts|(?:my|our) (?:impressions|favou?rites?|takeaways|highlights)|in a nutshell|in short|housekeeping|tl;?dr|en bref|le reste|pêle-mêle|in kürze|fazit)\W*$/i

const GENERIC = lean(
  /^(?:\W|\d|(?:the|our|your|a|an|and|of|in|at|on|for|to|we|us|what|who|le|la|les|des|du|de|et|nos|notre|éclairs?|deux|trois|quatre|january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|noon|day|talks?|presentations?|speakers?|sessions?|keynotes?|lightning|panels?|workshops?|demos?|agenda|schedule|program(?:me)?|welcome|intro(?:duction)?s?|break|lunch|dinner|pizza|networking|closing|opening|remarks|summary|conclusion|overview|recap|highlights|heard|happened|learned|thanks?|you|merci|gracias|danke|sponsors?|hosts?|venue|location|photos?|pictures|videos?|slides?|recordings?|questions?|q&a|answers|next|upcoming|four|five|first|second|third|main|guest|event|meetup|meeting|conference|details|information|news|updates?|announcements?|accueil|mot|bienvenue|bienvenida|pause|conférences?|présentations?|ateliers?|soirée|suite|quiz|references|links|resources|part|one|two|three|english|français|about|organi[sz]ers?|team|community|results?|winners?|getting started|wrap(?:ping)?[- ]up|no|yes|it|was)\b)+$/iu,
)

/** Whether a heading only names a part of the evening or of the page. */
export const isGeneric = (text: string): boolean =>
  text.length <= LONGEST && (GENERIC.test(text.trim()) || PART.test(text))

/** Words of headings over the news that open an evening, or over one part of a text: "The release, and a new ambassador". */
const NEWS =
  /\b(?:releases?|news|landscape|map|road ?map|ecosystem|mise à jour|nouvelles|neues|ambassadors?|hero(?:es)?|looking ahead|a look ahead)\b|^\W*(?:then|first|next|finally|also|puis|ensuite|enfin|d'abord)\b,/i

/** Whether a heading over mere prose tells of the news or goes on from the section before, rather than naming a talk. */
export const isNews = (text: string): boolean => NEWS.test(text)

/** Whether words in quotation marks or emphasis are written as a title is: no saying, no single common word. */
export const isTitleLike = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  if (words.length > 24 || !/^[\p{Lu}\d«"“¿¡.#]/u.test(text.trim())) return false
  if (/[,;]$|\.[)\]]?$/.test(text.trim()) && words.length > 2 && !/\.{3}$/.test(text.trim())) return false
  return words.length >= 2 || (text.trim().length >= 5 && !NOT_NAMES.has(text.trim().toLowerCase()))
}
