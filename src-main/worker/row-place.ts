import type { RowPlace } from '../contract/index.ts'

/** Where a path stands among the paths of results, in their order. */
export const placeOf = (path: string, paths: readonly string[]): RowPlace => {
  const row = paths.indexOf(path)
  const [previous, next] = [row > 0 ? paths[row - 1] : undefined, paths[row + 1]]
  return {
    ...(row < 0 ? {} : { row }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  }
}
