import type { Hit } from './hits.ts'
import type { Technology } from './taxonomy.ts'

/** Kinds named after languages, whose names are at home in any post about one of these. */
const ECOSYSTEMS: readonly (readonly [string, string])[] = [
  ['Python', 'Python'],
  ['Ruby', 'Ruby'],
  ['Elixir', 'Elixir and Erlang'],
  ['Erlang', 'Elixir and Erlang'],
  ['PHP', 'PHP'],
  ['Java', 'Java and Kotlin'],
  ['Kotlin', 'Java and Kotlin'],
  ['Scala', 'Scala, Clojure and Haskell'],
  ['Clojure', 'Scala, Clojure and Haskell'],
  ['Haskell', 'Scala, Clojure and Haskell'],
  ['.NET', '.NET'],
  ['C#', '.NET'],
  ['F#', '.NET'],
  ['Rust', 'Rust'],
  ['Go', 'Go'],
  ['R', 'machine learning'],
  ['Swift', 'mobile'],
  ['iOS', 'mobile'],
  ['Android', 'mobile'],
  ['JavaScript', 'web'],
  ['Kubernetes', 'orchestration'],
  ['AWS', 'AWS'],
  ['Azure', 'Azure'],
  ['Scala', 'Java and Kotlin'],
  ['Groovy', 'Java and Kotlin'],
  ['Docker', 'containers'],
  ['Perl', 'Perl'],
  ['Bitcoin', 'blockchain'],
  ['Ethereum', 'blockchain'],
  ['OpenStack', 'cloud'],
]
const HOME_KINDS: ReadonlySet<string> = new Set(ECOSYSTEMS.map(([, kind]) => kind))
const KINDS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  ECOSYSTEMS.map(([name]) => [name, ECOSYSTEMS.flatMap(([other, kind]) => (other === name ? [kind] : []))]),
)

/** Different technologies of a kind that a post must name before others of that kind are expected. */
const ENOUGH = 2

/**
 * Kinds of technologies that a post is about: those of a language that it names, and those of which it names several.
 * In a post about Ruby, "Devise" is more likely the library than the verb.
 */
export const fieldsOf = (hits: readonly Hit[]): ReadonlySet<string> => {
  const byKind = new Map<string, Set<Technology>>()
  const fields = new Set<string>()
  for (const { technology, rule } of hits) {
    if (rule === undefined || technology.tool) continue
    for (const ecosystem of KINDS_OF.get(technology.name) ?? []) fields.add(ecosystem)
    const known = byKind.get(technology.kind)
    if (known === undefined) byKind.set(technology.kind, new Set([technology]))
    else known.add(technology)
  }
  for (const [kind, technologies] of byKind)
    if (technologies.size >= (HOME_KINDS.has(kind) ? 1 : ENOUGH)) fields.add(kind)
  return fields
}
