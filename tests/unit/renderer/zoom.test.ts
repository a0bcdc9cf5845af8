import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitScale, keepOnStage, zoomAt } from '../../../src-renderer/features/lightbox/zoom.ts'

const stage = { width: 1000, height: 600 }
const size = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) })
const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -300, max: 300 }) })

describe('zooming', () => {
  it('fits a large image and leaves a small one as it is', () => {
    expect(fitScale({ width: 2000, height: 600 }, stage)).toBe(0.5)
    expect(fitScale({ width: 200, height: 100 }, stage)).toBe(1)
  })

  it('keeps the point under the pointer where it is, while the image reaches beyond the stage', () => {
    const image = { width: 4000, height: 3000 }
    const before = { scale: 1, x: 100, y: -50 }
    const at = { x: 120, y: 80 }
    const after = zoomAt(before, 1.5, at, image, stage)
    expect(after.scale).toBe(1.5)
    expect((at.x - after.x) / after.scale).toBeCloseTo((at.x - before.x) / before.scale)
    expect((at.y - after.y) / after.scale).toBeCloseTo((at.y - before.y) / before.scale)
  })

  it('never shows less than the fitted image, and never lets it leave the stage', () => {
    fc.assert(
      fc.property(
        size,
        point,
        fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { maxLength: 12 }),
        (image, at, factors) => {
          let lie = { scale: fitScale(image, stage), x: 0, y: 0 }
          for (const factor of factors) {
            lie = zoomAt(lie, factor, at, image, stage)
            expect(lie.scale).toBeGreaterThanOrEqual(fitScale(image, stage))
            expect(Math.abs(lie.x)).toBeLessThanOrEqual(Math.max(0, (image.width * lie.scale - stage.width) / 2) + 1e-6)
            expect(keepOnStage(lie, image, stage)).toEqual(lie)
          }
        },
      ),
    )
  })
})
