/** What a part of a pattern may match: whether its first or last character may be an accented letter, and whether it may be nothing. */
type Reach = { readonly first: boolean; readonly last: boolean; readonly nothing: boolean }

type Node =
  | { readonly kind: 'edge' }
  | { readonly kind: 'character'; readonly accented: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly optional: boolean }
  | { readonly kind: 'looks'; readonly inside: Node; readonly back: boolean }

const ACCENTED = /(?![A-Za-z])\p{L}/u
/** Classes of all letters, with which a word of any language is meant. */
const LETTERS = /^\\p\{(?:L|Ll|Lu)\}/
const ATOM = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\k<\w+>|\\[\s\S]|[\s\S]/uy
const QUANTIFIER = /([*+?]|\{(\d+)(?:,\d*)?\})\??/y
const GROUP = /\((\?(?:<?[=!]|:|<\w+>))?/y

const parse = (source: string): Node => {
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match !== null) at += match[0].length
    return match
  }
  const readClass = (): Node => {
    const negated = source[at] === '^'
    let accented = false
    while (at < source.length && source[at] !== ']') {
      const [atom] = take(ATOM) ?? ['']
      accented ||= LETTERS.test(atom) || (!atom.startsWith('\\') && ACCENTED.test(atom))
    }
    at++
    return { kind: 'character', accented: accented && !negated }
  }
  const readAtom = (): Node => {
    const group = take(GROUP)
    if (group !== null) {
      const inside = readChoice()
      at++
      const look = group[1] ?? ''
      return /[=!]/.test(look) ? { kind: 'looks', inside, back: look.includes('<') } : inside
    }
    const [atom] = take(ATOM) ?? ['']
    if (atom === '[') return readClass()
    if (atom === '\\b') return { kind: 'edge' }
    if (atom === '^' || atom === '$') return { kind: 'sequence', parts: [] }
    return { kind: 'character', accented: LETTERS.test(atom) || (!atom.startsWith('\\') && ACCENTED.test(atom)) }
  }
  const readSequence = (): Node => {
    const parts: Node[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = readAtom()
      const quantifier = take(QUANTIFIER)
      if (quantifier === null) parts.push(part)
      else {
        const [, mark = '', least] = quantifier
        parts.push({ kind: 'repeat', part, optional: mark === '*' || mark === '?' || least === '0' })
      }
    }
    return { kind: 'sequence', parts }
  }
  const readChoice = (): Node => {
    const options = [readSequence()]
    while (source[at] === '|') {
      at++
      options.push(readSequence())
    }
    return { kind: 'choice', options }
  }
  return readChoice()
}

const NOTHING: Reach = { first: false, last: false, nothing: true }

const inSequence = (one: Reach, other: Reach): Reach => ({
  first: one.first || (one.nothing && other.first),
  last: other.last || (other.nothing && one.last),
  nothing: one.nothing && other.nothing,
})

const reachOf = (node: Node): Reach => {
  switch (node.kind) {
    case 'edge':
    case 'looks':
      return NOTHING
    case 'character':
      return { first: node.accented, last: node.accented, nothing: false }
    case 'sequence':
      return node.parts.map(reachOf).reduce(inSequence, NOTHING)
    case 'choice': {
      const reaches = node.options.map(reachOf)
      return {
        first: reaches.some(({ first }) => first),
        last: reaches.some(({ last }) => last),
        nothing: reaches.some(({ nothing }) => nothing),
      }
    }
    case 'repeat': {
      const reach = reachOf(node.part)
      return node.optional ? { ...reach, nothing: true } : reach
    }
  }
}

/** Whether an edge stands inside of a part whose neighbours, or the part itself, may put an accented letter beside it. */
const isOdd = (node: Node, before: boolean, after: boolean): boolean => {
  switch (node.kind) {
    case 'edge':
      return before || after
    case 'character':
      return false
    case 'choice':
      return node.options.some(option => isOdd(option, before, after))
    case 'repeat':
      return isOdd(node.part, before, after)
    case 'looks':
      return node.back ? isOdd(node.inside, false, after) : isOdd(node.inside, before, false)
    case 'sequence': {
      const reaches = node.parts.map(reachOf)
      return node.parts.some((part, at) => {
        const ahead = reaches.slice(0, at).reduce(inSequence, NOTHING)
        const behind = reaches.slice(at + 1).reduce(inSequence, NOTHING)
        return isOdd(part, ahead.last || (ahead.nothing && before), behind.first || (behind.nothing && after))
      })
    }
  }
}

/**
 * Whether a pattern has `\b` beside a letter that may be accented. JavaScript knows no accented letters there, under any flag:
 * `/\bécran/` finds nothing in "un écran", and `/\bpr[eé]t[eé]\b/` nothing in "nous a prêté sa salle".
 */
export const hasOddEdge = (source: string): boolean => isOdd(parse(source), false, false)
