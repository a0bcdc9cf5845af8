import type { RecapFacets } from '../../contract/index.ts'
import type { ParsedPost } from '../post/types.ts'
import { createExtractor } from './create-extractor.ts'
import { type MergeOptions, mergeAll } from './entities/merge.ts'
import type { Extractor, Merged } from './types.ts'

export { createHomecoming } from './archive/at-home.ts'
export { createExtractor } from './create-extractor.ts'
export type * from './types.ts'

let shared: Extractor | undefined

/** Reads a recap's facets with the built-in word lists; see {@link createExtractor}. */
export const extractFacets = (post: ParsedPost): RecapFacets => {
  shared ??= createExtractor()
  return shared.extract(post)
}

/**
 * Makes one value of the spelling variants of one entity, over the whole archive: every list comes back in the order
 * given, with names replaced by the entity's usual one, and talks' speakers and cities too. Variants are merged on
 * evidence; what is only alike comes back as a doubtful pair. What the reader decided (`constraints`, default: nothing)
 * wins over both; `technologyAliases` (default: the project's own taxonomy) tells other forms of technologies by usual
 * name. Pure, and the same for the same archive whatever the order of its recaps' values.
 */
export const mergeEntities = (all: readonly RecapFacets[], options: MergeOptions = {}): Merged => mergeAll(all, options)
