import { readArguments } from './arguments.ts'
import { asBlock, reportUnknown, standsAlone, type TagContext, unknownInsert } from './context.ts'
import { figureParts, makeCode, makeKnown } from './hugo-known.ts'
import type { Insert } from './inserts.ts'
import { figure, inlineCode } from './shapes.ts'

const CONTROL: ReadonlySet<string> = new Set([
  'assign',
  'if',
  'elsif',
  'else',
  'endif',
  'unless',
  'endunless',
  'for',
  'endfor',
  'case',
  'when',
  'endcase',
  'break',
  'continue',
  'cycle',
  'increment',
  'decrement',
  'tablerow',
  'endtablerow',
  'endcapture',
  'endcomment',
  'endraw',
  'endhighlight',
  'endblock',
  'layout',
  'render',
  'toc',
  'seo',
  'feed_meta',
])
const SWALLOWED: ReadonlySet<string> = new Set(['comment', 'capture'])
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i
const CLEARLY_LIQUID = /\{%-?\s*(?:include|raw|highlight|post_url|link|comment|assign|if)\b|\{\{-?\s*(?:site|page)\./

/** Whether a text of no known generator holds template tags as Jekyll has them. */
export const usesLiquid = (text: string): boolean => CLEARLY_LIQUID.test(text)

const LONGEST_TAG = 4000

/** Finds marks in growing order without ever reading the same stretch twice. */
const createFinder = (text: string) => {
  const known = new Map<string, number>()
  return (mark: string, from: number): number => {
    const last = known.get(mark)
    if (last !== undefined && (last < 0 || last >= from)) return last
    const found = text.indexOf(mark, from)
    known.set(mark, found)
    return found
  }
}

const asText = (text: string, source: string): Insert => ({
  inCode: source,
  inAttribute: text,
  shows: { kind: 'text', text },
})

const literal = (source: string): Insert => ({
  inCode: source,
  inAttribute: source,
  shows: { kind: 'nodes', block: false, nodes: [inlineCode(source)] },
})

const expression = (source: string, context: TagContext): Insert => {
  const inner = source.replace(/^\{\{-?|-?\}\}$/g, '').trim()
  const quoted = /^(?:"([^"]*)"|'([^']*)')/.exec(inner)
  if (quoted) return asText(quoted[1] ?? quoted[2] ?? '', source)
  const name = /^[\w.-]+/.exec(inner)?.[0] ?? ''
  if (/^site\.(?:baseurl|url|root)$/.test(name)) return asText('', source)
  if (name.startsWith('page.')) return asText(context.param(name.slice(5)) ?? '', source)
  if (/^(?:site|content|include|layout|forloop|paginator)\b/.test(name)) return asText('', source)
  // Not Jekyll's: a template of something else that the author wrote about.
  return name === '' ? literal(source) : asText('', source)
}

const include = (rest: string, source: string, block: boolean, context: TagContext, offset: number): Insert => {
  const args = readArguments(rest)
  const file = args.positional[0] ?? 'include'
  const name = file.replace(/\.\w+$/, '').toLowerCase()
  const parts = figureParts({ positional: [], named: args.named })
  const isPicture = parts !== undefined && (PICTURE.test(parts.src) || /figure|image|img|picture|photo/.test(name))
  if (parts && isPicture)
    return { inCode: source, inAttribute: '', shows: { kind: 'nodes', block, nodes: [figure(parts)] } }
  const made = makeKnown(name, { positional: args.positional.slice(1), named: args.named }, context, block)
  if (made?.kind === 'nodes')
    return { inCode: source, inAttribute: '', shows: { kind: 'nodes', block, nodes: made.nodes } }
  reportUnknown(context, file, offset)
  return unknownInsert(name, source, block)
}

const postFile = (rest: string): string => {
  const name = (readArguments(rest).positional[0] ?? '').replace(/\s/g, '%20')
  return /\.(?:md|markdown|html?)$/i.test(name) ? name : `${name}.md`
}

/**
 * Puts slots in place of Jekyll's Liquid: `{{ site.baseurl }}` and other values, `{% include %}`, `{% highlight %}`,
 * `{% raw %}`, `{% post_url %}`, `{% link %}`. Control tags are left out, what lies between them stays. In code only
 * `{% raw %}` is taken away, since there the tags are what the author shows.
 */
export const replaceLiquid = (text: string, context: TagContext): string => {
  const find = createFinder(text)
  const out: string[] = []
  let from = 0
  const put = (insert: Insert, start: number, end: number, block: boolean): void => {
    const slot = context.inserts.add(insert)
    out.push(text.slice(from, start), block ? asBlock(slot, text, start) : slot)
    from = end
  }
  const endTag = (name: string, after: number): { start: number; end: number } | undefined => {
    let at = find(`end${name}`, after)
    for (let tries = 0; at >= 0 && tries < 20; tries += 1) {
      const opener = /\{%-?\s*$/.exec(text.slice(Math.max(after, at - 20), at))
      const close = text.indexOf('%}', at)
      if (opener && close >= 0) return { start: at - opener[0].length, end: close + 2 }
      at = text.indexOf(`end${name}`, at + 1)
    }
    return undefined
  }
  const protect = (start: number, end: number): void => {
    for (let at = start; at < end; ) {
      const open = text.indexOf('{', at)
      if (open < 0 || open >= end) return
      const mark = text.slice(open, open + 2)
      const close = mark === '{{' ? find('}}', open) : mark === '{%' ? find('%}', open) : -1
      if (close < 0 || close + 2 > end) at = open + 1
      else {
        put(literal(text.slice(open, close + 2)), open, close + 2, false)
        at = close + 2
      }
    }
  }
  for (let at = 0; at < text.length; ) {
    const value = find('{{', at)
    const tag = find('{%', at)
    if (value < 0 && tag < 0) break
    const isValue = value >= 0 && (tag < 0 || value < tag)
    const start = isValue ? value : tag
    at = start + 2
    const next = text[start + 2]
    if (isValue && (next === '<' || next === '%')) continue
    const close = find(isValue ? '}}' : '%}', start + 2)
    if (close < 0 || close - start > LONGEST_TAG) continue
    const end = close + 2
    const source = text.slice(start, end)
    const name = /^\{%-?\s*(\w+)/.exec(source)?.[1] ?? ''
    const rest = source.replace(/^\{%-?\s*\w*|-?%\}$/g, '')
    const isInCode = context.code.isCode(start)
    at = end
    if (name === 'raw') {
      const finish = endTag('raw', end)
      put({ inCode: '', inAttribute: '', shows: { kind: 'text', text: '' } }, start, end, false)
      if (!finish) continue
      protect(end, finish.start)
      put({ inCode: '', inAttribute: '', shows: { kind: 'text', text: '' } }, finish.start, finish.end, false)
      at = finish.end
      continue
    }
    if (isInCode) {
      put(literal(source), start, end, false)
      continue
    }
    const block = !isValue && standsAlone(text, start, end)
    if (isValue) put(expression(source, context), start, end, false)
    else if (name === 'highlight' || SWALLOWED.has(name)) {
      const finish = endTag(name, end)
      const stop = finish ?? { start: end, end }
      const nodes = name === 'highlight' && finish ? [makeCode(readArguments(rest), text.slice(end, stop.start))] : []
      put(
        { inCode: text.slice(start, stop.end), inAttribute: '', shows: { kind: 'nodes', block: true, nodes } },
        start,
        stop.end,
        block,
      )
      at = stop.end
    } else if (name.startsWith('include')) put(include(rest, source, block, context, start), start, end, block)
    else if (name === 'post_url') put(asText(postFile(rest), source), start, end, false)
    else if (name === 'link') put(asText(`/${postFile(rest).replace(/^\//, '')}`, source), start, end, false)
    else if (CONTROL.has(name) || name.startsWith('end')) put(asText('', source), start, end, false)
    else {
      const made = makeKnown(name, readArguments(rest), context, block)
      if (made?.kind === 'nodes')
        put({ inCode: source, inAttribute: '', shows: { kind: 'nodes', block, nodes: made.nodes } }, start, end, block)
      else {
        reportUnknown(context, name || 'unnamed', start)
        put(unknownInsert(name, source, block), start, end, block)
      }
    }
  }
  out.push(text.slice(from))
  return out.join('')
}
