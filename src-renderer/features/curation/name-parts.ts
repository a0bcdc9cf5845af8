const BETWEEN = /\s*(?:[,;&+/|]|\s(?:and|et|with|avec|und|y)\s)\s*/i

/** The names that one value may stand for: `Ana Roe & Bo Li` is `Ana Roe`, and `Bo Li`. At least two, maybe empty. */
export const partsOf = (name: string): readonly string[] => {
  const parts = name
    .split(BETWEEN)
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts.length > 1 ? parts : [name, '']
}
