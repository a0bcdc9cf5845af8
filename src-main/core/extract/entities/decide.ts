import type { Aliases } from './aliases.ts'
import { createGroups, type Groups } from './groups.ts'
import type { Judgement } from './judgement.ts'
import { byLetters, nameKey } from './name-key.ts'
import type { NameNode } from './nodes.ts'

/** Which keys are one entity, and which may be. */
export type Decision = {
  readonly groups: Groups
  /** Keys of names that are shorter or lesser forms of another in their group. */
  readonly lesser: ReadonlySet<string>
  readonly doubtful: readonly Judgement[]
}

/** What a reader decided about one kind of entity. */
export type KindConstraints = {
  readonly same: ReadonlyMap<string, readonly string[]>
  readonly apart: readonly (readonly [one: string, other: string])[]
}

/** A name that more than this many could be meant by says nothing about any of them. */
const MOST_MEANT = 2

/** Strongest first, then by letters: with the same archive, the same join gives way. */
const byStrength = (one: Judgement, other: Judgement): number =>
  other.likelihood - one.likelihood || byLetters(one.one, other.one) || byLetters(one.other, other.other)

const farSide = (judgement: Judgement): string => (judgement.lesser === judgement.one ? judgement.other : judgement.one)

/**
 * Joins keys in the order of what is to be trusted: what the reader said, word lists, then evidence from the strongest
 * to the weakest, and at last the short names, where just one can be meant. A join gives way where it would bring two
 * together that the reader keeps apart.
 */
export const decide = (
  nodes: ReadonlyMap<string, NameNode>,
  judgements: readonly Judgement[],
  constraints: KindConstraints,
  aliases: Aliases,
): Decision => {
  const groups = createGroups(constraints.apart.map(([one, other]) => [nameKey(one), nameKey(other)]))
  for (const [name, others] of [...constraints.same].sort(([one], [other]) => byLetters(one, other)))
    for (const other of others) groups.join(nameKey(name), nameKey(other))
  for (const key of nodes.keys()) {
    const usual = aliases.usual.get(key)
    if (usual !== undefined) groups.join(nameKey(usual), key)
  }
  const sure: Judgement[] = []
  const short = new Map<string, Judgement[]>()
  const doubtful: Judgement[] = []
  for (const judgement of [...judgements].sort(byStrength)) {
    if (judgement.lesser !== undefined) short.set(judgement.lesser, [...(short.get(judgement.lesser) ?? []), judgement])
    else if (judgement.verdict === 'same') sure.push(judgement)
    else doubtful.push(judgement)
  }
  for (const { one, other } of sure) groups.join(one, other)
  const lesser = new Set<string>()
  for (const [key, meant] of [...short].sort(([one], [other]) => byLetters(one, other))) {
    const same = meant.filter(judgement => judgement.verdict === 'same')
    const roots = new Set((same.length > 0 ? same : meant).map(judgement => groups.root(farSide(judgement))))
    const [target] = same
    if (target !== undefined && roots.size === 1 && groups.join(farSide(target), key)) {
      const weight = nodes.get(farSide(target))?.weight ?? 0
      if ((nodes.get(key)?.weight ?? 0) < weight * 3) lesser.add(key)
    } else if (roots.size <= MOST_MEANT)
      for (const judgement of meant)
        doubtful.push({
          ...judgement,
          verdict: 'doubtful',
          likelihood: roots.size === 1 ? judgement.likelihood : judgement.likelihood * 0.6,
        })
  }
  return { groups, lesser, doubtful }
}
