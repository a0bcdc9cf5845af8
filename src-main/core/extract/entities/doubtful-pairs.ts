import type { DoubtfulPair, EntityRecord } from '../types.ts'
import type { Decision } from './decide.ts'
import type { KindRules } from './merge-kind.ts'
import { byLetters } from './name-key.ts'

/** Likelihoods below this are chance. */
const LEAST = 0.25

const rounded = (likelihood: number): number => Math.round(likelihood * 100) / 100

/** `MARTA LINDQVISD`: a name of several words, none of them with a small letter, is how a heading or a list shouts it. */
const isShouted = (name: string): boolean =>
  /\s/.test(name) && name === name.toUpperCase() && name !== name.toLowerCase()

const total = (record: EntityRecord | undefined): number =>
  record?.forms.reduce((sum, form) => sum + form.count, 0) ?? 0

/**
 * The pairs of entities that were judged doubtful and are still two, once each with all reasons, most likely first. What
 * the reader keeps apart is not asked again.
 */
export const doubtfulPairs = (
  { groups, doubtful }: Decision,
  entities: ReadonlyMap<string, EntityRecord>,
  nameOfRoot: ReadonlyMap<string, string>,
  { kind, aliases }: KindRules,
): readonly DoubtfulPair[] => {
  const pairs = new Map<string, DoubtfulPair>()
  for (const judgement of doubtful) {
    const roots = [groups.root(judgement.one), groups.root(judgement.other)] as const
    if (judgement.likelihood < LEAST || roots[0] === roots[1] || groups.forbidden(...roots)) continue
    const [one, other] = roots.map((root, at) => {
      const key = at === 0 ? judgement.one : judgement.other
      return nameOfRoot.get(root) ?? aliases.usual.get(key)
    })
    if (one === undefined || other === undefined || one === other) continue
    const isListed = (name: string): boolean => aliases.forms.has(name)
    const lesser = judgement.lesser === undefined ? undefined : nameOfRoot.get(groups.root(judgement.lesser))
    const names = [one, other].sort(
      (first, second) =>
        Number(isListed(second)) - Number(isListed(first)) ||
        Number(first === lesser) - Number(second === lesser) ||
        Number(isShouted(first)) - Number(isShouted(second)) ||
        total(entities.get(second)) - total(entities.get(first)) ||
        byLetters(first, second),
    )
    const [into = one, less = other] = names
    const id = `${into}\n${less}`
    const before = pairs.get(id) ?? pairs.get(`${less}\n${into}`)
    if (before === undefined)
      pairs.set(id, {
        kind,
        names: [into, less],
        into,
        why: judgement.why,
        likelihood: rounded(judgement.likelihood),
      })
    else if (before.likelihood < judgement.likelihood)
      pairs.set(`${before.names[0]}\n${before.names[1]}`, {
        ...before,
        why: judgement.why,
        likelihood: rounded(judgement.likelihood),
      })
  }
  return [...pairs.values()].sort(
    (one, other) =>
      other.likelihood - one.likelihood ||
      byLetters(one.names[0], other.names[0]) ||
      byLetters(one.names[1], other.names[1]),
  )
}
