import type { ElementContent } from 'hast'
import type { Needed } from './faces.ts'
import { HANS, type Han, hanClass } from './han.ts'

/** What needs no shape: a browser makes spaces by itself, and joins and varies by what it does not show. */
const SHAPELESS = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

/** What the page says in the place of a picture that turns out to be unreadable: its name, and its alternative text. */
const standInWords = (src: unknown, alt: unknown): string => {
  const name = String(src ?? '').startsWith('data:')
    ? ''
    : String(src ?? '')
        .split('/')
        .at(-1)
  try {
    return `${decodeURIComponent(name ?? '')} ${alt ?? ''}`
  } catch {
    return `${name} ${alt ?? ''}`
  }
}

/** Gathers the characters of a document, by whose shapes they want; `usual` where no class says it. */
export const charactersOf = (children: readonly ElementContent[], more: readonly string[], usual: Han): Needed => {
  const needed = new Map<Han, Set<number>>()
  const add = (text: string, han: Han): void => {
    const codes = needed.get(han) ?? new Set()
    for (const character of text) if (!SHAPELESS.test(character)) codes.add(character.codePointAt(0) ?? 0)
    needed.set(han, codes)
  }
  const visit = (nodes: readonly ElementContent[], han: Han): void => {
    for (const node of nodes) {
      if (node.type === 'text') add(node.value, han)
      if (node.type !== 'element') continue
      const { className, src, alt } = node.properties
      if (node.tagName === 'img') add(standInWords(src, alt), han)
      const classes = Array.isArray(className) ? className : []
      visit(node.children, HANS.find(one => classes.includes(hanClass(one))) ?? han)
    }
  }
  visit(children, usual)
  for (const text of more) add(text, usual)
  return needed
}
