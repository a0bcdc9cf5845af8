import { Ellipsis, PanelRightOpen } from 'lucide-react'
import { type MouseEvent, memo } from 'react'
import { type FacetField, NO_VALUE } from '../../../src-main/contract/index.ts'
import { kindOfFacet } from '../../store/renamed-filters.ts'
import { useActions } from '../../store/use-app.ts'
import { countOf } from '../../ui/format.ts'
import { nameOfValue } from './facet-names.ts'
import type { OpenValueMenu } from './value-menu.tsx'
import '../../ui/checkbox.css'
import './facet-row.css'
import type { CssVariables } from '../../ui/css-variables.ts'

type FacetValueRowProps = {
  readonly field: FacetField
  readonly name: string
  readonly count: number
  /** Asked for, left out, or neither: it does not wait for the results. */
  readonly state: 'in' | 'out' | null
  /** Whether Tab stops here; arrow keys lead to the other values. */
  readonly isStop: boolean
  readonly onMenu: OpenValueMenu
}

const isModified = ({ altKey, ctrlKey, metaKey }: MouseEvent): boolean => altKey || ctrlKey || metaKey

/**
 * One value with the number of recaps that choosing it gives, or that it takes away where it is left out. The ways to
 * its page and to what else can be done with it appear beside the number, in room that only a long name misses.
 */
export const FacetValueRow = memo(({ field, name, count, state, isStop, onMenu }: FacetValueRowProps) => {
  const { openEntity, toggleFilter, toggleExclusion } = useActions()
  const kind = name === NO_VALUE ? null : kindOfFacet(field)
  const shown = nameOfValue(field, name)
  const digits = count.toLocaleString('en')
  const amount = state === 'out' && count > 0 ? `−${digits}` : digits
  const room: CssVariables = { '--digits': amount.length }
  const tabIndex = isStop ? 0 : -1
  const onClick = (event: MouseEvent) => {
    if (!isModified(event)) return
    event.preventDefault()
    event.stopPropagation()
    toggleExclusion(field, name)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way to the button inside
    <div
      className="facet-row"
      style={room}
      data-value={name}
      {...(state === null ? {} : { 'data-state': state })}
      {...(count === 0 && state === null ? { 'data-empty': true } : {})}
      {...(name === NO_VALUE ? { 'data-none': true } : {})}
      onContextMenu={event => {
        event.preventDefault()
        onMenu(field, name, event.currentTarget)
      }}
    >
      <label className="facet-value" onClickCapture={onClick}>
        <input
          type="checkbox"
          className="checkbox"
          checked={state === 'in'}
          tabIndex={tabIndex}
          onChange={() => toggleFilter(field, name)}
          aria-label={`${shown}, ${state === 'out' ? 'left out, ' : ''}${countOf(count, 'recap')}`}
        />
        <span className="facet-name" title={shown}>
          {shown}
        </span>
        <span className="facet-count">{amount}</span>
      </label>
      <span className="facet-tools">
        {kind === null ? null : (
          <button
            type="button"
            className="mini-button"
            tabIndex={tabIndex}
            aria-label={`Open page of ${name}`}
            title={`Open page of ${name}`}
            onClick={() => openEntity({ kind, name })}
          >
            <PanelRightOpen size={14} aria-hidden />
          </button>
        )}
        <button
          type="button"
          className="mini-button"
          tabIndex={tabIndex}
          aria-haspopup="menu"
          aria-label={`More about ${shown}`}
          title="More"
          onClick={event => onMenu(field, name, event.currentTarget)}
        >
          <Ellipsis size={14} aria-hidden />
        </button>
      </span>
    </div>
  )
})
FacetValueRow.displayName = 'FacetValueRow'
