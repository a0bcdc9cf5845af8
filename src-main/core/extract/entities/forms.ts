import { fold, foldKey } from '../text/fold.ts'

/** All that an archive tells of one spelling of a name. */
export type FormRecord = {
  readonly name: string
  readonly key: string
  /** In how many recaps it stands; a spelling in front matter counts for three. */
  weight: number
  /** Affiliations met with it, as keys. */
  readonly affiliations: Set<string>
  /** Whether a fuller spelling of the same name is there: "Bob" beside "Robert". */
  short: boolean
}

/** How well formed a spelling looks: accents kept, words parted, capitals inside as brands write them. */
const shapeScore = (name: string): number =>
  (fold(name) !== name.toLowerCase() ? 4 : 0) +
  (/\s/.test(name) ? 2 : 0) +
  (/[a-z][A-Z]/.test(name) ? 1 : 0) -
  (name === name.toUpperCase() && name.length > 4 ? 3 : 0) -
  (name === name.toLowerCase() ? 2 : 0) -
  (name.includes('/') ? 3 : 0)

/** Orders spellings: full given names before short ones, most frequent first, then the best formed, then by letters so that the result is stable. */
export const compareForms = (one: FormRecord, other: FormRecord): number =>
  Number(one.short) - Number(other.short) ||
  other.weight - one.weight ||
  shapeScore(other.name) - shapeScore(one.name) ||
  (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)

/** Gathers the spellings of a facet's values over all recaps. */
export const gatherForms = (
  values: Iterable<{ readonly name: string; readonly weight: number; readonly affiliation?: string | undefined }>,
): ReadonlyMap<string, FormRecord> => {
  const forms = new Map<string, FormRecord>()
  for (const { name, weight, affiliation } of values) {
    const form = forms.get(name) ?? {
      name,
      key: foldKey(name) || name,
      weight: 0,
      affiliations: new Set<string>(),
      short: false,
    }
    form.weight += weight
    if (affiliation !== undefined && affiliation !== '') form.affiliations.add(foldKey(affiliation))
    forms.set(name, form)
  }
  return forms
}
