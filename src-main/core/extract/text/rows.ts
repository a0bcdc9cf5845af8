import { groupBy } from '../../group-by.ts'
import type { Passage } from './document.ts'

/** What the cells of one row of a table share, and no other. */
export const rowKey = ({ block }: Passage): string => `${block.group ?? ''}:${block.row ?? ''}`

/** Cells by their row, under its {@link rowKey}; both in order. */
export const byRow = (cells: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> => groupBy(cells, rowKey)
