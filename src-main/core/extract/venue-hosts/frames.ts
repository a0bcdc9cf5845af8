import type { OrganisationChain } from '../organisations/chains.ts'
import { fold } from '../text/fold.ts'

const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

const EVENT =
  any(`meetups? events? evenings? nights? sessions? editions? gatherings? workshops? roadshow hackathon conference
  groups? rounds? stops? crowd community rencontres? soirees? ateliers? evenements? everyone everybody us nous leg`)
/** Places that an organisation lends. */
const ROOM =
  any(`venues? locations? rooms? spaces? halls? offices? hq headquarters doors roof floors? lofts? auditorium cafeteria canteen
  lounge basement atrium studio building campus premises terrace locaux bureaux salles? portes toit espaces? siege
  cafe amphitheatre`)
/** What else may be lent where the words say to whom. */
const SEATS = any('tables? chairs? seats? benches stage place home kitchen')
const ADVERBS = `(?:(?:,? (?:has|have|had|a|ont|avait|again|also|once|more|kindly|generously|graciously|warmly|very|nous|y|always|then|this|time|who|which|that|qui|even|all))*)`

type Frame = {
  readonly rule: string
  readonly side: 'left' | 'right'
  readonly pattern: RegExp
  readonly confidence: number
}

const FRAMES: readonly Frame[] = [
  {
    // "Acme hosted.", "Acme hosted the Leeds evening", "Acme, which hosted in Leeds"
    rule: 'hosted',
    side: 'right',
    pattern: new RegExp(
      `^,?${ADVERBS} (?:hosted(?:$|[.,;:!)]| (?:us|everyone|again|in|at|for|on|them|both)\\b)|(?:hosted|hosts|is hosting|was hosting) (?:us\\b|(?:the|this|our|these|all|both|every|that)(?: [\\w'-]+){0,4}? ${EVENT}\\b)|(?:welcomed|hosted) (?:\\d+|some|about|around|over|nearly|more than)\\b|(?:welcomed|welcomes) (?:us|the (?:group|crowd|community)|everyone)\\b|(?:accueilli|accueillis|accueillait|accueille|accueillaient|recu|recus|recevait|heberge|hebergeait)\\b)`,
    ),
    confidence: 0.88,
  },
  {
    // "Acme opened its doors", "Acme lent its largest room", "Acme nous a ouvert ses bureaux"
    rule: 'lent-room',
    side: 'right',
    pattern: new RegExp(
      `^,?${ADVERBS} (?:gave|lent|lends|loaned|offered|provided|opened|shared|donated|pret(?:e|ait|a|aient)|ouvert|ouvrait|ouvre|offert|offrait|fourni|mis a (?:notre )?disposition|made)(?! (?:the )?(?:evening|night|meetup))(?: [\\w'-]+){0,5}? (?:[ld]')?${ROOM}\\b`,
    ),
    confidence: 0.86,
  },
  {
    // "Acme had us back", "Acme gave us tables", "Acme made room for us"
    rule: 'had-us',
    side: 'right',
    pattern: new RegExp(
      `^,?${ADVERBS} (?:(?:had|took|invited|let|squeezed) us (?:back|over|again|in|into|use|for)|(?:gave|lent|offered|provided) us (?:[\\w'-]+ ){0,3}?${SEATS}|waived the (?:rent|fee)|made (?:us )?(?:room|space) for (?:us|the ${EVENT}))`,
    ),
    confidence: 0.85,
  },
  {
    // "thanks to A for hosting", "A for the room", "merci à A pour l'accueil"
    rule: 'thanked-for-hosting',
    side: 'right',
    pattern: new RegExp(
      `^[,)]?(?: (?:team|folks))?,? (?:for|pour|de|d'avoir)(?: (?:(?:sponsor\\w*|the (?:pizza|food|drinks|beer))[^.,;]{0,40}? and|for))?(?: (?:kindly|generously|having|once|again|also|their|your|its|the|such|a|great|warm|beautiful|leur|son|la|le|les|l'|nous|avoir|lending|providing|offering|giving|sharing|opening|us|nous|pret\\w*|ouvert\\w*|offert\\w*|sa|ses|with|letting|une?|use|of|lovely|very|venue))*[ ']*(?:host(?:ing|ed)?\\b|hospitality|welcom\\w*|accueil\\w*|hosp|hebergement|heberges?|recus?\\b|(?:[\\w'-]+ ){0,2}?${ROOM}\\b|having us|having the|letting us (?:use|in)|pret de)`,
    ),
    confidence: 0.93,
  },
  {
    // "A, notre hôte", "A was our host"
    rule: 'is-host',
    side: 'right',
    pattern:
      /^,?(?: (?:was|were|is|are|as|etait|est|played|acted as))?(?: (?:again|also|once|more))*,? (?:our|the|a|notre|nos|l'|host)(?: ?[a-z-]+){0,2}? ?(?:(?:hosts?|hotes?|hotesse)\b|(?:home|shelter|maison) (?:for|pour|again|once)\b)/,
    confidence: 0.86,
  },
  {
    // "hosted by A", "accueillis chez A", "hosted in Leeds by A"
    rule: 'hosted-by',
    side: 'left',
    pattern:
      /(?:(?:^|[,(;–—] ?|\b(?:kindly|generously|graciously|is|was|were|are|been|being|evening|meetup|event|night|gracefully|soiree|rencontre|group|edition|workshop|and|us|once again) ?)(?:hosted)|\b(?:accueill?i\w*|hebergee?s?|recue?s?))(?:[^.;]{0,40})? (?:by|at|par|chez|with|in)(?: (?:the|our|la|le|les|friends|folks|at|of|good|people|offices?|bureaux|locaux|de))*\s*(?:[ld]')*$/,
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
      /\b(?:our|notre|nos|the evening's|tonight's)(?: [\w-]+){0,2} (?:hosts?|hotes?)\b(?:,? (?:at|for the|in|of the|of|for|this|de la) ?[\w ]{0,25})?(?: (?:was|were|is|are|etait|etaient|est|sont|again))*\s*[,:–—-]?\s*(?:(?:the|from|at) )?$/,
    confidence: 0.87,
  },
  {
    // "Venue: A", "Lieu : A": a label at the start of a line
    rule: 'venue-label',
    side: 'left',
    pattern:
      /(?:^|[\n|(;•·] ?)\W*(?:venue|hosts?|hosted (?:by|at)|hotes?|lieu|salle|where|location|place|endroit|venue host|host and venue|venue (?:&|and) host|venue sponsor|accueil|accueilli par)\s*(?:[:–—|]|\s-\s|(?:is|was) )\s*(?:(?:the|at|chez|les bureaux de|bureaux de) )?$/,
    confidence: 0.87,
  },
  {
    // "at the offices of A", "dans les locaux de A"
    rule: 'offices-of',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:at|in|into|to|inside|dans|aux?|within|chez)(?: [\\w'-]+){0,4}? (?:[l]')?(?:home|house|auditorium|${ROOM})(?: [\\w-]+)? (?:of|de|du|des|at|chez)(?: (?:the|la|le|les))?\\s*(?:[ld]')*$|\\b(?:dans|aux) (?:les )?(?:locaux|bureaux) d[eu]? ?'?$|\\boffices? of(?: the)? $`,
    ),
    confidence: 0.87,
  },
]

const THANKS =
  /\b(?:thank|thanks|merci|remerci\w*|grateful|gratitude|shout|applause|kudos|cheers|appreciat\w*|hats? off|owe)\b/
/** Where somebody is employed, or what a piece of software runs on. */
const EMPLOYED =
  /\b(?:works?|working|worked|based|job|team|colleagues?|moved|hired|employed|joined|engineers?|developers?|architects?|founder|lead|manager|cto|ceo|travaille|ingenieure?|developpeu\w+|architecte|projects?|repositor\w+|code|charts?|images?|sites?|podcast|webinar|registry|packages?|chez|desk) (?:\w+ ){0,2}(?:at|in|from|chez|dans|by|hosted|for|on)\b/
const OFFICE_AFTER =
  /^(?:'s? (?:[\w'-]+ ){0,3}?(?:offices?|hq|headquarters|campus|auditorium|cafeteria|canteen|loft|lounge|premises|building|atrium|room|space|place|hall|studio)| (?:(?:\w+ )?(?:offices?|hq|headquarters|campus|auditorium|cafeteria|canteen|loft)))\b/
const INTO = /\b(?:at|in|into|to|inside|filled|packed|within|around|through|dans|aux?|left)(?: the| our)? $/
const OPENING =
  /^\W*(?:(?:on )?(?:[a-z]+day,? )?(?:[a-z]+ )?\d{1,2}(?:st|nd|rd|th)?(?: [a-z]+)?(?:,? \d{4})?[,.:–—]? ?(?:at )?)?(?:the )?$/

/** The frame that makes a chain of organisations the hosts; undefined where none does. */
export const hostFrame = (
  chain: OrganisationChain,
): { readonly rule: string; readonly confidence: number } | undefined => {
  for (const frame of FRAMES) {
    const matches =
      frame.side === 'left'
        ? frame.pattern.test(chain.left) ||
          (/ by\s?: $/.test(chain.left) && frame.pattern.test(chain.left.replace(/\s?: $/, ' ')))
        : frame.pattern.test(chain.right)
    if (!matches) continue
    if (
      frame.rule === 'thanked-for-hosting' &&
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
  if (OFFICE_AFTER.test(chain.right) && !EMPLOYED.test(chain.left)) {
    if (chain.line.passage.block.kind === 'heading' && /(?:^|[,:–—-] ?)$/.test(chain.left))
      return { rule: 'at-office', confidence: 0.85 }
    if (INTO.test(chain.left)) return { rule: 'at-office', confidence: 0.87 }
    if (chain.right.startsWith("'") && OPENING.test(chain.lead)) return { rule: 'at-office', confidence: 0.82 }
  }
  return undefined
}

/** "…, to A in Leeds and B in York": the next name and city of a list whose verb was said once. */
export const continuesList = (chain: OrganisationChain): boolean =>
  chain.placed &&
  /(?:,|;| and| et)(?: (?:and|et))?(?: (?:to|by|at|a|chez|par))?(?: (?:the|la|le|our))?\s*(?:l')?$/.test(chain.left)
