import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { bareTitle } from '../../../../src-main/core/extract/talks/title.ts'
import { titleKey } from '../../../../src-main/core/extract/talks/title-key.ts'
import { bestTitle } from '../../../../src-main/core/extract/talks/told-once.ts'
import { buildPost, h3, p } from './build-post.ts'

describe('a title of a talk', () => {
  it.each([
    ['Talk n°1 – Lamps at work', 'Lamps at work'],
    ['Talk #2: Lamps at work', 'Lamps at work'],
    ['Talk no 3: Lamps at work', 'Lamps at work'],
    ['Slides: Lamps at work', 'Lamps at work'],
    ['Wed 18: Lamps at work', 'Lamps at work'],
    ['Conference talk: Lamps at work', 'Lamps at work'],
    ['Lamps at work – slides', 'Lamps at work'],
    ['“Lamps at work” (video)', 'Lamps at work'],
    ['Liz Rice: Lamps at work', 'Lamps at work'],
    ['Liz Rice & Matt Klein – Lamps at work', 'Lamps at work'],
    ['Lamps at work Liz Rice', 'Lamps at work'],
    ['Lamps at work – Liz Rice and Matt Klein', 'Lamps at work'],
    // What is left alone.
    ['Interview with Liz Rice', 'Interview with Liz Rice'],
    ['Lessons on lamps from Liz Rice', 'Lessons on lamps from Liz Rice'],
    ['Liz Rice: Lamps', 'Liz Rice: Lamps'],
    ['Liz Rice', 'Liz Rice'],
    ['Number 2: the sequel', 'Number 2: the sequel'],
    ['Talks that work', 'Talks that work'],
    ['Slides of a glacier', 'Slides of a glacier'],
  ])('is bare: %s', (title, bare) => {
    expect(bareTitle(title, ['Liz Rice', 'Matt Klein'])).toBe(bare)
  })

  it('is the same with and without what stands around it, and no other', () => {
    const speakers = ['Liz Rice']
    const keys = ['Talk 2: Lamps at work', 'lamps at work', 'Liz Rice – “Lamps, at Work”'].map(one =>
      titleKey(one, speakers),
    )
    expect(new Set(keys).size).toBe(1)
    expect(titleKey('Lamps at rest', speakers)).not.toBe(keys[0])
    expect(titleKey('Part 1: Lamps at work')).not.toBe(titleKey('Part 2: Lamps at work'))
    expect(titleKey('Part 2: Lamps at work')).toBe(titleKey('Partie 2 – “lamps at work”'))
    expect(titleKey('Talk 2: ', speakers)).not.toBe('')
    expect(titleKey('???')).toBe('???')
  })

  it('of several is the one that stands alone, begins as titles do and says most', () => {
    expect(bestTitle(['Talk 2: Lamps at work', 'Lamps at work'], [])).toBe('Lamps at work')
    expect(bestTitle(['lamps at work', 'Lamps'], [])).toBe('Lamps')
    expect(bestTitle(['Lamps', 'Lamps at work'], [])).toBe('Lamps at work')
    expect(bestTitle(['Lamps at Work', 'Lamps at work'], [])).toBe('Lamps at Work')
    expect(bestTitle(['Light, and how to have it', 'Lamps', 'lamps'], [])).toBe('Lamps')
  })

  it('is read bare, and what a person did for the post is none', () => {
    const talksOf = (...parts: Parameters<typeof buildPost>[1]) =>
      extractFacets(buildPost('Rhine Functional meetup, autumn edition', parts)).talks.map(talk => talk.title)
    const told = p('Speaker: Geoff Flarity, Square')
    expect(talksOf(h3('Talk n°1 – Two looms in a row'), told)).toEqual(['Two looms in a row'])
    expect(talksOf(h3('Recap by'), told)).toEqual([])
    expect(talksOf(h3('Note taker'), told)).toEqual([])
    expect(talksOf(h3('Director of Looms'), told)).toEqual([])
    expect(talksOf(h3('Modératrice'), told)).toEqual([])
    expect(talksOf(h3('Director’s cut'), told)).toEqual(['Director’s cut'])
  })
})
