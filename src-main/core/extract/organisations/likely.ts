import type { Finding } from '../evidence.ts'
import { matchesIn } from '../gates/gate.ts'
import { holdsIn, probabilityOf } from '../likelihood/cue.ts'
import type { Line, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { foldKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { isGeneric, type OrganisationChain } from './chains.ts'
import { besideOf, type DoubleCue, SIGHT_CUES, type Sight } from './likely-cues.ts'
import { NAME_CUES, namedOrganisation } from './likely-names.ts'
import type { Named } from './lists.ts'
import { isGivenNameOnly, isNoName, isPersonal } from './no-name.ts'
import { ANOTHER_TIME, QUALIFIES } from './qualifies.ts'
import { KIND, kindsIn, wordKinds } from './word-kinds.ts'

/** "the widgets team", "Suite 210", "pizza" */
const GROUP_WITHIN = /\b(?:team|working group|special interest group|sig)$/i
const isNoOrganisation = (name: string): boolean => GROUP_WITHIN.test(name) || isNoName(name) || isGeneric(name)

/** What holds of a name of which nothing is known, in the post of an event. */
const BIAS = { sponsor: -5.2, host: -5 } as const
/** From this probability on, a name that no rule took counts: in a post in which the rules found none, and else. */
const LIKELY = { none: 0.7, some: 0.9 } as const
const MOST_SEEN = 8
const REACH = 7
const LEAST_SURE = 0.55

type Role = 'sponsor' | 'host'

const sightOf = (
  line: Line,
  chain: OrganisationChain,
  named: Named,
  kinds: readonly number[],
  isTechnical: (token: Token) => boolean,
): Sight => {
  const { tokens, passage, flags } = line
  const { first, last } = named
  const head = tokens[first]
  return {
    passage,
    tokens,
    chain,
    named,
    line: kindsIn(kinds, 0, kinds.length),
    left: kindsIn(kinds, first - REACH, first),
    right: kindsIn(kinds, last + 1, last + 1 + REACH),
    before: besideOf(tokens[first - 1]?.folded),
    behind: besideOf(tokens[last + 1]?.folded),
    technical: head !== undefined && isTechnical(head),
    call: line.call,
    later: line.later,
    past: (flags & FLAG.past) !== 0,
    talk: (flags & FLAG.talk) !== 0,
  }
}

const add = <Scene>(cues: readonly DoubleCue<Scene>[], scenes: readonly Scene[], sum: Record<Role, number>): void => {
  for (const { sponsor, host, holds } of cues)
    if (holdsIn(scenes, holds)) {
      sum.sponsor += sponsor
      sum.host += host
    }
}

const mostOf = (role: Role): number => NAME_CUES.reduce((sum, cue) => sum + Math.max(0, cue[role]), 0)
/** What the cues of names add to a balance at most, and the balance of the lowest probability that counts. */
const MOST_OF_NAME = { sponsor: mostOf('sponsor'), host: mostOf('host') } as const
const LEAST_BALANCE = Math.log(LIKELY.none / (1 - LIKELY.none)) - 1e-9

/** Sentences in which an organisation may be named for what it gave. */
const SPEAKS = FLAG.sponsor | FLAG.host
/** Words without one of which a sentence tells of nothing that was given. */
const GIVING = KIND.sponsor | KIND.gift | KIND.host | KIND.room | KIND.thanks | KIND.meet

/**
 * Weighs many small signs of an organisation having sponsored or hosted the event, for names that no rule takes: "Acme", linked
 * to its site in a sentence of thanks, near a word for rooms. The cues and their two weights stand in likely-cues.ts and
 * likely-names.ts; they were fitted by logistic regression on some five hundred labelled posts of two hundred archives, without
 * what the rules say, and judged on archives left out of the fit. Answers what counts beside what was `found`.
 */
export const likelyOrganisations = (
  reading: Reading,
  found: Readonly<Record<Role, readonly Finding[]>>,
  isPerson: (name: string) => boolean,
  isTechnical: (token: Token) => boolean,
): Readonly<Record<Role, readonly Finding[]>> => {
  const added: Record<Role, Finding[]> = { sponsor: [], host: [] }
  if (!reading.event) return added
  const byKey = new Map<string, Sight[]>()
  for (const line of reading.lines) {
    const { section } = line.passage
    const listed = section === 'sponsors' || section === 'hosts'
    if (line.passage.block.kind === 'code' || ((line.flags & SPEAKS) === 0 && !listed)) continue
    // Lines that no rule for sponsors or hosts has looked at tell of neither.
    const { chains } = line.memo
    if (chains === undefined || chains.length === 0) continue
    const kinds = wordKinds(line.tokens)
    if (!listed && (kindsIn(kinds, 0, kinds.length) & GIVING) === 0) continue
    for (const chain of chains) {
      if (matchesIn(chain.marks, QUALIFIES, chain.right) || matchesIn(chain.marks, ANOTHER_TIME, chain.lead)) continue
      for (const named of chain.named) {
        const key = foldKey(named.name)
        const seen = byKey.get(key)
        if (seen === undefined) byKey.set(key, [sightOf(line, chain, named, kinds, isTechnical)])
        else if (seen.length < MOST_SEEN) seen.push(sightOf(line, chain, named, kinds, isTechnical))
      }
    }
  }
  const told = {
    sponsor: new Set(found.sponsor.map(one => foldKey(one.name))),
    host: new Set(found.host.map(one => foldKey(one.name))),
  }
  for (const [key, seen] of byKey) {
    const [head] = seen
    if (head === undefined) continue
    const { name } = head.named
    if (told.sponsor.has(key) && told.host.has(key)) continue
    const sum: Record<Role, number> = { ...BIAS }
    add(SIGHT_CUES, seen, sum)
    // What its sights say leaves most names too far behind for anything that the name itself may say.
    if (sum.sponsor + MOST_OF_NAME.sponsor < LEAST_BALANCE && sum.host + MOST_OF_NAME.host < LEAST_BALANCE) continue
    const named = namedOrganisation(name, head.passage.at / reading.passages.length, reading)
    add(NAME_CUES, [named], sum)
    for (const role of ['sponsor', 'host'] as const) {
      const probability = probabilityOf(sum[role])
      // "Thanks to Acme for hosting, and to our sponsors A and B": what a rule took for the host is not also the sponsor.
      if (told[role].has(key) || (role === 'sponsor' && told.host.has(key))) continue
      if (probability < (told[role].size === 0 ? LIKELY.none : LIKELY.some)) continue
      // Few names come so far, so that this is asked last.
      if (isNoOrganisation(name) || isPerson(name) || isPersonal(name) || isGivenNameOnly(name)) break
      const span = { passage: head.passage, start: head.named.start, end: head.named.end }
      added[role].push({ name, confidence: LEAST_SURE + probability / 20, rule: 'likely', span })
    }
  }
  return added
}
