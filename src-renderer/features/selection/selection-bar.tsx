import { X } from 'lucide-react'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import './selection-bar.css'

/** The foot of the results: how many recaps are chosen, wherever they are, and what to do with them. */
export const SelectionBar = () => {
  const count = useModel(model => model.selection.size)
  const total = useModel(model => model.results?.total ?? 0)
  const { clearSelection, selectAll, prepareExport } = useActions()
  return (
    <div
      className="selection-bar"
      role="toolbar"
      aria-label="Selection"
      {...(count > 0 ? { 'data-filled': true } : {})}
    >
      {count > 0 ? (
        <>
          <IconButton label="Clear selection" onPress={clearSelection}>
            <X size={15} aria-hidden />
          </IconButton>
          <span className="selection-count">{count.toLocaleString('en')} selected</span>
        </>
      ) : (
        <span className="selection-hint">Select recaps to print</span>
      )}
      <Button
        variant="quiet"
        label={`Select all ${total.toLocaleString('en')} results`}
        isDisabled={total === 0}
        onPress={() => void selectAll()}
      >
        Select all
      </Button>
      {count > 0 ? (
        <Button variant="primary" label="Export PDF" onPress={() => prepareExport()}>
          Export PDF…
        </Button>
      ) : null}
    </div>
  )
}
