/**
 * Text as a CSS string. All but letters and digits of ASCII and the space is escaped, so that no title can end the
 * string, the rule or the `style` element (CSS Syntax Module Level 3, section 4.3.7: at most six hexadecimal digits).
 */
export const cssString = (value: string): string => {
  const escaped = Array.from(value, character => {
    if (/[A-Za-z0-9 ]/.test(character)) return character
    const code = character.codePointAt(0) ?? 0
    return code === 0 ? '' : `\\${code.toString(16).padStart(6, '0')} `
  })
  return `"${escaped.join('')}"`
}

/** Text cut at a word to at most `limit` characters, with an ellipsis where something was cut. */
export const shorten = (value: string, limit: number): string => {
  const characters = Array.from(value.replace(/\s+/g, ' ').trim())
  if (characters.length <= limit) return characters.join('')
  const head = characters.slice(0, limit - 1).join('')
  const lastSpace = head.lastIndexOf(' ')
  return `${(lastSpace > limit / 2 ? head.slice(0, lastSpace) : head).replace(/[\s,;:.–-]+$/, '')}…`
}
