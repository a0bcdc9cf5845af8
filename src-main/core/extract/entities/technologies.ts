import { editDistance } from '../../edit-distance.ts'
import { fold, foldKey } from '../text/fold.ts'
import type { Aliases } from './aliases.ts'
import { boxesOf } from './boxes.ts'
import type { Judgement, Verdict } from './judgement.ts'
import { nameKey } from './name-key.ts'
import { createNear, nearPairs } from './near.ts'
import { type NameNode, spellingOf } from './nodes.ts'
import { remembered } from './remembered.ts'

/** A technology's name taken apart: one that stands in the archive, or one that the taxonomy knows. */
export type TechnologyName = {
  /** Of the archive's name, or of the usual name that the taxonomy has for it. */
  readonly key: string
  /** Of the form itself. */
  readonly form: string
  readonly known: boolean
  /** Without a version, and in the singular, as far as three letters are left. */
  readonly stem: string
}

const VERSION = /[\s-]*v?\d+(?:\.\d+)*(?:\.x)?$/
const LONG_ENOUGH = 5
const LONG_WORD = 7
const LONGEST = 40

const stemOf = (name: string): string => {
  const key = foldKey(fold(name).trim().replace(VERSION, ''))
  const singular = key.replace(/(?<=[^s])s$/, '')
  return singular.length >= 3 ? singular : foldKey(name)
}

const readNode = remembered(
  (node: NameNode): TechnologyName => ({
    key: node.key,
    form: node.key,
    known: false,
    stem: stemOf(spellingOf(node)),
  }),
)

const isLong = ({ form }: TechnologyName): boolean => form.length >= LONG_ENOUGH && form.length <= LONGEST

/** The names of a taxonomy, put where others are compared with them; they are some thousands, and always the same. */
const readKnown = remembered(({ usual }: Aliases) => {
  const known = [...usual].map(
    ([form, name]): TechnologyName => ({ key: nameKey(name), form, known: true, stem: stemOf(form) }),
  )
  return { byStem: boxesOf(known, one => one.stem), near: createNear(known.filter(isLong), one => one.form, 1) }
})

/** What a name that the taxonomy does not have is to one that it has, or to another that it does not have. */
const judgeTechnologies = (one: TechnologyName, other: TechnologyName): Verdict | undefined => {
  if ((one.known && other.known) || one.key === other.key) return undefined
  if (one.stem === other.stem)
    return { verdict: 'doubtful', likelihood: 0.75, why: 'the same but for a version or a plural' }
  const shorter = Math.min(one.form.length, other.form.length)
  if (shorter < LONG_ENOUGH || Math.max(one.form.length, other.form.length) > LONGEST) return undefined
  if (editDistance(one.form, other.form, 1) !== 1) return undefined
  if (one.form.replace(/\d/g, '') === other.form.replace(/\d/g, '')) return undefined
  // Of a short name another letter makes another name: SciPy and scipp. One letter more or less is a slip of the hand.
  if (shorter < LONG_WORD && one.form.length === other.form.length) return undefined
  return { verdict: 'doubtful', likelihood: shorter >= LONG_WORD ? 0.7 : 0.5, why: 'one letter apart' }
}

/** Judges the pairs of names that can have something in common, and are not both in the taxonomy. */
export const judgedTechnologies = (nodes: ReadonlyMap<string, NameNode>, aliases: Aliases): readonly Judgement[] => {
  const names = [...nodes.values()].filter(node => !aliases.usual.has(node.key)).map(readNode)
  if (names.length === 0) return []
  const known = readKnown(aliases)
  const judged: Judgement[] = []
  const judge = (one: TechnologyName, other: TechnologyName): void => {
    const verdict = judgeTechnologies(one, other)
    if (verdict !== undefined) judged.push({ one: one.key, other: other.key, ...verdict })
  }
  for (const [stem, box] of boxesOf(names, one => one.stem))
    for (const [at, one] of box.slice(0, 100).entries()) {
      for (const other of known.byStem.get(stem) ?? []) judge(one, other)
      for (const other of box.slice(at + 1, at + 101)) judge(one, other)
    }
  const long = names.filter(isLong)
  for (const one of long) for (const other of known.near(one.form)) judge(one, other)
  for (const [one, other] of nearPairs(long, one => one.form, 1)) judge(one, other)
  return judged
}
