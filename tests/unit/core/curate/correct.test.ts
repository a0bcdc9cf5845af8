import fc from 'fast-check'
import { expect, it, describe as suite } from 'vitest'
import { ENTITY_KINDS } from '../../../../src-main/contract/index.ts'
import {
  correct,
  countCorrections,
  curate,
  describe,
  formatCorrections,
  listCorrections,
  NO_CORRECTIONS,
  parseCorrections,
  revoke,
} from '../../../../src-main/core/curate/index.ts'
import { nameKey } from '../../../../src-main/core/extract/entities/name-key.ts'
import { anyCorrection, createDesk, read, value } from './support.ts'

const recaps = [
  read('a.md', {
    cities: [value('Montreal')],
    sponsors: [value('Red Hat', { tier: 'gold' }), value('Acme & Initech')],
    hosts: [value('RedHat')],
    speakers: [value('Alice Roe'), value('A. Roe'), value('Front Row')],
  }),
  read('b.md', {
    sponsors: [value('RedHat'), value('Red Hat Canada')],
    speakers: [value('Ayla Przybylska'), value('Front Row')],
  }),
  read('c.md', { speakers: [value('Ayla Przybilska'), value('Ayla Przybylska'), value('Bob Poe')] }),
]

const words = (desk: ReturnType<typeof createDesk>): readonly string[] =>
  listCorrections(desk.corrections(), desk.curated().stray).map(entry => entry.words)

suite('a value that is added where it had been read', () => {
  it('is listed as confirmed, under any of its spellings', () => {
    const desk = createDesk(recaps)
    desk.make({ kind: 'add', path: 'a.md', field: 'speaker', name: 'Alice Roe', affiliation: 'Acme' })
    desk.make({ kind: 'add', path: 'a.md', field: 'sponsor', name: 'RedHat' })
    desk.make({ kind: 'add', path: 'a.md', field: 'sponsor', name: 'Initech' })
    const { corrections, stray } = desk.curated()
    expect(listCorrections(corrections, stray, desk.curated()).map(entry => entry.words)).toEqual([
      'Sponsor “Initech” added',
      'Sponsor “RedHat” confirmed',
      'Speaker “Alice Roe” (from Acme) confirmed',
    ])
  })
})

suite('the tier of a sponsor and the company of a speaker', () => {
  const sponsorOf = (desk: ReturnType<typeof createDesk>) => desk.curated().facets[0]?.sponsors[0]
  const sponsor = { kind: 'add', path: 'a.md', field: 'sponsor', name: 'Red Hat' } as const

  it('are put right, or taken away, and kept in a file', () => {
    const desk = createDesk(recaps)
    desk.make({ ...sponsor, tier: ' Silver ' })
    expect(sponsorOf(desk)).toMatchObject({ name: 'Red Hat', tier: 'silver', provenance: 'corrected' })
    expect(formatCorrections(desk.corrections())).toContain('version: 1')
    desk.make({ ...sponsor, tier: '' })
    expect(sponsorOf(desk)).not.toHaveProperty('tier')
    expect(words(desk)).toEqual(['Sponsor “Red Hat” (without tier) added'])
    // An earlier version would take it for a mistake.
    const text = formatCorrections(desk.corrections())
    expect(text).toContain('version: 4')
    expect(parseCorrections(text)).toEqual({ ok: true, corrections: desk.corrections() })
    // What is not said is as it was.
    desk.make(sponsor)
    expect(sponsorOf(desk)).not.toHaveProperty('tier')
    desk.put(
      revoke(
        desk.corrections(),
        listCorrections(desk.corrections(), new Set()).map(({ id }) => id),
      ),
    )
    expect(sponsorOf(desk)).toMatchObject({ tier: 'gold' })
  })

  it('are said where they are undone', () => {
    expect(describe({ ...sponsor, tier: 'silver' })).toBe('Add sponsor “Red Hat” (silver)')
    expect(describe({ ...sponsor, tier: '' })).toBe('Add sponsor “Red Hat” (without tier)')
    expect(describe({ kind: 'add', path: 'a.md', field: 'speaker', name: 'Alice Roe', affiliation: 'Acme' })).toBe(
      'Add speaker “Alice Roe” (from Acme)',
    )
  })
})

suite('what is said later of one recap wins', () => {
  const a = { path: 'a.md', field: 'speaker' } as const

  it('remove after add, and add after remove', () => {
    const desk = createDesk(recaps)
    desk.make({ ...a, kind: 'add', name: 'Carol Moe' })
    expect(words(desk)).toEqual(['Speaker “Carol Moe” added'])
    desk.make({ ...a, kind: 'remove', name: 'carol moe' })
    expect(desk.corrections()).toEqual(NO_CORRECTIONS)
    desk.make({ ...a, kind: 'remove', name: 'Alice Roe' })
    expect(words(desk)).toEqual(['Speaker “Alice Roe” removed'])
    expect(desk.names('speakers')).toEqual(['A. Roe', 'Front Row'])
    desk.make({ ...a, kind: 'add', name: 'Alice Roe', affiliation: 'Acme' })
    expect(words(desk)).toEqual(['Speaker “Alice Roe” (from Acme) added'])
    desk.make({ ...a, kind: 'add', name: 'Alice Roe' })
    expect(words(desk)).toEqual(['Speaker “Alice Roe” (from Acme) added'])
    desk.make({ ...a, kind: 'remove', name: 'Alice Roe' })
    expect(words(desk)).toEqual(['Speaker “Alice Roe” removed'])
  })

  it('replace after replace, and what stood there does not come back', () => {
    const desk = createDesk(recaps)
    desk.make({ ...a, kind: 'replace', name: 'A. Roe', by: 'Adam Roe' })
    desk.make({ ...a, kind: 'replace', name: 'Adam Roe', by: 'Anna Roe' })
    expect(words(desk)).toEqual(['Speaker “A. Roe” replaced by “Anna Roe”'])
    expect(desk.names('speakers')).toEqual(['Alice Roe', 'Anna Roe', 'Front Row'])
    desk.make({ ...a, kind: 'remove', name: 'Anna Roe' })
    expect(words(desk)).toEqual(['Speaker “A. Roe” removed'])
    desk.make({ ...a, kind: 'add', name: 'A. Roe' })
    desk.make({ ...a, kind: 'replace', name: 'A. Roe', by: 'Anna Roe' })
    expect(words(desk)).toEqual(['Speaker “A. Roe” replaced by “Anna Roe”'])
    desk.make({ ...a, kind: 'add', name: 'A. Roe' })
    expect(words(desk)).toEqual(['Speaker “A. Roe” added', 'Speaker “Anna Roe” added'])
  })

  it('and refuses what makes no sense', () => {
    const desk = createDesk(recaps)
    expect(desk.make({ ...a, kind: 'remove', name: 'Nobody' })).toBe('“Recap of a.md” has no speaker “Nobody”.')
    expect(desk.make({ ...a, kind: 'replace', name: 'Nobody', by: 'Bob Poe' })).toContain('has no speaker “Nobody”')
    expect(desk.make({ ...a, kind: 'add', name: ' \n ' })).toBe('A speaker needs a name.')
    expect(desk.make({ ...a, kind: 'replace', name: 'Alice Roe', by: 'ALICE ROE' })).toContain('is the same name')
    expect(desk.make({ ...a, kind: 'add', path: 'z.md', name: 'A' })).toContain('“z.md” is not in this archive')
    expect(desk.corrections()).toEqual(NO_CORRECTIONS)
  })
})

suite('what is said later of an entity wins', () => {
  const organisation = { entity: 'organisation' } as const
  const names = (desk: ReturnType<typeof createDesk>, kind: (typeof ENTITY_KINDS)[number]): readonly string[] => [
    ...desk.curated().entities[kind].keys(),
  ]

  it('a rename, also of what was merged: all its forms come along', () => {
    const desk = createDesk(recaps)
    desk.make({ ...organisation, kind: 'merge', names: ['Red Hat', 'Acme & Initech'], into: 'Red Hat' })
    desk.make({ ...organisation, kind: 'rename', name: 'Red Hat', to: 'Hats' })
    expect(words(desk)).toEqual(['Organisation “Acme & Initech” is “Hats”', 'Organisation “Red Hat” is “Hats”'])
    expect(names(desk, 'organisation')).toEqual(['Hats'])
    desk.make({ ...organisation, kind: 'rename', name: 'hats', to: 'HATS' })
    expect(names(desk, 'organisation')).toEqual(['HATS'])
    expect(desk.make({ ...organisation, kind: 'rename', name: 'HATS', to: 'HATS' })).toContain('called “HATS” already')
  })

  it('a merge of what was merged is one entry under the last name', () => {
    const desk = createDesk(recaps)
    const speaker = { entity: 'speaker', kind: 'merge' } as const
    desk.make({ ...speaker, names: ['Alice Roe', 'A. Roe'], into: 'Alice Roe' })
    desk.make({ ...speaker, names: ['Bob Poe', 'Alice Roe'], into: 'Bob Poe' })
    expect(desk.corrections().constraints.same.speaker).toEqual(new Map([['Bob Poe', ['A. Roe', 'Alice Roe']]]))
    expect(desk.make({ ...speaker, names: ['Bob Poe', 'bob poe'], into: 'BOB POE' })).toContain('two different names')
  })

  it('apart takes a merge back, and a merge takes apart back', () => {
    const desk = createDesk(recaps)
    const pair = ['Alice Roe', 'A. Roe'] as const
    desk.make({ entity: 'speaker', kind: 'merge', names: pair, into: 'Alice Roe' })
    expect(names(desk, 'speaker')).not.toContain('A. Roe')
    desk.make({ entity: 'speaker', kind: 'apart', names: pair })
    expect(words(desk)).toEqual(['Speaker “A. Roe” is not “Alice Roe”'])
    expect(names(desk, 'speaker')).toContain('A. Roe')
    desk.make({ entity: 'speaker', kind: 'merge', names: pair, into: 'Alice Roe' })
    expect(words(desk)).toEqual(['Speaker “A. Roe” is “Alice Roe”'])
    expect(desk.make({ entity: 'speaker', kind: 'apart', names: ['Alice Roe', 'ALICE ROE'] })).toContain(
      'always taken for one',
    )
  })

  it('a split makes another entity of some spellings, and a merge joins them again', () => {
    const desk = createDesk(recaps)
    expect(names(desk, 'speaker')).not.toContain('Ayla Przybilska')
    const split = { entity: 'speaker', kind: 'split', name: 'Ayla Przybylska' } as const
    desk.make({ ...split, forms: ['Ayla Przybilska'] })
    expect(desk.names('speakers', 2)).toEqual(['Ayla Przybilska', 'Ayla Przybylska', 'Bob Poe'])
    expect(words(desk)).toEqual(['Speaker “Ayla Przybilska” is not “Ayla Przybylska”'])
    desk.make({
      entity: 'speaker',
      kind: 'merge',
      names: ['Ayla Przybilska', 'Ayla Przybylska'],
      into: 'Ayla Przybylska',
    })
    expect(words(desk)).toEqual(['Speaker “Ayla Przybilska” is “Ayla Przybylska”'])
    desk.make({ ...split, forms: ['Ayla Przybilska'] })
    expect(words(desk)).toEqual(['Speaker “Ayla Przybilska” is not “Ayla Przybylska”'])
  })

  it('a split refuses all spellings, none, strange ones, and those that cannot be told apart', () => {
    const desk = createDesk(recaps)
    const split = { ...organisation, kind: 'split', name: 'Red Hat' } as const
    expect(desk.make({ ...split, forms: ['Red Hat', 'RedHat', 'Red Hat Canada'] })).toContain('These are all spellings')
    expect(desk.make({ ...split, forms: [] })).toContain('Choose the spellings')
    expect(desk.make({ ...split, forms: ['Acme'] })).toBe('“Acme” is no spelling of “Red Hat”.')
    expect(desk.make({ ...split, name: 'Nothing', forms: ['A'] })).toBe(
      'There is no organisation “Nothing” in this archive.',
    )
    expect(desk.make({ ...split, forms: ['Red Hat Canada'] })).toBeUndefined()
    expect(names(desk, 'organisation')).toContain('Red Hat Canada')
    expect(desk.make({ ...split, forms: ['RedHat'] })).toContain('always taken for one')
  })

  it('a part takes place of a merge, and a merge of a part', () => {
    const desk = createDesk(recaps)
    const both = 'Acme & Initech'
    desk.make({ ...organisation, kind: 'merge', names: [both, 'Red Hat'], into: 'Red Hat' })
    desk.make({ ...organisation, kind: 'part', name: both, into: ['Acme', 'Initech'] })
    expect(words(desk)).toEqual(['Organisation “Acme & Initech” is “Acme” and “Initech”'])
    expect(desk.names('sponsors')).toEqual(['RedHat', 'Acme', 'Initech'])
    desk.make({ ...organisation, kind: 'merge', names: [both, 'Red Hat'], into: 'Red Hat' })
    expect(words(desk)).toEqual(['Organisation “Acme & Initech” is “Red Hat”'])
    expect(desk.make({ ...organisation, kind: 'part', name: both, into: ['Acme'] })).toContain('two names or more')
    expect(desk.make({ ...organisation, kind: 'part', name: both, into: [both, 'Acme'] })).toContain('part of itself')
  })

  it('never takes every such value away, under all its spellings; one recap can have it all the same', () => {
    const desk = createDesk(recaps)
    desk.make({ kind: 'add', path: 'c.md', field: 'speaker', name: 'Front Row' })
    desk.make({ kind: 'never', field: 'speaker', name: 'Front Row' })
    expect(words(desk)).toEqual(['“Front Row” is never a speaker'])
    expect([0, 1, 2].map(at => desk.names('speakers', at)?.includes('Front Row'))).toEqual([false, false, false])
    desk.make({ kind: 'add', path: 'b.md', field: 'speaker', name: 'Front Row' })
    expect([0, 1, 2].map(at => desk.names('speakers', at)?.includes('Front Row'))).toEqual([false, true, false])
    desk.make({ kind: 'never', field: 'speaker', name: 'Ayla Przybylska' })
    expect(desk.names('speakers', 2)).toEqual(['Bob Poe'])
    desk.make({ kind: 'never', field: 'sponsor', name: 'Red Hat' })
    expect(desk.names('sponsors', 1)).toEqual([])
    expect(desk.names('hosts')).toEqual(['RedHat'])
  })
})

suite('single corrections', () => {
  it('are told in plain words', () => {
    const path = 'a.md'
    expect(
      [
        describe({ kind: 'add', path, field: 'sponsor', name: 'Acme' }),
        describe({ kind: 'remove', path, field: 'speaker', name: 'A. Roe' }),
        describe({ kind: 'replace', path, field: 'city', name: 'Nice', by: 'Paris' }),
        describe({ kind: 'rename', entity: 'technology', name: 'K8s', to: 'Kubernetes' }),
        describe({ kind: 'merge', entity: 'speaker', names: ['A. Roe', 'Alice Roe'], into: 'Alice Roe' }),
        describe({ kind: 'split', entity: 'speaker', name: 'Al', forms: ['B', 'C', 'D'] }),
        describe({ kind: 'part', entity: 'organisation', name: 'A & B', into: ['A', 'B'] }),
        describe({ kind: 'never', field: 'speaker', name: 'Pizza Time' }),
        describe({ kind: 'apart', entity: 'speaker', names: ['A. Roe', 'Alice Roe'] }),
      ].join('\n'),
    ).toBe(`Add sponsor “Acme”
Remove speaker “A. Roe”
Replace city “Nice” by “Paris”
Rename technology “K8s” to “Kubernetes”
Merge “A. Roe” into “Alice Roe”
Split “B”, “C” and “D” from “Al”
Part “A & B” into “A” and “B”
Never take “Pizza Time” for a speaker
Keep “A. Roe” and “Alice Roe” apart`)
  })

  it('can be taken back one by one: the state is as it was before each', () => {
    const desk = createDesk(recaps)
    const made = [
      { kind: 'remove', path: 'a.md', field: 'speaker', name: 'Alice Roe' },
      { kind: 'add', path: 'a.md', field: 'host', name: 'Initech' },
      { kind: 'replace', path: 'b.md', field: 'speaker', name: 'Front Row', by: 'Carol Moe' },
      { kind: 'rename', entity: 'city', name: 'Montreal', to: 'Montréal' },
      { kind: 'apart', entity: 'speaker', names: ['Ayla Przybilska', 'Ayla Przybylska'] },
      { kind: 'part', entity: 'organisation', name: 'Acme & Initech', into: ['Acme', 'Initech'] },
      { kind: 'never', field: 'speaker', name: 'Bob Poe' },
    ] as const
    const states = made.map(correction => {
      const before = { corrections: desk.corrections(), facets: desk.curated().facets }
      expect(desk.make(correction)).toBeUndefined()
      expect(desk.curated().facets).not.toEqual(before.facets)
      expect(countCorrections(desk.corrections())).toBe(countCorrections(before.corrections) + 1)
      const known = new Set(listCorrections(before.corrections, new Set()).map(entry => entry.id))
      const id = listCorrections(desk.corrections(), new Set()).find(entry => !known.has(entry.id))?.id ?? ''
      return { before, id }
    })
    for (const { before, id } of states.reverse()) {
      desk.put(revoke(desk.corrections(), [id]))
      expect(desk.corrections()).toEqual(before.corrections)
      expect(desk.curated().facets).toEqual(before.facets)
    }
    expect(desk.corrections()).toEqual(NO_CORRECTIONS)
  })

  it('are one entry where one decision wrote several spellings, which goes as one', () => {
    const spelt = [
      read('a.md', { speakers: [value('Ayla Przybylska'), value('Bob Poe')] }),
      read('b.md', { speakers: [value('Ayla Przybilska'), value('Ayla Przybylska')] }),
    ]
    const desk = createDesk(spelt)
    desk.make({ kind: 'merge', entity: 'speaker', names: ['Ayla Przybilska'], into: 'Ayla Przybylska' })
    const before = desk.corrections()
    desk.make({ kind: 'never', field: 'speaker', name: 'Ayla Przybylska' })
    desk.make({ kind: 'never', field: 'speaker', name: 'Bob Poe' })
    const { corrections, stray } = desk.curated()
    const entries = listCorrections(corrections, stray, desk.curated())
    expect(entries.map(entry => entry.words)).toEqual([
      'Speaker “Ayla Przybilska” is “Ayla Przybylska”',
      '“Ayla Przybylska”, also written “Ayla Przybilska”, is never a speaker',
      '“Bob Poe” is never a speaker',
    ])
    expect(countCorrections(corrections, desk.curated())).toBe(3)
    const [, both, bob] = entries
    desk.put(
      revoke(
        corrections,
        [bob, both].flatMap(one => (one ? [one.id, ...(one.others ?? [])] : [])),
      ),
    )
    expect(desk.corrections()).toEqual(before)
  })

  it('keep the spellings of what is never a value where it is said again', () => {
    const spelt = [read('a.md', { hosts: [value('Red Hat')] }), read('b.md', { sponsors: [value('RedHat')] })]
    const desk = createDesk(spelt)
    const never = { kind: 'never', field: 'host', name: 'RedHat' } as const
    desk.make(never)
    const { never: once } = desk.corrections().constraints
    desk.make({ ...never, name: 'Red Hat' })
    expect(desk.corrections().constraints.never).toEqual(once)
  })

  it('change nothing where a value is replaced once more, under another of its spellings', () => {
    const spelt = [read('a.md', { speakers: [value('André Roe')] }), read('b.md', { speakers: [value('A. Roe')] })]
    const desk = createDesk(spelt)
    desk.make({ kind: 'merge', entity: 'speaker', names: ['André Roe', 'A. Roe'], into: 'André Roe' })
    desk.make({ kind: 'replace', path: 'b.md', field: 'speaker', name: 'A. Roe', by: 'Bo Li' })
    const once = desk.corrections()
    desk.make({ kind: 'replace', path: 'b.md', field: 'speaker', name: 'André Roe', by: 'Bo Li' })
    expect(desk.corrections()).toEqual(once)
  })

  it('never break what is kept, whatever is said in whatever order', () => {
    const someNames = [
      'Alice Roe',
      'A. Roe',
      'Ayla Przybilska',
      'Ayla Przybylska',
      'RedHat',
      'Red Hat Canada',
      'Acme & Initech',
      'New',
      'alice roe',
    ]
    fc.assert(
      fc.property(
        fc.array(anyCorrection(['a.md', 'b.md', 'c.md', 'gone.md'], someNames), { minLength: 1, maxLength: 8 }),
        made => {
          let corrections = NO_CORRECTIONS
          let curated = curate(recaps, corrections)
          for (const correction of made) {
            const outcome = correct(corrections, correction, curated)
            if (!outcome.ok) {
              expect(outcome.message).toMatch(/^[A-Z“].*\.$/)
              continue
            }
            corrections = outcome.corrections
            curated = curate(recaps, corrections)
            expect(curated.corrections).toBe(corrections)
            // Saying the same again changes nothing.
            const again = correct(corrections, correction, curated)
            if (again.ok && correction.kind !== 'split') expect(again.corrections).toEqual(corrections)
            if ('entity' in correction && correction.kind === 'merge')
              for (const name of correction.names)
                expect(curated.usualName(correction.entity, name)).toBe(
                  curated.usualName(correction.entity, correction.into),
                )
            if (correction.kind === 'apart') {
              const [one, other] = correction.names.map(name => curated.usualName(correction.entity, name))
              if (curated.entities[correction.entity].has(one ?? '')) expect(one).not.toBe(other)
            }
          }
          for (const kind of ENTITY_KINDS)
            for (const [one, other] of corrections.constraints.apart[kind])
              expect(nameKey(one)).not.toBe(nameKey(other))
          const file = parseCorrections(formatCorrections(corrections))
          expect(file.ok && file.corrections).toEqual(corrections)
          const entries = listCorrections(corrections, curated.stray)
          expect(countCorrections(corrections)).toBe(entries.length)
          expect(new Set(entries.map(entry => entry.id)).size).toBe(entries.length)
          for (const { id } of entries) expect(countCorrections(revoke(corrections, [id]))).toBe(entries.length - 1)
          expect(
            revoke(
              corrections,
              entries.map(entry => entry.id),
            ),
          ).toEqual(NO_CORRECTIONS)
          expect(revoke(corrections, ['nothing'])).toEqual(corrections)
        },
      ),
      { numRuns: 100 },
    )
  })
})
