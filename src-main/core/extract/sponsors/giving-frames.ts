import type { Frame } from '../organisations/frames.ts'
import { BY, GAVE_SOMETHING, GAVE_TO_US, MADE, MONEY, NO_THANKS, PAID, PLAINLY_GAVE, THING } from './giving-words.ts'
import { GIFT, GIVER, HELPER } from './words.ts'

/** "sponsored by Acme to work on Loom", "donated by Acme to the foundation": work on software */
export const NO_WORK_ON_SOFTWARE =
  /^(?! to (?:work|maintain|develop|write|build|implement|contribute|continue|(?:the )?(?:[a-z]+ ){0,4}(?:foundation|cncf|project|university|research\w*|lab|museum)))/

/** Frames of who gave what: an act of giving told of a name, or a thing that somebody gave. */
export const GIVING_FRAMES: readonly Frame[] = [
  {
    // "Acme sent us forty boards", "Initech printed the badges", "Globex nous a prêté une camionnette"
    rule: 'gave-thing',
    side: 'right',
    wide: true,
    pattern: new RegExp(
      `^(?:, (?:up |down |over |out )?(?:in|at|on|near|from) [^,.;]{2,25},)?${HELPER}(?: ${GAVE_SOMETHING}| ${GAVE_TO_US})`,
    ),
    confidence: 0.8,
  },
  {
    // "Acme fed the whole room", "C'est Initech qui régalait", "Globex never sent an invoice"
    rule: 'plainly-gave',
    side: 'right',
    pattern: new RegExp(`^${HELPER} ${PLAINLY_GAVE}`),
    confidence: 0.84,
  },
  {
    // "Die Brötchen hat Acme übernommen", "Le birre le ha pagate Initech"
    rule: 'has-paid',
    side: 'right',
    pattern:
      /^ (?:uns |wieder |auch )?(?:ubernommen|bezahlt|gezahlt|spendiert|gesponser?t|gestiftet|beigesteuert|mitgebracht|springen lassen)\b/,
    also: /\b(?:hat|haben)(?: (?:uns|die|der|das|die firma|unser sponsor|wieder))? $/,
    confidence: 0.85,
  },
  {
    // "Webstuhl GmbH hat die Pizza gezahlt", "Acme hat uns die Getränke spendiert"
    rule: 'hat-spendiert',
    side: 'right',
    wide: true,
    pattern:
      /^,? (?:die |der |das )?(?:hat|haben)(?: (?!(?:firma|software|lizenz|losegeld)\b)[a-z-]+){1,8} (?:gezahlt|bezahlt|spendiert|gesponser?t|gestiftet|springen lassen|beigesteuert)\b/,
    confidence: 0.85,
  },
  {
    // "Forty cables, lent by Acme", "offertes par Initech", "spendiert von der Globex AG"
    rule: 'paid-by-whom',
    side: 'left',
    ends: new RegExp(` ${BY}\\b[^.;:]*$`),
    pattern: new RegExp(
      `\\b${PAID}(?:,? (?:(?:for|to) (?:us|all|everyone)|free|gratis|as [a-z ]{3,30}|once (?:more|again)|again|in full|[a-z]+ly|[a-z]+ment|wieder|auch|(?:the|this|last) (?:day|time|month)|wurde[n]?|hat|half|(?:pour |a )?moitie|zur halfte|teils|en partie|in part|mitad|meta),?){0,3} ${BY}${GIVER} ?$`,
    ),
    also: NO_WORK_ON_SOFTWARE,
    confidence: 0.87,
  },
  {
    // "The keyboards for the raffle were supplied by Acme", "hoodies, sewn and printed for all by Initech"
    rule: 'thing-by-whom',
    side: 'left',
    ends: new RegExp(` ${BY}\\b[^.;:]*$`),
    pattern: new RegExp(
      `(?:\\b${THING}\\b[^.;]{0,60}? ${MADE}|\\b(?:printed|made|baked|brewed|cooked|provided|supplied|given|sent|hired) (?:for us|to us|for all|for free|free))(?:,? (?:(?:for|to) (?:us|all|everyone|(?:the|a) (?:day|evening|night|occasion|weekend|week|month|year))|free|gratis|again|[a-z]+ly|[a-z]+ment),?){0,3} ${BY}${GIVER} ?$`,
    ),
    confidence: 0.8,
  },
  {
    // "The beer was Acme's", "the croquetas were Initech's"
    rule: 'was-theirs',
    side: 'left',
    pattern: new RegExp(
      `\\b${GIFT}(?: [a-z'-]+){0,3} (?:was|were|is|are) (?:all |again |mostly |once more )*$|\\b(?:food|drinks|pizza|beer)\\. (?:mostly |all |only )?$`,
    ),
    also: /^(?:'s?)?(?:$|[.,;!)]| \(| (?:treat|again|doing|gift|this time)\b| and (?:the|their)\b)/,
    confidence: 0.8,
  },
  {
    // "with money from Acme", "thanks to a grant from Initech", "a gift of Globex", "don de la Fondation Hooli"
    rule: 'money-of',
    side: 'left',
    ends: / (?:from|by|of|de|du|des|d|von|vom|der|del|da|do|di|van)\b[^.;:]*$/,
    pattern: new RegExp(
      `\\b(?:with|through|thanks to|grace a|grace au|avec|mit|con|com|dank|gracias a|from|on|out of|by|par) (?:(?:a|an|the|some|little|small|large|big|generous|une?|le|la|l'|du|einer|einem|un|uma?|l[ao]s) ){0,3}(?:[a-z]+ )?${MONEY}(?: [a-z]+)? (?:from|by|of|de|du|d'|von|vom|der|del|da|do|di|van)${GIVER} ?$|(?:^|[.;,(] ?|\\b(?:a|an|the|une?|le|la|l'|our|their) )(?:[a-z]+ )?(?:grants?|subventions?|bourses?|donations?|contributions?|gifts?|presents?|treats?|don|dons|cadeaux?|obsequios?|regalos?|geschenke?|spenden?|courtesy|compliments) (?:[a-z]+ )?(?:from|by|of|de|du|d'|von|vom|der|del|da|di|van)${GIVER} ?$`,
    ),
    also: NO_WORK_ON_SOFTWARE,
    confidence: 0.83,
  },
  {
    // "Acme, whose cheque pays the hall", "Initech's generosity fed us", "Brumex, dont la subvention paie …"
    rule: 'whose-money',
    side: 'right',
    pattern: new RegExp(
      `^,? (?:whose|dont (?:la|le|les|l')|deren|dessen|cuy[oa]s?|il cui|la cui) ?(?:[a-z]+ ){0,2}?${MONEY}\\b|^'s? (?:[a-z]+ ){0,2}?(?:(?:money|cheque|check|grant|donation|generosity|kindness|largesse|tab|treat|pocket|wallet|expense|credit card)\\b)`,
    ),
    also: /(?:^|[.;,:–—(-] ?|\b(?:to|and|a|au|aux|an|on|from|of|by|at|was|were|with|through|for|than|the|et|y|und) )$/,
    confidence: 0.83,
  },
  {
    // "The dumplings were on Acme's tab", "There was port, on Initech", "The last round was on Globex"
    rule: 'on-them',
    side: 'left',
    wide: true,
    ends: / on (?:the )?$/,
    pattern: new RegExp(
      `\\b(?:the|our|all|saturday|friday|first|last|evening)(?: [a-z'-]+){1,2}(?: \\([^)]{0,60}\\))? (?:was|were)(?: all| again| both)? on (?:the )?$|\\b(?:${GIFT}|port|pint|gin|it all|all)\\b(?: \\([^)]{0,60}\\))?,? (?:(?:was|were|all|again) ){0,2}on (?:the )?$|\\b${GIFT}\\b[^.;]{0,40} (?:it|they|that|all) (?:was|were) (?:all )?on (?:the )?$`,
    ),
    also: /^(?:$|[.!);]|,(?! (?:i|we|you|the)\b)|'s? (?:tab|bill|account|dime|card|nickel|expense)\b|,? (?:who|whose|which|and|through|as|again|this|for)\b)/,
    confidence: 0.82,
  },
  {
    // "We'd like to thank Acme for twenty workspaces", "merci à Initech pour la voiture": whatever it was, where it is a thing
    rule: 'thanked-for-thing',
    side: 'right',
    pattern: new RegExp(
      `^(?: (?:team|folks|crew))?(?: \\([^)]{0,80}\\))?,? (?:for|pour|fur|por|pel[ao]s?|per|voor) (?!(?:[\\w'’-]+ ){0,4}?(?:[ld]['’])?${NO_THANKS}\\b)(?:(?:sending|lending|printing|giving|providing|supplying|bringing|buying|shipping|donating|offering|baking|brewing|serving|streaming|recording|captioning|filming|live captioning) |(?:the|their|all|some|those|these|an?|two|three|four|five|six|ten|twelve|twenty|thirty|forty|fifty|\\d+|la|le|les|leurs?|ses|une?|des|die|das|den|el|las|los|o|a|os|as|il|i|gli|de|het) |l')[a-z]`,
    ),
    confidence: 0.78,
  },
  {
    // "Mugs and a bag of badges: thanks Acme", "Childcare: paid by Initech", "Sandwiches – our friends of Globex"
    rule: 'thing-label',
    side: 'left',
    wide: true,
    ends: /(?::|–|—|·|→| -) (?:[a-z' ]{1,40} )?(?:l')?$/,
    pattern: new RegExp(
      `(?:^|[.;\\n|·•(!?] ?)\\W*(?!(?:[^\\s.;:]+ ){0,5}(?:jury|organi[sz]ers?|photos?|cook(?:ed)?|chef|recipe|ordered at|bring|bought at|from|menu|talks?|speakers?|slides?|who|that|you|we|(?:event |data )?stream(?:s|ing)? (?:process\\w+|data|platforms?|engines?|analytics)|(?:books?|copies|livres?|libros?|buch|bucher|streams?|recordings?|tickets?|billets?|entradas)(?= ?(?::|–|—|·|→| -) ?(?!(?:thank|courtesy|paid|provided|sponsored|offert|from|by)))) ?)(?:(?:fed|watered|catered|nourished|treated|fuell?ed|funded|financed|paid(?: for)?|nourris|food|catering|meals) by|(?:[^\\s.;:]+ ){0,5}?(?:${THING}|flowers|funding|financement|finanzierung|forderung|financiacion|in kind|cleaning|captioning|camera crew|streaming|live ?stream)\\b(?: (?!(?:who|that|you|we|i) )[^\\s.;:,]+){0,6})\\s?(?::|–|—|·|→| -) ?(?:(?:thank you|thanks|merci|danke|gracias|bedankt)(?: to| a| an)? |(?:paid|provided|sponsored|offerte?s?|bezahlt)(?: for)? (?:by|par|von) |courtesy of |from |by |van |von |de chez |da )?${GIVER} ?$`,
    ),
    also: /^(?:$|[.,;!?)\n|]| ?[(&–—\\]| (?:and|et|und|y|e|paid|payed|gave|who|again|as|plus|in|for|via|sponsored)\b)/,
    confidence: 0.83,
  },
  {
    // "Stroopwafels by Acme.", "Cinnamon rolls from Initech!": a sentence of its own
    rule: 'only-by',
    side: 'left',
    wide: true,
    ends: / (?:by|from|par|von|de) (?:the )?$/,
    pattern:
      /^\W*(?!(?:[^\s]+ )*?(?:photos?|images?|pictures?|slides?|talks?|design|art\w*|illustrations?|report|recap|text|words?|written|notes?|music|drawings?|moderat\w+|keynotes?|workshops?|sessions?|demos?|videos?|presentations?|organi[sz]\w*|post\w*|questions?|greetings|hello|news|message|quotes?|support|led|run|translat\w+|live|visitors|people|speakers?|all|one|two|here|far|away|straight|apart|aside|fresh|back|home|hosted|followed|joined|presented|given|inspired|created|built|made|developed|maintained|ideas?|stories|story|lessons?|feedback|comments?|impressions?|answers?|tales|views?|letters?|cover|logo|poster|released|published|recorded|edited|introduc\w+|welcom\w+)\b)(?:[a-z'-]+ ){0,2}[a-z-]{3,}s (?:by|from) (?:the )?$/,
    also: /^ ?(?:$|[.!])/,
    confidence: 0.78,
  },
  {
    // "Los bocadillos, otra vez, de Acme.", "De drankjes waren van Initech"
    rule: 'things-of',
    side: 'left',
    wide: true,
    ends: / (?:de|du|von|vom|van|da|dal?|del) (?:la |los |las |der |den |het |l')?$/,
    pattern: new RegExp(
      `(?:^|[.;:!?] ?)(?:las?|los|les?|die|das|de|het|le|il|i|as?|os?|el) ${THING}(?:,[^.;:]{0,40},| (?:waren|war|was|eran|era|etaient|etait|erano|eram)(?: [a-z]+)?) (?:de|du|von|vom|van|da|dal?|del) (?:la |los |las |der |den |het |l')?$`,
    ),
    also: /^ ?(?:$|[.!,])/,
    confidence: 0.8,
  },
]
