import { ArrowDownAZ, ArrowDownWideNarrow } from 'lucide-react'
import { IconButton } from '../../ui/button.tsx'
import type { FacetOrder } from './facet-values.ts'

type FacetSearchProps = {
  readonly many: string
  readonly contains: string
  readonly onContains: (contains: string) => void
  readonly order: FacetOrder
  readonly onOrder: (order: FacetOrder) => void
}

/** Finds values in a long facet, and puts them in order by count or by name. */
export const FacetSearch = ({ many, contains, onContains, order, onOrder }: FacetSearchProps) => (
  <div className="facet-search">
    <input
      type="search"
      className="field field-small"
      aria-label={`Search ${many}`}
      placeholder={`Search ${many}`}
      autoComplete="off"
      spellCheck={false}
      value={contains}
      onChange={event => onContains(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'Escape' && contains !== '') {
          event.stopPropagation()
          onContains('')
        }
      }}
    />
    <IconButton
      label={order === 'count' ? `Sort ${many} by name` : `Sort ${many} by count`}
      onPress={() => onOrder(order === 'count' ? 'name' : 'count')}
    >
      {order === 'count' ? <ArrowDownWideNarrow size={15} aria-hidden /> : <ArrowDownAZ size={15} aria-hidden />}
    </IconButton>
  </div>
)
