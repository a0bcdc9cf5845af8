import { cityAt, cityNamed } from '../cities/gazetteer.ts'
import { gated, isOpen, matches, matchesIn } from '../gates/gate.ts'
import { lean } from '../gates/lean.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import { isWellKnown } from '../organisations/known.ts'
import type { Line } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { ROLE_WORDS } from '../text/words.ts'
import { articleBefore, kindBefore } from './place-words.ts'

/** Words before "at" that make what follows the place of a meeting. */
const MEETING =
  wordSet(`met gathered gather assembled held began begin begins started starts place evening evenings night nights meetup
  meetups session sessions workshop workshops event events together again back returned hosted home stop edition round people attendees
  meet-up meeting meetings gathering gatherings organised organized hackathon coderetreat dojo unconference squeezed crammed packed assembled congregated arrived meets convened took-place social hackday
  camp conference barcamp bootcamp hacknight sprint sprints party jam festival
  room hall space auditorium floor upstairs downstairs located uhr happened happening ended off pm am
  lieu retrouves retrouvés retrouvée réunis réunie réunion soirée soirées rencontre rencontres atelier tenue tenu rassemblés
  rassemblé bijeen ritrovati yesterday today tonight hier gestern turnout crowd packed deroulera déroule déroulait tiendra tient tenait passe passait fand findet trafen treffen waren gast chaud h heures hiver printemps été automne dernier dernière passé passée soir`)
/** Words before "at" after which the place counts where a city follows: "her talk at Acme in Leeds". */
const SPEAKING =
  wordSet(`talk talks presentation demo panel keynote led gave given spoke presented showed ran session conférence
  présenté présentation parlé talked workshop`)
/** A word that ends so. */
const CONFERENCE =
  /(?:con|conf|fest|summit|day|days|week|europe|america|connect|next|ignite|devoxx|fosdem)(?!\S)|(?:con|conf)\.[a-z]{2,4}(?!\S)|\bopen con\b/
const TIME = /^(?:\d{1,2}(?:[:h.]\d{0,2})?(?:[ap]m)?|\d{1,2}(?:st|nd|rd|th)|\d{4})$/
const MONTH_OR_DAY =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|february|march|april|june|july|august|september|october|november|december|january|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/
const DATED = gated(
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) \d{1,2}(?:st|nd|rd|th)?|20\d\d|\w+day|\d{1,2}[:h]\d{2})\b/i,
)
const BEHIND_DATE = gated(
  /\b(?:20\d\d|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:h]\d{2}(?: ?[ap]m)?|\d ?[ap]m),? (?:at|@|chez|bei) (?:the )?$/,
)
const AFTER_CLOCK =
  /\b(?:\d{1,2}[:h.]\d{2}(?: ?(?:uhr|hs?|hrs|horas|[ap]m))?|\d{1,2} ?(?:uhr|hs?|hrs|horas|[ap]m)),? (?:en|na|no|im|in|nel|nella|al|alla|au|a (?=l'|la )) ?(?:the |la |el |l'|der |den |dem )?$/
/** "Widget meetup at Acme", "Soirée de mai chez Acme": a title that names an evening and where it was. */
const EVENT_TITLED = gated(
  /\b(?:meetup|meeting|evening|night|workshop|hackathon|soiree|rencontre|atelier|event|social|drinks|edition|stammtisch|user group|jug|hacktoberfest|lightning talks|hack ?night|dojo|code ?retreat|unconference|bar ?camp|#\d+)\b/,
)
/** "we gathered at the Mill": words before "in" after which a name without "office" is a place. */
const MET = gated(
  /\b(?:met|meet|gathered|gather|assembled|reunited|congregated|came together|got together)(?: (?:again|up|together|once more|back|this time|last \w+|tonight|yesterday))* (?:in|inside) (?:the )?$/,
)
/** "The evening was at Acme", "Tonight we're at Acme" */
const WE_WERE = gated(
  /\b(?:we|i|people|attendees|everyone) spent (?:the|an?|our|two|three|one)(?: [a-z]+){1,2} (?:at|in) (?:the )?$|\b(?:our|the) (?:first|second|third|fourth|fifth|last|\w+th) (?:time|visit)(?: back)? (?:at|to) (?:the )?$|\b(?:we|meetups?|evening|event|meeting|session|edition|it|this one|venue|night|[a-z]{3,6}day|soiree|nous|workshop) (?:[\w']+ ){0,3}?(?:was|were|are|be|is|again)(?: (?:back|again|once|more|all|guests|now|currently|temporarily|still|hands-on))* at (?:the )?$|\b(?:pleasure|great|nice|good|fun|honou?r|joy) to be (?:back |again |here )?(?:at|in) (?:the )?$|\bwe'(?:re|ll be)(?: \w+)? at (?:the )?$|\b(?:nous|on) (?:etions|serons|sommes|etait|sera)(?: [a-z]+){0,3} chez (?:l')?$|\bwir (?:waren|sind|trafen uns)(?: [a-z]+){0,3} bei (?:der )?$/,
)
/** "We met upstairs at A" */
const WE_MET = gated(
  /\b(?:we|us|people|developers|group|members)(?:'(?:ll|re|ve))? (?:\w+ )?(?:met|meet|meeting|gathered|gathering|assembled|convened|got together|congregated|were in|found (?:ourselves|themselves)|ended up)\b[^.;,]{0,30} (?:at|@) (?:the )?$/,
)
/** "s'est déroulé au Grand Moulin", "Le tout se passe à l'Université A", "rendez-vous au Hangar" */
const HELD_AT =
  /\b(?:deroul\w+|(?:se|s'est|sera|est) (?:passe\w*|passai\w*|tenait|tenaient|tiendra|tient|tenue?)|aura lieu|a eu lieu|eu lieu|rendez-vous|retrouv\w+|reuni\w*|accueil\w*)(?: [\w'-]+){0,3} (?:au|aux|a la|a l')\s*$/
/** "we returned to A for our tenth evening" */
const RETURNED = gated(/\b(?:returned|came back|went back|are back|were back|returning|back) to (?:the )?$/)
const FOR_EVENT = gated(
  /^,? for (?:our|the|a|an|another|this)\b[^.;]{0,40} (?:meet-?up|evening|event|meeting|edition|session|night|workshop)\b/,
)
/** "hosted by the Widgets team at A" */
const HOSTED_BY_AT = gated(
  /\b(?:hosted|organi[sz]ed|run|presented|put on) (?:in [^.;,]{2,20} )?by [^.;,]{2,40} (?:at|@) (?:the )?$/,
)
/** "The videos are hosted at A": files, and no people. */
const HOSTED_FILES = gated(
  /\b(?:slides?|videos?|recordings?|code|files?|repo(?:sitory|sitories)?|docs?|documentation|images?|blogs?|sites?|websites?|data|projects?|packages?|servers?|pages?|apps?|content|wiki|podcasts?|newsletter)\b[^.;,]{0,30}\b(?:hosted|available|found|published|posted|online) (?:at|on|@) (?:the )?$/,
)
/** "Widgets #37 na A", "Widgets 12 chez A": the title of an evening with its number. */
const NUMBERED_AT = /#?\b\d{1,3}:? (?:na|no|chez|bei|at|@|en) (?:the )?$/
/** "Join us at A", "meet us on Tuesday at A" */
const JOIN_US = gated(
  /\b(?:join|meet|see) (?:us|you)(?: all| there| again| in person| tonight| next week)?(?: (?:on|this|next) (?:[^.;]|[ap]\.m\.?){0,44}?| for [^.;]{0,50}?)?,? (?:at|@) (?:the )?$/,
)
/** "forty of us made our way to A", "people packed into A" */
const WENT = gated(
  /\b(?:we|us|people|attendees|developers|members|enthusiasts|everyone|crowd|group|meetup|rubyists|pythonistas|gophers|rustaceans)\b[^.;]{0,40}\b(?:(?:made|found) (?:our|its|their) way|headed(?: (?:over|down|up|back|out))|descended|piled|packed(?: out)?|crammed|squeezed|poured|crowded|flocked|trooped|turned up|showed up)(?: (?:back|over|down))? (?:into|to|on|upon|at) (?:the )?$/,
)
/** "University College Leeds" and "TU Wien" are no groups. */
const SCHOOL_OF =
  /\b(?:universit\w+|college|institute?|school|polytechnic|hub|academy|co-?working|hacker ?space|maker ?space|labs?|library|museum|works|studios?|town hall)\b|^(?:tu|eth|fh|uc|htl|uni|insa|epf|iit|iim|iiit|nit|hs|rwth|ens|eni|epitech|epita) /
const SCHOOL =
  /\b(?:universite|ecole|institut|campus|bibliotheque|mediatheque|maison|cantine|fabrique|cafe|centre|espace|palais|hotel|halle|tour)\b/
const NO_VENUE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|person|zoom|english|french|german|(?:north|south|east|west)(?:ern)?\b.*|.*(?:land|ia|many|kingdom|states|america|europe|asia|africa|france|spain|canada|india|china|japan|brazil|mexico|sweden|denmark|norway|belgium|valley|area|region|county))$/
const GATHERING = gated(
  /\b(?:evening|night|meetup|met|gather\w*|workshop|event|soiree|rencontre|atelier|stop|edition)\b/,
)

/** Whether a folded name is of a land, a language or a month: people are "in English" and "in May" as well. */
export const isNoVenue = (name: string): boolean => NO_VENUE.test(name)

/** "at the Acme booth", "at Widgets and the Leeds Meetup": something of another occasion. */
const BOOTH = gated(/^(?:'s?)? (?:booth|stand|table|track|kiosk|pavilion|demo pod|stage|session)\b/)
const OCCASION_NAME =
  /\b(?:[Mm]eet-?[Uu]ps?|[Cc]onference|[Ss]ummit|[Uu]ser [Gg]roup|[Dd]ays|JavaOne)$|\p{Ll}(?:Con|Conf|Fest|Camp)$/u
/** "Widgets was started in Leeds at Acme": software, and no evening. */
const STARTED = gated(
  /\b(?:project|library|tool|framework|language|idea|company|product|career|code) (?:started|began|begun)\b[^.;]{0,20}$|\b(?:was|were|been) (?:\w+ )?(?:started|created|founded|born|developed|invented|written|built|open[- ]sourced)\b[^.;]{0,40}$/,
)
/** "a dinner on Saturday night at the Red Mill": where people ate. */
const AT_TABLE = gated(
  /(?<!\b(?:after|before) )\b(?:dinner|lunch|breakfast|brunch|after[- ]?part(?:y|ies)|pub crawl)\b(?! (?:and|&) (?:a )?(?:talk|learn))[^.;,]{0,50} (?:at|in) (?:the )?$/,
)
/** "we moved to", "the organisers go to" */
const MOVED = gated(
  /\b(?:moves?|moved|moving|went|goes?|came|switch\w*|relocat\w*|headed)(?: [a-z]+)? to (?:the |a |an )?(?:[a-z]+ )?$/,
)
/** "we kicked off the camp, here at the Mill" */
const HERE_AT = gated(
  /\b(?:kick\w*|held|hold\w*|host\w*|running|ran|launch\w*|started|opened|took place|met|gathered)\b[^.;]{0,60},? (?:right )?here at (?:the )?$/,
)
/** "Le 03.03.20 à Forge": a date in digits before the place. "Postgres 9.6.12 at Acme" is a version. */
const AFTER_DIGITS = lean(
  new RegExp(
    `(?:${[
      // With points and a short year it stands alone or behind a word for a day.
      '(?:^|[^\\w\\s./] ?|\\b(?:le|am|on|el|du|den|dem|dia|il|\\w+day|\\w+tag|\\w+di) )(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.\\d\\d',
      '(?<![\\w./])(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.20\\d\\d',
      '(?<![\\w./])(?:(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01]))/(?:20)?\\d\\d',
    ].join('|')}),? (?:a|at|en|chez|bei|im|@) (?:the |la )?$`,
  ),
)
/** "à l'école Grande Forge", "une soirée de conférences au Centre …" */
const AT_SCHOOL = gated(
  /\b(?:rendez-vous|lieu|tiendra|soirees?|rencontres?|retrouv\w+|reuni\w*|accueilli\w*|meet-?up|deroul\w+)\b[^.;,]{0,60} (?:a l'|a la |au )(?:ecole|universite|faculte|institut|campus|bibliotheque|mediatheque|pepiniere(?: d'entreprises)?|restaurant|bar|cafe|brasserie|hotel|musee|theatre|cinema)(?: d[eu'])? ?$/,
)

const isCityEnd = (tokens: readonly Token[], at: number): boolean => {
  for (let length = 1; length <= 3; length++) {
    const hit = cityAt(tokens, at - length + 1)
    if (hit !== undefined && hit.length === length) return true
  }
  return false
}

/** "Thoughtworks Leeds" is Thoughtworks: a well-known name before its branch's city. */
export const ownerOf = (name: string): string => {
  const words = name.split(' ')
  const rest = words.slice(0, -1).join(' ')
  return words.length > 1 && isWellKnown(rest) && cityNamed(words.at(-1) ?? '')?.weak === false ? rest : name
}

/** "à La Filature": a house whose name has the article. */
const HAS_ARTICLE = /^(?:La|Le|Les) \p{Lu}/u

/** All words behind which a rule below sees a place. */
const PLACE_WORDS = wordSet('a au aux to into on upon at en na no im in nel nella al alla chez bei bij presso @')

/**
 * "at A" where A is a place: "we met at A", "the evening at A in Leeds", "Leeds, at A" (a heading), "At A, …" below a
 * heading that names a city, "Chez A, à Lyon, …". A person's employer ("an engineer at A") is none.
 */
export const atPlace = (chain: OrganisationChain): boolean => {
  const { line } = chain
  const { tokens, passage } = line
  const first = chain.named[0]
  if (first === undefined) return false
  const kinds = kindBefore(tokens, first.first)
  const head = first.first - kinds
  const article = articleBefore(tokens, head)
  const at = head - 1 - article
  const preposition = tokens[at]
  const alone = tokens[head - 1]
  const lead =
    kinds === 0 ? chain.lead : chain.lead.slice(0, -fold(passage.text.slice(tokens[head]?.start, first.start)).length)
  // Most names stand behind no word of place, and the few rules that ask for none are quickly seen not to hold.
  const behindPlace = PLACE_WORDS.has(preposition?.folded ?? '') || PLACE_WORDS.has(alone?.folded ?? '')
  if (
    !behindPlace &&
    passage.block.kind !== 'title' &&
    !isOpen(chain.marks, MET) &&
    !isOpen(chain.marks, AT_SCHOOL) &&
    // Of the words of place that the pattern knows, this one is no word of its own.
    !(lead.includes('@') && AFTER_DIGITS.test(lead))
  )
    return false
  const name = fold(first.name)
  if (matchesIn(chain.marks, BOOTH, chain.right) || chain.named.some(one => OCCASION_NAME.test(one.name))) return false
  if (matchesIn(chain.marks, STARTED, lead) || matchesIn(chain.marks, AT_TABLE, lead)) return false
  if (GROUP_NAME.test(name) || CONFERENCE.test(name) || matchesIn(chain.marks, AT_WORK, lead)) return false
  // "at Kubernetes Leeds" names a group; "May 3, 2012 at the Mill Leeds", behind a date, is a place all the same.
  if (
    isCityEnd(tokens, first.last) &&
    !SCHOOL_OF.test(name) &&
    !SCHOOL.test(name) &&
    // "the Grand Moulin of Leeds" is a house.
    !/^(?:de|d|of|von|di)$/.test(tokens[first.last - 1]?.folded ?? '') &&
    ownerOf(first.name) === first.name &&
    !matchesIn(chain.marks, BEHIND_DATE, lead)
  )
    return false
  if (AFTER_DIGITS.test(lead)) return !NO_VENUE.test(name)
  if (matchesIn(chain.marks, AT_SCHOOL, lead)) return true
  // "a eu lieu le 3 mai à la Grande Forge"
  if (
    (preposition?.folded === 'a' && (article === 1 || HAS_ARTICLE.test(first.name))) ||
    /^(?:au|aux)$/.test(alone?.folded ?? '')
  )
    return (
      (AFTER_CLOCK.test(lead) && !NO_VENUE.test(name) && matches(line, DATED)) ||
      (HELD_AT.test(lead) && (SCHOOL_OF.test(name) || !NO_VENUE.test(name))) ||
      /\b(?:lieu|tenue?|reuni\w*|retrouv\w*|rassembl\w*) .*\d/.test(lead) ||
      (/\b(?:lieu|tenue?|reuni\w*|retrouv\w*|rassembl\w*|soirees?|rencontres?|conferences|atelier) /.test(lead) &&
        (SCHOOL.test(name) || placedAfterComma(chain) || chain.placed)) ||
      (passage.block.kind === 'title' && matchesIn(chain.marks, EVENT_TITLED, lead))
    )
  if (passage.block.kind === 'title' && NUMBERED_AT.test(lead)) return true
  // "we move to co-working space Acme for our next evening"
  if (kinds > 0 && matchesIn(chain.marks, MOVED, lead)) return true
  const moving = /^(?:to|into|on|upon|at)$/.test(preposition?.folded ?? '')
  if (moving && matchesIn(chain.marks, RETURNED, lead) && matchesIn(chain.marks, FOR_EVENT, chain.right)) return true
  if (moving && matchesIn(chain.marks, WENT, lead)) return !NO_VENUE.test(name) && line.tokens.length < 60
  if (matchesIn(chain.marks, MET, chain.left)) return !NO_VENUE.test(name) && passage.block.kind === 'paragraph'
  if (preposition === undefined) return false
  // "A spoke on “Looms at Acme”": inside of a title.
  if (passage.quotes.some(({ start, end }) => start < preposition.start && first.end < end)) return false
  // "a las 19:00 en La Forja", "um 19 Uhr im Mühlenhaus"
  if (/^(?:en|na|no|im|in|nel|nella|al|alla|au)$/.test(preposition.folded))
    return (
      AFTER_CLOCK.test(lead) && !NO_VENUE.test(name) && !/^[a-z]{1,2}[.-]?\d{1,3}$/.test(name) && matches(line, DATED)
    )
  if (!/^(?:at|chez|bei|bij|presso|@)$/.test(preposition.folded)) return false
  if (matchesIn(chain.marks, HOSTED_BY_AT, lead)) return true
  if (matchesIn(chain.marks, HERE_AT, lead)) return !/^,? (?:we|i|our|is|are|it)\b/.test(chain.right)
  if (matchesIn(chain.marks, HOSTED_FILES, lead)) return false
  // "by the lovely people at Acme" says who, not where.
  if (
    /\b(?:by|to|thank\w*|from) (?:[\w']+ ){0,3}(?:people|folks|friends|team|crew|guys) (?:at|chez) (?:the )?$/.test(
      lead,
    )
  )
    return false
  const before = tokens[at - 1]
  const kind = passage.block.kind
  const gap = preposition.gap
  if (kind === 'title' && matchesIn(passage.marks, EVENT_TITLED, fold(passage.text)) && article === 0) return true
  if (kind === 'heading' || kind === 'title')
    return (
      before !== undefined &&
      !SPEAKING.has(before.folded) &&
      (isCityEnd(tokens, at - 1) || MEETING.has(before.folded) || chain.placed)
    )
  if (before === undefined || (at <= 1 && before.folded === 'and')) {
    if (/^ (?:we|i|they|our|nous|on)\b/.test(chain.right)) return false
    return chain.placed || headedByCity(line) || (/^,? (?:a|in) /.test(chain.right) && placedAfterComma(chain))
  }
  if (/[.;:!?]/.test(gap)) return false
  if (before.folded === 'up' && /^meet|^met$/.test(tokens[at - 2]?.folded ?? '')) return true
  // "8 pm at A", but not "why I am at A"
  if (/^[ap]m$/.test(before.folded) && tokens[at - 2]?.shape !== 'digit') return false
  if (MEETING.has(before.folded) || isCityEnd(tokens, at - 1)) return true
  if (before.folded === 'group' && /^(?:users?|interest|meetup)$/.test(tokens[at - 2]?.folded ?? '')) return true
  if (MONTH_OR_DAY.test(before.folded)) return true
  if (
    matchesIn(chain.marks, WE_WERE, lead) ||
    matchesIn(chain.marks, WE_MET, lead) ||
    matchesIn(chain.marks, JOIN_US, lead)
  )
    return true
  if (TIME.test(before.text)) return /[:h]|[ap]m$/.test(before.text) || matches(line, DATED)
  if (preposition.folded === 'chez' && (chain.placed || placedAfterComma(chain)) && !ROLE_WORDS.has(before.folded))
    return !/,/.test(tokens[at - 1]?.gap ?? '') || matchesIn(chain.marks, GATHERING, lead)
  const spoken =
    SPEAKING.has(before.folded) || /['"\u2019\u201d»]/.test(passage.block.text.slice(before.end, preposition.start))
  return spoken && (chain.placed || matchesIn(chain.marks, GATHERING, lead))
}

/** "in our team's sessions at Acme", "at our company", "the tools that we have in place at Acme" */
export const AT_WORK = gated(
  /\b(?:our|my|the) (?:team|company|internal|office|employer)(?:'s)? |\bin (?:place|use|production) at (?:the )?$|\b(?:teach(?:es|ing)?|taught|lectur(?:es?|ing)|stud(?:y|ies|ied|ying)) [^.;,]{0,40} at (?:the )?$/,
)
/** "PyLeeds", "LeedsJS", "GadgetConf": a group or a conference, not a house. */
const GROUP_NAME =
  / jug$|^(?:py|jug|php|apero)[a-z]{3,}$|^\S{3,}(?:js|\.js|rb|conf|camp|meetup|jug|rug|lug|pug|phpug)(?: \S+)?$/

const placedAfterComma = (chain: OrganisationChain): boolean => {
  const last = chain.named.at(-1)
  return last !== undefined && cityAt(chain.line.tokens, last.last + 2) !== undefined
}

const headedByCity = (line: Line): boolean => {
  const { headingTokens } = line.passage
  return headingTokens.some((_, at) => cityAt(headingTokens, at) !== undefined)
}
