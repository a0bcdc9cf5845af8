import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Note as NoteOf } from '../../store/model.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { READER_ID } from '../reader/use-arrival-focus.ts'
import './status.css'

/** How long a note of something that went well stays, unless the pointer or the focus is on it. */
const STAYS_MS = 12_000

const OFFERS = { undo: 'Undo', redo: 'Redo', review: 'Back to the review', restore: 'Undo' } as const

/**
 * Says what went well, and offers to take it back. It goes by itself: the keys of undo and redo stay. Only the way back to
 * the review stays until it is taken.
 */
const OutcomeNote = ({ note }: { readonly note: NoteOf }) => {
  const { dismissNote, undo, redo, openReview, restoreLibrary } = useActions()
  const [isHeld, setHeld] = useState(false)
  const { offers } = note
  const take = () => {
    if (offers === 'undo') void undo()
    else if (offers === 'redo') void redo()
    else if (offers === 'restore') restoreLibrary()
    else {
      // This button goes with the note: the review gives the focus back to what a person was reading.
      document.getElementById(READER_ID)?.focus({ preventScroll: true })
      openReview()
    }
  }

  // Another note has its own time, with the same words too.
  useEffect(() => {
    if (isHeld || note.offers === 'review') return
    const leaving = setTimeout(dismissNote, STAYS_MS)
    return () => clearTimeout(leaving)
  }, [note, isHeld, dismissNote])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the note while it is looked at
    <div
      className="note"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{note.words}</p>
      {offers === undefined ? null : (
        <Button variant="link" className="note-offer" onPress={take}>
          {OFFERS[offers]}
        </Button>
      )}
      <IconButton label="Dismiss" onPress={dismissNote}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  )
}

/** A message at the foot of the window: what went wrong stays until it is dismissed. */
const FaultNote = ({ note }: { readonly note: NoteOf }) => {
  const { dismissNote } = useActions()
  return (
    <div className="note" role="alert">
      <p>{note.words}</p>
      <IconButton label="Dismiss" onPress={dismissNote}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  )
}

/**
 * The message at the foot of the window, if there is one. What went wrong has room of its own, since it stays; what went
 * well goes by itself, and lies over the foot of the recap meanwhile. What screen readers are told of outcomes is always
 * there.
 */
export const Note = () => {
  // The review says at its own foot what came of each decision.
  const note = useModel(model => (model.overlay === 'review' ? null : model.note))
  const isOutcome = note?.tone === 'outcome'
  return (
    <div className="notes">
      <div role="status" aria-live="polite">
        {note && isOutcome ? <OutcomeNote note={note} /> : null}
      </div>
      {note && !isOutcome ? <FaultNote note={note} /> : null}
    </div>
  )
}
