/** One `{{< … >}}` or `{{% … %}}` in a text. */
export type HugoTag = {
  readonly start: number
  readonly end: number
  readonly source: string
  /** `escaped` is a tag between comment marks, which shows the tag itself; `unclosed` is three braces without an end. */
  readonly form: 'open' | 'close' | 'self' | 'escaped' | 'unclosed'
  readonly name: string
  readonly rest: string
}

const LONGEST_TAG = 6000

const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`/gs

/** Offset in `inner` at which the tag's closing mark stands, quoted ones left aside; -1 where there is none. */
const findClose = (inner: string, mark: string): number => {
  const plain = inner.indexOf(mark)
  if (plain < 0) return -1
  const before = inner.slice(0, plain)
  if (!/["'`]/.test(before)) return plain
  const masked = inner.replace(QUOTED, quoted => '_'.repeat(quoted.length))
  const outside = masked.indexOf(mark)
  return outside < 0 ? plain : outside
}

const readTag = (text: string, start: number): HugoTag | undefined => {
  const opener = text[start + 2]
  const mark = opener === '<' ? '>}}' : '%}}'
  const window = text.slice(start + 3, start + 3 + LONGEST_TAG)
  const nextTag = window.indexOf('{{')
  const escaped = /^\s*\/\*/.test(window)
  const reach = nextTag < 0 ? window : window.slice(0, nextTag)
  let close = findClose(reach, mark)
  // Quoted text may hold braces, as a figure's caption that names a template does.
  if (close < 0 && nextTag >= 0 && /["`]/.test(reach)) close = findClose(window, mark)
  if (close < 0) {
    const end = start + 3
    return { start, end, source: text.slice(start, end), form: 'unclosed', name: '', rest: '' }
  }
  const inner = window.slice(0, close)
  const end = start + 3 + close + 3
  if (escaped) {
    const literal = inner.replace(/^\s*\/\*\s?/, '').replace(/\s?\*\/\s*$/, '')
    const source = `{{${opener} ${literal.trim()} ${mark}`
    return { start, end, source, form: 'escaped', name: '', rest: '' }
  }
  const found = /^\s*(\/?)\s*([\w./-]+)([\s\S]*)$/.exec(inner)
  if (!found) return undefined
  const [, slash, name = '', tail = ''] = found
  const isSelfClosed = /\/\s*$/.test(tail)
  return {
    start,
    end,
    source: text.slice(start, end),
    form: slash ? 'close' : isSelfClosed ? 'self' : 'open',
    name: name.toLowerCase(),
    rest: isSelfClosed ? tail.replace(/\/\s*$/, '') : tail,
  }
}

/** Finds all shortcode tags of a text, from the first to the last. */
export const findHugoTags = (text: string): readonly HugoTag[] => {
  const tags: HugoTag[] = []
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    const next = text[at + 2]
    const tag = next === '<' || next === '%' ? readTag(text, at) : undefined
    if (tag) tags.push(tag)
    at = tag ? tag.end : at + 2
  }
  return tags
}
