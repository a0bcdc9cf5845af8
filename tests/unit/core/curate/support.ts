import fc from 'fast-check'
import type { Correction, FacetValue, RecapFacets } from '../../../../src-main/contract/index.ts'
import { ENTITY_KINDS, VALUE_FIELDS } from '../../../../src-main/contract/index.ts'
import { correct, curate, fingerprintOf, NO_CORRECTIONS } from '../../../../src-main/core/curate/index.ts'
import { cleanName, normal } from '../../../../src-main/core/curate/model.ts'
import type { Corrections, Curated, ReadRecap } from '../../../../src-main/core/curate/types.ts'

export const value = (name: string, more: Partial<FacetValue> = {}): FacetValue => ({
  name,
  provenance: 'extracted',
  confidence: 0.9,
  ...more,
})

/** A recap as read; its text is its title and `words`. */
export const read = (
  path: string,
  facets: Partial<RecapFacets> = {},
  { title = `Recap of ${path}`, date, words = path }: { title?: string; date?: string; words?: string } = {},
): ReadRecap => ({
  identity: { path, title, ...(date !== undefined && { date }), fingerprint: fingerprintOf(title, [words]) },
  facets: { cities: [], sponsors: [], hosts: [], speakers: [], technologies: [], talks: [], ...facets },
})

/** An archive where corrections are made one after another, each over what the ones before left. */
export const createDesk = (recaps: readonly ReadRecap[], from: Corrections = NO_CORRECTIONS) => {
  let curated: Curated = curate(recaps, from)
  return {
    curated: () => curated,
    corrections: () => curated.corrections,
    /** The names of a list in the recap at `at`. */
    names: (list: Exclude<keyof RecapFacets, 'talks' | 'namedCities'>, at = 0) =>
      curated.facets[at]?.[list].map(one => one.name),
    /** The message where it was refused. */
    make: (correction: Correction): string | undefined => {
      const outcome = correct(curated.corrections, correction, curated)
      if (!outcome.ok) return outcome.message
      curated = curate(recaps, outcome.corrections)
      return undefined
    },
    put: (corrections: Corrections): void => {
      curated = curate(recaps, corrections)
    },
  }
}

const hostile = fc.constantFrom(
  'null',
  'yes',
  'no',
  '~',
  '2018',
  '1e3',
  '0x1f',
  '-',
  '- a',
  '? a',
  ': a',
  'a: b',
  'a #b',
  '#a',
  '"a"',
  "'a'",
  '“a”',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%a',
  '@a',
  '`a`',
  '{a}',
  '[a, b]',
  'a,b',
  '🎉 Ünïcode 中文',
  '=',
  '<<',
  '---',
  '...',
  'a\\b',
  'version',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeffa',
  'a\u00a0b',
  '__proto__',
  'constructor',
  ' a ',
  'a\nb',
  'a\tb',
  'true',
  'O’Neil',
  '\ud83d',
)
const anyText = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 200 }))
const anyName = anyText.map(cleanName).filter(name => name !== '')
const names = fc.array(anyName, { minLength: 1, maxLength: 4 })
const lists = <T>(list: fc.Arbitrary<T>) =>
  fc.record({ city: list, sponsor: list, host: list, speaker: list, technology: list }, { requiredKeys: [] })
const added = fc.record(
  { name: anyName, tier: anyName, affiliation: anyName, instead: anyName },
  { requiredKeys: ['name'] },
)
const talkRef = fc.record(
  { title: anyName, speakers: fc.array(anyName, { maxLength: 3 }) },
  { requiredKeys: ['title'] },
)
const talkCorrections = fc
  .record({
    put: fc.array(
      fc.record(
        {
          title: anyName,
          instead: talkRef,
          speakers: fc.array(anyName, { maxLength: 3 }),
          slides: anyText.map(cleanName),
          video: anyText.map(cleanName),
        },
        { requiredKeys: ['title'] },
      ),
      { maxLength: 3 },
    ),
    gone: fc.array(talkRef, { maxLength: 3 }),
  })
  .filter(({ put, gone }) => put.length + gone.length > 0)
const recapCorrections = fc.record(
  {
    path: fc.oneof(anyText, fc.constantFrom('a.md', '2018/02/a b.md')),
    title: anyText,
    date: fc.constantFrom('2018-02-03', '1999-12-31'),
    fingerprint: fc.constantFrom('0123456789012345', '00000000000000e1', 'abcdefabcdefabcd'),
    add: lists(fc.array(added, { minLength: 1, maxLength: 3 })),
    remove: lists(names),
    talks: talkCorrections,
  },
  { requiredKeys: ['path', 'title', 'fingerprint', 'add', 'remove'] },
)
const table = fc
  .uniqueArray(fc.tuple(anyName, names), { selector: ([name]) => name, maxLength: 3 })
  .map(entries => new Map(entries))
const eachKind = <T>(one: fc.Arbitrary<T>) => fc.record({ city: one, organisation: one, speaker: one, technology: one })

/** Any corrections that a file could hold, in normal form. */
export const anyCorrections: fc.Arbitrary<Corrections> = fc
  .record({
    recaps: fc.uniqueArray(recapCorrections, { selector: one => one.path, maxLength: 4 }),
    constraints: fc.record({
      same: eachKind(table),
      apart: eachKind(fc.array(fc.tuple(anyName, anyName), { maxLength: 3 })),
      parts: eachKind(table),
      never: fc.record({
        city: fc.array(anyName, { maxLength: 2 }),
        sponsor: fc.array(anyName, { maxLength: 2 }),
        host: fc.array(anyName, { maxLength: 2 }),
        speaker: fc.array(anyName, { maxLength: 2 }),
        technology: fc.array(anyName, { maxLength: 2 }),
      }),
    }),
  })
  .map(normal)

/** Any correction about a few names and recaps. */
export const anyCorrection = (paths: readonly string[], someNames: readonly string[]): fc.Arbitrary<Correction> => {
  const name = fc.constantFrom(...someNames)
  const some = fc.uniqueArray(name, { minLength: 1, maxLength: 3 })
  const path = fc.constantFrom(...paths)
  const field = fc.constantFrom(...VALUE_FIELDS)
  const entity = fc.constantFrom(...ENTITY_KINDS)
  const talk = fc.record({ title: name, speakers: fc.uniqueArray(name, { maxLength: 2 }) })
  return fc.oneof(
    fc.tuple(path, talk).map(([at, one]): Correction => ({ kind: 'talk', path: at, ...one })),
    fc.tuple(path, talk, talk).map(([at, was, one]): Correction => ({ kind: 'talk', path: at, was, ...one })),
    fc.record({ kind: fc.constant('no-talk' as const), path, was: talk }),
    fc.record({ kind: fc.constant('add' as const), path, field, name }),
    fc.record({ kind: fc.constant('remove' as const), path, field, name }),
    fc.record({ kind: fc.constant('replace' as const), path, field, name, by: name }),
    fc.record({ kind: fc.constant('rename' as const), entity, name, to: name }),
    fc.record({ kind: fc.constant('merge' as const), entity, names: some, into: name }),
    fc.record({ kind: fc.constant('split' as const), entity, name, forms: some }),
    fc.record({ kind: fc.constant('part' as const), entity, name, into: some }),
    fc.record({ kind: fc.constant('never' as const), field, name }),
    fc.record({ kind: fc.constant('apart' as const), entity, names: fc.tuple(name, name) }),
  )
}
