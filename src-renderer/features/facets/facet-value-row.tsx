import type { FacetCount } from '../../../src-main/contract/index.ts'
import { countOf } from '../../ui/format.ts'
import '../../ui/checkbox.css'

type FacetValueRowProps = { readonly value: FacetCount; readonly isChosen: boolean; readonly onToggle: () => void }

/** One value with the number of recaps that choosing it gives; its tick does not wait for the results. */
export const FacetValueRow = ({ value, isChosen, onToggle }: FacetValueRowProps) => (
  <label className="facet-value" {...(value.count === 0 && !isChosen ? { 'data-empty': true } : {})}>
    <input
      type="checkbox"
      className="checkbox"
      checked={isChosen}
      onChange={onToggle}
      aria-label={`${value.name}, ${countOf(value.count, 'recap')}`}
    />
    <span className="facet-name" title={value.name}>
      {value.name}
    </span>
    <span className="facet-count">{value.count.toLocaleString('en')}</span>
  </label>
)
