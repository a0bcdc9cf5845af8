import { type Atom, tokenise } from './tokenise.ts'

/** One spelling of a concept. */
type Form = {
  readonly terms: readonly string[]
  readonly concept: number
  /** Set for forms of one or two characters: only this very spelling counts in a text (`Go`, not the verb `go`). */
  readonly exactly?: string
}

/** A form met in a text: atoms `from` to `to` (not included) name `concept`. */
export type Mention = { readonly concept: number; readonly from: number; readonly to: number }

/**
 * Groups of spellings that mean the same. Each group is a concept, with a number and a term of its own in the index,
 * so that any spelling, of one word or of several, finds exactly what the others find.
 */
export type Synonyms = {
  /** The concepts that a text's atoms name. */
  mentions(atoms: readonly Atom[], text: string): readonly Mention[]
  /** The concepts that a sequence of folded words, as typed, is a spelling of. */
  lookup(terms: readonly string[]): readonly number[]
  /** The concepts with a one-word spelling that starts with `prefix`. */
  startingWith(prefix: string): readonly number[]
  /**
   * One-word spellings of a concept that are not themselves the beginning of another of its spellings: the words to
   * complete when one of them is typed. For Kubernetes, k8s, kube: `kubernetes` and `k8s`.
   */
  completions(concept: number): readonly string[]
  /** All spellings of a concept, as folded words. */
  spellings(concept: number): readonly (readonly string[])[]
  /** Number of words of the longest spelling. */
  readonly longest: number
}

const SHORT_FORM_LENGTH = 2

/** The index term of a concept. It starts with a character that no atom holds, so no word or prefix reaches it. */
export const conceptTerm = (concept: number): string => `\u0001${concept}`

const formsOf = (names: readonly string[], concept: number): readonly Form[] => {
  const forms = new Map<string, Form>()
  for (const name of names) {
    const terms = tokenise(name).map(atom => atom.term)
    const [first] = terms
    if (first === undefined) continue
    const short = terms.length === 1 && first.length <= SHORT_FORM_LENGTH
    const form: Form = short ? { terms, concept, exactly: name.trim() } : { terms, concept }
    forms.set(short ? `${first} ${name.trim()}` : terms.join(' '), form)
  }
  return [...forms.values()]
}

/** Reads groups of spellings: canonical name to its other forms. Groups of a single spelling are left out. */
export const createSynonyms = (groups: ReadonlyMap<string, readonly string[]>): Synonyms => {
  const byFirst = new Map<string, Form[]>()
  const byTerms = new Map<string, number[]>()
  const singles: { readonly term: string; readonly concept: number }[] = []
  const completions: string[][] = []
  const spellings: (readonly string[])[][] = []
  let longest = 1
  for (const [canonical, aliases] of groups) {
    const concept = completions.length
    const forms = formsOf([canonical, ...aliases], concept)
    if (forms.length < 2) continue
    const words = forms.flatMap(form => (form.terms.length === 1 ? form.terms : []))
    spellings.push(forms.map(form => form.terms))
    completions.push(
      words.filter(
        word => word.length > SHORT_FORM_LENGTH && !words.some(other => other !== word && other.startsWith(word)),
      ),
    )
    for (const form of forms) {
      const [first = ''] = form.terms
      const key = form.terms.join(' ')
      longest = Math.max(longest, form.terms.length)
      byFirst.set(first, [...(byFirst.get(first) ?? []), form])
      byTerms.set(key, [...new Set([...(byTerms.get(key) ?? []), concept])])
      if (form.terms.length === 1) singles.push({ term: first, concept })
    }
  }

  const fits = (form: Form, atoms: readonly Atom[], from: number, text: string): boolean => {
    for (let i = 1; i < form.terms.length; i += 1) if (atoms[from + i]?.term !== form.terms[i]) return false
    const atom = atoms[from]
    return form.exactly === undefined || (atom !== undefined && text.slice(atom.start, atom.end) === form.exactly)
  }

  return {
    mentions: (atoms, text) => {
      const found: Mention[] = []
      if (byFirst.size === 0) return found
      for (const [from, atom] of atoms.entries()) {
        for (const form of byFirst.get(atom.term) ?? []) {
          if (fits(form, atoms, from, text)) {
            found.push({ concept: form.concept, from, to: from + form.terms.length })
          }
        }
      }
      return found
    },
    lookup: terms => byTerms.get(terms.join(' ')) ?? [],
    startingWith: prefix => [
      ...new Set(singles.filter(single => single.term.startsWith(prefix)).map(single => single.concept)),
    ],
    completions: concept => completions[concept] ?? [],
    spellings: concept => spellings[concept] ?? [],
    longest,
  }
}
