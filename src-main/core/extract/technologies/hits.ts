import type { Line } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
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

/**
 * Whether a name may be meant in this writing, and by which rule that is enough:
 * - `named`: a name that is nothing else, in any case ("we moved to postgresql");
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
  if (first === undefined) return undefined
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
    return shown || tokens.slice(at, at + form.words.length).some(isCapitalised)
      ? { written, rule: 'named' }
      : undefined
  }
  if (form.match === 'context') return written ? { written } : undefined
  const opens = at === 0 && first.shape === 'title' && PROSE.has(line.passage.block.kind)
  if (written) return opens ? { written } : { written, rule: 'as-written' }
  return form.ownName ? { written } : undefined
}

/** A name with its version behind it, cut off for the look-up; rule `glued-version` ("ported to PHP7"). */
const GLUED_VERSION = /^(\p{L}{3,})\d{1,2}(?:\.\d+)*$/u

const unversioned = (token: Token): Token | undefined => {
  const code = token.text.charCodeAt(token.text.length - 1)
  if (code < 48 || code > 57) return undefined
  const base = GLUED_VERSION.exec(token.text)?.[1]
  return base === undefined ? undefined : { ...token, text: base, folded: base.toLowerCase() }
}

/** All forms of technologies in a line, the longest at each place, in the writing that fits best. */
export const candidatesIn = (line: Line, { index }: Taxonomy): readonly Candidate[] => {
  const { tokens } = line
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    let entry = index.at(tokens, at)
    if (entry === undefined) {
      const token = tokens[at]
      const base = token === undefined ? undefined : unversioned(token)
      entry = base === undefined ? undefined : index.at([base], 0)
      // Only the name is written: with a version behind it, it is nothing else.
      const form = entry?.values.find(one => one.match !== 'context' || one.words[0] === base?.text)
      if (form !== undefined) found.push({ form, first: at, last: at, written: true, rule: 'glued-version' })
      continue
    }
    const last = at + entry.length - 1
    let best: Candidate | undefined
    for (const form of entry.values) {
      const judged = judge(line, at, form)
      if (judged === undefined) continue
      const next: Candidate = { form, first: at, last, ...judged }
      if (
        best === undefined ||
        (best.rule === undefined && (next.rule !== undefined || (next.written && !best.written)))
      )
        best = next
    }
    if (best === undefined) continue
    found.push(best)
    at = last
  }
  return found
}
