import { gated, matchesIn } from '../gates/gate.ts'
import type { Rule } from './rule.ts'

const WENT_TO = gated(
  /\b(?:(?:went|going|travel(?:l?ed|l?ing)?|fl(?:ew|own|ying)|dr(?:ove|iven|iving)|trip|journey|excursion|been|made it|(?:went|moved|drove|carried|continued|travelled) on|headed (?:over|up|down|out|off|on)|took (?:a|the) (?:train|bus|flight|plane)|set off) (?:from \p{Lu}\p{L}+ )?(?:all the way )?to|(?:arriv(?:ed|ing)|landed|stay(?:ed|ing)|spent [^.,;]{3,30}|weekend|(?:first|second|third|last) (?:time|visit|day|night|evening|morning)|hotel|airbnb) in|visit(?:ed|ing)?|explor(?:ed|ing)|suis (?:allée?|partie?) à|(?:séjour|voyage|week-end) à|nach) (?:the )?(?:(?:beautiful|sunny|rainy|lovely|downtown|central|cold|warm|snowy|nice) )?$/iu,
)
const OF_OTHERS =
  /\b(?:last (?:year|month|time)|years? ago|next (?:year|month)|used to|when I was|ever since|before|tickets?|will|going to (?:be|go|visit)|want(?:ed)? to|hope to|if|customers?|users?)\b/i

/**
 * A report of a trip to the event: "I had never been to Leeds before", "On Friday we took the train to Leeds", "the sights
 * of Leeds and York". Weaker than any word of where it was held; of what the traveller did before or after, it says nothing.
 */
export const TRIP: Rule = {
  rule: 'trip',
  confidence: 0.62,
  holds: ({ city, lead, kind, line }) =>
    !city.weak &&
    !city.small &&
    (kind === 'paragraph' || kind === 'list-item') &&
    matchesIn(line.marks, WENT_TO, lead) &&
    !OF_OTHERS.test(lead.replace(/\bnever been\b/i, '')),
}
