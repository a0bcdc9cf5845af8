import { eachKind, FIELDS_OF_KIND, type RecapFacets } from '../../../contract/index.ts'
import { cityForms, equalNames } from '../cities/gazetteer.ts'
import type { EntityRecord, MergeConstraints } from '../types.ts'
import { type Aliases, aliasesFrom, NO_ALIASES } from './aliases.ts'
import { isAwkwardCity, judgeCities, pairsOfCities, readCity } from './cities.ts'
import { createGatherer } from './gatherer.ts'
import type { Judgement, Verdict } from './judgement.ts'
import { type KindRules, type MergedKind, mergeKind } from './merge-kind.ts'
import type { NameNode } from './nodes.ts'
import { isAwkward } from './organisation-name.ts'
import { judgeOrganisations, pairsOfOrganisations, readOrganisation } from './organisations.ts'
import { judgePeople } from './people.ts'
import type { Scene } from './people-context.ts'
import { pairsOfPeople } from './people-pairs.ts'
import { readPeople } from './person.ts'
import { judgedTechnologies } from './technologies.ts'
import { createWatchedScene } from './watched-scene.ts'

type Nodes = ReadonlyMap<string, NameNode>

/** The entities of a kind, with the names that they are of. */
export type KindResult = { readonly nodes: Nodes; readonly merged: MergedKind }

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

/** How the names of one kind are judged, and called. */
type KindOfNames = {
  readonly judge: (nodes: Nodes, scene: Scene) => readonly Judgement[]
  readonly rules: Pick<KindRules, 'aliases' | 'isAwkward'>
}

const kindsOfNames = (technologies: Aliases) => ({
  city: {
    judge: (nodes: Nodes) => judged(pairsOfCities([...nodes.values()].map(readCity)), judgeCities),
    rules: { aliases: aliasesFrom(cityForms(), equalNames()), isAwkward: isAwkwardCity },
  },
  organisation: {
    judge: (nodes: Nodes) =>
      judged(pairsOfOrganisations([...nodes.values()].map(readOrganisation)), judgeOrganisations),
    rules: { aliases: NO_ALIASES, isAwkward },
  },
  speaker: {
    judge: (nodes: Nodes, scene: Scene) =>
      judged(pairsOfPeople(readPeople(nodes)), (one, other) => judgePeople(one, other, scene)),
    rules: {
      aliases: NO_ALIASES,
      // "JANE ROE", as programmes shout
      isAwkward: (name: string) =>
        /[/()[\]|"“]|^(?:dr|prof|mr|mrs|ms|mme?)\.?\s/i.test(name) || name === name.toUpperCase(),
    },
  },
  technology: {
    judge: (nodes: Nodes) => judgedTechnologies(nodes, technologies),
    rules: { aliases: technologies, isAwkward: (name: string) => /[/()[\]|]/.test(name) },
  },
})

/**
 * Makes entities of the names of each kind, with a memory of the last time: a kind whose names, constraints and scene
 * are as they were is not worked out again, and comes back the very same.
 */
export const createKindsMerger = (technologies: Aliases, keyOf: (name: string) => string) => {
  const kinds: { readonly [K in keyof ReturnType<typeof kindsOfNames>]: KindOfNames } = kindsOfNames(technologies)
  const mergers = eachKind(kind => {
    const gather = createGatherer(FIELDS_OF_KIND[kind], keyOf)
    const { judge, rules } = kinds[kind]
    const watched = createWatchedScene()
    const lone = new WeakMap<NameNode, EntityRecord>()
    let judgedOf: { readonly nodes: Nodes; readonly judgements: readonly Judgement[] } | undefined
    let last:
      | (KindResult & { readonly judgements: readonly Judgement[]; readonly constraints: KindRules['constraints'] })
      | undefined
    return (all: readonly RecapFacets[], { same, apart }: MergeConstraints, scene: Scene): KindResult => {
      const nodes = gather(all)
      if (judgedOf?.nodes !== nodes || !watched.isUnchanged(scene))
        judgedOf = { nodes, judgements: judge(nodes, watched.watch(scene)) }
      const { judgements } = judgedOf
      const isSame =
        last?.nodes === nodes &&
        last.judgements === judgements &&
        last.constraints.same === same[kind] &&
        last.constraints.apart === apart[kind]
      if (last !== undefined && isSame) return last
      const constraints = { same: same[kind], apart: apart[kind] }
      last = {
        nodes,
        judgements,
        constraints,
        merged: mergeKind(nodes, judgements, { kind, constraints, lone, ...rules }),
      }
      return last
    }
  })
  return (all: readonly RecapFacets[], constraints: MergeConstraints) => {
    const nowhere: Scene = { citiesOf: () => [] }
    const city = mergers.city(all, constraints, nowhere)
    const scene: Scene = {
      citiesOf: recap => (all[recap]?.cities ?? []).map(each => city.merged.usual.get(keyOf(each.name)) ?? each.name),
    }
    return {
      city,
      organisation: mergers.organisation(all, constraints, nowhere),
      speaker: mergers.speaker(all, constraints, scene),
      technology: mergers.technology(all, constraints, nowhere),
    }
  }
}
