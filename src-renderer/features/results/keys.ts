/** The row that a key leads to from row `from` (-1 where none is focused), or null where the key does not move. */
export const keyToRow = (key: string, from: number, total: number, pageRows: number): number | null => {
  if (total === 0) return null
  const within = (row: number) => Math.min(total - 1, Math.max(0, row))
  switch (key) {
    case 'ArrowDown':
      return within(from + 1)
    case 'ArrowUp':
      return within(from - 1)
    case 'PageDown':
      return within(from + pageRows)
    case 'PageUp':
      return within(from - pageRows)
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
