import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filters, NO_VALUE } from '../../../src-main/contract/index.ts'
import {
  chipsOf,
  isUndatedOnly,
  modeOf,
  onlyValue,
  stateOf,
  toggleExclusion,
  toggleUndated,
  toggleValue,
  withMode,
  withMonths,
  withoutChip,
  withoutFacet,
} from '../../../src-renderer/store/filters.ts'

describe('filters', () => {
  it('add a value, take it out again, and leave no empty facet behind', () => {
    const chosen = toggleValue(toggleValue({}, 'city', 'Ottawa'), 'city', 'Toronto')
    expect(chosen).toEqual({ city: { include: ['Ottawa', 'Toronto'] } })
    expect(toggleValue(toggleValue(chosen, 'city', 'Ottawa'), 'city', 'Toronto')).toEqual({})
  })

  it('exclude a value that was asked for, and take it back by either click', () => {
    const without = toggleExclusion(toggleValue({}, 'city', 'Ottawa'), 'city', 'Ottawa')
    expect(without).toEqual({ city: { exclude: ['Ottawa'] } })
    expect(stateOf(without, 'city', 'Ottawa')).toBe('out')
    expect(toggleExclusion(without, 'city', 'Ottawa')).toEqual({})
    expect(toggleValue(without, 'city', 'Ottawa')).toEqual({})
  })

  it('go from any to all to none and back with the same values', () => {
    const any: Filters = { technology: { include: ['Envoy', 'Istio'] } }
    const all = withMode(any, 'technology', 'all')
    expect(all).toEqual({ technology: { mode: 'all', include: ['Envoy', 'Istio'] } })
    const none = withMode(all, 'technology', 'none')
    expect(none).toEqual({ technology: { exclude: ['Envoy', 'Istio'] } })
    expect(modeOf(none, 'technology')).toBe('none')
    expect(withMode(none, 'technology', 'any')).toEqual(any)
    expect(withoutFacet(none, 'technology')).toEqual({})
  })

  it('ask for one value alone, whatever was chosen in its facet', () => {
    const several: Filters = {
      city: { mode: 'all', include: ['Ottawa', 'Toronto'], exclude: ['Montreal'] },
      year: { include: ['2018'] },
    }
    expect(onlyValue(several, 'city', 'Toronto')).toEqual({
      city: { include: ['Toronto'] },
      year: { include: ['2018'] },
    })
  })

  it('ask for recaps without a date, which no month holds, and for all again', () => {
    const months = { from: '2018-01', to: '2018-06' }
    const before: Filters = { city: { include: ['Ottawa'] }, months }
    const undated = toggleUndated(before)
    expect(undated).toEqual({ city: { include: ['Ottawa'] }, year: { include: [NO_VALUE] } })
    expect([isUndatedOnly(before), isUndatedOnly(undated)]).toEqual([false, true])
    expect(toggleUndated(undated)).toEqual({ city: { include: ['Ottawa'] } })
  })

  it('show chips in the order of the facets, not of choosing, the months last', () => {
    const months = { from: '2018-01', to: '2018-06' }
    const filters = withMonths(toggleExclusion(toggleValue({}, 'year', '2018'), 'city', 'Ottawa'), months)
    expect(chipsOf(filters)).toEqual([
      { kind: 'value', field: 'city', name: 'Ottawa', excluded: true },
      { kind: 'value', field: 'year', name: '2018', excluded: false },
      { kind: 'months', months },
    ])
  })

  it('are empty again when every chip is taken back, whatever was chosen', () => {
    const step = fc.tuple(
      fc.constantFrom('toggle', 'exclude', 'mode', 'months'),
      fc.constantFrom('city', 'speaker', 'tier'),
      fc.constantFrom('A', 'B', 'C'),
      fc.constantFrom('any', 'all', 'none'),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        const chosen = steps.reduce((filters: Filters, [what, field, name, mode]) => {
          if (what === 'toggle') return toggleValue(filters, field, name)
          if (what === 'exclude') return toggleExclusion(filters, field, name)
          return what === 'mode'
            ? withMode(filters, field, mode)
            : withMonths(filters, { from: '2018-01', to: '2018-02' })
        }, {})
        expect(chipsOf(chosen).reduce(withoutChip, chosen)).toEqual({})
      }),
    )
  })
})
