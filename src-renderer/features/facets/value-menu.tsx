import { CircleMinus, CirclePlus, PanelRightOpen, PencilLine, Target } from 'lucide-react'
import { useCallback, useState } from 'react'
import { type FacetField, NO_VALUE } from '../../../src-main/contract/index.ts'
import { includedIn, stateOf } from '../../store/filters.ts'
import { kindOfFacet } from '../../store/renamed-filters.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { ActionMenu } from '../../ui/menu.tsx'
import { nameOfValue } from './facet-names.ts'

export type OpenValueMenu = (field: FacetField, name: string, anchor: Element) => void

type At = { readonly field: FacetField; readonly name: string; readonly anchor: Element }

const Entries = ({ at, onClose }: { readonly at: At; readonly onClose: () => void }) => {
  const { field, name, anchor } = at
  const filters = useModel(model => model.trail.present.filters)
  const { onlyValue, toggleFilter, toggleExclusion, openEntity, startCorrecting } = useActions()
  const state = stateOf(filters, field, name)
  const isAlone = state === 'in' && includedIn(filters, field).length === 1
  const kind = name === NO_VALUE ? null : kindOfFacet(field)
  const only = {
    id: 'only',
    label: 'Only this',
    icon: <Target size={15} aria-hidden />,
    onAction: () => onlyValue(field, name),
  }
  const leaveOut = {
    id: 'exclude',
    label: 'Leave out',
    hint: 'X',
    icon: <CircleMinus size={15} aria-hidden />,
    onAction: () => toggleExclusion(field, name),
  }
  const takeBack = {
    id: 'back',
    label: state === 'out' ? 'Leave in again' : 'Take back',
    icon: <CirclePlus size={15} aria-hidden />,
    onAction: () => toggleFilter(field, name),
  }
  const page = {
    id: 'page',
    label: 'Open page',
    icon: <PanelRightOpen size={15} aria-hidden />,
    onAction: () => kind !== null && openEntity({ kind, name }),
  }
  const rename = {
    id: 'rename',
    label: 'Rename everywhere…',
    icon: <PencilLine size={15} aria-hidden />,
    onAction: () => kind !== null && startCorrecting({ form: 'rename', entity: { kind, name } }),
  }
  return (
    <ActionMenu
      label={nameOfValue(field, name)}
      at={{ anchor, onClose }}
      groups={[
        { entries: [...(isAlone ? [] : [only]), ...(state === 'out' ? [takeBack] : [leaveOut])] },
        { entries: kind === null ? [] : [page, rename] },
      ]}
    />
  )
}

/** What can be done with a value beside choosing it, in one menu that opens at any row. */
export const useValueMenu = () => {
  const [at, setAt] = useState<At | null>(null)
  const openMenu: OpenValueMenu = useCallback((field, name, anchor) => setAt({ field, name, anchor }), [])
  return { openMenu, menu: at === null ? null : <Entries at={at} onClose={() => setAt(null)} /> }
}
