import { groupBy } from '../group-by.ts'
import { folderOf, foldPath, nameOf } from './paths.ts'

/** A file that a lookup found. `exact` is false where only case, Unicode form or escapes make it match. */
export type FoundFile = { readonly path: string; readonly exact: boolean }

/** All files of an archive, by path. Pure: it knows names only, and nothing outside its list can be found in it. */
export type FileIndex = {
  readonly paths: readonly string[]
  has(path: string): boolean
  /** The file of this very name, else the first one (in order of code units) whose folded name is the same. */
  find(path: string): FoundFile | undefined
  /** The files right in `folder`, in order; '' is the archive itself. */
  inFolder(folder: string): readonly string[]
  /** The files whose own name, without folders, is folded the same, in order. */
  named(name: string): readonly string[]
  /** Whether any file lies in `folder` or below. */
  hasFolder(folder: string): boolean
}

const ancestorsOf = (folders: Iterable<string>): ReadonlySet<string> => {
  const all = new Set<string>()
  for (const folder of folders) {
    let current = folder
    while (!all.has(current)) {
      all.add(current)
      current = folderOf(current)
    }
  }
  return all
}

/** Indexes the files of an archive. `paths` are relative to it, with forward slashes, as spelt on disk, in any order. */
export const createFileIndex = (paths: readonly string[]): FileIndex => {
  const sorted = [...new Set(paths)].sort()
  const exact = new Set(sorted)
  const folded = groupBy(sorted, foldPath)
  const byFolder = groupBy(sorted, folderOf)
  const byName = groupBy(sorted, path => foldPath(nameOf(path)))
  const folders = ancestorsOf(byFolder.keys())
  return {
    paths: sorted,
    has: path => exact.has(path),
    find(path) {
      if (exact.has(path)) return { path, exact: true }
      const first = folded.get(foldPath(path))?.[0]
      return first === undefined ? undefined : { path: first, exact: false }
    },
    inFolder: folder => byFolder.get(folder) ?? [],
    named: name => byName.get(foldPath(name)) ?? [],
    hasFolder: folder => folders.has(folder),
  }
}
