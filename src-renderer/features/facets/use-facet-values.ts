import { useEffect, useMemo, useState } from 'react'
import type { FacetCounts, FacetField } from '../../../src-main/contract/index.ts'
import type { FacetOrder } from '../../store/facet-views.ts'
import { FACET_VALUES, type Results } from '../../store/results.ts'
import { useActions } from '../../store/use-app.ts'
import type { Counted } from './facet-values.ts'

/** Values that a facet shows at once, when all of them are asked for. */
export const VALUES_AT_ONCE = FACET_VALUES

const NONE: FacetCounts = { values: [], distinct: 0 }

type Wanted = { readonly contains: string; readonly order: FacetOrder; readonly limit: number }

/**
 * The values of a facet under the search of `results`. Those that contain some letters, that stand in order of name or that
 * are very many are asked for by themselves; until they come, those before stay.
 */
export const useFacetValues = (
  field: FacetField,
  results: Results | null,
  { contains, order, limit }: Wanted,
): Counted => {
  const { facetValues } = useActions()
  const [found, setFound] = useState<Counted | null>(null)
  const comesAlong = contains === '' && order === 'count' && limit <= (results?.listed ?? VALUES_AT_ONCE)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer has other counts
  useEffect(() => {
    if (comesAlong) {
      setFound(null)
      return
    }
    let isCurrent = true
    const asked = results?.asked ?? null
    void facetValues(field, contains, order, limit).then(counts => {
      if (isCurrent && counts) setFound({ counts, asked, apart: JSON.stringify([contains, order, limit]) })
    })
    return () => {
      isCurrent = false
    }
  }, [field, contains, order, limit, comesAlong, facetValues, results?.turn])

  const along = useMemo(
    (): Counted => ({ counts: results?.facets[field] ?? NONE, asked: results?.asked ?? null }),
    [results, field],
  )
  return comesAlong ? along : (found ?? along)
}
