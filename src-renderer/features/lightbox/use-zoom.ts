import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react'
import { createGestures } from './gestures.ts'
import type { Lie, Size } from './zoom.ts'
import { createZoomControl, type ZoomControl, type ZoomShown } from './zoom-control.ts'

/** Layers are drawn by their transform alone, which the compositor does without laying anything out. */
const drawLayers = (stage: HTMLElement | null, { scale, x, y }: Lie, { width, height }: Size): void => {
  for (const layer of stage?.querySelectorAll<HTMLElement>('[data-layer]') ?? []) {
    layer.style.width = `${width}px`
    layer.style.height = `${height}px`
    layer.style.transform = `translate(-50%, -50%) translate(${x}px, ${y}px) scale(${scale})`
  }
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Zooming and panning of the layers on a stage; see {@link createZoomControl}. */
export const useZoom = (stage: RefObject<HTMLDivElement | null>): ZoomControl => {
  const [control] = useState(() =>
    createZoomControl((lie, image) => drawLayers(stage.current, lie, image), {
      next: act => requestAnimationFrame(act),
      cancel: id => cancelAnimationFrame(id),
      glides: () => !isStill(),
    }),
  )
  useEffect(() => {
    const element = stage.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      control.setRoom({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    const letGo = createGestures(element, control)
    return () => {
      observer.disconnect()
      letGo()
      control.stop()
    }
  }, [stage, control])
  return control
}

/** The zoom in words, drawn again as it changes. */
export const useZoomShown = (control: ZoomControl): ZoomShown => useSyncExternalStore(control.subscribe, control.shown)
