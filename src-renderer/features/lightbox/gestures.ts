import type { ZoomControl } from './zoom-control.ts'

type At = { readonly clientX: number; readonly clientY: number }

/** A pointer's place off the centre of an element. */
const pointIn = (element: HTMLElement, at: At) => {
  const box = element.getBoundingClientRect()
  return { x: at.clientX - box.left - box.width / 2, y: at.clientY - box.top - box.height / 2 }
}

/** How much a turn of the wheel zooms; a pinch on a touch pad comes as a wheel with Ctrl, in small steps. */
const WHEEL = 0.0018
const PINCH = 0.01

/** A wheel may count in lines or pages. */
const UNITS_PX: readonly number[] = [1, 16, 400]

const distance = ([a, b]: readonly At[]): number =>
  a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0

const middle = ([a, b]: readonly At[]): At => ({
  clientX: ((a?.clientX ?? 0) + (b?.clientX ?? a?.clientX ?? 0)) / 2,
  clientY: ((a?.clientY ?? 0) + (b?.clientY ?? a?.clientY ?? 0)) / 2,
})

/**
 * Zooms and pans by wheel, pinch, drag and double click on `stage`. Answers how to stop listening. Buttons on the stage
 * keep their own clicks.
 */
export const createGestures = (stage: HTMLElement, control: ZoomControl): (() => void) => {
  const pointers = new Map<number, At>()
  const isOnButton = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest('button') !== null

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    const turned = event.deltaY * (UNITS_PX[event.deltaMode] ?? 1)
    control.zoomBy(Math.exp(-turned * (event.ctrlKey ? PINCH : WHEEL)), pointIn(stage, event))
  }
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isOnButton(event)) return
    stage.setPointerCapture(event.pointerId)
    pointers.set(event.pointerId, event)
  }
  const onMove = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return
    const before = [...pointers.values()]
    pointers.set(event.pointerId, event)
    const after = [...pointers.values()]
    const [from, to] = [middle(before), middle(after)]
    control.panBy(to.clientX - from.clientX, to.clientY - from.clientY)
    const [was, is] = [distance(before), distance(after)]
    if (was > 0 && is > 0) control.zoomBy(is / was, pointIn(stage, to))
  }
  const onUp = (event: PointerEvent): void => {
    pointers.delete(event.pointerId)
  }
  const onDouble = (event: MouseEvent): void => {
    if (isOnButton(event)) return
    const { isFit, scale } = control.shown()
    if (!isFit) control.fit()
    else if (scale < 1) control.actual(pointIn(stage, event))
    else control.stepBy(2, pointIn(stage, event))
  }

  stage.addEventListener('wheel', onWheel, { passive: false })
  stage.addEventListener('pointerdown', onDown)
  stage.addEventListener('pointermove', onMove)
  stage.addEventListener('pointerup', onUp)
  stage.addEventListener('pointercancel', onUp)
  stage.addEventListener('dblclick', onDouble)
  return () => {
    stage.removeEventListener('wheel', onWheel)
    stage.removeEventListener('pointerdown', onDown)
    stage.removeEventListener('pointermove', onMove)
    stage.removeEventListener('pointerup', onUp)
    stage.removeEventListener('pointercancel', onUp)
    stage.removeEventListener('dblclick', onDouble)
  }
}
