import type { ElementContent } from 'hast'

/**
 * What takes the place of a shortcode or template tag. In the text it is stood for by a plain word (a slot) that no
 * Markdown or HTML parser changes; afterwards the slot is put right by where it ended up: in code the tag is shown as
 * written, in an attribute as text, elsewhere as what it makes.
 */
export type Insert = {
  readonly inCode: string
  readonly inAttribute: string
  readonly shows: InsertContent
}

/** `open` and `close` stand at the ends of a pair; what lies between goes into the element. */
export type InsertContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nodes'; readonly block: boolean; readonly nodes: readonly ElementContent[] }
  | {
      readonly kind: 'open'
      readonly pair: number
      readonly block: boolean
      readonly tagName: string
      readonly className?: string
      readonly lead: readonly ElementContent[]
    }
  | { readonly kind: 'close'; readonly pair: number; readonly block: boolean }

/** The slots of one post. */
export type Inserts = {
  /** Keeps an insert and answers the word that stands for it. */
  add(insert: Insert): string
  /** The inserts and plain parts of a text, in order. */
  split(text: string): readonly (string | Insert)[]
  /** A text with each slot replaced by what it is in an attribute: mostly nothing. */
  asText(text: string): string
  /** Whether `text` holds a slot. */
  holds(text: string): boolean
  newPair(): number
}

const hash = (text: string): string => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36)
}

/** Starts the slots for one text, which names them: a hash of the text does not stand in the text itself. */
export const createInserts = (text: string): Inserts => {
  const inserts: Insert[] = []
  const prefix = `slot${hash(text)}n`
  const pattern = new RegExp(`${prefix}(\\d{1,7})z`, 'g')
  let pairs = 0
  const split = (source: string): readonly (string | Insert)[] => {
    if (!source.includes(prefix)) return source === '' ? [] : [source]
    const parts: (string | Insert)[] = []
    let from = 0
    for (const match of source.matchAll(pattern)) {
      const insert = inserts[Number(match[1])]
      if (insert === undefined) continue
      if (match.index > from) parts.push(source.slice(from, match.index))
      parts.push(insert)
      from = match.index + match[0].length
    }
    if (from < source.length) parts.push(source.slice(from))
    return parts
  }
  return {
    add(insert) {
      inserts.push(insert)
      return `${prefix}${inserts.length - 1}z`
    },
    split,
    asText: source =>
      split(source)
        .map(part => (typeof part === 'string' ? part : part.inAttribute))
        .join(''),
    holds: source => source.includes(prefix),
    newPair() {
      pairs += 1
      return pairs
    },
  }
}
