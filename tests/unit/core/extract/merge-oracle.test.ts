import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../../src-main/core/edit-distance.ts'
import { createGroups } from '../../../../src-main/core/extract/entities/groups.ts'
import { nameKey } from '../../../../src-main/core/extract/entities/name-key.ts'
import { nearPairs } from '../../../../src-main/core/extract/entities/near.ts'
import { gatherNodes } from '../../../../src-main/core/extract/entities/nodes.ts'
import {
  judgeOrganisations,
  pairsOfOrganisations,
  readOrganisation,
} from '../../../../src-main/core/extract/entities/organisations.ts'
import { judgePeople } from '../../../../src-main/core/extract/entities/people.ts'
import { pairsOfPeople } from '../../../../src-main/core/extract/entities/people-pairs.ts'
import { readPeople } from '../../../../src-main/core/extract/entities/person.ts'
import { mergeEntities } from '../../../../src-main/core/extract/index.ts'
import { constraints, recap, value } from './merge-support.ts'

/** Levenshtein by the textbook. */
const slowDistance = (one: string, other: string): number => {
  if (one === '' || other === '') return Math.max(one.length, other.length)
  const [a, b] = [one.slice(1), other.slice(1)]
  if (one.charAt(0) === other.charAt(0)) return slowDistance(a, b)
  return 1 + Math.min(slowDistance(a, other), slowDistance(one, b), slowDistance(a, b))
}

const allPairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map(other => [one, other] as const))

/** Few words, nearly alike, so that rules meet. */
const given = fc.constantFrom('Alice', 'Alicia', 'Al', 'A.', 'Bob', 'Robert', 'Rob', 'Dr. Alice', 'Jon', 'John', 'Zoë')
const family = fc.constantFrom(
  'Roe',
  'Osterhout',
  'Osterhaut',
  'Osterhowt',
  'Przybylska',
  'Przybilska',
  'Przybilski',
  'R.',
  'B. Roe',
  'Maria Roe',
  'Roe Smith',
  'Smith',
  'Alice',
  '(Acme)',
  '',
)
const personName = fc.tuple(given, family).map(([one, other]) => `${one} ${other}`.trim())
const speakerValue = fc
  .record({
    name: personName,
    affiliation: fc.constantFrom(undefined, undefined, 'Acme', 'Acme Inc', 'Hooli'),
    handle: fc.constantFrom(undefined, undefined, '@roe', 'https://x.com/roe', '@other'),
  })
  .map(({ name, affiliation, handle }) =>
    value(name, { ...(affiliation !== undefined && { affiliation }), ...(handle !== undefined && { handle }) }),
  )
const recaps = fc.array(
  fc.record({
    speakers: fc.array(speakerValue, { maxLength: 3 }),
    cities: fc.constantFrom([], [value('Paris')], [value('Lyon')]),
  }),
  { maxLength: 12 },
)

const organisationName = fc
  .tuple(
    fc.constantFrom('Acme', 'Acmee', 'Initech', 'Initecc', 'Umbra Group Holding', 'UGH', 'The Acme', 'Blue Heron'),
    fc.constantFrom(
      '',
      ' Inc.',
      ' Security',
      ' Foods',
      '/Initech',
      ' (Paris)',
      ' (UGH)',
      '.io',
      ' & Sons',
      ' and Sons',
    ),
  )
  .map(parts => parts.join(''))

describe('the pairs that are compared', () => {
  it('are all that could have something in common: near texts', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 6 })
    // Short lists are compared each with each; both ways must find the same.
    const manyOrFew = fc.oneof(fc.array(word, { maxLength: 10 }), fc.array(word, { minLength: 49, maxLength: 60 }))
    fc.assert(
      fc.property(manyOrFew, fc.constantFrom(1, 2), (words, most) => {
        const items = words.map((text, at) => ({ text, at }))
        const found = new Set([...nearPairs(items, one => one.text, most)].map(([a, b]) => `${a.at} ${b.at}`))
        const slow = allPairs(items).filter(([a, b]) => slowDistance(a.text, b.text) <= most)
        expect(found).toEqual(new Set(slow.map(([a, b]) => `${a.at} ${b.at}`)))
      }),
      { numRuns: 40 },
    )
  })

  it('are all that could have something in common: speakers', () => {
    fc.assert(
      fc.property(recaps, all => {
        const facets = all.map(recap)
        const people = readPeople(gatherNodes(facets, one => [one.speakers], nameKey))
        const scene = { citiesOf: (at: number) => (facets[at]?.cities ?? []).map(city => city.name) }
        const judged = (pairs: Iterable<readonly [(typeof people)[number], (typeof people)[number]]>) =>
          new Map(
            [...pairs].flatMap(([one, other]) => {
              const [a, b] = one.key < other.key ? [one, other] : [other, one]
              const verdict = judgePeople(a, b, scene)
              return verdict === undefined ? [] : [[`${a.key} ${b.key}`, verdict] as const]
            }),
          )
        expect(judged(pairsOfPeople(people))).toEqual(judged(allPairs(people)))
      }),
      { numRuns: 500 },
    )
  })

  it('are all that could have something in common: organisations', () => {
    fc.assert(
      fc.property(fc.array(fc.array(organisationName, { maxLength: 3 }), { maxLength: 8 }), all => {
        const facets = all.map(names => recap({ sponsors: names.map(name => value(name)) }))
        const read = [...gatherNodes(facets, one => [one.sponsors], nameKey).values()].map(readOrganisation)
        const judged = (pairs: Iterable<readonly [(typeof read)[number], (typeof read)[number]]>) =>
          new Map(
            [...pairs].flatMap(([one, other]) => {
              const [a, b] = one.key < other.key ? [one, other] : [other, one]
              const verdict = judgeOrganisations(a, b)
              return verdict === undefined ? [] : [[`${a.key} ${b.key}`, verdict] as const]
            }),
          )
        expect(judged(pairsOfOrganisations(read))).toEqual(judged(allPairs(read)))
      }),
      { numRuns: 500 },
    )
  })

  it('are measured right', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 1, 2), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(slowDistance(one, other), most + 1))
      }),
    )
  })
})

describe('groups', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const pair = fc.tuple(key, key)

  it('join whatever is not forbidden, and keep every forbidden pair apart, as a slow partition does', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4 }), fc.array(pair, { maxLength: 12 }), (apart, joins) => {
        const groups = createGroups(apart)
        const forbidden = apart.filter(([one, other]) => one !== other)
        let slow = [...'abcdef'].map(one => new Set([one]))
        for (const [one, other] of joins) {
          const first = slow.find(group => group.has(one)) ?? new Set<string>()
          const second = slow.find(group => group.has(other)) ?? new Set<string>()
          const both = new Set([...first, ...second])
          const isBad = first !== second && forbidden.some(([a, b]) => both.has(a) && both.has(b))
          expect(groups.forbidden(one, other)).toBe(isBad)
          expect(groups.join(one, other)).toBe(!isBad)
          if (!isBad) slow = [...slow.filter(group => group !== first && group !== second), both]
        }
        for (const [one, other] of allPairs([...'abcdef']))
          expect(groups.root(one) === groups.root(other)).toBe(slow.some(group => group.has(one) && group.has(other)))
        for (const [one, other] of forbidden) expect(groups.root(one)).not.toBe(groups.root(other))
      }),
    )
  })
})

describe('mergeEntities', () => {
  const names = fc.array(fc.oneof(personName, organisationName), { maxLength: 3 })
  const decided = fc
    .record({
      same: fc.array(fc.tuple(personName, fc.array(personName, { minLength: 1, maxLength: 2 })), { maxLength: 2 }),
      apart: fc.array(fc.tuple(personName, personName), { maxLength: 3 }),
      never: names,
      parts: fc.array(fc.tuple(personName, fc.array(personName, { minLength: 1, maxLength: 2 })), { maxLength: 1 }),
    })
    .map(({ same, apart, never, parts }) =>
      constraints({
        same: { speaker: new Map(same) },
        apart: { speaker: apart },
        never: { speaker: never },
        parts: { speaker: new Map(parts) },
      }),
    )

  it('holds what was decided, names each entity once, and gives talks the names of the recap', () => {
    fc.assert(
      fc.property(recaps, decided, (all, decisions) => {
        const facets = all.map(one =>
          recap({
            ...one,
            talks: one.speakers.map(({ name }) => ({ title: 'T', speakers: [name], provenance: 'extracted' as const })),
          }),
        )
        const merged = mergeEntities(facets, { constraints: decisions })
        const { usualName } = merged
        for (const [one, other] of decisions.apart.speaker)
          if (nameKey(one) !== nameKey(other)) {
            const [first, second] = [one, other].map(name => merged.entities.speaker.get(usualName('speaker', name)))
            if (first !== undefined && second !== undefined) expect(first).not.toBe(second)
          }
        if (decisions.apart.speaker.length === 0)
          for (const [head, others] of decisions.same.speaker)
            for (const other of others) expect(usualName('speaker', other)).toBe(usualName('speaker', head))
        const never = new Set(decisions.never.speaker.map(nameKey))
        for (const one of merged.facets) {
          const here = one.speakers.map(speaker => speaker.name)
          expect(new Set(here).size).toBe(here.length)
          for (const name of here) {
            expect(merged.entities.speaker.has(name)).toBe(true)
            expect(usualName('speaker', name)).toBe(name)
          }
          for (const talk of one.talks) for (const name of talk.speakers) expect(here).toContain(name)
        }
        for (const record of merged.entities.speaker.values()) {
          for (const form of record.forms) {
            expect(never.has(nameKey(form.name))).toBe(false)
            expect(usualName('speaker', form.name)).toBe(record.name)
          }
          for (const known of record.known) expect(usualName('speaker', known)).toBe(record.name)
        }
        for (const { names: pair } of merged.pairs) {
          expect(pair[0]).not.toBe(pair[1])
          for (const [one, other] of decisions.apart.speaker)
            expect([usualName('speaker', one), usualName('speaker', other)].sort()).not.toEqual([...pair].sort())
        }
      }),
      { numRuns: 500 },
    )
  })

  it('leaves the parts of a name that is never a speaker’s out of talks too', () => {
    const talks = [{ title: 'T', speakers: ['Al', 'Bob Roe'], provenance: 'extracted' as const }]
    const facets = [recap({ speakers: [value('Al'), value('Bob Roe')], talks })]
    const parted = constraints({ parts: { speaker: new Map([['Al', ['Alice Roe']]]) } })
    expect(mergeEntities(facets, { constraints: parted }).facets[0]?.talks[0]?.speakers).toEqual([
      'Alice Roe',
      'Bob Roe',
    ])
    const never = { ...parted, never: { ...parted.never, speaker: ['Al'] } }
    expect(mergeEntities(facets, { constraints: never }).facets[0]?.talks[0]?.speakers).toEqual(['Bob Roe'])
  })

  it('is the same whatever the order of the recaps', () => {
    fc.assert(
      fc.property(recaps, fc.func(fc.nat()), (all, rank) => {
        const facets = all.map(recap)
        const order = facets.map((_, at) => at).sort((one, other) => rank(one) - rank(other))
        const straight = mergeEntities(facets)
        const shuffled = mergeEntities(order.flatMap(at => facets[at] ?? []))
        expect(order.map(at => straight.facets[at]?.speakers.map(one => one.name))).toEqual(
          shuffled.facets.map(one => one.speakers.map(speaker => speaker.name)),
        )
        expect(shuffled.pairs).toEqual(straight.pairs)
      }),
      { numRuns: 200 },
    )
  })

  it('compares hardly more pairs than there are names, also in a large archive', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    // Multiplying by a large odd number scatters the digits, so that names are as unlike as real ones.
    const word = (seed: number, length: number): string => {
      let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
      return Array.from({ length }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return letters.charAt((state >>> 24) % 26)
      }).join('')
    }
    const facets = Array.from({ length: 5000 }, (_, at) =>
      recap({
        sponsors: [value(`${word(at, 8)} Labs`), value(word(at + 9000, 7))],
        speakers: [value(`${word(at % 40, 5)} ${word(at + 20_000, 7)}`, { affiliation: 'Acme' })],
      }),
    )
    const people = readPeople(gatherNodes(facets, one => [one.speakers], nameKey))
    const organisations = [...gatherNodes(facets, one => [one.sponsors], nameKey).values()].map(readOrganisation)
    expect(people.length).toBeGreaterThan(4900)
    expect([...pairsOfPeople(people)].length).toBeLessThan(people.length)
    expect(organisations.length).toBeGreaterThan(9900)
    expect([...pairsOfOrganisations(organisations)].length).toBeLessThan(organisations.length)
  })
})
