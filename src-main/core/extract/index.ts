import type { RecapFacets } from '../../contract/index.ts'
import type { ParsedPost } from '../post/types.ts'

/**
 * Reads a recap's facet values out of its front matter, else out of its prose.
 * Pure, and never throws: a post that says nothing has empty lists.
 */
export const extractFacets = (_post: ParsedPost): RecapFacets => ({
  cities: [],
  sponsors: [],
  hosts: [],
  speakers: [],
  technologies: [],
})

/**
 * Makes one value of the spelling variants of one entity, over the whole archive: every list comes back in the order
 * given, with names replaced by the entity's usual one. `forms` tells all spellings met of each canonical name, so
 * that a search for any of them finds every recap of it.
 */
export const mergeEntities = (
  all: readonly RecapFacets[],
): { readonly facets: readonly RecapFacets[]; readonly forms: ReadonlyMap<string, readonly string[]> } => ({
  facets: all,
  forms: new Map(),
})
