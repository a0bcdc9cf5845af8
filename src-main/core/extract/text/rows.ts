import type { Passage } from './document.ts'

/** What the cells of one row of a table share, and no other. */
export const rowKey = ({ block }: Passage): string => `${block.group ?? ''}:${block.row ?? ''}`

/** Cells by their row, under its {@link rowKey}; both in order. */
export const byRow = (cells: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> => {
  const rows = new Map<string, Passage[]>()
  for (const cell of cells) {
    const key = rowKey(cell)
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [cell])
    else row.push(cell)
  }
  return rows
}
