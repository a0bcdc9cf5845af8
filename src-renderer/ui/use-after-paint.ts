import { useEffect, useState } from 'react'

/** Runs `act` once what is drawn now is painted: a task that a frame puts behind its own work comes after it. */
const afterPaint = (act: () => void): (() => void) => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = act
  const frame = requestAnimationFrame(() => port2.postMessage(null))
  return () => {
    cancelAnimationFrame(frame)
    port1.close()
  }
}

/**
 * A value, each time it changes a painted frame late: what hangs on it is drawn after what is looked at first. The first
 * value that is not null comes at once.
 */
export const useAfterPaint = <T>(value: T): T => {
  const [shown, setShown] = useState(value)
  useEffect(() => afterPaint(() => setShown(() => value)), [value])
  return shown ?? value
}
