import { parse as parseToml, TomlError } from 'smol-toml'
import { parseDocument } from 'yaml'
import { type FrontMatterData, plainData } from './front-matter-data.ts'
import { plainPairs } from './front-matter-plain.ts'
import { NAME_TWICE, parseReason, yamlReason } from './front-matter-reasons.ts'
import { recoverPairs } from './front-matter-recovery.ts'
import { type SplitPost, splitAtProse, splitFrontMatter } from './front-matter-split.ts'
import { excerptOf, lineAt, type ProblemList } from './problems.ts'
import { repeatedName } from './yaml-names.ts'

/** A post's front matter as data, and its body. */
export type ReadFrontMatter = { readonly data: FrontMatterData; readonly body: string; readonly bodyLine: number }

/** What went wrong; `line` counts from 1 within the front matter. */
type Failure = { readonly reason: string; readonly line: number }
type Outcome = { readonly data: FrontMatterData; readonly failure?: Failure }

/** Longer front matter than this, in characters, is read line by line only. */
const LONGEST_MATTER = 256 * 1024

/** Parses YAML; dates stay text, since the core schema has none, and references are limited. */
export const parseYaml = (matter: string): Outcome => {
  const document = parseDocument(matter, {
    schema: 'core',
    merge: true,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  })
  const [error] = document.errors
  if (error) return { data: {}, failure: { reason: yamlReason(error), line: lineAt(matter, error.pos[0]) } }
  const repeated = repeatedName(document)
  const failure = repeated === undefined ? undefined : { reason: NAME_TWICE, line: lineAt(matter, repeated) }
  const value: unknown = document.toJS({ maxAliasCount: 50 })
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    return { data: {}, failure: { reason: 'it holds no names with values', line: 1 } }
  }
  return failure ? { data: plainData(value), failure } : { data: plainData(value) }
}

const parseJson = (matter: string): Outcome => ({ data: plainData(JSON.parse(matter)) })

const parsers = {
  yaml: parseYaml,
  toml: (matter: string): Outcome => ({ data: plainData(parseToml(matter)) }),
  json: parseJson,
  plain: (matter: string): Outcome => ({ data: plainPairs(matter) }),
  none: (): Outcome => ({ data: {} }),
}

const failureOf = (error: unknown): Failure => ({
  reason: parseReason(error),
  line: error instanceof TomlError ? error.line : 1,
})

const parse = (split: SplitPost): Outcome => {
  if (split.matter.length > LONGEST_MATTER) return { data: {}, failure: { reason: 'it is too long', line: 1 } }
  try {
    return parsers[split.language](split.matter)
  } catch (error) {
    return { data: {}, failure: failureOf(error) }
  }
}

/**
 * Reads a post's front matter. Where it is broken the problem is named with line and excerpt, what single lines still
 * say is kept, and the body is never lost. `text` has `\n` line ends and no byte order mark.
 */
export const readFrontMatter = (text: string, problems: ProblemList): ReadFrontMatter => {
  let split = splitFrontMatter(text)
  let outcome = parse(split)
  const prose = outcome.failure ? splitAtProse(text, split) : undefined
  if (prose) {
    split = prose
    outcome = parse(split)
  }
  if (!split.closed) {
    problems.add(
      'front-matter-unclosed',
      'warning',
      'The front matter has no closing line, so its end was guessed; close it as it was opened.',
      { line: split.matterLine },
    )
  }
  if (outcome.failure) {
    const lines = split.matter.split('\n')
    const at = Math.min(Math.max(outcome.failure.line, 1), lines.length)
    problems.add(
      'front-matter-invalid',
      'error',
      `The front matter could not be read: ${outcome.failure.reason}. What its other lines say, and the text, are kept.`,
      { line: split.matterLine + at - 1, excerpt: excerptOf(lines[at - 1] ?? '') },
    )
  }
  const isEmpty = Object.keys(outcome.data).length === 0
  const data = outcome.failure && isEmpty ? recoverPairs(split) : outcome.data
  return { data, body: split.body, bodyLine: split.bodyLine }
}
