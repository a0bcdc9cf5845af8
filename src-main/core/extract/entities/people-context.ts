import { compareHandles } from './handles.ts'
import type { Verdict } from './judgement.ts'
import { legalKey } from './organisation-name.ts'
import type { Person } from './person.ts'

/** Where recaps took place, by index; for names that are given without a family name. */
export type Scene = { citiesOf(recap: number): readonly string[] }

/** What affiliations and handles say about two names. */
export type Context = 'handle' | 'employer' | 'other' | 'unknown'

/** What is known of two people beside their names. */
export const contextOf = (one: Person, other: Person): Context => {
  const handles = compareHandles(one.handles, other.handles)
  if (handles === 'same') return 'handle'
  if (handles === 'other') return 'other'
  if (sharedEmployer(one, other) !== undefined) return 'employer'
  return one.node.affiliations.size === 0 || other.node.affiliations.size === 0 ? 'unknown' : 'other'
}

const isShorter = (name: string, than: string): boolean =>
  name.length < than.length || (name.length === than.length && name < than)

/**
 * The affiliation that two have in common, as one of them has it: `Acme` and `Acme Inc` are in common. Of several the
 * shortest, so that it does not depend on the order of recaps.
 */
const sharedEmployer = (one: Person, other: Person): string | undefined => {
  let shared: string | undefined
  for (const first of one.node.affiliations.values())
    for (const second of other.node.affiliations.values()) {
      const [a, b] = [legalKey(first), legalKey(second)]
      if (a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))))
        for (const name of [first, second]) if (shared === undefined || isShorter(name, shared)) shared = name
    }
  return shared
}

/** Whether something beside the names speaks for one person. */
export const isSure = (context: Context): boolean => context === 'handle' || context === 'employer'

/** Whether two names stand in recaps of one city. */
export const shareCity = (one: Person, other: Person, scene: Scene): boolean => {
  const cities = new Set([...one.node.recaps].flatMap(recap => scene.citiesOf(recap)))
  if (cities.size === 0) return false
  for (const recap of other.node.recaps) if (scene.citiesOf(recap).some(city => cities.has(city))) return true
  return false
}

/** `verdict` with what affiliations and handles add to its likelihood and its words. */
export const weighed = (verdict: Verdict, context: Context, one: Person, other: Person): Verdict => {
  const { likelihood, why } = verdict
  if (context === 'handle')
    return { ...verdict, likelihood: likelihood + (1 - likelihood) * 0.7, why: `${why}, the same handle` }
  if (context === 'employer')
    return {
      ...verdict,
      likelihood: likelihood + (1 - likelihood) * 0.6,
      why: `${why}, both from ${sharedEmployer(one, other) ?? 'one organisation'}`,
    }
  return context === 'other' ? { ...verdict, likelihood: likelihood * 0.6 } : verdict
}
