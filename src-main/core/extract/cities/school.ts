import { isCapitalised } from '../text/tokens.ts'
import type { Rule } from './rule.ts'

const AT_SCHOOL =
  /\b(?:took place|held|hosted|met|gathered|happened|lieu|tenue?|déroulée?|celebr\p{L}+|realiz\p{L}+|aconteceu|fand)(?!\p{L})[^.;]{0,30} (?:at|in|en|à|na|an der) (?:the |la |l')?(?:(?:\p{Lu}[\p{L}'-]*|of|the|de|da|la) )*(?:Universi\p{L}+|Hochschule|College|Polytechnic|Institute)(?: (?:of|de|the|du|for|and|\p{Lu}[\p{L}'-]*))* $/u

/** "Tuesday, 3 May, Room 5, University College Leeds" */
const NAMED_SCHOOL =
  /\b(?:Universi\p{L}+|Hochschule|College|Polytechnic|Institute|TU|FH)(?: (?:of|de|\p{Lu}[\p{L}'-]*))* $/u
const DATED = /\b\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?\p{L}{3,}|\p{L}{3,} \d{1,2}\b/u
const LONGEST_LINE = 150

/** "The event took place at Technical University Leeds" */
export const SCHOOL: Rule = {
  rule: 'school',
  confidence: 0.75,
  holds: ({ gap, before, lead, line }) =>
    gap === ' ' &&
    before !== undefined &&
    isCapitalised(before) &&
    (AT_SCHOOL.test(lead) || (line.text.length < LONGEST_LINE && DATED.test(lead) && NAMED_SCHOOL.test(lead))),
}
