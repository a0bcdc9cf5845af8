import type { CodeRegions } from './code-regions.ts'

const LIST = /\{:(?!:)[^{}\n]{0,300}\}|\{::[^{}\n]{0,200}\}/y
const GOLDMARK = /\{(?:\s*[.#][\w:-]+)+(?:\s+[\w-]+="[^"\n{}]{0,100}")*\s*\}(?=[ \t]*(?:\n|$))/y

/**
 * Takes out attribute lists, `{: .class}` as kramdown has them and `{.class}` at the end of a line as Goldmark has;
 * code is left alone, and `{#id}` stays for the heading that it names.
 */
export const stripAttributeLists = (text: string, code: CodeRegions): string => {
  const out: string[] = []
  let from = 0
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const pattern = text[at + 1] === ':' ? LIST : /[.#\s]/.test(text[at + 1] ?? '') ? GOLDMARK : undefined
    if (!pattern || code.isCode(at)) continue
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) continue
    const id = /#([\w:.-]+)/.exec(found)?.[1]
    out.push(text.slice(from, at), id === undefined ? '' : `{#${id}}`)
    from = at + found.length
  }
  out.push(text.slice(from))
  return out.join('')
}
