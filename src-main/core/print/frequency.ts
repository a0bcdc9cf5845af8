/** Distinct values, the most frequent first, in order of appearance where they are equally frequent. */
export const byFrequency = (values: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}
