import type { RecapFacets } from '../../../contract/index.ts'
import { cityForms } from '../cities/gazetteer.ts'
import { technologyAliases } from '../technologies/taxonomy.ts'
import type { MergeConstraints, Merged } from '../types.ts'
import { aliasesFrom, NO_ALIASES } from './aliases.ts'
import { isAwkwardCity, judgeCities, pairsOfCities, readCity } from './cities.ts'
import { NO_CONSTRAINTS } from './constraints.ts'
import type { Judgement, Verdict } from './judgement.ts'
import { type KindRules, mergeKind } from './merge-kind.ts'
import { createKeys, nameKey } from './name-key.ts'
import { gatherNodes } from './nodes.ts'
import { isAwkward } from './organisation-name.ts'
import { judgeOrganisations, pairsOfOrganisations, readOrganisation } from './organisations.ts'
import { judgePeople } from './people.ts'
import { pairsOfPeople } from './people-pairs.ts'
import { readPeople } from './person.ts'
import { prepare } from './prepare.ts'
import { renamed } from './rename.ts'
import { judgedTechnologies, readTechnologies } from './technologies.ts'

/** What a reader decided, and the technologies known; see {@link mergeAll}. */
export type MergeOptions = {
  /** Default: nothing decided. */
  readonly constraints?: MergeConstraints
  /** Other forms of technologies by usual name; default: the project's own taxonomy. */
  readonly technologyAliases?: ReadonlyMap<string, readonly string[]>
}

let ownTaxonomy: ReadonlyMap<string, readonly string[]> | undefined

const judged = <T extends { readonly key: string }>(
  pairs: Iterable<readonly [T, T]>,
  judge: (one: T, other: T) => Verdict | undefined,
): readonly Judgement[] => {
  const judgements: Judgement[] = []
  for (const [one, other] of pairs) {
    const verdict = judge(one, other)
    if (verdict !== undefined) judgements.push({ one: one.key, other: other.key, ...verdict })
  }
  return judgements
}

/** Facet values under one name an entity over the whole archive; see `mergeEntities`. */
export const mergeAll = (all: readonly RecapFacets[], options: MergeOptions = {}): Merged => {
  const constraints = options.constraints ?? NO_CONSTRAINTS
  ownTaxonomy ??= technologyAliases()
  const technologyList = aliasesFrom(options.technologyAliases ?? ownTaxonomy)
  const keyOf = createKeys()
  const prepared = prepare(all, constraints, keyOf)
  const rules = (kind: KindRules['kind'], more: Partial<KindRules> = {}): KindRules => ({
    kind,
    constraints: { same: constraints.same[kind], apart: constraints.apart[kind] },
    aliases: NO_ALIASES,
    isAwkward: name => /[/()[\]|]/.test(name),
    ...more,
  })

  const cityNodes = gatherNodes(prepared, one => [one.cities], keyOf)
  const cities = mergeKind(
    cityNodes,
    judged(pairsOfCities([...cityNodes.values()].map(readCity)), judgeCities),
    rules('city', { aliases: aliasesFrom(cityForms()), isAwkward: isAwkwardCity }),
  )
  const organisationNodes = gatherNodes(prepared, one => [one.sponsors, one.hosts], keyOf)
  const organisations = mergeKind(
    organisationNodes,
    judged(pairsOfOrganisations([...organisationNodes.values()].map(readOrganisation)), judgeOrganisations),
    rules('organisation', { isAwkward }),
  )
  const scene = {
    citiesOf: (recap: number): readonly string[] =>
      (prepared[recap]?.cities ?? []).map(city => cities.usual.get(keyOf(city.name)) ?? city.name),
  }
  const speakerNodes = gatherNodes(prepared, one => [one.speakers], keyOf)
  const speakers = mergeKind(
    speakerNodes,
    judged(pairsOfPeople(readPeople(speakerNodes)), (one, other) => judgePeople(one, other, scene)),
    rules('speaker', { isAwkward: name => /[/()[\]|"“]|^(?:dr|prof|mr|mrs|ms|mme?)\.?\s/i.test(name) }),
  )
  const technologyNodes = gatherNodes(prepared, one => [one.technologies], keyOf)
  const technologies = mergeKind(
    technologyNodes,
    judgedTechnologies(readTechnologies(technologyNodes, technologyList)),
    rules('technology', { aliases: technologyList }),
  )

  const merged = { city: cities, organisation: organisations, speaker: speakers, technology: technologies }
  const nameOf: Merged['usualName'] = (kind, form) => merged[kind].usual.get(keyOf(form)) ?? form
  return {
    facets: prepared.map(one => renamed(one, nameOf)),
    entities: {
      city: cities.entities,
      organisation: organisations.entities,
      speaker: speakers.entities,
      technology: technologies.entities,
    },
    pairs: [cities, organisations, speakers, technologies]
      .flatMap(one => one.pairs)
      .sort((one, other) => other.likelihood - one.likelihood),
    usualName: (kind, form) => merged[kind].usual.get(nameKey(form)) ?? form,
  }
}
