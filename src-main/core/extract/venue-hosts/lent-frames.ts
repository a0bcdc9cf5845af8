import type { Frame } from '../organisations/frames.ts'
import { ROOM } from './words.ts'

/** Rooms, and what else of a house is lent where the words say to whom. */
const LENT = `(?:${ROOM}|(?:sixth|second|third|fourth|fifth|ground|top) floor|stage|hall|saal|kinosaal|horsaal|werkstatt|hof|keller|dachboden|aula|cour|cave|grenier|atelier|plateau|patio|teatro|foyer|annexe?|barn|yard|workshop|kitchen|chapel|gym|ballroom|boardroom|den|attic|cellar|(?:[a-z]+ )?area|labs?|laboratory)`
/** "on Mill Street", ", rue de la Forge,": where a house stands, told between its name and what it did. */
const STANDS =
  '(?:,? (?:on|in|at|near|off|by|rue|over on|down on|up on|en|a|dans) [^.;:()]{2,34}?,?|, rue [^.;:(),]{2,30},| (?:anyway|again|too|once more|after all),)?'

/** A street or a quarter behind the house is not who lent it. */
const NOT_OF_PLACE = /^(?!.*\b(?:in|on|near|off|rue|en)(?: d\w+)?(?: la| les)? $)/

/** Frames for houses lent, told in plain words rather than as hosting. */
export const LENT_FRAMES: readonly Frame[] = [
  {
    // "Acme in Leeds handed us its top floor", "The Guild Hall on Mill Street gave us their rehearsal room"
    rule: 'handed-us',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^(?: (?:team|crew|folks|people|staff))?${STANDS},?(?: (?:who|which|has|have|had|also|again|kindly|generously|even|then|simply|always))* (?:g(?:ave|ives?|iven)|hand(?:ed|s)|le(?:nt|nds?|ft|aves)|loan(?:ed|s)|let|turned over|opened up|surrendered|spared|cleared|found|saved) (?:us|the (?:group|meet-?up|club)|over to us) (?:(?:have|use|up|borrow|loose in|run of|the run of|all of|half of|both) )*(?:(?!(?:talk|demo|tour|presentation|insight|overview)\\b)[\\w'-]+ ){0,4}?${LENT}\\b(?! (?:service|server|file|update)s?\\b)`,
    ),
    also: NOT_OF_PLACE,
    confidence: 0.86,
  },
  {
    // "The Mill has now put up with us three times", "Acme took us in", "Initech gave us shelter"
    rule: 'put-up-with-us',
    side: 'right',
    pattern:
      /^,?(?: (?:who|which|that|has|have|had|now|again|also|kindly|generously|graciously|bravely|always|still|once|more|even))* (?:(?:put|puts|putting) up with us|took us in|takes us in|taken us in|(?:gave|gives|given|offered) us (?:[a-z]+ )?(?:shelter|asylum|refuge|a home|a roof|houseroom)|(?:tolerated|endured|sheltered|housed|suffered|adopted|accommodated|rescued) us\b|opened (?:its|their) (?:doors|gates|house)|let us (?:in(?! on\b)|stay|have|use|loose|meet|squat|camp|take over|borrow)\b|had us (?:over|round|back|in|again))/,
    confidence: 0.85,
  },
  {
    // "L'atelier du Moulin nous prêtait sa salle", "le Musée nous a laissé son auditorium"
    rule: 'nous-a-laisse',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^${STANDS},?(?: qui)? nous (?:a|ont|avait|avaient)? ?(?:encore |de nouveau |gentiment |aimablement |genereusement )?(?:laisse|laissait|laissaient|prete|pretait|pretaient|cede|cedait|cedaient|confie|confiait|ouvert|ouvrait|offert|offrait|reserve|reservait|heberge|hebergeait|hebergent|accueilli|accueillait|accueille|accueillent|recu|recevait|recoit)(?:$|[ .,!] ?(?:(?:(?:sa|son|ses|leurs?|le|la|les|une?|deux|toute?) )(?:[\\w'-]+ ){0,2}?${LENT}|pour|dans|chez|depuis|a nouveau|encore)\\b)`,
    ),
    also: NOT_OF_PLACE,
    confidence: 0.86,
  },
  {
    // "Das Haus der Weber hat uns den großen Saal überlassen", "… , das uns den Saal bis Mitternacht überließ"
    rule: 'uns-uberlassen',
    side: 'right',
    wide: true,
    pattern:
      /^(?:[^.;:]{0,30}, (?:das|die|der|welche[rs]?))?(?: (?:hat|haben|hatte|hatten|wieder|auch))* uns(?: [^\s.;:,]+){1,8} (?:uberlie(?:ss|\S)(?:en)?|uberlasst|uberlassen|gelassen|geliehen|lieh(?:en)?|leiht|geoffnet|offneten?|zur verfugung|gab(?:en)? |aufgenommen|aufnahm(?:en)?|beherbergt\w*|aufgesperrt|bereitgestellt)(?![a-z])/,
    also: /(?:^|[.;,–—(] ?|\b(?:das|die|der|dem|den|an|am|bei|im|und) (?:das |die |den )?)$/,
    confidence: 0.86,
  },
  {
    // "Hosts for the evening were the people of Acme"
    rule: 'hosts-were',
    side: 'left',
    pattern:
      /(?:^|[.;] )(?:the |our )?hosts?(?: (?:for|of|on) (?:the|this|that) [a-z]+| this (?:time|month)| again)? (?:was|were|is|are)(?: (?:the|our|good|kind|lovely|friends|folks|people|team|guys|of|at|from|again))* $/,
    confidence: 0.85,
  },
  {
    // "Merci au Collège Moulin, où on a passé l'hiver", "thanks to Acme, where we spent the winter"
    rule: 'where-we',
    side: 'right',
    pattern:
      /^,? (?:(?:ou|chez qui) (?:on|nous) (?:a|avons|etait|etions|est|sommes|s'est)\b|where (?:we|all of us|the group) (?:met|spent|gathered|sat|were|have met|have been|had|held|stayed|wintered)\b|wo wir (?:uns|den|die|wieder|zu gast|waren)\b|donde (?:nos|pasamos|estuvimos)\b)/,
    also: /\b(?:thank\w*|merci|love|cheers|grateful|gratitude|danke?|gracias|kudos|shout\w*|s\/o)\b[^.;]*$/,
    confidence: 0.85,
  },
  {
    // "Big love to the Acme team who stayed to stack chairs with us"
    rule: 'stayed-with-us',
    side: 'right',
    pattern:
      /^(?: (?:team|crew|folks|staff|people|caretakers?))?,? who (?:stayed|waited up|kept (?:the )?(?:lights|doors|building|place|room|heating)|unlocked|locked up|let us (?:stay|in)|opened (?:up )?(?:late|early|on)|set up the (?:chairs|room)|stacked|put up with)\b/,
    confidence: 0.82,
  },
  {
    // "Room: the Mill Library", "Venue, Wi-Fi, coffee: Acme", "At: Acme, Mill Street", "The room and the noise: Acme"
    rule: 'room-label',
    side: 'left',
    wide: true,
    ends: /: (?:the |at |le |la |l')?$/,
    pattern:
      /(?:^|[.;\n|] ?)\W*(?:at|(?:the |our )?(?:venue|room|space|roof|floor|chairs|walls|shelter|house|home|doors(?=,)|lieu|le lieu|la salle|salle|toit|murs|raum|saal|dach|sala|techo|local|zaal)(?:,? (?:(?:and|&|et|und|y) )?(?:the |our )?[a-z-]+){0,6})[^a-z\d]{0,4}:\s*(?:the |at |le |la |l')?$/,
    also: /^(?!.*\b(?:temperature|capacity|pun|joke)\b)/,
    confidence: 0.84,
  },
  {
    // "Mill Conference Centre is a seven-minute ferry ride from …", "The Loom House lies two stops from the station"
    rule: 'way-to',
    side: 'right',
    pattern:
      /^ (?:is|lies|sits|stands) (?:only |just |about |roughly |within )?(?:an? )?(?:[\w-]+ ){0,4}?(?:ride|walk|walking distance|stroll|stops?|steps|metres|meters|stone's throw|minutes?(?: on foot| by \w+)?) (?:from|of|away)\b/,
    also: /(?:^|[.;] )(?:the )?$/,
    confidence: 0.8,
  },
]
