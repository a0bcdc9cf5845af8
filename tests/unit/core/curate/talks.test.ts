import { describe, expect, it } from 'vitest'
import type { Talk } from '../../../../src-main/contract/index.ts'
import {
  formatCorrections,
  listCorrections,
  NO_CORRECTIONS,
  parseCorrections,
  relocation,
  revoke,
} from '../../../../src-main/core/curate/index.ts'
import type { Corrections } from '../../../../src-main/core/curate/types.ts'
import { createDesk, read, value } from './support.ts'

const told = (title: string, speakers: readonly string[], more: Partial<Talk> = {}): Talk => ({
  title,
  speakers,
  provenance: 'extracted',
  ...more,
})

const evening = read('a.md', {
  cities: [value('Montreal')],
  speakers: [value('Liz Rice'), value('Matt Klein')],
  talks: [
    told('Containers from scratch', ['Liz Rice'], { slides: 'https://a.example/1', day: '2019-01-10' }),
    told('Envoy inside', ['Matt Klein', 'Liz Rice']),
    told('Lightning talk', ['Liz Rice']),
    told('Lightning talk', ['Matt Klein']),
  ],
})
const a = { path: 'a.md' } as const
const talk = { ...a, kind: 'talk' } as const
const scratch = { title: 'Containers from scratch', speakers: ['Liz Rice'] }

const talksOf = (desk: ReturnType<typeof createDesk>, at = 0): readonly Talk[] => desk.curated().facets[at]?.talks ?? []
const titles = (desk: ReturnType<typeof createDesk>): readonly string[] => talksOf(desk).map(one => one.title)
const words = (desk: ReturnType<typeof createDesk>): readonly string[] =>
  listCorrections(desk.corrections(), desk.curated().stray).map(entry => entry.words)
const parsed = (text: string): Corrections => {
  const outcome = parseCorrections(text)
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.corrections
}

describe('a talk that is put right', () => {
  it('is called otherwise, and keeps what nobody changed', () => {
    const desk = createDesk([evening])
    expect(desk.make({ ...talk, was: scratch, ...scratch, title: 'Containers', slides: 'https://a.example/1' })).toBe(
      undefined,
    )
    expect(talksOf(desk)[0]).toEqual({
      title: 'Containers',
      speakers: ['Liz Rice'],
      slides: 'https://a.example/1',
      day: '2019-01-10',
      provenance: 'corrected',
    })
    expect(words(desk)).toEqual(['Talk “Containers from scratch” is called “Containers”'])
  })

  it('is by others, who are speakers of the recap then, and nowhere twice', () => {
    const desk = createDesk([evening])
    desk.make({
      ...talk,
      was: scratch,
      title: scratch.title,
      speakers: ['liz rice', 'Joe Beda'],
      slides: 'https://a.example/1',
    })
    expect(talksOf(desk)[0]?.speakers).toEqual(['Liz Rice', 'Joe Beda'])
    expect(desk.names('speakers')).toEqual(['Liz Rice', 'Matt Klein', 'Joe Beda'])
    expect(desk.curated().facets[0]?.speakers[2]).toMatchObject({ provenance: 'corrected', confidence: 1 })
  })

  it('has slides and a video, or none', () => {
    const desk = createDesk([evening])
    desk.make({ ...talk, was: scratch, ...scratch, video: 'https://b.example/2' })
    expect(talksOf(desk)[0]).not.toHaveProperty('slides')
    expect(talksOf(desk)[0]).toMatchObject({ video: 'https://b.example/2' })
    expect(words(desk)).toEqual(['Talk “Containers from scratch” is without slides, video at https://b.example/2'])
  })

  it('is as it was read again when it is put back', () => {
    const desk = createDesk([evening])
    desk.make({ ...talk, was: scratch, ...scratch, title: 'Containers', slides: 'https://a.example/1' })
    desk.make({ ...talk, was: { ...scratch, title: 'Containers' }, ...scratch, slides: 'https://a.example/1' })
    expect(desk.corrections()).toEqual(NO_CORRECTIONS)
    expect(talksOf(desk)[0]?.provenance).toBe('extracted')
  })

  it('is one of several with its title by its speaker', () => {
    const desk = createDesk([evening])
    const lightning = { title: 'Lightning talk', speakers: ['Matt Klein'] }
    desk.make({ ...talk, was: lightning, title: 'Envoy in five minutes', speakers: ['Matt Klein'] })
    expect(titles(desk).slice(2)).toEqual(['Lightning talk', 'Envoy in five minutes'])
    desk.make({ ...a, kind: 'no-talk', was: { ...lightning, speakers: ['Liz Rice'] } })
    expect(titles(desk).slice(2)).toEqual(['Envoy in five minutes'])
  })
})

describe('a talk among others that are called nearly as it', () => {
  const series = read('a.md', {
    speakers: [value('Liz Rice')],
    talks: [told('Part 1: eBPF', ['Liz Rice']), told('Part 2: eBPF', ['Liz Rice'])],
  })
  const second = { title: 'Part 2: eBPF', speakers: ['Liz Rice'] }

  it('is the one whose title is written so', () => {
    const desk = createDesk([series])
    desk.make({ ...talk, was: second, ...second, video: 'https://b.example/2' })
    expect(talksOf(desk).map(one => one.video)).toEqual([undefined, 'https://b.example/2'])
    desk.make({ ...a, kind: 'no-talk', was: second })
    expect(titles(desk)).toEqual(['Part 1: eBPF'])
    desk.make({ ...a, kind: 'no-talk', was: { ...second, title: 'Part 1: eBPF' } })
    expect(titles(desk)).toEqual([])
    desk.make({ ...talk, ...second })
    expect(titles(desk)).toEqual(['Part 2: eBPF'])
  })

  it('may be one more part of what another one is a part of', () => {
    const desk = createDesk([series])
    expect(desk.make({ ...talk, ...second })).toContain('has a talk “Part 2: eBPF” already')
    const third = { ...second, title: 'Part 3: eBPF' }
    expect(desk.make({ ...talk, ...third })).toBe(undefined)
    expect(titles(desk)).toEqual(['Part 1: eBPF', 'Part 2: eBPF', 'Part 3: eBPF'])
    desk.make({ ...a, kind: 'no-talk', was: second })
    desk.make({ ...talk, was: third, ...third, title: 'Part 4: eBPF' })
    expect(titles(desk)).toEqual(['Part 1: eBPF', 'Part 4: eBPF'])
  })

  it('may be called as what another one was called before', () => {
    const desk = createDesk([evening])
    desk.make({ ...talk, was: scratch, ...scratch, title: 'Zero to containers', slides: 'https://a.example/1' })
    expect(desk.make({ ...talk, ...scratch })).toBe(undefined)
    expect(talksOf(desk)[0]).toMatchObject({ title: 'Zero to containers', slides: 'https://a.example/1' })
    expect(talksOf(desk)[4]).toEqual({ ...scratch, provenance: 'corrected' })
    const ids = listCorrections(desk.corrections(), new Set()).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('is found by the usual name of a speaker whom its title names otherwise', () => {
    const desk = createDesk([
      read('a.md', { speakers: [value('Matt Klein')], talks: [told('Matt Klein: Envoy inside', ['Matt Klein'])] }),
    ])
    desk.make({ kind: 'rename', entity: 'speaker', name: 'Matt Klein', to: 'Matthew Klein' })
    const was = { title: 'Matt Klein: Envoy inside', speakers: ['Matthew Klein'] }
    expect(desk.make({ ...talk, was, ...was, title: 'Envoy inside' })).toBe(undefined)
    expect(talksOf(desk)).toMatchObject([{ title: 'Envoy inside', speakers: ['Matthew Klein'] }])
  })
})

describe('a talk that is none', () => {
  it('goes, leaves its speakers, and comes back when it is added', () => {
    const desk = createDesk([evening])
    desk.make({ ...a, kind: 'no-talk', was: scratch })
    expect(titles(desk)).toEqual(['Envoy inside', 'Lightning talk', 'Lightning talk'])
    expect(desk.names('speakers')).toEqual(['Liz Rice', 'Matt Klein'])
    expect(words(desk)).toEqual(['Talk “Containers from scratch” removed'])
    desk.make({ ...talk, ...scratch, slides: 'https://a.example/1' })
    expect(titles(desk)[0]).toBe('Containers from scratch')
    expect(desk.corrections()).toEqual(NO_CORRECTIONS)
  })

  it('comes back with what was read of it where it is added by its title alone', () => {
    const desk = createDesk([evening])
    desk.make({ ...a, kind: 'no-talk', was: scratch })
    desk.make({ ...talk, title: scratch.title, speakers: [], video: 'https://b.example/2' })
    expect(talksOf(desk)[0]).toMatchObject({
      ...scratch,
      slides: 'https://a.example/1',
      video: 'https://b.example/2',
    })
    expect(words(desk)).toEqual(['Talk “Containers from scratch” is video at https://b.example/2'])
  })

  it('stays away where it had been called otherwise', () => {
    const desk = createDesk([evening])
    desk.make({ ...talk, was: scratch, ...scratch, title: 'Containers' })
    desk.make({ ...a, kind: 'no-talk', was: { ...scratch, title: 'Containers' } })
    expect(titles(desk)).toEqual(['Envoy inside', 'Lightning talk', 'Lightning talk'])
  })
})

describe('a talk that is added', () => {
  const added = { title: 'Cilium and eBPF', speakers: ['Thomas Graf'] }

  it('stands last, and can be changed and taken away', () => {
    const desk = createDesk([evening])
    desk.make({ ...talk, ...added, slides: 'files/cilium.pdf' })
    expect(talksOf(desk)[4]).toEqual({ ...added, slides: 'files/cilium.pdf', provenance: 'corrected' })
    desk.make({ ...talk, was: added, ...added, title: 'eBPF' })
    expect(talksOf(desk)[4]).toEqual({ ...added, title: 'eBPF', provenance: 'corrected' })
    expect(words(desk)).toEqual(['Talk “eBPF” (by “Thomas Graf”) added'])
    desk.make({ ...a, kind: 'no-talk', was: { ...added, title: 'eBPF' } })
    expect(desk.corrections()).toEqual(NO_CORRECTIONS)
    expect(desk.names('speakers')).toEqual(['Liz Rice', 'Matt Klein'])
  })

  it('is the one that is read of it later', () => {
    const desk = createDesk([read('a.md', {})])
    desk.make({ ...talk, ...added })
    const later = createDesk([
      read('a.md', { talks: [told('Cilium & eBPF', ['Someone']), told('CILIUM AND EBPF', ['Thomas Graf'])] }),
    ])
    later.put(desk.corrections())
    expect(titles(later)).toEqual(['Cilium & eBPF', 'Cilium and eBPF'])
  })
})

describe('talks and corrections of their speakers', () => {
  it('lose whom is said to be no speaker, here or anywhere, and follow another name', () => {
    const desk = createDesk([evening])
    desk.make({ ...talk, title: 'Cilium', speakers: ['Thomas Graf', 'Joe Beda', 'Matt Klein'] })
    expect(desk.make({ ...a, kind: 'remove', field: 'speaker', name: 'Thomas Graf' })).toBe(undefined)
    expect(talksOf(desk)[4]?.speakers).toEqual(['Joe Beda', 'Matt Klein'])
    expect(desk.names('speakers')).toEqual(['Liz Rice', 'Matt Klein', 'Joe Beda'])
    desk.make({ kind: 'never', field: 'speaker', name: 'Joe Beda' })
    expect(talksOf(desk)[4]?.speakers).toEqual(['Matt Klein'])
    desk.make({ kind: 'rename', entity: 'speaker', name: 'Matt Klein', to: 'Matthew Klein' })
    expect(talksOf(desk)[4]?.speakers).toEqual(['Matthew Klein'])
    expect(talksOf(desk)[1]?.speakers).toEqual(['Matthew Klein', 'Liz Rice'])
  })

  it('take back what had been said of a speaker before', () => {
    const desk = createDesk([evening])
    desk.make({ ...a, kind: 'remove', field: 'speaker', name: 'Liz Rice' })
    expect(titles(desk)).toEqual(['Containers from scratch', 'Envoy inside', 'Lightning talk'])
    desk.make({
      ...talk,
      was: { title: 'Envoy inside', speakers: ['Matt Klein'] },
      title: 'Envoy',
      speakers: ['Liz Rice'],
    })
    expect(talksOf(desk).find(one => one.title === 'Envoy')?.speakers).toEqual(['Liz Rice'])
    expect(desk.names('speakers')).toContain('Liz Rice')
  })

  it('can be corrected under the name that a speaker was given here', () => {
    const desk = createDesk([evening])
    desk.make({ ...a, kind: 'replace', field: 'speaker', name: 'Liz Rice', by: 'Ada Marlow' })
    expect(
      desk.make({
        ...talk,
        was: { title: 'Containers from scratch', speakers: ['Ada Marlow'] },
        title: 'Containers',
        speakers: ['Ada Marlow'],
      }),
    ).toBe(undefined)
    expect(talksOf(desk)[0]).toMatchObject({ title: 'Containers', speakers: ['Ada Marlow'] })
  })
})

describe('corrections of talks', () => {
  const desk = createDesk([evening])
  desk.make({ ...talk, was: scratch, ...scratch, title: 'Containers: a story', slides: 'https://a.example/1' })
  desk.make({ ...talk, title: 'Ünicode', speakers: [] })
  desk.make({
    ...talk,
    title: '[1] "B"',
    speakers: ['Liz Rice', 'Joe Beda'],
    video: 'https://b.example/?v=1,2',
  })
  desk.make({ ...a, kind: 'no-talk', was: { title: 'Envoy inside', speakers: ['Liz Rice'] } })
  desk.make({ ...a, kind: 'no-talk', was: { title: 'Lightning talk', speakers: ['Liz Rice'] } })
  desk.make({ ...a, kind: 'add', field: 'city', name: 'Ottawa' })
  const corrections = desk.corrections()

  it('are kept in the sidecar file, one a line, beside its values', () => {
    const text = formatCorrections(corrections)
    expect(text).toContain(`version: 3
recaps:
  a.md:
    title: Recap of a.md
    fingerprint: ${evening.identity.fingerprint}
    add:
      cities:
        - Ottawa
      talks:
        - {title: "Containers: a story", instead: Containers from scratch}
        - {title: '[1] "B"', speakers: [Liz Rice, Joe Beda], video: "https://b.example/?v=1,2"}
        - Ünicode
    remove:
      talks:
        - Envoy inside
        - {title: Lightning talk, speakers: [Liz Rice]}
`)
    expect(parsed(text)).toEqual(corrections)
  })

  it('leave a file without any to an earlier version', () => {
    const plain = createDesk([evening])
    plain.make({ ...a, kind: 'add', field: 'city', name: 'Ottawa' })
    expect(formatCorrections(plain.corrections())).toContain('version: 1')
  })

  it('are refused in a file that says more than is known of them', () => {
    const file = (entry: string) => `version: 3\nrecaps:\n  a.md:\n    add:\n      talks:\n        - ${entry}\n`
    expect(parseCorrections(file('{title: T}'))).toMatchObject({ ok: true })
    expect(parseCorrections(file('{title: T, room: 5}'))).toMatchObject({ ok: false, line: 6 })
    expect(parseCorrections(file('{speakers: [A]}'))).toMatchObject({ ok: false, line: 6 })
    expect(parseCorrections('version: 3\nnever:\n  talks: [A]\n')).toMatchObject({ ok: false, line: 3 })
  })

  it('go with their recap to another path, and to another reading of it', () => {
    const moved = createDesk([{ ...evening, identity: { ...evening.identity, path: 'b/c.md' } }])
    moved.put(corrections)
    expect(titles(moved)).toEqual(titles(desk))
    expect(relocation(corrections, moved.curated())(corrections).recaps[0]).toMatchObject({
      path: 'b/c.md',
      talks: corrections.recaps[0]?.talks,
    })
    const otherwise = createDesk([{ ...evening, facets: { ...evening.facets, talks: [] } }])
    otherwise.put(corrections)
    expect(titles(otherwise)).toEqual(['Containers: a story', '[1] "B"', 'Ünicode'])
  })

  it('are taken back one by one', () => {
    const entries = listCorrections(corrections, new Set())
    expect(new Set(entries.map(entry => entry.id)).size).toBe(entries.length)
    const left = revoke(
      corrections,
      entries.filter(({ words }) => words.includes('Lightning') || words.includes('story')).map(({ id }) => id),
    )
    desk.put(left)
    expect(titles(desk)).toEqual(['Containers from scratch', 'Lightning talk', 'Lightning talk', '[1] "B"', 'Ünicode'])
    desk.put(corrections)
    expect(
      revoke(
        corrections,
        entries.map(({ id }) => id),
      ),
    ).toEqual(NO_CORRECTIONS)
  })

  it.each([
    ['a talk that is not there', { was: { title: 'No such', speakers: [] }, title: 'T' }, 'no talk “No such”'],
    ['no title', { title: '  ' }, 'needs a title'],
    ['an address that runs', { title: 'T', slides: 'javascript:alert(1)' }, 'is no address'],
    ['an address of words', { title: 'T', video: 'on the web' }, 'is no address'],
    ['one that is there', { title: 'envoy  INSIDE', speakers: ['Matt Klein'] }, 'has a talk “Envoy inside” already'],
    ['a recap that is not there', { path: 'no.md', title: 'T' }, 'not in this archive'],
  ])('are refused for %s', (_, more, message) => {
    const fresh = createDesk([evening])
    expect(fresh.make({ ...talk, speakers: [], ...more })).toContain(message)
    expect(fresh.make({ ...talk, title: 'T', speakers: [] })).toBe(undefined)
  })
})
