import { isCapitalised } from '../text/tokens.ts'
import type { Rule } from './rule.ts'

const AT_SCHOOL =
  /\b(?:took place|held|hosted|met|gathered|happened|lieu|tenue?|déroulée?|celebr\p{L}+|realiz\p{L}+|aconteceu|fand)(?!\p{L})[^.;]{0,30} (?:at|in|en|à|na|an der) (?:the |la |l')?(?:(?:\p{Lu}[\p{L}'-]*|of|the|de|da|la) )*(?:Universi\p{L}+|Hochschule|College|Polytechnic|Institute)(?: (?:of|de|the|du|for|and|\p{Lu}[\p{L}'-]*))* $/u

/** "The event took place at Technical University Leeds" */
export const SCHOOL: Rule = {
  rule: 'school',
  confidence: 0.75,
  holds: ({ gap, before, lead }) =>
    gap === ' ' && before !== undefined && isCapitalised(before) && AT_SCHOOL.test(lead),
}
