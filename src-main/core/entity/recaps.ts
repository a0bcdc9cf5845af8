import type { EntityRecap, EntityView } from '../../contract/index.ts'
import { countNames } from './counts.ts'
import type { Appearance } from './membership.ts'

/** The recaps of an entity as its page lists them, in the order given. */
export const listRecaps = (appearances: readonly Appearance[]): readonly EntityRecap[] =>
  appearances.map(({ source, roles }): EntityRecap => {
    const tier = roles.find(({ value }) => value.tier !== undefined)?.value.tier
    const affiliation = roles.find(({ value }) => value.affiliation !== undefined)?.value.affiliation
    const evidence = roles.find(({ value }) => value.evidence !== undefined)?.value.evidence
    return {
      path: source.path,
      title: source.title,
      ...(source.date !== undefined && { date: source.date }),
      cities: source.facets.cities.map(city => city.name),
      fields: roles.map(({ field }) => field),
      ...(tier !== undefined && { tier }),
      ...(affiliation !== undefined && { affiliation }),
      ...(evidence && { evidence }),
      ...(source.thumbnail !== undefined && { thumbnail: source.thumbnail }),
    }
  })

/** Tiers stated, by the number of recaps, most frequent first. */
export const countTiers = (recaps: readonly EntityRecap[]): EntityView['tiers'] =>
  countNames(recaps.flatMap(({ tier }) => (tier === undefined ? [] : [tier])))

/** Dates of the first and the last recap that is dated; recaps come newest first. */
export const spanOf = (recaps: readonly EntityRecap[]): Pick<EntityView, 'first' | 'last'> => {
  const dates = recaps.flatMap(({ date }) => (date === undefined ? [] : [date]))
  const [last] = dates
  const first = dates.at(-1)
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) }
}
