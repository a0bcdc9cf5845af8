import type { ElementContent } from 'hast'
import { hyphenateSync as english } from 'hyphen/en-us'
import { hyphenateSync as french } from 'hyphen/fr'

/** Where a word may be parted; the page keeps those that it needs, and takes the others out again before it is printed. */
const SOFT_HYPHEN = '\u00ad'

/** As few letters as may stand before and after. */
const LEAST = 4

/**
 * Words that may be parted: long ones in small letters, so that no name is, and none that is part of an address, a file's
 * name or code. An elision may stand before them.
 */
const WORD =
  /(?<![\p{L}\p{N}\p{M}@#$%&_/\\.:=+~-])((?:\p{L}{1,4}['’])?)(\p{Ll}{9,40})(?![\p{L}\p{N}\p{M}@#$%&_/\\=+~'’-]|[.:]\S)/gu

const patternsOf = (lang: string) => (/^en\b/i.test(lang) ? english : /^fr\b/i.test(lang) ? french : undefined)

/** A word with its places, without those too near to its ends. */
const parted = (word: string, split: typeof english): string => {
  const parts = split(word, { hyphenChar: SOFT_HYPHEN }).split(SOFT_HYPHEN)
  let done = 0
  return parts
    .map((part, at) => {
      done += part.length
      const isPlace = at < parts.length - 1 && done >= LEAST && word.length - done >= LEAST
      return isPlace ? part + SOFT_HYPHEN : part
    })
    .join('')
}

/** Text of a language with the places at which its words may be parted (Liang's patterns, as TeX has them). */
export const withSoftHyphens = (text: string, lang: string): string => {
  const split = patternsOf(lang)
  if (split === undefined) return text
  return text.replace(WORD, (_, before: string, word: string) => before + parted(word, split))
}

/** The same for the text nodes of a line; what must not be broken keeps whole. */
export const hyphenated = (nodes: readonly ElementContent[], lang: string): ElementContent[] =>
  nodes.map(node => (node.type === 'text' ? { ...node, value: withSoftHyphens(node.value, lang) } : node))
