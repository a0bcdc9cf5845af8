import { isSilent, type OrganisationChain } from '../organisations/chains.ts'
import { fold } from '../text/fold.ts'

const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

const EVENT =
  any(`meetups? events? evenings? nights? sessions? editions? gatherings? workshops? roadshow hackathon conference
  groups? rounds? stops? crowd community rencontres? soirees? ateliers? evenements? everyone everybody us nous leg`)
/** Places that an organisation lends. */
const ROOM = any(`escritorio uffici kantoor ruimtes? zaal lokalen instalaciones instalacoes spazi
  venues? locations? rooms? spaces? halls? offices? hq headquarters doors roof floors? lofts? auditorium cafeteria canteen
  lounge basement atrium studio building campus premises terrace theat(?:re|er) library facilities co-?working floors? locaux bureaux salles? portes toit espaces? siege
  cafe amphitheatre lieu sede espacio local oficinas? auditorio raume?n? raumlichkeiten buro`)
/** What else may be lent where the words say to whom. */
const SEATS = any('tables? chairs? seats? benches stage place home kitchen')
const ADVERBS = `(?:(?:,? (?:(?:co-)?(?:sponsor(?:ed|s|ing)|organi[sz](?:ed|es)) and|has|have|had|a|ont|avait|again|also|once|more|[a-z]{3,}ly|[a-z]{3,}ment|very|nous|y|always|then|this|time|who|which|that|qui|even|all|(?:an? |the )?(?:company|startup|firm|agency)))*)`

type Frame = {
  readonly rule: string
  readonly side: 'left' | 'right'
  readonly pattern: RegExp
  readonly confidence: number
  /** What the words on the other side must say. */
  readonly also?: RegExp
  /** What the words must end with for the pattern to be asked at all: a cheap gate. */
  readonly ends?: RegExp
  /** Whether the words to the sentence's end (or from its start) are asked, past other names. */
  readonly wide?: boolean
}

const FRAMES: readonly Frame[] = [
  {
    // "Acme hosted.", "Acme hosted the Leeds evening", "Acme, which hosted in Leeds"
    rule: 'hosted',
    side: 'right',
    pattern: new RegExp(
      `^(?!, hosted (?:in|at|on|by|for)\\b),?${ADVERBS} (?:hosted(?:$|[.,;:!)]| and $| (?:us|everyone|again|in|at|for|on|them|both)\\b)|(?:hosted(?: and \\w+)?|hosts|(?:is|was|are|were|will be) hosting|will host|hosting) (?:us\\b|(?:the|this|our|these|all|both|every|that)(?: [\\w'-]+){0,4}? ${EVENT}\\b)|(?:welcomed|hosted) (?:\\d+|some|about|around|over|nearly|more than)\\b|(?:welcomed|welcomes) (?:us|the (?:group|crowd|community)|everyone)\\b|(?:accueilli|accueillis|accueillait|accueille|accueillaient|recu|recus|recevait|heberge|hebergeait)\\b)`,
    ),
    confidence: 0.88,
  },
  {
    // "Acme opened its doors", "Acme lent its largest room", "Acme nous a ouvert ses bureaux"
    rule: 'lent-room',
    side: 'right',
    pattern: new RegExp(
      `^(?: (?:space|team|crew|folks))?,?${ADVERBS}(?: (?:is|are|was|were)(?: (?:so )?(?:kind|nice|generous) enough to)?)? (?:gave|gives|give|lent|lends?|loaned|offer(?:ed|s)?(?: up)?|provid(?:ed|es?|ing)|open(?:ed|s)?|shared?|donated?|made available|let us use|letting us use|pret(?:e|ait|a|aient)|ouvert|ouvrait|ouvre|offert|offrait|fourni|mis a (?:notre )?disposition|made)(?! (?:the )?(?:evening|night|meetup) (?!venue|room|space|location))(?: [\\w'-]+){0,5}? (?:[ld]')?${ROOM}\\b(?! (?:on|in) the (?:program|agenda))|^,?${ADVERBS} had (?:an? |the |some )?(?:\\w+ ){0,2}${ROOM} for (?:us|everyone|the)\\b`,
    ),
    confidence: 0.86,
  },
  {
    // "Acme had us back", "Acme gave us tables", "Acme made room for us"
    rule: 'had-us',
    side: 'right',
    pattern: new RegExp(
      `^,?${ADVERBS} (?:(?:had|took|invited|let|letting|squeezed|put) us (?:back|over|again|in|into|use|for|up|meet|have)|(?:gave|lent|offered|provided) us (?:[\\w'-]+ ){0,3}?${SEATS}|waived the (?:rent|fee)|made (?:us )?(?:room|space) for (?:us|the ${EVENT}))`,
    ),
    confidence: 0.85,
  },
  {
    // "Acme set everything up at their Leeds office", "Initech wants to host the meetup in their HQ"
    rule: 'at-their-office',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^,?(?: [\\w',-]+){0,14}? (?:host\\w*|welcom\\w*|invit\\w*|prepared|set|put|let|having|had|organi[sz]ed|arranged|ran|accueill\\w*|recoi\\w*|recev\\w*)\\b(?: [\\w',-]+){0,10}? (?:at|in|into|to|dans|within) (?:their|its|leurs?|ses) (?:[\\w'-]+ ){0,3}?${ROOM}\\b`,
    ),
    confidence: 0.84,
  },
  {
    // "Acme was kind enough to host us", "Initech offered to host"
    rule: 'agreed-to-host',
    side: 'right',
    pattern:
      /^(?:,? (?:who|which) )?(?: ?(?:was|were|is|are|has been|have been)(?: \w+)? (?:kind|nice|generous|good|brave|gracious|lovely) (?:enough )?to| ?(?:has |have |had )?(?:very )?(?:[a-z]+ly )?(?:offered|offers|agreed|agrees|volunteered|stepped (?:up|in)|accepted|accepte|propos\w+|promised)(?: [a-z]+ly)?(?: to| d[e'])) ?(?:host|lend|let us|have us|open|welcome|provide (?:us )?(?:with )?(?:the |a |an |its |their )?(?:\w+ )?(?:venue|space|room|location)|nous (?:accueillir|recevoir|heberger))\b/,
    confidence: 0.86,
  },
  {
    // "The company that hosted the evening, Acme, …", "the people who lent us the room: Acme"
    rule: 'who-hosted',
    side: 'left',
    ends: /[,:–—(-] ?(?:the |at )?$/,
    pattern: new RegExp(
      `\\b(?:company|companies|firm|start-?up|agency|shop|studio|people|folks|team|ones?|entreprise|societe|firma|empresa)(?: here)?,? (?:that|who|which|qui|die|que)(?: (?:is|was|are|were|so|have|has|had|[a-z]+ly|nous|uns|kind enough to))* (?:host\\w*|lent|len[dt]ing|accueill\\w+|heberge\\w*|(?:provid|offer|giv)\\w+(?: \\w+){0,3}? ${ROOM})(?: [\\w']+){0,5}\\s?(?:,|:|–|—|-|\\() ?(?:the |at )?$`,
    ),
    confidence: 0.84,
  },
  {
    // "It was very kind of Acme to provide it for free"
    rule: 'kind-of',
    side: 'left',
    pattern: /\b(?:kind|nice|generous|great|good|lovely|gentil) of (?:the )?$/,
    also: /^ to (?:host|lend|let|open|have|welcome|(?:provide|offer|give)(?! [^.;]{0,30}\b(?:food|pizza|drinks|beer|snacks|lunch|dinner|prizes)))\b/,
    confidence: 0.84,
  },
  {
    // "we could use a nice space at Acme"
    rule: 'used-room-of',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:use|used|using|borrow\\w*|rent(?:ed|ing)?) (?:[\\w'-]+ ){0,4}?${ROOM} (?:in|at|of|from) (?:the )?$`,
    ),
    confidence: 0.84,
  },
  {
    // "thanks to A for hosting", "A for the room", "merci à A pour l'accueil"
    rule: 'thanked-for-hosting',
    side: 'right',
    pattern: new RegExp(
      `^[,)]?(?: (?:team|folks|crew|guys))?,? (?:for|pour|de|d'avoir|fur|furs|por|pel[ao]|per|voor)\\b(?! (?:organi[sz]|speaking|coming|presenting|the talk|(?:his|her) talk))(?:(?! (?:and|et|y|und)(?: also)? (?:to|a|au|aux|an)\\b)[^.;:]){0,80}?[ '](?:host(?:ing|ed)?\\b(?! (?:platform|provider|service|credits|(?:the|a|our|this) (?:panel|talk|session|quiz|podcast|discussion|q&a)))|hosten|hospitality|hospitalite|welcoming\\b|accueil\\w*|hebergement|heberg[eé]\\w*|recevoir|recus?\\b|acoger\\w*|alojar\\w*|recib\\w+|ceder\\w*|dejar\\w*|ospit\\w+|gastfreundschaft|gastvrijheid|(?:the|their|its|this|that|an?|our|us|some|such|leurs?|la|le|les|sa|ses|son|une?|el|su|die|den|ihre|with|great|nice|lovely|beautiful|providing|offering|lending|meeting|opening)(?: [\\w'-]+){0,3}? ${ROOM}\\b|${ROOM}(?:$|[.,!]| (?:and|et|und|y)\\b)|having (?:us|the)|letting us (?:use|in|meet|have)|pret de)`,
    ),
    confidence: 0.93,
  },
  {
    // "A, notre hôte", "A was our host"
    rule: 'is-host',
    side: 'right',
    pattern:
      /^ (?:was|were|is|are|will be)(?: (?:again|also|once more))* (?:our|the) (?:\w+ )?venue\b|^, whose (?:\w+ )?(?:office|space|room|roof|venue|hall|building)s?\b|^,?(?: (?:was|were|is|are|as|etait|est|played|acted as))?(?: (?:again|also|once|more))*,? (?:(?:our|the|a|notre|nos|host) (?:[a-z-]+ ){0,2}?|l')(?:(?:hosts?|hotes?|hotesse|gastgeber)\b(?! (?:of the (?:show|podcast)|names?|process|machines?|os|systems?))|(?:home|shelter|maison) (?:for|pour|again|once)\b)/,
    confidence: 0.86,
  },
  {
    // "hosted by A", "accueillis chez A", "hosted in Leeds by A"
    rule: 'hosted-by',
    side: 'left',
    pattern:
      /(?:(?:^|[,(;–—] ?|\b(?:kindly|generously|graciously|is|was|were|are|been|being|evening|meet-?ups?|events?|night|[a-z]+ly|soiree|rencontre|group|edition|workshop|hackathon|session|meeting|gathering|social|conference|month|week|that|which|and|us|once again|again) ?)(?:hosted)|\b(?:accueill?i\w*|hebergee?s?|recue?s?))(?:[^.;]{0,40})? (?:by|at|par|por|von|chez|bei|with|in)(?: (?:the|our|la|le|les|friends|folks|at|of|good|people|offices?|bureaux|locaux|de))*\s*(?:[ld]')*$/,
    confidence: 0.87,
  },
  {
    // "the room was lent by A", "space courtesy of A", "salle prêtée par A"
    rule: 'room-by',
    side: 'left',
    pattern: new RegExp(
      `\\b${ROOM}\\b[^.;]{0,50}?\\b(?:lent|loaned|given|provided|offered|donated|sponsored|arranged|courtesy|thanks|pretee?s?|offerte?s?|fournie?s?|gracieusete)(?: to us)? (?:by|par|of|to|de)(?: (?:the|our|la|le|les|friends at))?\\s*(?:l')?$`,
    ),
    confidence: 0.87,
  },
  {
    // "Our host was A", "our hosts A", "notre hôte, A", "thanks to our host A"
    rule: 'our-host',
    side: 'left',
    pattern:
      /\b(?:our|notre|nos|unser\w*|the [a-z]+'s|this [a-z]+'s|tonight's|thanks to|thank|grateful to|gratitude to|cheers to|merci a|dank an|gracias a)(?: [\w-]+){0,3} (?:hosts?|hotes?|gastgeber|(?:venue|space|location|hosting) (?:sponsors?|partners?|hosts?))\b(?:,? (?:at|for the|in|of the|of|for|this|de la) ?[\w ]{0,25})?(?: (?:was|were|is|are|etait|etaient|est|sont|again))*\s*[,:–—-]?\s*(?:(?:the|from|at) )?$/,
    confidence: 0.87,
  },
  {
    // "Venue: A", "Lieu : A": a label at the start of a line
    rule: 'venue-label',
    side: 'left',
    pattern:
      /(?:^|[\n|(;•·] ?)\W*(?:venue|hosts?|hosted (?:by|at)|hotes?|lieu|salle|where|location|place|endroit|venue host|host and venue|venue (?:&|and) [a-z]+|venue sponsor|accueil|accueilli par|address|adresse|ort|veranstaltungsort|lugar|donde|local|donde y cuando|ou)\s*(?:\?\s*)?(?:[:–—|]|\s-\s|(?:is|was) )\s*(?:(?:[^.;:\n]{0,40} )?(?:the|at|in|chez|bei|en|@|les bureaux de|bureaux de) )?$|(?:📍|🏢|📌) ?$/,
    confidence: 0.87,
  },
  {
    // "we met in a shop called A", "It was held at a small brewery named A"
    rule: 'place-called',
    side: 'left',
    wide: true,
    ends: /(?:called|named|as|nommee?|appelee?|namens),? (?:the )?$/,
    pattern:
      /\b(?:held|met|gathered|hosted|meetup|event|evening|took place|happened|lieu|stattgefunden|getroffen)\b[^.;]{0,40} (?:at|in|inside|by|dans|in) (?:an?|the|this|une?|einem?r?) [^.;]{2,70} (?:called|named|known as|nommee?|appelee?|namens),? (?:the )?$/,
    confidence: 0.82,
  },
  {
    // "The venue will be A", "the place for the evening was once more A"
    rule: 'venue-is',
    side: 'left',
    pattern:
      /\b(?:the|our|this month's|tonight's) (?:\w+ )?(?:venue|location|meeting place)(?: (?:for|of|this|tonight)[^.;]{0,30})? (?:was|is|will be|'ll be)(?: (?:again|once|more|back|the|at|at the|held))* $/,
    confidence: 0.84,
  },
  {
    // "at the offices of A", "dans les locaux de A"
    rule: 'offices-of',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:guests? (?:of|at)|zu gast bei|invit[eé]e?s (?:de|par|chez)) (?:the )?$|\\b(?:at|in|into|to|inside|dans|aux?|within|chez|en|im|in den|na|no|nella|nel|negli|presso|op het|in het|op|took over|filled|packed|occupied)(?: [\\w'-]+){0,4}? (?:[l]')?(?:home|house|auditorium|${ROOM})(?: [\\w-]+)? (?:of|de|du|des|del|at|chez|von|der|bei|da|do|di|della|van)(?: (?:the|la|le|les|nos? sponsors?(?: du mois)?|our sponsors?)\\s?:?)?\\s*(?:[ld]')*$|\\b(?:dans|aux) (?:les )?(?:locaux|bureaux) d[eu]? ?'?$|\\boffices? of(?: the)? $`,
    ),
    confidence: 0.87,
  },
]

const THANKS =
  /\b(?:thank|thanks|merci|danke?|dank an|gracias|obrigad\w|grazie|bedankt|agradec\w*|remerci\w*|grateful|gratitude|shout|applause|kudos|cheers|appreciat\w*|hats? off|owe)\b/
/** Where somebody is employed, or what a piece of software runs on. */
const EMPLOYED =
  /\b(?:works?|working|worked|based|job|team|colleagues?|moved|hired|employed|joined(?! us\b)|engineers?|developers?|architects?|founder|lead|manager|cto|ceo|travaille|ingenieure?|developpeu\w+|architecte|solv\w+|problems?|projects?|repositor\w+|code|charts?|images?|sites?|podcast|webinar|registry|packages?|chez|desk|services?|servers?|apps?|apis?|models?|blogs?|clusters?|domains?|websites?|files?|databases?|videos?) (?:\w+ ){0,2}(?:at|in|from|chez|dans|by|hosted|for|on)\b/
const OFFICE_AFTER =
  /^(?:'s? (?:[\w'-]+ ){0,3}?(?:offices?|hq|headquarters|campus|auditorium|cafeteria|canteen|loft|lounge|premises|building|atrium|room|spaces?|place|hall|studio|theatre|theater|library|hub|centre|center|facility|digs|home|lobby|rooftop|bar|kitchen|meeting room)| (?:(?:\w+ )?(?:offices?|hq|headquarters|campus|auditorium|cafeteria|canteen|loft|spaces?|co-?working(?: space)?|theatre|clubhouse|innovation hub|building(?! [a-z]+ing\b| (?:my|our|your|the|an?|on|with|for|up|block|scalable|better)\b)|tower|studios?|lounge|premises|facilit(?:y|ies)|rooftop|labs?|(?:event|meetup|office|conference|meeting|training|community|work) ?(?:space|room|area|centre|center)|taproom|brewery|pub|bar|cafe|bookshop|restaurant|showroom|warehouse)))\b/
const INTO =
  /\b(?:at|in|into|to|inside|filled|packed|within|around|through|dans|aux?|left|from|visit(?:ed|ing)?|en|bei|im)(?: the| our| la| den)?(?: (?:wonderful|lovely|beautiful|new|amazing|great|awesome|shiny|fantastic|nice|cosy|cozy|old|main|local|[a-z]+ful))? $|\b(?:at|in|into|to|inside|within|from|visit(?:ed|ing)?|filled|packed) (?:the|our|their)(?: (?!(?:on|of|for|by|to|and|from|with|near|in|at|team)\b)[a-z-]+){1,2} $/
/** "in the Mill House building": of a house, not of who is in it. */
const BUILDING = /^ (?:building|tower)\b/
/** "the first meetup since a trip to Acme's office": another visit than this one. */
const OTHER_VISIT =
  /\b(?:since|trip|tour of|remember\w*|unlike|last (?:time|year)|years? ago|used to|back when|job|interview\w*|internship)\b[^.,;]{0,40}$/
const OPENING =
  /^\W*(?:(?:on )?(?:[a-z]+day,? )?(?:[a-z]+ )?\d{1,2}(?:st|nd|rd|th)?(?: [a-z]+)?(?:,? \d{4})?[,.:–—]? ?(?:at )?)?(?:the )?$/

/** The folded words from a chain to the end of its sentence. */
const widely = ({ named, line }: OrganisationChain): string => {
  const from = named.at(-1)?.end ?? 0
  return fold(line.passage.text.slice(from, Math.min(line.sentence.end, from + 200)))
}

/** The frame that makes a chain of organisations the hosts; undefined where none does. */
export const hostFrame = (
  chain: OrganisationChain,
): { readonly rule: string; readonly confidence: number } | undefined => {
  const silent = { left: isSilent(chain.left), right: isSilent(chain.right) }
  for (const frame of FRAMES) {
    if (silent[frame.side] && frame.wide !== true) continue
    if (frame.ends?.test(chain.left) === false) continue
    const matches =
      frame.side === 'left'
        ? frame.pattern.test(frame.wide === true ? chain.lead : chain.left) ||
          (/ by\s?: $/.test(chain.left) && frame.pattern.test(chain.left.replace(/\s?: $/, ' ')))
        : frame.pattern.test(frame.wide === true ? widely(chain) : chain.right)
    if (!matches) continue
    if (frame.also !== undefined && !frame.also.test(frame.side === 'left' ? chain.right : chain.left)) continue
    if (
      frame.rule === 'thanked-for-hosting' &&
      !(chain.line.passage.block.kind === 'list-item' && chain.lead.trim() === '') &&
      !THANKS.test(chain.lead) &&
      !THANKS.test(fold(chain.line.passage.heading))
    )
      continue
    if (frame.side === 'left' && frame.rule !== 'venue-label' && EMPLOYED.test(chain.left)) continue
    return frame
  }
  // "in a room that A kindly lent us"
  if (
    /^ (?:\w+ )?(?:lent|gave|offered|opened|found|lends|kept)(?: (?:to|for))? (?:us|for us|for the)\b/.test(
      chain.right,
    ) &&
    new RegExp(`\\b${ROOM}\\b(?: [\\w]+)? ?(?:that|which)?\\s*$`).test(chain.left)
  )
    return { rule: 'lent-room', confidence: 0.86 }
  // "at A's office", "A's office in Leeds was full", "6 March, A's office"
  if (OFFICE_AFTER.test(chain.right) && !EMPLOYED.test(chain.left) && !OTHER_VISIT.test(chain.lead)) {
    if (chain.line.passage.block.kind === 'heading' && /(?:^|[,:–—-] ?)$/.test(chain.left))
      return { rule: 'at-office', confidence: 0.85 }
    if (INTO.test(chain.left))
      return BUILDING.test(chain.right)
        ? { rule: 'in-building', confidence: 0.75 }
        : { rule: 'at-office', confidence: 0.87 }
    if (chain.right.startsWith("'") && OPENING.test(chain.lead)) return { rule: 'at-office', confidence: 0.82 }
  }
  // "Wednesday, 17:30 – 20:30 Acme, Mill Lane 5, Leeds"
  if (AFTER_TIME.test(chain.left) && BEFORE_STREET.test(chain.right))
    return { rule: 'time-and-street', confidence: 0.82 }
  return undefined
}

const AFTER_TIME = /\b\d{1,2}[:h.]\d{2}(?: ?[ap]m)?(?: uhr)?,? (?:at |@ )?$/
const BEFORE_STREET = /^, (?:[^,;]{3,40} \d+[a-z]?(?:,|$)|\d+ [a-z])/

/** "…, to A in Leeds and B in York": the next name and city of a list whose verb was said once. */
export const continuesList = (chain: OrganisationChain): boolean =>
  chain.placed &&
  /(?:,|;| and| et)(?: (?:and|et))?(?: (?:to|by|at|a|chez|par))?(?: (?:the|la|le|our))?\s*(?:l')?$/.test(chain.left)
