import { cityAt } from '../cities/gazetteer.ts'
import { gated, matches } from '../gates/gate.ts'
import type { Line, Passage } from './document.ts'
import { FLAG } from './flags.ts'
import { wordSet } from './word-set.ts'
import { EVENT_TITLE_WORDS } from './words.ts'

const EVENT_TITLE = gated(
  /(?<!\p{L})(?:table ronde|round ?table|panel discussion|mesa redonda|podiumsdiskussion|book club|club de lecture|round-?up|write-?up|bilan d|happy hour|apéros?|afterwork|stammtisch|meet-?ups?|user group|trip report|what happened (?:at|in)|notes from|hack(?:athon|s|night| day)|in review|compte[- ]rendu|retour sur|game ?day|demo day|open space|show and tell|code ?retreat|bar ?camp|install ?fest|info-?tag|linux-?tag|webmontag|bar ?camp\w+|open[- ]?day|community day|flisol|dev ?fest|hack ?fest|cod(?:e|ing) ?dojo|cod(?:e|ing) ?sprints?|encontros?|encuentros?|palestras?|charlas?|jornadas?|bijeenkomst|treffen|incontro|spotkani[ae]u?|spotkań|setkání|sraz|möte|träff|møte|treff|tapaaminen|találkozó|buluşma(?:sı)?|susitikimas|srečanje|druženje|întâlnire)(?!\p{L})|\bevents?\s*(?:$|[:–—(|])|^(?:eventos?|événements?|veranstaltungen|past events|upcoming events)\b|#\s?\d{1,3}\b|(?<!\p{L})(?:no\.?|n°|vol\.?|edition|édition) ?\d{1,3}\b/iu,
)
/** "WidgetConf", "LoomDays2017", "QuiltCamp'19" */
const CONFERENCE_NAME = /[a-z](?:con|conf|fest|days|camp|summit|connect)(?:'?\d\d|20\d\d)?$/
const DATED = gated(
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|spring|summer|autumn|winter|20\d\d)\b/i,
)
const SPEAKER_HEADER = /^(?:speakers?|presenters?|conf[ée]renci[eè]re?s?)$/i
const SPEAKER_LABEL = gated(
  /^\W*(?:speakers?|presenters?|panell?ists?|where|when|venue(?: (?:and|&) \w+)?|lieu|où|quand|wo|wann|treffpunkt|d[oó]nde|cu[aá]ndo|onde|quando|dove|waar|wanneer|gdzie|kiedy|sponsor(?:s|ed by)?|conf[ée]renci[eè]re?s?|palestrantes?|ponentes?|oradore?s?|relator[ei]|referent(?:in|en)?|vortragende[rn]?|sprekers?|intervenante?s?)\s*:/i,
)
const THANKS = gated(
  /\b(?:thank|thanks|merci|gracias|danke|hosted by|hosted us|sponsored by)\b.{0,120}\b(?:host|sponsor|venue|office|campus|evening|night|pizza|drinks|beer|food|speakers|accueil|commandit|salle|sandwich|attending|who (?:came|joined|attended))/i,
)
/** Thanks for a room, which nobody says but for an evening: "Thank you to Acme for providing the venue". */
const LENT_US = gated(
  /\b(?:thank|thanks|merci|remerciements|remercions|gracias|danke)\b[^.]{0,80}\b(?:for (?:hosting (?:us|the (?:meetup|event|evening))|(?:providing|lending|offering) (?:us )?(?:with )?(?:the |their |a )?(?:\w+ )?(?:venue|space|room)|having us|the (?:venue|room))|pour (?:l'accueil|la salle|son accueil)|por el espacio|für (?:die Räum\w+|den Raum))|\bqui nous accueill\w+/i,
)
/** Thanks of people who make software: "for sponsoring the development of …". */
const OF_CODE = gated(
  /\b(?:development|maintenance|feature|parser|crate|module|plugin|work on|pull request|release|podcast|newsletter)\b/i,
)
/** People who came to one place: "Forty people met at …", "on s'est retrouvés …", "the third meetup took place at …". */
const CAME = gated(
  /\b(?:we|people|attendees|participants|developers|members|enthusiasts|folks|you|us|of you) (?:\w+ ){0,3}?(?:met(?! (?:her|him|them|with|some|a few|up with)\b)|gathered|assembled|came together|got together|came to|showed up|turned up|found the way)\b|(?<!\p{L})(?:meetup|meeting|event|workshop|hackathon|conference|evening|session|soirée|rencontre|atelier|édition)\b.{0,40}\b(?:took place|takes place|will take place|was held|will be held|was hosted|aura lieu|a eu lieu|avait lieu|se tiendra|s'est tenue?|se tenait|se déroulera|s'est déroulée?|se déroulait)(?!\p{L})|\b(?:se sont|s'est|nous sommes|s'étaient) (?:\w+ )?(?:retrouvé|réuni|rassemblé)|\bnos (?:juntamos|reunimos|vimos|encontramos)\b|\btrafen (?:wir|sich)\b|\b(?:about|around|over|nearly|some|almost) ~?\d+ (?:\w+ )?(?:attendees|participants|people (?:came|attended|joined|showed))\b|\bwhat an (?:event|evening)\b|\b[\d,]{2,} (?:people|attendees|participants|developers) (?:attended|came|joined|showed up)\b|\b(?:just )?(?:returned|got back|back home) from [a-z]+(?:con|conf|python|fest|days|camp|summit)\b|\bholding (?:the|our|a) (?:\w+ ){0,6}(?:meetup|meeting|event|workshop|hackathon)\b|\bfand\b.{0,80}\bstatt\b|\b(?:tonight|this evening|ce soir|last night|yesterday|(?:on|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:evening |night )?(?:we|nous|on)\b|\bhaben (?:wir uns|sich)\b.{0,60}\bgetroffen\b/iu,
)

/**
 * A post that opens with the meetup it is about: "a meetup that was kindly hosted by …", "Here is a summary of Tuesday's
 * Widgets meetup", "Last night I attended the first Widgets evening".
 */
const ABOUT_MEETUP = gated(
  /\b(?:meet-?up|meetups|user group|hackathon|evening)\b.{0,60}\b(?:hosted|sponsored|organi[sz]ed) (?:by|at)\b|\b(?:summary|recap|notes|slides|videos?|photos|pictures|recordings?|overview|topics|highlights|report|thoughts|impressions|résumé|compte[- ]rendu|zusammenfassung)(?!\p{L}).{0,60}(?<!\p{L})(?:of|from|at|by|du|de la|vom|zum) (?:the|our|last|this|yesterday's|tonight's|[a-z]+day's|[a-z]+'s|notre|dernière?)?\b(?: \S+){0,5} ?(?:meet-?up|user group|meetup's|usergroup|stammtisch)\b|\b(?:I|we|I've|we've) (?:\w+ ){0,2}?(?:attended|went to|visited|was at|were at|been to|made it to|popped (?:in|over|along) to|went along to|took part in|participated in|headed (?:down |over |up )?to)(?: \S+){0,7} (?:meet-?up|user group|meetups|usergroup|dojo|code ?retreat|bar ?camp|(?:conference|conf|con)(?! (?:call|room)))\b|\b(?:opportunity|chance|pleasure|privilege|invited|able|managed|went) to (?:attend|visit|join|speak at|talk at|present at|go to|be at)(?: \S+){0,6} (?:meet-?up|user group|meetups|usergroup)\b/iu,
)
/** "Widgets Leeds, January 19th": a title that names a city and a day. */
const DAY_OF_MONTH = gated(
  /\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?\b(?! ?\d{3})|\d{1,2}(?:st|nd|rd|th|er|\.)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember)\b)/i,
)
/** What a sentence must hold for {@link ABOUT_MEETUP} to be asked. */
const MEETUP_WORD = gated(/meet-?up|user ?group|hackathon|stammtisch|evening|dojo|code ?retreat|bar ?camp|conference/i)

/** Titles of pages that tell of no event of their own, whatever they name: "Call for talks", "What we're reading". */
export const STANDING = gated(
  /\bcall for (?:talks?|papers|speakers|proposals|sponsors|venues|volunteers)\b|\bcfp\b|\bappel (?:à|aux?) |^about\b|^à propos\b|\bcode of conduct\b|\brelease round-?up\b|\bhow to (?:speak|sponsor|submit|propose)\b|\breading list\b|\bwhat (?:we|i)(?:'re|'m| are| am)? (?:all )?read(?:ing)?\b|\bbook ?shel(?:f|ves)\b|\b(?:summer|winter|holiday) (?:reads?|reading|books)\b|\bbook (?:recommendations|tips)\b|\bbooks (?:of|for) (?:the|20)|\bliste de lecture|\bnos lectures\b|\b(?:lese|buch)(?:liste|tipps)\b|\b(?:nuestras|lista de) lecturas?\b|\bboekentips\b/i,
)

/** "Job: a weaver, Leeds", "Offre d'emploi – tisserand" */
const JOB = gated(
  /^\W*(?:(?:jobs?|vacanc(?:y|ies)|hiring|we(?:'re| are) hiring|babillard|vagas?)\s?[:–—]|(?:job (?:ad|offer|opening|posting)s?|offres? d'emploi|stellen(?:angebote?|anzeige|ausschreibung)|ofertas? de (?:trabajo|empleo)|vacatures?|offert[ae] di lavoro)\b)/i,
)
/** "Acme is hiring", "We are looking for a weaver": where the title names no occasion. */
const HIRES = gated(
  /\b(?:is|are|we're) hiring\b|\blooking for an? (?:\w+ ){0,3}(?:developer|engineer|designer|administrator)\b/i,
)
const JOB_TAG =
  /^(?:jobs?|job[ -]?(?:board|offers?|ads?)|emplois?|offres?[ -]d[ -'’]?emploi|vacanc(?:y|ies)|vacatures?|stellen(?:angebote?|anzeigen?)|empleo|vagas?|hiring)$/i

/** Titles that call for talks: the call for one occasion tells of it. */
const CALLS_FOR_TALKS = /\bcall for (?:talks?|papers|speakers|proposals)\b|\bcfp\b|\bappel (?:à|aux?) /i
const DEADLINE = gated(
  /\b(?:deadline|until|till|clos(?:es?|ing)|submi\w+|before|by the|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|avant|jusqu|bis zum|bis |hasta|até|entro|vóór|tot )/i,
)

/** "CfP: Widget Day 2030" above "Saturday 4 May, in the Mill": a call for talks that tells when its occasion is. */
const callsForOccasion = (title: Passage, lines: readonly Line[]): boolean =>
  CALLS_FOR_TALKS.test(title.text) && lines.some(line => matches(line, DAY_OF_MONTH) && !matches(line, DEADLINE))

/**
 * Titles of posts that honour or choose people, or tell who joins and what for: "Announcing May's Loom Hero", "Vote for the
 * speaker of the year", "Our Summer of Code students". Their lists of names look like programmes.
 */
const HONOURS = gated(
  /\b(?:hero(?:es)?|ambassadors?|nomin(?:ations?|ees?)|awards?|award winners?|hall of fame|vote for|summer of code|gsoc|outreachy|mentees|internships?|scholarships?|lauréate?s?|boursi(?:er|ère)s?|ambassad(?:eur|rice)s?)\b/i,
)
/** What such a post may be about all the same: "Heroes meetup, May", "Award night". */
const OCCASION_TITLE = gated(
  /\b(?:meet-?ups?|evenings?|nights?|conference|summit|workshops?|hack\w*|party|gala|ceremony|dinner|recap|meeting|soirée|rencontre|remise|cérémonie|event|talks?|sessions?|days?|fest\w*|conf|camp|presentations?|gathering|picnic|round-?up|treffen|demo)\b|#\d+/i,
)

/** Whether a post honours people instead of telling of an event: see {@link HONOURS}. */
const isHonour = (title: Passage): boolean =>
  matches(title, HONOURS) &&
  !matches(title, OCCASION_TITLE) &&
  !matches(title, EVENT_TITLE) &&
  !title.tokens.some(({ folded }) => CONFERENCE_NAME.test(folded))

/** Whether a post offers work: by its title, or by a tag where the title names no occasion ("Jobs", and not "Career night"). */
const offersWork = (title: Passage, keywords: readonly string[]): boolean =>
  matches(title, JOB) ||
  ((matches(title, HIRES) || keywords.some(word => JOB_TAG.test(word))) &&
    !matches(title, OCCASION_TITLE) &&
    !matches(title, EVENT_TITLE))

/** Whether a post tells of no event of its own, however much like a programme its lists look. */
export const isNoEvent = (title: Passage, keywords: readonly string[]): boolean =>
  isHonour(title) || offersWork(title, keywords)

const OCCASIONS =
  wordSet(`evening evenings night nights meetup meetups workshop workshops talk talks session sessions speakers round tour
  roadshow edition conference summit panel venue soirée soirées rencontre rencontres atelier conférence conférences tournée`)
const HABITUAL = gated(
  /\b(?:every|each|times a|monthly|quarterly|weekly|regularly|usually|chaque|tous les|fois par)\b/i,
)
const WHEN = gated(
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?(?! ?\d{3}))\b/i,
)
/** "Our next meetup takes place on June 12": the event that a post announces. */
const UPCOMING = gated(
  /\b(?:our|the) (?:next|upcoming|first) (?:\w+ ){0,2}(?:meetup|event|meeting|edition|evening|session|workshop)\b.{0,40}\b(?:takes? place|will|is on|happens|\d)|\b(?:prochaine?|première?) (?:\w+ )?(?:rencontre|soirée|meetup|événement)\b.{0,40}\b(?:aura|se |le \d)/i,
)
const FROM_TO = /\d{1,2}[:h.]\d{2} ?(?:[ap]m)?\s?(?:to|-|–|—|until|till|à|bis|a)\s?\d{1,2}[:h.]\d{2}/i
/** Paragraphs at the head of a post that say what it is about. */
const OPENING_PARAGRAPHS = 3

/** "Loom 2011, which took place in Leeds": whatever it is called. */
const WAS_HELD = gated(
  /\b(?:took place|was held|were held|a eu lieu|s'est (?:déroulée?|tenue?)|hat stattgefunden|fand .{1,80} statt|tuvo lugar|se celebró|si è (?:tenut|svolt)[oa]|vond plaats)(?!\p{L})/iu,
)
const inCity = ({ tokens }: Line): boolean => tokens.some((_, at) => cityAt(tokens, at)?.city.weak === false)

/** Whether the first paragraphs tell of an evening, a talk or a workshop in a city: "the Leeds workshop that …". */
const opensWithOccasion = (title: string, passages: readonly Passage[], placed: boolean): boolean => {
  let paragraphs = 0
  for (const passage of passages) {
    if (passage.block.kind !== 'paragraph' && passage.block.kind !== 'quote') continue
    if (++paragraphs > OPENING_PARAGRAPHS) return false
    for (const line of passage.lines) {
      const { flags } = line
      if ((flags & FLAG.upcoming) !== 0 && matches(line, UPCOMING) && !RECAPS.test(title)) return true
      if (!line.call && !line.later && matches(line, MEETUP_WORD) && matches(line, ABOUT_MEETUP)) return true
      if (line.call || line.later || ((flags & FLAG.habitual) !== 0 && matches(line, HABITUAL))) continue
      if ((flags & FLAG.together) !== 0 && matches(line, CAME)) return true
      if (matches(line, WAS_HELD) && inCity(line)) return true
      const occasion = line.tokens.some(token => OCCASIONS.has(token.folded))
      const dated = (flags & FLAG.dated) !== 0 && matches(line, WHEN)
      if (!occasion && !dated) continue
      // "Saturday 16 November, 14:00 to 18:00"
      if (dated && FROM_TO.test(line.text)) return true
      // "Jeudi 7 octobre, première rencontre …": the occasion opens with its day.
      if (occasion && dated && WHEN.pattern.test(line.text.slice(0, 30)) && (line.flags & FLAG.gathering) !== 0)
        return true
      // Where the title names the city, people who came to the occasion are enough.
      if (placed && occasion && (line.flags & FLAG.past) !== 0) return true
      if (inCity(line)) return true
    }
  }
  return false
}

/**
 * Whether a post recaps or announces an event, by its title ("… meetup", "… #14", "RustFest"), its structure (a column,
 * a section or a label for the speakers) and its sentences (people met, presented, were thanked for hosting).
 */
export const isEventful = (
  title: Passage,
  keywords: readonly string[],
  passages: readonly Passage[],
  lines: readonly Line[],
): boolean => {
  if (matches(title, STANDING)) return callsForOccasion(title, lines)
  if (isNoEvent(title, keywords)) return false
  if (
    title.tokens.some(
      token =>
        EVENT_TITLE_WORDS.has(token.folded) ||
        (token.text.length > 4 && CONFERENCE_NAME.test(token.folded) && token.shape !== 'lower'),
    )
  )
    return true
  if (matches(title, EVENT_TITLE)) return true
  if (matches(title, DAY_OF_MONTH) && title.tokens.some((_, at) => cityAt(title.tokens, at)?.city.weak === false))
    return true
  if (
    passages.some(
      passage =>
        passage.section === 'speakers' ||
        SPEAKER_HEADER.test(passage.block.header ?? '') ||
        matches(passage, SPEAKER_LABEL),
    )
  )
    return true
  if (hasColumn(passages, WHEN_COLUMN) && hasColumn(passages, WHERE_COLUMN)) return true
  const headed = passages.find(
    ({ block }) => block.kind === 'heading' && /\b(?:meetup|meeting|workshop|evening)\b/i.test(block.text),
  )
  const headings = passages.flatMap(({ block }) => (block.kind === 'heading' ? [block.text] : []))
  if (headings.filter(one => /\bmeetup\b/i.test(one)).length > 1) return true
  if (headings.some(one => WHEN_HEADING.test(one)) && headings.some(one => WHERE_HEADING.test(one))) return true
  if (headed !== undefined) {
    const at = headed.at
    if (at < 6 && passages.slice(at, at + 4).some(one => matches(one, WHEN))) return true
  }
  const placed = title.tokens.some((_, at) => cityAt(title.tokens, at) !== undefined)
  if (opensWithOccasion(title.text, passages, placed)) return true
  let events = (matches(title, DATED) ? 1 : 0) + (placed ? 1 : 0)
  let thanked = 0
  for (const line of lines) {
    // "de 18h15 à 20h, le jeudi 4 avril, à l'atelier de …": hours and a day, wherever they stand.
    if ((line.flags & FLAG.dated) !== 0 && matches(line, WHEN) && FROM_TO.test(line.text) && !matches(line, HABITUAL))
      return true
    if ((line.flags & FLAG.gathering) !== 0 && (line.flags & (FLAG.past | FLAG.future | FLAG.talk)) !== 0) events++
    if ((line.flags & FLAG.thanks) === 0) continue
    if (matches(line, LENT_US)) return true
    if (thanked === 0 && (line.flags & FLAG.host) !== 0 && matches(line, THANKS) && !matches(line, OF_CODE)) thanked = 2
  }
  const score = events + thanked
  return score >= 4 ? score * 12 >= lines.length : score >= 2 && score * 3 >= lines.length
}

/** A table of evenings: "| Month | Where | What |". */
const WHEN_COLUMN =
  /^\W*(?:when|dates?|day|month|quand|mois|wann|datum|monat|cuándo|fecha|mes|quando|data|wanneer)\W*$/i
const WHERE_COLUMN =
  /^\W*(?:where|venue|city|town|où|lieu|ville|wo|ort|stadt|dónde|lugar|ciudad|onde|cidade|dove|waar)\W*$/iu
const hasColumn = (passages: readonly Passage[], header: RegExp): boolean =>
  passages.some(({ block }) => block.kind === 'table-cell' && header.test(block.header ?? ''))

/** "## Quand ?" and "## Où ?": headings that part a page on one event. */
const WHEN_HEADING =
  /^\W*(?:quand|when|wann|cuándo|quando|wanneer|kiedy|date|date and time|date et heure|horaires?)\W*$/iu
const WHERE_HEADING = /^\W*(?:où|where|wo|dónde|dove|onde|waar|gdzie|lieu|location|venue|place)\W*$/iu

const ANNOUNCES =
  /\b(?:announc|join us|call for|upcoming|save the date|guide to|what to expect|schedule|registration|invitation|inscri)/i
const RECAPS =
  /\b(?:recap|round-?up|takeaways|icymi|highlights|in review|edition|retour sur|compte.rendu|looking back|summary|reports?|write-?up|retrospective|notes)\b/i

/** Whether the event is still to come: the post speaks of it in the future more than in the past. */
export const isAnnouncement = (title: string, lines: readonly Line[]): boolean => {
  if (RECAPS.test(title)) return false
  if (CALLS_FOR_TALKS.test(title)) return true
  let past = 0
  let future = ANNOUNCES.test(title) ? 2 : 0
  for (const line of lines) {
    if ((line.flags & FLAG.past) !== 0) past++
    if ((line.flags & FLAG.future) !== 0) future++
  }
  return future > past
}
