import { PanelRightOpen } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { EntityKind, FacetCount } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { countOf } from '../../ui/format.ts'
import '../../ui/checkbox.css'

type FacetValueRowProps = {
  readonly value: FacetCount
  /** What its page is of; null for years, which have none. */
  readonly kind: EntityKind | null
  readonly isChosen: boolean
  readonly onToggle: () => void
}

/**
 * One value with the number of recaps that choosing it gives; its tick does not wait for the results. The way to its
 * page appears beside the number, in room that only a long name misses.
 */
export const FacetValueRow = ({ value, kind, isChosen, onToggle }: FacetValueRowProps) => {
  const { openEntity } = useActions()
  const count = value.count.toLocaleString('en')
  const digits: CSSProperties & Record<`--${string}`, number> = { '--digits': count.length }
  return (
    <div className="facet-row" style={digits}>
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
        <span className="facet-count">{count}</span>
      </label>
      {kind === null ? null : (
        <button
          type="button"
          className="facet-page"
          aria-label={`Open page of ${value.name}`}
          title={`Open page of ${value.name}`}
          onClick={() => openEntity({ kind, name: value.name })}
        >
          <PanelRightOpen size={14} aria-hidden />
        </button>
      )}
    </div>
  )
}
