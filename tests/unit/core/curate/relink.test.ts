import { describe, expect, it } from 'vitest'
import {
  correct,
  curate,
  formatCorrections,
  listCorrections,
  NO_CORRECTIONS,
  parseCorrections,
  relocation,
  revoke,
} from '../../../../src-main/core/curate/index.ts'
import type { Corrections, ReadRecap } from '../../../../src-main/core/curate/types.ts'

const recapAt = (path: string): ReadRecap => ({
  identity: { path, title: 'First evening', date: '2019-01-10', fingerprint: '00c0ffee00c0ffee' },
  facets: { cities: [], sponsors: [], hosts: [], speakers: [], technologies: [], talks: [] },
})

const relinked = (corrections: Corrections, src: string, to: string, recaps = [recapAt('a.md')]): Corrections => {
  const outcome = correct(corrections, { kind: 'relink', path: 'a.md', src, to }, curate(recaps, corrections))
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.corrections
}

const parsed = (text: string): Corrections => {
  const read = parseCorrections(text)
  if (!read.ok) throw new Error(read.message)
  return read.corrections
}

describe('a file chosen for a missing image', () => {
  const one = relinked(relinked(NO_CORRECTIONS, 'b.png', 'kept/b.png'), '/img/a: x.png', 'kept/a.png')

  it('is kept in the sidecar file, and read again as it was', () => {
    const text = formatCorrections(one)
    expect(text).toContain('version: 2')
    expect(text).toContain('b.png: kept/b.png')
    expect(parsed(text)).toEqual(one)
    expect([...(one.recaps[0]?.images ?? [])]).toEqual([
      ['/img/a: x.png', 'kept/a.png'],
      ['b.png', 'kept/b.png'],
    ])
  })

  it('leaves files without any as an earlier version reads them', () => {
    const outcome = correct(
      NO_CORRECTIONS,
      { kind: 'add', path: 'a.md', field: 'city', name: 'Ottawa' },
      curate([recapAt('a.md')], NO_CORRECTIONS),
    )
    expect(outcome.ok && formatCorrections(outcome.corrections)).toContain('version: 1')
  })

  it('stays beside other corrections of its recap, and they beside it', () => {
    const curated = curate([recapAt('a.md')], one)
    const added = correct(one, { kind: 'add', path: 'a.md', field: 'city', name: 'Ottawa' }, curated)
    expect(added.ok && added.corrections.recaps[0]?.images?.size).toBe(2)
    const both = added.ok ? relinked(added.corrections, 'c.png', 'kept/c.png') : one
    expect(both.recaps[0]?.add.city).toEqual([{ name: 'Ottawa' }])
    expect(both.recaps[0]?.images?.size).toBe(3)
  })

  it('goes with its recap to another path', () => {
    const moved = curate([recapAt('elsewhere/b.md')], one)
    const next = relocation(one, moved)(one)
    expect(next.recaps[0]).toMatchObject({ path: 'elsewhere/b.md', images: one.recaps[0]?.images })
  })

  it('is listed in words, and taken back by itself', () => {
    const entries = listCorrections(one, new Set())
    expect(entries.map(entry => entry.words)).toEqual([
      'Image “/img/a: x.png” is “kept/a.png”',
      'Image “b.png” is “kept/b.png”',
    ])
    const left = revoke(one, [entries[0]?.id ?? ''])
    expect([...(left.recaps[0]?.images ?? [])]).toEqual([['b.png', 'kept/b.png']])
    expect(
      revoke(
        one,
        entries.map(entry => entry.id),
      ).recaps,
    ).toEqual([])
  })

  it('is refused outside of the archive, and for a recap that is not there', () => {
    const curated = curate([recapAt('a.md')], NO_CORRECTIONS)
    for (const to of ['../x.png', '/etc/x.png', 'c:\\x.png', 'a/../../x.png'])
      expect(correct(NO_CORRECTIONS, { kind: 'relink', path: 'a.md', src: 'b.png', to }, curated).ok).toBe(false)
    expect(correct(NO_CORRECTIONS, { kind: 'relink', path: 'no.md', src: 'b.png', to: 'x.png' }, curated).ok).toBe(
      false,
    )
  })
})
