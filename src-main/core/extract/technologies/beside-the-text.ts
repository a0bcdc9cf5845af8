import type { ParsedPost } from '../../post/types.ts'
import { allMarks } from '../gates/gate.ts'
import { createBlock, createLine, type Line, type Passage } from '../text/document.ts'
import { tokenise } from '../text/tokens.ts'

/** Keys of front matter under which an agenda tells what its sessions are about. */
const TOLD = /^(?:title|name|description|abstract|summary|topic|subject|talk|resume|titre)$/i
/** Bounds, so that hostile front matter costs no more than other text. */
const MOST_TEXTS = 60
const MOST_CHARACTERS = 2000
const DEEPEST = 5

/** A text that is no block of the body, as a passage of one line. */
const passageOf = (text: string): Passage => {
  const block = createBlock({ kind: 'list-item', text, links: [], emphasis: [] })
  const tokens = tokenise(text)
  const marks = allMarks()
  const lines: Line[] = []
  const passage: Passage = {
    at: -1,
    block,
    text,
    tokens,
    section: 'talks',
    heading: '',
    headingTokens: [],
    lines,
    quotes: [],
    marks,
    tier: undefined,
  }
  const sentence = { start: 0, end: text.length, tokens }
  lines.push(createLine({ at: 0, passage, sentence, tokens, text, flags: 0, marks, call: false, later: false }))
  return passage
}

/** Texts of sessions in front matter: strings under {@link TOLD} in records that stand in a list. */
const sessionTexts = (frontMatter: ParsedPost['frontMatter']): readonly string[] => {
  const texts: string[] = []
  const visit = (value: unknown, listed: boolean, depth: number): void => {
    if (depth > DEEPEST || value === null || typeof value !== 'object' || texts.length >= MOST_TEXTS) return
    if (Array.isArray(value)) {
      for (const one of value.slice(0, MOST_TEXTS)) visit(one, true, depth + 1)
      return
    }
    for (const [key, one] of Object.entries(value)) {
      if (typeof one !== 'string') visit(one, listed, depth + 1)
      else if (listed && TOLD.test(key) && texts.length < MOST_TEXTS) {
        const text = one.slice(0, MOST_CHARACTERS).replace(/\s+/g, ' ').trim()
        if (text !== '') texts.push(text)
      }
    }
  }
  visit(frontMatter, false, 0)
  return texts
}

/**
 * Lines that tell of technologies though they are no part of the body: sessions in front matter, as sites that draw
 * their agenda from it have them ("talks: [{ title: A tour of Redis, speaker: … }]").
 */
export const sessionLines = (post: ParsedPost): readonly Line[] =>
  sessionTexts(post.frontMatter).flatMap(text => passageOf(text).lines)

/** A tag as a name: `#rust` is "rust". */
const asName = (tag: string): string => tag.replace(/^#/, '').replaceAll('_', ' ').trim()

/** The post's tags, categories and keywords in one line, with the place of each in it. */
export const tagLine = (
  post: ParsedPost,
): { readonly passage: Passage; readonly tags: readonly { readonly name: string; readonly start: number }[] } => {
  const tags: { name: string; start: number }[] = []
  let text = ''
  for (const keyword of new Set(post.keywords)) {
    const name = asName(keyword)
    if (name === '' || name.length > 60 || tags.length >= MOST_TEXTS) continue
    if (text !== '') text += ', '
    tags.push({ name, start: text.length })
    text += name
  }
  return { passage: passageOf(text), tags }
}
