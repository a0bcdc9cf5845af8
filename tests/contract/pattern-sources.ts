import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** A regular expression of the program, by its source and flags. */
export type Pattern = { readonly source: string; readonly flags: string }

const CHUNKS = new URL('../../out/main/chunks/', import.meta.url)

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

/** Each pattern once. */
export const once = (patterns: readonly Pattern[]): readonly Pattern[] => [
  ...new Map(patterns.map(pattern => [`${pattern.source}/${pattern.flags}`, pattern])).values(),
]

/** Every pattern that stands as a literal in the sources of some folders. */
export const literalsIn = (folders: readonly string[]): readonly Pattern[] =>
  once(
    folders.flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(name =>
        /\.tsx?$/.test(name) ? literalsOf(join(folder, name)) : [],
      ),
    ),
  )

/** Every pattern that the reading of facets puts together from words, out of what was built last. */
export const builtForExtraction = async (): Promise<readonly Pattern[]> => {
  const chunk = readdirSync(CHUNKS).find(name => /^extract-.*\.js$/.test(name)) ?? ''
  return once(await builtWhile(() => import(new URL(chunk, CHUNKS).href)))
}
