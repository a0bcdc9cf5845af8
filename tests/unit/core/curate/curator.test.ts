import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction, FacetValue } from '../../../../src-main/contract/index.ts'
import { ENTITY_KINDS } from '../../../../src-main/contract/index.ts'
import { correct, createCurator, curate, NO_CORRECTIONS } from '../../../../src-main/core/curate/index.ts'
import type { Corrections, Curated, ReadRecap } from '../../../../src-main/core/curate/types.ts'
import { anyCorrection, read, value } from './support.ts'

/** Nearly alike, so that entities meet, are doubted and are parted. */
const NAMES = [
  'Bob Osterhout',
  'Robert Osterhout',
  'Robert Osterhaut',
  'R. Osterhout',
  'Robert',
  'Acme',
  'Acme Inc',
  'Acme & Initech',
  'Initech',
  'Quebec',
  'Québec',
  'Quebec City',
  'k8s',
  'Kubernetes',
  'Kubernetis',
  'Paris',
]
const facetValue = fc
  .record({
    name: fc.constantFrom(...NAMES),
    affiliation: fc.constantFrom(undefined, undefined, 'Acme', 'Acme Inc'),
    handle: fc.constantFrom(undefined, undefined, undefined, '@bob'),
    provenance: fc.constantFrom('extracted' as const, 'front-matter' as const),
  })
  .map(
    ({ name, affiliation, handle, provenance }): FacetValue =>
      value(name, {
        provenance,
        ...(affiliation !== undefined && { affiliation }),
        ...(handle !== undefined && { handle }),
      }),
  )
const values = fc.array(facetValue, { maxLength: 3 })
const talk = fc
  .record({
    speakers: fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }),
    city: fc.constantFrom(undefined, 'Quebec'),
  })
  .map(({ speakers, city }) => ({
    title: 'T',
    speakers,
    provenance: 'extracted' as const,
    ...(city !== undefined && { city }),
  }))
const facets = fc.record({
  cities: values,
  sponsors: values,
  hosts: values,
  speakers: values,
  technologies: values,
  talks: fc.array(talk, { maxLength: 2 }),
})
const PATHS = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md', 'g.md', 'h.md']
const recap = (path: string) => facets.map(some => read(path, some, { words: path.slice(0, 1) }))

type Step =
  | { readonly kind: 'correct'; readonly correction: Correction }
  | { readonly kind: 'undo' }
  | { readonly kind: 'edit'; readonly at: number; readonly recap: ReadRecap }
  | { readonly kind: 'drop'; readonly at: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: anyCorrection(PATHS, NAMES).map(correction => ({ kind: 'correct' as const, correction })) },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
  {
    weight: 1,
    arbitrary: fc
      .nat({ max: PATHS.length - 1 })
      .chain(at => recap(PATHS[at] ?? '').map(one => ({ kind: 'edit' as const, at, recap: one }))),
  },
  { weight: 1, arbitrary: fc.nat({ max: PATHS.length - 1 }).map(at => ({ kind: 'drop' as const, at })) },
)

/** All that a reader can tell of an archive that was curated. */
const told = ({ facets: all, entities, pairs, corrections, stray, recaps, usualName }: Curated) => ({
  all,
  entities: ENTITY_KINDS.map(kind => [...entities[kind]]),
  pairs,
  corrections,
  stray: [...stray],
  paths: [...recaps.keys()],
  usual: ENTITY_KINDS.map(kind => [...NAMES, 'Nobody'].map(name => usualName(kind, name))),
})

describe('a curator', () => {
  it('tells after each step what curating the whole anew tells', () => {
    fc.assert(
      fc.property(
        fc.tuple(...PATHS.map(recap)),
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(undefined, new Map([['Kubernetes', ['k8s']]])),
        (start, steps, technologyAliases) => {
          const options = { technologyAliases: technologyAliases ?? new Map() }
          const curator = createCurator(options)
          let recaps: readonly ReadRecap[] = start
          let corrections: Corrections = NO_CORRECTIONS
          const past: Corrections[] = []
          for (const one of [undefined, ...steps]) {
            if (one?.kind === 'edit') recaps = recaps.map((each, at) => (at === one.at ? one.recap : each))
            else if (one?.kind === 'drop') recaps = recaps.filter((_, at) => at !== one.at)
            else if (one?.kind === 'undo') corrections = past.pop() ?? corrections
            else if (one !== undefined) {
              const outcome = correct(corrections, one.correction, curator.curate(recaps, corrections))
              if (!outcome.ok) continue
              past.push(corrections)
              corrections = outcome.corrections
            }
            expect(told(curator.curate(recaps, corrections))).toEqual(told(curate(recaps, corrections, options)))
          }
        },
      ),
      { numRuns: 200 },
    )
  }, 120_000)

  it('applies a removal by another spelling again once the two are no longer one', () => {
    const recaps = [
      read('a.md', { speakers: [value('Bob Osterhout')] }),
      read('b.md', { speakers: [value('Robert Osterhout')] }),
      read('c.md', { speakers: [value('Carol Moe'), value('Caroline Moe')] }),
    ]
    const curator = createCurator()
    let corrections = NO_CORRECTIONS
    const make = (correction: Correction): void => {
      const outcome = correct(corrections, correction, curator.curate(recaps, corrections))
      if (!outcome.ok) throw new Error(outcome.message)
      corrections = outcome.corrections
      expect(told(curator.curate(recaps, corrections))).toEqual(told(curate(recaps, corrections)))
    }
    const left = () => curator.curate(recaps, corrections).facets[0]?.speakers.map(speaker => speaker.name)
    // Two removals by other spellings, so that there is always one that is met in the second round only.
    make({ kind: 'merge', entity: 'speaker', names: ['Carol Moe', 'Caroline Moe'], into: 'Caro Moe' })
    make({ kind: 'remove', path: 'c.md', field: 'speaker', name: 'Caro Moe' })
    make({ kind: 'remove', path: 'a.md', field: 'speaker', name: 'Robert Osterhout' })
    expect(left()).toEqual([])
    make({ kind: 'apart', entity: 'speaker', names: ['Bob Osterhout', 'Robert Osterhout'] })
    expect(left()).toEqual(['Bob Osterhout'])
  })

  it('leaves the very same what a correction does not concern, and changes what it does', () => {
    const recaps = PATHS.map((path, at) =>
      read(path, { speakers: [value(`Speaker Number${at}`)], cities: [value('Paris')], sponsors: [value('Acme')] }),
    )
    const curator = createCurator()
    const before = curator.curate(recaps, NO_CORRECTIONS)
    const outcome = correct(
      NO_CORRECTIONS,
      { kind: 'rename', entity: 'speaker', name: 'Speaker Number3', to: 'Grace Hopper' },
      before,
    )
    if (!outcome.ok) throw new Error(outcome.message)
    const after = curator.curate(recaps, outcome.corrections)
    expect(after.facets[3]?.speakers[0]?.name).toBe('Grace Hopper')
    for (const [at, one] of after.facets.entries()) expect(one === before.facets[at]).toBe(at !== 3)
    expect(after.entities.city).toBe(before.entities.city)
    expect(after.entities.speaker).not.toBe(before.entities.speaker)
    expect(after.recaps).toBe(before.recaps)
  })
})
