import { foldKey } from '../text/fold.ts'

/**
 * What every spelling of a name has in common, letter for letter: `Red Hat`, `RedHat` and `red-hat` are one key, and so
 * are `André` and `Andre`. A name without a letter or digit is its own key.
 */
export const nameKey = (name: string): string => foldKey(name) || name.trim()

/** {@link nameKey} with a memory: an archive has the same few thousand names in many recaps. */
export const createKeys = (): ((name: string) => string) => {
  const known = new Map<string, string>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    const key = nameKey(name)
    known.set(name, key)
    return key
  }
}

/** Orders keys and names by their letters, so that the same archive always gives the same result. */
export const byLetters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
