import type { FacetValue, Talk } from '../../../contract/index.ts'
import { fold, foldKey } from '../text/fold.ts'

/** How a person's page or account is named: `jane-roe`, `jroe42`. */
const SLUG = /^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u

/** Found names below this do not stand in for a stated account. */
const SURE = 0.8

const ofSlug = (slug: string): string =>
  slug.replace(
    /(?:^|[-_.])(\p{Ll})/gu,
    (match, letter: string) => `${match.length > 1 ? ' ' : ''}${letter.toUpperCase()}`,
  )

/**
 * Speakers stated by the names of their pages or accounts, `speakers: [jane-roe, jroe42]`, under their own names: as the post
 * writes them where it does, else read from the parts of the page's name. Where all that is stated are accounts of one word,
 * which tell no name, those whom the post surely says to have spoken are added. Other values stay as stated.
 */
export const withNames = (
  stated: readonly FacetValue[] | undefined,
  found: () => readonly FacetValue[],
): readonly FacetValue[] => {
  if (stated === undefined) return found()
  if (!stated.some(one => SLUG.test(one.name))) return stated
  const read = found()
  const used = new Set<string>()
  const named = stated.map(one => {
    if (!SLUG.test(one.name)) return one
    const key = foldKey(one.name)
    const same = read.filter(
      each =>
        foldKey(each.name) === key ||
        fold(each.name)
          .split(' ')
          .some(word => word === fold(one.name)),
    )
    const [match] = same
    if (same.length === 1 && match !== undefined) {
      used.add(match.name)
      return { ...match, ...one, name: match.name }
    }
    return /[-_.]/.test(one.name) && !/\d/.test(one.name) ? { ...one, name: ofSlug(one.name) } : one
  })
  const accounts = stated.every(one => SLUG.test(one.name) && !/[-_.]/.test(one.name))
  const more = accounts ? read.filter(one => one.confidence >= SURE && !used.has(one.name)) : []
  return [...named, ...more]
}

/** The talks of a post, whose speakers have the names that {@link withNames} gave them. */
export const talksUnderNames = (
  talks: readonly Talk[],
  stated: readonly FacetValue[] | undefined,
  named: readonly FacetValue[],
): readonly Talk[] => {
  const names = new Map<string, string>()
  stated?.forEach(({ name }, at) => {
    const now = named[at]?.name
    if (now !== undefined && now !== name) names.set(name, now)
  })
  return names.size === 0
    ? talks
    : talks.map(talk => ({ ...talk, speakers: talk.speakers.map(name => names.get(name) ?? name) }))
}
