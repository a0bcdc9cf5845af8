import { X } from 'lucide-react'
import { useMemo } from 'react'
import { isAllSelected } from '../../store/model.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { Toolbar } from '../../ui/toolbar.tsx'
import { CollectionMenu } from '../library/collection-menu.tsx'
import { AddToSelected } from './add-to-selected.tsx'
import './selection-bar.css'

/** It tells the number of results, which changes with every letter, so it is drawn by itself. */
const SelectAll = () => {
  const total = useModel(model => model.results?.total ?? 0)
  const isDone = useModel(isAllSelected)
  const { selectAll } = useActions()
  return (
    <Button
      variant="quiet"
      label={`Select all ${total.toLocaleString('en')} results`}
      isDisabled={total === 0 || isDone}
      onPress={() => void selectAll()}
    >
      Select all
    </Button>
  )
}

/** The foot of the results: how many recaps are chosen, wherever they are, and what to do with them. */
export const SelectionBar = () => {
  const selection = useModel(model => model.selection)
  const paths = useMemo(() => [...selection], [selection])
  const count = selection.size
  const { clearSelection, prepareExport } = useActions()
  return (
    <Toolbar className={`selection-bar ${count > 0 ? 'selection-bar-filled' : ''}`} label="Selection">
      {count > 0 ? (
        <>
          <IconButton label="Clear selection" onPress={clearSelection}>
            <X size={15} aria-hidden />
          </IconButton>
          <span className="selection-count">{count.toLocaleString('en')} selected</span>
          <AddToSelected />
          <CollectionMenu label={`Add ${countOf(count, 'recap')} to a collection`} paths={paths} />
        </>
      ) : (
        <span className="selection-hint">Select recaps to print, export or correct</span>
      )}
      <SelectAll />
      {count > 0 ? (
        <Button variant="primary" label="Export selection" onPress={() => prepareExport()}>
          Export…
        </Button>
      ) : null}
    </Toolbar>
  )
}
