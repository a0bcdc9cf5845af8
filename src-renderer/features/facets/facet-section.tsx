import { memo, useId, useMemo, useState } from 'react'
import type { FacetField } from '../../../src-main/contract/index.ts'
import { orderOf } from '../../store/facet-views.ts'
import { stateOf } from '../../store/filters.ts'
import type { Results } from '../../store/results.ts'
import { useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { FacetHead } from './facet-head.tsx'
import { FACET_NAMES } from './facet-names.ts'
import { FacetSearch } from './facet-search.tsx'
import { FacetValueRow } from './facet-value-row.tsx'
import { FEW } from './facet-values.ts'
import { useFacetValues, VALUES_AT_ONCE } from './use-facet-values.ts'
import { useRows } from './use-rows.ts'
import { useValueKeys } from './use-value-keys.ts'
import type { OpenValueMenu } from './value-menu.tsx'

type FacetSectionProps = {
  readonly field: FacetField
  readonly results: Results | null
  /** Whether rows keep their places, since a person points at them. */
  readonly isHeld: boolean
  readonly onMenu: OpenValueMenu
}

/** Why a facet has nothing to show, in words. */
const useWordsOfNone = (contains: string): string => {
  const isIndexing = useModel(model => model.results?.partial ?? false)
  const isNarrowed = useModel(
    ({ trail: { present } }) => present.query !== '' || Object.keys(present.filters).length > 0,
  )
  if (contains !== '') return `Nothing contains “${contains}”`
  if (isIndexing) return 'None so far'
  return isNarrowed ? 'None in these results' : 'None found in this archive'
}

const FacetBody = ({ field, results, isHeld, onMenu }: FacetSectionProps) => {
  const [showsAll, setShowsAll] = useState(false)
  const [limit, setLimit] = useState(VALUES_AT_ONCE)
  const [contains, setContains] = useState('')
  const order = useModel(model => orderOf(model.facetViews, field))
  const filters = useModel(model => model.trail.present.filters)
  const counted = useFacetValues(field, results, {
    contains: showsAll ? contains : '',
    order,
    limit: showsAll ? limit : FEW,
  })
  const folder = useModel(model => model.archive?.folder)
  const layout = useMemo(
    () => ({ key: JSON.stringify([folder, showsAll, limit, contains, order]), showsAll }),
    [folder, showsAll, limit, contains, order],
  )
  const { values, isLong, counts } = useRows(counted, layout, isHeld)
  const names = values.map(({ name }) => name)
  const { stop, handlers } = useValueKeys(field, names, onMenu)
  const wordsOfNone = useWordsOfNone(contains)
  const { many } = FACET_NAMES[field]
  const all = counts.distinct.toLocaleString('en')
  // Rows that are held may be more than there are values now.
  const toAll = counts.distinct > FEW ? `Show all ${all}` : 'Show all'
  const isSearching = showsAll && contains !== ''
  return (
    <>
      {showsAll && field !== 'year' ? <FacetSearch many={many} contains={contains} onContains={setContains} /> : null}
      <ul className="facet-values" {...handlers}>
        {values.map(({ name, count }) => (
          <li key={name}>
            <FacetValueRow
              field={field}
              name={name}
              count={count}
              state={stateOf(filters, field, name)}
              isStop={name === stop}
              onMenu={onMenu}
            />
          </li>
        ))}
      </ul>
      {values.length === 0 ? <p className="facet-none">{wordsOfNone}</p> : null}
      {showsAll && counts.distinct > limit ? (
        <Button variant="link" className="facet-more" onPress={() => setLimit(limit + VALUES_AT_ONCE)}>
          Show {Math.min(VALUES_AT_ONCE, counts.distinct - limit).toLocaleString('en')} more of {all}
        </Button>
      ) : null}
      {(isLong || showsAll) && !isSearching ? (
        <Button
          variant="link"
          className="facet-more"
          label={showsAll ? `Show fewer ${many}` : `${toAll} ${many}`}
          onPress={() => {
            setShowsAll(!showsAll)
            setLimit(VALUES_AT_ONCE)
          }}
        >
          {showsAll ? 'Show fewer' : toAll}
        </Button>
      ) : null}
    </>
  )
}

/** One facet: its values with counts, a few at first, all of them on demand with a search box. */
export const FacetSection = memo((props: FacetSectionProps) => {
  const id = useId()
  const { field } = props
  const isOpen = useModel(model => !model.facetViews.folded.has(field))
  return (
    <section className="facet" aria-labelledby={id}>
      <FacetHead field={field} id={id} isOpen={isOpen} />
      {isOpen ? <FacetBody {...props} /> : null}
    </section>
  )
})
FacetSection.displayName = 'FacetSection'
