import { X } from 'lucide-react'
import { useActions, useModel } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import './status.css'

/** A message at the foot of the window, there until it is dismissed. */
export const Note = () => {
  const note = useModel(model => model.note)
  const { dismissNote } = useActions()
  if (note === null) return null
  return (
    <div className="note" role="alert">
      <p>{note}</p>
      <IconButton label="Dismiss" onPress={dismissNote}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  )
}
