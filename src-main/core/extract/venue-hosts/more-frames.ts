import type { Frame } from '../organisations/frames.ts'
import { EVENT, ROOM } from './words.ts'

/** Frames for where people met, told of the venue itself, in an invitation, or in the first line of a programme. */
export const MORE_FRAMES: readonly Frame[] = [
  {
    // "Last month Acme hosted Widget's seventh community day", "Initech hosted our Autumn 2019 Loom Day"
    rule: 'hosted-named',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^,?(?: (?:kindly|also|again|graciously|recently|has|have))* (?:hosted|is hosting|are hosting|will host) (?:our|the|their|its|an?|this|[\\w.-]+'s?)(?: (?!on\\b|for\\b|with\\b|by\\b)[\\w'#-]+){0,6} (?:${EVENT}|days?|summit|camp|conf)\\b`,
    ),
    confidence: 0.84,
  },
  {
    // "The Wi-Fi at Acme is fast", "Parking chez Initech", "the lift at the Mill was sulking", "the caretaker of Globex"
    rule: 'amenity-at',
    side: 'left',
    wide: true,
    ends: / (?:at|of|in|chez|bei|de|du) (?:the |l')?$/,
    pattern:
      /\b(?:(?:wi-?fi|wlan|parking|front desk|entrance|main door|doorbell|lobby|elevators?|lifts?) (?:at|chez|bei)|(?:the|its|le|la|les|l') ?(?:lights|lifts?|elevators?|caretaker|janitor|doorman|heating|radiators?|air[- ]con(?:ditioning)?|projector|staircase|stairs|front door|doorbell|reception|gardien|concierge|ascenseur|projecteur) (?:at|of|in|chez|de|du)) (?:the |l')?$/,
    confidence: 0.8,
  },
  {
    // "We were lucky to have this event at the stylish and thoroughly excellent Grand Mill"
    rule: 'event-at',
    side: 'left',
    wide: true,
    ends: / (?:at|in) (?:[a-z,-]+ )*$/,
    pattern: new RegExp(
      `\\b(?:have|having|had|hold|holding|held|host|hosting|run|ran|organi[sz]ed?|celebrat\\w+) (?:this|our|the|an?|its|their)(?: [\\w'-]+){0,3}? ${EVENT} (?:at|in) (?:the|an?|its) (?:[a-z-]+,? ){1,6}$`,
    ),
    confidence: 0.82,
  },
  {
    // "The venue at Acme was great", "Our venue this time: Acme"
    rule: 'venue-at',
    side: 'left',
    ends: /(?:at|in) (?:the )?$/,
    pattern: /\b(?:the|our|this (?:month|time|year)'s) (?:\w+ )?(?:venue|space|location),? (?:at|in) (?:the )?$/,
    also: /^(?: [a-z]+)? (?:was|is|were|has|had|offer\w*|provid\w*|proved|felt|looked)\b/,
    confidence: 0.82,
  },
  {
    // "The Grand Mill venue was very nice", "The Acme office was a great venue"
    rule: 'venue-was',
    side: 'right',
    pattern:
      /^(?:'s)? (?:venue|location|event space|conference venue)(?: in [a-z]+)? (?:was|is|were|has|had|offer\w*|proved)\b|^(?:'s)?(?: (?:offices?|space|building|hq|campus))? (?:was|is|were|proved|made|makes|turned out)(?: [a-z]+){0,3} (?:an?|our|the|as|for) (?:[a-z-]+ ){0,3}(?:venue|location|host|meeting place|place to meet)\b(?! (?:was|is|were)\b)|^ (?:est|etait|fut|sera) (?:vraiment |encore )?(?:une?|le) (?:[a-z]+ ){0,3}(?:lieu|endroit|cadre|ecrin) (?:pour|ou|ideal|parfait)\b/,
    confidence: 0.82,
  },
  {
    // "It is great to see Acme supporting groups by offering a free venue"
    rule: 'supports-with-room',
    side: 'right',
    pattern: new RegExp(
      `^,?(?: who| which| is| are| was| were)? (?:support|help)\\w*[^.;]{0,60} (?:by|with) (?:offering |providing |lending |giving |opening |the use of )?(?:[\\w'-]+ ){0,4}?${ROOM}\\b`,
    ),
    confidence: 0.84,
  },
  {
    // "C'est au Grand Moulin que nous vous donnons rendez-vous", "C'était chez Acme qu'on s'est retrouvés"
    rule: 'c-est-la-que',
    side: 'left',
    pattern: /\bc'(?:est|etait|sera)(?: [a-z]+){0,3} (?:chez|au|aux|a la|a l'|dans la|dans le|dans les) ?$/,
    also: /^[^.;:]{0,50} qu(?:e |')[^.;:]{0,40}\b(?:rendez-vous|retrouv\w+|reuni\w*|accueill\w+|tiend\w+|tenu\w*|deroul\w+|lieu|attend\w+|rassembl\w+)\b/,
    confidence: 0.82,
  },
  {
    // "On se retrouve chez Acme", "La soirée aura lieu chez Acme", "Rendez-vous chez Acme"
    rule: 'chez',
    side: 'left',
    ends: / chez (?:[a-z']+ )*(?:l')?$/,
    pattern:
      /\b(?:rendez-vous|retrouv\w+|reuni\w*|accueilli\w*|recus?|lieu|tiendra|tenue?|deroul\w+|venez|sera|serons|etions|sommes|etait|soiree|rencontre|meetup|bientot|edition|atelier|invites?)(?: de (?:rentree|noel|printemps|fin d'annee|[a-z]+(?:ier|ril|mai|uin|llet|out|bre)))?(?: (?!de\b)[\w'-]+){0,5} chez (?:nos amis de )?(?:la |le )?(?:l')?$/,
    confidence: 0.84,
  },
  {
    // "18:30: Welcome to Acme by its head of product", "19h00 – Accueil chez Acme": the first line of a programme
    rule: 'welcome-to',
    side: 'left',
    wide: true,
    ends: / (?:to|at|@|chez|bei|en|a|by|par) (?:the |l')?$/,
    pattern:
      /(?:^|[\s(*|])\d{1,2}[:h.]?\d{0,2}[^a-z]{0,3}(?:[ap]\.?m\.?)?[^a-z]*(?:\d{1,2}[:h.]\d{2} ?(?:[ap]\.?m\.?)?\W*)?(?:doors open and |registration and )?(?:welcome|arrivals?|doors(?: open)?|check-in|registration|networking|accueil|bienvenue|willkommen|ankommen|einlass|bienvenid\w+) (?:to|at|@|chez|bei|en|a) (?:the |l')?$/,
    also: /^(?!'?s? (?:meet-?up|user group|conference|day|evening|night|community|group)\b)/,
    confidence: 0.8,
  },
  {
    // "the meetup took place bij Acme", "De meetup vond plaats bij Acme"
    rule: 'plaats-bij',
    side: 'left',
    ends: / (?:bij|in het kantoor van) (?:de )?$/,
    pattern:
      /\b(?:plaats|te gast|welkom|bijeen|avond|meetup|waren|samen)(?: [a-z]+){0,3} (?:bij|in het kantoor van) (?:de )?$/,
    confidence: 0.84,
  },
]
