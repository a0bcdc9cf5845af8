import { useEffect, useState } from 'react'
import type { FacetCounts, FacetField } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'

const NONE: FacetCounts = { values: [], distinct: 0 }

/** The values of a facet under the present search; those that contain some letters are asked for separately. */
export const useFacetValues = (field: FacetField, contains: string): FacetCounts => {
  const results = useModel(model => model.results)
  const { facetValues } = useActions()
  const [found, setFound] = useState<FacetCounts | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search has other counts
  useEffect(() => {
    if (contains === '') {
      setFound(null)
      return
    }
    let isCurrent = true
    void facetValues(field, contains).then(counts => {
      if (isCurrent && counts) setFound(counts)
    })
    return () => {
      isCurrent = false
    }
  }, [field, contains, facetValues, results?.turn])

  return (contains === '' ? null : found) ?? results?.facets[field] ?? NONE
}
