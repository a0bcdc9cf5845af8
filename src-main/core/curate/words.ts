/** In the quotes that the window uses. */
export const quoted = (name: string): string => `“${name}”`

/** `“A”, “B” and “C”`. */
export const quotedList = (names: readonly string[]): string =>
  names.length < 2
    ? names.map(quoted).join('')
    : `${names.slice(0, -1).map(quoted).join(', ')} and ${quoted(names.at(-1) ?? '')}`

/** With a capital at the start. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
