import { type DragEvent, useState } from 'react'
import { useActions } from '../../store/use-app.ts'

/** What is dragged; the browser tells of a drag only on its end what it carries. */
let draggedRow: number | null = null

/** Lets a row of an arranged collection be dragged to the place of another; a line tells where it would go. */
export const useRowDrag = (row: number) => {
  const { moveToRow } = useActions()
  const [side, setSide] = useState<'above' | 'below' | null>(null)
  return {
    draggable: true,
    ...(side === null ? {} : { 'data-drop': side }),
    onDragStart: (event: DragEvent) => {
      draggedRow = row
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', '')
    },
    onDragEnd: () => {
      draggedRow = null
      setSide(null)
    },
    onDragOver: (event: DragEvent) => {
      if (draggedRow === null || draggedRow === row) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      setSide(draggedRow < row ? 'below' : 'above')
    },
    onDragLeave: () => setSide(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setSide(null)
      if (draggedRow !== null && draggedRow !== row) moveToRow(draggedRow, row)
      draggedRow = null
    },
  }
}
