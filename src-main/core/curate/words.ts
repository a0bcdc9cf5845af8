/** In the quotes that the window uses. */
export const quoted = (name: string): string => `“${name}”`

/** `“A”, “B” and “C”`. */
export const quotedList = (names: readonly string[]): string =>
  names.length < 2
    ? names.map(quoted).join('')
    : `${names.slice(0, -1).map(quoted).join(', ')} and ${quoted(names.at(-1) ?? '')}`

/** With a capital at the start. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What is told of a value beside its name: ` (gold)`, ` (from Acme)`, ` (without tier)`; '' where nothing is. */
export const detailWords = (tier: string | undefined, affiliation: string | undefined): string => {
  const more = [
    tier === '' ? 'without tier' : tier,
    affiliation === '' ? 'without company' : affiliation && `from ${affiliation}`,
  ].filter(one => one !== undefined)
  return more.length === 0 ? '' : ` (${more.join(', ')})`
}
