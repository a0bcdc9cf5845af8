import { parseDocument } from 'yaml'
import { type FrontMatterData, plainData } from './front-matter-data.ts'
import type { SplitPost } from './front-matter-split.ts'

const YAML_KEY = /^([A-Za-z_][\w.-]{0,60}):(?:\s|$)/
const TOML_KEY = /^\s*([A-Za-z_][\w.-]{0,60})\s*=/
const JSON_KEY = /^\s*"([^"\\]{1,60})"\s*:/
const MOST_BLOCKS = 500
const LONGEST_BLOCK = 8000

const unquote = (raw: string): string => {
  const text = raw.trim().replace(/,$/, '').trim()
  const quote = text[0]
  const isQuoted = (quote === '"' || quote === "'") && text.length > 1
  if (!isQuoted) return text
  return text.endsWith(quote) ? text.slice(1, -1) : text.slice(1)
}

const yamlValue = (block: string, raw: string): unknown => {
  if (block.length > LONGEST_BLOCK) return unquote(raw)
  try {
    const document = parseDocument(block, { schema: 'core', prettyErrors: false, logLevel: 'silent' })
    if (document.errors.length > 0) return unquote(raw)
    return Object.values(plainData(document.toJS({ maxAliasCount: 0 })))[0] ?? null
  } catch {
    return unquote(raw)
  }
}

/**
 * Reads what can be read of broken front matter: each top-level name with the lines that belong to it, by itself.
 * YAML values that are still sound keep their shape; all others become the text that was written.
 */
export const recoverPairs = ({ language, matter }: SplitPost): FrontMatterData => {
  const pattern = language === 'toml' ? TOML_KEY : language === 'json' ? JSON_KEY : YAML_KEY
  const blocks: { key: string; lines: string[] }[] = []
  for (const line of matter.split('\n')) {
    const key = pattern.exec(line.slice(0, 200))?.[1]
    if (key !== undefined && blocks.length < MOST_BLOCKS) blocks.push({ key, lines: [line] })
    else blocks.at(-1)?.lines.push(line)
  }
  const pairs = new Map<string, unknown>()
  for (const { key, lines } of blocks) {
    const first = (lines[0] ?? '').replace(pattern, '')
    const value = language === 'yaml' ? yamlValue(lines.join('\n'), first) : unquote(first)
    if (!pairs.has(key)) pairs.set(key, value)
  }
  return Object.fromEntries(pairs)
}
