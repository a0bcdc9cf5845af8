import { ChevronDown, ChevronRight, Ellipsis, X } from 'lucide-react'
import { Button, MenuTrigger } from 'react-aria-components'
import type { FacetField } from '../../../src-main/contract/index.ts'
import { type FacetOrder, isSortable, orderOf } from '../../store/facet-views.ts'
import { excludedIn, type FacetMode, includedIn, modeOf } from '../../store/filters.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { ActionMenu } from '../../ui/menu.tsx'
import { FACET_NAMES } from './facet-names.ts'

const MODES: readonly { readonly id: FacetMode; readonly label: string }[] = [
  { id: 'any', label: 'Any of them' },
  { id: 'all', label: 'All of them' },
  { id: 'none', label: 'None of them' },
]

const ORDERS: readonly { readonly id: FacetOrder; readonly label: string }[] = [
  { id: 'count', label: 'By count' },
  { id: 'name', label: 'By name' },
]

/** A recap has one date, so never all of several years. */
const modesOf = (field: FacetField) => MODES.filter(({ id }) => field !== 'year' || id !== 'all')

/** How a facet's values narrow and in which order they stand; its button says how as soon as there are two. */
const FacetMenu = ({ field, chosen }: { readonly field: FacetField; readonly chosen: number }) => {
  const mode = useModel(model => modeOf(model.trail.present.filters, field))
  const order = useModel(model => orderOf(model.facetViews, field))
  const { setMode, sortFacet, clearFacet } = useActions()
  const { one, many } = FACET_NAMES[field]
  const saysMode = chosen > 1
  return (
    <MenuTrigger>
      <Button
        className={saysMode ? 'facet-mode' : 'mini-button facet-menu'}
        aria-label={saysMode ? `${one}: ${mode} of them, options` : `${one} options`}
      >
        {saysMode ? mode : <Ellipsis size={14} aria-hidden />}
        {saysMode ? <ChevronDown size={11} aria-hidden /> : null}
      </Button>
      <ActionMenu
        label={`${one} options`}
        groups={[
          {
            title: 'Recaps with',
            holds: mode,
            entries:
              chosen === 0 ? [] : modesOf(field).map(each => ({ ...each, onAction: () => setMode(field, each.id) })),
          },
          {
            title: 'Order',
            holds: order,
            entries: isSortable(field)
              ? ORDERS.map(each => ({ ...each, onAction: () => sortFacet(field, each.id) }))
              : [],
          },
          { entries: chosen === 0 ? [] : [{ id: 'clear', label: `Clear ${many}`, onAction: () => clearFacet(field) }] },
        ]}
      />
    </MenuTrigger>
  )
}

type FacetHeadProps = {
  readonly field: FacetField
  readonly id: string
  readonly isOpen: boolean
}

/** The name of a facet, which folds it; how many values are chosen, to clear them; and its options. */
export const FacetHead = ({ field, id, isOpen }: FacetHeadProps) => {
  const chosen = useModel(
    ({ trail: { present } }) => includedIn(present.filters, field).length + excludedIn(present.filters, field).length,
  )
  const { foldFacet, clearFacet } = useActions()
  const { one, many } = FACET_NAMES[field]
  return (
    <div className="facet-head">
      <h3 className="facet-title">
        <button
          type="button"
          id={id}
          className="facet-toggle"
          aria-expanded={isOpen}
          onClick={() => foldFacet(field, isOpen)}
        >
          {one}
          <ChevronRight className="facet-chevron" size={13} aria-hidden />
        </button>
      </h3>
      {chosen > 0 || isSortable(field) ? <FacetMenu field={field} chosen={chosen} /> : null}
      {chosen > 0 ? (
        <button
          type="button"
          className="facet-chosen"
          aria-label={`Clear ${many}: ${chosen} chosen`}
          title={`Clear ${many}`}
          onClick={() => clearFacet(field)}
        >
          {chosen}
          <X size={10} aria-hidden />
        </button>
      ) : null}
    </div>
  )
}
