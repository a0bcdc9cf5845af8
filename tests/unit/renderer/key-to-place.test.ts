import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyToPlace } from '../../../src-renderer/ui/key-to-place.ts'

describe('keys along a row or a list', () => {
  it('go one on, one back, and to either end', () => {
    expect(keyToPlace('ArrowRight', 1, 4, 'across')).toBe(2)
    expect(keyToPlace('ArrowLeft', 1, 4, 'across')).toBe(0)
    expect(keyToPlace('ArrowDown', 1, 4, 'down')).toBe(2)
    expect(keyToPlace('ArrowUp', 1, 4, 'down')).toBe(0)
    expect(keyToPlace('Home', 2, 4, 'across')).toBe(0)
    expect(keyToPlace('End', 1, 4, 'down')).toBe(3)
  })

  it('begin at the first place where there is none yet, and turn pages where there are pages', () => {
    expect(keyToPlace('ArrowDown', -1, 10, 'down')).toBe(0)
    expect(keyToPlace('ArrowUp', -1, 10, 'down')).toBe(0)
    expect(keyToPlace('PageDown', 1, 10, 'down', 5)).toBe(6)
    expect(keyToPlace('PageUp', 7, 10, 'down', 5)).toBe(2)
    expect(keyToPlace('PageDown', 1, 10, 'down')).toBeNull()
  })

  it('stay among the places', () => {
    const place = fc
      .integer({ min: 1, max: 9 })
      .chain(count => fc.tuple(fc.integer({ min: -1, max: count - 1 }), fc.constant(count)))
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown')
    fc.assert(
      fc.property(place, keys, fc.integer({ min: 1, max: 20 }), ([from, count], key, page) => {
        const to = keyToPlace(key, from, count, 'down', page)
        expect(to).not.toBeNull()
        expect(to).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThan(count)
      }),
    )
  })

  it('leave what does not move to others', () => {
    for (const key of ['ArrowDown', 'Enter', 'Tab', 'n']) expect(keyToPlace(key, 0, 4, 'across')).toBeNull()
    expect(keyToPlace('ArrowRight', 0, 4, 'down')).toBeNull()
    expect(keyToPlace('ArrowDown', -1, 0, 'down')).toBeNull()
  })
})
