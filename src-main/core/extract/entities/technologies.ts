import { fold, foldKey } from '../text/fold.ts'
import type { Aliases } from './aliases.ts'
import { boxesOf } from './boxes.ts'
import { editDistance } from './distance.ts'
import type { Judgement, Verdict } from './judgement.ts'
import { nameKey } from './name-key.ts'
import { nearPairs } from './near.ts'
import { type NameNode, spellingOf } from './nodes.ts'

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
const LONGEST = 40

const stemOf = (name: string): string => {
  const key = foldKey(fold(name).trim().replace(VERSION, ''))
  const singular = key.replace(/(?<=[^s])s$/, '')
  return singular.length >= 3 ? singular : foldKey(name)
}

/** Takes apart the names of an archive, and of the taxonomy where a name is not in it. */
export const readTechnologies = (nodes: ReadonlyMap<string, NameNode>, aliases: Aliases): readonly TechnologyName[] => {
  const own = [...nodes.values()].map((node): TechnologyName => {
    const name = spellingOf(node)
    return { key: node.key, form: node.key, known: aliases.usual.has(node.key), stem: stemOf(name) }
  })
  if (own.every(one => one.known)) return []
  const known = [...aliases.usual].map(
    ([form, name]): TechnologyName => ({
      key: nameKey(name),
      form,
      known: true,
      stem: stemOf(form),
    }),
  )
  return [...own.filter(one => !one.known), ...known]
}

/** What a name that the taxonomy does not have is to one that it has, or to another that it does not have. */
export const judgeTechnologies = (one: TechnologyName, other: TechnologyName): Verdict | undefined => {
  if ((one.known && other.known) || one.key === other.key) return undefined
  if (one.stem === other.stem)
    return { verdict: 'doubtful', likelihood: 0.75, why: 'the same but for a version or a plural' }
  const shorter = Math.min(one.form.length, other.form.length)
  if (shorter < LONG_ENOUGH || Math.max(one.form.length, other.form.length) > LONGEST) return undefined
  if (editDistance(one.form, other.form, 1) !== 1) return undefined
  if (one.form.replace(/\d/g, '') === other.form.replace(/\d/g, '')) return undefined
  return { verdict: 'doubtful', likelihood: shorter >= 7 ? 0.7 : 0.5, why: 'one letter apart' }
}

/** Judges the pairs that can have something in common. */
export const judgedTechnologies = (all: readonly TechnologyName[]): readonly Judgement[] => {
  const judged: Judgement[] = []
  const judge = (one: TechnologyName, other: TechnologyName): void => {
    const verdict = judgeTechnologies(one, other)
    if (verdict !== undefined) judged.push({ one: one.key, other: other.key, ...verdict })
  }
  for (const box of boxesOf(all, one => one.stem).values()) {
    const unknown = box.filter(one => !one.known)
    for (const [at, one] of unknown.slice(0, 100).entries()) {
      for (const other of box) if (other.known) judge(one, other)
      for (const other of unknown.slice(at + 1, at + 101)) judge(one, other)
    }
  }
  const long = all.filter(one => one.form.length >= LONG_ENOUGH && one.form.length <= LONGEST)
  for (const [one, other] of nearPairs(long, one => one.form, 1)) judge(one, other)
  return judged
}
