import type { FacetValue, RecapFacets } from '../../contract/index.ts'
import { findAll } from './findings.ts'
import { readExplicit } from './front-matter.ts'
import { gatherValues } from './gather.ts'
import { talksUnderNames, withAffiliations, withNames } from './speakers/slugs.ts'
import { statedSpeakers } from './talks/index.ts'
import { overlay } from './technologies/overlay.ts'
import { readTaxonomy } from './technologies/read-taxonomy.ts'
import { aliasesOf, builtInTaxonomy, createTaxonomy, type Taxonomy } from './technologies/taxonomy.ts'
import { foldKey } from './text/fold.ts'
import type { Extractor, ExtractorOptions } from './types.ts'

const byConfidence = (values: readonly FacetValue[]): readonly FacetValue[] =>
  [...values].sort((one, other) => other.confidence - one.confidence)

const taxonomyOf = (
  own: string | undefined,
): { readonly taxonomy: Taxonomy; readonly problems: Extractor['problems'] } => {
  if (own === undefined || own.trim() === '') return { taxonomy: builtInTaxonomy(), problems: [] }
  const said = readTaxonomy(own)
  const taxonomy =
    said.technologies.length + said.removed.length === 0
      ? builtInTaxonomy()
      : createTaxonomy(overlay(builtInTaxonomy().technologies, said))
  return { taxonomy, problems: said.problems }
}

/** Who speaks by a field of its own (`speakers`), and by talks that are listed elsewhere (`lightnings`): each once. */
const bothStated = (
  explicit: readonly FacetValue[] | undefined,
  ofTalks: readonly FacetValue[] | undefined,
): readonly FacetValue[] | undefined => {
  if (explicit === undefined || ofTalks === undefined || explicit.length === 0) return explicit ?? ofTalks
  const told = new Set(explicit.map(one => foldKey(one.name)))
  return [...explicit, ...ofTalks.filter(one => !told.has(foldKey(one.name)))]
}

/**
 * Makes an extractor. Without options it knows the built-in technologies, which are read once and shared by all
 * extractors; a reader's own list costs about as long again. What is wrong with that list is told by `problems`, and
 * never thrown.
 */
export const createExtractor = (options: ExtractorOptions = {}): Extractor => {
  const { taxonomy, problems } = taxonomyOf(options.technologies)
  return {
    extract: (post): RecapFacets => {
      const explicit = readExplicit(post.frontMatter, taxonomy)
      const found = findAll(post, taxonomy, options.without)
      const stated =
        bothStated(explicit.speakers, statedSpeakers(post.frontMatter)) ??
        (found.speakers.length === 0 ? explicit.perhapsSpeakers : undefined)
      const speakers = withAffiliations(
        withNames(stated, () => gatherValues(found.speakers)),
        found.speakers,
      )
      const cities = explicit.cities ?? byConfidence(gatherValues(found.cities))
      // A field that states the cities leaves nothing to be told by others.
      const named =
        explicit.cities !== undefined
          ? []
          : found.namedCities.filter(one => cities.every(({ name }) => name !== one.name))
      return {
        cities,
        sponsors: explicit.sponsors ?? gatherValues(found.sponsors),
        hosts: explicit.hosts ?? gatherValues(found.hosts),
        speakers,
        technologies: explicit.technologies ?? byConfidence(gatherValues(found.technologies)),
        talks: talksUnderNames(found.talks, stated, speakers),
        ...(named.length > 0 && { namedCities: gatherValues(named) }),
      }
    },
    technologyAliases: aliasesOf(taxonomy),
    technologyKind: name => taxonomy.named(name)?.kind,
    problems,
  }
}
