import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cue, reaches, weigh } from '../../../../../src-main/core/extract/likelihood/cue.ts'

/** Cues that hold or not whatever the scene; weights in eighths, which add up exactly. */
const CUES = fc.array(
  fc.record({ eighths: fc.integer({ min: -20, max: 20 }).filter(one => one !== 0), told: fc.boolean() }),
  { maxLength: 12 },
)

describe('cues that reach a balance', () => {
  it('are what all of them weigh, though not all are asked', () => {
    fc.assert(
      fc.property(CUES, fc.integer({ min: -60, max: 60 }), (drawn, least) => {
        const cues: readonly Cue<null>[] = drawn.map(({ eighths, told }, at) => ({
          cue: String(at),
          weight: eighths / 8,
          holds: () => told,
        }))
        expect(reaches(cues, null, least / 8)).toBe(weigh(cues, [null], 0) >= least / 8)
      }),
    )
  })

  it('are asked no longer than they may change the answer', () => {
    const asked: string[] = []
    const cue = (name: string, weight: number, told: boolean): Cue<null> => ({
      cue: name,
      weight,
      holds: () => {
        asked.push(name)
        return told
      },
    })
    expect(reaches([cue('a', 2, true), cue('b', -0.5, true), cue('c', 1, true)], null, 1)).toBe(true)
    expect(asked).toEqual(['a'])
    expect(reaches([cue('d', 2, false), cue('e', 0.5, true), cue('f', 0.25, true)], null, 2)).toBe(false)
    expect(asked).toEqual(['a', 'd'])
  })
})
