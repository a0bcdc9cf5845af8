import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curate, listCorrections, NO_CORRECTIONS } from '../../../../src-main/core/curate/index.ts'
import type { Corrections, ReadRecap } from '../../../../src-main/core/curate/types.ts'
import { createDesk, read, value } from './support.ts'

const SPEAKERS = { speakers: [value('Alice Roe'), value('Bob Poe')] }

const post = (path: string, words: string, more: { title?: string; date?: string } = {}): ReadRecap =>
  read(path, SPEAKERS, { words, title: words, ...more })

/** Corrections that remove one speaker from each of some recaps. */
const removing = (...from: readonly (readonly [ReadRecap, string])[]): Corrections => ({
  ...NO_CORRECTIONS,
  recaps: from.map(([{ identity }, name]) => ({ ...identity, add: {}, remove: { speaker: [name] } })),
})

const left = (recaps: readonly ReadRecap[], corrections: Corrections) => {
  const curated = curate(recaps, corrections)
  return {
    speakers: Object.fromEntries(
      recaps.map(({ identity }, at) => [identity.path, curated.facets[at]?.speakers.map(one => one.name).join()]),
    ),
    kept: curated.corrections.recaps.map(one => one.path),
    stray: [...curated.stray],
    curated,
  }
}

const BOTH = 'Alice Roe,Bob Poe'

describe('a recap with corrections is found again', () => {
  const a = post('a.md', 'Spring meetup', { date: '2018-03-01' })
  const b = post('b.md', 'Autumn meetup', { date: '2018-09-01' })
  const ofA = removing([a, 'Alice Roe'])

  it('where it was', () => {
    expect(left([a, b], ofA)).toMatchObject({ speakers: { 'a.md': 'Bob Poe', 'b.md': BOTH }, stray: [] })
  })

  it('when it was edited', () => {
    const edited = read('a.md', SPEAKERS, { words: 'all new words', title: 'Spring meetup', date: '2018-03-02' })
    const { speakers, curated } = left([edited, b], ofA)
    expect(speakers).toEqual({ 'a.md': 'Bob Poe', 'b.md': BOTH })
    expect(curated.corrections.recaps[0]).toMatchObject(edited.identity)
  })

  it('when it was moved, also to where another was that is gone', () => {
    const moved = post('2018/b.md', 'Spring meetup', { date: '2018-03-01' })
    expect(left([b, moved], ofA)).toMatchObject({
      speakers: { '2018/b.md': 'Bob Poe', 'b.md': BOTH },
      kept: ['2018/b.md'],
    })
    const onto = post('b.md', 'Spring meetup', { date: '2018-03-01' })
    const both = removing([a, 'Alice Roe'], [b, 'Bob Poe'])
    expect(left([onto], both)).toMatchObject({
      speakers: { 'b.md': 'Bob Poe' },
      kept: ['b.md', 'b.md (earlier)'],
      stray: ['b.md (earlier)'],
    })
  })

  it('when it was moved and a new post took its path', () => {
    const moved = post('old/a.md', 'Spring meetup', { date: '2018-03-01' })
    const next = post('a.md', 'Summer meetup', { date: '2018-06-01' })
    expect(left([next, moved], ofA).speakers).toEqual({ 'a.md': BOTH, 'old/a.md': 'Bob Poe' })
  })

  it('when two files changed places', () => {
    const both = removing([a, 'Alice Roe'], [b, 'Bob Poe'])
    const swapped = [
      post('a.md', 'Autumn meetup', { date: '2018-09-01' }),
      post('b.md', 'Spring meetup', { date: '2018-03-01' }),
    ]
    expect(left([a, b], both).speakers).toEqual({ 'a.md': 'Bob Poe', 'b.md': 'Alice Roe' })
    expect(left(swapped, both)).toMatchObject({ speakers: { 'a.md': 'Alice Roe', 'b.md': 'Bob Poe' }, stray: [] })
  })

  it('when it was copied and then edited: the corrections stay with the path', () => {
    const copy = post('copy/a.md', 'Spring meetup', { date: '2018-03-01' })
    const edited = read('a.md', SPEAKERS, {
      words: 'Spring meetup, put right',
      title: 'Spring meetup',
      date: '2018-03-01',
    })
    expect(left([copy, edited], ofA).speakers).toEqual({ 'copy/a.md': BOTH, 'a.md': 'Bob Poe' })
  })

  it('when it was moved and edited, by title and date, if just one has both', () => {
    const other = (path: string) =>
      read(path, SPEAKERS, { words: `${path} put right`, title: 'Spring meetup', date: '2018-03-01' })
    expect(left([other('x.md'), b], ofA).speakers).toEqual({ 'x.md': 'Bob Poe', 'b.md': BOTH })
    expect(left([other('x.md'), other('y.md')], ofA)).toMatchObject({
      speakers: { 'x.md': BOTH, 'y.md': BOTH },
      stray: ['a.md'],
    })
  })

  it('but is not taken for the next of a series with the same words', () => {
    const twelve = read('12.md', SPEAKERS, { words: 'Join us', title: 'Meetup #12', date: '2018-03-01' })
    const thirteen = read('13.md', SPEAKERS, { words: 'Join us', title: 'Meetup #13', date: '2018-04-01' })
    expect(thirteen.identity.fingerprint).toBe(twelve.identity.fingerprint)
    expect(left([thirteen], removing([twelve, 'Alice Roe']))).toMatchObject({
      speakers: { '13.md': BOTH },
      stray: ['12.md'],
    })
    const moved = { ...twelve, identity: { ...twelve.identity, path: 'old/12.md' } }
    expect(left([moved, thirteen], removing([twelve, 'Alice Roe'])).speakers).toEqual({
      '13.md': BOTH,
      'old/12.md': 'Bob Poe',
    })
  })
})

describe('a stray recap', () => {
  const a = post('a.md', 'Spring meetup')
  const b = post('b.md', 'Autumn meetup')

  it('keeps its corrections through others, and is found when its file is back', () => {
    const desk = createDesk([b], removing([a, 'Alice Roe']))
    expect([...desk.curated().stray]).toEqual(['a.md'])
    expect(desk.make({ kind: 'remove', path: 'b.md', field: 'speaker', name: 'Bob Poe' })).toBeUndefined()
    expect(listCorrections(desk.corrections(), desk.curated().stray)).toMatchObject([
      { words: 'Speaker “Alice Roe” removed', path: 'a.md', title: 'Spring meetup', stray: true },
      { words: 'Speaker “Bob Poe” removed', path: 'b.md', title: 'Autumn meetup', stray: false },
    ])
    expect(left([a, b], desk.corrections()).speakers).toEqual({ 'a.md': 'Bob Poe', 'b.md': 'Alice Roe' })
  })

  it('cannot be corrected', () => {
    const desk = createDesk([b], removing([a, 'Alice Roe']))
    expect(desk.make({ kind: 'remove', path: 'a.md', field: 'speaker', name: 'Bob Poe' })).toBe(
      '“a.md” is not in this archive any more, so that nothing can be corrected in it.',
    )
  })

  it('loses nothing, however files move and go', () => {
    const texts = ['one', 'two', 'three', 'four']
    const archive = fc
      .uniqueArray(fc.tuple(fc.constantFrom('a.md', 'b.md', 'c.md', 'd/a.md'), fc.constantFrom(...texts)), {
        selector: ([path]) => path,
        maxLength: 4,
      })
      .map(posts => posts.map(([path, words]) => post(path, words)))
    fc.assert(
      fc.property(archive, fc.array(archive, { minLength: 1, maxLength: 3 }), (first, later) => {
        let corrections: Corrections = {
          ...NO_CORRECTIONS,
          recaps: first.map(({ identity }) => ({ ...identity, add: {}, remove: { speaker: [`of ${identity.path}`] } })),
        }
        const marks = (): string[] => corrections.recaps.flatMap(one => one.remove.speaker ?? []).sort()
        const before = marks()
        for (const recaps of later) {
          const curated = curate(recaps, corrections)
          const paths = curated.corrections.recaps.map(one => one.path)
          expect(new Set(paths).size).toBe(paths.length)
          for (const path of paths)
            expect(curated.stray.has(path)).toBe(!curated.recaps.has(path) || curated.stray.has(path))
          expect(curate(recaps, curated.corrections).corrections).toBe(curated.corrections)
          corrections = curated.corrections
          expect(marks()).toEqual(before)
        }
      }),
      { numRuns: 300 },
    )
  })
})
