import type { Finding } from '../evidence.ts'
import { isWellKnown } from '../organisations/known.ts'
import { isPersonal } from '../organisations/no-name.ts'
import type { Line } from '../text/document.ts'

/** What people are thanked for too. */
const GIVE_RULES: ReadonlySet<string> = new Set([
  'thanked-for',
  'gave-food',
  'fed-us',
  'food-by',
  'gave-in-brackets',
  'support-of',
  'behind-the-bar',
  'willing-to-give',
  'gift-that',
  'thanks-for-gift',
  'without-whom',
  'without-them',
  'agradecemos',
])

/** The sentence that a finding stands in. */
const lineOf = ({ span }: Finding): Line | undefined =>
  span.passage.lines.find(line => line.sentence.start <= span.start && span.end <= line.sentence.end)

/**
 * Tells people who brought something from sponsors: "thanks to Martin Doe and Wei Ba for the cake". Of names thanked
 * together, one given name makes the others that `isPerson` knows people.
 */
export const giversIn = (
  found: readonly Finding[],
  isPerson: (name: string) => boolean,
): ((one: Finding) => boolean) => {
  const personal = new Set(found.filter(one => isPersonal(one.name)).map(lineOf))
  return one =>
    GIVE_RULES.has(one.rule) &&
    (isPersonal(one.name) ||
      ((personal.has(lineOf(one)) || !one.name.includes(' ')) && isPerson(one.name) && !isWellKnown(one.name)))
}
