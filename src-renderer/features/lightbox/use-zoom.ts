import { type CSSProperties, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { ImageView } from '../../../src-main/contract/index.ts'
import { fitScale, keepOnStage, type Lie, type Size, zoomAt } from './zoom.ts'

const STEP = 1.4
const CENTRE = { x: 0, y: 0 }
const NO_SIZE: Size = { width: 0, height: 0 }

const sizeOfStage = (stage: HTMLElement | null): Size =>
  stage ? { width: stage.clientWidth, height: stage.clientHeight } : NO_SIZE

/** Zooming and panning of one image on its stage: by wheel at the pointer, double click, drag, and steps. */
export const useZoom = (stage: RefObject<HTMLDivElement | null>, image: ImageView | undefined) => {
  const [size, setSize] = useState<Size>(NO_SIZE)
  const [room, setRoom] = useState<Size>(NO_SIZE)
  /** Null while the image is fitted to the stage, whatever size that is. */
  const [lie, setLie] = useState<Lie | null>(null)
  const drag = useRef<{ readonly x: number; readonly y: number; readonly from: Lie } | null>(null)

  useEffect(() => {
    setLie(null)
    setSize(image?.width && image.height ? { width: image.width, height: image.height } : NO_SIZE)
  }, [image])

  useEffect(() => {
    const element = stage.current
    if (!element) return
    const observer = new ResizeObserver(() => setRoom(sizeOfStage(element)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage])

  const fitted: Lie = { scale: fitScale(size, room), ...CENTRE }
  const now = lie ?? fitted
  const change = (next: Lie) => setLie(next.scale <= fitted.scale * 1.001 ? null : next)
  const zoomBy = (factor: number, at = CENTRE) => change(zoomAt(now, factor, at, size, room))

  const zoomWheel = useRef(zoomBy)
  zoomWheel.current = zoomBy
  useEffect(() => {
    const element = stage.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      zoomWheel.current(Math.exp(-event.deltaY * 0.0018), pointIn(element, event))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [stage])

  const style: CSSProperties = {
    transform: `translate(-50%, -50%) translate(${now.x}px, ${now.y}px) scale(${now.scale})`,
    ...(size.width > 0 ? { width: size.width, height: size.height } : {}),
    visibility: size.width > 0 && room.width > 0 ? 'visible' : 'hidden',
  }

  return {
    style,
    percent: Math.round(now.scale * 100),
    isFit: lie === null,
    closer: () => zoomBy(STEP),
    farther: () => zoomBy(1 / STEP),
    fit: () => setLie(null),
    actual: () => change(keepOnStage({ scale: 1, x: now.x, y: now.y }, size, room)),
    /** Images without a known size tell it once they are loaded; a drawing without any fills the stage. */
    onLoad: ({ naturalWidth, naturalHeight }: HTMLImageElement) =>
      setSize(naturalWidth > 0 ? { width: naturalWidth, height: naturalHeight } : room),
    handlers: {
      onDoubleClick: (event: { currentTarget: HTMLElement; clientX: number; clientY: number }) => {
        if (lie) setLie(null)
        else zoomBy(Math.max(2, 1 / fitted.scale), pointIn(event.currentTarget, event))
      },
      onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
        if (!lie || event.button !== 0 || !(event.target instanceof HTMLImageElement)) return
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { x: event.clientX, y: event.clientY, from: lie }
      },
      onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
        if (!drag.current) return
        const { x, y, from } = drag.current
        setLie(keepOnStage({ ...from, x: from.x + event.clientX - x, y: from.y + event.clientY - y }, size, room))
      },
      onPointerUp: () => {
        drag.current = null
      },
    },
  }
}

/** A pointer's place off the centre of an element. */
const pointIn = (element: HTMLElement, at: { clientX: number; clientY: number }) => {
  const box = element.getBoundingClientRect()
  return { x: at.clientX - box.left - box.width / 2, y: at.clientY - box.top - box.height / 2 }
}
