/**
 * Runs `act` once what closes now, a dialog or a menu, has given its focus back, which it does in the next frame. Answers
 * how to call it off.
 */
export const afterFocusReturns = (act: () => void): (() => void) => {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act)
  })
  return () => cancelAnimationFrame(frame)
}
