/** A part of a regular expression, as far as it tells which texts may match. */
export type Node =
  /** Matches no characters: an anchor, or what looks around. */
  | { readonly kind: 'empty' }
  /** Matches what is not looked into: a class with a range, a dot. */
  | { readonly kind: 'any' }
  /** Matches exactly one of some strings: a run of characters as they stand, or one character of a small class. */
  | { readonly kind: 'strings'; readonly strings: readonly string[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly least: number; readonly most: number }

/** Larger classes say too little to be looked into. */
const MOST_CHARACTERS = 6

const EMPTY: Node = { kind: 'empty' }
const ANY: Node = { kind: 'any' }

const QUANTIFIER = /[*+?]\??|\{(\d+)(,(\d*))?\}\??/y
/** Letters and spaces up to the last that is not repeated. */
const WORDS = /(?:[\p{L} ](?![*+?{]))+/uy
const HEX = /u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})/y
const PROPERTY = /[pP]\{[^}]*\}/y

/**
 * Parses the source of a regular expression that the engine has accepted. Groups that only look around count as empty, since
 * what they see may stand outside of the match.
 */
export const parsePattern = (source: string): Node => {
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match !== null) at += match[0].length
    return match
  }

  /** What stands behind a backslash: the character it means; undefined for a class of characters, '' for a boundary. */
  const escaped = (inClass: boolean): string | undefined => {
    if (take(PROPERTY) !== null) return undefined
    const hex = take(HEX)
    if (hex !== null) return String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '0', 16))
    const mark = source.charAt(at)
    at++
    if (mark === 'b') return inClass ? '\b' : ''
    if (mark === 'B') return ''
    if ('wWdDsS'.includes(mark) || (mark >= '0' && mark <= '9') || mark === 'k') return undefined
    return mark === 'n' ? '\n' : mark === 't' ? '\t' : mark === 'r' ? '\r' : mark
  }

  const readClass = (): Node => {
    const characters: string[] = []
    let known = source.charAt(at) !== '^'
    for (let first = true; at < source.length && (first || source.charAt(at) !== ']'); first = false) {
      if (first && source.charAt(at) === ']') break
      const mark = source.charAt(at)
      at++
      if (mark === '\\') {
        const meant = escaped(true)
        if (meant === undefined) known = false
        else characters.push(meant)
      } else if (mark === '-' && !first && source.charAt(at) !== ']') known = false
      else characters.push(mark)
    }
    at++
    return known && characters.length > 0 && characters.length <= MOST_CHARACTERS
      ? { kind: 'strings', strings: characters }
      : ANY
  }

  const readGroup = (): Node => {
    const looks = take(/\?<?[=!]/y) !== null
    if (!looks) take(/\?:|\?<\w+>/y)
    const inner = readChoice()
    at++
    return looks ? EMPTY : inner
  }

  const readAtom = (): Node => {
    // Most of a pattern is words.
    const words = take(WORDS)
    if (words !== null) return { kind: 'strings', strings: [words[0]] }
    const mark = source.charAt(at)
    at++
    if (mark === '(') return readGroup()
    if (mark === '[') return readClass()
    if (mark === '.') return ANY
    if (mark === '^' || mark === '$') return EMPTY
    if (mark !== '\\') return { kind: 'strings', strings: [mark] }
    const meant = escaped(false)
    return meant === undefined ? ANY : meant === '' ? EMPTY : { kind: 'strings', strings: [meant] }
  }

  const readSequence = (): Node => {
    const parts: Node[] = []
    while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') {
      const part = readAtom()
      const quantifier = take(QUANTIFIER)
      if (quantifier === null) parts.push(part)
      else {
        const [mark, least, comma, most] = quantifier
        const lowest = least === undefined ? (mark.startsWith('+') ? 1 : 0) : Number(least)
        const highest =
          least === undefined
            ? mark.startsWith('?')
              ? 1
              : Number.POSITIVE_INFINITY
            : comma === undefined
              ? Number(least)
              : most === undefined || most === ''
                ? Number.POSITIVE_INFINITY
                : Number(most)
        parts.push({ kind: 'repeat', part, least: lowest, most: highest })
      }
    }
    return { kind: 'sequence', parts }
  }

  const readChoice = (): Node => {
    const options = [readSequence()]
    while (source.charAt(at) === '|') {
      at++
      options.push(readSequence())
    }
    const [only] = options
    return only !== undefined && options.length === 1 ? only : { kind: 'choice', options }
  }

  return readChoice()
}
