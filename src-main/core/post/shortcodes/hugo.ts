import { readArguments } from './arguments.ts'
import { asBlock, reportUnknown, standsAlone, type TagContext, unknownInsert } from './context.ts'
import { makeCode, makeKnown, NOTE_NAMES, WRAPPER_NAMES } from './hugo-known.ts'
import { findHugoTags, type HugoTag } from './hugo-tags.ts'
import type { Insert, InsertContent } from './inserts.ts'
import { element, humanName, inlineCode, placeholder } from './shapes.ts'

const CODE_PAIRS: ReadonlySet<string> = new Set(['highlight', 'code', 'codeblock', 'code-block', 'mermaid'])

/** Matches closing tags with their opening ones; tags in code pair among themselves only. */
const pairUp = (tags: readonly HugoTag[], isInCode: readonly boolean[]): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>()
  const waiting = new Map<string, number[]>()
  tags.forEach((tag, at) => {
    const key = `${isInCode[at] ? 'code' : 'text'} ${tag.name}`
    const stack = waiting.get(key) ?? []
    if (tag.form === 'open') {
      stack.push(at)
      waiting.set(key, stack)
    } else if (tag.form === 'close') {
      const opening = stack.pop()
      if (opening === undefined) return
      pairs.set(opening, at)
      pairs.set(at, opening)
    }
  })
  return pairs
}

const opening = (tag: HugoTag, pair: number, block: boolean, context: TagContext): InsertContent => {
  const base = { kind: 'open', pair, block } as const
  const args = readArguments(tag.rest)
  const titled = args.named.get('title') ?? args.named.get('summary')
  if (tag.name === 'details' || tag.name === 'expand' || tag.name === 'accordion') {
    const summary = titled ?? args.positional[0] ?? 'Details'
    return {
      ...base,
      block: true,
      tagName: 'details',
      lead: [element('summary', {}, [{ type: 'text', value: summary }])],
    }
  }
  if (NOTE_NAMES.has(tag.name)) {
    const lead =
      titled === undefined ? [] : [element('p', {}, [element('strong', {}, [{ type: 'text', value: titled }])])]
    return { ...base, block: true, tagName: 'aside', className: 'note', lead }
  }
  if (WRAPPER_NAMES.has(tag.name) || tag.name === 'figure')
    return { ...base, tagName: block ? 'div' : 'span', lead: [] }
  reportUnknown(context, tag.name, tag.start)
  const lead = [placeholder('shortcode', `Not shown here: ${humanName(tag.name)}`, undefined, block)]
  return { ...base, tagName: block ? 'div' : 'span', lead }
}

const single = (tag: HugoTag, block: boolean, context: TagContext): Insert => {
  const made = makeKnown(tag.name, readArguments(tag.rest), context, block)
  if (made?.kind === 'text') return { inCode: made.text, inAttribute: made.text, shows: made }
  if (made) return { inCode: tag.source, inAttribute: '', shows: { kind: 'nodes', block, nodes: made.nodes } }
  const isQuiet = NOTE_NAMES.has(tag.name) || WRAPPER_NAMES.has(tag.name)
  if (isQuiet) return { inCode: tag.source, inAttribute: '', shows: { kind: 'text', text: '' } }
  reportUnknown(context, tag.name, tag.start)
  return unknownInsert(tag.name, tag.source, block)
}

const closing = (tag: HugoTag, pair: number | undefined, block: boolean): Insert => ({
  inCode: tag.source,
  inAttribute: '',
  shows: pair === undefined ? { kind: 'text', text: '' } : { kind: 'close', pair, block },
})

/**
 * Puts slots in place of Hugo's shortcodes, `{{< name >}}` and `{{% name %}}`. Text between a pair stays and is read as
 * Markdown, except that of `highlight` (code) and `comment` (left out). Tags in code are kept as they are written.
 */
export const replaceHugo = (text: string, context: TagContext): string => {
  const tags = findHugoTags(text)
  if (tags.length === 0) return text
  const isInCode = tags.map(tag => context.code.isCode(tag.start))
  const pairs = pairUp(tags, isInCode)
  const pairNumbers = new Map<number, number>()
  const out: string[] = []
  let from = 0
  tags.forEach((tag, at) => {
    if (tag.start < from) return
    out.push(text.slice(from, tag.start))
    from = tag.end
    const partner = pairs.get(at)
    const end = partner === undefined ? undefined : tags[partner]
    if (isInCode[at] || tag.form === 'escaped') {
      const shows: InsertContent = { kind: 'nodes', block: false, nodes: [inlineCode(tag.source)] }
      out.push(context.inserts.add({ inCode: tag.source, inAttribute: tag.source, shows }))
      return
    }
    if (tag.form === 'unclosed') {
      if (isInCode[at]) {
        out.push(tag.source)
        return
      }
      context.problems.add(
        'shortcode-unknown',
        'notice',
        `A shortcode is opened with ${tag.source} and never closed, so its words stand in the text; close it in the post.`,
        { line: context.lineOf(tag.start) },
      )
      return
    }
    const isAlone = standsAlone(text, tag.start, tag.end)
    const push = (insert: Insert, block: boolean): void => {
      const slot = context.inserts.add(insert)
      out.push(block ? asBlock(slot, text, tag.start) : slot)
    }
    if (tag.form === 'close') {
      push(closing(tag, pairNumbers.get(partner ?? -1), isAlone), isAlone)
    } else if (end && tag.form === 'open' && (CODE_PAIRS.has(tag.name) || tag.name === 'comment')) {
      from = end.end
      const inner = text.slice(tag.end, end.start)
      const nodes = tag.name === 'comment' ? [] : [makeCode(readArguments(tag.rest), inner)]
      push(
        { inCode: text.slice(tag.start, end.end), inAttribute: '', shows: { kind: 'nodes', block: true, nodes } },
        isAlone,
      )
    } else if (
      end &&
      tag.form === 'open' &&
      makeKnown(tag.name, readArguments(tag.rest), context, isAlone) === undefined
    ) {
      const pair = context.inserts.newPair()
      pairNumbers.set(at, pair)
      push({ inCode: tag.source, inAttribute: '', shows: opening(tag, pair, isAlone, context) }, isAlone)
    } else push(single(tag, isAlone, context), isAlone)
  })
  out.push(text.slice(from))
  return out.join('')
}
