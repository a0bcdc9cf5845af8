/** Levenshtein distance of two short texts, or `most + 1` where it is more than `most`. Costs at most `most` × length. */
export const editDistance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const cost = one.charAt(row - 1) === other.charAt(column - 1) ? 0 : 1
      const value = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost,
      )
      current.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return most + 1
    previous = current
  }
  return Math.min(previous[other.length] ?? most + 1, most + 1)
}
