import type { EntityKind } from '../../../contract/index.ts'
import type { DoubtfulPair, EntityRecord } from '../types.ts'
import { type Aliases, NO_ALIASES } from './aliases.ts'
import { candidatesOf, givenNames, listedName } from './choose-name.ts'
import { type Decision, decide, type KindConstraints } from './decide.ts'
import { doubtfulPairs } from './doubtful-pairs.ts'
import type { Groups } from './groups.ts'
import type { Judgement } from './judgement.ts'
import { byLetters, nameKey } from './name-key.ts'
import type { NameNode } from './nodes.ts'

/** The entities of one kind. */
export type MergedKind = {
  readonly entities: ReadonlyMap<string, EntityRecord>
  readonly pairs: readonly DoubtfulPair[]
  /** The usual name by key, of every form met, listed, or given by the reader. */
  readonly usual: ReadonlyMap<string, string>
}

/** What one kind of entity is merged by. */
export type KindRules = {
  readonly kind: EntityKind
  readonly constraints: KindConstraints
  readonly aliases: Aliases
  readonly isAwkward: (name: string) => boolean
  /** The records of names that are an entity by themselves, kept from one time to the next. */
  readonly lone?: WeakMap<NameNode, EntityRecord>
}

/** Makes entities of one kind out of names and what was judged about pairs of them. */
export const mergeKind = (
  nodes: ReadonlyMap<string, NameNode>,
  judgements: readonly Judgement[],
  rules: KindRules,
): MergedKind => {
  const decision = decide(nodes, judgements, rules.constraints, rules.aliases)
  const { groups } = decision
  const members = new Map<string, NameNode[]>()
  for (const node of nodes.values()) {
    const root = groups.root(node.key)
    const list = members.get(root)
    if (list === undefined) members.set(root, [node])
    else list.push(node)
  }
  const given = givenNames(rules.constraints.same, groups)
  const fromReader = namesByRoot(rules.constraints.same, groups)
  const entities: EntityRecord[] = []
  const usual = new Map<string, string>()
  const nameOfRoot = new Map<string, string>()
  for (const [root, list] of members) {
    const record = loneRecord(list, given.get(root), fromReader.get(root), decision, rules)
    entities.push(record)
    nameOfRoot.set(root, record.name)
    for (const node of list) usual.set(node.key, record.name)
  }
  for (const record of entities)
    for (const name of [record.name, ...record.known])
      if (!usual.has(nameKey(name))) usual.set(nameKey(name), record.name)
  for (const [name, others] of rules.constraints.same)
    for (const one of [name, ...others]) {
      const key = nameKey(one)
      const root = groups.root(key)
      const chosen = nameOfRoot.get(root) ?? given.get(root)
      if (chosen !== undefined && !usual.has(key)) usual.set(key, chosen)
    }
  entities.sort((one, other) => byLetters(one.name, other.name))
  return {
    entities: new Map(entities.map(record => [record.name, record])),
    pairs: doubtfulPairs(decision, new Map(entities.map(record => [record.name, record])), nameOfRoot, rules),
    usual,
  }
}

/** {@link recordOf}; where a record rests on one name alone, the one that was made of it before. */
const loneRecord = (
  nodes: readonly NameNode[],
  given: string | undefined,
  fromReader: readonly string[] | undefined,
  decision: Decision,
  rules: KindRules,
): EntityRecord => {
  const [node, ...others] = nodes
  const isAlone = others.length === 0 && given === undefined && fromReader === undefined && rules.aliases === NO_ALIASES
  const before = node !== undefined && isAlone ? rules.lone?.get(node) : undefined
  if (before !== undefined) return before
  const record = recordOf(nodes, given, fromReader ?? [], decision, rules)
  if (node !== undefined && isAlone) rules.lone?.set(node, record)
  return record
}

const recordOf = (
  nodes: readonly NameNode[],
  given: string | undefined,
  fromReader: readonly string[],
  { groups, lesser }: Decision,
  { kind, aliases, isAwkward }: KindRules,
): EntityRecord => {
  const candidates = candidatesOf(nodes, lesser, isAwkward)
  const listed = listedName(nodes, groups, aliases)
  const name = given ?? listed ?? candidates[0]?.name ?? ''
  const counts = new Map<string, number>()
  for (const { name: form, count } of candidates) counts.set(form, count)
  const root = groups.root(nodes[0]?.key ?? '')
  const own = new Set(nodes.map(node => node.key))
  const isOurs = (form: string): boolean => {
    const key = nameKey(form)
    if (groups.root(key) === root) return true
    const first = nodes[0]
    // A form of the word list that stands nowhere in the archive is in no group yet.
    return first !== undefined && !own.has(key) && groups.root(key) === key && !groups.forbidden(key, root)
  }
  const head = listed === undefined ? undefined : aliases.usual.get(nameKey(listed))
  const fromList = head === undefined ? [] : [head, ...(aliases.forms.get(head) ?? [])].filter(isOurs)
  return {
    kind,
    name,
    forms: [...counts]
      .map(([form, count]) => ({ name: form, count }))
      .sort((one, other) => other.count - one.count || byLetters(one.name, other.name)),
    known: [...new Set([...fromList, ...fromReader])].filter(form => form !== name && !counts.has(form)),
    affiliations: onceEach(nodes, node => node.affiliations),
    handles: onceEach(nodes, node => node.handles),
  }
}

/** The names that the reader gave to each group, usual or not. */
const namesByRoot = (
  same: ReadonlyMap<string, readonly string[]>,
  groups: Groups,
): ReadonlyMap<string, readonly string[]> => {
  const byRoot = new Map<string, string[]>()
  for (const name of [...same].flatMap(([head, others]) => [head, ...others])) {
    const root = groups.root(nameKey(name))
    const list = byRoot.get(root)
    if (list === undefined) byRoot.set(root, [name])
    else list.push(name)
  }
  return byRoot
}

const onceEach = (
  nodes: readonly NameNode[],
  statedBy: (node: NameNode) => ReadonlyMap<string, string>,
): readonly string[] => [...new Map(nodes.flatMap(node => [...statedBy(node)])).values()]
