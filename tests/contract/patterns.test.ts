import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const SOURCES = ['src-main', 'src-renderer']
const CHUNKS = new URL('../../out/main/chunks/', import.meta.url)

/** The longest time that one repetition is looked at; most take some milliseconds. */
const PATIENCE_MS = 4000
/** More turns than this count as endless: two readings of each turn are some thousand of the whole. */
const FEW_TURNS = 10

type Pattern = { readonly source: string; readonly flags: string }

/** Every pattern that stands as a literal in a file. */
const literalsOf = (file: string): readonly Pattern[] => {
  const found: Pattern[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
      const { pattern, flags } = { pattern: '', flags: '', ...node.regex }
      found.push({ source: pattern, flags })
    } else for (const child of Object.values(node)) walk(child)
  }
  walk(parseSync(file, readFileSync(file, 'utf8')).program)
  return found
}

/** Every pattern that is put together from words while modules are loaded. */
const builtWhile = async (load: () => Promise<unknown>): Promise<readonly Pattern[]> => {
  const built: Pattern[] = []
  const Plain = globalThis.RegExp
  const keep = (pattern: RegExp): RegExp => {
    built.push({ source: pattern.source, flags: pattern.flags })
    return pattern
  }
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, [source, flags]) => keep(new target(source, flags)),
    apply: (target, _, [source, flags]) => keep(target(source, flags)),
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Plain
  }
  return built
}

/**
 * The groups of a pattern that may be repeated without an end, each as a pattern of its own: whole patterns hold too many
 * words to be looked through, and it is the repetition that takes long where one text can be read as several rows of turns.
 */
const repetitionsOf = ({ source, flags }: Pattern): readonly Pattern[] => {
  const open: number[] = []
  const found: Pattern[] = []
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]
    if (letter === '\\') at++
    else if (inClass) inClass = letter !== ']'
    else if (letter === '[') inClass = true
    else if (letter === '(') open.push(at)
    else if (letter === ')') {
      const start = open.pop() ?? 0
      const turns = /^(?:[*+]|\{\d+,(?<most>\d*)\})/.exec(source.slice(at + 1))
      const most = turns?.groups?.most
      if (turns === null || (most !== undefined && most !== '' && Number(most) <= FEW_TURNS)) continue
      found.push({ source: `^${source.slice(start, at + 1)}*$`, flags: flags.replace(/[dgy]/g, '') })
    }
  }
  return found
}

/** A text on which a repetition takes twice as long with each turn more; nothing where none is known. */
const faultOf = ({ source, flags }: Pattern): string | undefined => {
  const result = checkSync(source, flags, { timeout: PATIENCE_MS })
  return result.status === 'vulnerable' && result.complexity.type === 'exponential'
    ? `/${source}/${flags} on ${result.attack.pattern}`
    : undefined
}

const once = (patterns: readonly Pattern[]): readonly Pattern[] => [
  ...new Map(patterns.map(pattern => [`${pattern.source}/${pattern.flags}`, pattern])).values(),
]

describe('patterns', () => {
  it('read a repeated group in one way, so that no text of a stranger keeps them busy without an end', async () => {
    const files = SOURCES.flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(name =>
        /\.tsx?$/.test(name) ? [join(folder, name)] : [],
      ),
    )
    const chunk = readdirSync(CHUNKS).find(name => /^extract-.*\.js$/.test(name)) ?? ''
    const patterns = once([
      ...files.flatMap(literalsOf),
      ...(await builtWhile(() => import(new URL(chunk, CHUNKS).href))),
    ])
    expect(patterns.length).toBeGreaterThan(1500)
    const repetitions = once(patterns.flatMap(repetitionsOf))
    expect(repetitions.length).toBeGreaterThan(100)
    expect(repetitions.flatMap(repetition => faultOf(repetition) ?? [])).toEqual([])
  }, 300_000)

  it('would be found, if one did not', () => {
    const faultsOf = (source: string, flags = ''): number =>
      repetitionsOf({ source, flags }).flatMap(repetition => faultOf(repetition) ?? []).length
    expect(faultsOf('^thanks to(?: our| their| our)* $')).toBe(1)
    expect(faultsOf('with(?:, | and [\\])]|(?:the|a|thea)+){2,}', 'iu')).toBe(2)
    expect(faultsOf('^thanks to(?: our| their)* $')).toBe(0)
  })
})
