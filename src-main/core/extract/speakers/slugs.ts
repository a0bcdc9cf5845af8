import type { FacetValue, Talk } from '../../../contract/index.ts'
import type { Finding } from '../evidence.ts'
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

/** Speakers that front matter names without an employer, with the one that the post's text tells. */
export const withAffiliations = (values: readonly FacetValue[], found: readonly Finding[]): readonly FacetValue[] => {
  if (values.every(one => one.affiliation !== undefined || one.provenance !== 'front-matter')) return values
  const told = new Map<string, string>()
  for (const { name, affiliation } of found)
    if (affiliation !== undefined && !told.has(foldKey(name))) told.set(foldKey(name), affiliation)
  return values.map(one => {
    const affiliation = one.affiliation ?? told.get(foldKey(one.name))
    return affiliation === undefined ? one : { ...one, affiliation }
  })
}

/** The stated speaker whom a talk's speaker is: by the whole name, else by a name that only one of them has. */
const statedFor = (name: string, values: readonly FacetValue[]): string | undefined => {
  const key = foldKey(name)
  const same = values.find(one => foldKey(one.name) === key)
  if (same !== undefined) return same.name
  const words = fold(name).split(' ')
  const alike = values.filter(one =>
    fold(one.name)
      .split(' ')
      .some(word => words.includes(word)),
  )
  return alike.length === 1 ? alike[0]?.name : undefined
}

/**
 * The talks of a post, whose speakers have the names that {@link withNames} gave them. Where front matter states the speakers,
 * nobody else gave a talk of the text, and a talk that only others gave is none.
 */
export const talksUnderNames = (
  talks: readonly Talk[],
  stated: readonly FacetValue[] | undefined,
  named: readonly FacetValue[],
): readonly Talk[] => {
  if (stated === undefined) return talks
  const names = new Map<string, string>()
  stated.forEach(({ name }, at) => {
    const now = named[at]?.name
    if (now !== undefined && now !== name) names.set(name, now)
  })
  return talks.flatMap(talk => {
    if (talk.provenance === 'front-matter')
      return [names.size === 0 ? talk : { ...talk, speakers: talk.speakers.map(name => names.get(name) ?? name) }]
    const speakers = [...new Set(talk.speakers.flatMap(name => statedFor(name, named) ?? []))]
    return speakers.length === 0 ? [] : [{ ...talk, speakers }]
  })
}
