import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import './splitter.css'

type SplitterProps = {
  readonly label: string
  readonly width: number
  readonly least: number
  readonly most: number
  /** Called while dragging. */
  readonly onChange: (width: number) => void
  /** Called once the width is settled. */
  readonly onSettle: (width: number) => void
}

const STEP = 16

/** The line between two panes, to drag or to move with the arrow keys. `width` is that of the pane at its left. */
export const Splitter = ({ label, width, least, most, onChange, onSettle }: SplitterProps) => {
  const drag = useRef<{ readonly x: number; readonly width: number; now: number } | null>(null)
  const clamp = (value: number) => Math.round(Math.min(most, Math.max(least, value)))

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, width, now: width }
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag.current) return
    drag.current.now = clamp(drag.current.width + event.clientX - drag.current.x)
    onChange(drag.current.now)
  }
  const onPointerUp = () => {
    if (drag.current) onSettle(drag.current.now)
    drag.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -STEP : event.key === 'ArrowRight' ? STEP : 0
    if (by === 0) return
    event.preventDefault()
    onChange(clamp(width + by))
    onSettle(clamp(width + by))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, which hr is not
    <div
      role="separator"
      className="splitter"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onLostPointerCapture={onPointerUp}
      onKeyDown={onKeyDown}
    />
  )
}
