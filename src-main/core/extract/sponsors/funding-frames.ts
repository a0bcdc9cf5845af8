import type { Frame } from '../organisations/frames.ts'
import { EVENT, GIFT, GIVER } from './words.ts'

const MONEY =
  '(?:funding|financial (?:support|help|aid|assistance|backing|contributions?)|sponsorship|sponsoring|grants?|donations?|money|funds|travel|transport(?:ation)?|accommodation|expenses|costs?|fees?|rent|hire)'

/** Frames for money: who paid, funded, or made an evening free. */
export const FUNDING_FRAMES: readonly Frame[] = [
  {
    // "We are glad of the sponsorship that we received from Acme and Initech"
    rule: 'sponsorship-from',
    side: 'left',
    ends: /from (?:the |our )?$/,
    pattern:
      /\b(?:sponsorship|funding|financial support|sponsoring|donations?)(?: (?:that|which))? (?:we|(?:the|our) \w+) (?:\w+ )?(?:received|got|had|obtained|secured|enjoyed) from (?:the |our )?$/,
    confidence: 0.88,
  },
  {
    // "The camp was supported by several firms, including Acme and Initech"
    rule: 'supported-by-several',
    side: 'left',
    pattern:
      /\b(?:supported|sponsored|backed|funded|financed|made possible) by (?:[\w-]+ ){0,4}(?:companies|firms|organi[sz]ations|institutions|businesses|start-?ups|partners|sponsors),? (?:including|such as|like|namely|notably|among (?:them|others))(?: the)? $/,
    confidence: 0.88,
  },
  {
    // "Two firms paid for everything: Acme and Initech"
    rule: 'firms-paid',
    side: 'left',
    ends: /(?::|–|—| -) (?:the )?$/,
    pattern:
      /\b(?:companies|firms|organi[sz]ations|businesses|start-?ups|entreprises|firmen|empresas) (?:[a-z]+ )?(?:sponsored|paid|covered|supported|funded|chipped in|financed|ont (?:finance|paye|soutenu))\b[^.;:]{0,50}\s?(?::|–|—|-) (?:the )?$/,
    confidence: 0.84,
  },
  {
    // "All was sponsored by firms near and far - thanks kindly to Acme, Initech and Globex"
    rule: 'sponsored-thanks',
    side: 'left',
    ends: /to (?:the |our )?$/,
    pattern:
      /\b(?:sponsor\w*|funded|paid for|financed)\b[^.;]{0,90}(?:[–—:,(-]|--) ?(?:(?:many|big|huge|special|our) )?thanks?(?: (?:you|[a-z]+ly|go|goes|out|again|also))* to (?:the |our )?$/,
    confidence: 0.86,
  },
  {
    // "This event would not be possible without Acme"
    rule: 'possible-without',
    side: 'left',
    ends: /without(?: [a-z]+)* $/,
    pattern: new RegExp(
      `(?:\\b(?:this|the|our|these|such) (?:\\w+ )?${EVENT}|\\b(?:it|none of (?:this|it)|all this|this))\\b (?:would|wouldn't|could|couldn't|was|is|will|won't)\\b[^.;]{0,40}(?:possible|happen\\w*|exist|work|taken place|been|here)? ?without(?: (?:the|our|generous|kind|support|help|sponsorship|sponsors?|contributions?|from|of|by))*${GIVER} $`,
    ),
    confidence: 0.84,
  },
  {
    // "Welcome and sponsor pitch by Acme", "A word from our sponsor Initech"
    rule: 'sponsor-word',
    side: 'left',
    ends: /(?:by|from|:|–|-|,|sponsor) (?:the |\()?$/,
    pattern:
      /\b(?:sponsor(?:'s)? (?:pitch|talk|message|word|session|slot|presentation|intro|introduction|time)s?|words? from (?:our|the|tonight's) (?:\w+ )?sponsors?)(?: (?:by|from))?(?:,| ?[:–-])? (?:the |\()?$/,
    confidence: 0.84,
  },
  {
    // "🍕 by Acme"
    rule: 'pizza-sign',
    side: 'left',
    ends: / (?:by|from|to|of) (?:the |our )?$/,
    pattern:
      /(?:🍕|🍺|🍻|🥤|🍔|☕️?|🥪|🍽️?)[^a-z]{0,4}(?:[a-z]+ (?:and|&) [a-z]+ |[a-z]+ )?(?:by|from|thanks to|courtesy of) (?:the |our )?$/u,
    confidence: 0.84,
  },
  {
    // "Funding for the workshop was provided by Acme", "Financial support came from Initech", "The travel was paid by Globex"
    rule: 'funding-by',
    side: 'left',
    ends: / (?:by|from|of)(?: [a-z]+)* $/,
    pattern: new RegExp(
      `\\b${MONEY}\\b[^.;]{0,60} (?:provided|given|supplied|offered|paid|covered|granted|donated|came|comes|generously|made available|taken care of|met)(?: [a-z]+ly)? (?:by|from)${GIVER} $|\\b(?:acknowledge|acknowledges|thank|thanks|grateful|appreciate|gratefully|with|through)\\b[^.;]{0,40} (?:funding|financial (?:support|help|aid|assistance|backing|contributions?)|sponsorship|a (?:\\w+ )?(?:grant|donation)) (?:of|from|by)${GIVER} $`,
    ),
    confidence: 0.86,
  },
  {
    // "The event was free thanks to Acme", "We had free pizza thanks to Initech"
    rule: 'free-thanks-to',
    side: 'left',
    ends: / (?:to|of|a) (?:[a-z]+ )*$/,
    pattern: new RegExp(
      `\\b(?:free|gratis|gratuite?s?|kostenlos)\\b[^.;]{0,50},? (?:thanks to|courtesy of|because of|grace a|dank)${GIVER} $`,
    ),
    confidence: 0.84,
  },
  {
    // "Thanks to Acme the event was free for all", "Thanks to Initech, admission is free"
    rule: 'thanks-to-free',
    side: 'left',
    pattern:
      /(?:^|[.;,] )(?:and )?(?:thanks to|grace (?:a|aux?)|gracias a|dank|dankzij)(?: (?:the|our|la|le|nos|unserem))*\s*(?:sponsors? |l')?$/,
    also: new RegExp(
      `^,? (?:(?:the|this|our|entry|admission|attendance|tickets?|it|everything|participation|der|die|das|l'|la|le|el|het|de)\\b[^.;]{0,50}\\b(?:free|gratis|gratuite?s?|kostenlos)|(?:gab es|war fur|hatten wir|habia|hubo|tuvimos|was er|waren er|on a|nous avons|we had|there was|there were)\\b[^.;]{0,50}\\b${GIFT})\\b`,
    ),
    confidence: 0.82,
  },
  {
    // "Acme supports our meetup by paying for our fees", "Initech pays for our Meetup subscription"
    rule: 'pays-our-fees',
    side: 'right',
    pattern: new RegExp(
      `^,?(?: (?:who|which|also|kindly|generously|has|have|is|are|again))* (?:(?:pays?|paid|paying|covers?|covered|funds?|funded|finances?|sponsors?|sponsored)(?: for)? (?:our|the|all|all our|this) (?:[\\w.-]+ ){0,3}?(?:fees?|subscription|membership|dues|costs?|expenses|account|insurance|hosting bill|rent|room hire|venue hire)|(?:pays?|paid|paying) for (?:our|the|this) (?:[\\w.-]+ ){0,2}?(?:venue|${EVENT}))\\b`,
    ),
    confidence: 0.84,
  },
]
