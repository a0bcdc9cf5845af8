import { ENTITY_KINDS, eachKind, type RecapFacets } from '../../../contract/index.ts'
import { technologyAliases } from '../technologies/taxonomy.ts'
import { equalForms } from '../technologies/usual-forms.ts'
import type { MergeConstraints, Merged } from '../types.ts'
import { aliasesFrom } from './aliases.ts'
import { NO_CONSTRAINTS } from './constraints.ts'
import { createKindsMerger } from './merge-kinds.ts'
import { createKeys, nameKey } from './name-key.ts'
import { createPreparer } from './prepare.ts'
import { createRenamer } from './renamer.ts'

/** What a reader decided, and the technologies known; see {@link mergeAll}. */
export type MergeOptions = {
  /** Default: nothing decided. */
  readonly constraints?: MergeConstraints
  /** Other forms of technologies by usual name; default: the project's own taxonomy. */
  readonly technologyAliases?: ReadonlyMap<string, readonly string[]>
}

/** Merges an archive's facets under what the reader decided. */
export type Merger = (all: readonly RecapFacets[], constraints: MergeConstraints) => Merged

let ownTaxonomy: ReadonlyMap<string, readonly string[]> | undefined

/**
 * Merges as {@link mergeAll} does, with a memory of the last time: what changed since is told by which objects are
 * others, so facets and constraints must not be changed in place. Only the kinds of entities whose names or constraints
 * changed are worked out again; recaps that come out as before are the very same.
 */
export const createMerger = (options: Pick<MergeOptions, 'technologyAliases'> = {}): Merger => {
  ownTaxonomy ??= technologyAliases()
  const keyOf = createKeys()
  const prepareAll = createPreparer(keyOf)
  const forms = options.technologyAliases ?? ownTaxonomy
  const mergeKinds = createKindsMerger(aliasesFrom(forms, equalForms(forms)), keyOf)
  const rename = createRenamer(keyOf)
  return (all, constraints) => {
    const prepared = prepareAll(all, constraints)
    const results = mergeKinds(prepared, constraints)
    return {
      facets: rename(prepared, results),
      entities: eachKind(kind => results[kind].merged.entities),
      pairs: ENTITY_KINDS.flatMap(kind => results[kind].merged.pairs).sort(
        (one, other) => other.likelihood - one.likelihood,
      ),
      usualName: (kind, form) => results[kind].merged.usual.get(nameKey(form)) ?? form,
    }
  }
}

/** Facet values under one name an entity over the whole archive; see `mergeEntities`. */
export const mergeAll = (all: readonly RecapFacets[], options: MergeOptions = {}): Merged =>
  createMerger(options)(all, options.constraints ?? NO_CONSTRAINTS)
