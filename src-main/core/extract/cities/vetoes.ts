import { gated, isOpen, matches, matchesIn } from '../gates/gate.ts'
import { GIVEN_NAMES } from '../people/given-names.ts'
import { fold } from '../text/fold.ts'
import { invites } from '../text/invites.ts'
import { MONTHS } from '../text/months.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { HEART, HOUSE_OF, type Place, WHERE_HELD } from './place.ts'
import { COMPARED, ELSEWHERE, ORIGIN, startingSmall } from './sightings.ts'
import { isVisited } from './visits.ts'

/** An office is where somebody works, but also where people met. */
const OFFICE_VISIT = gated(
  /\b(?:at|hosted|held|into|packed|squeezed|gathered|met|(?:us(?: to)?|we(?: could| may| got to)?) used?|let us|lent us|borrow\w*|having us|had us|welcomed|came to|walked|people|attend\w*|between|participants|host|entering|entered|arriv\w+)\b[^.;]*\b(?:office|offices|headquarters|hq)\b|\b(?:office|offices|headquarters|hq) in [^.;,]{2,30} (?:was|were) (?:[a-z]+ )?(?:packed|full|crowded|filled|buzzing)\b/i,
)

const WORKS = gated(/\b(?:works?|working|employed|lives?|joined (?:us )?(?:by|via|from)|dialled)\b/)

/** "a developer at Acme in Leeds", "ingénieure chez Acme à Lyon", "Jane Roe, a student at Leeds"; not "thirty students in Leeds" */
export const EMPLOYEE = gated(
  /\b(?:developer|engineer|architect|consultant|manager|lead|cto|ceo|founder|scientist|researcher|professor|student|freelancer|analyst|développeu\w+|ingénieure?|consultante?|entwickler(?:in)?)\b(?: [\w-]+)? (?:at|for|with|from|of|chez|bei) [^,.;]{1,40} (?:in|à|en) $|(?:[,(] ?(?:ph\.?d |master'?s? |doctoral )?|(?<!\p{L})(?:an?|une?|eine?|una) (?:[\p{L}-]+ ){0,2})(?:student|lecturer|professor|étudiante?|doctorante?|studentin|doktorandin?|estudiante) (?:at|from|in|à|en|aus|de) $|\b(?:développeu\w+|ingénieure?|consultante?|architecte)(?: [\p{L}-]+)? (?:chez|à) [^,.;]{1,30} $/iu,
)

/** Institutions and streets that a city gives its name to. */
const INSTITUTION =
  /^(?:county|counties|university|université|street|st|road|avenue|lane|boulevard|blvd|square|drive|strasse|straße|straat|room|bank|time|times|airport|institute|college|school|gate|bridge|station|conference on)$/

const ROOM = /^(?:room|auditorium|salle|raum|sala)s?$/
const BEFORE_ROOM = /^(?:conference|meeting|board|class)$/

const SCHOOL = /^(?:universit\p{L}+|college|institut\p{L}*|ecole|lycee|campus|hotel|hochschule)$/u

/** Other groups, whose home is no place of this event: "our friends in York", "the sister meetup in Hull". */
const OTHERS = gated(
  /\b(?:(?:friends|colleagues|sister (?:\w+ )?(?:meetup|group|event)s?|cousins|neighbou?rs|counterparts|chapters?|(?:other|nearby|neighbou?ring) (?:\w+ ){0,2}(?:groups?|chapters?|meetups?|communities)(?: nearby)?|groups? (?:nearby|elsewhere)|amis|homologues)(?::|,|(?!\p{L})(?:[^.;:!?]{0,30} )?(?:in|from|of|at|over in|de|à))|(?:organi[sz]ers?|founders?|co-founders?|leads?|leaders?|chairs?|members?) of|runs|tickets for|[Ii]f you(?:'re| are)(?: \w+)? in|[Nn]'oubliez pas [^.;]*|dialled in from|regions?|zones?|datacent(?:re|er)s?)(?: the| our| [\p{Lu}\d][\p{L}\d-]*(?:,? and|,| et)?| in| at)* $/u,
)

/** "Our friends of the Loom Club invited us to York", « nos amis nous ont accueillis à Lyon » */
const INVITED = /\b(?:invited|welcomed|hosted|invité|accueilli|reçu)e?s?(?!\p{L})[^.;]{0,12}$/iu

/** "Last year we met in Leeds", "Added in 2019: we did, in Leeds", "In May we are in Leeds", "If you looked for us in Leeds" */
const ANOTHER_TIME = gated(
  /\b(?:added (?:in|on) [\w ]{0,14}\d{4}|last year|last time|(?<!(?:arriv|came|flew|got|drove|travel)[^.;]{0,40})the day (?:before|after)|years? ago|previously|l'an dernier|l'année dernière|el año pasado|letztes jahr)\b|^\W*(?:if|should) you\b|\b(?:in|en) (?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre),? (?:we|nous|on) (?:are|will|sera|serons)\b|\brendez-vous (?:en|le|au)\b/i,
)

/** "If you are in Leeds on May 3rd, come by" */
const INVITES =
  /^\W*if you(?:'re| are)? (?:in|near|around)\b.*\d.*\b(?:come|join|stop by|drop by|swing by|say hi|see you|be sure)\b/i

/** "I heard that there is a group in York": told of others. */
const HEARSAY = gated(
  /\b(?:hear(?:d|ing)?|learn(?:ed|t)?|read|understand) (?:that )?(?:there(?:'s| is| are| was)|(?:of|about) (?:an?|another|other|potential|possible|new|future|more))\b[^.;]{0,300}$/i,
)

/** "For example, a user in York", "a search for York", "the data set has every tree in York": what software is shown with. */
const EXAMPLE = gated(
  /\b(?:for (?:example|instance)|imagine|suppose|let's say|search(?:es|ed|ing)? for|data ?sets?|(?:featured )?deals? for|hotels in|an? (?:\w+ )?user in|weather app|servers? (?:stand|run|are|live)|par exemple|zum beispiel|por ejemplo)\b[^.;]{0,60}$/i,
)

const PERHAPS = gated(/\b(?:perhaps|maybe|probably|peut-être|sans doute|vielleicht|quizás)\b[^.;]*$/i)
/** "streaming from a shed in Leeds", "who dialled in from York": where somebody sat who was not there. */
const FROM_AFAR = gated(
  /\b(?:live|dial\p{L}* in|stream\p{L}*|call\p{L}* in|remot\p{L}*|connect\p{L}*|zoom\p{L}* in|join\p{L}*|talking|speaking|flown in|all the way) (?:to us )?(?:from|depuis|aus|desde)\b[^.;]{0,40}$|, from (?:her|his|their|a) [^.;,]{0,30} in $/iu,
)
/** "Next: a workshop in Leeds", "Prochaine étape : Lyon" */
const NEXT = gated(
  /^\W*(?:next(?: (?:time|up|stop|month|meeting|evening|one))?|coming up|up next|prochaine?s?(?: \p{L}+)?|la prochaine fois|demnächst|próxim[oa]s?(?: \p{L}+)?)\s?[:–—]/iu,
)
const PERHAPS_BEHIND = /^,? (?:perhaps|maybe|probably|peut-être|vielleicht|quizás|talvez|forse)\b/i

/** "this one should have been in Leeds", "we had planned a trip to York", "on voudrait aller à Lyon": where nothing was. */
const PLANNED = gated(
  /\b(?:(?:was|were|had been) (?:meant|supposed|due|scheduled|planned) to\b|(?:would|should|'d) have (?:been|met|happened|taken place)\b|had planned\b|(?:look|think)ing (?:at|of|about)\b|wish(?:ed|es) for\b|(?:do|have|hold|run|host) (?:another|one more|the next)(?: one)?(?= in )|interested in (?:start|host|organi[sz]|runn|hold)\w*|on (?:voudrait|aimerait|rêve)|aurait dû|devait se|wollten wir|hätte\w* )[^.;]*$|\boriginally (?:planned|meant|scheduled) (?:to (?:happen|be|be held|take place) )?(?:for|in|at)? ?$/i,
)

/** "a handful of us fly to LoomCon", "wer ohnehin in York ist", "grab me at LoomCon": some go to an event of others. */
const SOME_GO = gated(
  /\b(?:two|three|four|five|some|a few|several|many|einige|quelques-uns|unos cuantos) of (?:us|you|them) (?:are|will|go|went|'ll)\b|\bwer (?:im|am|beim|ohnehin|gerade)\b|\bwhoever is\b|\b(?:grab|find|catch) (?:me|him|her|them) (?:at|in)\b|\bgo heckle\b|\bwatch party\b|\bused to (?:come|go|meet|work|live|be)\b/i,
)

/** "Doors at 18:00 CET, which is 12:00 in Lima": the hour elsewhere. */
const HOUR_IN = /\b\d{1,2}(?:[:.h]\d\d)? ?(?:[ap]m|Uhr|h)? (?:in|à|en) $/i
const ZONES =
  /\b(?:UTC|GMT|CES?T|[ECMP][SD]T|SGT|IST|JST|AE[SD]T|BST|WAT|EAT)\b|\d (?:in|à|en) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,| and| et) \d/u

/** Where a product's people are, or a firm's: "for three million users in Leeds", "with offices in Leeds, York and Hull". */
const AUDIENCE = gated(
  /\b(?:customers|(?:[Ww]ith|has|have|[Aa]vec|[Mm]it) (?:\w+ )?(?:offices|branches|employees|staff|bureaux|agences|Büros)|(?:million|thousand)s? (?:of )?\w+|clients|shops|stores|restaurants|servers|drivers|passengers)(?: across| in| from)?(?: [\p{Lu}][\p{L}-]+(?:, and|,| and)?)* $/u,
)

/** Something to come: "the next evening is in York", "see you in Hull". */
const TO_COME = gated(
  /(?<!\p{L})(?:will (?:take place|be held|happen|be)|this (?:coming )?(?:november|december|january|february|march|april|may|june|july|august|september|october|spring|summer|fall|autumn|winter)|later this year|again (?:this|next)|next (?:year|month|week|spring|fall|march|november)|this weekend|next weekend|ce week-end|goes to|(?:is|are) in \p{Lu}[\p{L}' -]{2,24} (?:in|on) (?:the )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|see you (?:at|in|on|there)|not going to|can't make it|nos vemos|à bientôt|on se retrouve|we(?:'ll| will) be|planning)\b/iu,
)

/** Another time for sure. */
export const SEE_YOU = gated(
  /(?<!\p{L})(?:see you|nos vemos|à bientôt|next (?:year|month|week)|later this year|again (?:this|next)|not going|can't make)\b/iu,
)

/** What a talk told of is not where it was given. */
export const TELLS = gated(
  /\b(?:show(?:ed|s)|explain(?:ed|s)|told|tells|talked about|spoke about|demoed|described|presented (?:how|the)|how|why|because|raconté|expliqué|montré)(?!\p{L})[^.;]*$/iu,
)

/** Whether the event is still to come from where the sentence stands. */
export const isToCome = ({ line }: Place): boolean => matches(line, TO_COME)

/** "27 passage Valencia", "rue de Lyon", "Via Roma": a street that is named after a city. */
const STREETS = wordSet(
  'rue avenue av boulevard bd bld passage quai allée chemin impasse faubourg route via viale piazza corso calle carrer rua avenida plaza praça paseo',
)
const isStreetOf = (tokens: readonly Token[], first: number): boolean => {
  const small = /^(?:de|d|du|des|di|da|do|del)$/.test(tokens[first - 1]?.text ?? '') ? 1 : 0
  const head = tokens[first - 1 - small]
  return (
    head !== undefined &&
    STREETS.has(head.folded) &&
    tokens[first - small]?.gap === ' ' &&
    /^(?: |')$/.test(tokens[first]?.gap ?? '') &&
    !(head.folded === 'via' && head.shape === 'lower')
  )
}

/** "Leeds Council", "Lyon Métropole": with a capital, a public body. */
const PUBLIC_BODY = /^(?:communaute|metropole|agglomeration|agglo|developpement|habitat|council|borough)$/

const partOfName = ({ before, gap, after, city, tokens, first, last, preposition }: Place): boolean =>
  isStreetOf(tokens, first) ||
  (!preposition && after?.gap === ' ' && after.shape === 'title' && PUBLIC_BODY.test(after.folded)) ||
  (INSTITUTION.test(after?.folded ?? '') && tokens[last]?.possessive !== true && after?.gap === ' ') ||
  // "the Leeds conference room": rooms are called after towns.
  (after?.gap === ' ' &&
    (ROOM.test(after.folded) ||
      (BEFORE_ROOM.test(after.folded) &&
        tokens[last + 2]?.gap === ' ' &&
        ROOM.test(tokens[last + 2]?.folded ?? '')))) ||
  // "Reading group: chapters 1–6"
  (city.name === 'Reading' && /^(?:group|club|list|room|circle|week)$/.test(after?.folded ?? '')) ||
  // "Calvin Roe-Parker": the second half of a surname.
  (gap === '-' && before !== undefined && isCapitalised(before) && GIVEN_NAMES.has(tokens[first - 2]?.folded ?? '')) ||
  // "Université Concordia": where a town's name is a common word, the school's own.
  (city.weak && gap === ' ' && SCHOOL.test(before?.folded ?? ''))

const FROM_THE = /\bfrom (?:the|our|their) $/i

/** "lives in Leeds", "from Leeds", "the Leeds-based Jane Roe". */
const origin = (place: Place): boolean => {
  const { before, after, lead, tail, line } = place
  return (
    (/^(?:from|de|d|of|del|von|aus)$/.test(before?.folded ?? '') &&
      !matchesIn(line.marks, HEART, lead) &&
      !matchesIn(line.marks, HOUSE_OF, lead) &&
      !matchesIn(line.marks, WHERE_HELD, tail) &&
      !isVisited(place)) ||
    (after?.gap === '-' && /^(?:based|born)$/.test(after.folded)) ||
    // "visiting from the Leeds offices"
    (FROM_THE.test(lead) && /^(?:offices?|branch|team|hq|headquarters)$/.test(after?.folded ?? '')) ||
    matchesIn(line.marks, EMPLOYEE, lead) ||
    (/^(?:in|a|en)$/.test(before?.folded ?? '') &&
      (matchesIn(line.marks, WORKS, startingSmall(lead)) || !matches(line, OFFICE_VISIT)) &&
      isOpen(line.marks, ORIGIN) &&
      ORIGIN.pattern.test(startingSmall(lead).replace(/\s*(?:in|à|en)\s*$/i, '')))
  )
}

/** "Cities at the end of a title": "Before Leeds", "From Leeds to the cluster". */
const elsewhere = ({ kind, lead, line }: Place): boolean =>
  (kind === 'title' || kind === 'heading') && matchesIn(line.marks, ELSEWHERE, lead)

const DAY =
  /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th|er|\.)?(?: ?[-–] ?\d{1,2}(?:st|nd|rd|th)?)? (?:of )?\p{L}{3,10}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d])/giu

/** Whether a text names a day: "13th July", "5-7 February", "March 3rd". */
export const isDated = (text: string): boolean =>
  (text.match(DAY) ?? []).some(day =>
    fold(day)
      .split(/[^a-z]+/)
      .some(word => MONTHS.has(word)),
  )

/** Another conference than the title's; a heading with its day tells of one among several: "## LoomConf, 5-7 May, Leeds". */
const otherConference = ({ conference, titled, kind, passage }: Place): boolean =>
  conference !== undefined && !titled && kind !== 'title' && !(kind === 'heading' && isDated(passage.text))

/** Whether what stands here is surely no place of this event, whatever the words around it say. */
export const isElsewhere = (place: Place): boolean =>
  partOfName(place) || origin(place) || elsewhere(place) || otherConference(place)

/** What stands before the title of a talk. */
const OF_TALK =
  /^\W*(?:(?:lightning )?talk|keynote|session|workshop|demo|title|topic|conférence|atelier|vortrag|charla|palestra)(?: #?\d+)?\s?[:–—]\s*$/iu

/** "Lost in Leeds" in quotation marks, or as a few words set apart, "Talk: Leeds by bus": the name of a talk or a section. */
const isInTitle = ({ passage, line, tokens, first, last, lead, tail }: Place): boolean => {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  return (
    (/^ \p{Ll}/u.test(tail) && OF_TALK.test(lead)) ||
    passage.quotes.some(quote => quote.start < start && end <= quote.end) ||
    passage.block.emphasis.some(
      run =>
        run.start < start &&
        end <= run.end &&
        run.end - run.start <= 30 &&
        run.end - run.start < (line.sentence.end - line.sentence.start) / 2 &&
        !/\d/.test(passage.text.slice(run.start, run.end)),
    )
  )
}

/**
 * "the train back to Leeds", "then headed home to York", "a layover in Hull": on the way, not where the event was.
 * "We went back to Leeds for our tenth evening" is.
 */
const ON_THE_WAY = gated(
  /\b(?:(?:train|bus|coach|flight|flew|fl(?:y|ying)|dr(?:ive|ove|iving)|ride|plane|car|ferry|head(?:ed|ing)?|way|trip|journey|get(?:ting)?|got|went|go(?:ing)?|travell?(?:ed|ing)?)\b[^.;]{0,20}\b(?:back|home|onwards?)|home|(?:lay-?over|stop-?over|connect(?:ion|ing)|chang(?:ed?|ing) (?:planes|trains|flights))[^.;]{0,20}) (?:to|in|at|via) $|\bvia $|\b(?:part(?:ir|ira|i)?|s'envole|déménag\p{L}+) (?:pour|à|vers) $|\b(?:leav(?:es?|ing)|left|moving|relocating) (?:for|to) $|\b(?:before|until) (?:I|we) (?:head|fly|leave|go|travel|set|take|drive|move)\b[^.;]{0,20} (?:to|for) $/iu,
)
const FOR_EVENT = /^,? (?:again )?(?:for|to (?:host|hold|run|give|speak|meet)|with) /i

/** "based on the Mill in Leeds", "modelled after its sister in York", "replicating the camps that they hold in Hull" */
const MODEL = gated(
  /\b(?:based on|inspired by|model+ed (?:on|after)|similar to|along the lines of|in the style of|counterpart|inspirée? (?:de|du|par))\b[^.;]{0,60}$|\b(?:reproduc|replicat|emulat)(?:e[sd]?|ing) (?:the |our |those |these )?(?:\p{L}+ ){0,2}(?:meetups?|events?|evenings?|camps?|(?:un)?conferences?|format)(?=,? (?:that|which|who|they|of|from|in|at|held|run)\b)[^.;]{0,60}$/iu,
)

/** "he leaves for Leeds", "her internship with them in York": where somebody goes, or was. */
const BOUND_FOR = gated(
  /(?:(?<!\p{L})\p{Lu}\p{L}+|\b(?:he|she|who|they|il|elle|qui|er|sie)) (?:has |have |will |is |are )?(?:leav(?:es?|ing)|left|mov(?:es?|ed|ing)|part(?:i[er]?)?|déménag\p{L}+|zieht) (?:for|to|pour|à|nach) $|\b(?:internship|(?<!the |on |took )stage|thesis|ph\.?d|(?<!case )studies|studium)\b[^.;]{0,40} (?:in |à |at )$/u,
)

/** "her flight was stuck in Leeds", "vive en Lyon", "she works for a mill, a family firm in York", "who teaches weaving in Hull", "I've spoken at a few camps in York": where somebody is, or was before. */
const LIVES = gated(
  /\b(?:vive|viven|vivo|habite|habitent|wohnt|lebt|reside|mora|woont|abita|stuck|stranded|delayed)\b[^.;,]{0,20} (?:en|à|in|a|em|at) $|\bhabite(?:nt)? $|\b(?:works|is (?:now |currently )?working) (?:as an? |at |for |with )(?:(?!\b(?:gave|spoke|talk\w*|show\w*|present\w*|met|meets?|host\w*|us|we|our|meetup|event|evening)\b)[^.;]){0,80} (?:in|à) $|\bwho (?:teach|stud(?:y|ie)|work|live|lecture)e?s?\b[^.;]{0,50} in $|(?:'ve|'s| have| has) (?:also |previously |already )?(?:taught|spoken|presented|helped|attended|run|organi[sz]ed|held|been) (?:\w+ )?(?:a couple|a few|several|many|some|two|three|other|various|previous|earlier)\b[^.;]{0,60} in $/i,
)

/** Whether a sentence of the body speaks of another group, another time or another place. */
export const isOfOthers = (place: Place): boolean => {
  const { line, passage, lead, tail, reading } = place
  return (
    (line.call && !invites(reading, line) && !(reading.announcement && matchesIn(line.marks, SEE_YOU, lead))) ||
    matchesIn(line.marks, AUDIENCE, lead) ||
    (matchesIn(line.marks, ON_THE_WAY, lead) && !FOR_EVENT.test(tail)) ||
    (passage.section !== 'hosts' && isInTitle(place)) ||
    passage.section === 'foot' ||
    reading.colophon.has(passage) ||
    (matchesIn(line.marks, COMPARED, lead) && !matchesIn(line.marks, WHERE_HELD, tail) && !isVisited(place)) ||
    matchesIn(line.marks, MODEL, lead) ||
    matchesIn(line.marks, BOUND_FOR, lead) ||
    matchesIn(line.marks, LIVES, lead) ||
    (line.later && !reading.announcement) ||
    (matchesIn(line.marks, OTHERS, startingSmall(lead)) && !INVITED.test(lead)) ||
    (matches(line, ANOTHER_TIME) && !INVITES.test(line.text)) ||
    (matches(line, NEXT) && !reading.announcement) ||
    matchesIn(line.marks, PERHAPS, lead) ||
    PERHAPS_BEHIND.test(tail) ||
    matchesIn(line.marks, PLANNED, lead) ||
    matchesIn(line.marks, FROM_AFAR, lead) ||
    (matches(line, SOME_GO) && !reading.announcement) ||
    (HOUR_IN.test(lead) && ZONES.test(line.text)) ||
    matchesIn(line.marks, HEARSAY, lead) ||
    matchesIn(line.marks, EXAMPLE, lead)
  )
}
