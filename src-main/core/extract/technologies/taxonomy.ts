import { createPhraseIndex, isJoin, type PhraseIndex } from '../text/phrases.ts'
import { tokenise } from '../text/tokens.ts'
import { isJson, unpacked } from './packed.ts'
import { readTaxonomy } from './read-taxonomy.ts'
import taxonomyText from './taxonomy.yaml?raw'

/**
 * How strictly a name is looked for: `any` case; `exact`ly as written (an ordinary word or name too); `context`: as
 * written and with a technical word near it.
 */
export type Match = 'any' | 'exact' | 'context'

/** A technology of the taxonomy. */
export type Technology = {
  readonly name: string
  /** What sort of thing it is: `service mesh`, `databases`, … */
  readonly kind: string
  /** Other names, in any case but for short ones of capitals only. */
  readonly aliases: readonly string[]
  /** Other names that count only as written, and those that need evidence besides. */
  readonly exact: readonly string[]
  readonly context: readonly string[]
  /** How its own name is looked for. */
  readonly match: Match
  /** Whether the name is a company's too. */
  readonly company: boolean
  /** Whether posts name it in passing all the time (`GitHub`, `Zoom`), so that it counts only where the post is about it. */
  readonly tool: boolean
}

/** One form under which a technology is looked for. */
export type Form = {
  readonly technology: Technology
  readonly words: readonly string[]
  readonly match: Match
  readonly ownName: boolean
}

/** A word list of technologies, ready to be looked up. */
export type Taxonomy = {
  readonly technologies: readonly Technology[]
  readonly index: PhraseIndex<Form>
  /** The technology whose name or alias a text is as a whole: `k8s` → Kubernetes. */
  named(text: string): Technology | undefined
}

/** Short names in capitals only must be written so: OPA, not "opa". */
const isAcronym = (form: string): boolean => /^[A-Z][A-Z0-9/.-]{0,4}$/.test(form)

/** Most names are letters and spaces, whose words need no cutting: some ten thousand of them are read at each start. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/**
 * Of words that were cut only strings are kept: an engine that sees thousands of tokens outlive the start lays all later ones
 * where it clears up least often, and what they hold with them.
 */
const formsOf = (technology: Technology): readonly (readonly [string | readonly string[], Form])[] => {
  const { name, aliases, exact, context, match } = technology
  const form = (text: string, asked: Match, ownName: boolean): readonly [string | readonly string[], Form] => {
    const tokens = PLAIN.test(text) ? undefined : tokenise(text)
    const words = tokens === undefined ? text.split(' ') : tokens.map(token => token.text)
    const strict = asked === 'any' && words.length === 1 && isAcronym(text) ? 'exact' : asked
    const value = { technology, words, match: strict, ownName }
    if (tokens === undefined) return [text.toLowerCase(), value]
    // Marks within a name are looked for where it has them: `JSON:API`.
    return [tokens.every(({ gap }, at) => at === 0 || isJoin(gap)) ? tokens.map(token => token.folded) : text, value]
  }
  return [
    form(name, match, true),
    ...aliases.map(text => form(text, 'any', false)),
    ...exact.map(text => form(text, 'exact', true)),
    ...context.map(text => form(text, 'context', true)),
  ]
}

/** Builds the word index of some technologies. */
export const createTaxonomy = (technologies: readonly Technology[]): Taxonomy => {
  const forms = technologies.flatMap(formsOf)
  const index = createPhraseIndex(forms)
  return {
    technologies,
    index,
    named: text => {
      const tokens = tokenise(text)
      const found = index.at(tokens, 0)
      return found !== undefined && found.length === tokens.length ? found.values[0]?.technology : undefined
    },
  }
}

let ready: Taxonomy | undefined

/** The project's own taxonomy: read at the first call, and shared from then on. */
export const builtInTaxonomy = (): Taxonomy => {
  ready ??= createTaxonomy(isJson(taxonomyText) ? unpacked(taxonomyText) : readTaxonomy(taxonomyText).technologies)
  return ready
}

const otherForms = new WeakMap<Taxonomy, ReadonlyMap<string, readonly string[]>>()

/** The other forms of each technology by its usual name: `Kubernetes` → `K8s`, … The same list for the same taxonomy. */
export const aliasesOf = (taxonomy: Taxonomy): ReadonlyMap<string, readonly string[]> => {
  const known = otherForms.get(taxonomy)
  if (known !== undefined) return known
  const forms = new Map(
    taxonomy.technologies.map(({ name, aliases, exact, context }) => [name, [...aliases, ...exact, ...context]]),
  )
  otherForms.set(taxonomy, forms)
  return forms
}

/** The other forms of each technology of the project's own taxonomy. */
export const technologyAliases = (): ReadonlyMap<string, readonly string[]> => aliasesOf(builtInTaxonomy())
