import type { Frame } from '../organisations/frames.ts'
import { THING } from './giving-words.ts'
import { EVENT, GIFT, GIVER, HELPER } from './words.ts'

const GROUP =
  '(?:verein|verband|gruppe|treffen|abend|veranstaltung|stammtisch|community|uns|association|asociacion|grupo|club|groupe)'
/** Frames for gifts told in plain words: who paid, and what came from whom. */
export const TOLD_FRAMES: readonly Frame[] = [
  {
    // "Die Suppe war lecker, bezahlt hat sie die Genossenschaft Acme"
    rule: 'bezahlt-hat',
    side: 'left',
    pattern:
      /\b(?:bezahlt|gezahlt|spendiert|gestiftet|gesponser?t|ubernommen|finanziert|beigesteuert) (?:hat|haben)(?: (?:sie|es|ihn|das|alles|die|der|den|dem|uns|unser|wieder|auch))* $/,
    confidence: 0.86,
  },
  {
    // "Die Jause ging auf Acme", "Die Getränke gehen auf die Initech", "The perogies were on Globex, who have fed us"
    rule: 'went-on',
    side: 'left',
    wide: true,
    pattern:
      /^(?:(?!.*\b(?:slides?|talks?|focus|emphasis|code|services?|servers?|apps?|sites?|videos?|recordings?)\b).*\b(?:the|die|der|das|les|le|la) (?:[^\s.;:]+ ){1,3}(?:und [^\s.;:]+ |and [a-z-]+ )?(?:[^\s.;:]+ )?(?:ging(?:en)?|gehen|geht) (?:wieder |diesmal |auch )?(?:auf(?: (?:die |das )?(?:rechnung|kosten|kappe|konto) (?:von|der|des))?|aufs haus von)|.*\b(?:dinner|lunch|food|drinks?|rounds?|tab|bill|beers?|chairs|all of it|everything|snacks|the [a-z-]+(?:s|ies)(?:,? and (?:the )?[a-z-]+)?) (?:was|were)(?: (?:all|again|once more|both))* on)(?: (?:die|der|das|den|the|our|friends|folks|people|at|of))* $/,
    also: /^(?:$|[.!)]|,? (?:who|vielen|danke|thanks|merci|cheers|which|die|der|das|und|and|as|again|this|for|fur)\b|, (?:die|der|das)\b)/,
    confidence: 0.82,
  },
  {
    // "The makgeolli came from Acme", "les bières venaient de chez Initech", "die Platinen für die Verlosung kamen von Globex"
    rule: 'came-from',
    side: 'left',
    wide: true,
    ends: / (?:from|von|vom|van|de|du|d[ao]s?|dal?|dalla|d'|chez)(?: [a-z]+)* (?:l')?$/,
    pattern: new RegExp(
      `(?:^|[.;:,(–—] ?|\\b(?:and|und|et|y|e|then) )(?:(?:the|our|all|some|die|der|das|les|le|la|l'|las|los|el|het|de|o|os|as|il|le) ?)?(?:(?!(?:about|on|over|with|for|of|to|who|that|and|questions?|talks?|ideas?|people)\\b)[^\\s.;:,]+ ){0,3}?${THING}\\b(?:,? \\([^()]{0,50}\\)|,[^.;:,]{0,60},)?(?: [^\\s.;:,]+){0,6}? (?:came|kam|kamen|venait|venaient|kwam|kwamen|veio|vieram|veniva|venivano|arrivava|arrivavano|provenait|provenaient|sortait|sortaient|vinieron|vino|venian) (?:(?:courtesy|out|again|all|as ever) )?(?:from|von|vom|van|de chez|de|du|d[ao]s?|dal?|dalla|d')(?: (?:the|our|der|den|dem|la|l'|les|chez|good|friends|folks|people|team|at|of))* ?$`,
    ),
    confidence: 0.82,
  },
  {
    // "weil die Acme den Rest übernommen hat", "da Initech die Getränke bezahlt hatte"
    rule: 'ubernommen-hat',
    side: 'right',
    pattern:
      /^ (?:uns )?(?:den|die|das|alle[ns]?|einen|eine|fur [^.;,]{2,30}) (?:[^\s.;,]+ ){0,4}?(?:ubernommen|bezahlt|gezahlt|spendiert|gesponsert|gestiftet|beigesteuert|mitgebracht|gespendet) (?:hat|haben|hatten?)\b/,
    confidence: 0.84,
  },
  {
    // "Drinks were plentiful because of Acme", "there was cake because of Initech"
    rule: 'because-of',
    side: 'left',
    ends: /because of (?:the |our )?$/,
    pattern: new RegExp(`\\b${GIFT}\\b[^.;]{0,60} because of${GIVER} $`),
    confidence: 0.8,
  },
  {
    // "We owe the chowder to Acme", "On doit la chaudrée à Initech, les prix à Globex"
    rule: 'owed-to',
    side: 'left',
    wide: true,
    ends: / (?:to|a|au|aux|a la|al)(?: [a-z]+)* (?:l')?$/,
    pattern:
      /\b(?:on doit|nous devons|on devait|we owe|we owed|le debemos|debemos)\b[^.;]{2,110}? (?:to|a|au|aux|al)(?: (?:the|our|la|les|nos|friends|folks|people|at|of))* (?:l')?$/,
    confidence: 0.84,
  },
  {
    // "Second prize (a drone, from Acme)", "First place took home three keys, given by Initech"
    rule: 'prize-from',
    side: 'left',
    wide: true,
    ends: / (?:from|by|of|von|par|de)(?: [a-z]+)* $/,
    pattern: new RegExp(
      `\\b(?:prizes?|raffled?|place|winners?|takes? home|took home|won|trophy|preise?|premios?|lots?|tombola|verlosung|concours)\\b[^.;]{0,90}(?:[,(] ?|\\b(?:was|were|is) [^.;]{2,60} )(?:from|given by|offered by|donated by|provided by|put up by|courtesy of|sent by|gestiftet von|gespendet von|offerte?s? par|de la part de|cortesia de)${GIVER} $`,
    ),
    confidence: 0.92,
  },
  {
    // "Tide level: Acme. Wave level: Initech", where tiers have names of the house
    rule: 'named-level',
    side: 'left',
    pattern: /(?:^|[.;] ?)\W*(?:[a-z]+ )?(?:level|tier|niveau|stufe|nivel)\s?:\s*$/,
    confidence: 0.84,
  },
  {
    // "the somebodies who pay for all of this were: Acme"
    rule: 'pay-for-it',
    side: 'left',
    ends: /: (?:the )?$/,
    pattern:
      /\b(?:pays?|paid|paying|foots?|footed|chip(?:s|ped)? in|coughed up)\b[^.;]{0,90}\b(?:are|were|was|is|by)\s?: (?:the )?$/,
    confidence: 0.86,
  },
  {
    // "Chicken: Acme paid", "Initech catered and didn't charge us", "Globex paid for everything", "Hooli also brought in the tacos"
    rule: 'paid-plainly',
    side: 'right',
    pattern: new RegExp(
      `^,?${HELPER} (?:(?:paid(?! (?:for )?by\\b| for\\b)|treated|catered|didn't charge|did not charge|refused (?:our|any|to take) money|picked up the (?:tab|bill|check)|took care of the bill|paid the (?:bill|band|caterer|baker)|paye la (?:premiere |seconde |derniere )?tournee|offert la (?:premiere |seconde |derniere )?tournee|regle (?:l'addition|la note|la facture)|pago la cuenta|zahlte die zeche)(?=$|[.,;!)]| &| (?:and|for|the|it|us|et|this|again)\\b)|(?:pa(?:id|ys) for|footed|financed|funded|covered the costs? (?:of|for)|bankrolled|underwrote|sprang for|sprung for|stumped up for|coughed up for|kicked in(?: for)?|forked out for|chipped in (?:for|with)|shelled out for) (?:everything|it(?: all)?\\b(?! (?:in|with|by|as)\\b)|all (?:of )?(?:this|it)|(?:the|our|all the|half the|most of the|everyone's|this (?:year|month)'s)\\b(?! (?:[a-z-]+ )?(?:licen[cs]e|ransom|data|service|software|product|mistake|privilege|tool|platform|database|cloud|subscription|company|support|development|research|project|library)\\b))|(?:brought|carried|sent|shipped) (?:in|along|over|round|us) (?:(?:the|some|all the|an?) )?(?:[a-z-]+ ){0,2}?${GIFT}\\b|chipped in (?=[€$£\\d])|did (?:the |us |some |all the |our )?(?:[a-z-]+ )?${GIFT}\\b)`,
    ),
    confidence: 0.82,
  },
  {
    // "Die Stadt Acme fördert den Verein", "Initech unterstützt unsere Gruppe"
    rule: 'fordert',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^ (?:fordert|fordern|bezuschusst|bezuschussen|subventionne|subventionnent|subvenciona) (?:auch |wieder |weiterhin )?(?:den |die |das |unseren? |unser |la |le |l'|notre |nuestro |nuestra |el )?(?:${GROUP}|${EVENT})`,
    ),
    confidence: 0.84,
  },
  {
    // "thanks to Acme: sans leur chèque …", "Initech, without whose cheque we would have no projector"
    rule: 'without-cheque',
    side: 'right',
    pattern:
      /^ ?[:,–—-]? (?:sans|without|ohne) (?:leurs?|son|sa|their|its|whose|deren) (?:[a-z]+ )?(?:cheque|check|money|help|support|generosity|argent|aide|soutien|appui|don|subvention|spende|geld|hilfe)\b/,
    confidence: 0.84,
  },
  {
    // "la boulangerie Acme pour ce que vous devinez", "thanks to the bakery Initech for the early start"
    rule: 'baker-thanked',
    side: 'left',
    pattern:
      /\b(?:boulangerie|patisserie|pizzeria|traiteur|fromagerie|caterers?|bakery|deli|roastery|backerei|metzgerei|konditorei|panaderia|pasteleria|taqueria) $/,
    also: /^ (?:pour|for|fur|por)\b/,
    confidence: 0.82,
  },
  {
    // "Las tortas corrieron por cuenta de Acme; el tejuino lo puso Initech", "unas camisetas que donó Globex", "le ha pagate Hooli"
    rule: 'lo-puso',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:corr(?:io|ieron|en|e) (?:a cargo|por cuenta) d[eo]|(?:fue|fueron|foi|foram|son|era|eran) (?:cortesia|gentileza|oferta|por cuenta|por conta) d[aeo]s?|${THING}\\b[^.;]{0,40},? (?:cortesia|gentileza|oferta|por cuenta|por conta|a cargo) d[aeo]s?|(?:los?|las?|que|qu['’]) ?(?:nos |nous )?(?:puso|pusieron|pago|pagaron|invito|invitaron|ofrecio|ofrecieron|regalo|regalaron|trajo|trajeron|dono|donaron|presto|mando|(?:avait |avaient |a |ont )(?:offerte?s?|payee?s?|apportee?s?|pretee?s?))|(?:l[aeio]|li|che) ha(?:nno)? (?:pagat|offert|portat|regalat)[aeio])${GIVER} ?$`,
    ),
    confidence: 0.86,
  },
]
