import { fold } from '../text/fold.ts'
import type { Aliases } from './aliases.ts'
import type { Groups } from './groups.ts'
import { byLetters, nameKey } from './name-key.ts'
import type { Form, NameNode } from './nodes.ts'

/** One spelling of an entity, with what speaks against it as the usual name. */
export type Candidate = Form & { readonly lesser: boolean; readonly awkward: boolean }

/** How well formed a spelling looks: accents kept, words parted, capitals inside as brands write them. */
const shapeScore = (name: string): number =>
  (fold(name) !== name.toLowerCase() ? 4 : 0) +
  (/\s/.test(name) ? 2 : 0) +
  (/[a-z][A-Z]/.test(name) ? 1 : 0) -
  (name === name.toUpperCase() && name.length > 4 ? 3 : 0) -
  (name === name.toLowerCase() ? 2 : 0)

/**
 * Orders spellings: whole names before short ones, those without brackets, slashes and legal forms before those with
 * them, then the most frequent, then the best formed, then by letters so that the result is stable.
 */
const compareForms = (one: Candidate, other: Candidate): number =>
  Number(one.lesser) - Number(other.lesser) ||
  Number(one.awkward) - Number(other.awkward) ||
  other.weight - one.weight ||
  shapeScore(other.name) - shapeScore(one.name) ||
  byLetters(one.name, other.name)

/** All spellings of a group of keys, best first. */
export const candidatesOf = (
  nodes: readonly NameNode[],
  lesser: ReadonlySet<string>,
  isAwkward: (name: string) => boolean,
): readonly Candidate[] =>
  nodes
    .flatMap(node =>
      [...node.forms.values()].map(form => ({ ...form, lesser: lesser.has(node.key), awkward: isAwkward(form.name) })),
    )
    .sort(compareForms)

/**
 * The names that a reader gave to groups, by root. Where two were given to one group, that which is not another's other
 * name wins, then the first by letters.
 */
export const givenNames = (
  same: ReadonlyMap<string, readonly string[]>,
  groups: Groups,
): ReadonlyMap<string, string> => {
  const others = new Set([...same.values()].flatMap(names => names.map(nameKey)))
  const isOther = (name: string): number => Number(others.has(nameKey(name)))
  const names = [...same.keys()].sort((one, other) => isOther(one) - isOther(other) || byLetters(one, other))
  const given = new Map<string, string>()
  for (const name of names) {
    const root = groups.root(nameKey(name))
    if (!given.has(root)) given.set(root, name)
  }
  return given
}

/**
 * The usual name that a word list has for one of the keys of a group; of several, the one that the archive writes most, and
 * of equals the list's own.
 */
export const listedName = (nodes: readonly NameNode[], groups: Groups, aliases: Aliases): string | undefined => {
  const names = nodes.flatMap(node => {
    const name = aliases.usual.get(node.key)
    if (name === undefined) return []
    const own = [...node.forms.keys()].find(form => aliases.equal.has(form)) ?? name
    return groups.root(nameKey(own)) === groups.root(node.key)
      ? [{ name: own, weight: node.weight, listed: own === name }]
      : []
  })
  const byWeight = names.sort(
    (one, other) =>
      other.weight - one.weight || Number(other.listed) - Number(one.listed) || byLetters(one.name, other.name),
  )
  return byWeight[0]?.name
}
