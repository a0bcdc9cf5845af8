import type { Root } from 'hast'
import { element } from '../shortcodes/shapes.ts'

const withoutTags = (text: string): string => {
  const out: string[] = []
  let from = 0
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', from)) {
    const close = text.indexOf('>', open)
    if (close < 0) break
    out.push(text.slice(from, open), ' ')
    from = close + 1
  }
  out.push(text.slice(from))
  return out.join('')
}

const withoutElement = (text: string, name: string): string => {
  const out: string[] = []
  const lower = text.toLowerCase()
  let from = 0
  for (let open = lower.indexOf(`<${name}`); open >= 0; open = lower.indexOf(`<${name}`, from)) {
    const close = lower.indexOf(`</${name}`, open)
    out.push(text.slice(from, open))
    from = close < 0 ? text.length : close
    if (close < 0) break
  }
  out.push(text.slice(from))
  return out.join('')
}

/** A body as paragraphs of bare text, for one that no parser could be asked to read. Markup is left out. */
export const plainParagraphs = (text: string): Root => {
  const bare = withoutTags(withoutElement(withoutElement(text, 'script'), 'style'))
  const paragraphs = bare.split(/\n[ \t]*\n/).map(part => part.replace(/\s+/g, ' ').trim())
  return {
    type: 'root',
    children: paragraphs.filter(part => part !== '').map(part => element('p', {}, [{ type: 'text', value: part }])),
  }
}
