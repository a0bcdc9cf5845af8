import { type Document, isScalar, visit } from 'yaml'

/**
 * Where the first name stands that its map has already, as an offset; undefined where there is none. In place of the parser's
 * own check, which compares each name with all before it, so that a stranger's file could keep it busy for minutes.
 */
export const repeatedName = (document: Document.Parsed): number | undefined => {
  const places: number[] = []
  visit(document, {
    Map: (_, { items }) => {
      const names = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (names.has(key.value)) places.push(key.range?.[0] ?? 0)
        names.add(key.value)
      }
    },
  })
  return places.sort((one, other) => one - other)[0]
}
