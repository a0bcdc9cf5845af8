import { codeAt } from '../text/code-at.ts'
import type { Line } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { hashOf } from '../text/word-hash.ts'
import { wordSet } from '../text/word-set.ts'
import { isOnlyName } from './small-name.ts'
import type { Form, Taxonomy, Technology } from './taxonomy.ts'

/** A place in a line where a form of a technology stands. */
export type Candidate = {
  readonly form: Form
  readonly first: number
  readonly last: number
  /** Whether it is written as the taxonomy writes it. */
  readonly written: boolean
  /** By which rule it stands for itself; absent where it needs evidence. */
  readonly rule?: string
}

/** A technology named in a line. */
export type Hit = {
  readonly technology: Technology
  readonly line: Line
  readonly first: number
  readonly last: number
  /** By which rule the name stands for the technology; absent where nothing says so. */
  readonly rule?: string
}

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'quote'])

const asWritten = (tokens: readonly Token[], at: number, form: Form): boolean =>
  form.words.every((word, index) => tokens[at + index]?.text === word)

/** Whether a letter only stands for a word cut short: « c'est ». */
const isElided = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 && /^['’]/.test(tokens[at + 1]?.gap ?? '')

const MEANS = wordSet('using with via in utilisant avec en')

/** Whether a name of several words, all written small, stands where a means does: "macros using visual basic". */
const isLanguageOf = (tokens: readonly Token[], at: number, form: Form): boolean =>
  form.ownName && tokens[at]?.gap === ' ' && MEANS.has(tokens[at - 1]?.folded ?? '')

/**
 * Whether a name may be meant in this writing, and by which rule that is enough:
 * - `named`: a name that is nothing else, in any case ("we moved to postgresql");
 * - `written-small`: a name of several words, all small, after a word of means ("macros using visual basic"), or of which
 *   one is no other word ("a virtual kubelet");
 * - `as-written`: an ordinary word with the capitals of the name, where no sentence starts ("a service in Rust").
 */
const judge = (
  line: Line,
  at: number,
  form: Form,
): { readonly written: boolean; readonly rule?: string } | undefined => {
  const { tokens } = line
  const written = asWritten(tokens, at, form)
  const first = tokens[at]
  if (first === undefined || isElided(tokens, at)) return undefined
  // « en intégrant »: an accent makes a small word another one.
  if (first.shape === 'lower' && !written && form.words.length === 1 && first.text !== first.folded) return undefined
  if (form.match === 'any') {
    const several = form.words.length > 1
    // "Azure's storage" is no product.
    if (
      several &&
      tokens.slice(at, at + form.words.length - 1).some(token => token.possessive) &&
      form.words.length < 3
    )
      return undefined
    const shown = written || !several || form.words[0]?.toLowerCase() === form.words[0]
    if (shown || tokens.slice(at, at + form.words.length).some(isCapitalised)) return { written, rule: 'named' }
    return isLanguageOf(tokens, at, form) || (form.ownName && form.words.some(word => isOnlyName(word.toLowerCase())))
      ? { written, rule: 'written-small' }
      : undefined
  }
  if (form.match === 'context') return written ? { written } : undefined
  const opens = at === 0 && first.shape === 'title' && PROSE.has(line.passage.block.kind)
  if (written) return opens ? { written } : { written, rule: 'as-written' }
  return form.ownName ? { written } : undefined
}

/** A name with its version behind it, cut off for the look-up; rule `glued-version` ("ported to PHP7"). */
const GLUED_VERSION = /^(\p{L}{3,})\d{1,2}(?:\.\d+)*$/u

const rewritten = (token: Token, text: string): Token => {
  const folded = text.toLowerCase()
  return { ...token, text, folded, hash: hashOf(folded) }
}

const unversioned = (token: Token): Token | undefined => {
  const code = codeAt(token.text, token.text.length - 1)
  if (code < 48 || code > 57) return undefined
  const base = GLUED_VERSION.exec(token.text)?.[1]
  return base === undefined ? undefined : rewritten(token, base)
}

/** A site at the name's own address; rule `as-site` ("webpagetest.org shows it"). */
const SITE = /^([\p{L}\d-]{5,})\.(?:org|io|com|net|dev|sh)$/u

/** The technology that a word names with something glued to it: a version, or the end of an address. */
const glued = (
  token: Token | undefined,
  { index }: Taxonomy,
): { readonly form: Form; readonly rule: string } | undefined => {
  if (token === undefined || token.lettered) return undefined
  const base = unversioned(token)
  if (base !== undefined) {
    // Only the name is written: with a version behind it, it is nothing else.
    const form = index.at([base], 0)?.values.find(
      // "WCC3" is rather the third of some meetings.
      one => one.match !== 'context' || (one.words[0] === base.text && base.shape !== 'upper'),
    )
    return form === undefined ? undefined : { form, rule: 'glued-version' }
  }
  const site = token.text.includes('.') ? SITE.exec(token.text)?.[1] : undefined
  if (site === undefined) return undefined
  const form = index
    .at([rewritten(token, site)], 0)
    ?.values.find(one => one.match === 'any' && !one.technology.company && !one.technology.tool)
  return form === undefined ? undefined : { form, rule: 'as-site' }
}

type Entry = NonNullable<ReturnType<Taxonomy['index']['at']>>

/** What a longer name says whose last word has a version glued to it: "ASP.NET MVC4"; else what was found. */
const withVersion = (tokens: readonly Token[], at: number, entry: Entry, { index }: Taxonomy): Entry => {
  const next = tokens[at + entry.length]
  const base = next === undefined || next.lettered || next.gap !== ' ' ? undefined : unversioned(next)
  if (base === undefined) return entry
  const longer = index.at([...tokens.slice(at, at + entry.length), base], 0)
  return longer !== undefined && longer.length > entry.length ? longer : entry
}

/** All forms of technologies in a line, the longest at each place, in the writing that fits best. */
export const candidatesIn = (line: Line, taxonomy: Taxonomy): readonly Candidate[] => {
  const { index } = taxonomy
  const { tokens } = line
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const entry = index.at(tokens, at)
    if (entry === undefined) {
      const one = glued(tokens[at], taxonomy)
      if (one !== undefined) found.push({ ...one, first: at, last: at, written: true })
      continue
    }
    let { values, length } = withVersion(tokens, at, entry, taxonomy)
    let best = bestOf(line, at, values, length)
    // "Erlang's OTP" is no "Erlang/OTP", but names Erlang.
    while (best === undefined && length > 1) {
      const shorter = index.at(tokens.slice(at, at + length - 1), 0)
      if (shorter === undefined) break
      ;({ values, length } = shorter)
      best = bestOf(line, at, values, length)
    }
    if (best === undefined) continue
    found.push(best)
    at = best.last
  }
  return found
}

/** The form of some that stand at a place whose writing fits best. */
const bestOf = (line: Line, at: number, forms: readonly Form[], length: number): Candidate | undefined => {
  let best: Candidate | undefined
  for (const form of forms) {
    const judged = judge(line, at, form)
    if (judged === undefined) continue
    const next: Candidate = { form, first: at, last: at + length - 1, ...judged }
    if (best === undefined || (best.rule === undefined && (next.rule !== undefined || (next.written && !best.written))))
      best = next
  }
  return best
}
