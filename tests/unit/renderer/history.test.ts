import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amend, goBack, goForward, startTrail, visit } from '../../../src-renderer/store/history.ts'
import { START_PLACE } from '../../../src-renderer/store/place.ts'

const place = (query: string) => ({ ...START_PLACE, query })

describe('the trail of places', () => {
  it('brings back every place in order, and forward again', () => {
    const trail = visit(visit(startTrail(place('a')), place('b')), place('c'))
    expect(goBack(goBack(trail)).present.query).toBe('a')
    expect(goForward(goForward(goBack(goBack(trail))))).toEqual(trail)
  })

  it('stays where it is at either end', () => {
    const trail = startTrail(place('a'))
    expect(goBack(trail)).toBe(trail)
    expect(goForward(trail)).toBe(trail)
  })

  it('keeps scroll and focus of a place that was left', () => {
    const left = amend(startTrail(place('a')), { listScroll: 840, focused: 7 })
    expect(goBack(visit(left, place('b'))).present).toMatchObject({ query: 'a', listScroll: 840, focused: 7 })
  })

  it('behaves like a list with a cursor', () => {
    const move = fc.oneof(
      fc.constant({ kind: 'back' as const }),
      fc.constant({ kind: 'forward' as const }),
      fc.string({ maxLength: 3 }).map(query => ({ kind: 'visit' as const, query })),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), moves => {
        let trail = startTrail(place(''))
        let list = ['']
        let cursor = 0
        for (const one of moves) {
          if (one.kind === 'visit') {
            trail = visit(trail, place(one.query))
            list = [...list.slice(0, cursor + 1), one.query]
            cursor += 1
          } else if (one.kind === 'back') {
            trail = goBack(trail)
            cursor = Math.max(0, cursor - 1)
          } else {
            trail = goForward(trail)
            cursor = Math.min(list.length - 1, cursor + 1)
          }
          expect(trail.present.query).toBe(list[cursor])
          expect(trail.past.length + 1 + trail.future.length).toBe(list.length)
        }
      }),
    )
  })
})
