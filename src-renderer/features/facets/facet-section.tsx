import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import type { FacetField } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { entityKindOf } from '../entity/entity-search.ts'
import { FACET_NAMES } from './facet-names.ts'
import { FacetSearch } from './facet-search.tsx'
import { FacetValueRow } from './facet-value-row.tsx'
import { type FacetOrder, FEW, firstFew, inOrder } from './facet-values.ts'
import { useFacetValues } from './use-facet-values.ts'

/** One facet: its values with counts, a few at first, all of them on demand with a search box and an order. */
export const FacetSection = ({ field }: { readonly field: FacetField }) => {
  const id = useId()
  const [isOpen, setOpen] = useState(true)
  const [showsAll, setShowsAll] = useState(false)
  const [contains, setContains] = useState('')
  const [order, setOrder] = useState<FacetOrder>('count')
  const counts = useFacetValues(field, showsAll ? contains : '')
  const chosen = useModel(model => model.trail.present.filters[field])
  const isNarrowed = useModel(
    ({ trail: { present } }) => present.query !== '' || Object.keys(present.filters).length > 0,
  )
  const isIndexing = useModel(model => model.results?.partial ?? false)
  const { toggleFilter } = useActions()

  const sorted = inOrder(counts.values, field === 'year' ? 'time' : order)
  const shown = showsAll ? sorted : firstFew(sorted)
  const { one, many } = FACET_NAMES[field]
  const isLong = counts.distinct > FEW || showsAll

  return (
    <section className="facet" aria-labelledby={id}>
      <h3 className="facet-head">
        <button type="button" id={id} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className="facet-toggle">
          <span>{one}</span>
          {chosen ? <span className="facet-chosen">{chosen.length}</span> : null}
          <ChevronRight className="facet-chevron" size={13} aria-hidden />
        </button>
      </h3>
      {isOpen ? (
        <>
          {showsAll && field !== 'year' ? (
            <FacetSearch many={many} contains={contains} onContains={setContains} order={order} onOrder={setOrder} />
          ) : null}
          <ul className="facet-values">
            {shown.map(value => (
              <li key={value.name}>
                <FacetValueRow
                  value={value}
                  kind={entityKindOf(field)}
                  isChosen={chosen?.includes(value.name) ?? false}
                  onToggle={() => toggleFilter(field, value.name)}
                />
              </li>
            ))}
          </ul>
          {shown.length === 0 ? (
            <p className="facet-none">
              {contains !== ''
                ? `Nothing contains “${contains}”`
                : isIndexing
                  ? 'None so far'
                  : isNarrowed
                    ? 'None in these results'
                    : 'None found in this archive'}
            </p>
          ) : null}
          {isLong && contains === '' ? (
            <Button
              variant="link"
              className="facet-more"
              label={showsAll ? `Show fewer ${many}` : `Show all ${counts.distinct.toLocaleString('en')} ${many}`}
              onPress={() => setShowsAll(!showsAll)}
            >
              {showsAll ? 'Show fewer' : `Show all ${counts.distinct.toLocaleString('en')}`}
            </Button>
          ) : null}
          {showsAll && contains === '' && counts.distinct > counts.values.length ? (
            <p className="facet-none">Search to find the others.</p>
          ) : null}
        </>
      ) : null}
    </section>
  )
}
