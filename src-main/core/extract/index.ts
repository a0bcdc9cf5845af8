import type { FacetValue, RecapFacets } from '../../contract/index.ts'
import type { ParsedPost } from '../post/types.ts'
import { findCities } from './cities/index.ts'
import { mergeAll } from './entities/merge.ts'
import type { Finding } from './evidence.ts'
import { readExplicit } from './front-matter.ts'
import { gatherValues } from './gather.ts'
import { findSpeakers } from './speakers/index.ts'
import { findSponsors } from './sponsors/index.ts'
import { findTechnologies, technologyHits } from './technologies/index.ts'
import { readDocument } from './text/document.ts'
import { foldKey } from './text/fold.ts'
import type { Token } from './text/tokens.ts'
import { findHosts } from './venue-hosts/index.ts'

export { technologyAliases } from './technologies/taxonomy.ts'

const byConfidence = (values: readonly FacetValue[]): readonly FacetValue[] =>
  [...values].sort((one, other) => other.confidence - one.confidence)

/**
 * Reads a recap's facet values out of its front matter, else out of its prose.
 * Pure, and never throws: a post that says nothing has empty lists.
 */
export const extractFacets = (post: ParsedPost): RecapFacets => {
  const explicit = readExplicit(post.frontMatter)
  const reading = readDocument(post)
  const hits = technologyHits(reading)
  const technical = new Set<Token>()
  for (const hit of hits)
    if (hit.sure)
      for (let at = hit.first; at <= hit.last; at++) {
        const token = hit.line.tokens[at]
        if (token !== undefined) technical.add(token)
      }
  const people = findSpeakers(reading, token => technical.has(token))
  // A name that two readings claim belongs to the one that is more sure.
  const surest = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
    const best = new Map<string, number>()
    for (const one of findings) {
      const key = foldKey(one.name)
      best.set(key, Math.max(best.get(key) ?? 0, one.confidence))
    }
    return best
  }
  const asPerson = surest(people.found)
  const isPerson = (one: Finding): boolean => (asPerson.get(foldKey(one.name)) ?? 0) >= one.confidence
  const sponsors = findSponsors(reading).filter(one => !isPerson(one))
  const hosts = findHosts(reading, name => people.persons.has(foldKey(name))).filter(one => !isPerson(one))
  const organisations = [...sponsors, ...hosts].map(one => one.span)
  const asOrganisation = surest([...sponsors, ...hosts])
  const speakers = people.found.filter(one => !asOrganisation.has(foldKey(one.name)))
  return {
    cities: explicit.cities ?? byConfidence(gatherValues(findCities(reading))),
    sponsors: explicit.sponsors ?? gatherValues(sponsors),
    hosts: explicit.hosts ?? gatherValues(hosts),
    speakers: explicit.speakers ?? gatherValues(speakers),
    technologies:
      explicit.technologies ??
      byConfidence(gatherValues(findTechnologies(reading, hits, organisations, people.employers))),
  }
}

/**
 * Makes one value of the spelling variants of one entity, over the whole archive: every list comes back in the order
 * given, with names replaced by the entity's usual one. `forms` tells all spellings met of each canonical name, so
 * that a search for any of them finds every recap of it.
 */
export const mergeEntities = (
  all: readonly RecapFacets[],
): { readonly facets: readonly RecapFacets[]; readonly forms: ReadonlyMap<string, readonly string[]> } => mergeAll(all)
