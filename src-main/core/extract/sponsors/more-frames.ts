import type { Frame } from '../organisations/frames.ts'
import { GIFT, GIVER } from './words.ts'

const RAFFLED =
  '(?:raffl\\w+|tombola|g(?:ave|ive|iving|iven) away|give-?aways?|quiz|win(?:ners?)?|won|door prizes?|prizes?)'

/** Frames for what is told in passing: brackets, raffles, and who paid for another firm's food. */
export const MORE_FRAMES: readonly Frame[] = [
  {
    // "Patrocinó la sesión Acme", "Pagó las pizzas Initech", "Patrocinou o encontro a Globex"
    rule: 'patrocino-la-sesion',
    side: 'left',
    pattern: new RegExp(
      `(?:^|[.;:!] ?|\\b(?:y|e|nos|hoy|esta vez) )(?:(?:nos )?(?:patrocin(?:o|a|aron|ou|aram)|apoy(?:o|a|aron)|apoiou) (?:el|la|este|esta|nuestr[oa]|o|a) [a-z]+|(?:pag|invit|ofreci|pus|pusier|pagar)(?:o|on|ou) (?:el|la|las|los|a|as|os|o) ${GIFT}) (?:la empresa |a empresa |a )?$`,
    ),
    confidence: 0.86,
  },
  {
    // "thanks for the pizza, which Acme paid for", « les pizzas qu'Initech a offertes »
    rule: 'which-they-gave',
    side: 'right',
    pattern:
      /^ (?:[a-z]+ly )?(?:paid(?: for)?|provided|sponsored|supplied|covered|offered|donated|brought(?: along)?|bought|(?:nous )?(?:a|ont) (?:offert|paye|fourni|sponsorise|apporte)e?s?)\b/,
    also: new RegExp(`\\b${GIFT},? (?:which|that|que|qu')(?: our (?:friends|hosts?|sponsors?)(?: at| of)?)? ?$`),
    confidence: 0.85,
  },
  {
    // "Acme helped us sponsor the group", "Initech helped fund the evening"
    rule: 'helped-sponsor',
    side: 'right',
    pattern:
      /^,?(?: (?:who|which|also|has|have|had|kindly|generously))* help(?:ed|s|ing)? (?:us |the \w+ )?(?:to )?(?:sponsor|fund|finance|pay for|cover the costs?)\b/,
    confidence: 0.86,
  },
  {
    // "Friday will also feature gold sponsored keynotes from Acme, Initech and Globex"
    rule: 'sponsored-talks',
    side: 'left',
    ends: / (?:by|from) (?:the )?$/,
    pattern: /\bsponsor(?:ed)? (?:keynotes?|talks?|sessions?|workshops?|demos?|booths?|tracks?) (?:by|from) (?:the )?$/,
    confidence: 0.84,
  },
  {
    // "Free beer (thanks Acme!)", "Good talks, free pizza - thanks Acme!"
    rule: 'gift-thanks',
    side: 'left',
    pattern: new RegExp(
      `\\b${GIFT}\\b[^.;(]{0,40}?(?:\\(| [–—-] ?|, |! |: )(?:many |big )?(?:thanks|thank you|thx|cheers|merci|danke|gracias)(?: (?:to|a|aux?|an|again|so much|encore))*,?${GIVER} $`,
    ),
    confidence: 0.86,
  },
  {
    // "Pizza from Marlow Pies was kindly provided by Acme": behind another name
    rule: 'paid-by',
    side: 'left',
    wide: true,
    ends: / (?:by|par|of)(?: [a-z]+)* $/,
    pattern: new RegExp(
      `\\b${GIFT}\\b[^.;:]{0,80}\\b(?:was|were|is|are|be|been|being|all|ont ete|a ete|sont|etaient|,)(?: [a-z]+ly| all| both| also| very)* (?:provided|supplied|paid for|sponsored|covered|bought|donated|offertes?|offerts?|pay[eé]e?s?|finance\\w*|courtesy|brought(?: to (?:us|you))?) (?:by|par|of)${GIVER} $`,
    ),
    confidence: 0.9,
  },
  {
    // "We raffled a book, courtesy of Acme", "two licences to win, thanks to Acme"
    rule: 'raffled-from',
    side: 'left',
    ends: / (?:of|to|by|par|a|from) /,
    pattern: new RegExp(
      `\\b${RAFFLED}\\b[^.;]{0,80}\\b(?:courtesy of|compliments of|thanks to|donated by|provided by|given by|sponsored by|offerte?s? par|grace a)${GIVER} $|\\b${RAFFLED} from${GIVER} $`,
    ),
    confidence: 0.84,
  },
  {
    // "Acme has a ticket for WidgetConf, and we will raffle it off"
    rule: 'gave-raffle',
    side: 'right',
    wide: true,
    pattern:
      /^ (?:has|have|had|gave|is giving|are giving|offer(?:s|ed)|sent|donated|brought) (?:us )?(?:an?|some|two|three|four|five|\d+|free) [^.;]{0,90}\b(?:raffl\w+|give (?:it|them) away|door prize|giving (?:it|them) away)/,
    confidence: 0.82,
  },
  {
    // "We are kept afloat by Acme", "The group is kept going by the folks at Initech"
    rule: 'kept-afloat',
    side: 'left',
    pattern:
      /\bkept (?:us )?(?:afloat|alive|going|running|fed|caffeinated)(?: this \w+| all \w+)? by (?:the (?:good |kind |lovely )?(?:folks|people|team) (?:at|of|from) )?$/,
    confidence: 0.84,
  },
  {
    // "The drinks were courtesy of Acme", "Le buffet était une gracieuseté d'Acme"
    rule: 'by-courtesy',
    side: 'left',
    ends: / (?:of|de|d)(?: [a-z]+)* $| d['’]$/,
    pattern: new RegExp(
      `\\b(?:(?:courtesy|compliments|generosity|kindness) of${GIVER} |gracieusete de${GIVER} |gracieusete d['’])$`,
    ),
    confidence: 0.8,
  },
  {
    // "Für Essen und Getränke sorgte Acme", "Eten en drinken werd verzorgd door Acme"
    rule: 'food-seen-to',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:${GIFT}|eten|drinken|hapjes|drankjes|kaffee)\\b[^.;]{0,40} (?:sorgten?|sorgt|kummerten? sich|ubernahm(?:en)?|(?:verzorgd|aangeboden|betaald|geregeld) door)(?: (?:die firma|unser sponsor|de mensen van))? $`,
    ),
    confidence: 0.86,
  },
]
