import { gated, matches } from '../gates/gate.ts'
import type { Line } from '../text/document.ts'

const WANTED = gated(
  /\b(?:would you like to|would like to(?! (?:also |again |especially |first )?(?:thank|say|give|extend|express|acknowledge|mention))|interested in|become an?|looking for|want(?:s|ed)? to(?! (?:also |again |especially )?(?:thank|say|give|extend|express|acknowledge|mention))|call for|how to|seeking|opportunit\w+|prospectus|brochure|potential|future)\b.{0,30}\bsponsor/i,
)

const CODE = gated(
  /\b(?:proposal|TOC|incubation|sandbox|graduation|maintainers?|pull request|patch(?:es)?|(?:fuzz|unit|load|performance) ?test\w*|benchmarks?|audits?|bount(?:y|ies)|legislation|(?:the|this|that|a|new) feature|parser|(?:the|this|that|a|our) (?:\w+ )?library|implementation|development of|module|crate|plugin|repository|codebase|open[- ]source work|podcast|newsletter|sponsored (?:content|post|link)s?)\b/i,
)
const OCCASION = gated(
  /\b(?:meetup|event|evening|night|workshop|hackathon|conference|food|pizza|drinks?|beers?|venue|soirée|rencontre|our sponsors)\b/i,
)

/** "The proposal was sponsored by the Acme board": support of code and papers, not of the evening. */
const isAboutCode = (line: Line): boolean => matches(line, CODE) && !matches(line, OCCASION)

/** What a call to action says of those who gave already. */
const TELLS = gated(/\b(?:thank|merci|sponsored by|commandit|possible)/i)

/** A sentence that asks as a whole, rather than behind a dash or in brackets. */
const isQuestion = (text: string): boolean => text.endsWith('?') && !/ - |[–—(]/.test(text)

/** Whether a sentence speaks of sponsors without naming those of the evening: it looks for some, asks, or is about code. */
export const isAside = (line: Line): boolean =>
  (line.call && !matches(line, TELLS)) || matches(line, WANTED) || isAboutCode(line) || isQuestion(line.text)
