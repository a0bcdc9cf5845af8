/** What stands in a tag: its positional and its named values, quotes removed. */
export type Arguments = { readonly positional: readonly string[]; readonly named: ReadonlyMap<string, string> }

const PIECE =
  /([\w.:-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+))|"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+)/gs

const unslash = (text: string): string => text.replace(/\\(["\\])/g, '$1')

/** Reads the values of a tag: `one "two words" name="value" other=3`. */
export const readArguments = (source: string): Arguments => {
  const positional: string[] = []
  const named = new Map<string, string>()
  for (const match of source.matchAll(PIECE)) {
    const [, key, double, single, back, bare, aloneDouble, aloneSingle, aloneBack, alone] = match
    if (key !== undefined) named.set(key.toLowerCase(), unslash(double ?? single ?? back ?? bare ?? ''))
    else positional.push(unslash(aloneDouble ?? aloneSingle ?? aloneBack ?? alone ?? ''))
  }
  return { positional, named }
}

/** The first of the named values that is there and not empty. */
export const firstNamed = (args: Arguments, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = args.named.get(name)?.trim()
    if (value) return value
  }
  return undefined
}
