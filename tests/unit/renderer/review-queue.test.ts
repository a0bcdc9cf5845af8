import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Suggestion } from '../../../src-main/contract/index.ts'
import {
  countWaiting,
  currentIn,
  decide,
  moveBy,
  NO_QUEUE,
  type ReviewQueue,
  refill,
  settleDecision,
  skip,
  waitingIn,
} from '../../../src-renderer/store/review-queue.ts'

const suggestion = (id: string): Suggestion => ({
  kind: 'same',
  id,
  entity: 'speaker',
  names: [id, `${id}e`],
  into: id,
  why: 'one letter apart',
  counts: [1, 1],
  sightings: [[], []],
})

const list = (letters: string): readonly Suggestion[] => [...letters].map(suggestion)
const filled = (letters: string, total = letters.length): ReviewQueue => refill(NO_QUEUE, list(letters), total)
const idsOf = (queue: ReviewQueue): string =>
  waitingIn(queue)
    .map(one => one.id)
    .join('')

describe('the queue of suggestions', () => {
  it('begins at the first', () => {
    expect(filled('abc').current).toBe('a')
    expect(filled('').current).toBeNull()
  })

  it('goes to the next once one is decided, before that is in force, and counts one less', () => {
    const queue = decide(moveBy(filled('abc', 9), 1), 'b')
    expect(queue.current).toBe('c')
    expect(idsOf(queue)).toBe('ac')
    expect(countWaiting(queue)).toBe(8)
    const settled = refill(settleDecision(queue, 'b', true), list('acd'), 8)
    expect([settled.current, idsOf(settled), countWaiting(settled)]).toEqual(['c', 'acd', 8])
  })

  it('goes back to the one before where the last of the list is decided, and to none after all', () => {
    const queue = decide(moveBy(filled('ab'), 1), 'b')
    expect(queue.current).toBe('a')
    expect(decide(queue, 'a').current).toBeNull()
  })

  it('does not bring back a decision that is still on its way', () => {
    const queue = refill(decide(filled('abc'), 'a'), list('abc'), 3)
    expect([queue.current, idsOf(queue)]).toEqual(['b', 'bc'])
  })

  it('brings back what was refused, and what was undone', () => {
    const decided = decide(filled('abc'), 'a')
    expect(settleDecision(decided, 'a', false).current).toBe('a')
    const inForce = refill(settleDecision(decided, 'a', true), list('bc'), 2)
    expect(inForce.current).toBe('b')
    const undone = refill(inForce, list('abc'), 3)
    expect([undone.current, idsOf(undone)]).toEqual(['a', 'abc'])
  })

  it('passes by what was skipped, and returns to it when nothing else is left', () => {
    const skipped = skip(filled('abc'), 'a')
    expect(skipped.current).toBe('b')
    const later = decide(decide(skipped, 'b'), 'c')
    expect(later.current).toBe('a')
    expect(idsOf(later)).toBe('a')
    const all = skip(skip(skipped, 'b'), 'c')
    expect(all.current).not.toBeNull()
  })

  it('stays at its ends', () => {
    expect(moveBy(filled('abc'), -1).current).toBe('a')
    expect(moveBy(filled('abc'), 9).current).toBe('c')
  })

  it('keeps the current one where another is gone, and takes a neighbour where it is gone itself', () => {
    const queue = moveBy(filled('abcd'), 1)
    expect(refill(queue, list('bd'), 2).current).toBe('b')
    expect(refill(queue, list('acd'), 3).current).toBe('c')
    expect(refill(queue, list('a'), 1).current).toBe('a')
  })

  it('always has a current one while something waits, whatever is done', () => {
    const step = fc.oneof(
      fc.constantFrom('decide', 'skip', 'refuse', 'down', 'up'),
      fc.subarray([...'abcdefg']).map(ids => ids.join('')),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        let queue = filled('abcdefg')
        for (const one of steps) {
          const current = currentIn(queue)
          if (one === 'down' || one === 'up') queue = moveBy(queue, one === 'down' ? 1 : -1)
          else if (one === 'skip') queue = current ? skip(queue, current.id) : queue
          else if (one === 'decide' || one === 'refuse') {
            if (current) queue = settleDecision(decide(queue, current.id), current.id, one === 'decide')
          } else queue = refill(queue, list(one), one.length)
          expect(currentIn(queue) !== null).toBe(waitingIn(queue).length > 0)
          expect(countWaiting(queue)).toBe(waitingIn(queue).length)
        }
      }),
    )
  })
})
