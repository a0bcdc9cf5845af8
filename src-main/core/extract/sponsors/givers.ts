import type { Finding } from '../evidence.ts'
import { isWellKnown } from '../organisations/known.ts'
import { isPersonal } from '../organisations/no-name.ts'
import type { Line } from '../text/document.ts'

/** Words that say outright that a firm sponsored; by all others people are thanked for what they brought too. */
const OUTRIGHT: ReadonlySet<string> = new Set([
  'sponsored',
  'sponsored-by',
  'is-sponsor',
  'is-our-sponsor',
  'one-of-sponsors',
  'as-sponsor',
  'sponsors-are',
  'sponsor-label',
  'under-heading',
  'sponsor-logo',
  'logo-file',
  'table-column',
  'tier',
])

/** What people are thanked for by their first name alone. */
const BY_FIRST_NAME: ReadonlySet<string> = new Set([
  'thanked-for',
  'thanked-beside',
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
    !OUTRIGHT.has(one.rule) &&
    (isPersonal(one.name) ||
      ((personal.has(lineOf(one)) || (BY_FIRST_NAME.has(one.rule) && !one.name.includes(' '))) &&
        isPerson(one.name) &&
        !isWellKnown(one.name)))
}
