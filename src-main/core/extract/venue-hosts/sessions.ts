import type { OrganisationChain } from '../organisations/chains.ts'
import type { Line } from '../text/document.ts'

/** "* Widgets for all, hosted by Jane": an item of the programme, whose host leads it. */
const SESSION_BY =
  /\b(?:(?:closing|opening|first|second|third|last|next|feather|q&a|parallel|morning|afternoon) sessions?|panels?|tracks?|bofs?|quiz|discussions?|talks?|round ?tables?|amas?|karaoke|podcast|webinar|shows?|games?)(?: (?!nights?\b|evenings?\b|series\b|days?\b|meetups?\b|events?\b)[\w'-]+){0,3} hosted by (?:the )?$/
const HOSTED_SESSION =
  /\bhosted (?:the|a|an|this|our|my|his|her|their) (?:(?!evening|night|series|day|meetup|of\b)[\w'-]+ ){0,2}(?:sessions?|panels?|tracks?|talks?|quiz|discussion|round ?table|podcast|webinar|show|game)\b/

/** Whether what was hosted is a session of the programme, whose host leads it. */
export const isSession = (line: Line, { lead, right }: OrganisationChain, rule: string): boolean =>
  (rule === 'hosted-by' && SESSION_BY.test(lead)) ||
  (rule === 'hosted' && HOSTED_SESSION.test(right)) ||
  (rule === 'hosted-by' &&
    line.passage.block.kind === 'list-item' &&
    !/\b(?:meetup|evening|night|event|we|us|edition|workshop)\b/.test(lead) &&
    /^\W*\w+\W+\w+.* hosted by /.test(lead))
