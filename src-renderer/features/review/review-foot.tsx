import { Redo2, Undo2 } from 'lucide-react'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { DialogFoot } from '../../ui/dialog.tsx'

/** What came of the last decision, and the way back from it. */
export const ReviewFoot = ({ onClose }: { readonly onClose: () => void }) => {
  const damage = useModel(model => model.curation?.note)
  // What is wrong with the file stands beside its place already.
  const note = useModel(model => (damage !== undefined && model.note?.words.endsWith(damage) ? null : model.note))
  const undoWords = useModel(model => model.curation?.undo)
  const redoWords = useModel(model => model.curation?.redo)
  const { undo, redo } = useActions()
  const isFault = note?.tone === 'fault'
  return (
    <DialogFoot>
      <p className="push review-outcome" role="status" title={note?.words} {...(isFault ? { 'data-fault': true } : {})}>
        {note?.words ?? ''}
      </p>
      <Button
        variant="quiet"
        label={undoWords === undefined ? 'Undo' : `Undo: ${undoWords}`}
        isDisabled={undoWords === undefined}
        onPress={() => void undo()}
      >
        <Undo2 size={14} aria-hidden /> Undo
      </Button>
      <Button
        variant="quiet"
        label={redoWords === undefined ? 'Redo' : `Redo: ${redoWords}`}
        isDisabled={redoWords === undefined}
        onPress={() => void redo()}
      >
        <Redo2 size={14} aria-hidden /> Redo
      </Button>
      <Button onPress={onClose}>Done</Button>
    </DialogFoot>
  )
}
