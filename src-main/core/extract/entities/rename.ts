import type { EntityKind, FacetValue, RecapFacets, Talk } from '../../../contract/index.ts'

type NameOf = (kind: EntityKind, form: string) => string

const TRUST = { corrected: 2, 'front-matter': 1, extracted: 0 } as const

/** What a field states outright is trusted; what was read out of an address or a place in it, as far as it is sure. */
const trustIn = ({ provenance, confidence }: FacetValue): number =>
  provenance === 'front-matter' && confidence < 1 ? TRUST.extracted : TRUST[provenance]

/** Whether no value before it has its name; lists are short. */
const isFirst = (values: readonly FacetValue[], at: number): boolean =>
  values.findIndex(value => value.name === values[at]?.name) === at

/** Renames values, and makes one of those that have become the same: the most trusted one, with what only the other tells. */
const renamedValues = (kind: EntityKind, values: readonly FacetValue[], nameOf: NameOf): readonly FacetValue[] => {
  if (values.every((value, at) => nameOf(kind, value.name) === value.name && isFirst(values, at))) return values
  const byName = new Map<string, FacetValue>()
  for (const value of values) {
    const name = nameOf(kind, value.name)
    const known = byName.get(name)
    if (known === undefined) byName.set(name, name === value.name ? value : { ...value, name })
    else {
      const isBetter = trustIn(value) - trustIn(known) || value.confidence - known.confidence
      const [better, other] = isBetter > 0 ? [value, known] : [known, value]
      byName.set(name, { ...other, ...better, name })
    }
  }
  return [...byName.values()]
}

const renamedTalk = (talk: Talk, nameOf: NameOf): Talk => {
  const speakers = [...new Set(talk.speakers.map(name => nameOf('speaker', name)))]
  const city = talk.city === undefined ? undefined : nameOf('city', talk.city)
  const isSame =
    city === talk.city &&
    speakers.length === talk.speakers.length &&
    speakers.every((name, at) => name === talk.speakers[at])
  return isSame ? talk : { ...talk, speakers, ...(city !== undefined && { city }) }
}

/** A recap's facets under usual names; the very same where they are already. */
export const renamed = (facets: RecapFacets, nameOf: NameOf): RecapFacets => {
  const cities = renamedValues('city', facets.cities, nameOf)
  const sponsors = renamedValues('organisation', facets.sponsors, nameOf)
  const hosts = renamedValues('organisation', facets.hosts, nameOf)
  const speakers = renamedValues('speaker', facets.speakers, nameOf)
  const technologies = renamedValues('technology', facets.technologies, nameOf)
  const talks = facets.talks.map(talk => renamedTalk(talk, nameOf))
  // Most recaps of an archive stay as they are: thousands of copies would cost more than all the comparing.
  const isSame =
    cities === facets.cities &&
    sponsors === facets.sponsors &&
    hosts === facets.hosts &&
    speakers === facets.speakers &&
    technologies === facets.technologies &&
    talks.every((talk, at) => talk === facets.talks[at])
  return isSame ? facets : { cities, sponsors, hosts, speakers, technologies, talks }
}
