import type { Collection, Filters } from '../../src-main/contract/index.ts'
import { chipsOf } from './filters.ts'
import type { Asked } from './results.ts'

type Named = { readonly id: string; readonly name: string }

const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** The one of a name, in whatever case it is written. */
export const byName = <T extends Named>(all: readonly T[], name: string): T | undefined =>
  all.find(one => isSameName(one.name, name))

/** Puts something in the place of the one with its id, or at the end. */
export const withOne = <T extends Named>(all: readonly T[], one: T): readonly T[] =>
  all.some(({ id }) => id === one.id) ? all.map(other => (other.id === one.id ? one : other)) : [...all, one]

export const withoutOne = <T extends Named>(all: readonly T[], id: string): readonly T[] =>
  all.filter(one => one.id !== id)

/** Puts something back where it was; where it is there again, it stays as it is. */
export const putBack = <T extends Named>(all: readonly T[], one: T, at: number): readonly T[] =>
  all.some(({ id }) => id === one.id) ? all : [...all.slice(0, at), one, ...all.slice(at)]

/** Paths put at the end, each once. */
export const withPaths = (paths: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...paths, ...more]),
]

export const withoutPaths = (paths: readonly string[], gone: readonly string[]): readonly string[] => {
  const drop = new Set(gone)
  return paths.filter(path => !drop.has(path))
}

/** A path moved right before or right after another. Nothing changes where either is not there. */
export const movedTo = (
  paths: readonly string[],
  path: string,
  other: string,
  side: 'before' | 'after',
): readonly string[] => {
  if (path === other || !paths.includes(path) || !paths.includes(other)) return paths
  const rest = paths.filter(each => each !== path)
  const at = rest.indexOf(other) + (side === 'after' ? 1 : 0)
  return [...rest.slice(0, at), path, ...rest.slice(at)]
}

const LONGEST_NAME = 60

/** A name for a search: its words, then what narrows it. Empty where there is nothing to go by. */
export const proposedName = (query: string, filters: Filters): string => {
  const narrowed = chipsOf(filters).map(chip => {
    if (chip.kind === 'months') return `${chip.months.from} to ${chip.months.to}`
    return chip.excluded ? `not ${chip.name}` : chip.name
  })
  const words = [query.trim(), ...narrowed].filter(Boolean).join(', ')
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME - 1).trimEnd()}…` : words
}

/** Whether a search is the one that is on the screen. */
export const isSearch = (saved: Asked, query: string, filters: Filters): boolean =>
  saved.query.trim() === query.trim() && JSON.stringify(saved.filters) === JSON.stringify(filters)

/** Whether all of some recaps are in a collection. */
export const holdsAll = ({ paths }: Collection, wanted: readonly string[]): boolean => {
  const held = new Set(paths)
  return wanted.every(path => held.has(path))
}

/** The same recaps in an order that they had before; those that came since stand at the end. */
export const rearranged = (paths: readonly string[], before: readonly string[]): readonly string[] => {
  const held = new Set(paths)
  return withPaths(
    before.filter(path => held.has(path)),
    paths,
  )
}
