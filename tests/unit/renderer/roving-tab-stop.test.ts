import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyToControl } from '../../../src-renderer/ui/use-roving-tab-stop.ts'

describe('keys in a bar of controls', () => {
  it('go one on, one back, and to either end', () => {
    expect(keyToControl('ArrowRight', 1, 4)).toBe(2)
    expect(keyToControl('ArrowLeft', 1, 4)).toBe(0)
    expect(keyToControl('Home', 2, 4)).toBe(0)
    expect(keyToControl('End', 1, 4)).toBe(3)
  })

  it('stay in the bar', () => {
    const place = fc
      .integer({ min: 1, max: 9 })
      .chain(count => fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.constant(count)))
    fc.assert(
      fc.property(place, fc.constantFrom('ArrowRight', 'ArrowLeft', 'Home', 'End'), ([from, count], key) => {
        const to = keyToControl(key, from, count)
        expect(to).not.toBeNull()
        expect(to).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThan(count)
      }),
    )
  })

  it('leave what does not move to others', () => {
    for (const key of ['ArrowDown', 'Enter', 'Tab', 'n']) expect(keyToControl(key, 0, 4)).toBeNull()
  })
})
