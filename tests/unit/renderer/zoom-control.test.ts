import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lie } from '../../../src-renderer/features/lightbox/zoom.ts'
import { createZoomControl } from '../../../src-renderer/features/lightbox/zoom-control.ts'

const IMAGE = { width: 6000, height: 4000 }
const ROOM = { width: 1200, height: 700 }

/** A control over a screen whose frames come one by one. */
const setUp = (glides = false) => {
  let waiting: ((nowMs: number) => void) | null = null
  let nowMs = performance.now()
  const drawn: Lie[] = []
  const control = createZoomControl(lie => drawn.push(lie), {
    next: act => {
      waiting = act
      return 1
    },
    cancel: () => {
      waiting = null
    },
    glides: () => glides,
  })
  const frame = (): boolean => {
    const act = waiting
    waiting = null
    nowMs += 16
    act?.(nowMs)
    return act !== null
  }
  const settle = (): void => {
    while (frame());
  }
  control.setRoom(ROOM)
  control.setImage(IMAGE)
  settle()
  return { control, drawn, frame, settle, last: () => drawn.at(-1) ?? { scale: 0, x: 0, y: 0 } }
}

describe('the control of a zoom', () => {
  it('draws once a frame, however often the wheel turns, and tells of it in words', () => {
    const { control, drawn, frame } = setUp()
    const before = drawn.length
    for (let turn = 0; turn < 20; turn += 1) control.zoomBy(1.05, { x: 100, y: 50 })
    expect(drawn).toHaveLength(before)
    expect(frame()).toBe(true)
    expect(drawn).toHaveLength(before + 1)
    expect(control.shown()).toMatchObject({ isFit: false, percent: Math.round(17.5 * 1.05 ** 20) })
    expect(frame()).toBe(false)
  })

  it('glides to where a key leads, and steps on the way add up', () => {
    const { control, drawn, frame, settle, last } = setUp(true)
    const fitted = last().scale
    control.stepBy(1.4)
    frame()
    control.stepBy(1.4)
    settle()
    expect(last().scale).toBeCloseTo(fitted * 1.96)
    const scales = drawn.map(lie => lie.scale)
    expect(scales).toEqual([...scales].sort((a, b) => a - b))
    expect(new Set(scales).size).toBeGreaterThan(5)
    control.fit()
    settle()
    expect(control.shown()).toMatchObject({ isFit: true, percent: Math.round(fitted * 100) })
  })

  it('keeps the point under a double click in its place all the way to 100 %', () => {
    const { control, drawn, settle } = setUp(true)
    const at = { x: 40, y: -30 }
    const pointOf = ({ scale, x, y }: Lie) => [(at.x - x) / scale, (at.y - y) / scale]
    const [before] = drawn.slice(-1).map(pointOf)
    control.actual(at)
    settle()
    expect(control.shown().percent).toBe(100)
    for (const lie of drawn.slice(-8)) {
      expect(pointOf(lie)[0]).toBeCloseTo(before?.[0] ?? 0, 3)
      expect(pointOf(lie)[1]).toBeCloseTo(before?.[1] ?? 0, 3)
    }
  })

  it('pans by keys until the end of the image is in sight, and not at all where it is fitted', () => {
    const { control, settle } = setUp()
    expect(control.panStep(-200, 0)).toBe(false)
    control.actual()
    settle()
    let steps = 0
    while (control.panStep(-200, 0)) {
      settle()
      steps += 1
    }
    expect(steps).toBe(Math.ceil((IMAGE.width - ROOM.width) / 2 / 200))
    expect(control.panStep(200, 0)).toBe(true)
  })

  it('never leaves the stage, whatever is done', () => {
    const point = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -350, max: 350 }) })
    const deed = fc.oneof(
      fc.record({ kind: fc.constant('zoom'), by: fc.double({ min: 0.3, max: 4, noNaN: true }), at: point }),
      fc.record({ kind: fc.constant('pan'), by: fc.constant(1), at: point }),
      fc.record({ kind: fc.constant('room'), by: fc.double({ min: 0.3, max: 2, noNaN: true }), at: point }),
    )
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), deeds => {
        const { control, settle, last } = setUp()
        for (const { kind, by, at } of deeds) {
          if (kind === 'zoom') control.zoomBy(by, at)
          else if (kind === 'pan') control.panBy(at.x, at.y)
          else control.setRoom({ width: ROOM.width * by, height: ROOM.height * by })
          settle()
          const { width } = control.room()
          expect(Math.abs(last().x)).toBeLessThanOrEqual(Math.max(0, (IMAGE.width * last().scale - width) / 2) + 1e-6)
        }
      }),
    )
  })
})
