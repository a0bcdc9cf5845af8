import type { OrganisationChain } from '../organisations/chains.ts'
import type { Named } from '../organisations/lists.ts'
import { tierIn } from '../text/sections.ts'
import type { Token } from '../text/tokens.ts'

/** "Acme (gold)": the tier in brackets after a name. */
export const tierAfter = (tokens: readonly Token[], named: Named): string | undefined => {
  const next = tokens[named.last + 1]
  return next?.gap.includes('(') ? tierIn(next.text) : undefined
}

/** The tier that a sentence states of a list of names, on which side of them, and that of the last name where it is another. */
type Tier = { readonly tier?: string; readonly stated?: 'ahead' | 'behind'; readonly ofLast?: string }

/** What stands behind the last full stop or semicolon. */
const lastPart = (left: string): string => left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('.')) + 1)

/** " is our gold sponsor", ", our gold sponsor": what is said of the names before, up to where something else begins. */
const SAID_OF_THEM = /^(?:,(?! (?:and|et|und|y|e) )| [–—])?[^,;.:!?–—]*?(?=[,;.:!?–—]| (?:and|et|und|y|e) |$)/
/** ", and so is Acme", ", as are Acme and Initech": the names behind share what is said of those before. */
const ALIKE = /\b(?:so|as) (?:is|are|was|were|did|does|do) $/

const saidOfThem = (words: string): string => SAID_OF_THEM.exec(words)?.[0] ?? ''

/** "; Acme", ", and Acme": what stands before a name that may open a clause of its own. */
const OPENS_CLAUSE = /^\s*(?:;|, ?(?:and|et|und|y|e)\b)/

/** "our silver sponsors are A and B; C is our bronze sponsor": the tier of the last of a list, which goes on as a clause. */
const tierOfLast = ({ line, named, right }: OrganisationChain): string | undefined => {
  const [previous, last] = named.slice(-2)
  if (previous === undefined || last === undefined || !/^ [a-z]/.test(right)) return undefined
  return OPENS_CLAUSE.test(line.passage.text.slice(previous.end, last.start)) ? tierIn(saidOfThem(right)) : undefined
}

/**
 * The tiers of lists that one sentence names, by the words between them: "A is our gold sponsor, B our silver sponsor" states
 * each behind the name, "our gold sponsor A and our silver sponsor B" ahead of it. What is said of one list tells nothing of
 * the next.
 */
export const tiersOf = (chains: readonly OrganisationChain[]): readonly Tier[] => {
  const tiers: Tier[] = []
  for (const [at, chain] of chains.entries()) {
    const { left, right } = chain
    const before = tiers[at - 1]
    // "Our gold sponsor, A, our silver sponsor, B": where a tier stands ahead of one name, the next stands ahead of another.
    const taken = at === 0 || (before?.stated === 'ahead' && left.startsWith(',')) ? 0 : saidOfThem(left).length
    const ahead = tierIn(lastPart(left.slice(taken === left.length ? 0 : taken)))
    const behind = ahead === undefined ? tierIn(saidOfThem(right)) : undefined
    const ofLast = ahead === undefined ? undefined : tierOfLast(chain)
    if (ahead !== undefined) tiers.push({ tier: ahead, stated: 'ahead', ...(ofLast === undefined ? {} : { ofLast }) })
    else if (behind !== undefined) tiers.push({ tier: behind, stated: 'behind' })
    else tiers.push(before?.tier !== undefined && ALIKE.test(left) ? { tier: before.tier } : {})
  }
  return tiers
}
