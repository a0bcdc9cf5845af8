import { editDistance } from '../../edit-distance.ts'
import { isWellKnown } from '../organisations/known.ts'
import { boxesOf } from './boxes.ts'
import { createPairs, type Verdict } from './judgement.ts'
import { nearPairs } from './near.ts'
import { type NameNode, shareRecap, spellingOf } from './nodes.ts'
import { type NameParts, readName } from './organisation-name.ts'
import { remembered } from './remembered.ts'

/** A sponsor's or host's name taken apart. */
export type Organisation = NameParts & { readonly key: string; readonly node: NameNode; readonly name: string }

/** Names of this many letters may be one where a single letter differs; shorter ones are too often two. */
const LONG_ENOUGH = 6
const LONGEST = 40

/** Takes apart the name of a node. */
export const readOrganisation = remembered((node: NameNode): Organisation => {
  const name = spellingOf(node)
  return { ...readName(name), key: node.key, node, name }
})

/** `long` with brackets, a slash or one word more is `short`: "Acme (Paris)", "Acme/Initech", "Acme Security" beside "Acme". */
const longer = (long: Organisation, short: Organisation): Verdict | undefined => {
  if (long.outer === short.legal)
    return { verdict: 'same', likelihood: 0.93, why: 'the same but for what is in brackets' }
  if (long.inner === short.legal)
    return long.initials === long.inner
      ? { verdict: 'same', likelihood: 0.95, why: 'its short form in brackets' }
      : { verdict: 'doubtful', likelihood: 0.5, why: 'named in brackets', lesser: long.key }
  if (long.slashed.includes(short.legal))
    return { verdict: 'same', likelihood: 0.85, why: 'one of the names about a slash', lesser: long.key }
  if (long.short === short.legal)
    return { verdict: 'same', likelihood: 0.9, why: 'the same but for a word that is often left out' }
  return undefined
}

/** "Acme Foods" beside "Acme", and "ABC" beside "Alpha Beta Corporation": both may be two. */
const doubtful = (long: Organisation, short: Organisation): Verdict | undefined => {
  if (long.initials === short.key && short.name === short.name.toUpperCase())
    return { verdict: 'doubtful', likelihood: 0.6, why: 'one name is the initials of the other' }
  if (!long.heads.includes(short.legal) || short.legal.length < 4 || shareRecap(long.node, short.node)) return undefined
  if (isWellKnown(long.name)) return undefined
  return { verdict: 'doubtful', likelihood: 0.45, why: 'one name starts with the other' }
}

const withoutDigits = (key: string): string => key.replace(/\p{N}/gu, '')

/** One letter apart, from six letters on; numbers that differ tell two apart. */
const misspelt = (one: Organisation, other: Organisation): Verdict | undefined => {
  const shorter = Math.min(one.legal.length, other.legal.length)
  if (shorter < LONG_ENOUGH || Math.max(one.legal.length, other.legal.length) > LONGEST) return undefined
  if (editDistance(one.legal, other.legal, 1) !== 1) return undefined
  if (withoutDigits(one.legal) === withoutDigits(other.legal)) return undefined
  if (isWellKnown(one.name) && isWellKnown(other.name)) return undefined
  const likelihood = shorter >= 9 ? 0.75 : 0.55
  return shareRecap(one.node, other.node)
    ? { verdict: 'doubtful', likelihood: likelihood * 0.7, why: 'one letter apart, in the same recap' }
    : { verdict: 'doubtful', likelihood, why: 'one letter apart' }
}

/** What two organisations' names are to each other; see each rule. A name's like must stand by itself somewhere. */
export const judgeOrganisations = (one: Organisation, other: Organisation): Verdict | undefined => {
  if (one.legal === other.legal)
    return { verdict: 'same', likelihood: 0.97, why: 'the same but for the legal form or an “and”' }
  if (one.outer !== undefined && one.outer === other.outer)
    return { verdict: 'same', likelihood: 0.9, why: 'the same but for what is in brackets' }
  return (
    longer(one, other) ?? longer(other, one) ?? misspelt(one, other) ?? doubtful(one, other) ?? doubtful(other, one)
  )
}

/** The pairs that {@link judgeOrganisations} could have something to say about, found without comparing each with each. */
export const pairsOfOrganisations = (all: readonly Organisation[]): Iterable<readonly [Organisation, Organisation]> => {
  const pairs = createPairs<Organisation>()
  const byLegal = boxesOf(all, one => one.legal)
  const byKey = boxesOf(all, one => one.key)
  for (const boxes of [byLegal, boxesOf(all, one => one.outer)])
    for (const box of boxes.values())
      for (const [at, one] of box.entries()) for (const other of box.slice(at + 1, at + 101)) pairs.add(one, other)
  for (const one of all) {
    for (const key of [one.short, one.outer, one.inner, ...one.slashed, ...one.heads])
      if (key !== undefined) for (const other of byLegal.get(key) ?? []) pairs.add(one, other)
    if (one.initials !== undefined) for (const other of byKey.get(one.initials) ?? []) pairs.add(one, other)
  }
  const long = all.filter(one => one.legal.length >= LONG_ENOUGH && one.legal.length <= LONGEST)
  for (const [one, other] of nearPairs(long, one => one.legal, 1)) pairs.add(one, other)
  return pairs.all()
}
