import type { Frame } from '../organisations/frames.ts'
import { THING } from './giving-words.ts'
import { EVENT, GIFT, GIVER, HELPER, SPONSORS } from './words.ts'

const WILLING =
  '(?:(?:(?:is|was|are|were|has been|have been) )?(?:all |both )?(?:very |so |more than )?(?:kind|nice|generous|good|gracious|happy|glad|proud|pleased|delighted|willing|able) (?:enough )?to |(?:has |have |had )?(?:kindly |generously |graciously )?(?:offered|agreed|volunteered|decided|wanted|stepped (?:up|in)) to )'
const GIVE =
  '(?:sponsor|provide|suppl(?:y|ied)|bring|brought|order(?:ed)?|pay for|paid for|buy|bought|cover(?:ed)?|donated?|offer(?:ed)?|serve[ds]?|organi[sz]ed?|arranged?|provided|sponsored|got|gave|give)'

/** Frames for what a firm did for the evening, told in its own words rather than as sponsorship. */
export const PASSING_FRAMES: readonly Frame[] = [
  {
    // "Acme and Initech, who were happy to step up as sponsors again", "Acme agreed to be our sponsor this year"
    rule: 'willing-sponsor',
    side: 'right',
    pattern: new RegExp(
      `^,?${HELPER} ${WILLING}(?:(?:step (?:up|in)|come (?:back|in|on board)|sign (?:up|on)|join(?: us)?|act|serve|return|continue) as|be|become) (?:again )?(?:[a-z'-]+ ){0,3}?${SPONSORS}\\b(?! (?:of (?:the|our|its) (?:project|library)|talk))`,
    ),
    confidence: 0.88,
  },
  {
    // "Acme put some money behind the bar", "Initech bought the first round", "Acme kept the coffee flowing"
    rule: 'behind-the-bar',
    side: 'right',
    pattern: new RegExp(
      `^,?${HELPER} (?:(?:put|puts|left|placed|putting|leaving|stuck) (?:[\\w'€£$]+ ){1,4}?(?:on|behind|over) the (?:bar|counter)|(?:bought|got|stood|paid for|buying|bought us|got us|stood us) (?:a|the|our|some) (?:first |second |last )?rounds?\\b|(?:kept|keep|keeps|keeping) (?:the|our|us in) (?:\\w+ ){0,3}?(?:coffee|beers?|drinks?|pizzas?|wine|food)\\b|(?:helped|helps|help|helping)(?: us)?(?: all)?(?: out)? with (?:the |our |some |free )?(?:\\w+ ){0,2}?${GIFT}\\b)`,
    ),
    confidence: 0.84,
  },
  {
    // "Acme was kind enough to provide pizza", "Initech has offered to cover the drinks"
    rule: 'willing-to-give',
    side: 'right',
    pattern: new RegExp(
      `^,?(?: (?:who|which|that|have|has|again|also|once))* ${WILLING}(?:[a-z]+ly )?${GIVE} (?:us |everyone |you )?(?:with )?(?:[\\w'-]+,? ){0,4}?(?:${GIFT}|${EVENT}|costs?)\\b`,
    ),
    confidence: 0.86,
  },
  {
    // "the pizzas that Acme had ordered for us", "the food Initech provided"
    rule: 'gift-that',
    side: 'right',
    pattern:
      /^,?(?: (?:has|have|had|again|also|so|very|[a-z]+ly))* (?:provided|brought|ordered|paid for|bought|sponsored|offered|supplied|served|sent|lent|printed|got us|arranged|laid on|put on|gave us|donated|organi[sz]ed)\b/,
    also: new RegExp(
      `\\b(?:${THING}|machines?|servers?) (?:(?:that|which|what) )?(?:the |our )?(?:(?:folks|people|team|friends) (?:at|of|from) )?$`,
    ),
    confidence: 0.82,
  },
  {
    // "We at Acme were proud to sponsor the meetup", "At Acme, we are happy to support this conference"
    rule: 'we-sponsor',
    side: 'right',
    pattern: new RegExp(
      `^,? (?:we )?(?:(?:are|were|is|was|have been|has been|feel) )?(?:[a-z]+ ){0,2}?(?:to have |to be )?(?:to )?(?:sponsor(?:ing|ed)?|support(?:ing|ed)?) (?:the|this|our|these|a|your)(?: [\\w'-]+){0,4}? ${EVENT}\\b`,
    ),
    also: /(?:^|[.,;:] ?)(?:and )?(?:here |we )?(?:at|we at|us at|bei|chez) (?:the )?$/,
    confidence: 0.84,
  },
  {
    // "Acme is proud to have sponsored this event", "Initech was delighted to support the conference"
    rule: 'proud-to-sponsor',
    side: 'right',
    pattern: new RegExp(
      `^,?(?: (?:who|which|is|are|was|were|has|have|been|also|very|again))* (?:proud|pleased|happy|delighted|honou?red|thrilled|excited|glad)(?: to(?: be| have| have been)?)? (?:sponsor(?:ing|ed)?\\b|(?:support(?:ing|ed)?|back(?:ing|ed)?|fund(?:ing|ed)?) (?:the|this|our|these|a)(?: [\\w'-]+){0,4}? (?:${EVENT}|community)\\b)`,
    ),
    confidence: 0.86,
  },
  {
    // "Acme supported the event as a silver sponsor", "Initech helped as one of the sponsors", "They attended as gold sponsors"
    rule: 'as-sponsor',
    side: 'right',
    pattern: new RegExp(
      `^,?(?: (?:who|which|also|again|is|was|are|were|has|have|had|been|will|be|kindly|generously))* (?:support(?:ed|ing|s)?|help(?:ed|ing|s)?|attend(?:ed|ing|s)?|join(?:ed|ing|s)?|participat\\w+|c[oa]me|signed|stepped|return(?:ed|ing|s)?|back|contribut\\w+|took part|acted|act|serv(?:ed|es)|exhibited|appeared|present|there|had an? (?:booth|stand|table))(?: [a-z'-]+){0,5} as (?:an? |the |one of (?:the|our|its) |our )?(?:[a-z-]+ ){0,2}?(?:${SPONSORS}|sponsoring)\\b`,
    ),
    confidence: 0.86,
  },
  {
    // "Acme, one of the sponsors", "Initech, as they were one of our gold sponsors", "Globex (one of the sponsors)"
    rule: 'one-of-sponsors',
    side: 'right',
    pattern: new RegExp(
      `^(?: [a-z']+){0,7},? (?:as|since|because) they (?:were|are|was|is) (?:also )?one of (?:the|our) (?:[a-z-]+ ){0,3}?${SPONSORS}\\b|^,? ?(?:\\(|–|—|-)? ?(?:(?:who|which|that|as|since|they|it|was|were|is|are|being|also|the|and) ){0,5}one of (?:the|our|its|their|this (?:year|month|evening|event)'s|tonight's|many|several)(?: [a-z-]+){0,3}? ${SPONSORS}\\b`,
    ),
    confidence: 0.88,
  },
  {
    // "Acme supported this year's Coderetreat by providing sponsorship", "with sponsorship from Initech"
    rule: 'gave-sponsorship',
    side: 'right',
    wide: true,
    pattern:
      /^,?(?: (?:who|which|also|again|has|have|had|kindly|generously|is|was|are|were))* (?:(?:support|help|back|contribut|assist)\w*\b[^.;]{0,70} (?:by|with|through|in) )?(?:mad(?:e|ing) (?:us )?an? (?:[a-z]+ )?(?:donation|contribution)\b|(?:provid\w+|gave|giv(?:es?|ing)|offer\w*|contribut\w+|donat\w+) (?:us |with |some |the |its |their |financial |generous |a |great )*(?:sponsorship|funding|financial (?:support|help|aid|assistance|backing)|money)\b)/,
    confidence: 0.86,
  },
  {
    // "Thanks for the pizza, Acme!", "Thank you for sponsoring us, Initech"
    rule: 'thanks-for-gift',
    side: 'left',
    ends: /(?:,|!| to| -| –| —|:)(?: [a-z]+){0,3} $/,
    pattern: new RegExp(
      `\\b(?:thanks?|thank you|cheers|kudos|thx|props|merci|danke|gracias|bedankt|grazie)(?:,? [a-z]+){0,4}? (?:for|pour|fur|por|voor|per) (?:[a-z' ]{0,40} )?(?:sponsor\\w*|support\\w*|(?:the|all the|your|our|las|les|le|die|de) (?:[a-z]+ ){0,3}?${GIFT})(?: [a-z]+){0,4}?(?:,|!| to| -| –| —|:)${GIVER} $`,
    ),
    confidence: 0.86,
  },
  {
    // "Thanks for the pizza Acme!"
    rule: 'thanks-gift-name',
    side: 'left',
    pattern: new RegExp(
      `\\b(?:thanks|thank you|cheers|merci) (?:[a-z]+ ){0,2}?(?:for|pour) (?:the|all the|your|les|le|la) (?:[a-z]+ ){0,3}?${GIFT} $`,
    ),
    also: /^(?:[!.]|$| and |, )/,
    confidence: 0.84,
  },
  {
    // "Without Acme and Initech this would not have been possible", "Thanks go to Acme, without whom …"
    rule: 'without-whom',
    side: 'right',
    pattern:
      /^,?(?: [a-z]+){0,4},? (?:this|it|that|the (?:event|evening|meetup|day|workshop|conference)|none of this|we|nothing)[^.;]{0,30} (?:would(?:n't| not)|could(?:n't| not)|not have|impossible)[^.;]{0,40}(?:possible|happen\w*|exist|work\w*|taken place|been|done)/,
    also: /\bwithout (?:the (?:\w+ )?(?:support|help|sponsorship|generosity|contribution) (?:of|from) )?(?:the |our )?(?:sponsors? )?$/,
    confidence: 0.82,
  },
  {
    // "Thanks go to Acme, without whom this event would not have happened"
    rule: 'without-them',
    side: 'right',
    pattern:
      /^,? (?:without (?:whom|whose (?:\w+ )?(?:support|help|generosity|sponsorship|money))|sans (?:qui|lesquels|lequel)|ohne die) .{0,50}(?:possible|happen|exist|lieu|moglich)/,
    confidence: 0.82,
  },
]
