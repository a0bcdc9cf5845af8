import type { EntityRef, EntityView } from '../../contract/index.ts'
import type { EntityRecord } from '../extract/types.ts'
import { listAffiliations } from './affiliations.ts'
import { listForms } from './forms.ts'
import { appearancesOf } from './membership.ts'
import { photosNear } from './near-photos.ts'
import { countTiers, listRecaps, spanOf } from './recaps.ts'
import { countRelated } from './related.ts'
import { countTold, listTalks } from './talks.ts'
import type { EntitySource } from './types.ts'
import { countYears } from './years.ts'

/**
 * Composes the page of one entity from all recaps of the archive. `ref` has its usual name, under which it stands in
 * the recaps' facets; `usualName` tells the usual name of any form of an entity of its kind.
 */
export const composeEntity = (
  ref: EntityRef,
  record: EntityRecord,
  sources: Iterable<EntitySource>,
  more: { readonly technologyKind?: string; usualName(name: string): string },
): EntityView => {
  const { kind, name } = ref
  const all = [...sources]
  const usualName = (form: string): string => more.usualName(form)
  const appearances = appearancesOf(ref, all)
  const recaps = listRecaps(appearances)
  const forms = listForms(record)
  const spellings = forms.map(form => form.name)
  return {
    kind,
    name,
    // What no recap writes was not "also written"; it still helps to find talks and photos.
    forms: forms.filter(form => !form.known).map(({ name: form, count }) => ({ name: form, count })),
    affiliations: kind === 'speaker' ? listAffiliations(recaps) : [],
    handles: kind === 'speaker' ? record.handles : [],
    ...(more.technologyKind !== undefined && { technologyKind: more.technologyKind }),
    ...spanOf(recaps),
    recaps,
    years: countYears(recaps),
    tiers: kind === 'organisation' ? countTiers(recaps) : [],
    talks: listTalks(ref, spellings, all, usualName),
    toldTalks: kind === 'organisation' ? countTold(appearances.map(({ source }) => source)) : 0,
    ...photosNear(kind, { name, forms: spellings, isPerson: kind === 'speaker' }, appearances, usualName),
    related: countRelated(
      ref,
      appearances.map(({ source }) => source.facets),
    ),
  }
}
