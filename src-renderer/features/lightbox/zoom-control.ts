import { fitScale, keepOnStage, type Lie, type Size, zoomAt } from './zoom.ts'

type Point = { readonly x: number; readonly y: number }

/** What of the zoom is shown in words, or decides what can be done. */
export type ZoomShown = {
  readonly percent: number
  readonly isFit: boolean
  /** Pixels of the image to one CSS pixel of the screen; 1 is actual size. */
  readonly scale: number
}

const CENTRE: Point = { x: 0, y: 0 }
const NO_SIZE: Size = { width: 0, height: 0 }
const GLIDE_MS = 160

/** Slower towards the end. */
const eased = (part: number): number => 1 - (1 - part) ** 3

/** A place between two; the point that both keep in its place stays there all the way. */
const between = (from: Lie, to: Lie, part: number): Lie => {
  const scale = from.scale * (to.scale / from.scale) ** part
  const way = from.scale === to.scale ? part : (scale - from.scale) / (to.scale - from.scale)
  return { scale, x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way }
}

/** The clock of a screen. */
export type Frames = {
  readonly next: (act: (nowMs: number) => void) => number
  readonly cancel: (id: number) => void
  /** False where a person wants nothing to move by itself. */
  readonly glides: () => boolean
}

/**
 * Zooming and panning of one image on its stage, apart from what draws it: `draw` is called at most once a frame, with
 * nothing else to be laid out or drawn anew.
 */
export const createZoomControl = (draw: (lie: Lie, image: Size) => void, frames: Frames) => {
  let image = NO_SIZE
  let room = NO_SIZE
  /** Null while the image is fitted to the stage, whatever size that is. */
  let lie: Lie | null = null
  let frame: number | null = null
  let gliding: { readonly from: Lie; readonly to: Lie; readonly startMs: number; readonly isFit: boolean } | null = null
  let shown: ZoomShown = { percent: 100, isFit: true, scale: 1 }
  const listeners = new Set<() => void>()

  const fitted = (): Lie => ({ scale: fitScale(image, room), ...CENTRE })
  const now = (): Lie => lie ?? fitted()
  const isFitted = (next: Lie): boolean => next.scale <= fitted().scale * 1.001

  const tell = (): void => {
    const { scale } = now()
    const next = { percent: Math.round(scale * 100), isFit: lie === null, scale }
    if (next.percent === shown.percent && next.isFit === shown.isFit && next.scale === shown.scale) return
    shown = next
    for (const listener of listeners) listener()
  }

  const step = (nowMs: number): void => {
    frame = null
    if (gliding) {
      const part = Math.min(1, Math.max(0, (nowMs - gliding.startMs) / GLIDE_MS))
      lie = part === 1 && gliding.isFit ? null : between(gliding.from, gliding.to, eased(part))
      if (part === 1) gliding = null
      else soon()
    }
    draw(now(), image)
    tell()
  }
  const soon = (): void => {
    frame ??= frames.next(step)
  }

  /** At once, as a hand does it. */
  const put = (next: Lie): void => {
    gliding = null
    lie = isFitted(next) ? null : next
    soon()
  }

  /** By itself, over a few frames. */
  const glide = (next: Lie): void => {
    if (!frames.glides() || room.width === 0) {
      put(next)
      return
    }
    const isFit = isFitted(next)
    gliding = { from: now(), to: isFit ? fitted() : next, startMs: performance.now(), isFit }
    soon()
  }

  /** Where it is, or is on its way to: steps that follow each other quickly add up. */
  const aim = (): Lie => gliding?.to ?? now()

  return {
    /** Another image, fitted; its size in pixels, zeros where it is not known yet. */
    setImage: (size: Size): void => {
      image = size
      lie = null
      gliding = null
      soon()
    },
    setRoom: (size: Size): void => {
      room = size
      if (lie) lie = keepOnStage(lie, image, room)
      soon()
    },
    /** By a wheel or two fingers, at a point off the centre of the stage. */
    zoomBy: (factor: number, at: Point): void => put(zoomAt(now(), factor, at, image, room)),
    /** By a key or a button. */
    stepBy: (factor: number, at: Point = CENTRE): void => glide(zoomAt(aim(), factor, at, image, room)),
    panBy: (x: number, y: number): void => put(keepOnStage({ ...now(), x: now().x + x, y: now().y + y }, image, room)),
    /** By a key; answers false where the image ends there already. */
    panStep: (x: number, y: number): boolean => {
      const from = aim()
      const to = keepOnStage({ ...from, x: from.x + x, y: from.y + y }, image, room)
      if (lie === null || (Math.abs(to.x - from.x) < 1 && Math.abs(to.y - from.y) < 1)) return false
      glide(to)
      return true
    },
    fit: (): void => glide(fitted()),
    actual: (at: Point = CENTRE): void => glide(zoomAt(now(), 1 / now().scale, at, image, room)),
    /** Draws again what an element that has just come should look like. */
    redraw: soon,
    room: (): Size => room,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    shown: (): ZoomShown => shown,
    stop: (): void => {
      if (frame !== null) frames.cancel(frame)
      frame = null
      gliding = null
    },
  }
}

export type ZoomControl = ReturnType<typeof createZoomControl>
