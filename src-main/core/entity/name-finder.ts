/** Something to look for in running text. */
export type SoughtName = {
  readonly name: string
  /** Spellings that stand for it; the name itself need not be among them. */
  readonly forms: readonly string[]
  /** Whose family name alone may stand for them. */
  readonly isPerson: boolean
}

/** Text made ready to be searched for many names. */
export type SoughtText = { readonly plain: string; readonly folded: string }

export type NameFinder = {
  /** The names that a text holds. `byFamilyName` lets a person's family name alone count. */
  find(text: SoughtText, byFamilyName: boolean): readonly string[]
}

type Pattern = SoughtText & {
  readonly name: string
  /** `exact`: case counts; `capital`: the first letter is a capital; `any`: case is folded. */
  readonly letterCase: 'exact' | 'capital' | 'any'
  readonly isFamilyName: boolean
}

/** Names of one, two or three letters (Go, R, AWS) are only believed in their own case. */
const LONGEST_EXACT = 3
const SHORTEST_FAMILY_NAME = 3

const MARKS = /\p{M}/gu
const ASCII = /^[\x20-\x7e]*$/
/** White space and hyphens, but for what is one space already: most of a text is left alone. */
const JOINTS = / *[^\S ][\s_‐‑–—-]*| *[_‐‑–—-][\s_‐‑–—-]*| {2,}/g
const APOSTROPHES = /[’ʼ‘]/g
const WORD = /[\p{L}\p{N}]/u
const SIGN = /[+#]/

/** Makes text ready: white space and hyphens are one space, accents are gone, in the case as written and in lower case. */
export const readyText = (text: string): SoughtText => {
  const even = text.replace(JOINTS, ' ').replace(APOSTROPHES, "'").trim()
  const plain = ASCII.test(even) ? even : even.normalize('NFKD').replace(MARKS, '')
  return { plain, folded: plain.toLowerCase() }
}

/** Most names stand in many posts; to make them ready anew for each would cost more than to look for them. */
const MOST_KEPT = 5000
const kept = new Map<string, SoughtText>()

const readyName = (name: string): SoughtText => {
  const known = kept.get(name)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const text = readyText(name)
  kept.set(name, text)
  return text
}

const isWordAt = (text: string, at: number): boolean => at >= 0 && at < text.length && WORD.test(text.charAt(at))

/** Whether a pattern stands in a text as whole words: `Java` is not in JavaScript, and `C` is not in C++. */
const holds = ({ plain, folded }: SoughtText, pattern: Pattern): boolean => {
  const { length } = pattern.folded
  for (let at = folded.indexOf(pattern.folded); at >= 0; at = folded.indexOf(pattern.folded, at + 1)) {
    if (isWordAt(folded, at - 1) && isWordAt(folded, at)) continue
    if (isWordAt(folded, at + length - 1) && (isWordAt(folded, at + length) || SIGN.test(folded.charAt(at + length))))
      continue
    if (pattern.letterCase === 'any' || plain.length !== folded.length) return true
    if (pattern.letterCase === 'exact' && plain.startsWith(pattern.plain, at)) return true
    if (pattern.letterCase === 'capital' && plain.charAt(at) !== folded.charAt(at)) return true
  }
  return false
}

const patternOf = (name: string, form: string): Pattern => {
  const text = readyName(form)
  return { name, ...text, letterCase: text.folded.length <= LONGEST_EXACT ? 'exact' : 'any', isFamilyName: false }
}

/** The last word of a name, where it has several. */
const familyNameOf = (name: string): SoughtText | undefined => {
  const { plain, folded } = readyName(name)
  const family = { plain: plain.slice(plain.lastIndexOf(' ') + 1), folded: folded.slice(folded.lastIndexOf(' ') + 1) }
  return plain.includes(' ') && family.folded.length >= SHORTEST_FAMILY_NAME ? family : undefined
}

/** Family names that only one of the people has. */
const familyPatterns = (sought: readonly SoughtName[]): readonly Pattern[] => {
  const byFamily = new Map<string, Pattern | undefined>()
  for (const { name, isPerson } of sought) {
    const family = isPerson ? familyNameOf(name) : undefined
    if (family === undefined) continue
    const pattern: Pattern = { name, ...family, letterCase: 'capital', isFamilyName: true }
    byFamily.set(family.folded, byFamily.has(family.folded) ? undefined : pattern)
  }
  return [...byFamily.values()].filter(pattern => pattern !== undefined)
}

/**
 * Looks for names as whole words, accents and case folded, hyphens as spaces. A few names are sought in many short
 * texts, so each is looked for in turn: that costs less than parting the texts into words. Where all the texts are known
 * before, `texts` leaves out the names that none of them holds.
 */
export const createNameFinder = (sought: readonly SoughtName[], texts?: Iterable<SoughtText>): NameFinder => {
  const all = texts && Array.from(texts, text => text.folded).join('\n')
  const isWorthIt = ({ folded }: SoughtText): boolean => folded !== '' && (all === undefined || all.includes(folded))
  const patterns: Pattern[] = []
  for (const { name, forms } of sought)
    for (const form of new Set([name, ...forms])) if (isWorthIt(readyName(form))) patterns.push(patternOf(name, form))
  patterns.push(...familyPatterns(sought).filter(isWorthIt))
  return {
    find: (text, byFamilyName) => {
      const found = new Set<string>()
      for (const pattern of patterns)
        if ((byFamilyName || !pattern.isFamilyName) && !found.has(pattern.name) && holds(text, pattern))
          found.add(pattern.name)
      return [...found]
    },
  }
}
