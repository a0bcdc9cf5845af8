import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CorrectionEntry, TreeNode } from '../../../src-main/contract/index.ts'
import { filterEntries, groupsOf } from '../../../src-renderer/features/review/corrections/groups.ts'
import { acceptance, rejection } from '../../../src-renderer/features/review/suggestions/decisions.ts'
import { differenceOf } from '../../../src-renderer/features/review/suggestions/difference.ts'
import { excerptOf } from '../../../src-renderer/features/review/suggestions/excerpt.ts'
import { sentenceBefore } from '../../../src-renderer/features/review/suggestions/sentence-before.ts'

describe('the sentence before one', () => {
  const text = (value: string): TreeNode => ({ type: 'text', value })
  const element = (tagName: string, ...children: readonly TreeNode[]): TreeNode => ({
    type: 'element',
    tagName,
    properties: {},
    children: [...children],
  })
  const body = [
    element('p', text('It rained.')),
    element(
      'p',
      text('Sails were new.\nOars, '),
      element('em', text('as ever')),
      text(', were not. Ana Roe mended three.'),
    ),
  ]
  const sentenceOf = (sentence: string) => sentenceBefore(body, { text: sentence, start: 0, end: 3 })

  it('is that of the same block, across what is emphasised', () => {
    expect(sentenceOf('Ana Roe mended three.')).toBe('Oars, as ever, were not.')
    expect(sentenceOf('Oars, as  ever, were not.')).toBe('Sails were new.')
  })

  it('is none of the first of a block, and of what does not stand there', () => {
    expect(sentenceOf('Sails were new.')).toBeNull()
    expect(sentenceOf('Nobody came.')).toBeNull()
  })
})

describe('the part of a sentence around a name', () => {
  it('is the whole of a short sentence', () => {
    const evidence = { text: 'Ana Roe spoke.', start: 0, end: 7 }
    expect(excerptOf(evidence, 40)).toEqual(evidence)
  })

  it('cuts whole words and says so', () => {
    const text = 'After the break and a good deal of soup Ana Roe spoke about the long way home from Porto'
    const start = text.indexOf('Ana')
    const excerpt = excerptOf({ text, start, end: start + 7 }, 14)
    expect(excerpt.text).toBe('…deal of soup Ana Roe spoke about…')
  })

  it('always marks the same words', () => {
    const sentence = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '.', '😀') }))
      .map(all => all.join(' '))
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), fc.nat(60), (text, from, length, around) => {
        const start = from % (text.length + 1)
        const end = Math.min(text.length, start + (length % 12))
        const excerpt = excerptOf({ text, start, end }, around)
        expect(excerpt.text.slice(excerpt.start, excerpt.end)).toBe(text.slice(start, end))
      }),
    )
  })
})

describe('where two names differ', () => {
  it.each([
    ['Brackenhaus', 'Brackenhauss', '', 's'],
    ['Marek Roe', 'Marec Roe', 'k', 'c'],
    ['Ana Maria Roe', 'Ana Roe', 'Maria ', ''],
  ])('is told of %s and %s', (one, other, first, second) => {
    const [a, b] = differenceOf(one, other) ?? []
    expect([a?.differs, b?.differs]).toEqual([first, second])
    expect(a && a.before + a.differs + a.after).toBe(one)
    expect(b && b.before + b.differs + b.after).toBe(other)
  })

  it('is not told of names that are simply two', () => {
    expect(differenceOf('Acme Foods', 'Tallow')).toBeNull()
  })
})

const entry = (id: string, words: string, more: Partial<CorrectionEntry> = {}): CorrectionEntry => ({
  id,
  words,
  stray: false,
  ...more,
})

const ENTRIES = [
  entry('1', 'Speaker “Ána Roe” removed', { path: 'a.md', title: 'Spring', stray: true }),
  entry('2', 'Sponsor “Acme” added', { path: 'b.md', title: 'Summer' }),
  entry('3', 'City “Porto” added', { path: 'b.md', title: 'Summer' }),
  entry('4', 'Speaker “Bo” is “Bob”'),
]

describe('the list of corrections', () => {
  it('has those of the whole archive first, and strays last', () => {
    expect(groupsOf(ENTRIES).map(group => [group.title, group.stray, group.entries.map(one => one.id)])).toEqual([
      ['In the whole archive', false, ['4']],
      ['Summer', false, ['2', '3']],
      ['Spring', true, ['1']],
    ])
  })

  it('is searched by words, titles and paths, accents and case apart', () => {
    const idsFor = (text: string) => filterEntries(ENTRIES, text).map(one => one.id)
    expect(idsFor('ana')).toEqual(['1'])
    expect(idsFor('SUMMER acme')).toEqual(['2'])
    expect(idsFor('b.md')).toEqual(['2', '3'])
    expect(idsFor('')).toHaveLength(4)
    expect(idsFor('summer bob')).toEqual([])
  })
})

describe('decisions', () => {
  it('merge two names into the chosen one, or keep them apart', () => {
    const same = {
      kind: 'same',
      id: 'x',
      entity: 'speaker',
      names: ['A', 'B'],
      into: 'A',
      why: '',
      counts: [1, 1],
      sightings: [[], []],
    } as const
    expect(acceptance(same, 'B')).toEqual({ kind: 'merge', entity: 'speaker', names: ['A', 'B'], into: 'B' })
    expect(rejection(same)).toEqual({ kind: 'apart', entity: 'speaker', names: ['A', 'B'] })
  })

  it('confirm a value with what was read of it, or take it out', () => {
    const doubtful = {
      kind: 'doubtful',
      id: 'x',
      field: 'sponsor',
      value: { name: 'Acme', provenance: 'extracted', confidence: 0.6, tier: 'gold' },
      sighting: { path: 'a.md', title: 'Spring' },
    } as const
    const about = { path: 'a.md', field: 'sponsor', name: 'Acme' }
    expect(acceptance(doubtful, '')).toEqual({ kind: 'add', ...about, tier: 'gold' })
    expect(rejection(doubtful)).toEqual({ kind: 'remove', ...about })
  })
})
