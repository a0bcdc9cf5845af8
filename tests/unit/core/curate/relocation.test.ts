import { describe, expect, it } from 'vitest'
import {
  correct,
  createCurator,
  curate,
  listCorrections,
  NO_CORRECTIONS,
  overruled,
  relocation,
} from '../../../../src-main/core/curate/index.ts'
import type { Corrections, ReadRecap } from '../../../../src-main/core/curate/types.ts'
import { read, value } from './support.ts'

const SPEAKERS = { speakers: [value('Alice Roe'), value('Bob Poe')] }
const post = (path: string, words = 'The same words', title = 'The same title'): ReadRecap =>
  read(path, SPEAKERS, { words, title, date: '2019-01-01' })
const removing = (recap: ReadRecap, name: string, before: Corrections = NO_CORRECTIONS): Corrections => ({
  ...before,
  recaps: [...before.recaps, { ...recap.identity, add: {}, remove: { speaker: [name] } }],
})

describe('corrections of a recap that is there but was not read', () => {
  const [one, twin] = [post('one.md'), post('twin.md')]
  const kept = removing(one, 'Alice Roe')

  it('wait for it, and are not taken over by a twin; one that is gone is', () => {
    const waiting = createCurator().curate([twin], kept, new Set(['one.md']))
    expect(waiting.corrections).toBe(kept)
    expect(waiting.facets[0]?.speakers).toHaveLength(2)
    expect([...waiting.stray]).toEqual([])
    expect(listCorrections(waiting.corrections, waiting.stray)[0]).toMatchObject({ path: 'one.md', stray: false })
    const gone = createCurator().curate([twin], kept, new Set())
    expect(gone.corrections.recaps.map(recap => recap.path)).toEqual(['twin.md'])
  })

  it('wait also where those of another recap are nowhere, and have to be looked for', () => {
    const both = removing(post('nowhere.md', 'Other words', 'Other title'), 'Bob Poe', kept)
    const waiting = createCurator().curate([twin], both, new Set(['one.md']))
    expect(waiting.corrections.recaps.map(recap => recap.path).sort()).toEqual(['nowhere.md', 'one.md'])
    expect([...waiting.stray]).toEqual(['nowhere.md'])
    expect(waiting.facets[0]?.speakers).toHaveLength(2)
  })

  it('stay where they are when another recap is corrected meanwhile, and apply once it is read', () => {
    const curator = createCurator()
    const waiting = curator.curate([twin], kept, new Set(['one.md']))
    const add = { kind: 'add', path: 'twin.md', field: 'speaker', name: 'Carol Moe' } as const
    const outcome = correct(kept, add, waiting)
    if (!outcome.ok) throw new Error(outcome.message)
    expect(outcome.corrections.recaps.map(recap => recap.path)).toEqual(['one.md', 'twin.md'])
    const whole = curator.curate([one, twin], outcome.corrections)
    expect(whole.facets.map(facets => facets.speakers.map(speaker => speaker.name))).toEqual([
      ['Bob Poe'],
      ['Alice Roe', 'Bob Poe', 'Carol Moe'],
    ])
  })
})

describe('corrections of another time', () => {
  it('go where those of their recaps went, and others are found beside these', () => {
    const [a, b] = [post('a.md', 'words of a', 'A'), post('b.md', 'words of b', 'B')]
    const from = removing(a, 'Alice Roe')
    const [aMoved, bMoved] = [post('2019/a.md', 'words of a', 'A'), post('2019/b.md', 'words of b', 'B')]
    const relocate = relocation(from, curate([aMoved, bMoved], from))
    const later = removing(b, 'Bob Poe', from)
    expect(relocate(later).recaps.map(recap => recap.path)).toEqual(['2019/a.md', '2019/b.md'])
    expect(relocate(NO_CORRECTIONS)).toBe(NO_CORRECTIONS)
    const still = relocation(from, curate([a, b], from))
    expect(still(later)).toBe(later)
  })

  it('never go to a recap that those in force went to', () => {
    const [one, other] = [post('one.md'), post('other.md')]
    const from = removing(one, 'Alice Roe')
    const relocate = relocation(from, curate([post('moved.md')], from))
    expect(relocate(removing(other, 'Bob Poe')).recaps.map(recap => recap.path)).toEqual(['other.md'])
    expect(relocate(from).recaps.map(recap => recap.path)).toEqual(['moved.md'])
  })
})

describe('what a later version overrules', () => {
  const a = post('a.md')
  const curated = curate([a], NO_CORRECTIONS)
  const corrected = (before: Corrections, kind: 'add' | 'remove', name: string, tier?: string): Corrections => {
    const outcome = correct(
      before,
      { kind, path: 'a.md', field: kind === 'add' ? 'sponsor' : 'speaker', name, ...(tier !== undefined && { tier }) },
      curated,
    )
    if (!outcome.ok) throw new Error(outcome.message)
    return outcome.corrections
  }

  it('is what was changed meanwhile and is otherwise now; nothing where both changed other values', () => {
    const theirs = corrected(NO_CORRECTIONS, 'add', 'Acme', 'gold')
    expect(overruled(NO_CORRECTIONS, theirs, corrected(theirs, 'add', 'Initech'))).toEqual([])
    expect(overruled(NO_CORRECTIONS, theirs, corrected(theirs, 'add', 'Acme', 'silver'))).toEqual([
      'Sponsor “Acme” (gold) added',
    ])
    expect(overruled(theirs, NO_CORRECTIONS, theirs)).toEqual(['Sponsor “Acme” (gold) added'])
    expect(overruled(theirs, theirs, NO_CORRECTIONS)).toEqual([])
  })
})
