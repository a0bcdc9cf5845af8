import { nameKey } from './name-key.ts'

/** A word list's usual names with their other forms. */
export type Aliases = {
  /** The usual name of a key: `k8s` → `Kubernetes`. */
  readonly usual: ReadonlyMap<string, string>
  /** Other forms by usual name. */
  readonly forms: ReadonlyMap<string, readonly string[]>
  /** Names and forms that are as usual as each other: which of them is, an archive tells. */
  readonly equal: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
export const NO_ALIASES: Aliases = { usual: new Map(), forms: new Map(), equal: NONE }

const made = new WeakMap<ReadonlyMap<string, readonly string[]>, Aliases>()

/** Indexes a word list by key; a usual name is never another's form. The same list is indexed once. */
export const aliasesFrom = (forms: ReadonlyMap<string, readonly string[]>, equal = NONE): Aliases => {
  const before = made.get(forms)
  if (before !== undefined) return before
  const usual = new Map<string, string>()
  for (const name of forms.keys()) if (!usual.has(nameKey(name))) usual.set(nameKey(name), name)
  for (const [name, others] of forms)
    for (const other of others) if (!usual.has(nameKey(other))) usual.set(nameKey(other), name)
  const aliases = { usual, forms, equal }
  made.set(forms, aliases)
  return aliases
}
